"""The documented operations as methods of a client: what each takes, sends and gives back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from docgen.infer.observe import is_placeholder
from docgen.model.api import Operation, OperationKey, Where
from docgen.model.schema import Schema
from docgen.render.clients.arguments import (
    body_argument,
    body_members,
    outside_arguments,
    source_of,
)
from docgen.render.clients.joined import joined
from docgen.render.clients.names import with_section_names
from docgen.render.clients.parts import Following, Method, Section, Shape
from docgen.render.clients.schemas import Types, referred
from docgen.render.clients.types import Type, Unknown, renamed
from docgen.render.components import schemas_of
from docgen.render.context import Object, Rendering, reference
from docgen.render.openapi import (
    METHODS,
    Documented,
    Group,
    forgotten_body,
    has_request,
    open_requests,
    parameter_objects,
    schema_object,
    shown,
    split,
    told,
    told_responses,
    with_status_code,
)

# What has the plainest name where arguments at several places are called alike.
PLACES: Mapping[Where, int] = {"path": 0, "query": 1, "header": 2, "cookie": 3, "body": 4}


def sections_of(
    groups: Sequence[Group], document: Object, types: Types, rendering: Rendering
) -> tuple[Section, ...]:
    """Every section that has requests, in reading order; the request of several pages once.

    What corrections by hand took out of the document has no method.
    """
    made: dict[str, list[Method]] = {}
    for group in groups:
        item = _operation_object(group, document, rendering)
        if item is None:
            continue
        for same in _requests(group, rendering):
            told = [_method(one, group, item, document, types, rendering) for one in same]
            made.setdefault(rendering.homes[same[0].number], []).append(joined(told))
    sections = [_section(title, methods, rendering) for title, methods in made.items()]
    places = {section.title: n for n, section in enumerate(rendering.api.sections)}
    named = with_section_names(sections)
    return tuple(sorted(named, key=lambda one: places.get(one.title, len(places))))


def _requests(group: Group, rendering: Rendering) -> list[list[Documented]]:
    """The documented operations of a group by request, the one that it is named after first.

    One with a body and one without are two: who leaves the body out asks for something else.
    """
    found: dict[tuple[OperationKey, bool], list[Documented]] = {}
    firsts = rendering.firsts
    for one in sorted(group.documented, key=lambda one: firsts[one.operation.key] != one.number):
        found.setdefault((one.operation.key, has_request(group, one)), []).append(one)
    return [*found.values()]


def _operation_object(group: Group, document: Object, rendering: Rendering) -> Object | None:
    """The OpenAPI operation of a group, as the corrections by hand have left it.

    A method that OpenAPI does not know (4.8.9) has no such object, and its parameters all the same.
    """
    if group.method not in METHODS:
        return {"parameters": parameter_objects(group, rendering)}
    paths = document.get("paths")
    item = paths.get(group.path) if isinstance(paths, dict) else None
    found = item.get(group.method) if isinstance(item, dict) else None
    return found if isinstance(found, dict) else None


def _section(title: str, methods: Sequence[Method], rendering: Rendering) -> Section:
    told_of = next((one for one in rendering.api.sections if one.title == title), None)
    return Section(
        title=title,
        words=(),
        description=rendering.prose(told_of.description) if told_of else "",
        methods=tuple(sorted(methods, key=lambda one: one.number)),
        source=source_of(told_of.place if told_of else None, rendering),
    )


def _method(  # noqa: PLR0913, PLR0917 - what a method is made of
    one: Documented,
    group: Group,
    item: Object,
    document: Object,
    types: Types,
    rendering: Rendering,
) -> Method:
    operation = one.operation
    owner = rendering.owners[one.number]
    request = _request_schema(one, group, document, rendering)
    constants, members = body_members(request, owner, types, rendering)
    arguments = [*outside_arguments(one, group, item, owner, types, rendering)]
    body = [row for row in operation.parameters if row.where == "body" and not row.within]
    rows = {row.name: row for row in body}
    arguments += [body_argument(one, rows.get(one.name), operation, rendering) for one in members]
    extra = request.get("additionalProperties") if request else None
    return Method(
        number=one.number,
        words=rendering.words[one.number],
        title=operation.title,
        http_method=group.method.upper(),
        path=group.path,
        selector=operation.key.selector,
        description="\n\n".join(
            filter(None, [told(operation, rendering), forgotten_body(one, group)])
        ),
        arguments=tuple(arguments),
        constants=constants,
        has_body=request is not None,
        extra=(
            types.of(extra, owner)
            if isinstance(extra, dict)
            else Unknown()
            if extra is True
            else None
        ),
        extra_said=" ".join(
            rendering.prose(row.description)
            for row in rows.values()
            if is_placeholder(row.name.rpartition(".")[2])
        ),
        response=_response(one, group, document, owner, types, rendering),
        following=tuple(_following(operation, rendering)),
        requests=tuple(_shapes(one, "request", rendering)),
        responses=tuple(_shapes(one, "response", rendering)),
        features=operation.features,
        features_mode=operation.features_mode,
        roles=operation.roles,
        no_login=operation.key in open_requests(group),
        source=source_of(operation.place, rendering),
    )


def _request_schema(
    one: Documented, group: Group, document: Object, rendering: Rendering
) -> Object | None:
    """The schema of the body, as the corrections by hand have left it; None: no body."""
    if not has_request(group, one):
        return None
    found = schemas_of(document).get(rendering.requests[one.number])
    return found if isinstance(found, dict) else None


def _response(  # noqa: PLR0913, PLR0917 - what a type is made of
    one: Documented,
    group: Group,
    document: Object,
    owner: str,
    types: Types,
    rendering: Rendering,
) -> Type | None:
    """What comes back with success: the component, as the corrections by hand have left it."""
    first, response = _told_response(one, group, rendering)
    if response is None:
        return None
    schema = with_status_code(schema_object(response, rendering), rendering)
    if referred(schema):
        return types.of(reference(referred(schema)), owner)
    component = rendering.responses[first, ""]
    found = schemas_of(document).get(component)
    if isinstance(found, dict):
        return types.component(component)
    return types.model(f"{owner}Response", schema)


def _told_response(
    one: Documented, group: Group, rendering: Rendering
) -> tuple[int, Schema | None]:
    """What comes back with success, and the operation that its component is named after."""
    for first, schema in told_responses("200", group, rendering):
        if first.operation.key == one.operation.key:
            return first.number, schema
    return one.number, None


def _following(operation: Operation, rendering: Rendering) -> Iterable[Following]:
    """The messages that follow, each once, with all channels they are said to come on."""
    found: dict[str, dict[str, None]] = {}
    keys = {one.key: one for one in rendering.deliveries.messages if one.message is not None}
    for delivery in rendering.deliveries.after(operation):
        if delivery.key in keys:
            mine = found.setdefault(delivery.key, {})
            mine.update(dict.fromkeys(delivery.channels))
    for key, channels in found.items():
        told_of = tuple(channels) or keys[key].channels
        yield Following(message=key, channels=told_of)


def _shapes(one: Documented, role: str, rendering: Rendering) -> Iterator[Shape]:
    """The samples that are examples of the schema."""
    mine = one.operation.request if role == "request" else one.operation.response
    for each in split(shown([one], role), mine, rendering)[0]:
        yield Shape(
            value=rendering.value(each.value),
            title=rendering.name(each.sample.title),
            source=source_of(each.sample.place, rendering),
        )


def with_model_names(section: Section, names: Mapping[str, str]) -> Section:
    """The section with other names for the models that its methods take and give."""
    return evolve(
        section,
        methods=tuple(
            evolve(
                one,
                arguments=tuple(
                    evolve(each, member=evolve(each.member, type=renamed(each.member.type, names)))
                    for each in one.arguments
                ),
                extra=None if one.extra is None else renamed(one.extra, names),
                response=None if one.response is None else renamed(one.response, names),
            )
            for one in section.methods
        ),
    )
