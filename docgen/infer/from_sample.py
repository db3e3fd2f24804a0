"""One sample of a value -> the schema it shows."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import partial

from docgen.base.place import Place
from docgen.infer.join import ANYTHING, join_in_order
from docgen.model.schema import Field, ListOf, Record, Scalar, Schema

# Deeper nesting is damage or malice, not documentation (deepest sample of the GWS reference: 9).
_DEEPEST = 60

_STRING = Scalar(types=("string",))
_INTEGER = Scalar(types=("integer",))
_NUMBER = Scalar(types=("number",))
_BOOLEAN = Scalar(types=("boolean",))
_NULL = Scalar(types=("null",))


def from_sample(text: str, *, place: Place, unknown: Collection[str] = ()) -> Schema:
    """The schema that the JSON `text` shows; nothing at the pointers of placeholders."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ANYTHING
    return from_value(value, place=place, unknown=unknown)


def from_value(value: object, *, place: Place, unknown: Collection[str] = ()) -> Schema:
    """The schema of one value as `json.loads` gives it."""
    return _shape(value, place, frozenset(unknown), "", _DEEPEST)


def _shape(
    value: object, place: Place, unknown: frozenset[str], pointer: str, depth: int
) -> Schema:
    if depth == 0 or pointer in unknown:
        return ANYTHING
    below = partial(_shape, place=place, unknown=unknown, depth=depth - 1)
    match value:
        case str():
            return _STRING
        case bool():
            return _BOOLEAN
        case int():
            return _INTEGER
        case float():
            return _NUMBER
        case None:
            return _NULL
        case list():
            steps = (f"{pointer}/{number}" if unknown else "" for number in range(len(value)))
            items = [below(item, pointer=step) for item, step in zip(value, steps, strict=True)]
            return ListOf(item=join_in_order(items))
        case dict():
            return Record(
                fields=tuple(
                    Field(
                        name=name,
                        schema=below(member, pointer=_step(pointer, name) if unknown else ""),
                        how="sample",
                        place=place,
                    )
                    for name, member in value.items()
                )
            )
        case _:
            return ANYTHING


def _step(pointer: str, name: str) -> str:
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
