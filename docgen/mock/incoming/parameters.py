"""Whether the parameters of a request are as documented: path, query and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docgen.mock.answers import Responses, Schema
from docgen.mock.api import MockApi, Played, Taken
from docgen.mock.requests import Fault, Request

_WHOLE = re.compile(r"[+-]?\d{1,400}")
_NUMBER = re.compile(r"[+-]?\d{1,300}(?:\.\d{1,300})?(?:[eE][+-]?\d{1,3})?")
_KINDS = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}


class Parameters:
    """Checks parameters with the schemas that the document has for them (OpenAPI 3.1, 4.8.12)."""

    def __init__(self, api: MockApi, responses: Responses) -> None:
        self._document = api.document
        self._whole = responses.whole
        self._validators = responses.validators
        self._known: dict[tuple[str, str], Mapping[tuple[str, str], Schema]] = {}

    def fault(self, played: Played, request: Request) -> Fault | None:
        """The first parameter that is missing or not as its schema has it."""
        return next(self._faults(played, request), None)

    def _faults(self, played: Played, request: Request) -> Iterator[Fault]:
        given = _given(played, request)
        schemas = self._schemas(played)
        for one in played.taken:
            name = one.name.lower() if one.where == "header" else one.name
            values = given.get((one.where, name), []) if one.where != "body" else []
            if one.required and one.where in {"query", "header"} and not values:
                yield Fault(kind="missing", field=one.name, said=f"{one.name} is missing")
            if values:
                yield from self._wrong(one, schemas.get((one.where, name), {}), values)

    def _wrong(self, taken: Taken, schema: Schema, values: Sequence[str]) -> Iterator[Fault]:
        """What is wrong with the values of a parameter; several are those of a list."""
        inner = self._whole(schema)
        if inner.get("type") == "array":
            texts = [part for value in values for part in value.split(",")]
            inner = self._whole(inner.get("items"))
        else:
            texts = [*values]
        for text in texts:
            if (said := self._said(inner, taken, text)) is not None:
                yield Fault(kind="invalid", field=taken.name, said=f"{taken.name} {said}")

    def _said(self, schema: Schema, taken: Taken, text: str) -> str | None:
        """Why a value is none of a schema; None where it is one."""
        if taken.values and text not in taken.values and schema.get("type", "string") == "string":
            return f"must be one of {', '.join(taken.values)}, not {text[:50]!r}"
        value = _value(schema, text)
        kind = schema.get("type")
        if kind in _KINDS and isinstance(value, str):
            return f"must be {_KINDS[kind]}, not {text[:50]!r}"
        error = next(self._validators.errors_by(schema, value), None) if schema else None
        return f"is not as documented: {error.message[:200]}" if error is not None else None

    def _schemas(self, played: Played) -> Mapping[tuple[str, str], Schema]:
        """The schemas of the parameters of a path and method, by place and name."""
        key = (played.path, played.method)
        if key not in self._known:
            paths: Any = self._document.get("paths", {})
            item = self._whole(paths.get(played.path))
            method = self._whole(item.get(played.method.lower()))
            told = [*item.get("parameters", ()), *method.get("parameters", ())]
            self._known[key] = {
                _place(one): self._whole(one.get("schema")) for one in map(self._whole, told) if one
            }
        return self._known[key]


def _place(parameter: Schema) -> tuple[str, str]:
    where, name = str(parameter.get("in")), str(parameter.get("name"))
    return where, name.lower() if where == "header" else name


def _given(played: Played, request: Request) -> dict[tuple[str, str], list[str]]:
    """The parameters that came, by place and name; names of headers in lower case."""
    given: dict[tuple[str, str], list[str]] = {}
    for name, value in played.placed(request.path):
        given.setdefault(("path", name), []).append(value)
    for name, value in request.query:
        given.setdefault(("query", name), []).append(value)
    for name, value in request.headers.items():
        given.setdefault(("header", name), []).append(value)
    return given


def _value(schema: Schema, text: str) -> object:
    """A text as a value of the type that a schema asks for; itself where it is none of that."""
    match schema.get("type"):
        case "integer" if _WHOLE.fullmatch(text):
            return int(text)
        case "number" if _NUMBER.fullmatch(text):
            return float(text)
        case "boolean" if text in {"true", "false"}:
            return text == "true"
    return text
