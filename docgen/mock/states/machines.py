"""What becomes of things: after which request a thing is how, and what may be asked of it then.

Read from samples alone: a message that follows a request shows the thing, and a list of its names
what may be asked of it next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from docgen.mock.answers import is_called, last_noun
from docgen.mock.api import MockApi, Played

STATES = ("state", "status")  # members that say what state a thing is in
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

    `states`: what some sample shows as allowed in each. `lists`: the members of a thing that say
    so.
    """

    path: str
    pattern: re.Pattern[str]
    names: frozenset[str]  # of the requests
    lists: frozenset[str]
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


def machines_of(api: MockApi) -> dict[str, Machine]:
    """The machines, by path, in order of paths."""
    selected: dict[str, list[Played]] = {}
    for one in api.operations:
        if one.selector is not None and "{" in one.path:
            selected.setdefault(one.path, []).append(one)
    made = {}
    for path, operations in sorted(selected.items()):
        machine = _machine(path, operations, api)
        if machine.steps and machine.states:
            made[path] = machine
    return made


def lists_of(machines: Mapping[str, Machine]) -> frozenset[str]:
    """The members of things that list what may be asked of them."""
    return frozenset(name for one in machines.values() for name in one.lists)


def _machine(path: str, operations: Sequence[Played], api: MockApi) -> Machine:
    names = frozenset(one.selector for one in operations if one.selector)
    shown = [one.data for each in operations for one in each.follows]
    types = {one.type for each in operations for one in each.follows}
    shown += [one.data for one in api.news if one.type in types]
    things = [thing for data in shown for _, thing in things_in(data)]
    lists = frozenset(name for thing in things for name in _lists(thing, names))
    states: dict[str, frozenset[str]] = {}
    for thing in things:
        allowed = allowed_of(thing, lists)
        if allowed is not None and (state := state_of(thing)):
            states[state] = states.get(state, frozenset()) | allowed
    steps = [step for one in operations for step in _steps(one, lists, states)]
    for step in steps:
        states.setdefault(step.state, step.allowed)
    return Machine(
        path=path,
        pattern=operations[0].pattern,
        names=names,
        lists=lists,
        steps=tuple(steps),
        states=states,
    )


def _steps(
    played: Played, lists: frozenset[str], states: Mapping[str, frozenset[str]]
) -> Iterator[Step]:
    """Where a request leads: to the state that its message shows, with what that one allows.

    A message may leave the list out. What others show of the state counts then; of a state that
    none shows anything in (`Completed`), nothing is allowed.
    """
    for follows in played.follows:
        if follows.kind and not _MOVES.search(follows.kind):
            continue  # data were attached, somebody joined: the thing is as it was
        for name, thing in things_in(follows.data):
            allowed, state = allowed_of(thing, lists), state_of(thing)
            if allowed is None and lists and state and is_called(name, last_noun(played.path)):
                allowed = states.get(state, frozenset())
            if allowed is not None and state and played.selector:
                yield Step(request=played.selector, state=state, allowed=allowed)
                return


def state_of(thing: Mapping[str, object]) -> str:
    """The state that a thing is shown in; empty where it says none."""
    told = next((thing[name] for name in STATES if name in thing), None)
    return told.strip() if isinstance(told, str) else ""


def things_in(data: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """The objects that a message has as members, with their names, itself (no name) among them."""
    yield "", data
    for name, one in data.items():
        if isinstance(one, dict):
            yield name, one


def allowed_of(thing: Mapping[str, object], lists: frozenset[str]) -> frozenset[str] | None:
    """The requests that a thing allows, as its list says; None where it has none."""
    for name in sorted(lists & thing.keys()):
        value = thing[name]
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return frozenset(value)
    return None


def _lists(thing: Mapping[str, object], names: frozenset[str]) -> Iterator[str]:
    """The members of a thing that list names of requests."""
    for name, value in thing.items():
        told = value if isinstance(value, list) else []
        if all(isinstance(one, str) for one in told) and names.intersection(told):
            yield name
