"""Values of documented types, for requests whose answers no sample shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from docgen.mock.answers.samples import uuid_of
from docgen.mock.answers.schemas import Responses, Schema
from docgen.mock.api import MockApi, Played

_DEEPEST = 6
_MOST_ITEMS = 5
_MOST = 5_000  # values of one answer
_TEXTS = {
    "date-time": "2024-01-01T12:00:00Z",
    "date": "2024-01-01",
    "time": "12:00:00Z",
    "duration": "PT1M",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "/",
    "byte": "bW9jaw==",
}


def with_made_up(api: MockApi, responses: Responses, bits: Callable[[int], int]) -> MockApi:
    """The API, each answer that is told as a type alone with a value of it.

    `bits`: gives bits, of which numbers are made.
    """
    made = (
        one if one.answers or not one.gives_json else _with_one(one, responses, bits)
        for one in api.operations
    )
    return evolve(api, operations=tuple(made))


def _with_one(played: Played, responses: Responses, bits: Callable[[int], int]) -> Played:
    schema = responses.schema(played)
    if not schema:
        return played
    value = _Maker(responses, bits).value(schema, "value", 0)
    kept = played.fallback if isinstance(played.fallback, dict) else {}
    return evolve(played, fallback={**value, **kept} if isinstance(value, dict) else value)


class _Maker:
    """Makes the values of one answer."""

    def __init__(self, responses: Responses, bits: Callable[[int], int]) -> None:
        self._responses = responses
        self._bits = bits
        self._left = _MOST

    def value(self, told: object, name: str, depth: int) -> Any:
        """A value of a schema; a text is called like the member that it is for."""
        schema = self._responses.whole(told)
        self._left -= 1
        for fixed in ("const", "default", "example"):
            if fixed in schema:
                return schema[fixed]
        for several in ("enum", "examples", "x-enum"):
            if isinstance(schema.get(several), list) and schema[several]:
                return schema[several][0]
        for one in ("oneOf", "anyOf"):
            if schema.get(one):
                return self._merged([schema[one][0], _without(schema, one)], name, depth)
        if schema.get("allOf"):
            return self._merged([*schema["allOf"], _without(schema, "allOf")], name, depth)
        return self._of_type(schema, name, depth)

    def _merged(self, schemas: list[Any], name: str, depth: int) -> Any:
        """The members of all; the first value where they have none."""
        made = [self.value(one, name, depth) for one in schemas if self._is_told(one)]
        objects = [one for one in made if isinstance(one, dict)]
        if len(objects) == len(made):
            return {key: value for one in objects for key, value in one.items()}
        return next(one for one in made if not isinstance(one, dict))

    def _is_told(self, schema: object) -> bool:
        """Whether a schema says anything of a value."""
        told = {"type", "properties", "items", "$ref", "const", "enum", "allOf", "oneOf", "anyOf"}
        return isinstance(schema, Mapping) and not told.isdisjoint(schema)

    def _of_type(self, schema: Schema, name: str, depth: int) -> Any:
        kinds = schema.get("type", ())
        kinds = [kinds] if isinstance(kinds, str) else [*kinds]
        kind = next((one for one in kinds if one != "null"), "")
        if kind == "object" or "properties" in schema:
            return self._object(schema, depth)
        if kind == "array" or "items" in schema:
            count = min(max(schema.get("minItems", 1), 1), _MOST_ITEMS)
            is_deep = depth >= _DEEPEST or self._left < 0
            inner = schema.get("items", {})
            is_deep = is_deep or not self._is_told(inner)
            return [] if is_deep else [self.value(inner, name, depth + 1) for _ in range(count)]
        if kind in {"integer", "number"}:
            return self._number(schema, is_whole=kind == "integer")
        if kind == "boolean":
            return True
        return self._text(schema, name) if kind == "string" else None

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        properties = schema.get("properties", {})
        if depth >= _DEEPEST or self._left < 0:
            properties = {one: properties[one] for one in schema.get("required", ())}
        return {
            name: self.value(one, name, depth + 1)
            for name, one in properties.items()
            if depth < 2 * _DEEPEST
        }

    def _number(self, schema: Schema, *, is_whole: bool) -> float:
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        high = schema.get("maximum", schema.get("exclusiveMaximum", low + 101) - 1)
        step = schema.get("multipleOf", 1)
        drawn = int(low) + self._bits(32) % max(int(high) - int(low) + 1, 1)
        value = drawn // step * step
        value = value if value >= low else low
        return int(value) if is_whole else float(value)

    def _text(self, schema: Schema, name: str) -> str:
        form = schema.get("format", "")
        if form == "uuid":
            return uuid_of(self._bits(128))
        text = _TEXTS.get(form, name)
        shortest = min(schema.get("minLength", 0), _MOST)
        return text.ljust(shortest, "x")[: schema.get("maxLength", max(len(text), shortest))]


def _without(schema: Schema, name: str) -> Schema:
    return {key: value for key, value in schema.items() if key != name}
