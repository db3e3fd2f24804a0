"""`oneOf` and `anyOf`: by which member, with which values, the options are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docgen.diff.surface.openapi.document import Document, Object
from docgen.diff.surface.openapi.schemas.keywords import listed
from docgen.diff.surface.openapi.values import json_of

_MOST_PARTS = 200  # schemas that are looked into for the members of one option


def told_apart(
    options: Sequence[Any], discriminator: Any, document: Document
) -> tuple[str, list[tuple[int, str]]]:
    """The member, and each value with the number of its option; empty where nothing tells them.

    Several values may stand for one option. An option without a value comes with "".
    """
    if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str):
        return _by_discriminator(options, discriminator, document)
    constants = [_constants(option, document) for option in options if not is_null(option)]
    if len(constants) < 2:
        return "", []
    for name in sorted(constants[0]):
        values = [found[name] for found in constants if name in found]
        if len(values) == len(constants) == len(set(values)):
            left = iter(values)
            return name, [
                (number, "" if is_null(option) else next(left))
                for number, option in enumerate(options)
            ]
    return "", []


def is_null(option: Any) -> bool:
    """Whether a schema admits null and nothing else."""
    return isinstance(option, dict) and (
        option.get("type") in ("null", ["null"])
        or ("const" in option and option["const"] is None)
        or option.get("enum") == [None]
    )


def mapping_of(discriminator: Object, document: Document) -> dict[str, str]:
    """Value -> name of the shared schema; a bare name is one as well."""
    made = {}
    for value, target in document.members(
        discriminator.get("mapping"), "discriminator.mapping"
    ).items():
        if isinstance(target, str):
            bare = target in document.schemas()
            name = target if bare else document.schema_name(_pointer(target), discriminator)
            made[value] = name or target
    return made


def _pointer(target: str) -> str:
    return target if "#" in target or "/" in target or "." in target else f"#/{target}"


def _by_discriminator(
    options: Sequence[Any], discriminator: Object, document: Document
) -> tuple[str, list[tuple[int, str]]]:
    member = discriminator["propertyName"]
    mapping = mapping_of(discriminator, document)
    made = []
    for number, option in enumerate(options):
        name = _name(option, document)
        values = [value for value, target in mapping.items() if target == name]
        if not values and not is_null(option):
            # Without a mapping the value is the name of the schema, unless the schema knows better.
            values = [_constants(option, document).get(member, name or "")]
        made += [(number, value) for value in values or [""]]
    return member, made


def _name(option: Any, document: Document) -> str | None:
    ref = option.get("$ref") if isinstance(option, dict) else None
    return document.schema_name(ref, option) if isinstance(ref, str) else None


def _constants(option: Any, document: Document) -> dict[str, str]:
    """The members of an object that have one value, whatever `allOf` and `$ref` they come by."""
    made: dict[str, str] = {}
    waiting = [option]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_PARTS:
        schema = waiting.pop()
        if not isinstance(schema, dict) or id(schema) in seen:
            continue
        seen.add(id(schema))
        if isinstance(schema.get("properties"), dict):
            for name, inner in schema["properties"].items():
                values = listed(inner) if isinstance(inner, dict) else None
                if values is not None and len(values) == 1:
                    value = values[0]
                    made.setdefault(name, value if isinstance(value, str) else json_of(value))
        if isinstance(schema.get("allOf"), list):
            waiting += schema["allOf"]
        if isinstance(schema.get("$ref"), str):
            waiting.append(document.target(schema["$ref"], schema))
    return made
