"""What a request says of a thing is in the messages about it that follow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from docgen.base.naming import name_words
from docgen.mock.answers import Validators
from docgen.mock.api import Follows, MockApi, Played
from docgen.mock.states.machines import STATES, Machine, lists_of, things_in
from docgen.mock.things import ADDRESSES

_LONGEST = 10_000  # letters of a value, as JSON
_TAKES_AWAY = frozenset({"clear", "delete", "detach", "remove", "reset"})  # begins of names


class Said:
    """Puts members of bodies into messages."""

    def __init__(self, api: MockApi, machines: Mapping[str, Machine]) -> None:
        self._own = {"id", *ADDRESSES, *STATES, *lists_of(machines)}
        self._own |= {api.selector, api.message_type, api.reference}
        self._schemas = Validators(api.sent)
        self._names = frozenset(one.type for one in api.messages)

    def of(self, follows: Follows, played: Played, body: Mapping[str, Any]) -> Follows:
        """A message whose members have the values of those of the body that are called alike.

        Values of the kind that the sample shows; objects are put together. Identifiers, addresses,
        states and what is allowed are the sample's. All is the sample's where the body takes
        something away, or where the message would not be as documented.
        """
        given = self._given(played, body)
        if not given:
            return follows
        data = self._with(follows.data, given)
        for name, thing in things_in(follows.data):
            if name and name not in given:
                data[name] = self._with(thing, given)
        is_good = follows.type in self._names and not self._is_wrong(follows.type, data)
        return evolve(follows, data=data) if is_good else follows

    def _given(self, played: Played, body: Mapping[str, Any]) -> dict[str, Any]:
        """The members of a body that are documented, and not too long to be sent around."""
        if not _TAKES_AWAY.isdisjoint(name_words(played.selector or "")[:1]):
            return {}
        names = {one.name for one in played.taken if one.where == "body"} - self._own
        return {name: body[name] for name in sorted(names & body.keys()) if _is_short(body[name])}

    def _with(self, thing: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """A thing with the values that are given for members that it has."""
        made = {**thing}
        for name, value in given.items():
            if name in thing and _kind(thing[name]) is _kind(value):
                made[name] = self._together(thing[name], value)
        return made

    def _together(self, shown: Any, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {**shown, **{name: one for name, one in value.items() if name not in self._own}}

    def _is_wrong(self, name: str, data: object) -> bool:
        return next(self._schemas.errors(name, data), None) is not None


def _is_short(value: object) -> bool:
    try:
        return len(json.dumps(value)) <= _LONGEST
    except RecursionError:
        return False


def _kind(value: object) -> type:
    """What a value is to JSON: whole numbers and others are one kind."""
    return float if type(value) is int else type(value)
