"""Two surfaces -> the changes between them, each once, in a fixed order."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from docgen.diff.change import Change, Difference, between
from docgen.diff.compare.calls import call_changes
from docgen.diff.compare.match import match
from docgen.diff.compare.pairs import Pairs
from docgen.diff.compare.servers import Moved, with_old_paths
from docgen.diff.compare.shapes import (
    differ,
    differences,
    heirs_of,
    is_name,
)
from docgen.diff.compare.sides import Sides, alike, member_names, resolved
from docgen.diff.rules import RULES, Direction, change
from docgen.diff.surface import Call, Named, Sent, Shape, Surface

# A change in what is sent and received has the level of the direction that it hurts most.
_DIRECTIONS: tuple[Direction, ...] = ("request", "response", "message")


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Every change, the breaking ones first; none between a surface and itself."""
    return tuple(sorted({*_changes(old, new)}, key=lambda change: change.order))


def _changes(old: Surface, given: Surface) -> Iterator[Change]:
    moved = with_old_paths(old, given)
    new = moved.surface
    apart = frozenset(old.shapes.keys() & new.shapes.keys())
    sides = Sides(old=old.shapes, new=new.shapes, apart=apart)
    pairs, removed, added = match(*_logged_in(old, new))
    same_names = old.shapes.keys() == new.shapes.keys()
    for was, is_now in pairs:
        if was is not is_now or not same_names:
            yield from call_changes(was, is_now, sides)
    for one in removed:
        yield change("operation-removed", str(one.key), between(one, None, one.title))
    for one in added:
        yield change("operation-added", str(one.key), between(None, one, "", one.title))
    selected = {
        (shape.ref, was.key.selector, is_now.key.selector)
        for was, is_now in pairs
        for shape in was.body.values()
        if shape.ref and was.key.selector != is_now.key.selector
    }
    yield from _shared(old, new, sides, selected)
    yield from _messages(old.messages, new.messages, sides)
    for kind, before, after in (
        ("status-code", old.codes, new.codes),
        ("channel", old.channels, new.channels),
        ("feature", old.features, new.features),
        ("role", old.roles, new.roles),
        ("server", *_without_moved(old.servers, new.servers, moved)),
    ):
        yield from _named(kind, before, after)
    for server, other in moved.servers:
        told = between(server, other, server.name, other.name)
        yield change("server-path-moved", server.name, told)


def _without_moved(
    old: Sequence[Named], new: Sequence[Named], moved: Moved
) -> tuple[list[Named], list[Named]]:
    """The servers whose paths did not go into those of operations, or come from them."""
    gone = {one.name for one, _ in moved.servers}
    come = {one.name for _, one in moved.servers}
    return [one for one in old if one.name not in gone], [o for o in new if o.name not in come]


def _logged_in(old: Surface, new: Surface) -> tuple[tuple[Call, ...], tuple[Call, ...]]:
    """The calls, with names of schemes that tell what they are.

    A scheme of another name that is the same has the old name; one that is another under the same
    name has two.
    """
    before, after = ({one.name: _scheme(one.text) for one in x.schemes} for x in (old, new))
    was = {name: f"{name} ({text})" for name, text in before.items() if after.get(name) != text}
    was = {name: told for name, told in was.items() if name in after}
    is_now = {name: f"{name} ({after[name]})" for name in was}
    gone = {text: name for name, text in before.items() if name not in after}
    is_now |= {name: gone[t] for name, t in after.items() if name not in before and t and t in gone}
    return (_named_otherwise(old.calls, was), _named_otherwise(new.calls, is_now))


def _scheme(text: str) -> str:
    """What a scheme is, but for the scopes that it knows: what a call needs it says itself."""
    kind, brace, flows = text.partition("{")
    if not brace:
        return text
    try:
        told = json.loads(brace + flows)
    except ValueError:  # a brace in an address
        return text
    for flow in told.values():
        if isinstance(flow, dict):
            flow.pop("scopes", None)
    return kind + json.dumps(told, sort_keys=True)


def _named_otherwise(calls: tuple[Call, ...], names: Mapping[str, str]) -> tuple[Call, ...]:
    if not names:
        return calls

    def name(told: str) -> str:
        scheme, colon, scope = told.partition(":")
        return names.get(scheme, scheme) + colon + scope

    return tuple(
        evolve(call, security=tuple(tuple(map(name, one)) for one in call.security))
        if call.security
        else call
        for call in calls
    )


def _shared(
    old: Surface, new: Surface, sides: Sides, selected: Collection[tuple[str, str, str]]
) -> Iterator[Change]:
    """What differs in shared shapes, told once each, whatever uses them.

    Some are bodies of operations that are `selected` by another value now: shape, old, new. Those
    tell it themselves.
    """
    changed = [name for name in sorted(sides.apart) if old.shapes[name] is not new.shapes[name]]
    used = {**directions_of(new)} if changed else {}
    for name, directions in directions_of(old).items() if changed else ():
        used[name] = used.get(name, frozenset()) | directions
    for name in changed:
        directions = used.get(name) or frozenset(_DIRECTIONS)
        found: dict[Difference, list[Direction]] = defaultdict(list)
        for direction in directions:
            those = evolve(sides, direction=direction)
            for one in differences(old.shapes[name], new.shapes[name], those):
                found[one].append(direction)
        for one, hurt in found.items():
            if any(ref == name and is_name(one, *values) for ref, *values in selected):
                continue
            yield change(worst(one.kind, hurt), name, one)


def worst(kind: str, directions: Iterable[Direction]) -> str:
    """The code of a kind in that of the directions which the change hurts most."""
    given = [one for one in _DIRECTIONS if one in {*directions}]
    codes = [f"{one}-{kind}" for one in given]
    return min(codes, key=lambda code: RULES[code].level.rank)


def directions_of(surface: Surface) -> Mapping[str, frozenset[Direction]]:
    """Which shared shapes are sent, received, or come as messages."""
    found: dict[str, set[Direction]] = defaultdict(set)

    def note(shapes: Iterable[Shape], direction: Direction) -> None:
        ahead = [*shapes]
        while ahead:
            shape = ahead.pop()
            if shape.ref:
                if direction in found[shape.ref]:
                    continue
                found[shape.ref].add(direction)
                ahead.append(surface.shapes.get(shape.ref, Shape()))
            ahead += shape.within()
            ahead += [Shape(ref=name) for name in heirs_of(shape)[1].values()]

    for call in surface.calls:
        note(call.sends(), "request")
        note(call.receives(), "response")
    note((one.shape for one in surface.messages), "message")
    return {name: frozenset(directions) for name, directions in found.items()}


def _messages(old: Sequence[Sent], new: Sequence[Sent], sides: Sides) -> Iterator[Change]:
    before = {one.name: one for one in old}
    after = {one.name: one for one in new}
    renamed = _renamed(
        [one for name, one in before.items() if name not in after],
        [one for name, one in after.items() if name not in before],
        sides,
    )
    for name, was in before.items():
        is_now = after.get(name) or renamed.get(name)
        if is_now is None:
            yield change("message-removed", name, between(was, None))
            continue
        if is_now.name != name:
            yield change("message-renamed", name, between(was, is_now, name, is_now.name))
        yield from _message(was, is_now, sides)
    known = {one.name for one in renamed.values()}
    for name, is_now in after.items():
        if name not in before and name not in known:
            yield change("message-added", name, between(None, is_now))


def _renamed(gone: Sequence[Sent], come: Sequence[Sent], sides: Sides) -> dict[str, Sent]:
    """Messages of another name that come on the same channels with the same members."""
    old = [resolved(one.shape, sides.old) for one in gone]
    new = [resolved(one.shape, sides.new) for one in come]
    pairs = Pairs()
    pairs.by_keys(
        [_sent(one, shape) for one, shape in zip(gone, old, strict=True)],
        [_sent(one, shape) for one, shape in zip(come, new, strict=True)],
        lambda n, m: alike(old[n], new[m]),
    )
    return {gone[n].name: come[m] for n, m in pairs.in_order()}


def _sent(message: Sent, shape: Shape) -> list[Hashable]:
    """A channel with a member: what two names of one message have in common."""
    return [(message.channels, name) for name in member_names(shape)]


def _message(old: Sent, new: Sent, sides: Sides) -> Iterator[Change]:
    for rule, before, after in (
        ("message-channel", old.channels, new.channels),
        ("notification-type", old.kinds, new.kinds),
    ):
        for name in sorted({*after} - {*before}):
            yield change(f"{rule}-added", old.name, between(old, new, "", name))
        for name in sorted({*before} - {*after}):
            yield change(f"{rule}-removed", old.name, between(old, new, name))
    if differ(old.description, new.description):
        told = between(old, new, old.description, new.description)
        yield change("message-description-changed", old.name, told)
    for one in differences(old.shape, new.shape, evolve(sides, direction="message")):
        if not is_name(one, old.name, new.name):  # the new name says it already
            yield change(f"message-{one.kind}", old.name, one)


def _named(kind: str, old: Sequence[Named], new: Sequence[Named]) -> Iterator[Change]:
    before = {one.name: one for one in old}
    after = {one.name: one for one in new}
    for name in sorted(after.keys() - before.keys()):
        yield change(f"{kind}-added", name, between(None, after[name], "", after[name].text))
    for name in sorted(before.keys() - after.keys()):
        yield change(f"{kind}-removed", name, between(before[name], None, before[name].text))
    if f"{kind}-meaning-changed" in RULES:
        for name in sorted(before.keys() & after.keys()):
            was, is_now = before[name], after[name]
            if differ(was.text, is_now.text):
                told = between(was, is_now, was.text, is_now.text)
                yield change(f"{kind}-meaning-changed", name, told)
