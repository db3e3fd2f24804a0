"""Who asks: sessions of HTTP, logins, keys, and the token against forgery."""

from __future__ import annotations

import base64
import binascii
from collections import OrderedDict
from collections.abc import Callable

from attrs import define, frozen

from docgen.mock.api import SAFE, MockApi
from docgen.mock.options import MockOptions
from docgen.mock.requests import Request


@define
class User:
    """A session of HTTP: who it is, its token, how many requests it has sent.

    `is_known`: somebody has said who they are in it; its cookie is enough from then on.
    """

    id: str
    token: str
    seen: float
    reference: int = 0
    is_known: bool = False


@frozen(kw_only=True)
class Refusal:
    """Why somebody is not let in: an HTTP status, its headers, and a sentence."""

    status: int
    said: str
    headers: tuple[tuple[str, str], ...] = ()


class Access:
    """All sessions: those that were used last, as many and as long as the options say.

    `new_id`: makes their names and tokens.
    """

    def __init__(self, api: MockApi, options: MockOptions, new_id: Callable[[], str]) -> None:
        self._api = api
        self._options = options
        self._new_id = new_id
        self.users: OrderedDict[str, User] = OrderedDict()  # who was seen last stands last

    def user_of(self, request: Request, now: float) -> tuple[User, bool]:
        """The session that a request belongs to, and whether it is a new one."""
        known = self.users.get(request.cookies.get(self._api.cookie, ""))
        if known is not None and now - known.seen < self._options.idle:
            known.seen = now
            self.users.move_to_end(known.id)
            return known, False
        self._forget_idle(now)
        if len(self.users) >= self._options.sessions:
            self.users.popitem(last=False)
        made = User(id=self._new_id(), token=self._new_id(), seen=now)
        self.users[made.id] = made
        return made, True

    def _forget_idle(self, now: float) -> None:
        while self.users and now - next(iter(self.users.values())).seen >= self._options.idle:
            self.users.popitem(last=False)

    def forget(self, user: User) -> None:
        """Lose a session."""
        self.users.pop(user.id, None)

    def cookie(self, user: User) -> tuple[str, str]:
        """The header that hands out a session."""
        return "Set-Cookie", f"{self._api.cookie}={user.id}; Path=/; HttpOnly"

    def headers(self, request: Request, user: User, *, is_new: bool) -> list[tuple[str, str]]:
        """What an answer tells of the session: its cookie, its token."""
        told = []
        if is_new and user.id in self.users:
            told.append(self.cookie(user))
        if self._api.csrf_header and request.method == "GET":
            told.append((self._api.csrf_header, user.token))
            if self._api.csrf_header_name:
                told.append((self._api.csrf_header_name, self._api.csrf_header))
        return told

    def refusal(self, request: Request, user: User) -> Refusal | None:
        """Why a request is not let in; None where it is."""
        if self._api.logins and not self._is_known(request, user):
            return self._unknown()
        name = self._api.csrf_header.lower()
        is_needed = self._options.csrf and name and request.method not in SAFE
        if is_needed and request.headers.get(name) != user.token:
            said = self._api.refusals.get(403)
            otherwise = f"{self._api.csrf_header} is missing, or not that of a GET"
            return Refusal(status=403, said=said or otherwise)
        return None

    def _unknown(self) -> Refusal:
        ways = {"basic": "HTTP basic authentication", "bearer": "a bearer token"}
        told = [ways.get(how, name) for how, name in self._api.logins]
        schemes = {"basic": 'Basic realm="mock", charset="UTF-8"', "bearer": 'Bearer realm="mock"'}
        headers = [
            ("WWW-Authenticate", schemes[how]) for how, _ in self._api.logins if how in schemes
        ]
        return Refusal(
            status=401, said=f"who are you? ({' or '.join(told)})", headers=tuple(headers)
        )

    def _is_known(self, request: Request, user: User) -> bool:
        if user.is_known and "authorization" not in request.headers:
            return True
        user.is_known = any(self._is_let_in(how, name, request) for how, name in self._api.logins)
        return user.is_known

    def _is_let_in(self, how: str, name: str, request: Request) -> bool:
        """Whether a request has what one way of proving who it is asks for."""
        scheme, _, told = request.headers.get("authorization", "").partition(" ")
        if how == "basic":
            return scheme.lower() == "basic" and self._is_login(told)
        if how == "bearer":
            return scheme.lower() == "bearer" and self._is_secret(told.strip())
        if how == "header":
            return self._is_secret(request.headers.get(name.lower(), ""))
        return self._is_secret(dict(request.query).get(name, ""))

    def _is_login(self, told: str) -> bool:
        try:
            user, colon, password = base64.b64decode(told, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return False
        known = self._options.users
        return bool(colon) and (known is None or known.get(user) == password)

    def _is_secret(self, told: str) -> bool:
        """Whether a token or key is good: any, or one of the passwords."""
        known = self._options.users
        return bool(told) and (known is None or told in known.values())
