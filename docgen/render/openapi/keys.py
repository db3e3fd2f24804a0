"""The keys of the documented operations, read back from an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from docgen.render.openapi.groups import METHODS
from docgen.render.openapi.objects import DOCUMENTED

Key = tuple[str, str, str | None]
_POINTER = "#/components/schemas/"


def documented_keys(document: Mapping[str, Any]) -> set[Key]:
    """(method, path, selector) of every documented operation that the document holds.

    A selector counts only where the request schema admits it, and a request schema counts also
    where no documented operation names it: so what is lost or invented shows.
    """
    return {
        key
        for path, item in document.get("paths", {}).items()
        for key in (*_of_item(document, path, item), *_unknown_methods(path, item))
    }


def _of_item(document: Mapping[str, Any], path: str, item: Mapping[str, Any]) -> Iterator[Key]:
    for method in METHODS:
        if method not in item:
            continue
        entries = item[method].get(DOCUMENTED, [])
        told = set()
        for entry in entries:
            request = entry.get("request", {}).get("$ref")
            told.add(request)
            selector = entry.get("selector")
            if request and selector is not None and selector not in _admitted(document, request):
                selector = None
            yield entry.get("method", method.upper()), entry.get("path", path), selector
        for request in _alternatives(item[method]):
            if request not in told:
                for selector in _admitted(document, request) or {None}:
                    yield method.upper(), path, selector


def _unknown_methods(path: str, item: Mapping[str, Any]) -> Iterator[Key]:
    for entry in item.get(DOCUMENTED, []):
        yield entry["method"], entry.get("path", path), entry.get("selector")


def _alternatives(operation: Mapping[str, Any]) -> Iterator[str]:
    for media in operation.get("requestBody", {}).get("content", {}).values():
        schema = media.get("schema", {})
        for one in (schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if "$ref" in one:
                yield one["$ref"]


def _admitted(document: Mapping[str, Any], request: str) -> set[str | None]:
    """Every text that a member of the request is held to; the selector's values among them."""
    schemas = document.get("components", {}).get("schemas", {})
    schema = schemas.get(request.removeprefix(_POINTER), {})
    found: set[str | None] = set()
    for one in _options(schema):
        for member in one.get("properties", {}).values():
            values = (member.get("const"), *member.get("enum", ()))
            found.update(value for value in values if isinstance(value, str))
    return found


def _options(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schema and its alternatives."""
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(keyword, ()):
            yield from _options(one)
