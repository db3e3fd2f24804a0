"""What becomes of things: after which request a thing is how, and what may be asked of it then.

Read from samples alone: a message that follows a request shows the thing, and a list of its names
what may be asked of it next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from attrs import frozen

from docgen.mock.api import MockApi, Played

_MOVES = re.compile(r"stat(?:e|us)", re.IGNORECASE)


@frozen(kw_only=True)
class Step:
    """A request leads to a state, in which other requests are allowed."""

    request: str  # the selector
    state: str
    allowed: frozenset[str]


@frozen(kw_only=True)
class Machine:
    """The states of the things below a path: `/api/v2/me/calls/{id}`.

    `states`: what some sample shows as allowed in each.
    """

    path: str
    pattern: re.Pattern[str]
    names: frozenset[str]  # of the requests
    steps: tuple[Step, ...]
    states: Mapping[str, frozenset[str]]

    @property
    def governed(self) -> frozenset[str]:
        """Requests that are allowed in some state: in others they are not."""
        return frozenset(name for allowed in self.states.values() for name in allowed)

    def after(self, request: str) -> Step | None:
        """Where a request leads; None where no sample shows it."""
        return next((one for one in self.steps if one.request == request), None)

    def edges(self) -> Iterator[tuple[str, str, str]]:
        """State, request, state: where each request leads that a state allows, by name."""
        for state, allowed in sorted(self.states.items()):
            for name in sorted(allowed & self.names):
                step = self.after(name)
                yield state, name, step.state if step is not None else state

    def found_in(self, data: Mapping[str, object]) -> Iterator[tuple[str, frozenset[str]]]:
        """The paths of the things that a message shows, and what is allowed with each."""
        for thing in _things(data):
            allowed = _allowed(thing, self.names)
            for value in thing.values() if allowed is not None else ():
                path = _path_of(value)
                if path and allowed is not None and self.pattern.fullmatch(path):
                    yield path, allowed


def machines_of(api: MockApi) -> dict[str, Machine]:
    """The machines, by path, in order of paths."""
    selected: dict[str, list[Played]] = {}
    for one in api.operations:
        if one.selector is not None and "{" in one.path:
            selected.setdefault(one.path, []).append(one)
    made = {}
    for path, operations in sorted(selected.items()):
        names = frozenset(one.selector for one in operations if one.selector)
        steps = tuple(step for one in operations for step in _steps(one, names))
        states: dict[str, frozenset[str]] = {}
        shown = [one.data for each in operations for one in each.follows]
        types = {one.type for each in operations for one in each.follows}
        shown += [one.data for one in api.news if one.type in types]
        for thing in (thing for data in shown for thing in _things(data)):
            allowed = _allowed(thing, names)
            if allowed is not None and (state := _state(thing)):
                states[state] = states.get(state, frozenset()) | allowed
        if steps and states:
            made[path] = Machine(
                path=path, pattern=operations[0].pattern, names=names, steps=steps, states=states
            )
    return made


def _steps(played: Played, names: frozenset[str]) -> Iterator[Step]:
    for follows in played.follows:
        if follows.kind and not _MOVES.search(follows.kind):
            continue  # data were attached, somebody joined: the thing is as it was
        for thing in _things(follows.data):
            allowed = _allowed(thing, names)
            if allowed is not None and played.selector:
                yield Step(request=played.selector, state=_state(thing), allowed=allowed)
                return


def _state(thing: Mapping[str, object]) -> str:
    told = thing.get("state", thing.get("status"))
    return told if isinstance(told, str) else ""


def _path_of(value: object) -> str:
    """The path of a URI; empty where the value is none."""
    if not isinstance(value, str) or "/" not in value:
        return ""
    return urlsplit(value).path if not value.startswith("//") else ""


def _things(data: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """The objects that a message has as members, itself among them."""
    yield data
    for one in data.values():
        if isinstance(one, dict):
            yield one


def _allowed(thing: Mapping[str, object], names: frozenset[str]) -> frozenset[str] | None:
    """The requests that a list of the thing names; None where no list does."""
    for value in thing.values():
        if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            found = names.intersection(value)
            if found:
                return frozenset(str(one) for one in value)
    return None
