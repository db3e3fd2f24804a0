"""A document of OpenAPI 3.1 as one of OpenAPI 3.0.3, for tools that read no newer one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from docgen.render.context import Object, object_in
from docgen.render.openapi.downgrade.schemas import downgrade_schema

VERSION = "3.0.3"

_PATH_ITEMS = "#/components/pathItems/"
_SPDX = "https://spdx.org/licenses/"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Which members of an object hold objects of which kind, and how: one, a list, a map by name.
_How = Literal["one", "list", "map"]
_Members = Mapping[str, tuple[_How, str]]
_SHARED: _Members = {
    "schemas": ("map", "schema"),
    "responses": ("map", "response"),
    "parameters": ("map", "parameter"),
    "requestBodies": ("map", "request body"),
    "headers": ("map", "parameter"),
    "securitySchemes": ("map", "other"),
    "examples": ("map", "other"),
    "links": ("map", "other"),
    "callbacks": ("map", "callback"),
}
_PARAMETER: _Members = {
    "schema": ("one", "schema"),
    "content": ("map", "media type"),
    "examples": ("map", "other"),
}
_KINDS: Mapping[str, _Members] = {
    "document": {
        "info": ("one", "info"),
        "paths": ("map", "path item"),
        "components": ("one", "components"),
    },
    "info": {"license": ("one", "license")},
    "components": _SHARED,
    "path item": {
        **dict.fromkeys(_METHODS, ("one", "operation")),
        "parameters": ("list", "parameter"),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": _PARAMETER,
    "request body": {"content": ("map", "media type")},
    "response": {
        "headers": ("map", "parameter"),
        "content": ("map", "media type"),
        "links": ("map", "other"),
    },
    "media type": {**_PARAMETER, "encoding": ("map", "encoding")},
    "encoding": {"headers": ("map", "parameter")},
}


def downgrade(document: Object) -> Object:
    """The document of 3.0.3 that says what this one of 3.1 says, as far as 3.0 has words for it.

    What it has none for goes on as an extension where 3.0 admits one (`x-webhooks`).
    """
    names: frozenset[str] = frozenset()
    # A component that refers to an inexact one is not exact either: until none comes up.
    while (more := _inexact(document, names)) != names:
        names = more
    return _Downgrade(document, names).translated(document, "document")


def _inexact(document: Object, known: frozenset[str]) -> frozenset[str]:
    """The components whose translation admits more, given those of which that is known."""
    schemas = object_in(object_in(document, "components"), "schemas")
    found = [name for name, one in schemas.items() if not downgrade_schema(one, known).exact]
    return known.union(found)


class _Downgrade:
    """One run over a document: its path items, and which of its components are not exact."""

    def __init__(self, document: Object, inexact: frozenset[str]) -> None:
        self._path_items = object_in(object_in(document, "components"), "pathItems")
        self._inexact = inexact

    def translated(self, value: object, kind: str) -> Object:
        """The object of this kind in words of 3.0."""
        if kind == "schema":
            return downgrade_schema(value, self._inexact).schema
        if not isinstance(value, dict):
            return {}
        if kind == "callback" and "$ref" not in value:
            return {
                k: v if _is_extension(k) else self.translated(v, "path item")
                for k, v in value.items()
            }
        if kind == "path item":
            value = self._inlined(value)
        elif "$ref" in value:
            # 3.0.3 (4.7.23): what stands beside a reference is ignored; 3.1 has words there.
            return {"$ref": value["$ref"]}
        members = _KINDS.get(kind, {})
        made = {
            name: self._held(member, *members[name]) if name in members else member
            for name, member in value.items()
        }
        return _RULES[kind](made) if kind in _RULES else made

    def _held(self, value: object, how: _How, kind: str) -> object:
        if how == "list":
            return [self.translated(one, kind) for one in value] if isinstance(value, list) else []
        if how == "map" and isinstance(value, dict):
            return {
                name: one
                if _is_extension(name) and kind in ("path item", "response")
                else self.translated(one, kind)
                for name, one in value.items()
            }
        return self.translated(value, kind)

    def _inlined(self, item: Object) -> Object:
        """3.0 has no `components/pathItems`: a reference to one becomes what it refers to."""
        seen: set[object] = set()
        while str(item.get("$ref", "")).startswith(_PATH_ITEMS) and item["$ref"] not in seen:
            seen.add(item["$ref"])
            name = str(item["$ref"]).removeprefix(_PATH_ITEMS)
            target = object_in(self._path_items, name.replace("~1", "/").replace("~0", "~"))
            item = {**target, **{k: v for k, v in item.items() if k != "$ref"}}
        return item


def _document(document: Object) -> Object:
    """3.0.3 (4.7.1): `paths` is required, webhooks and a dialect of schemas are not known.

    `x-webhooks` is what Redoc and others read in their place.
    """
    made = {**document, "openapi": VERSION}
    made.pop("jsonSchemaDialect", None)  # tells nothing of the translated schemas
    made.setdefault("paths", {})
    return _renamed(made, "webhooks")


def _info(info: Object) -> Object:
    """3.0.3 (4.7.2) has no summary."""
    return _renamed(info, "summary")


def _license(license_object: Object) -> Object:
    """3.0.3 (4.7.4) has no SPDX identifier; SPDX has a page for each."""
    made = _renamed(license_object, "identifier")
    identifier = license_object.get("identifier")
    if identifier and "url" not in made:
        made["url"] = f"{_SPDX}{identifier}.html"
    return made


def _components(components: Object) -> Object:
    """3.0.3 (4.7.7) has no path items here: they stand where they were referred to."""
    return {name: member for name, member in components.items() if name != "pathItems"}


def _operation(operation: Object) -> Object:
    """3.0.3 (4.7.10): `responses` is required, with a response at least."""
    if operation.get("responses"):
        return operation
    return {**operation, "responses": {"default": {"description": "Not documented."}}}


_RULES: Mapping[str, Callable[[Object], Object]] = {
    "document": _document,
    "info": _info,
    "license": _license,
    "components": _components,
    "operation": _operation,
}


def _renamed(value: Object, name: str) -> Object:
    """The object with the member as an extension."""
    return {f"x-{k}" if k == name else k: v for k, v in value.items()}


def _is_extension(name: str) -> bool:
    return name.startswith("x-")
