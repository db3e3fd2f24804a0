"""What a request does beyond its answer: the messages that follow, and what they say of things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from docgen.mock.api import Follows, MockApi, Played
from docgen.mock.requests import Fault
from docgen.mock.states.machines import STATES, Machine, allowed_of, lists_of, things_in
from docgen.mock.things import Things, renamed

_MOST = 10_000  # things whose state is remembered


class Effects:
    """The states of things as messages show them. `machines`: none where nothing has a state."""

    def __init__(self, api: MockApi, machines: Mapping[str, Machine], things: Things) -> None:
        self._api = api
        self._machines = machines
        self._things = things
        self._lists = lists_of(machines)
        self._allowed: dict[tuple[str, str], frozenset[str]] = {}

    def not_now(self, played: Played, path: str) -> Fault | None:
        """Why a thing does not allow a request in its state; None where it does, or none is known.

        What no sample ever lists as allowed is not held back: nothing says when it is.
        """
        machine = self._machines.get(played.path)
        if machine is None or played.selector not in machine.governed:
            return None
        allowed = self._allowed.get((played.path, path))
        if allowed is None or played.selector in allowed:
            return None
        told = f"allowed: {', '.join(sorted(allowed))}" if allowed else "nothing is any more"
        said = f"{played.selector} is not allowed now; {told}"
        return Fault(kind="state", field=self._api.selector, said=said)

    def of(
        self, played: Played, path: str, told: Callable[[Follows], Follows]
    ) -> tuple[Follows, ...]:
        """The messages that follow a request. `told`: what makes samples fit the request."""
        machine = self._machines.get(played.path)
        step = machine.after(played.selector) if machine and played.selector else None
        if machine is not None and step is not None:
            self._set(machine, path, step.allowed)
        messages = [told(one) for one in played.follows]
        if not self._things.is_thing(path):
            messages = [self._of_new(one, path) for one in messages]
        elif step is None:
            messages = [self._as_it_is(one, path) for one in messages]
        for one in messages:
            self.learn(one.data, path)
        if step is not None and not step.allowed:
            self._things.end(path)
        return tuple(messages)

    def learn(self, data: Mapping[str, Any], path: str = "") -> None:
        """What a message says of things, and of what may be asked of them."""
        for name, thing in things_in(data):
            allowed = allowed_of(thing, self._lists)
            for home in self._things.homes(name, thing, path) if allowed is not None else ():
                for machine in self._machines.values() if home != path else ():
                    if allowed is not None and machine.pattern.fullmatch(home):
                        self._set(machine, home, allowed)
            if name:
                ended = allowed is not None and not allowed
                self._things.learn(name, dict(thing), path, ended=ended)

    def _set(self, machine: Machine, path: str, allowed: frozenset[str]) -> None:
        """What a thing allows from now on; where there are too many, the oldest is forgotten."""
        self._allowed[machine.path, path] = allowed
        if len(self._allowed) > _MOST:
            del self._allowed[next(iter(self._allowed))]

    def _of_new(self, message: Follows, path: str) -> Follows:
        """A message of what a request makes: another call than the one that is there already."""
        data = message.data
        for name, thing in things_in(data):
            is_known = bool(name) and self._things.shown(name, thing, path) is not None
            if is_known and "id" in thing:
                data = renamed(data, thing["id"], self._things.like(thing["id"]))
        return evolve(message, data=data)

    def _as_it_is(self, message: Follows, path: str) -> Follows:
        """A message whose things are in the state that they are in, not in that of the sample."""
        now: dict[str, Any] = {}
        for name, thing in things_in(message.data):
            known = self._things.shown(name, thing, path) if name else None
            if known is not None:
                names = [one for one in (*STATES, *self._lists) if one in known and one in thing]
                now[name] = {**thing, **{one: known[one] for one in names}}
        return evolve(message, data={**message.data, **now})
