"""JSON values and keywords of JSON Schema as texts that are the same where they mean the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

# Keywords that say nothing of what may be sent; and all that begin with `x-`.
_ANNOTATIONS = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "$comment"}
    | {"$schema", "$defs", "definitions"}
)
_MAPS = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs", "definitions"})
_LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_SCHEMAS = frozenset(
    {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"}
    | {"unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)
_WHOLE = 2.0**53  # from here on a float does not tell whole numbers apart


def json_of(value: Any) -> str:
    """The value as JSON text: names sorted, no blanks, 1.0 as 1."""
    return json.dumps(_even(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def text_of(value: Any) -> str:
    """The value if it is a text, else an empty one."""
    return value if isinstance(value, str) else ""


def said_of(value: Any) -> str:
    """A text; a number that was meant as one (`version: 1.0`) as well."""
    if isinstance(value, str | float):
        return str(value)
    return "" if value is None else json_of(value)


def number_of(value: Any) -> Any:
    """A number as JSON Schema compares it: 1.0 is 1."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _WHOLE:
        return int(value)
    return value


def keyword_text(keyword: str, value: Any) -> str:
    """The value of a keyword as JSON text, without what only people read."""
    return json_of(_bare_value(keyword, value))


def is_annotation(keyword: str) -> bool:
    """Whether a keyword says nothing of what may be sent."""
    return keyword in _ANNOTATIONS or keyword.startswith("x-")


def _even(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _even(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_even(item) for item in value]
    return number_of(value)


def _bare(schema: Any) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    return {
        keyword: _bare_value(keyword, value)
        for keyword, value in schema.items()
        if not is_annotation(keyword)
    }


def _bare_value(keyword: str, value: Any) -> Any:
    if keyword in _MAPS and isinstance(value, Mapping):
        return {name: _bare(schema) for name, schema in value.items()}
    if (keyword in _LISTS or keyword == "items") and isinstance(value, list):
        return [_bare(schema) for schema in value]
    return _bare(value) if keyword in _SCHEMAS else value
