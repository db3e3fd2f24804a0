"""The documented operations as methods of a client: what each takes, sends and gives back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from docgen.base.words import loose
from docgen.infer.bodies.operations import selector_values
from docgen.infer.observe.rows import is_placeholder
from docgen.model.api import Operation, Parameter, Where
from docgen.render.clients.names import method_names, with_section_names
from docgen.render.clients.parts import Argument, Following, Method, Section, Shape
from docgen.render.clients.schemas import Types, is_object, referred
from docgen.render.clients.types import TEXT, MapOf, Member, Texts, Type, Unknown, renamed
from docgen.render.components import schemas_of
from docgen.render.context import Object, Rendering, reference
from docgen.render.openapi.groups import METHODS, Documented, Group
from docgen.render.openapi.objects.examples import shown, split
from docgen.render.openapi.objects.operations import told
from docgen.render.openapi.objects.parameters import is_sent, parameter_objects
from docgen.render.openapi.objects.requests import has_request
from docgen.render.openapi.objects.responses import with_status_code
from docgen.render.openapi.objects.schemas import schema_object

# A member of a body that holds a file, as prose tells it ("The uploaded document in the request.").
_UPLOAD = re.compile(r"\bupload(?:ed|s|ing)?\b", re.IGNORECASE)
# A parameter that takes several values as one text ("a comma-separated list of names").
_SEPARATED = re.compile(r"\bcomma[- ](?:separated|delimited)\b", re.IGNORECASE)
_ANY_NAME = re.compile(r"<[^<>]+>")  # what stands for any name in that of a parameter

# What has the plainest name where arguments at several places are called alike.
PLACES: Mapping[Where, int] = {"path": 0, "query": 1, "header": 2, "cookie": 3, "body": 4}
_WHERE: Mapping[str, Where] = {
    "path": "path",
    "query": "query",
    "header": "header",
    "cookie": "cookie",
}


def sections_of(
    groups: Sequence[Group], document: Object, types: Types, rendering: Rendering
) -> tuple[Section, ...]:
    """Every section that documents operations, in reading order.

    What corrections by hand took out of the document has no method.
    """
    made: dict[str, dict[int, Method]] = {}
    operations: dict[int, Operation] = {}
    for group in groups:
        item = _operation_object(group, document, rendering)
        if item is None:
            continue
        for one in group.documented:
            operations[one.number] = one.operation
            method = _method(one, group, item, document, types, rendering)
            made.setdefault(one.operation.section, {})[one.number] = method
    sections = [_section(title, methods, operations, rendering) for title, methods in made.items()]
    places = {section.title: n for n, section in enumerate(rendering.api.sections)}
    named = with_section_names(sections)
    return tuple(sorted(named, key=lambda one: places.get(one.title, len(places))))


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


def _section(
    title: str,
    methods: Mapping[int, Method],
    operations: Mapping[int, Operation],
    rendering: Rendering,
) -> Section:
    told_of = next((one for one in rendering.api.sections if one.title == title), None)
    named = method_names({n: operations[n] for n in methods}, rendering.api.base_path)
    return Section(
        title=title,
        words=(),
        description=rendering.prose(told_of.description) if told_of else "",
        methods=tuple(evolve(methods[n], words=named[n]) for n in sorted(methods)),
        source=_source(told_of.place if told_of else None, rendering),
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
    owner = rendering.requests[one.number].removesuffix("Request")
    request = _request_schema(one, group, document, rendering)
    constants, members = _body(request, owner, types, rendering)
    arguments = [*_outside(one, group, item, owner, types, rendering)]
    rows = {row.name: row for row in operation.parameters if row.where == "body"}
    arguments += [_body_argument(one, rows.get(one.name), operation, rendering) for one in members]
    extra = request.get("additionalProperties") if request else None
    return Method(
        number=one.number,
        words=(),
        title=operation.title,
        http_method=group.method.upper(),
        path=group.path,
        selector=operation.key.selector,
        description=told(operation, rendering),
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
        source=_source(operation.place, rendering),
    )


def _request_schema(
    one: Documented, group: Group, document: Object, rendering: Rendering
) -> Object | None:
    """The schema of the body, as the corrections by hand have left it; None: no body."""
    if not has_request(group, one):
        return None
    found = schemas_of(document).get(rendering.requests[one.number])
    return found if isinstance(found, dict) else None


def _body(
    request: Object | None, owner: str, types: Types, rendering: Rendering
) -> tuple[tuple[tuple[str, str], ...], list[Member]]:
    """The members of a body that have one value, and the others."""
    if request is None or not is_object(request):
        return (), []
    selector = rendering.api.selector
    members = types.members(request, owner)
    constants = tuple(
        (one.name, one.constant)
        for one in members
        if one.constant is not None and (one.required or one.name == selector)
    )
    fixed = {name for name, _ in constants}
    return constants, [one for one in members if one.name not in fixed]


def _body_argument(
    member: Member, row: Parameter | None, operation: Operation, rendering: Rendering
) -> Argument:
    preset = None
    if member.name == rendering.api.selector and isinstance(member.type, Texts):
        preset = next(iter(selector_values(operation)), None)
    upload = isinstance(member.type, Unknown) and bool(
        _UPLOAD.search(row.description if row else "")
    )
    return Argument(
        member=evolve(member, required=member.required and preset is None),
        where="body",
        preset=preset,
        upload=upload,
    )


def _outside(  # noqa: PLR0913, PLR0917 - what an argument is made of
    one: Documented,
    group: Group,
    item: Object,
    owner: str,
    types: Types,
    rendering: Rendering,
) -> Iterator[Argument]:
    """The arguments that stand in path, query, headers and cookies: those of this operation.

    A Parameter Object that no row of a documented operation tells of comes from corrections by
    hand, or from a header that a page shows: it belongs to all operations of the group.
    """
    operation = one.operation
    rows = {
        (row.where, loose(row.name)): row
        for row in operation.parameters
        if is_sent(row, rendering) or row.where == "path"
    }
    others = {
        (row.where, loose(row.name))
        for each in group.operations
        if each is not operation
        for row in each.parameters
    }
    shown_headers = {loose(header.name) for header in operation.headers}
    demanded = {loose(h.name) for each in group.operations for h in each.headers}
    for told_of in _parameter_objects(item):
        where, name = told_of.get("in"), told_of.get("name")
        place = _WHERE.get(str(where))
        if not isinstance(name, str) or place is None:
            continue
        key = (place, loose(name))
        row = rows.get(key)
        if where != "path" and row is None:
            strange = key in others or (where == "header" and loose(name) in demanded)
            if strange and not (where == "header" and loose(name) in shown_headers):
                continue
        schema = told_of.get("schema")
        said = told_of.get("description")
        description = rendering.prose(row.description) if row and row.description else said
        source = told_of.get("x-docgen-source")
        has_default = isinstance(schema, dict) and "default" in schema
        told_type = types.of(schema, f"{owner}Parameter", (name,))
        any_name = _ANY_NAME.search(name) if place == "query" else None
        separated = place == "query" and _SEPARATED.search(str(description or ""))
        yield Argument(
            member=Member(
                name=name,
                type=MapOf(told_type) if any_name else told_type,
                required=where == "path" or bool(told_of.get("required")),
                description=description if isinstance(description, str) else "",
                default=schema.get("default") if isinstance(schema, dict) else None,
                has_default=has_default,
                source=_source(row.place, rendering) if row else str(source or ""),
            ),
            where=place,
            separated=bool(separated) and not any_name and told_type == TEXT,
            any_name=any_name[0] if any_name else "",
        )


def _parameter_objects(item: Object) -> list[Object]:
    told_of = item.get("parameters")
    return [one for one in told_of if isinstance(one, dict)] if isinstance(told_of, list) else []


def _response(  # noqa: PLR0913, PLR0917 - what a type is made of
    one: Documented,
    group: Group,
    document: Object,
    owner: str,
    types: Types,
    rendering: Rendering,
) -> Type | None:
    """What comes back with success. A component where the document tells of this one alone."""
    response = one.operation.response
    if response is None:
        return None
    schema = with_status_code(schema_object(response, rendering), rendering)
    if len(group.documented) == 1 and not referred(schema):
        component = rendering.responses[group.number, ""]
        found = schemas_of(document).get(component)
        schema = found if isinstance(found, dict) else schema
        if schema is found:
            # Corrections by hand hold for it; its name is that of the operation all the same,
            # for a second operation of the same path must not rename it.
            return types.model(f"{owner}Response", schema)
    if referred(schema):
        return types.of(reference(referred(schema)), owner)
    return types.model(f"{owner}Response", schema)


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
            source=_source(each.sample.place, rendering),
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


def _source(place: object, rendering: Rendering) -> str:
    return str(place) if place is not None and rendering.options.provenance else ""
