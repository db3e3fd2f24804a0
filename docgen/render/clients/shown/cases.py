"""Calls of methods with the values of documented samples, and what they have to send."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Argument, Method, Section, Shape
from docgen.render.clients.types import (
    AnyOf,
    ArrayOf,
    Constants,
    MapOf,
    Model,
    Named,
    Primitive,
    Texts,
    Type,
)

_DEEPEST = 6  # objects in objects that a made-up value has
_PRIMITIVES: Mapping[str, object] = {
    "string": "text",
    "integer": 1,
    "int64": 1,
    "number": 1.5,
    "boolean": True,
    "null": None,
}


@frozen(kw_only=True)
class Case:
    """A call: its arguments with their values, and what is sent and comes back.

    `body` is None where no JSON is sent; `response` where the documentation shows none.
    """

    section: Section
    method: Method
    given: tuple[tuple[Argument, object], ...]
    path: str
    query: tuple[tuple[str, str], ...]
    body: object = None
    response: object = None
    source: str = ""


def cases_of(client: Client) -> Iterator[Case]:
    """A call of every method: with its first request sample, and its first good response."""
    models = {one.name: one for one in client.models}
    for section in client.sections:
        for method in section.methods:
            yield _case(section, method, client, models)


def _case(section: Section, method: Method, client: Client, models: Mapping[str, Model]) -> Case:
    sample = next((one for one in method.requests if isinstance(one.value, dict)), None)
    shown = sample.value if sample is not None and isinstance(sample.value, dict) else {}
    given = tuple(_given(method, shown, models))
    body: dict[str, object] = dict(method.constants)
    body |= {one.member.name: one.preset for one in method.arguments if one.preset is not None}
    body |= {one.member.name: value for one, value in given if one.where == "body"}
    path = method.path
    for one, value in given:
        if one.where == "path":
            path = path.replace("{" + one.member.name + "}", quote(str(value), ""))
    response = next((one for one in method.responses if _is_good(one, client)), None)
    return Case(
        section=section,
        method=method,
        given=given,
        path=path,
        query=tuple(
            (one.member.name, _text(value)) for one, value in given if one.where == "query"
        ),
        body=body if method.has_body and not method.uploads else None,
        response=_response(method, response, client, models),
        source=sample.source if sample is not None else method.source,
    )


def _response(
    method: Method, shown: Shape | None, client: Client, models: Mapping[str, Model]
) -> object:
    """What comes back: as shown, else a value of the type; None where nothing is documented."""
    if method.response is None or shown is not None:
        return None if method.response is None or shown is None else shown.value
    made = made_up(method.response, models)
    if isinstance(made, dict) and client.status in made:
        made[client.status] = client.success
    return made


def _given(
    method: Method, shown: Mapping[str, object], models: Mapping[str, Model]
) -> Iterator[tuple[Argument, object]]:
    """The arguments that the sample shows, and those that have to be given."""
    for one in method.arguments:
        name = one.member.name
        if one.upload:
            yield one, "content of a file"
        elif one.where == "body" and name in shown:
            yield one, shown[name]
        elif one.where == "path":
            yield one, f"{name}-1"
        elif one.must_be_given:
            yield one, "a,b" if one.separated else made_up(one.member.type, models)


def made_up(told: Type, models: Mapping[str, Model], depth: int = 0) -> object:
    """A value of a type, with those members only that it has to have."""
    match told:
        case Primitive():
            return _PRIMITIVES[told.name]
        case Texts() | Constants():
            return told.values[0] if told.values else "text"
        case ArrayOf():
            return [made_up(told.item, models, depth + 1)] if depth < _DEEPEST else []
        case MapOf():
            return {}
        case Named():
            model = models.get(told.name)
            if model is None or depth >= _DEEPEST:
                return {}
            needed = [one for one in model.members if one.required]
            return {
                one.name: one.constant
                if one.constant is not None
                else made_up(one.type, models, depth + 1)
                for one in needed
            }
        case AnyOf():
            return made_up(told.options[0], models, depth)
        case _:
            return "text"


def _is_good(shape: Shape, client: Client) -> bool:
    """Whether a response says that all went well."""
    if not isinstance(shape.value, dict) or not client.status:
        return isinstance(shape.value, dict | list)
    return shape.value.get(client.status, client.success) in {client.success, str(client.success)}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def record(case: Case, call: str, names: Sequence[str], path: str) -> dict[str, object]:
    """A case as the tests of a package have it; `names` are those of the arguments, in order."""
    told = {
        (one.where, one.member.name): name
        for one, name in zip(case.method.arguments, names, strict=True)
    }
    given = [(told[one.where, one.member.name], one, value) for one, value in case.given]
    return {
        "call": call,
        "source": case.source,
        "arguments": {name: value for name, one, value in given if not one.upload},
        "files": [name for name, one, _ in given if one.upload],
        "method": case.method.http_method,
        "path": path,
        "query": case.query,
        "body": case.body,
        "response": case.response,
    }
