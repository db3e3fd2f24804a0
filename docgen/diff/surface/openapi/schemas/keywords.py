"""Keywords of one schema that need no other schema to be read -> parts of a shape."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast, get_args

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.values import is_annotation, json_of, keyword_text, number_of
from docgen.diff.surface.types import JsonType

TYPES: tuple[str, ...] = get_args(JsonType)
# With the value that says nothing, if there is one.
_PLAIN_LIMITS: dict[str, object] = {
    "maxLength": None,
    "minLength": 0,
    "pattern": None,
    "maximum": None,
    "minimum": None,
    "multipleOf": None,
    "maxItems": None,
    "minItems": 0,
    "uniqueItems": False,
    "maxProperties": None,
    "minProperties": 0,
    "maxContains": None,
    "minContains": 1,
    "contentMediaType": None,
    "contentEncoding": None,
}
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_TEXTS = (
    *("patternProperties", "prefixItems", "not", "if", "then", "else", "contains"),
    *("propertyNames", "dependentRequired", "dependentSchemas", "dependencies"),
    *("unevaluatedProperties", "unevaluatedItems", "contentSchema"),
)
# A schema that admits anything says nothing there.
_FREE = frozenset(
    {"then", "else", "propertyNames", "unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)
_READ = frozenset(
    {*_PLAIN_LIMITS, *_BOUNDS, *_TEXTS, "$ref", "$id", "$anchor"}
    | {"type", "nullable", "enum", "const", "format", "properties", "required", "items"}
    | {"additionalProperties", "allOf", "oneOf", "anyOf", "discriminator", "default"}
    | {"deprecated", "readOnly", "writeOnly"}
)


def types_of(schema: Object, document: Document) -> frozenset[JsonType]:
    """`type`, in both spellings; where there is none, what the values of `enum` or `const` are."""
    told = schema.get("type")
    names = told if isinstance(told, list) else [] if told is None else [told]
    known = [name for name in names if isinstance(name, str) and name in TYPES]
    if len(known) < len(names):
        strange = next(name for name in names if name not in known)
        document.note("types that JSON Schema does not know", schema, str(strange))
    if not known:
        known = [_type_of(value) for value in listed(schema) or ()]
    if "number" in known:
        known = [name for name in known if name != "integer"]
    return cast("frozenset[JsonType]", frozenset(known))


def listed(schema: Object) -> list[Any] | None:
    """All that may be by `const` or `enum`; None where nothing is said."""
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return values if isinstance(values, list) else None


def values_of(schema: Object) -> tuple[str, ...] | None:
    """The same as JSON texts, each once."""
    values = listed(schema)
    return None if values is None else _texts(values)


def known_of(schema: Object) -> tuple[str, ...]:
    """Values that are told and leave others open: by docgen, and by the rules of Zalando."""
    values = schema.get("x-enum", schema.get("x-extensible-enum"))
    return _texts(values) if isinstance(values, list) else ()


def limits_of(schema: Object, document: Document) -> tuple[tuple[str, object], ...]:
    """Numbers and patterns as they are; what a shape has no place for, as JSON text."""
    made: dict[str, object] = {}
    for keyword, neutral in _PLAIN_LIMITS.items():
        value = number_of(schema.get(keyword))
        if value is not None and value != neutral:
            made[keyword] = value if isinstance(value, str | int | float) else json_of(value)
    for exclusive, plain in _BOUNDS.items():
        value = number_of(schema.get(exclusive))
        if value is True and plain in made:  # as OpenAPI 3.0 has it
            made[exclusive] = made.pop(plain)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            made[exclusive] = value
    for keyword in _TEXTS:
        if keyword in schema and not (keyword in _FREE and schema[keyword] in (True, {})):
            made[keyword] = keyword_text(keyword, schema[keyword])
    if isinstance(schema.get("items"), list):
        made["prefixItems"] = keyword_text("items", schema["items"])
    _note_unknown(schema, document)
    return tuple(sorted(made.items()))


def _note_unknown(schema: Object, document: Document) -> None:
    for keyword in schema:
        if keyword not in _READ and not is_annotation(keyword):
            document.note(f"the keyword {keyword} of schemas", schema)


def _texts(values: Iterable[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(json_of, values)))


def _type_of(value: Any) -> str:
    match number_of(value):
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
