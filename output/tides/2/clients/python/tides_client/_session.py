"""HTTP: who we are, cookies, the token against forgery, retries, and what an answer says."""

from __future__ import annotations

import asyncio
import json
import random
import re
import urllib.parse
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypedDict

import httpx

from ._base import UNSET, Model, Unset, decode, encode, log
from .errors import (
    ClientClosed,
    DecodeError,
    HttpError,
    PartialSuccessError,
    StatusError,
    TimedOut,
    TransportError,
)

BASE_PATH: str = ""
STATUS: str = ""
STATUS_MESSAGE: str = ""
SUCCESS = 0
PARTIAL: int | None = None
CSRF_TOKEN: str = ""
CSRF_HEADER: str = ""  # names the header that the token is sent in
PROBE: str = "/alarms"

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})  # RFC 9110, 9.2.1
_AGAIN = frozenset({408, 409, 429, *range(500, 600)})  # may go well the next time
# What a server may have us call the header of the token: no header that means something else.
_MAY_CARRY = re.compile(r"(?!(?:authorization|cookie|host|content-.*)$)[\w!#$%&'*+.^`|~-]+", re.IGNORECASE | re.ASCII)
_DIGITS = re.compile(r"\s*-?[0-9]{1,9}\s*")
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")
_LONGEST_PAUSE = 30.0  # seconds, whatever a server asks for

File = bytes | tuple[str, bytes] | tuple[str, bytes, str]
"""A file to send: its bytes; its name and bytes; its name, bytes and media type."""


class CallOptions(TypedDict, total=False):
    """What any call may be given beside what the documentation tells of.

    `timeout`: seconds for the answer. `wait`: seconds for the event that it waits for.
    `headers`, `query`, `body`: more of each; a header that is None is left out, `Authorization` for
    instance. `retries`: how often a GET is tried again that did not arrive, or met one of these: 408, 409,
    429, 5xx.
    """

    timeout: float
    wait: float
    headers: Mapping[str, str | None]
    query: Mapping[str, object]
    body: Mapping[str, object]
    retries: int


class Content:
    """An answer that the documentation does not describe: a file, or JSON of any shape."""

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.content = content

    @property
    def content_type(self) -> str:
        """The media type, without its parameters; empty where the server says none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """The content as JSON; ValueError where it is none."""
        return json.loads(self.content.decode("utf-8-sig"))

    def __repr__(self) -> str:
        return f"<Content {self.status} {self.content_type!r}, {len(self.content)} bytes>"


@dataclass(slots=True)
class Call:
    """A request that is about to be sent. `shape`: the type of what comes back.

    `login`: with what tells the server who sends it.
    """

    operation: str
    method: str
    path: str
    shape: Any = Content
    values: Mapping[str, object] = field(default_factory=dict)
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    cookies: Mapping[str, object] = field(default_factory=dict)
    body: Mapping[str, object] | None = None
    files: Mapping[str, object] | None = None
    follow: Mapping[str, Sequence[str]] = field(default_factory=dict)
    login: bool = True


class Session:
    """One user's session with a server. Calls may run side by side."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: tuple[str, str] | None,
        headers: Mapping[str, str] | None,
        timeout: float,
        wait: float,
        retries: int,
        http: httpx.AsyncClient | None,
    ) -> None:
        self.base_url = _server(base_url)
        self.timeout = timeout
        self.wait = wait
        self._auth = httpx.BasicAuth(*auth) if auth else None
        self._headers = dict(headers or {})
        self._retries = retries
        self._own = http is None
        # Where a redirection leads, our password is nobody's business: it is told as an HttpError.
        self._http = http or httpx.AsyncClient(follow_redirects=False)
        self._csrf: tuple[str, str] | None = None
        self._probed = False
        self._probing = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending: dict[asyncio.Timeout, asyncio.Task[Any] | None] = {}  # what is under way
        self._closed = False

    async def close(self) -> None:
        """End the requests under way; close the connections, but those of an `http` given."""
        self._closed = True
        if self._loop not in (None, asyncio.get_running_loop()):
            return  # they went with their loop
        try:
            await self._end_all()
        finally:
            if self._own:
                await self._http.aclose()

    async def _end_all(self) -> None:
        """End the requests under way: httpx leaves open what is connected after its `aclose`."""
        for limit in self._sending:
            if not limit.expired():
                limit.reschedule(0)
        me = asyncio.current_task()  # a hook of an `http` that was given may close us
        while any(task is not me for task in self._sending.values()):
            await asyncio.sleep(0)

    async def send(self, call: Call, options: CallOptions | None = None) -> Any:
        """Send the request; what came back, as a value of `call.shape`."""
        given: CallOptions = options or {}
        answer = await self._exchange(call, given)
        return self._read(call, answer)

    async def post(self, path: str, messages: list[dict[str, Any]], timeout: float) -> Any:
        """Post the messages of Bayeux as JSON; the JSON that comes back."""
        call = Call("notifications", "POST", path)
        url = self.base_url + path
        answer = await self._once(call, url, timeout, {"json": messages})
        if answer.status_code >= 300:
            raise self._http_error(call, answer)
        return self._json(call, answer)

    async def renew(self) -> None:
        """Get a new token against forgery, and a new session where the old one is lost."""
        self._csrf = None
        self._probed = False
        await self._probe()

    async def ready(self) -> None:
        """Make sure that there is a token against forgery, before others than calls need it."""
        await self._probe()

    async def _exchange(self, call: Call, options: CallOptions) -> httpx.Response:
        url = self.base_url + _path(call.path, call.values)
        timeout = options.get("timeout", self.timeout)
        what = _content(call, options)
        if call.method in _SAFE:
            return await self._with_retries(call, url, timeout, what, options)
        if not call.login:
            return await self._once(call, url, timeout, what)
        await self._probe()
        before = self._credentials()
        answer = await self._once(call, url, timeout, what)
        if answer.status_code == 403 and CSRF_TOKEN and PROBE:
            # The token or its session may be gone; if there are others now, they are worth a try.
            await self.renew()
            if self._csrf is not None and self._credentials() != before:
                answer = await self._once(call, url, timeout, what)
        return answer

    def _credentials(self) -> tuple[object, ...]:
        """What a server knows us by, beside the password."""
        return self._csrf, *sorted((one.name, one.value) for one in self._http.cookies.jar)

    async def _with_retries(
        self, call: Call, url: str, timeout: float, what: dict[str, Any], options: CallOptions
    ) -> httpx.Response:
        left = options.get("retries", self._retries)
        pause = 0.2
        while True:
            try:
                answer = await self._once(call, url, timeout, what)
            except TransportError:
                if left <= 0 or self._closed:
                    raise
                seconds = _some_of(pause)
            else:
                if answer.status_code not in _AGAIN or left <= 0:
                    return answer
                asked = _asked_for(answer)
                seconds = _some_of(pause) if asked is None else asked
            left -= 1
            await asyncio.sleep(min(seconds, _LONGEST_PAUSE))
            pause *= 2

    async def _once(
        self, call: Call, url: str, timeout: float, what: dict[str, Any]
    ) -> httpx.Response:
        self._be_in_this_loop()
        headers: dict[str, str | None] = {"Accept": "application/json, */*;q=0.5", **self._headers}
        if not call.login:
            headers = {n: v for n, v in headers.items() if n.lower() != "authorization"}
        headers.update(what.get("headers", {}))
        if "Cookie" in headers:  # httpx sends its own only where there are no others
            own = self._http.build_request(call.method, url).headers.get("cookie")
            headers["Cookie"] = "; ".join(filter(None, [own, headers["Cookie"]]))
        if call.login and call.method not in _SAFE and self._csrf is not None:
            headers[self._csrf[0]] = self._csrf[1]
        left_out = {name.lower() for name, value in headers.items() if value is None}
        sent = {n: v for n, v in headers.items() if v is not None and n.lower() not in left_out}
        auth: Any = self._auth if self._auth is not None else httpx.USE_CLIENT_DEFAULT
        if "authorization" in left_out or not call.login:
            auth = None
        rest = {name: value for name, value in what.items() if name != "headers"}
        try:
            # httpx bounds each step, not all of them. Two limits at a time would cancel the request
            # twice, and who is cancelled while he tidies up leaves his connection open.
            async with self._within(timeout):
                answer = await self._http.request(
                    call.method,
                    url,
                    headers=sent,
                    timeout=None,
                    auth=auth,
                    **rest,
                )
        except (httpx.TimeoutException, TimeoutError) as error:
            if self._closed:
                raise ClientClosed("the client was closed during the call") from error
            said = f"no answer within {timeout:g} s"
            raise TimedOut(said, operation=call.operation) from error
        except httpx.HTTPError as error:
            said = str(error) or type(error).__name__
            raise TransportError(said, operation=call.operation) from error
        token = answer.headers.get(CSRF_TOKEN) if CSRF_TOKEN else None
        if token:
            name = answer.headers.get(CSRF_HEADER, "") if CSRF_HEADER else ""
            self._csrf = (name if _MAY_CARRY.fullmatch(name) else CSRF_TOKEN, token)
        return answer

    @asynccontextmanager
    async def _within(self, seconds: float) -> AsyncIterator[None]:
        """A limit of time, which `close` makes now."""
        async with asyncio.timeout(seconds) as limit:
            self._sending[limit] = asyncio.current_task()
            try:
                yield
            finally:
                self._sending.pop(limit, None)

    def _be_in_this_loop(self) -> None:
        """Begin anew where a program runs one event loop after the other; cookies stay."""
        if self._closed:
            raise ClientClosed("this client is closed")
        loop = asyncio.get_running_loop()
        if self._loop is not None and self._loop is not loop:
            self._probing = asyncio.Lock()
            self._sending = {}
            if self._own:
                cookies = self._http.cookies
                self._http = httpx.AsyncClient(follow_redirects=False, cookies=cookies)
        self._loop = loop

    def _lacks_token(self) -> bool:
        return bool(CSRF_TOKEN and PROBE) and self._csrf is None and not self._probed

    async def _probe(self) -> None:
        """Make sure, once, that there is a token against forgery, if the API has any."""
        if not self._lacks_token():
            return
        async with self._probing:
            if not self._lacks_token():
                return  # another call has fetched it in the meantime
            probe = Call("token against forgery", "GET", PROBE)
            try:
                await self._once(probe, self.base_url + PROBE, self.timeout, {})
                self._probed = True
            except TransportError as error:
                log.info("%s", error)  # the request that needs it will tell

    def _read(self, call: Call, answer: httpx.Response) -> Any:
        """What the answer says; a status code other than that of success is raised."""
        told = self._told(answer)
        code = self._code(call, told, answer)
        if code is not None and code != SUCCESS:
            partial = code == PARTIAL
            if not partial or call.method not in _SAFE or answer.status_code >= 300:
                raise (PartialSuccessError if partial else StatusError)(
                    code,
                    message=_message(told),
                    operation=call.operation,
                    http_status=answer.status_code,
                    response=decode(Model if call.shape is Content else call.shape, told),
                )
        if answer.status_code >= 300:
            raise self._http_error(call, answer)
        if call.shape is Content:
            return Content(answer.status_code, answer.headers, answer.content)
        if not answer.content.strip():
            return decode(call.shape, {})  # an empty answer has no members
        return decode(call.shape, self._json(call, answer))

    def _told(self, answer: httpx.Response) -> object:
        """The JSON of the answer; None where it is none."""
        try:
            return json.loads(answer.content.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return None

    def _code(self, call: Call, told: object, answer: httpx.Response) -> int | None:
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
        raise DecodeError(said, operation=call.operation, body=answer.content)

    def _json(self, call: Call, answer: httpx.Response) -> Any:
        try:
            return json.loads(answer.content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            said = f"the answer is no JSON ({error})"
            raise DecodeError(said, operation=call.operation, body=answer.content) from error

    def _http_error(self, call: Call, answer: httpx.Response) -> HttpError:
        return HttpError(
            answer.status_code,
            operation=call.operation,
            headers=answer.headers,
            body=answer.content,
        )


def _path(template: str, values: Mapping[str, object]) -> str:
    """The path with values in it; each stays one segment, whatever it holds."""
    for name, value in values.items():
        text = _text(value) if isinstance(value, (str, int, float)) else ""
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: {value!r} can't stand in a path")
        template = template.replace("{" + name + "}", urllib.parse.quote(text, "", errors="surrogatepass"), 1)
    return template


def _content(call: Call, options: CallOptions) -> dict[str, Any]:
    """What goes with the request: query, headers, cookies, a body of JSON or a form."""
    made: dict[str, Any] = {}
    query = {**call.query, **options.get("query", {})}
    made["params"] = [
        (name, _text(one))
        for name, value in query.items()
        for one in (value if isinstance(value, (list, tuple, set, frozenset)) else [value])
        if one is not UNSET and one is not None
    ]
    made["headers"] = {
        name: _text(value)
        for name, value in call.headers.items()
        if value is not UNSET and value is not None
    } | dict(options.get("headers", {}))
    cookies = [
        f"{name}={_cookie(name, _text(value))}"
        for name, value in call.cookies.items()
        if value is not UNSET and value is not None
    ]
    if cookies:
        made["headers"]["Cookie"] = "; ".join(cookies)
    if call.body is None:
        return made
    body = encode({**call.body, **options.get("body", {})})
    if call.files is None:
        text = json.dumps(body, separators=(",", ":"), allow_nan=False)
        made["content"] = text.encode()
        made["headers"] = {"Content-Type": "application/json", **made["headers"]}
        return made
    made["data"] = {n: v if isinstance(v, str) else json.dumps(v) for n, v in body.items()}
    made["files"] = [
        (name, _part(name, one))
        for name, value in call.files.items()
        if value is not UNSET
        for one in (value if isinstance(value, list) else [value])
    ]
    return made


def joined(value: object) -> object:
    """Several values as the one text that a parameter takes, with commas between them."""
    return ",".join(map(_text, value)) if isinstance(value, (list, tuple)) else value


def named(name: str, part: str, values: Mapping[str, Any] | Unset) -> dict[str, object]:
    """Values of parameters whose names the caller chooses, in place of a part of the name."""
    if isinstance(values, Unset):
        return {}
    return {name.replace(part, chosen, 1): value for chosen, value in values.items()}


def _server(base_url: str) -> str:
    """The URL that all paths begin after: one that ends in what they begin with is meant so."""
    parts = urllib.parse.urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not the URL of a server: {base_url!r}")
    if parts.username is not None or parts.password is not None:
        raise ValueError("no user and password in the URL of a server: give them as `auth`")
    path = parts.path.rstrip("/").removesuffix(BASE_PATH.rstrip("/"))
    return f"{parts.scheme}://{parts.netloc}{path}"


def _cookie(name: str, value: str) -> str:
    """The value, if a cookie can have it (RFC 6265, 4.1.1)."""
    if not _COOKIE.fullmatch(value):
        raise ValueError(f"{name}: {value!r} can't stand in a cookie")
    return value


def _part(name: str, value: object) -> object:
    return (name, value) if isinstance(value, (bytes, bytearray)) else value


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _message(told: object) -> str:
    value = told.get(STATUS_MESSAGE) if isinstance(told, dict) and STATUS_MESSAGE else None
    return value if isinstance(value, str) else ""


def _asked_for(answer: httpx.Response) -> float | None:
    """The pause in seconds that a server asks for, which may be a date (RFC 9110, 10.2.3)."""
    told = answer.headers.get("retry-after", "").strip()
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
