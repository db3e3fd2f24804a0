"""Requests in, documented answers out; no I/O: a server gives the time and sends what it says."""

from __future__ import annotations

import difflib
import random
from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from attrs import define, evolve, frozen

from docgen.mock.answers import (
    Asked,
    Responses,
    Schema,
    Thing,
    answered,
    asked_by,
    chosen,
    ends_with_name,
    identifiers,
    last_noun,
    part_of,
    resolved,
    with_identifiers,
    with_made_up,
)
from docgen.mock.api import SAFE, Follows, MockApi, Played
from docgen.mock.bayeux import Broker
from docgen.mock.incoming import Access, Checks, Failures, Routes, User, parsed
from docgen.mock.options import MockOptions
from docgen.mock.requests import Answer, Fault, Request, preferred
from docgen.mock.states import Effects, Machine, Said, machines_of
from docgen.mock.things import Kinds, Things, path_of

_BARE = frozenset({204, 205})  # statuses without a body (RFC 9110, 15.3.5 and 15.3.6)
_BYTES: dict[str, Any] = {"content": b"mock"}
_MOST_LOGGED = 1_000
_MOST_PLANNED = 1_000
_LONGEST_REFERENCE = 1_000


@frozen(kw_only=True)
class Logged:
    """A request that came, what it was taken for, and what it got."""

    method: str  # WS: messages over a websocket
    path: str
    operation: str  # the name of the client's method, or channels of Bayeux
    status: int
    fault: str


@define
class Planned:
    """What the next request meets: an HTTP status, a lost session, or a delay.

    `cometd`: the next one of CometD, else the next one that is not.
    """

    status: int = 0
    delay: float = 0.0
    lose_session: bool = False
    cometd: bool = False


class Engine:
    """A mock of an API."""

    def __init__(self, api: MockApi, options: MockOptions | None = None) -> None:
        self.options = options or MockOptions()
        self._responses = Responses(api)
        api = self.api = with_made_up(
            api, self._responses, random.Random(self.options.seed).getrandbits
        )
        self._routes = Routes(api)
        self._kinds = Kinds(api, self._responses)
        self._failures = Failures(api, self._responses)
        self._checks = Checks(api, self._responses)
        machines = machines_of(api)
        self._said = Said(api, machines)
        self.machines: Mapping[str, Machine] = {} if self.options.stateless else machines
        self.reset()

    def reset(self) -> None:
        """Forget everything that was done."""
        self._chance = random.Random(self.options.seed)
        self.broker = Broker(self._new_id, self.options.limits, _transports(self.api))
        self.access = Access(self.api, self.options, self._new_id)
        self.things = Things(self.api, self._kinds, self._chance.getrandbits)
        self.effects = Effects(self.api, self.machines, self.things)
        self.log: deque[Logged] = deque(maxlen=_MOST_LOGGED)
        self.planned: deque[Planned] = deque(maxlen=_MOST_PLANNED)

    def handle(self, request: Request, now: float) -> Answer:
        """The answer to a request; what is wrong with it is documented or an error of HTTP."""
        user, is_new = self.access.user_of(request, now)
        planned = self.planned_for(cometd=False)
        failed = self._failed_by_chance() if planned is None else self.met(planned, user)
        answer = failed or self._answer(request, user)
        headers = [*answer.headers, *self.access.headers(request, user, is_new=is_new)]
        self.note(request, answer)
        delay = self.options.latency + (planned.delay if planned is not None else 0)
        return evolve(answer, headers=headers, delay=delay, owner=user.id)

    def planned_for(self, *, cometd: bool) -> Planned | None:
        """What is planned for the request that is here, if anything: each plan is met once."""
        mine = next((one for one in self.planned if one.cometd == cometd), None)
        if mine is not None:
            self.planned.remove(mine)
        return mine

    def met(self, planned: Planned, user: User) -> Answer | None:
        """What a request meets instead of its answer; None if it is only late."""
        if planned.lose_session:
            self.access.forget(user)
            self.broker.forget(user.id)
            return self._failed(403, "the session is lost")
        if planned.status:
            return self._failed(planned.status, f"HTTP {planned.status}, as asked for")
        return None

    def note(self, request: Request, answer: Answer) -> None:
        """Remember what came, and what it got."""
        self.log.append(
            Logged(
                method=request.method,
                path=request.path[:500],
                operation=answer.operation,
                status=answer.status,
                fault=answer.fault,
            )
        )

    def emit(self, message_type: str, data: Mapping[str, Any] | None = None) -> int:
        """Publish a message of a documented type to whoever listens; how many sessions get it.

        Raises LookupError for a type that is not documented.
        """
        for one in self.api.messages:
            if one.type == message_type and one.channels:
                told = {**one.data, **(data or {})}
                self.effects.learn(told)
                return self.broker.publish(one.channels[0], told)
        near = difflib.get_close_matches(message_type, [one.type for one in self.api.messages])
        hint = f"; near: {', '.join(near)}" if near else ""
        raise LookupError(f"no message {message_type!r} with a channel is documented{hint}")

    def _new_id(self) -> str:
        return f"{self._chance.getrandbits(96):024x}"

    def _failed(self, status: int, said: str) -> Answer:
        return Answer(status=status, value=self._failures.told(None, said), fault=said)

    def _failed_by_chance(self) -> Answer | None:
        if not self.options.fail or self._chance.random() >= self.options.fail:
            return None
        return evolve(self._failed(503, "fails by chance"), headers=[("Retry-After", "0")])

    def _answer(self, request: Request, user: User) -> Answer:
        found = self._routes.at(request.path)
        method = _played_as(request.method, found)
        mine = [one for one in found if one.method == method]
        if not mine:
            return self._nothing_there(request, found)
        if (refused := self._refused(request, user, mine)) is not None:
            return refused
        try:
            body = parsed(request) if self._takes_json(request, mine) else {}
        except ValueError as error:
            return self._failures.of(Fault(kind="invalid", field="body", said=str(error)))
        played = self._routes.selected(mine, body)
        if isinstance(played, Fault):
            return self._failures.of(played)
        if (fault := self._fault(played, request, body)) is not None:
            return self._failures.of(fault, played)
        return self._success(played, request, body, user)

    def _fault(self, played: Played, request: Request, body: Mapping[str, object]) -> Fault | None:
        """What is wrong with a request that is documented."""
        fault = self._checks.fault(played, request, body)
        if fault is not None or self.options.stateless:
            return fault
        if self.things.is_gone(request.path):
            said = f"{request.path[:200]} was deleted"
            return Fault(kind="unknown", field=request.path, said=said)
        return self.effects.not_now(played, request.path)

    def _nothing_there(self, request: Request, found: list[Played]) -> Answer:
        if found:
            allowed = ", ".join(sorted({one.method for one in found}))
            said = f"{request.method} is not documented for {request.path}; {allowed} is"
            value = self._failures.told(self.api.invalid, said)
            return Answer(status=405, headers=[("Allow", allowed)], value=value, fault=said)
        near = self._routes.near(request.path)
        said = f"nothing documented at {request.path[:200]}"
        said += f"; near: {', '.join(near)}" if near else ""
        return Answer(status=404, value=self._failures.told(self.api.unknown, said), fault=said)

    def _refused(self, request: Request, user: User, mine: list[Played]) -> Answer | None:
        """Whoever is not let in: no login, no token."""
        refusal = None if any(one.no_login for one in mine) else self.access.refusal(request, user)
        if refusal is None:
            return None
        return Answer(
            status=refusal.status,
            headers=refusal.headers,
            value=self._failures.told(None, refusal.said),
            fault="no login" if refusal.status == 401 else "no token",
        )

    def _takes_json(self, request: Request, mine: list[Played]) -> bool:
        if any(one.is_form for one in mine) or request.method in SAFE:
            return False
        told = request.media_type
        if told and not told.endswith(("/json", "+json")) and request.body:
            raise ValueError(f"the body must be application/json, not {told[:100]}")
        return True

    def _success(
        self, played: Played, request: Request, body: Mapping[str, object], user: User
    ) -> Answer:
        wanted = preferred(request)
        if wanted.code and not 200 <= wanted.code < 300:
            return self._failures.with_status(wanted.code, played)
        user.reference += 1
        told = identifiers(played, request.path)

        def fit(value: object, name: str = "") -> Any:
            return self._referring(with_identifiers(value, told, name), body, user)

        def heard(one: Follows) -> Follows:
            return self._said.of(evolve(one, data=fit(one.data)), played, body)

        asked = asked_by(request.query, self.api.words, self.api.queries)
        value = fit(_chosen(played, asked, wanted.example), _name_of(played))
        made = Answer(status=played.success, operation=played.name)
        if self.options.stateless:
            follows = tuple(map(heard, played.follows))
        else:
            value = self.things.after(played, request.path, {**body}, value)
            follows = self.effects.of(played, request.path, heard)
        if not played.gives_json:
            return evolve(made, **self._without_json(played), follows=follows)
        if played.method == "GET":
            value = self._as_asked(value, played, asked, request)
        return evolve(made, value=value, follows=follows)

    def _as_asked(self, value: object, played: Played, asked: Asked, request: Request) -> object:
        """The members, the order and the part of an answer that the query asks for."""
        needed = self._responses.required(played, value)
        shown = answered(value, played, asked, self.api, needed)
        part = part_of(shown, played, dict(request.query))
        if not asked.resolve:
            return part
        schemas = self._responses.of_things(played, part)
        return resolved(part, played, asked, partial(self._led_to, schemas))

    def _led_to(self, schemas: Sequence[Schema], name: str, address: str) -> Thing | None:
        """The thing at an address, if the document lets it stand under the name."""
        path = path_of(address, self.api.base_path)
        thing = self.things.at(path) if path else None
        return self._responses.fitting(schemas, {name: thing}).get(name) if thing else None

    def _without_json(self, played: Played) -> dict[str, Any]:
        """What comes back where the documentation shows no JSON: a file, or a code of success."""
        if played.success in _BARE:
            return {"content": b""}
        if not self.api.status or self._responses.schema(played):
            return _BYTES
        return {"value": {self.api.status: self.api.success}}

    def _referring(self, value: Any, body: Mapping[str, object], user: User) -> Any:
        """The value with the reference of this request, where it has one: the client's, or ours."""
        name = self.api.reference
        if not name or not isinstance(value, dict) or name not in value:
            return value
        given, shown = body.get(name), value[name]
        is_alike = type(given) is type(shown) and len(str(given)) <= _LONGEST_REFERENCE
        counted = str(user.reference) if isinstance(shown, str) else user.reference
        return {**value, name: given if is_alike else counted}


def _transports(api: MockApi) -> tuple[str, ...]:
    """The connection types that are documented and spoken, the one that is preferred first."""
    return ("websocket", "long-polling") if api.websocket else ("long-polling",)


def _played_as(method: str, found: list[Played]) -> str:
    """The documented method that one is answered like: HEAD as GET (RFC 9110, 9.3.2)."""
    return "GET" if method == "HEAD" and all(one.method != "HEAD" for one in found) else method


def _name_of(played: Played) -> str:
    """What the answer itself is called, where it is one thing."""
    return last_noun(played.path) if ends_with_name(played.path) else ""


def _chosen(played: Played, asked: Asked, wanted: str) -> object:
    """The sample that the request names, else the one that shows what its query asks for."""
    named = next((one.value for one in played.answers if one.title == wanted and wanted), None)
    return named if named is not None else chosen(played, asked)
