"""Request Body Objects (OpenAPI 3.1, 4.8.13): one named schema per documented operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.infer.bodies import is_file, selector_values
from docgen.infer.observe import path_of_row
from docgen.model.api import Operation
from docgen.model.schema import OneOf, Record, Schema
from docgen.render.context import Object, Rendering, filled, reference
from docgen.render.openapi.groups import BODILESS, Documented, Group
from docgen.render.openapi.objects.examples import examples_object, shown, split
from docgen.render.openapi.objects.schemas import (
    Facts,
    limits_of,
    ordered,
    said_required,
    schema_object,
    told_keywords,
)

_JSON, _FORM = "application/json", "multipart/form-data"


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
    content = {kind: _media(group, those, rendering) for kind, those in by_type.items() if those}
    body: Object = {}
    if len(taking) == len(group.documented) and all(map(_is_needed, group.operations)):
        body["required"] = True
    return {"content": content, **body}


def _media(group: Group, taking: Sequence[Documented], rendering: Rendering) -> Object:
    """A Media Type Object (4.8.14) for the bodies of some documented operations."""
    media: Object = {"schema": _schema(group, taking, rendering)}
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


def _schema(group: Group, taking: Sequence[Documented], rendering: Rendering) -> Object:
    names = {rendering.requests[one.number] for one in taking}
    if len(names) == 1:
        return reference(*names)
    if any(has_file(one.operation.request) for one in taking):
        return _alternatives(group, taking, rendering)
    return reference(rendering.unions[group.number])


def request_schemas(groups: Iterable[Group], rendering: Rendering) -> Object:
    """The components of all requests, by name; and of what those of one path have in common."""
    made: Object = {}
    for group in groups:
        taking = [one for one in group.documented if has_request(group, one)]
        for one in taking:
            name = rendering.requests[one.number]
            said = filled(description=rendering.described_requests.get(name, ""))
            made.setdefault(name, ordered({**request_schema(one, rendering), **said}))
        together = [one for one in taking if not has_file(one.operation.request)]
        if len({rendering.requests[one.number] for one in together}) > 1:
            made[rendering.unions[group.number]] = _alternatives(group, together, rendering)
    return made


def is_told_apart(operations: Sequence[Operation]) -> bool:
    """Whether the selector alone says which of the operations a body calls."""
    values = [value for operation in operations for value in selector_values(operation)]
    return all(one.key.selector is not None for one in operations) and len(set(values)) == len(
        values
    )


def is_chosen(group: Group, rendering: Rendering) -> bool:
    """Whether a discriminator says which documented operation has which request."""
    taking = [one for one in group.documented if has_request(group, one)]
    names = {rendering.requests[one.number] for one in taking}
    operations = [one.operation for one in taking]
    records = all(isinstance(one.request, Record) for one in operations)
    chosen = rendering.api.selector is not None and records and is_told_apart(operations)
    return chosen and len(names) > 1 and not any(has_file(one.request) for one in operations)


def _alternatives(group: Group, taking: Sequence[Documented], rendering: Rendering) -> Object:
    names = dict.fromkeys(rendering.requests[one.number] for one in taking)
    references = [reference(name) for name in names]
    if not is_chosen(group, rendering):
        # Bodies of one key documented twice may both fit a sample: oneOf would refuse it.
        return {"anyOf": references}
    mapping = {
        value: reference(rendering.requests[one.number])["$ref"]
        for one in taking
        for value in selector_values(one.operation)
    }
    return {
        "oneOf": references,
        "discriminator": {"propertyName": rendering.api.selector, "mapping": mapping},
    }


def request_schema(one: Documented, rendering: Rendering) -> Object:
    """The Schema Object of the body of a documented operation; {} where it has none."""
    operation, request = one.operation, one.operation.request
    if request is None:
        return {}
    facts: Facts = {
        path_of_row(row, request): {
            **told_keywords(row.schema, rendering.name(row.type_text), row.values, row.default),
            **limits_of(row),
            **({"deprecated": True} if row.deprecated else {}),
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
