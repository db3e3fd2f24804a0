"""Whether a corrected document is an OpenAPI document still: the objects that all tools look for.

The sections named here are those of the OpenAPI Specification 3.1.0. Schemas, examples and what
extensions hold are not looked into: `--validate` does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from docgen.base.errors import ConfigError

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_MAPS = (
    *("responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"),
    *("links", "callbacks", "pathItems"),
)
_PLACES = ("path", "query", "header", "cookie")


@frozen
class _Fault:
    path: str
    told: str


_Faults = Iterator[_Fault]
_Check = Callable[[Any, str], _Faults]


def refuse_no_openapi(document: Any, label: str) -> None:
    """ConfigError for the first thing that makes it no OpenAPI document; `label` names the overlay.

    Every tool that reads the document would refuse it, or read something else.
    """
    fault = next(_openapi(document, "$"), None)
    if fault is not None:
        told = f"{label}:1: leaves no OpenAPI document: {fault.path} {fault.told}"
        raise ConfigError(told, hint="Mend the action that makes it so.")


def _openapi(value: Any, path: str) -> _Faults:
    """The OpenAPI Object (4.8.1); `paths` is there in every document that docgen writes."""
    fields = {
        "openapi": _text,
        "info": _info,
        "jsonSchemaDialect": _text,
        "servers": _listed(_object_with("url")),
        "paths": _paths,
        "webhooks": _each(_path_item),
        "components": _components,
        "security": _listed(_object),
        "tags": _listed(_object_with("name")),
        "externalDocs": _object_with("url"),
    }
    yield from _fields(value, path, fields, ("openapi", "info", "paths"))


def _info(value: Any, path: str) -> _Faults:
    """The Info Object (4.8.2)."""
    texts = ("title", "summary", "description", "termsOfService", "version")
    fields = {**dict.fromkeys(texts, _text), "contact": _object, "license": _object}
    yield from _fields(value, path, fields, ("title", "version"))


def _paths(value: Any, path: str) -> _Faults:
    """The Paths Object (4.8.8)."""
    yield from _object(value, path)
    if isinstance(value, dict):
        for key, item in value.items():
            here = f"{path}[{key!r:.200}]"
            if not str(key).startswith(("/", "x-")):
                yield _Fault(here, "is no path: it has to begin with /")
            elif str(key).startswith("/"):
                yield from _path_item(item, here)


def _path_item(value: Any, path: str) -> _Faults:
    """The Path Item Object (4.8.9)."""
    texts = dict.fromkeys(("$ref", "summary", "description"), _text)
    more = {"servers": _listed(_object_with("url")), "parameters": _listed(_parameter)}
    yield from _fields(value, path, {**texts, **more, **dict.fromkeys(_METHODS, _operation)})


def _operation(value: Any, path: str) -> _Faults:
    """The Operation Object (4.8.10)."""
    texts = dict.fromkeys(("summary", "description", "operationId"), _text)
    fields = {
        **texts,
        "tags": _listed(_text),
        "externalDocs": _object_with("url"),
        "parameters": _listed(_parameter),
        "requestBody": _object,
        "responses": _each(_object),
        "callbacks": _each(_object),
        "deprecated": _flag,
        "security": _listed(_object),
        "servers": _listed(_object_with("url")),
    }
    yield from _fields(value, path, fields)


def _parameter(value: Any, path: str) -> _Faults:
    """The Parameter Object (4.8.12), or a reference to one."""
    if isinstance(value, dict) and "$ref" in value:
        return
    yield from _object_with("name", "in")(value, path)
    if isinstance(value, dict) and value.get("in") not in _PLACES:
        yield _Fault(f"{path}.in", f"is none of {', '.join(_PLACES)}")


def _components(value: Any, path: str) -> _Faults:
    """The Components Object (4.8.7)."""
    fields = {"schemas": _each(_schema), **dict.fromkeys(_MAPS, _each(_object))}
    yield from _fields(value, path, fields)


def _fields(
    value: Any, path: str, fields: Mapping[str, _Check], needed: tuple[str, ...] = ()
) -> _Faults:
    """An object of these fields and of extensions (4.9)."""
    yield from _object(value, path)
    if not isinstance(value, dict):
        return
    for name in needed:
        if name not in value:
            yield _Fault(f"{path}.{name}", "is missing")
    for name, member in value.items():
        if name in fields:
            yield from fields[name](member, f"{path}.{name}")
        elif not str(name).startswith("x-"):
            yield _Fault(f"{path}.{str(name)[:200]}", "is no field of OpenAPI there")


def _object(value: Any, path: str) -> _Faults:
    if not isinstance(value, dict):
        yield _Fault(path, "is no object")


def _schema(value: Any, path: str) -> _Faults:
    if not isinstance(value, dict | bool):
        yield _Fault(path, "is no schema")


def _text(value: Any, path: str) -> _Faults:
    if not isinstance(value, str):
        yield _Fault(path, "is no text")


def _flag(value: Any, path: str) -> _Faults:
    if not isinstance(value, bool):
        yield _Fault(path, "is neither true nor false")


def _object_with(*names: str) -> _Check:
    def check(value: Any, path: str) -> _Faults:
        yield from _object(value, path)
        for name in names if isinstance(value, dict) else ():
            if not isinstance(value.get(name), str):
                yield _Fault(f"{path}.{name}", "is no text")

    return check


def _each(inner: _Check) -> _Check:
    def check(value: Any, path: str) -> _Faults:
        yield from _object(value, path)
        for name, member in value.items() if isinstance(value, dict) else ():
            if not str(name).startswith("x-"):
                yield from inner(member, f"{path}.{str(name)[:200]}")

    return check


def _listed(inner: _Check) -> _Check:
    def check(value: Any, path: str) -> _Faults:
        if not isinstance(value, list | tuple):
            yield _Fault(path, "is no list")
            return
        for number, member in enumerate(value):
            yield from inner(member, f"{path}[{number}]")

    return check
