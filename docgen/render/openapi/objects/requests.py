"""Request Body Objects (OpenAPI 3.1, 4.8.13): one named schema per documented operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.infer.bodies import is_file, selector_values
from docgen.infer.observe import path_of
from docgen.model.api import Operation
from docgen.model.schema import OneOf, Record, Schema
from docgen.render.context import Object, Rendering, reference
from docgen.render.openapi.groups import Documented, Group
from docgen.render.openapi.objects.examples import examples_object, shown, split
from docgen.render.openapi.objects.schemas import (
    Facts,
    ordered,
    said_required,
    schema_object,
    told_keywords,
)

_JSON, _FORM = "application/json", "multipart/form-data"
# RFC 9110 gives a body in these requests no meaning, and generators drop or refuse it.
BODILESS = ("get", "head", "trace")


def has_request(group: Group, one: Documented) -> bool:
    """Whether the documented operation has a request schema in the document."""
    return one.operation.request is not None and group.method not in BODILESS


def request_body_object(group: Group, rendering: Rendering) -> Object:
    """The request body of an OpenAPI operation; empty where none is documented."""
    taking = [one for one in group.documented if has_request(group, one)]
    if not taking:
        return {}
    forms = [one for one in taking if has_file(one.operation.request)]
    by_type = {_JSON: [one for one in taking if one not in forms], _FORM: forms}
    content = {kind: _media(those, rendering) for kind, those in by_type.items() if those}
    body: Object = {}
    if len(taking) == len(group.documented) and all(map(_is_needed, group.operations)):
        body["required"] = True
    return {"content": content, **body}


def _media(taking: Sequence[Documented], rendering: Rendering) -> Object:
    """A Media Type Object (4.8.14) for the bodies of some documented operations."""
    media: Object = {"schema": _alternatives(taking, rendering)}
    good = [
        sample
        for one in taking
        for sample in split(shown([one], "request"), one.operation.request, rendering)[0]
    ]
    if good:
        media["examples"] = examples_object(good, rendering)
    return media


def has_file(schema: Schema | None) -> bool:
    """Whether a member of the body is a file: then it goes as a form (4.8.14.4)."""
    return isinstance(schema, Record) and any(is_file(one.schema) for one in schema.fields)


def request_schemas(groups: Iterable[Group], rendering: Rendering) -> Object:
    """The components of all requests, by name."""
    made: Object = {}
    for group in groups:
        for one in group.documented:
            request = one.operation.request
            if request is not None and has_request(group, one):
                name = rendering.requests[one.number]
                made[name] = _request_schema(one.operation, request, rendering)
    return made


def is_told_apart(operations: Sequence[Operation]) -> bool:
    """Whether the selector alone says which of the operations a body calls."""
    values = [value for operation in operations for value in selector_values(operation)]
    return all(one.key.selector is not None for one in operations) and len(set(values)) == len(
        values
    )


def _alternatives(taking: Sequence[Documented], rendering: Rendering) -> Object:
    references = [reference(rendering.requests[one.number]) for one in taking]
    if len(taking) == 1:
        return references[0]
    operations = [one.operation for one in taking]
    selector = rendering.api.selector
    records = all(isinstance(one.request, Record) for one in operations)
    if selector is None or not records or not is_told_apart(operations):
        # Bodies of one key documented twice may both fit a sample: oneOf would refuse it.
        return {"anyOf": references}
    mapping = {
        value: reference(rendering.requests[one.number])["$ref"]
        for one in taking
        for value in selector_values(one.operation)
    }
    return {
        "oneOf": references,
        "discriminator": {"propertyName": selector, "mapping": mapping},
    }


def _request_schema(operation: Operation, request: Schema, rendering: Rendering) -> Object:
    facts: Facts = {
        path_of(row.name, request): {
            **told_keywords(row.schema, rendering.name(row.type_text), row.values, row.default),
            **said_required(row.required),
        }
        for row in operation.parameters
        if row.where == "body"
    }
    schema = schema_object(request, rendering, facts)
    return ordered({**schema, **rendering.source(operation.place)})


def _is_needed(operation: Operation) -> bool:
    """Whether a request without a body is no request: a selector or a mandatory member."""
    return operation.request is not None and _has_required(operation.request)


def _has_required(schema: Schema) -> bool:
    match schema:
        case Record():
            return any(field.required for field in schema.fields)
        case OneOf():
            return all(_has_required(option) for option in schema.options)
        case _:
            return False
