"""Validators of the schemas in a document, each made once (JSON Schema 2020-12)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

_DOCUMENT = "urn:docgen:document"


class Validators:
    """Checks values with schemas of an OpenAPI or AsyncAPI document."""

    def __init__(self, document: Mapping[str, object]) -> None:
        resource = Resource.from_contents(dict(document), default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource(_DOCUMENT, resource)
        self._known: dict[str, Draft202012Validator] = {}

    def errors(self, component: str, value: object) -> Iterator[ValidationError]:
        """What is wrong with a value, by the component of that name."""
        return self.errors_by({"$ref": f"#/components/schemas/{component}"}, value)

    def errors_by(self, schema: Mapping[str, object], value: object) -> Iterator[ValidationError]:
        """What is wrong with a value, by a schema whose references are within the document."""
        key = json.dumps(schema, sort_keys=True)
        if key not in self._known:
            whole = _rooted(schema)
            self._known[key] = Draft202012Validator(whole, registry=self._registry)
        return self._known[key].iter_errors(value)


def _rooted(schema: Any) -> Any:
    """The schema, its references as those from outside the document."""
    if isinstance(schema, Mapping):
        return {
            name: f"{_DOCUMENT}{one}"
            if name == "$ref" and isinstance(one, str) and one.startswith("#")
            else _rooted(one)
            for name, one in schema.items()
        }
    return [_rooted(one) for one in schema] if isinstance(schema, list) else schema
