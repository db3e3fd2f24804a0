"""The names of everything in a document, each given once: what is equal has one name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from docgen.base.naming import pascal
from docgen.model.api import Api
from docgen.model.schema import Record, Ref
from docgen.render.context import Rendering
from docgen.render.files import RenderOptions
from docgen.render.openapi.bodies import Body, shared_bodies
from docgen.render.openapi.groups import METHODS, Documented, Group, failure_statuses
from docgen.render.openapi.homes import firsts_of, homes_of
from docgen.render.openapi.names import (
    operation_ids,
    owner_names,
    resource_names,
    response_names,
    shared_names,
    union_names,
)
from docgen.render.openapi.objects.requests import has_request, request_schema
from docgen.render.openapi.objects.responses import record_of_response, told_responses
from docgen.render.openapi.objects.texts import told
from docgen.render.openapi.words import words_of


def rendering_of(api: Api, found: Sequence[Group], options: RenderOptions) -> Rendering:
    """The names of everything. What is shared comes first: its names are the plainest."""
    shared = shared_names(api.schemas)
    homes = homes_of(api.operations, api.base_path)
    firsts = firsts_of(api.operations, api.base_path)
    words = words_of(api.operations, homes, firsts, api.base_path)
    owners = owner_names(words, homes, shared.values())
    requests = {number: f"{owner}Request" for number, owner in owners.items()}
    resources = resource_names(api.resources, (*shared.values(), *requests.values()))
    for number, resource in enumerate(api.resources):
        if isinstance(resource.schema, Ref) and resource.schema.name in shared:
            resources[number] = shared[resource.schema.name]
    identifiers = operation_ids(found, api.base_path)
    taken = (*shared.values(), *requests.values(), *resources.values())
    unions = union_names(found, api.base_path, taken)
    plain = Rendering(
        api=api,
        options=options,
        schemas={one.name: one.schema for one in api.schemas},
        shared=shared,
        firsts=firsts,
        homes=homes,
        words=words,
        owners=owners,
        requests=requests,
        unions=unions,
        resources=resources,
        operation_ids={group.number: identifiers[n] for n, group in enumerate(found)},
    )
    return with_bodies_named(plain, found)


def with_bodies_named(rendering: Rendering, found: Sequence[Group]) -> Rendering:
    """The rendering whose equal bodies have one name, for the document of these groups."""
    others = (
        *rendering.shared.values(),
        *rendering.resources.values(),
        *rendering.unions.values(),
    )
    statuses = {status for group in found for status in failure_statuses(group)}
    names = {*others, *(f"{owner}Request" for owner in rendering.owners.values())}
    given = response_names(rendering.owners, statuses, names)
    requests = shared_bodies(_requests(found, rendering), (*others, *given.values()))
    whole = evolve(rendering, responses=given)
    whole = evolve(whole, described_requests=_described(found, requests, rendering))
    responses = shared_bodies(_responses(found, whole), (*others, *requests.values()))
    return evolve(
        whole,
        requests={**rendering.requests, **requests},
        responses={**given, **responses},
    )


def _requests(found: Sequence[Group], rendering: Rendering) -> dict[int, Body]:
    return {
        one.number: Body(
            own=f"{rendering.owners[one.number]}Request",
            plain=_plain(one, rendering),
            section=rendering.homes[one.number],
            schema=request_schema(one, rendering),
        )
        for group in found
        for one in group.documented
        if group.method in METHODS and has_request(group, one)
    }


def _described(
    found: Sequence[Group], requests: Mapping[int, str], rendering: Rendering
) -> dict[str, str]:
    """What a request does, by its component; nothing where its operations do different things."""
    said: dict[str, set[str]] = {}
    for group in found:
        for one in group.documented:
            if one.number in requests:
                name = requests[one.number]
                said.setdefault(name, set()).add(told(one.operation, rendering))
    return {name: next(iter(texts)) for name, texts in said.items() if len(texts) == 1}


def _plain(one: Documented, rendering: Rendering) -> str:
    """`AttachUserDataRequest`: without its section, where a selector says which request it is."""
    if one.operation.key.selector is None:
        return ""
    return pascal([*rendering.words[one.number], "request"])


def _responses(found: Sequence[Group], rendering: Rendering) -> dict[tuple[int, str], Body]:
    return {
        (one.number, status): Body(
            own=rendering.responses[one.number, status],
            section=rendering.homes[one.number],
            schema=record_of_response(one, schema, rendering),
        )
        for group in found
        for status in ("", *sorted(failure_statuses(group)))
        for one, schema in told_responses(status or "200", group, rendering)
        if group.method in METHODS and isinstance(schema, Record)
    }
