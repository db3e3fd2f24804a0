"""Every body that the documentation tells of, in one list; and an Api with other schemas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from attrs import evolve, frozen

from docgen.base.naming import in_singular, last_words, name_words, section_words, words
from docgen.base.place import Place
from docgen.base.words import loose
from docgen.infer.observe import CHANNEL, DATA
from docgen.model.api import Api, Message, Operation, Resource
from docgen.model.schema import Record, Schema
from docgen.model.walk import messages_by_spelling, type_key

# A table of this title tells of what one request gives.
_RESPONSE = re.compile(r"\s{1,9}response$", re.IGNORECASE)

Kind = Literal["failure", "message", "notification", "request", "resource", "response"]


@frozen(kw_only=True)
class Root:
    """A body: what it is, whose (`owner` counts the things of its kind), its schema.

    `label` is what people call it, `words` what it is named by, `section` the first of them;
    `message` is the message type that a resource or message tells of. `tabled`: a table of
    attributes tells of it. `answers`: labels of the responses that a table tells of. `noun`: what
    the path of the request names last, in the singular.
    """

    kind: Kind
    owner: int
    label: str
    words: tuple[str, ...]
    schema: Schema
    place: Place
    section: tuple[str, ...] = ()
    message: str = ""
    tabled: bool = False
    answers: tuple[str, ...] = ()
    noun: str = ""


def roots_of(api: Api) -> tuple[Root, ...]:
    """All bodies: resources, messages, then operation by operation."""
    return tuple(_roots(api))


def with_bodies(api: Api, schemas: Iterable[Schema]) -> Api:
    """The Api whose bodies, in the order of `roots_of`, have these schemas."""
    given = iter(schemas)

    def changed(schema: Schema | None) -> Schema | None:
        return None if schema is None else next(given)

    resources = tuple(evolve(one, schema=changed(one.schema)) for one in api.resources)
    messages = tuple(evolve(one, schema=next(given)) for one in api.messages)
    operations = tuple(
        evolve(
            one,
            request=changed(one.request),
            response=changed(one.response),
            failures=tuple(evolve(failure, schema=next(given)) for failure in one.failures),
            notification=changed(one.notification),
        )
        for one in api.operations
    )
    return evolve(api, resources=resources, messages=messages, operations=operations)


def _roots(api: Api) -> Iterator[Root]:
    spelled = messages_by_spelling(api)
    for number, resource in enumerate(api.resources):
        if resource.schema is not None:
            told = message_of(resource, api)
            yield Root(
                kind="resource",
                owner=number,
                label=resource.title,
                words=tuple(words(resource.title)),
                schema=_payload(resource.schema) if told else resource.schema,
                place=resource.place,
                message=_first_spelling(told, spelled),
                tabled=bool(resource.attributes),
                answers=_answered(resource, api),
            )
    for number, message in enumerate(api.messages):
        yield Root(
            kind="message",
            owner=number,
            label=message.name,
            words=tuple(name_words(message.name)),
            schema=message.schema,
            place=message.place,
            message=message.name,
            tabled=True,
        )
    for number, operation in enumerate(api.operations):
        yield from _of_operation(operation, number)


def _answered(resource: Resource, api: Api) -> tuple[str, ...]:
    """The labels of the responses that a table tells of: "GetMessages response" of GetMessages."""
    asked = _RESPONSE.sub("", resource.title)
    if asked == resource.title:
        return ()
    return tuple(
        _label("response", one)
        for one in api.operations
        if one.section == resource.section and loose(one.title) == loose(asked)
    )


def _label(kind: Kind, operation: Operation) -> str:
    return f"{kind} of {operation.title} ({operation.section})"


def _payload(schema: Schema) -> Schema:
    """What a table of a message tells of its payload: without the envelope it may begin with."""
    if not isinstance(schema, Record):
        return schema
    fields = tuple(one for one in schema.fields if one.name not in (DATA, CHANNEL))
    return evolve(schema, fields=fields)


def _first_spelling(name: str, spelled: Mapping[str, Message]) -> str:
    known = spelled.get(type_key(name))
    return name if known is None else known.name


def message_of(resource: Resource, api: Api) -> str:
    """The message type that a table of its members tells of, if its operation has one alone.

    Such a table stands below the notification of an operation, and has the operation's title in
    its own ("Accept notification").
    """
    member = api.members.message_type
    if not member or all(one.name != member for one in resource.attributes):
        return ""
    types = {
        name
        for one in api.operations
        if one.section == resource.section and resource.title.startswith(f"{one.title} ")
        for name in one.message_types
    }
    return next(iter(types)) if len(types) == 1 else ""


def _noun(path: str) -> str:
    """`chat` of `/me/chats` and of `/me/chats/{id}`."""
    return "".join(in_singular(last_words(path)))


def _of_operation(operation: Operation, number: int) -> Iterator[Root]:
    told = (*section_words(operation.section), *words(operation.title))

    def root(kind: Kind, schema: Schema) -> Root:
        return Root(
            kind=kind,
            owner=number,
            label=_label(kind, operation),
            words=(*told, kind),
            section=tuple(section_words(operation.section)),
            noun=_noun(operation.key.path),
            schema=schema,
            place=operation.place,
        )

    if operation.request is not None:
        yield root("request", operation.request)
    if operation.response is not None:
        yield root("response", operation.response)
    for failure in operation.failures:
        yield root("failure", failure.schema)
    if operation.notification is not None:
        yield root("notification", operation.notification)
