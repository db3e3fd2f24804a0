"""Single changes of a model, with what an author of a client would say of each.

They are made to what the sample reference says of a few operations, and rendered as OpenAPI.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import attrs
from attrs import evolve, frozen

from docgen.model.api import Api, Operation, Parameter
from docgen.model.schema import Anything, Field, Record, Ref, Scalar, Schema

KEPT = (
    "/api/v2/me/channels/voice",
    "/api/v2/me/calls/{id}",
    "/api/v2/me/devices/{deviceId}",
    "/api/v2/contacts",
    "/api/v2/contacts/{id}",
    "/api/v2/me/chats/{chatId}/messages",
)
Edit = Callable[[Api], Api]
EditSchema = Callable[[Schema], Schema]


@frozen
class Edited:
    """A change of a model: its name, what it is to a client, and what makes it."""

    name: str
    verdict: Literal["breaking", "safe"]
    edit: Edit


def part_of(api: Api) -> Api:
    """A few operations of the sample, without notifications and without circles of references.

    One of the tools that read the documents refuses such circles, and does not come to an end on
    the record that a campaign dials.
    """
    kept = [one for one in api.operations if one.key.path in KEPT and not one.guide]
    named = {one.name: one.schema for one in api.schemas}

    def straight(schema: Any, within: tuple[str, ...]) -> Any:
        match schema:
            case Ref() if schema.name in within or schema.name not in named:
                return Anything()
            case Ref():
                named[schema.name] = straight(named[schema.name], (*within, schema.name))
                return schema
        return _over(schema, lambda one: straight(one, within))

    for name in sorted(named):
        named[name] = straight(named[name], (name,))
    return evolve(
        api,
        operations=tuple(kept),
        resources=(),
        notifications=(),
        messages=(),
        schemas=tuple(evolve(one, schema=named[one.name]) for one in api.schemas),
    )


def _over(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The same schema with each of its direct parts changed."""
    changed: dict[str, Any] = {}
    for one in attrs.fields(type(schema)):
        value = getattr(schema, one.name)
        if one.name == "fields":
            changed[one.name] = tuple(evolve(f, schema=change(f.schema)) for f in value)
        elif one.name == "options":
            changed[one.name] = tuple(change(option) for option in value)
        elif one.name in ("item", "extra") and value is not None:
            changed[one.name] = change(value)
    return evolve(schema, **changed) if changed else schema


# Edits


def operation(title: str, edit: Callable[[Operation], Operation | None], method: str = "") -> Edit:
    """Of the operation of a title; none takes it away."""

    def make(api: Api) -> Api:
        made: list[Operation] = []
        for one in api.operations:
            if one.title == title and method in ("", one.key.method):
                changed = edit(one)
                assert changed != one, f"nothing changes in {title}"
                made += [changed] if changed else []
            else:
                made.append(one)
        assert made != [*api.operations], f"no operation {title}"
        return evolve(api, operations=tuple(made))

    return make


def member(name: str, **changes: Any) -> EditSchema:
    """Another member of a record in place of the one of that name."""

    def make(schema: Schema) -> Schema:
        assert isinstance(schema, Record)
        assert name in [one.name for one in schema.fields]
        fields = [evolve(one, **changes) if one.name == name else one for one in schema.fields]
        return evolve(schema, fields=tuple(fields))

    return make


def without(name: str) -> EditSchema:
    """A record without a member."""

    def make(schema: Schema) -> Schema:
        assert isinstance(schema, Record)
        return evolve(schema, fields=tuple(f for f in schema.fields if f.name != name))

    return make


def with_more(name: str, schema: Schema, *, required: bool | None = None) -> EditSchema:
    """A record with another member."""

    def make(record: Schema) -> Schema:
        assert isinstance(record, Record)
        more = Field(name=name, schema=schema, required=required)
        return evolve(record, fields=(*record.fields, more))

    return make


def request(title: str, edit: EditSchema) -> Edit:
    """Of the body of a request."""

    def make(one: Operation) -> Operation:
        assert one.request is not None
        return evolve(one, request=edit(one.request))

    return operation(title, make)


def response(title: str, edit: EditSchema) -> Edit:
    """Of a response."""

    def make(one: Operation) -> Operation:
        assert one.response is not None
        return evolve(one, response=edit(one.response))

    return operation(title, make)


def key(title: str, **changes: Any) -> Edit:
    """Of what tells an operation from others."""
    return operation(title, lambda one: evolve(one, key=evolve(one.key, **changes)))


def _another_parameter(name: str, *, required: bool | None) -> Edit:
    def make(one: Operation) -> Operation:
        text = Scalar(types=("string",))
        more = Parameter(name=name, where="query", required=required, schema=text, place=one.place)
        return evolve(one, parameters=(*one.parameters, more))

    return operation("Get contacts", make)


def _without_parameter(name: str) -> Edit:
    def make(one: Operation) -> Operation:
        left = tuple(parameter for parameter in one.parameters if parameter.name != name)
        return evolve(one, parameters=left)

    return operation("Get contacts", make)


def _selector_renamed(api: Api) -> Api:
    """The value of the member that tells operations apart is another."""

    def make(one: Operation) -> Operation:
        assert one.request is not None
        const = member("operationName", schema=Scalar(types=("string",), const="TakeBack"))
        key = evolve(one.key, selector="TakeBack")
        parameters = tuple(
            evolve(p, values=("TakeBack",)) if p.name == "operationName" else p
            for p in one.parameters
        )
        values = ("TakeBack",) if one.selector_values else ()
        changed = evolve(one, key=key, parameters=parameters, selector_values=values, samples=())
        return evolve(changed, request=const(one.request))

    return operation("Retrieve", make)(api)


def _another_operation(api: Api) -> Api:
    model = next(one for one in api.operations if one.title == "SendDTMF")
    assert model.request is not None
    name = member("operationName", schema=Scalar(types=("string",), const="SendTones"))
    more = evolve(
        model,
        key=evolve(model.key, selector="SendTones"),
        title="SendTones",
        selector_values=("SendTones",) if model.selector_values else (),
        request=name(model.request),
        parameters=tuple(
            evolve(p, values=("SendTones",)) if p.name == "operationName" else p
            for p in model.parameters
        ),
        samples=(),
    )
    return evolve(api, operations=(*api.operations, more))


def _schema_renamed(api: Api) -> Api:
    def change(schema: Schema) -> Schema:
        if isinstance(schema, Ref):
            return Ref(name="AddressCard") if schema.name == "Contact" else schema
        return _over(schema, change)

    def whole(schema: Schema | None) -> Schema | None:
        return change(schema) if schema is not None else None

    return evolve(
        api,
        operations=tuple(
            evolve(one, request=whole(one.request), response=whole(one.response))
            for one in api.operations
        ),
        schemas=tuple(
            evolve(
                one,
                name="AddressCard" if one.name == "Contact" else one.name,
                schema=change(one.schema),
            )
            for one in api.schemas
        ),
    )


def _described_otherwise(api: Api) -> Api:
    return evolve(
        api,
        operations=tuple(
            evolve(one, description=f"{one.description} And so on.", samples=one.samples)
            for one in api.operations
        ),
    )


TEXT = Scalar(types=("string",))
ONE_MODE = Scalar(types=("string",), values=("ManualIn",))

EDITED = (
    Edited(
        "an operation of several under one URL is removed",
        "breaking",
        operation("Retrieve", lambda _: None),
    ),
    Edited("its `operationName` is another", "breaking", _selector_renamed),
    Edited(
        "the only operation of a URL is removed", "breaking", operation("Messages", lambda _: None)
    ),
    Edited(
        "a URL is spelled otherwise",
        "breaking",
        key("Messages", path="/api/v2/me/chat/{chatId}/messages"),
    ),
    Edited("a method is another", "breaking", key("Update a custom contact", method="PATCH")),
    Edited("a required parameter is added", "breaking", _another_parameter("site", required=True)),
    Edited("a parameter is removed", "breaking", _without_parameter("name")),
    Edited(
        "a member of one such operation becomes required",
        "breaking",
        request("AttachUserData", member("userData", required=True)),
    ),
    Edited(
        "a required member is added to one",
        "breaking",
        request("Answer", with_more("device", TEXT, required=True)),
    ),
    Edited(
        "the type of a member of one changes",
        "breaking",
        request("SendDTMF", member("digits", schema=Scalar(types=("integer",)))),
    ),
    Edited(
        "a value of one is no longer taken",
        "breaking",
        request("Ready", member("workmode", schema=ONE_MODE)),
    ),
    Edited(
        "a member of a response is removed",
        "breaking",
        response("Get contacts", without("totalCount")),
    ),
    Edited(
        "the type of a member of a response changes",
        "breaking",
        response("Get contacts", member("totalCount", schema=TEXT)),
    ),
    Edited("an operation is added to others of its URL", "safe", _another_operation),
    Edited("an optional parameter is added", "safe", _another_parameter("site", required=False)),
    Edited(
        "an optional member is added to one",
        "safe",
        request("Answer", with_more("device", TEXT)),
    ),
    Edited(
        "a member is added to a response",
        "safe",
        response("Get contacts", with_more("more", TEXT)),
    ),
    Edited("a shared schema has another name", "safe", _schema_renamed),
    Edited("descriptions are others", "safe", _described_otherwise),
    Edited(
        "the order of operations is another",
        "safe",
        lambda api: evolve(api, operations=api.operations[::-1]),
    ),
)
