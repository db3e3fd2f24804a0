"""What a method takes: arguments in path, query, headers, cookies and body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import evolve

from docgen.base.words import loose
from docgen.infer.bodies import is_file, selector_values
from docgen.model.api import Operation, Parameter, Where
from docgen.render.clients.parts import Argument
from docgen.render.clients.schemas import Types, is_object
from docgen.render.clients.types import ArrayOf, MapOf, Member, Texts
from docgen.render.context import Object, Rendering
from docgen.render.openapi import Documented, Group, is_sent

_ANY_NAME = re.compile(r"<[^<>]+>")  # what stands for any name in that of a parameter
_WHERE: Mapping[str, Where] = {
    "path": "path",
    "query": "query",
    "header": "header",
    "cookie": "cookie",
}


def body_members(
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


def body_argument(
    member: Member, row: Parameter | None, operation: Operation, rendering: Rendering
) -> Argument:
    """A member of the body as an argument; `row` tells of it, and may speak of an upload."""
    preset = None
    if member.name == rendering.api.selector and isinstance(member.type, Texts):
        preset = next(iter(selector_values(operation)), None)
    upload = row is not None and is_file(row.schema)
    return Argument(
        member=evolve(member, required=member.required and preset is None),
        where="body",
        preset=preset,
        upload=upload,
    )


def outside_arguments(  # noqa: PLR0913, PLR0917 - what an argument is made of
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
        told_type = types.of(schema, owner, (name,))
        any_name = _ANY_NAME.search(name) if place == "query" else None
        listed = isinstance(told_type, ArrayOf) and told_of.get("explode") is False
        yield Argument(
            member=Member(
                name=name,
                type=MapOf(told_type) if any_name else told_type,
                required=where == "path" or bool(told_of.get("required")),
                description=description if isinstance(description, str) else "",
                default=schema.get("default") if isinstance(schema, dict) else None,
                has_default=has_default,
                maximum=_maximum(schema),
                source=source_of(row.place, rendering) if row else str(source or ""),
            ),
            where=place,
            separated=place == "query" and listed and not any_name,
            any_name=any_name[0] if any_name else "",
        )


def _maximum(schema: object) -> int | None:
    told = schema.get("maximum") if isinstance(schema, dict) else None
    return told if isinstance(told, int) and not isinstance(told, bool) else None


def _parameter_objects(item: Object) -> list[Object]:
    told_of = item.get("parameters")
    return [one for one in told_of if isinstance(one, dict)] if isinstance(told_of, list) else []


def source_of(place: object, rendering: Rendering) -> str:
    """A place as text; "" where there is none, or the user wants none."""
    return str(place) if place is not None and rendering.options.provenance else ""
