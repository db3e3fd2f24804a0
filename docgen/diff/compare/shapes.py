"""Two shapes of a value -> what differs, in no direction yet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from docgen.base.words import squash
from docgen.diff.change import Difference, Placed, between
from docgen.diff.compare.branches import paired
from docgen.diff.compare.sides import ANY, Sides, resolved
from docgen.diff.compare.unions import Branch, branches_of
from docgen.diff.rules import Direction
from docgen.diff.surface import Member, Shape

_DEEPEST = 60  # levels of members; no reference has twenty
_NOTHING = ("not", "{}")  # the limit that no value keeps: the schema `false`


def differences(
    old: Shape,
    new: Shape,
    sides: Sides,
    where: str = "",
    seen: frozenset[tuple[str, str]] = frozenset(),
) -> Iterator[Difference]:
    """Everything that differs between two shapes; shared shapes of one name are left alone."""
    if old.ref and old.ref == new.ref and old.ref in sides.apart:
        return
    if where.count(".") + where.count("[") > _DEEPEST:
        return
    if old.ref or new.ref:
        pair = (old.ref, new.ref)
        if pair in seen:
            return
        seen = seen | {pair}
    before, after = resolved(old, sides.old), resolved(new, sides.new)
    if before == after and not (before.members or before.options or before.item or before.extra):
        yield from _texts(before, after, where)
        return
    if (_NOTHING in before.limits) != (_NOTHING in after.limits):
        yield from _limits(_only(_NOTHING, before), _only(_NOTHING, after), where)
        return  # what admits nothing has no type or members that could be other ones
    if before.options or after.options:
        # A reference beside options stays one: it may be one of them.
        before = before if before.options else evolve(old, description=before.description)
        after = after if after.options else evolve(new, description=after.description)
        yield from _options(before, after, sides, where, seen)
        return
    changed = [*_types(before, after, where)]
    yield from changed
    if any(one.kind == "type-changed" for one in changed):
        return  # what else differs follows from it
    yield from _values(before, after, where)
    yield from _limits(before, after, where)
    yield from _heirs(before, after, sides, where, seen)
    yield from _traits(before, after, where)
    yield from _members(before, after, sides, where, seen)
    yield from _rest(before, after, sides, where, seen)
    yield from _texts(before, after, where)


def _only(limit: tuple[str, str], shape: Shape) -> Shape:
    """A shape that has this limit and nothing else, if it has it at all."""
    return Shape(limits=(limit,) if limit in shape.limits else (), place=shape.place)


def is_name(one: Difference, old: str, new: str) -> bool:
    """Whether a constant has changed as the name has of the thing that it tells."""
    told = (json.dumps(old, ensure_ascii=False), json.dumps(new, ensure_ascii=False))
    return one.kind == "constant-changed" and (one.old, one.new) == told


def heirs_of(shape: Shape) -> tuple[str, Mapping[str, str]]:
    """The member by which shapes that take over this one are told apart: value -> their names."""
    told = dict(shape.limits).get("discriminator")
    if not isinstance(told, str):
        return "", {}
    try:
        selector, heirs = json.loads(told)
    except ValueError:  # two that were merged into one text
        return "", {}
    return str(selector), heirs


def _at(  # noqa: PLR0913, PLR0917 - what a difference is made of
    kind: str, where: str, old: Placed, new: Placed, before: str = "", after: str = ""
) -> Difference:
    return between(old, new, before, after, kind=kind, where=where)


def _types(old: Shape, new: Shape, where: str) -> Iterator[Difference]:
    before = {str(one) for one in old.types if one != "null"}
    after = {str(one) for one in new.types if one != "null"}
    if before != after:
        named = _type_text(old), _type_text(new)
        if not after or (before and before <= _with_integers(after)):
            yield _at("type-widened", where, old, new, *named)
        elif not before or after <= _with_integers(before):
            yield _at("type-narrowed", where, old, new, *named)
        else:
            yield _at("type-changed", where, old, new, *named)
    if old.types and new.types and ("null" in old.types) != ("null" in new.types):
        kind = "null-allowed" if "null" in new.types else "null-refused"
        yield _at(kind, where, old, new)


def _with_integers(types: set[str]) -> set[str]:
    return {*types, "integer"} if "number" in types else types


def _type_text(shape: Shape) -> str:
    return " | ".join(sorted({*shape.types} - {"null"})) or ("null" if shape.types else "anything")


def _values(old: Shape, new: Shape, where: str) -> Iterator[Difference]:
    if old.values is None and new.values is None:
        for value in sorted({*new.known} - {*old.known}):
            yield _at("known-value-added", where, old, new, after=value)
        for value in sorted({*old.known} - {*new.known}):
            yield _at("known-value-removed", where, old, new, before=value)
    elif old.values is None:
        yield _at("values-closed", where, old, new, after=", ".join(new.values or ()))
    elif new.values is None:
        yield _at("values-opened", where, old, new, before=", ".join(old.values))
    elif len(old.values) == len(new.values) == 1:
        if old.values != new.values:
            yield _at("constant-changed", where, old, new, old.values[0], new.values[0])
    else:
        for value in sorted({*new.values} - {*old.values}):
            yield _at("value-added", where, old, new, after=value)
        for value in sorted({*old.values} - {*new.values}):
            yield _at("value-removed", where, old, new, before=value)


def _limits(old: Shape, new: Shape, where: str) -> Iterator[Difference]:
    before, after = dict(old.limits), dict(new.limits)
    for name in sorted({*before, *after}):
        told = f"{name} {before[name]}" if name in before else ""
        tells = f"{name} {after[name]}" if name in after else ""
        if name not in before:
            yield _at("limit-tightened", where, old, new, after=tells)
        elif name not in after:
            yield _at("limit-loosened", where, old, new, before=told)
        elif before[name] != after[name] and not (
            name == "discriminator" and _tell_alike(old, new)
        ):
            yield _at(_limit_kind(name, before[name], after[name]), where, old, new, told, tells)


def _tell_alike(old: Shape, new: Shape) -> bool:
    """Whether heirs are told by the same values of the same member, whatever they are called."""
    (selector, before), (selects, after) = heirs_of(old), heirs_of(new)
    return bool(before) and selector == selects and before.keys() == after.keys()


def _heirs(
    old: Shape, new: Shape, sides: Sides, where: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Difference]:
    """What differs between heirs of another name that are told by the same value."""
    after = heirs_of(new)[1]
    for value, name in heirs_of(old)[1].items():
        if after.get(value, name) != name:
            was, is_now = Shape(ref=name), Shape(ref=after[value])
            yield from differences(was, is_now, sides, f"{where}<{value}>", seen)


def _limit_kind(name: str, before: object, after: object) -> str:
    numbers = isinstance(before, int | float) and isinstance(after, int | float)
    upper = name.startswith(("max", "exclusiveMax"))
    lower = name.startswith(("min", "exclusiveMin"))
    if not numbers or not (upper or lower):
        return "limit-changed"
    narrower = after < before if upper else after > before  # type: ignore[operator]
    return "limit-tightened" if narrower else "limit-loosened"


def _traits(old: Shape, new: Shape, where: str) -> Iterator[Difference]:
    if old.format != new.format:
        yield _at("format-changed", where, old, new, old.format, new.format)
    if old.default != new.default:
        kind = (
            "default-added"
            if old.default is None
            else "default-removed"
            if new.default is None
            else "default-changed"
        )
        yield _at(kind, where, old, new, old.default or "", new.default or "")
    for name, there, gone in (
        ("deprecated", "deprecated", "no-longer-deprecated"),
        ("read_only", "became-read-only", "no-longer-read-only"),
        ("write_only", "became-write-only", "no-longer-write-only"),
    ):
        was, is_now = getattr(old, name), getattr(new, name)
        if was != is_now:
            yield _at(there if is_now else gone, where, old, new)


def _members(
    old: Shape, new: Shape, sides: Sides, where: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Difference]:
    before = {one.name: one for one in old.members}
    after = {one.name: one for one in new.members}
    for name in [*before, *(one for one in after if one not in before)]:
        was, is_now = before.get(name), after.get(name)
        if was is not None and is_now is not None and _is_plainly_same(was, is_now):
            continue
        if _never_in(sides.direction, (was, sides.old), (is_now, sides.new)):
            continue
        path = f"{where}.{name}" if where else name
        if was is None and is_now is not None:
            kind = "required-member-added" if is_now.required else "member-added"
            yield between(None, is_now, kind=kind, where=path)
        elif was is not None and is_now is None:
            kind = "required-member-removed" if was.required else "member-removed"
            yield between(was, None, kind=kind, where=path)
        elif was is not None and is_now is not None:
            yield from _member(was, is_now, sides, path, seen)


def _is_plainly_same(old: Member, new: Member) -> bool:
    """Whether two members are the same in all that is told of them, and made of nothing else."""
    shape = old.shape
    return (
        old == new
        and old.description == new.description
        and shape.description == new.shape.description
        and not (shape.ref or shape.members or shape.options or shape.item or shape.extra)
    )


def _never_in(
    direction: Direction | None, *versions: tuple[Member | None, Mapping[str, Shape]]
) -> bool:
    """Whether a member is only read and this is sent, or the other way round; in both versions."""
    if direction is None:
        return False
    shapes = [resolved(one.shape, shared) for one, shared in versions if one is not None]
    given = [one.shape for one, _ in versions if one is not None]
    if direction == "request":
        return all(a.read_only or b.read_only for a, b in zip(shapes, given, strict=True))
    return all(a.write_only or b.write_only for a, b in zip(shapes, given, strict=True))


def _member(
    old: Member, new: Member, sides: Sides, where: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Difference]:
    if old.required != new.required:
        kind = "member-became-required" if new.required else "member-became-optional"
        yield _at(kind, where, old, new)
    yield from _texts(old, new, where)
    before = evolve(old.shape, place=old.shape.place or old.place, description="")
    after = evolve(new.shape, place=new.shape.place or new.place, description="")
    yield from differences(before, after, sides, where, seen)


def _rest(
    old: Shape, new: Shape, sides: Sides, where: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Difference]:
    """Items, and members beyond those that are told."""
    if old.item is not None or new.item is not None:
        yield from differences(old.item or ANY, new.item or ANY, sides, f"{where}[]", seen)
    if old.closed != new.closed:
        yield _at("object-closed" if new.closed else "object-opened", where, old, new)
    elif old.extra is not None or new.extra is not None:
        yield from differences(old.extra or ANY, new.extra or ANY, sides, f"{where}.*", seen)


def _options(
    old: Shape, new: Shape, sides: Sides, where: str, seen: frozenset[tuple[str, str]]
) -> Iterator[Difference]:
    before, after = _both_branches(old, new, sides)
    if old.options and new.options and old.selector != new.selector:
        kind = (
            "selector-told"
            if not old.selector
            else "selector-dropped"
            if not new.selector
            else "selector-changed"
        )
        yield _at(kind, where, old, new, old.selector, new.selector)
    alone = len(_not_null(before)) == len(_not_null(after)) == 1
    pairs = paired(before, after, sides, seen, alone=alone)
    for n, m in pairs:
        was, is_now = before[n], after[m]
        path = where if alone else f"{where}<{_branch_name(was)}>"
        if was.chosen and is_now.chosen and was.chosen != is_now.chosen:
            renamed = (was.shape, is_now.shape, was.chosen, is_now.chosen)
            yield _at("choice-renamed", path, *renamed)
        yield from differences(was.shape, is_now.shape, sides, path, seen)
    yield from _unpaired(before, after, pairs, (old, new), where)
    yield from _traits(evolve(old, format=""), evolve(new, format=""), where)


def _both_branches(
    old: Shape, new: Shape, sides: Sides
) -> tuple[tuple[Branch, ...], tuple[Branch, ...]]:
    """The branches of both; names that both have stay closed, unless one has more beside them."""
    refs = {one.ref for one in (old, *old.options)} & {one.ref for one in (new, *new.options)}
    before = branches_of(old, sides.old, refs - {""})
    after = branches_of(new, sides.new, refs - {""})
    if len(before) == len(after):
        return before, after
    return branches_of(old, sides.old), branches_of(new, sides.new)


def _not_null(branches: Sequence[Branch]) -> list[Branch]:
    return [one for one in branches if one.shape.types != {"null"}]


def _unpaired(
    before: Sequence[Branch],
    after: Sequence[Branch],
    pairs: Sequence[tuple[int, int]],
    whole: tuple[Shape, Shape],
    where: str,
) -> Iterator[Difference]:
    """What is on one side only; null is told as such."""
    old, new = whole
    was_paired, is_paired = ({pair[side] for pair in pairs} for side in (0, 1))
    gone = [one for n, one in enumerate(before) if n not in was_paired]
    come = [one for m, one in enumerate(after) if m not in is_paired]
    for one in gone:
        if one.shape.types == {"null"}:
            yield _at("null-refused", where, old, new)
        else:
            yield _at("option-removed", where, one.shape, new, before=_branch_name(one))
    for one in come:
        if one.shape.types == {"null"}:
            yield _at("null-allowed", where, old, new)
        else:
            yield _at("option-added", where, old, one.shape, after=_branch_name(one))


def _branch_name(branch: Branch) -> str:
    return branch.shape.ref or branch.chosen or _type_text(branch.shape)


def _texts(old: Shape | Member, new: Shape | Member, where: str) -> Iterator[Difference]:
    if differ(old.description, new.description):
        yield _at("description-changed", where, old, new, old.description, new.description)


def differ(old: str, new: str) -> bool:
    """Whether two texts say something else; blanks and line breaks say nothing."""
    return squash(old) != squash(new)
