"""Parameter Objects (OpenAPI 3.1, 4.8.12): what stands in URL, headers and cookies."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.base.words import loose
from docgen.infer.observe import ANYTHING, STRING, from_type_text, is_placeholder
from docgen.model.api import Operation, Parameter
from docgen.render.context import Object, Rendering, filled
from docgen.render.openapi.groups import BODILESS, Group, template
from docgen.render.openapi.objects.schemas import (
    limits_of,
    ordered,
    schema_object,
    told_keywords,
)

# OpenAPI ignores parameters of these names (4.8.12.2): they are other parts of the document.
_IGNORED_HEADERS = {"accept", "authorization", "content-type"}


def parameter_objects(group: Group, rendering: Rendering) -> list[Object]:
    """The parameters of an OpenAPI operation: path first, in the order of the path."""
    rows = [row for operation in group.operations for row in operation.parameters]
    made = [_path_parameter(name, n, group, rendering) for n, name in enumerate(group.placeholders)]
    named: dict[tuple[str, str], list[Parameter]] = {}
    for row in rows:
        if is_sent(row, rendering):
            key = (row.where, row.name.lower() if row.where == "header" else row.name)
            named.setdefault(key, []).append(row)
    made += [_parameter(same, group, rendering) for same in named.values()]
    taken = {name for where, name in named if where == "header"}
    return made + _demanded_headers(group, taken, rendering)


def is_sent(row: Parameter, rendering: Rendering) -> bool:
    """Whether a parameter other than of the path is one of the Parameter Objects."""
    match row.where:
        case "query":
            return bool(row.name)
        case "header":
            return bool(row.name) and not _is_told_elsewhere(row.name, rendering)
        case "cookie":
            cookie = rendering.api.security.session_cookie
            return bool(row.name) and not (cookie and row.name == cookie.name)
        case _:
            return False


def placeless(operation: Operation, group: Group, rendering: Rendering) -> list[Parameter]:
    """The parameters that no Parameter Object and no request schema of the group can tell."""
    known = {loose(name) for name in _spellings(operation, group)}
    return [
        row
        for row in operation.parameters
        if not is_sent(row, rendering)
        and not (row.where == "body" and _is_member(row, group))
        and not (row.where == "path" and loose(row.name) in known)
    ]


def _is_member(row: Parameter, group: Group) -> bool:
    """Whether the request schema has a property for the row: `<key>` is a map without one."""
    last = row.name.rpartition(".")[2]
    return group.method not in BODILESS and not is_placeholder(last)


def fact_object(row: Parameter, rendering: Rendering) -> Object:
    """A parameter as a fact of one documented operation, not as an OpenAPI object."""
    return {
        "name": row.name,
        "in": row.where,
        **rendering.described(row.description),
        **({} if row.required is None else {"required": row.required}),
        **filled(type=rendering.name(row.type_text), values=list(row.values), default=row.default),
        **rendering.source(row.place),
    }


def _path_parameter(name: str, position: int, group: Group, rendering: Rendering) -> Object:
    rows = [
        row
        for operation in group.operations
        for row in operation.parameters
        if row.where == "path" and loose(row.name) in _spelling(operation, name, position)
    ]
    made: Object = {"name": name, "in": "path"}
    said = next((row.description for row in rows if row.description.strip()), "")
    made |= rendering.described(said)
    made["required"] = True
    made["schema"] = _schema(rows[0], rendering) if rows else {"type": "string"}
    place = rows[0].place if rows else group.operations[0].place
    return {**made, **rendering.source(place)}


def _parameter(rows: list[Parameter], group: Group, rendering: Rendering) -> Object:
    """One parameter that one or several of the documented operations name."""
    first = rows[0]
    made: Object = {"name": first.name, "in": first.where}
    made |= rendering.described(_said(rows))
    told = {row.required for row in rows}
    if told == {True} and len(rows) >= len(group.operations):
        made["required"] = True
    elif False in told:
        made["required"] = False
    schema = _schema(first, rendering)
    if first.deprecated:
        made["deprecated"] = True
    return {**made, **_style(schema), "schema": schema, **rendering.source(first.place)}


def _demanded_headers(group: Group, taken: set[str], rendering: Rendering) -> list[Object]:
    """Headers that a page shows or demands and no table describes."""
    made: list[Object] = []
    for operation in group.operations:
        for header in operation.headers:
            name = header.name.lower()
            if not name or name in taken or _is_told_elsewhere(header.name, rendering):
                continue
            taken.add(name)
            one: Object = {"name": header.name, "in": "header"}
            if _is_demanded(name, group):
                one["required"] = True
            one |= {"schema": {"type": "string"}, **filled(example=header.value)}
            made.append({**one, **rendering.source(operation.place)})
    return made


def _is_demanded(name: str, group: Group) -> bool:
    """Whether every page that documents the request lists the header among those to be sent."""
    pages = [one for one in group.operations if not one.guide] or group.operations
    return all(any(h.name.lower() == name for h in one.headers) for one in pages)


def _is_told_elsewhere(name: str, rendering: Rendering) -> bool:
    security = rendering.api.security
    elsewhere = {*_IGNORED_HEADERS}
    for header in (security.csrf_header, security.key_header):
        if header:
            elsewhere.add(header.name.lower())
    if security.session_cookie:
        elsewhere.add("cookie")
    return name.lower() in elsewhere


def _spelling(operation: Operation, name: str, position: int) -> set[str]:
    """The placeholder at `position` as the document and as the operation's own path spell it."""
    return {loose(name), loose(template(operation.key.path).placeholders[position])}


def _spellings(operation: Operation, group: Group) -> Iterable[str]:
    return (*group.placeholders, *template(operation.key.path).placeholders)


def _schema(row: Parameter, rendering: Rendering) -> Object:
    schema = row.schema or STRING
    told = told_keywords(schema, rendering.name(row.type_text), row.values, row.default)
    if _tells_more(row.type_text):
        told.pop("x-docgen-type", None)  # the description has it
    return ordered({**schema_object(schema, rendering), **told, **limits_of(row)})


def _style(schema: Object) -> Object:
    """Several values of a query in one text, with commas between them (4.8.12.2.1)."""
    return {"style": "form", "explode": False} if schema.get("type") == "array" else {}


def _said(rows: list[Parameter]) -> str:
    """What the rows tell of a parameter; a type cell that names no type tells as well."""
    said = next((row.description for row in rows if row.description.strip()), "")
    cell = next((row.type_text.strip() for row in rows if _tells_more(row.type_text)), "")
    if not cell or cell.lower() in said.lower():
        return said
    return " ".join(filter(None, (cell if cell.endswith((".", ":")) else f"{cell}.", said)))


def _tells_more(type_text: str) -> bool:
    return len(type_text.split()) > 1 and from_type_text(type_text) == ANYTHING
