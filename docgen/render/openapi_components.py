"""Components Object (OpenAPI 3.1, 4.8.7): requests, resources, and what responses share."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.infer.from_sample import values_of
from docgen.infer.rows import path_of
from docgen.model.api import Attribute, Resource
from docgen.model.schema import Record, Schema
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi_groups import METHODS, Group
from docgen.render.openapi_requests import request_schemas
from docgen.render.openapi_responses import (
    ERROR,
    STATUS_CODE,
    error_response,
    error_schema,
    status_code_schema,
)
from docgen.render.openapi_schemas import ordered, schema_object, told_keywords
from docgen.render.openapi_security import security_schemes


def components_object(found: Iterable[Group], rendering: Rendering) -> Object:
    """All that has a name of its own."""
    responses = {ERROR: error_response()} if rendering.api.status_codes else {}
    return filled(
        schemas=_schemas(found, rendering),
        responses=responses,
        securitySchemes=security_schemes(rendering),
    )


def _schemas(found: Iterable[Group], rendering: Rendering) -> Object:
    api = rendering.api
    known = (group for group in found if group.method in METHODS)
    made = request_schemas(known, rendering)
    for number, resource in enumerate(api.resources):
        if resource.schema is not None:
            made[rendering.resources[number]] = _resource(resource, resource.schema, rendering)
    for shared in api.schemas:
        schema = schema_object(shared.schema, rendering)
        made[rendering.shared[shared.name]] = ordered(
            {**schema, **rendering.described(shared.description)}
        )
    made = dict(sorted(made.items()))
    if api.status_codes:
        made = {ERROR: error_schema(rendering), STATUS_CODE: status_code_schema(rendering), **made}
    return made


def _resource(resource: Resource, schema: Schema, rendering: Rendering) -> Object:
    facts = {
        path_of(one.name, schema): _attribute_facts(one, rendering) for one in resource.attributes
    }
    return ordered(
        {
            **schema_object(schema, rendering, facts),
            **rendering.described(resource.description),
            **filled(examples=_examples(resource, schema, rendering)),
            **rendering.source(resource.place),
        }
    )


def _attribute_facts(attribute: Attribute, rendering: Rendering) -> Object:
    told = told_keywords(attribute.schema, rendering.name(attribute.type_text), (), None)
    return {**told, **filled(**{"x-docgen-access": rendering.name(attribute.access)})}


def _examples(resource: Resource, schema: Schema, rendering: Rendering) -> list[object]:
    """The samples that show the resource bare; one that wraps it is no example of it."""
    if not isinstance(schema, Record):
        return []
    names = {field.name for field in schema.fields}
    values = [value for sample in resource.samples for value in values_of(sample.json)]
    return [
        rendering.value(value)
        for value in values
        if isinstance(value, dict) and names & value.keys()
    ]
