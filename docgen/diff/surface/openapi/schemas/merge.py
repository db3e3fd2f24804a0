"""Two shapes of one value -> the shape of what both admit (`allOf`)."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from docgen.diff.surface.openapi.values import json_of
from docgen.diff.surface.types import JsonType, Member, Shape

Whole = Callable[[Shape], Shape]  # a shape without `ref`

NULL = Shape(types=frozenset({"null"}))
_PLAIN = Shape()
_LARGER_OF = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_SMALLER_OF = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})


def both(first: Shape, second: Shape, whole: Whole) -> Shape:
    """What both admit; of what only people read, and of defaults, the second counts first."""
    if _says_nothing(first):
        return _described(second, first)
    if _says_nothing(second) or first == second:
        return _described(first, second)
    a, b = whole(first), whole(second)
    options, selector, chosen, rest = _options(a, b)
    return Shape(
        types=_types(a.types, b.types),
        values=_values(a.values, b.values),
        known=tuple(dict.fromkeys((*a.known, *b.known))),
        format=b.format or a.format,
        limits=merged_limits((*a.limits, *b.limits, *rest)),
        members=_members(a.members, b.members, whole),
        closed=a.closed or b.closed,
        extra=_perhaps(a.extra, b.extra, whole),
        item=_perhaps(a.item, b.item, whole),
        options=options,
        selector=selector,
        chosen=chosen,
        default=a.default if b.default is None else b.default,
        deprecated=a.deprecated or b.deprecated,
        read_only=a.read_only or b.read_only,
        write_only=a.write_only or b.write_only,
        description=b.description or a.description,
        place=b.place or a.place,
    )


def or_null(shape: Shape) -> Shape:
    """The shape, or null."""
    if shape.ref:
        return Shape(options=(shape, NULL), description=shape.description, place=shape.place)
    if shape.options and not shape.types:
        if NULL in shape.options:
            return shape
        chosen = (*shape.chosen, "") if shape.chosen else ()
        return evolve(shape, options=(*shape.options, NULL), chosen=chosen)
    return evolve(shape, types=shape.types | {"null"}) if shape.types else shape


def merged_limits(limits: tuple[tuple[str, object], ...]) -> tuple[tuple[str, object], ...]:
    """Each keyword once, by name: the narrower number, or both texts."""
    made: dict[str, object] = {}
    for keyword, value in limits:
        made[keyword] = _narrower(keyword, made[keyword], value) if keyword in made else value
    return tuple(sorted(made.items()))


def _narrower(keyword: str, first: object, second: object) -> object:
    if first == second:
        return first
    if isinstance(first, int | float) and isinstance(second, int | float):
        if keyword in _LARGER_OF:
            return max(first, second)
        if keyword in _SMALLER_OF:
            return min(first, second)
    return " and ".join(sorted({*str(first).split(" and "), *str(second).split(" and ")}))


def _says_nothing(shape: Shape) -> bool:
    return shape == _PLAIN


def _described(shape: Shape, other: Shape) -> Shape:
    if shape.description or not other.description:
        return shape
    return evolve(shape, description=other.description)


def _types(first: frozenset[JsonType], second: frozenset[JsonType]) -> frozenset[JsonType]:
    """What is in both; a whole number is a number. What excludes the other: the second counts."""
    if not first or not second:
        return first or second
    made = {one for one in first if one in second or (one == "integer" and "number" in second)}
    made |= {one for one in second if one == "integer" and "number" in first}
    return frozenset(made) or second


def _values(
    first: tuple[str, ...] | None, second: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    if first is None or second is None:
        return second if first is None else first
    return tuple(value for value in first if value in second)


def _members(
    first: tuple[Member, ...], second: tuple[Member, ...], whole: Whole
) -> tuple[Member, ...]:
    made = {member.name: member for member in first}
    for member in second:
        known = made.get(member.name)
        made[member.name] = member if known is None else _member(known, member, whole)
    return tuple(made[name] for name in sorted(made))


def _member(first: Member, second: Member, whole: Whole) -> Member:
    return Member(
        name=first.name,
        shape=both(first.shape, second.shape, whole),
        required=first.required or second.required,
        description=second.description or first.description,
        place=second.place or first.place,
    )


def _perhaps(first: Shape | None, second: Shape | None, whole: Whole) -> Shape | None:
    if first is None or second is None:
        return second if first is None else first
    return both(first, second, whole)


def _options(
    a: Shape, b: Shape
) -> tuple[tuple[Shape, ...], str, tuple[str, ...], tuple[tuple[str, object], ...]]:
    """The options of one; where both have their own, those of the second become a text."""
    if not a.options or a.options == b.options:
        return b.options, b.selector, b.chosen, ()
    rest = (("allOf", options_text(b.options)),) if b.options else ()
    return a.options, a.selector, a.chosen, rest


def options_text(options: tuple[Shape, ...]) -> str:
    """Options that can't stand as shapes, as a text that changes where they do."""
    return json_of([shape.ref or repr(_nameless(shape)) for shape in options])


def _nameless(shape: Shape) -> Shape:
    """Without place and description, which are no part of what is compared, at the top."""
    return evolve(shape, place=None, description="")
