"""Components by name: which of them a part of a document needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.render.context import Object

SCHEMAS = "#/components/schemas/"


def closure(value: object, schemas: Mapping[str, object]) -> Object:
    """The schemas that a value refers to, and those that these refer to, by name."""
    found: set[str] = set()
    ahead = [*references(value)]
    while ahead:
        name = ahead.pop()
        if name not in found and name in schemas:
            found.add(name)
            ahead += references(schemas[name])
    return {name: schemas[name] for name in sorted(found)}


def schemas_of(document: Object) -> Object:
    """The schemas of an OpenAPI document by name."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def references(value: object) -> Iterator[str]:
    """The names of the schemas that `$ref`s in a value lead to."""
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str) and target.startswith(SCHEMAS):
            yield target.removeprefix(SCHEMAS)
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def moved(value: object, prefix: str) -> object:
    """The value with its references to schemas below another prefix."""
    if isinstance(value, dict):
        target = value.get("$ref")
        made = {name: moved(member, prefix) for name, member in value.items()}
        if isinstance(target, str) and target.startswith(SCHEMAS):
            made["$ref"] = prefix + target.removeprefix(SCHEMAS)
        return made
    if isinstance(value, list):
        return [moved(item, prefix) for item in value]
    return value
