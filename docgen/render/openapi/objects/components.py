"""Components Object (OpenAPI 3.1, 4.8.7): requests, resources, and what responses share."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.base.place import Place
from docgen.infer.observe import path_of, values_of
from docgen.model.api import Api, Attribute, Resource
from docgen.model.schema import Record, Ref, Schema
from docgen.render.context import Object, Rendering, filled
from docgen.render.fits import fits
from docgen.render.openapi.groups import METHODS, Group
from docgen.render.openapi.objects.requests import request_schemas
from docgen.render.openapi.objects.responses import (
    ERROR,
    STATUS_CODE,
    error_responses,
    error_schema,
    response_schemas,
    status_code_schema,
    tells_codes,
    with_status_code,
)
from docgen.render.openapi.objects.schemas import (
    ordered,
    said_required,
    schema_object,
    told_keywords,
)
from docgen.render.openapi.objects.security import security_schemes


def components_object(found: Sequence[Group], rendering: Rendering) -> Object:
    """All that has a name of its own."""
    return filled(
        schemas=_schemas(found, rendering),
        responses=error_responses(rendering),
        securitySchemes=security_schemes(rendering),
    )


def _schemas(found: Sequence[Group], rendering: Rendering) -> Object:
    api = rendering.api
    known = [group for group in found if group.method in METHODS]
    made = {**request_schemas(known, rendering), **response_schemas(known, rendering)}
    for number, resource in enumerate(api.resources):
        if resource.schema is not None and not isinstance(resource.schema, Ref):
            name = rendering.resources[number]
            made[name] = _thing(resource.schema, [resource], rendering)
    payloads = _of_messages(api)
    for shared in api.schemas:
        mine = [one for one in api.resources if one.schema == Ref(name=shared.name)]
        told = _thing(shared.schema, mine, rendering, shared.place)
        said = shared.description or payloads.get(shared.name, "")
        made[rendering.shared[shared.name]] = ordered({**rendering.described(said), **told})
    made = dict(sorted(made.items()))
    if tells_codes(rendering):
        made = {ERROR: error_schema(rendering), STATUS_CODE: status_code_schema(rendering), **made}
    return made


def _of_messages(api: Api) -> dict[str, str]:
    """The descriptions of message types, by the shared schema of their payload."""
    told = reversed(api.messages)
    return {one.schema.name: one.description for one in told if isinstance(one.schema, Ref)}


def _thing(
    schema: Schema, resources: Sequence[Resource], rendering: Rendering, place: Place | None = None
) -> Object:
    """The schema of a thing, with what the pages of its resources say of it."""
    facts: dict[tuple[str, ...], Object] = {}
    for resource in resources:
        for one in resource.attributes:
            path = path_of(one.name, schema)
            facts[path] = {**_attribute_facts(one, rendering), **facts.get(path, {})}
    said = next((one.description for one in resources if one.description.strip()), "")
    examples = [one for resource in resources for one in _examples(resource, schema, rendering)]
    told = with_status_code(schema_object(schema, rendering, facts), rendering)
    return ordered(
        {
            **told,
            **rendering.described(said),
            **filled(examples=examples),
            **rendering.source(resources[0].place if resources else place),
        }
    )


def _attribute_facts(attribute: Attribute, rendering: Rendering) -> Object:
    told = told_keywords(attribute.schema, rendering.name(attribute.type_text), (), None)
    access = filled(**{"x-docgen-access": rendering.name(attribute.access)})
    return {**told, **access, **said_required(attribute.required)}


def _examples(resource: Resource, schema: Schema, rendering: Rendering) -> list[object]:
    """The samples that show the resource bare; one that wraps it is no example of it."""
    if not isinstance(schema, Record):
        return []
    names = {field.name for field in schema.fields}
    values = [value for sample in resource.samples for value in values_of(sample.json)]
    return [
        rendering.value(value)
        for value in values
        if isinstance(value, dict) and names & value.keys() and fits(value, schema)
    ]
