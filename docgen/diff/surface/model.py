"""A model -> the surface that is compared: what the documentation says, in no target format."""

from __future__ import annotations

import json
from collections.abc import Iterator

from attrs import evolve

from docgen.base.naming import PLACEHOLDER
from docgen.base.words import loose
from docgen.diff.surface.types import (
    JSON,
    Call,
    Input,
    Key,
    Member,
    Named,
    Reply,
    Sent,
    Shape,
    Surface,
)
from docgen.infer.bodies import told_again
from docgen.model.api import Api, Message, Operation, Parameter
from docgen.model.schema import Anything, ListOf, OneOf, Record, Ref, Scalar, Schema

_SUCCESS = "200"


def surface_of(api: Api, *, label: str) -> Surface:
    """The surface of an Api. Chapters count where the reference tells of no such operation."""
    again = told_again(api.operations)
    calls = [_call(one) for one in api.operations if not (one.guide and one.key in again)]
    return Surface(
        label=label,
        title=api.title,
        version=api.version,
        calls=tuple(calls),
        messages=(*map(_webhook, api.webhooks), *map(_sent, api.messages)),
        shapes={one.name: shape_of(one.schema) for one in api.schemas},
        codes=tuple(
            Named(name=str(c.code), text=c.meaning, place=c.place) for c in api.status_codes
        ),
        channels=tuple(Named(name=c.name, text=c.description, place=c.place) for c in api.channels),
        features=tuple(Named(name=f.name, text=f.description, place=f.place) for f in api.features),
        roles=tuple(Named(name=r.name, text=r.description, place=r.place) for r in api.roles),
        servers=tuple(Named(name=one) for one in api.servers),
    )


def shape_of(schema: Schema) -> Shape:
    """The shape that a schema of the model tells."""
    match schema:
        case Anything():
            return Shape()
        case Ref():
            return Shape(ref=schema.name)
        case ListOf():
            return Shape(types=frozenset(["array"]), item=shape_of(schema.item))
        case Scalar():
            values = (schema.const,) if schema.const is not None else schema.values
            texts = tuple(json.dumps(one, ensure_ascii=False) for one in values)
            return Shape(
                types=frozenset(schema.types),
                values=texts or None,
                known=() if texts else tuple(schema.known),
                format=schema.format if schema.format not in (None, "any", "int32") else "",
            )
        case Record():
            free = schema.extra is None or isinstance(schema.extra, Anything)
            return Shape(
                types=frozenset(["object"]),
                members=tuple(
                    Member(
                        name=one.name,
                        shape=shape_of(one.schema),
                        required=bool(one.required),
                        description=one.description,
                        place=one.place,
                    )
                    for one in schema.fields
                ),
                extra=None if free or schema.extra is None else shape_of(schema.extra),
            )
        case OneOf():
            return Shape(options=tuple(shape_of(one) for one in schema.options))


def _call(operation: Operation) -> Call:
    key = operation.key
    request = operation.request
    body = {} if request is None else {JSON: shape_of(request)}
    replies = [
        Reply(status=_SUCCESS, shape=shape_of(operation.response) if operation.response else None)
    ]
    replies += [
        Reply(status=str(one.status), shape=shape_of(one.schema))
        for one in operation.failures
        if str(one.status) != _SUCCESS
    ]
    return Call(
        key=Key(method=key.method, path=key.path, selector=key.selector or ""),
        title=operation.title,
        section=operation.section,
        inputs=tuple(_inputs(operation)),
        body=body,
        replies=tuple(replies),
        features=operation.features,
        roles=operation.roles,
        follows=operation.message_types,
        description=operation.summary or operation.description,
        place=operation.place,
    )


def _inputs(operation: Operation) -> Iterator[Input]:
    rows = {loose(row.name): row for row in operation.parameters if row.where == "path"}
    for position, name in enumerate(PLACEHOLDER.findall(operation.key.path)):
        row = rows.get(loose(name))
        yield Input(
            name=name,
            where="path",
            shape=_shape(row),
            required=True,
            position=position,
            description=row.description if row else "",
            place=row.place if row else operation.place,
        )
    for row in operation.parameters:
        if row.where in ("query", "header", "cookie"):
            yield Input(
                name=row.name,
                where=row.where,
                shape=_shape(row),
                required=bool(row.required),
                description=row.description,
                place=row.place,
            )


def _shape(row: Parameter | None) -> Shape:
    if row is None or row.schema is None:
        return Shape()
    shape = shape_of(row.schema)
    if row.default is None:
        return shape
    return evolve(shape, default=json.dumps(row.default, ensure_ascii=False))


def _webhook(webhook: Operation) -> Sent:
    return Sent(
        name=webhook.key.path.removeprefix("/"),
        shape=shape_of(webhook.request) if webhook.request else Shape(),
        description=webhook.description,
        place=webhook.place,
    )


def _sent(message: Message) -> Sent:
    return Sent(
        name=message.name,
        shape=shape_of(message.schema),
        channels=tuple(one.channel for one in message.channels),
        kinds=tuple(one.name for one in message.notification_types),
        description=message.description,
        place=message.place,
    )
