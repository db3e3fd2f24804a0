"""The JSON Schema of what the codec writes, from the classes themselves."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from docgen.base.codec.converter import TRANSIENT
from docgen.base.place import Place

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCALARS = {bool: "boolean", float: "number", int: "integer", str: "string"}


def schema_of(cls: type) -> dict[str, Any]:
    """The JSON Schema of `cls` (an attrs class), every class that it reaches in `$defs`."""
    definitions: dict[str, Any] = {}
    _define(cls, definitions)
    own = definitions.pop(cls.__name__)
    return {"$schema": DIALECT, **own, "$defs": dict(sorted(definitions.items()))}


def _define(cls: type, definitions: dict[str, Any]) -> None:
    if cls.__name__ in definitions:
        return
    definitions[cls.__name__] = {}  # known from now on: classes may hold themselves
    if cls is Place:
        definitions[cls.__name__] = _place()
        return
    attrs.resolve_types(cls)
    properties, required = {}, []
    for attribute in attrs.fields(cls):
        if TRANSIENT in attribute.metadata:
            continue
        properties[attribute.name] = _schema(attribute.type, definitions)
        # The codec leaves defaults out, but never the mark that unions are told apart by.
        if attribute.default is attrs.NOTHING or attribute.name == "kind":
            required.append(attribute.name)
    definitions[cls.__name__] = {
        "description": (cls.__doc__ or "").strip().partition("\n")[0],
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _schema(wanted: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if wanted in SCALARS:
        return {"type": SCALARS[wanted]}
    if wanted is NoneType:
        return {"type": "null"}
    origin, arguments = get_origin(wanted), get_args(wanted)
    if origin is Literal:
        return {"enum": [*arguments]}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], definitions)}
    if origin in {Union, UnionType}:
        return {"anyOf": [_schema(one, definitions) for one in arguments]}
    _define(wanted, definitions)
    return {"$ref": f"#/$defs/{wanted.__name__}"}


def _place() -> dict[str, Any]:
    """A place on one level, as the codec writes it."""
    return {
        "description": "A spot in a file of the source.",
        "oneOf": [
            _spot("Lines of a text file, 1-based, both ends included.", ("line", "last_line")),
            _spot(
                "Lines of an HTML file and the column where it begins, 1-based; id of the element "
                "or of the heading above it.",
                ("line", "column", "last_line"),
                {"anchor": {"type": "string"}},
            ),
            _spot(
                "Pages of a PDF, 1-based; boxes are left, top, right, bottom in points from the "
                "upper left corner. What ends on another page has the last_ pair too.",
                ("page",),
                {"box": _BOX, "last_page": {"type": "integer"}, "last_box": _BOX},
                ("box",),
            ),
        ],
    }


_BOX = {"type": "array", "items": {"type": "integer"}, "minItems": 4, "maxItems": 4}


def _spot(
    description: str,
    numbers: tuple[str, ...],
    others: dict[str, Any] | None = None,
    more: tuple[str, ...] = (),
) -> dict[str, Any]:
    integers = {name: {"type": "integer"} for name in numbers}
    return {
        "description": description,
        "type": "object",
        "properties": {"file": {"type": "string"}, **integers, **(others or {})},
        "required": ["file", *numbers, *more],
        "additionalProperties": False,
    }
