"""Schemas of the OpenAPI document by name: which of them a part of another document needs."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.base.errors import OutputRejected
from docgen.render.context import Object
from docgen.render.references import moved, references

SCHEMAS = "#/components/schemas/"


def schemas_of(document: Object) -> Object:
    """The schemas of an OpenAPI document by name."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def closure(value: object, schemas: Mapping[str, object]) -> Object:
    """The schemas that a value refers to, and those that these refer to, by name.

    Raises OutputRejected where one is missing: only corrections by hand can have removed it.
    """
    found: set[str] = set()
    ahead = [*_names(value)]
    while ahead:
        name = ahead.pop()
        if name in found:
            continue
        if name not in schemas:
            raise OutputRejected(
                f"asyncapi.yaml: the schema {name!r} is missing, notifications refer to it",
                hint="The overlay removes or renames it: keep it, or mend what refers to it.",
            )
        found.add(name)
        ahead += _names(schemas[name])
    return {name: schemas[name] for name in sorted(found)}


def _names(value: object) -> list[str]:
    return [one.removeprefix(SCHEMAS) for one in references(value) if one.startswith(SCHEMAS)]


def with_definitions(value: object, prefix: str) -> object:
    """The value with its references to schemas below another prefix."""
    return moved(
        value,
        lambda text: prefix + text.removeprefix(SCHEMAS) if text.startswith(SCHEMAS) else text,
    )
