"""Unions in one form: `type: [a, b]`, `oneOf`, `anyOf`, null beside them, references to any."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import get_args

from attrs import evolve, frozen

from docgen.diff.surface import JsonType, Shape

_MOST = 200  # branches; a union that grows beyond is compared as it is written
_DEEPEST = 8  # unions within unions
_STRINGS = frozenset({"maxLength", "minLength", "pattern", "contentMediaType", "contentEncoding"})
_NUMBERS = frozenset({"maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"})
_LISTS = frozenset(
    {"maxItems", "minItems", "uniqueItems", "contains", "maxContains", "minContains"}
    | {"prefixItems", "unevaluatedItems"}
)
_OBJECTS = frozenset(
    {"maxProperties", "minProperties", "patternProperties", "propertyNames", "dependentRequired"}
    | {"dependentSchemas", "dependencies", "unevaluatedProperties"}
)
# Keywords that hold for values of one type alone (JSON Schema 2020-12, validation 6).
_OF_TYPE = {
    "string": _STRINGS,
    "number": _NUMBERS,
    "integer": _NUMBERS,
    "array": _LISTS,
    "object": _OBJECTS,
}
_TYPED = frozenset().union(*_OF_TYPE.values())


@frozen(kw_only=True)
class Branch:
    """One of the shapes that a value may have; `chosen`: the value that tells it from others."""

    shape: Shape
    chosen: str | None = None


def branches_of(
    shape: Shape, shared: Mapping[str, Shape], kept: Collection[str] = ()
) -> tuple[Branch, ...]:
    """What a value may be, each shape with one type, however the union is written.

    References to what is itself a union, or may be of several types, are opened, but for the names
    in `kept`: both sides have them.
    """
    found = [*_branches(shape, shared, frozenset(kept), _DEEPEST)]
    if len(found) > _MOST:
        options = shape.options or (shape,)
        return tuple(Branch(shape=one) for one in options)
    made: dict[Shape, Branch] = {}
    for one in found:
        made.setdefault(one.shape, one)
    return tuple(made.values())


def _branches(
    shape: Shape, shared: Mapping[str, Shape], kept: frozenset[str], levels: int
) -> Iterator[Branch]:
    if shape.ref:
        target = shared.get(shape.ref)
        closed = target is None or shape.ref in kept or not levels
        if closed or not (target and _is_open(target)):
            yield Branch(shape=shape)
        elif target is not None:
            yield from _branches(target, shared, kept | {shape.ref}, levels - 1)
    elif shape.options:
        for number, one in enumerate(shape.options):
            chosen = shape.chosen[number] if number < len(shape.chosen) else None
            if chosen is not None or not levels:
                yield Branch(shape=one, chosen=chosen)
            else:
                yield from _branches(one, shared, kept, levels - 1)
    else:
        yield from (Branch(shape=one) for one in _by_type(shape))


def _is_open(shape: Shape) -> bool:
    """Whether a shared shape is a union without a member that tells its options apart."""
    return bool(shape.options and not shape.selector) or len(shape.types) > 1 or bool(shape.ref)


def _by_type(shape: Shape) -> Iterator[Shape]:
    """A shape for each type, with the values and limits of that type."""
    if len(shape.types) < 2:
        yield _bare(shape)
        return
    for kind in (one for one in get_args(JsonType) if one in shape.types):
        values = _values(shape.values, kind)
        if values is not None and not values:
            continue
        yield _of_type(shape, kind, values)


def _of_type(shape: Shape, kind: JsonType, values: tuple[str, ...] | None) -> Shape:
    own = _OF_TYPE.get(kind, frozenset())
    limits = tuple(limit for limit in shape.limits if limit[0] in own or limit[0] not in _TYPED)
    is_object, is_list = kind == "object", kind == "array"
    if kind == "null":
        return Shape(types=frozenset({"null"}), description=shape.description, place=shape.place)
    return evolve(
        _bare(shape),
        types=frozenset({kind}),
        values=values,
        known=_values(shape.known, kind) or (),
        format=shape.format if kind in {"string", "number", "integer"} else "",
        limits=limits,
        members=shape.members if is_object else (),
        closed=shape.closed and is_object,
        extra=shape.extra if is_object else None,
        item=shape.item if is_list else None,
    )


def _bare(shape: Shape) -> Shape:
    """The shape without what holds for the value as a whole."""
    return evolve(shape, default=None, deprecated=False, read_only=False, write_only=False)


def _values(values: tuple[str, ...] | None, kind: str) -> tuple[str, ...] | None:
    if values is None:
        return None
    return tuple(value for value in values if _is_of(json.loads(value), kind))


def _is_of(value: object, kind: str) -> bool:
    match value:
        case None:
            return kind == "null"
        case bool():
            return kind == "boolean"
        case int():
            return kind in {"integer", "number"}
        case float():
            return kind == "number"
        case str():
            return kind == "string"
        case list():
            return kind == "array"
        case _:
            return kind == "object"
