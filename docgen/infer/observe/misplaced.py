"""Payloads whose members have slipped out of their place, as they are meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from docgen.infer.observe.payloads import ENOUGH, Payload
from docgen.model.schema import Record

_TOGETHER = 3
_STANDS_OUT = {2: 2, 1: 5}


def in_place(
    given: Iterable[Payload], documented: Iterable[str], free_form: Collection[str]
) -> list[Payload]:
    """The payloads of one message type, with what belongs to them and without what does not.

    Members that stand beside `data` are the payload's where a table (`documented`) or other samples
    have them there. Members have slipped out of another member where that holds them in far more
    samples, and no table has them here; what else it holds somewhere goes with them.
    A map of any names (`free_form`) has none of its own.
    """
    raw, told = tuple(given), {*documented}
    known = {*told}
    for one in raw:
        if one.form != "misplaced":
            known |= one.members.keys()
    whole = [one.with_stray(known) for one in raw]
    beside = Counter(name for one in whole for name in one.members)
    inside = Counter(
        (home, name)
        for one in whole
        for home, value in one.members.items()
        if isinstance(value, dict) and home not in free_form
        for name in value
    )
    homes: dict[str, set[str]] = {}
    for home, name in inside:
        if name in beside and name not in told:
            homes.setdefault(name, set()).add(home)
    made = []
    for one in whole:
        slipped = _slipped(one, homes, inside, beside) if homes else {}
        made.append(one.with_slipped(slipped) if slipped else one)
    return made


def _slipped(
    payload: Payload,
    homes: Mapping[str, Collection[str]],
    inside: Mapping[tuple[str, str], int],
    beside: Mapping[str, int],
) -> dict[str, str]:
    """The members of a payload that have slipped out of another: name -> where it belongs."""
    found: dict[str, dict[str, float]] = {}  # home -> name -> how many times as often it is there
    fields = {one.name: one for one in payload.shape.fields}
    for name in payload.members:
        for home in sorted(homes.get(name, ())):
            inner = payload.members.get(home)
            known = home in fields and isinstance(fields[home].schema, Record)
            if known and isinstance(inner, dict) and name not in inner:
                told = inside[home, name]
                found.setdefault(home, {})[name] = told / beside[name] if told >= ENOUGH else 0
    homeless = {
        name: home
        for home, names in found.items()
        if _have_slipped(names.values())
        for name in names
    }
    # What is a home itself stays where it is: it can't move and take others in.
    return {name: home for name, home in homeless.items() if name not in homeless.values()}


def _have_slipped(times: Iterable[float]) -> bool:
    """Whether names belong into a member that holds each so many times as often."""
    given = [*times]
    if sum(one > 1 for one in given) >= _TOGETHER:
        return True
    return any(sum(one >= much for one in given) >= few for few, much in _STANDS_OUT.items())
