"""A JSON Schema that is printed in place of a sample -> the members it describes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

_DEEPEST = 6
_MOST = 400  # members of one schema


@frozen(kw_only=True)
class Told:
    """A member: the names that lead to it through objects and lists, and what is said of it."""

    path: tuple[str, ...]
    type_text: str
    text: str
    required: bool | None


def schema_of(data: Any) -> dict[str, Any] | None:
    """The JSON Schema of an object or of a list of objects; None where the data is a sample."""
    if not isinstance(data, dict):
        return None
    items = data.get("items")
    if data.get("type") == "array" and isinstance(items, dict):
        return data if schema_of(items) is not None else None
    properties = data.get("properties")
    if not isinstance(properties, dict):
        return None
    told = data.get("type") == "object" or "$schema" in data
    return data if told and all(isinstance(one, dict) for one in properties.values()) else None


def members_of(schema: Mapping[str, Any]) -> list[Told]:
    """The members of a JSON Schema in its order, those of members behind them."""
    found: list[Told] = []
    for one in _members(schema, (), _DEEPEST):
        found.append(one)
        if len(found) >= _MOST:
            break
    return found


def _members(schema: Mapping[str, Any], above: tuple[str, ...], depth: int) -> Iterator[Told]:
    items = schema.get("items")
    if isinstance(items, dict):
        yield from _members(items, above, depth)
    properties = schema.get("properties")
    if not isinstance(properties, dict) or not depth:
        return
    required = schema.get("required")
    needed = {str(one) for one in required} if isinstance(required, list) else set()
    for name, told in properties.items():
        if isinstance(told, dict):
            path = (*above, str(name))
            must = True if name in needed or told.get("required") is True else None
            text = str(told.get("description", ""))
            yield Told(path=path, type_text=_type(told), text=text, required=must)
            yield from _members(told, path, depth - 1)


def _type(told: Mapping[str, Any]) -> str:
    kind, items = told.get("type"), told.get("items")
    if kind == "array" and isinstance(items, dict) and isinstance(items.get("type"), str):
        return f"array of {items['type']}"
    return kind if isinstance(kind, str) else "" if kind is None else json.dumps(kind)
