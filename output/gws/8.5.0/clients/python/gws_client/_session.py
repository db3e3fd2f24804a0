"""A session: who we are, the token against forgery, retries, and what an answer says."""

from __future__ import annotations

import asyncio
import copy
import json
import random
import re
import urllib.parse
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from . import _log
from ._base import Model, decode, log
from ._call import Call, CallOptions, Content, path_of, request_of
from ._connection import USER_AGENT, Connection, Reply
from ._files import can_be_sent_again, close_all, save
from .errors import (
    DecodeError,
    HttpError,
    PartialSuccessError,
    StatusError,
    TransportError,
    http_error,
)

BASE_PATH: str = "/api/v2"
STATUS: str = "statusCode"
STATUS_MESSAGE: str = "statusMessage"
SUCCESS = 0
PARTIAL: int | None = None
CSRF_TOKEN: str = ""
CSRF_HEADER: str = ""  # names the header that the token is sent in
PROBE: str = ""
KEY_HEADER: str = ""
KEY_QUERY: str = ""

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})  # RFC 9110, 9.2.1
_AGAIN = frozenset({408, 409, 429, *range(500, 600)})  # may go well the next time
# What a server may have us call the header of the token: no header that means something else.
_MAY_CARRY = re.compile(r"(?!(?:authorization|cookie|host|content-.*)$)[\w!#$%&'*+.^`|~-]+", re.IGNORECASE | re.ASCII)
_DIGITS = re.compile(r"\s*-?[0-9]{1,9}\s*")
_LONGEST_PAUSE = 30.0  # seconds, whatever a server asks for


@dataclass(frozen=True, slots=True)
class Login:
    """What tells a server who we are; it is in no text."""

    auth: tuple[str, str] | None = field(default=None, repr=False)
    token: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)

    def headers(self) -> dict[str, str]:
        """The headers that say it, but for basic authentication."""
        made: dict[str, str] = {}
        if self.token is not None:
            made["Authorization"] = f"Bearer {self.token}"  # RFC 6750, 2.1
        if self.api_key is not None and KEY_HEADER:
            made[KEY_HEADER] = self.api_key
        return made

    def query(self) -> list[tuple[str, str]]:
        """The parameters of the query that say it."""
        return [(KEY_QUERY, self.api_key)] if self.api_key is not None and KEY_QUERY else []

    def basic(self) -> Any:
        """What httpx is told of it."""
        return httpx.BasicAuth(*self.auth) if self.auth is not None else httpx.USE_CLIENT_DEFAULT


class _Token:
    """The token against forgery, and whether it was asked for."""

    def __init__(self) -> None:
        self.pair: tuple[str, str] | None = None  # the header that it goes in, and itself
        self.asked = False
        self.asking = asyncio.Lock()


@dataclass(slots=True)
class Kept:
    """The answer of a call, for who wants to see it as it came."""

    reply: Reply | None = None


_KEPT: ContextVar[Kept | None] = ContextVar("kept", default=None)


@contextmanager
def keeping() -> Iterator[Kept]:
    """Keep the first answer of a call within."""
    kept = Kept()
    before = _KEPT.set(kept)
    try:
        yield kept
    finally:
        _KEPT.reset(before)


class Session:
    """One user's session with a server. Calls may run side by side."""

    def __init__(
        self,
        base_url: str,
        *,
        login: Login,
        headers: Mapping[str, str | None],
        defaults: CallOptions,
        http: httpx.AsyncClient | None,
    ) -> None:
        _log.begin()
        self.base_url = _server(base_url)
        self._login = login
        self._headers = dict(headers)
        self._defaults = defaults
        self._connection = Connection(http)
        self._token = _Token()

    @property
    def timeout(self) -> float:
        """How long an answer may take, in seconds."""
        told = self._defaults.get("timeout", 30.0)
        return told.get("total", 30.0) if isinstance(told, dict) else told

    @property
    def wait(self) -> float:
        """How long an event may take that a call waits for, in seconds."""
        return self._defaults.get("wait", 30.0)

    def with_options(self, headers: Mapping[str, str | None], options: CallOptions) -> Session:
        """The same session, whose calls have other options unless they say otherwise."""
        made = copy.copy(self)
        made._headers = {**self._headers, **headers}
        made._defaults = {**self._defaults, **options}
        return made

    async def close(self) -> None:
        """End the requests under way; close the connections, but those of an `http` given."""
        await self._connection.close()

    async def send(self, call: Call, options: CallOptions | None = None) -> Any:
        """Send the request; what came back, as a value of `call.shape`."""
        given: CallOptions = {**self._defaults, **(options or {})}
        reply = await self._exchange(call, given)
        kept = _KEPT.get()
        if kept is not None and kept.reply is None:
            kept.reply = reply
        return await self._read(call, reply, given)

    async def post(self, path: str, messages: list[dict[str, Any]], timeout: float) -> Any:
        """Post the messages of Bayeux as JSON; the JSON that comes back."""
        call = Call("notifications", "POST", path)
        what = {"json": messages}
        reply = await self._once(call, self.base_url + path, what, {"timeout": timeout})
        if reply.status_code >= 300:
            raise self._http_error(call, reply)
        return self._json(call, reply)

    async def renew(self) -> None:
        """Get a new token against forgery, and a new session where the old one is lost."""
        self._token.pair = None
        self._token.asked = False
        await self._probe()

    async def ready(self) -> None:
        """Make sure that there is a token against forgery, before others than calls need it."""
        await self._probe()

    async def _exchange(self, call: Call, options: CallOptions) -> Reply:
        url = self.base_url + path_of(call.path, call.values)
        what = request_of(call, options)
        try:
            if call.method in _SAFE:
                return await self._with_retries(call, url, what, options)
            if not call.login:
                return await self._once(call, url, what, options)
            return await self._with_token(call, url, what, options)
        finally:
            close_all(what)

    async def _with_token(
        self, call: Call, url: str, what: dict[str, Any], options: CallOptions
    ) -> Reply:
        await self._probe()
        before = self._credentials()
        reply = await self._once(call, url, what, options)
        if reply.status_code == 403 and CSRF_TOKEN and PROBE:
            # The token or its session may be gone; if there are others now, they are worth a try.
            await self.renew()
            is_new = self._token.pair is not None and self._credentials() != before
            if is_new and can_be_sent_again(what):
                reply = await self._once(call, url, what, options)
        return reply

    def _credentials(self) -> tuple[object, ...]:
        """What a server knows us by, beside the password."""
        return self._token.pair, *self._connection.cookies()

    async def _with_retries(
        self, call: Call, url: str, what: dict[str, Any], options: CallOptions
    ) -> Reply:
        left = options.get("retries", 0)
        pause = 0.2
        while True:
            try:
                reply = await self._once(call, url, what, options)
            except TransportError:
                if left <= 0 or self._connection.closed:
                    raise
                seconds = _some_of(pause)
            else:
                if reply.status_code not in _AGAIN or left <= 0:
                    return reply
                asked = _asked_for(reply)
                seconds = _some_of(pause) if asked is None else asked
            left -= 1
            await asyncio.sleep(min(seconds, _LONGEST_PAUSE))
            pause *= 2

    async def _once(
        self, call: Call, url: str, what: dict[str, Any], options: CallOptions
    ) -> Reply:
        if self._connection.be_in_this_loop():
            self._token.asking = asyncio.Lock()
        headers, is_left_out = self._headers_of(call, url, what)
        is_known = call.login and "authorization" not in is_left_out
        sent = {**what, "headers": headers}
        if call.login and (told := self._login.query()):
            sent["params"] = [*what.get("params", ()), *told]
        pair = self._token.pair
        reply = await self._connection.exchange(
            call, url, sent, self._login.basic() if is_known else None, options, pair[:1] if pair else ()
        )
        token = reply.headers.get(CSRF_TOKEN) if CSRF_TOKEN else None
        if token:
            name = reply.headers.get(CSRF_HEADER, "") if CSRF_HEADER else ""
            self._token.pair = (name if _MAY_CARRY.fullmatch(name) else CSRF_TOKEN, token)
        return reply

    def _headers_of(
        self, call: Call, url: str, what: Mapping[str, Any]
    ) -> tuple[dict[str, str], set[str]]:
        """The headers that are sent, and the names of those that a caller leaves out."""
        headers: dict[str, str | None] = {
            "Accept": "application/json, */*;q=0.5",
            "User-Agent": USER_AGENT,
            **self._login.headers(),
        }
        for given in (self._headers, what.get("headers", {})):
            if not call.login and given is self._headers:
                headers = {n: v for n, v in headers.items() if n not in self._login.headers()}
                given = {n: v for n, v in given.items() if n.lower() != "authorization"}
            named = {name.lower() for name in given}
            headers = {n: v for n, v in headers.items() if n.lower() not in named} | dict(given)
        if "Cookie" in headers:
            own = self._connection.cookie_header(call.method, url)
            headers["Cookie"] = "; ".join(filter(None, [own, headers["Cookie"]]))
        if call.login and call.method not in _SAFE and self._token.pair is not None:
            headers[self._token.pair[0]] = self._token.pair[1]
        left_out = {name.lower() for name, value in headers.items() if value is None}
        sent = {n: v for n, v in headers.items() if v is not None and n.lower() not in left_out}
        return sent, left_out

    def _lacks_token(self) -> bool:
        return bool(CSRF_TOKEN and PROBE) and self._token.pair is None and not self._token.asked

    async def _probe(self) -> None:
        """Make sure, once, that there is a token against forgery, if the API has any."""
        if not self._lacks_token():
            return
        async with self._token.asking:
            if not self._lacks_token():
                return  # another call has fetched it in the meantime
            probe = Call("token against forgery", "GET", PROBE)
            try:
                await self._once(probe, self.base_url + PROBE, {}, {"timeout": self.timeout})
                self._token.asked = True
            except TransportError as error:
                log.info("%s", error)  # the request that needs it will tell

    async def _read(self, call: Call, reply: Reply, options: CallOptions) -> Any:
        """What the answer says; a status code other than that of success is raised."""
        told = self._told(reply)
        _log.tell_content(call.operation, reply.headers, told, (CSRF_TOKEN,))
        code = self._code(call, told, reply)
        if code is not None and code != SUCCESS:
            partial = code == PARTIAL
            if not partial or call.method not in _SAFE or reply.status_code >= 300:
                raise (PartialSuccessError if partial else StatusError)(
                    code,
                    message=_message(told),
                    operation=call.operation,
                    http_status=reply.status_code,
                    headers=reply.headers,
                    response=decode(Model if call.shape is Content else call.shape, told),
                )
        if reply.status_code >= 300:
            raise self._http_error(call, reply)
        if call.shape is Content:
            return await _file(reply, options)
        if not reply.content.strip():
            return decode(call.shape, {})  # an empty answer has no members
        return decode(call.shape, self._json(call, reply) if told is None else told)

    def _told(self, reply: Reply) -> object:
        """The JSON of the answer; None where it is none."""
        try:
            return json.loads(reply.content.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return None

    def _code(self, call: Call, told: object, reply: Reply) -> int | None:
        """The status code; some servers send it as a text. None: the answer has none."""
        if not STATUS or not isinstance(told, dict) or STATUS not in told:
            return None
        value = told[STATUS]
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and _DIGITS.fullmatch(value):
            return int(value)
        if call.shape is Content:
            return None  # a member of that name in an answer that nobody describes
        said = f"{STATUS} is no status code: {value!r:.50}"
        raise DecodeError(said, operation=call.operation, body=reply.content)

    def _json(self, call: Call, reply: Reply) -> Any:
        try:
            return json.loads(reply.content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            said = f"the answer is no JSON ({error})"
            raise DecodeError(said, operation=call.operation, body=reply.content) from error

    def _http_error(self, call: Call, reply: Reply) -> HttpError:
        return http_error(
            reply.status_code,
            operation=call.operation,
            headers=reply.headers,
            body=reply.content,
        )


async def _file(reply: Reply, options: CallOptions) -> Content:
    """An answer that nobody describes, where the caller wants it."""
    target = options.get("save_to")
    if target is None or reply.is_saved:
        return Content(reply.status_code, reply.headers, reply.content, target if reply.is_saved else None)

    async def pieces() -> AsyncIterator[bytes]:
        yield reply.content

    await save(pieces(), target, len(reply.content), options.get("progress"))
    return Content(reply.status_code, reply.headers, b"", target)


def _server(base_url: str) -> str:
    """The URL that all paths begin after: one that ends in what they begin with is meant so."""
    parts = urllib.parse.urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not the URL of a server: {base_url!r}")
    if parts.username is not None or parts.password is not None:
        raise ValueError("no user and password in the URL of a server: give them as `auth`")
    path = parts.path.rstrip("/").removesuffix(BASE_PATH.rstrip("/"))
    return f"{parts.scheme}://{parts.netloc}{path}"


def _message(told: object) -> str:
    value = told.get(STATUS_MESSAGE) if isinstance(told, dict) and STATUS_MESSAGE else None
    return value if isinstance(value, str) else ""


def _asked_for(reply: Reply) -> float | None:
    """The pause in seconds that a server asks for, which may be a date (RFC 9110, 10.2.3)."""
    told = reply.headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", told):
        return float(told)
    try:
        at = parsedate_to_datetime(told)
    except (TypeError, ValueError):
        return None
    whole = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (whole - datetime.now(UTC)).total_seconds())


def _some_of(pause: float) -> float:
    """Half of a pause to all of it: many clients that failed together don't come back together."""
    return pause * (0.5 + random.random() / 2)
