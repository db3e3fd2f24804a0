"""One sample of a value -> the schema it shows."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import partial

from docgen.base.json import is_endless
from docgen.base.place import Place
from docgen.infer.observe.formats import format_of_integer, format_of_text
from docgen.infer.observe.from_table import BOOLEAN, NULL, NUMBER
from docgen.infer.observe.join import ANYTHING, join_in_order
from docgen.model.schema import Field, ListOf, Record, Scalar, Schema

# Deeper nesting is damage or malice, not documentation (deepest sample of the GWS reference: 9).
_DEEPEST = 60

_LONGEST_SHOWN = 60  # a value of an enumeration, not a sentence


def from_sample(text: str, *, place: Place, unknown: Collection[str] = ()) -> Schema:
    """The schema that the JSON `text` shows; nothing at the pointers of placeholders."""
    shapes = [from_value(one, place=place, unknown=unknown) for one in values_of(text)]
    return shapes[0] if shapes else ANYTHING


def values_of(text: str | None) -> tuple[object, ...]:
    """The value that a JSON text holds; none where there is no text or it is nested too deep."""
    if text is None:
        return ()
    try:
        value = json.loads(text, parse_float=_number)
    except (ValueError, RecursionError):
        return ()
    return () if _is_deeper(value, _DEEPEST) else (value,)


class Digits(str):
    """A number that no double holds, as printed: text for all but its type."""

    __slots__ = ()


def as_printed(value: object) -> object:
    """A value with text in place of the numbers that no double holds: what outputs can show."""
    match value:
        case Digits():
            return str(value)
        case list():
            return [as_printed(one) for one in value]
        case dict():
            return {name: as_printed(one) for name, one in value.items()}
        case _:
            return value


def _number(text: str) -> float | Digits:
    return Digits(text) if is_endless(text) else float(text)


def _is_deeper(value: object, levels: int) -> bool:
    level = [value]
    for _ in range(levels):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def from_value(value: object, *, place: Place, unknown: Collection[str] = ()) -> Schema:
    """The schema of one value as `json.loads` gives it."""
    return _shape(value, place, frozenset(unknown), "")


def _shape(value: object, place: Place, unknown: frozenset[str], pointer: str) -> Schema:
    if pointer in unknown:
        return ANYTHING
    below = partial(_shape, place=place, unknown=unknown)
    match value:
        case Digits():
            return ANYTHING
        case str():
            shown = {value: 1} if len(value) <= _LONGEST_SHOWN else None
            return Scalar(types=("string",), looks=format_of_text(value), shown=shown)
        case bool():
            return BOOLEAN
        case int():
            return Scalar(types=("integer",), looks=format_of_integer(value))
        case float():
            return NUMBER
        case None:
            return NULL
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
                        seen=1,
                        place=place,
                    )
                    for name, member in value.items()
                ),
                seen=1,
            )
        case _:
            return ANYTHING


def _step(pointer: str, name: str) -> str:
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
