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
        operation, entries = item[method], item[method].get(DOCUMENTED, [])
        bodies = {*_alternatives(document, operation)}
        told: set[str] = set()
        for entry in entries:
            selector = entry.get("selector")
            request = entry.get("request", {}).get("$ref") or _chosen(document, operation, selector)
            told |= bodies if len(entries) == 1 else {request}
            for body in told if len(entries) == 1 else {request} - {None}:
                if selector is not None and selector not in _admitted(document, body):
                    selector = None
            yield entry.get("method", method.upper()), entry.get("path", path), selector
        for request in bodies - told:
            for selector in _admitted(document, request) or {None}:
                yield method.upper(), path, selector


def _chosen(document: Mapping[str, Any], operation: Mapping[str, Any], selector: Any) -> Any:
    """The request that the discriminator of the body has for a selector."""
    for media in operation.get("requestBody", {}).get("content", {}).values():
        choice = _component(document, media.get("schema", {}).get("$ref", ""))
        mapping = choice.get("discriminator", {}).get("mapping", {})
        if selector in mapping:
            return mapping[selector]
    return None


def _unknown_methods(path: str, item: Mapping[str, Any]) -> Iterator[Key]:
    for entry in item.get(DOCUMENTED, []):
        yield entry["method"], entry.get("path", path), entry.get("selector")


def _alternatives(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[str]:
    """The components of the requests; those of a component that is no more than a choice."""
    for media in operation.get("requestBody", {}).get("content", {}).values():
        schema = media.get("schema", {})
        chosen = _component(document, schema.get("$ref", ""))
        choice = chosen if "properties" not in chosen else {}
        told = [*choice.get("oneOf", ()), *choice.get("anyOf", ())]
        for one in told or (schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if "$ref" in one:
                yield one["$ref"]


def _component(document: Mapping[str, Any], pointer: str) -> Mapping[str, Any]:
    schemas = document.get("components", {}).get("schemas", {})
    found: Mapping[str, Any] = schemas.get(pointer.removeprefix(_POINTER), {})
    return found


def _admitted(document: Mapping[str, Any], request: str) -> set[str | None]:
    """Every text that a member of the request is held to; the selector's values among them."""
    schema = _component(document, request)
    found: set[str | None] = set()
    for one in _options(schema):
        for member in one.get("properties", {}).values():
            # Values that differ in case alone are held by a pattern, and listed beside it.
            held = member.get("x-enum", ()) if "pattern" in member else ()
            values = (member.get("const"), *member.get("enum", ()), *held)
            found.update(value for value in values if isinstance(value, str))
    return found


def _options(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The schema and its alternatives."""
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(keyword, ()):
            yield from _options(one)
