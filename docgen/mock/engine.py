"""Requests in, documented answers out; no I/O: a server gives the time and sends what it says."""

from __future__ import annotations

import base64
import binascii
import difflib
import random
from collections import deque
from collections.abc import Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from docgen.mock.api import SAFE, Follows, MockApi, Played
from docgen.mock.bayeux import Broker, Limits
from docgen.mock.checks import Checks, Fault, parameter_fault, parsed
from docgen.mock.requests import Answer, Request
from docgen.mock.states import Machine, machines_of
from docgen.mock.values import identifiers, part_of, with_identifiers

_MOST_LOGGED = 1_000
_MOST_THINGS = 10_000
_NEAR = 3


@frozen(kw_only=True)
class MockOptions:
    """`csrf`: what changes something needs the token. `stateless`: things have no states.

    `latency`: seconds before each answer; `fail`: the share of requests that meet HTTP 503. `seed`:
    of whatever is chosen by chance. `users`: names and passwords; None: any.
    """

    csrf: bool = False
    stateless: bool = False
    latency: float = 0.0
    fail: float = 0.0
    seed: int = 0
    users: Mapping[str, str] | None = None
    limits: Limits = field(factory=Limits)
    sessions: int = 10_000
    idle: float = 1_800.0  # seconds after which a session is forgotten


@define
class User:
    """A session of HTTP: who it is, its token, what it was told last."""

    id: str
    token: str
    seen: float
    reference: int = 0


@frozen(kw_only=True)
class Logged:
    """A request that came, what it was taken for, and what it got."""

    method: str
    path: str
    operation: str
    status: int
    fault: str


@define
class Planned:
    """What the next requests meet: an HTTP status, a lost session, or a delay."""

    status: int = 0
    delay: float = 0.0
    lose_session: bool = False


class Engine:
    """A mock of an API."""

    def __init__(self, api: MockApi, options: MockOptions | None = None) -> None:
        self.api = api
        self.options = options or MockOptions()
        self.machines: Mapping[str, Machine] = {} if self.options.stateless else machines_of(api)
        self._checks = Checks(api)
        self.reset()

    def reset(self) -> None:
        """Forget everything that was done."""
        self._chance = random.Random(self.options.seed)
        self.broker = Broker(self._new_id, self.options.limits)
        self.users: dict[str, User] = {}
        self.log: deque[Logged] = deque(maxlen=_MOST_LOGGED)
        self.planned: deque[Planned] = deque()
        self._states: dict[tuple[str, str], frozenset[str]] = {}

    def handle(self, request: Request, now: float) -> Answer:
        """The answer to a request; what is wrong with it is documented or an error of HTTP."""
        user, is_new = self._user(request, now)
        planned = self.planned.popleft() if self.planned else None
        answer = self._met(planned, user) or self._answer(request, user)
        headers = [*answer.headers, *self._session_headers(request, user, is_new=is_new)]
        self.log.append(
            Logged(
                method=request.method,
                path=request.path[:500],
                operation=answer.operation,
                status=answer.status,
                fault=answer.fault,
            )
        )
        delay = self.options.latency + (planned.delay if planned is not None else 0)
        return evolve(answer, headers=headers, delay=delay, owner=user.id)

    def user_of(self, request: Request, now: float) -> User:
        """The session that a request belongs to."""
        return self._user(request, now)[0]

    def emit(self, message_type: str, data: Mapping[str, Any] | None = None) -> int:
        """Publish a message of a documented type to whoever listens; how many sessions get it.

        Raises LookupError for a type that is not documented.
        """
        for one in self.api.messages:
            if one.type == message_type and one.channels:
                told = {**one.data, **(data or {})}
                self._learn(told)
                return self.broker.publish(one.channels[0], told)
        near = difflib.get_close_matches(message_type, [one.type for one in self.api.messages])
        hint = f"; near: {', '.join(near)}" if near else ""
        raise LookupError(f"no message {message_type!r} with a channel is documented{hint}")

    def _learn(self, data: Mapping[str, object]) -> None:
        """What a message says of things, and of what may be asked of them."""
        for machine in self.machines.values():
            for path, allowed in machine.found_in(data):
                self._states[machine.path, path] = allowed

    def _new_id(self) -> str:
        return f"{self._chance.getrandbits(96):024x}"

    def _user(self, request: Request, now: float) -> tuple[User, bool]:
        name = self.api.cookie
        known = self.users.get(request.cookies.get(name, ""))
        if known is not None:
            known.seen = now
            return known, False
        if len(self.users) >= self.options.sessions:
            self.users = {
                one.id: one for one in self.users.values() if now - one.seen < self.options.idle
            }
        made = User(id=self._new_id(), token=self._new_id(), seen=now)
        if len(self.users) < self.options.sessions:
            self.users[made.id] = made
        return made, True

    def _session_headers(
        self, request: Request, user: User, *, is_new: bool
    ) -> list[tuple[str, str]]:
        headers = []
        if is_new and user.id in self.users:
            name = self.api.cookie
            headers.append(("Set-Cookie", f"{name}={user.id}; Path=/; HttpOnly"))
        if self.api.csrf_header and request.method == "GET":
            headers.append((self.api.csrf_header, user.token))
            if self.api.csrf_header_name:
                headers.append((self.api.csrf_header_name, self.api.csrf_header))
        return headers

    def _met(self, planned: Planned | None, user: User) -> Answer | None:
        """What a request meets instead of its answer, as planned or by chance."""
        if planned is None:
            return self._failed_by_chance()
        if planned.lose_session:
            self.users.pop(user.id, None)
            self.broker.forget(user.id)
            return Answer(status=403, value=self._told(None, "the session is lost"))
        if planned.status:
            said = f"HTTP {planned.status}, as asked for"
            return Answer(status=planned.status, value=self._told(None, said))
        return None

    def _failed_by_chance(self) -> Answer | None:
        if not self.options.fail or self._chance.random() >= self.options.fail:
            return None
        headers = [("Retry-After", "0")]
        value = self._told(None, "fails by chance")
        return Answer(status=503, headers=headers, value=value, fault="fails by chance")

    def _answer(self, request: Request, user: User) -> Answer:
        found = [
            one for one in self.api.operations if one.pattern.fullmatch(request.path) is not None
        ]
        mine = [one for one in found if one.method == request.method]
        if not mine:
            return self._nothing_there(request, found)
        if (refused := self._refused(request, user, mine)) is not None:
            return refused
        try:
            body = parsed(request) if self._takes_json(request, mine) else {}
        except ValueError as error:
            return self._fault(Fault(kind="invalid", field="body", said=str(error)), 400, "")
        played = self._selected(mine, body)
        if isinstance(played, Fault):
            return self._fault(played, 400, "")
        fault = parameter_fault(played, request) or self._checks.body_fault(played, body)
        if fault is not None:
            return self._fault(fault, 400, played.name)
        if (not_now := self._not_now(played, request)) is not None:
            return self._fault(not_now, 409, played.name)
        return self._success(played, request, user)

    def _nothing_there(self, request: Request, found: list[Played]) -> Answer:
        if found:
            allowed = ", ".join(sorted({one.method for one in found}))
            said = f"{request.method} is not documented for {request.path}; {allowed} is"
            return Answer(
                status=405,
                headers=[("Allow", allowed)],
                value=self._told(self.api.invalid, said),
                fault=said,
            )
        paths = sorted({one.path for one in self.api.operations})
        near = difflib.get_close_matches(request.path[:500], paths, n=_NEAR, cutoff=0.6)
        said = f"nothing documented at {request.path[:200]}"
        said += f"; near: {', '.join(near)}" if near else ""
        return Answer(status=404, value=self._told(self.api.unknown, said), fault=said)

    def _refused(self, request: Request, user: User, mine: list[Played]) -> Answer | None:
        """Whoever is not let in: no login, no token."""
        if any(one.no_login for one in mine):
            return None
        if self.api.basic and not self._is_known(request):
            headers = [("WWW-Authenticate", 'Basic realm="mock", charset="UTF-8"')]
            value = self._told(None, "who are you? (HTTP basic authentication)")
            return Answer(status=401, headers=headers, value=value, fault="no login")
        name = self.api.csrf_header.lower()
        is_needed = self.options.csrf and name and request.method not in SAFE
        if is_needed and request.headers.get(name) != user.token:
            value = self._told(None, f"{self.api.csrf_header} is missing, or not that of a GET")
            return Answer(status=403, value=value, fault="no token")
        return None

    def _is_known(self, request: Request) -> bool:
        scheme, _, told = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return request.cookies.get(self.api.cookie, "") in self.users
        try:
            user, colon, password = base64.b64decode(told, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return False
        users = self.options.users
        return bool(colon) and (users is None or users.get(user) == password)

    def _takes_json(self, request: Request, mine: list[Played]) -> bool:
        if any(one.is_form for one in mine) or request.method in SAFE:
            return False
        told = request.media_type
        if told and not told.endswith(("/json", "+json")) and request.body:
            raise ValueError(f"the body must be application/json, not {told[:100]}")
        return True

    def _selected(self, mine: list[Played], body: Mapping[str, object]) -> Played | Fault:
        name = self.api.selector
        by_name: dict[str | None, Played] = {}
        for one in mine:
            for each in one.selectors or (None,):
                by_name.setdefault(each, one)
        given = body.get(name) if name else None
        if isinstance(given, str) and given in by_name:
            return by_name[given]
        if None in by_name and given is None:
            return by_name[None]
        known = sorted(one for one in by_name if one)
        if given is None and known:
            said = f"{name} is missing; documented here: {', '.join(known)}"
            return Fault(kind="missing", field=name, said=said)
        if not known:
            return mine[0]
        near = difflib.get_close_matches(str(given), known, n=_NEAR) or known[:_NEAR]
        said = f"{name} {str(given)[:100]!r} is not documented here; near: {', '.join(near)}"
        return Fault(kind="invalid", field=name, said=said)

    def _not_now(self, played: Played, request: Request) -> Fault | None:
        machine = self.machines.get(played.path)
        if machine is None or played.selector not in machine.governed:
            return None
        allowed = self._states.get((played.path, request.path))
        if allowed is None or played.selector in allowed:
            return None
        said = f"{played.selector} is not allowed now; allowed: {', '.join(sorted(allowed))}"
        return Fault(kind="invalid", field=self.api.selector, said=said)

    def _success(self, played: Played, request: Request, user: User) -> Answer:
        told = identifiers(played, request.path)
        user.reference += 1
        machine = self.machines.get(played.path)
        step = machine.after(played.selector) if machine and played.selector else None
        if step is not None and len(self._states) < _MOST_THINGS:
            self._states[played.path, request.path] = step.allowed
        follows = tuple(
            Follows(
                type=one.type,
                channels=one.channels,
                data=self._referring(with_identifiers(one.data, told), user),
            )
            for one in played.follows
        )
        if not played.gives_json:
            content = None if self.api.status else b"mock"
            plain = {self.api.status: self.api.success} if self.api.status else None
            return Answer(value=plain, content=content, follows=follows, operation=played.name)
        query = dict(request.query)
        value = part_of(with_identifiers(self._chosen(played, request), told), played, query)
        return Answer(value=self._referring(value, user), follows=follows, operation=played.name)

    def _chosen(self, played: Played, request: Request) -> object:
        """The sample that the request names (RFC 7240: `Prefer: example=name`), else the first."""
        wanted = request.headers.get("x-docgen-example", "")
        for one in request.headers.get("prefer", "").split(","):
            name, _, value = one.strip().partition("=")
            wanted = value.strip('"') if name == "example" else wanted
        named = next((one.value for one in played.answers if one.title == wanted and wanted), None)
        if named is not None:
            return named
        return played.answers[0].value if played.answers else played.fallback

    def _referring(self, value: Any, user: User) -> Any:
        """The value with the number of this request, where it has one."""
        name = self.api.reference
        if name and isinstance(value, dict) and name in value:
            return {**value, name: user.reference}
        return value

    def _fault(self, fault: Fault, status: int, operation: str) -> Answer:
        code = {
            "missing": self.api.missing,
            "invalid": self.api.invalid,
            "unknown": self.api.unknown,
        }[fault.kind]
        documented = self.api.status and code is not None
        return Answer(
            status=200 if documented else status,
            value=self._told(code, fault.said),
            operation=operation,
            fault=fault.said,
        )

    def _told(self, code: int | None, said: str) -> object:
        """What the documentation says of a failure."""
        if not self.api.status or code is None:
            return {"message": said}
        message = {self.api.status_message: said} if self.api.status_message else {}
        return {self.api.status: code, **message}
