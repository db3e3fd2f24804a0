"""What a resource and the messages about it hold: attribute tables joined with samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from docgen.base.naming import in_singular, name_words, words
from docgen.base.words import loose
from docgen.infer.bodies.parameters import with_values
from docgen.infer.observe import (
    ANYTHING,
    STRING,
    Row,
    from_sample,
    from_type_text,
    from_words,
    join,
    join_in_order,
    member,
    path_of,
    record_of,
    values_of_type,
)
from docgen.model.api import Attribute, MessageType, Notification, Resource
from docgen.model.schema import ListOf, OneOf, Record, Schema

# How deep a sample may wrap the resource that it shows (`{"data": {"call": {…}}}`).
_WRAPPED = 3


def resource_with_schema(resource: Resource) -> Resource:
    """The resource and its attributes, typed."""
    names = {attribute.name.partition(".")[0] for attribute in resource.attributes}
    shown = join_in_order(
        _unwrapped(
            from_sample(one.json, place=one.place, unknown=one.unknown), names, resource.title
        )
        for one in resource.samples
        if one.json is not None
    )
    attributes = tuple(_typed(attribute, shown) for attribute in resource.attributes)
    table = record_of((row_of(attribute, shown) for attribute in attributes), shown)
    parts = [part for part in (table, shown) if part != ANYTHING]
    schema = join_in_order(parts) if parts else None
    return evolve(resource, attributes=attributes, schema=schema)


def told_record(attributes: Sequence[Attribute], shown: Schema) -> Schema:
    """The record that the rows of a table tell, typed with what samples show of their members."""
    return record_of((row_of(_typed(one, shown), shown) for one in attributes), shown)


def with_told(shown: Schema, attributes: Sequence[Attribute]) -> Schema:
    """What samples show, with what a table tells of its members: in the record that has most.

    The schema as it is where samples have none of the names: the table tells of something else.
    """
    names = {attribute.name.partition(".")[0] for attribute in attributes}
    best = max(_records(shown, _WRAPPED), key=lambda one: _known(one, names), default=None)
    if best is None or not _known(best, names):
        return shown
    table = told_record(attributes, best)
    return _replaced(shown, best, join_in_order([table, best]), _WRAPPED)


def _replaced(schema: Schema, old: Record, new: Schema, depth: int) -> Schema:
    """The schema with a record in it replaced, where that was found (see `_records`)."""
    if schema is old:
        return new
    match schema:
        case Record() if depth:
            fields = (
                evolve(one, schema=_replaced(one.schema, old, new, depth - 1))
                for one in schema.fields
            )
            return evolve(schema, fields=tuple(fields))
        case ListOf():
            return evolve(schema, item=_replaced(schema.item, old, new, depth))
        case OneOf():
            options = (_replaced(one, old, new, depth) for one in schema.options)
            return evolve(schema, options=tuple(options))
        case _:
            return schema


def notification_with_schemas(notification: Notification) -> Notification:
    """The notification, the properties of its message types typed."""
    types = tuple(_message_with_schemas(one) for one in notification.message_types)
    return evolve(notification, message_types=types)


def _message_with_schemas(message: MessageType) -> MessageType:
    properties = tuple(_typed(one, ANYTHING) for one in message.properties)
    return evolve(message, properties=properties)


def _typed(attribute: Attribute, shown: Schema) -> Attribute:
    seen = member(shown, path_of(attribute.name, shown)) or ANYTHING
    schema = join(from_type_text(attribute.type_text), seen)
    if schema == ANYTHING:
        schema = from_words(attribute.description)
    values = attribute.values or values_of_type(attribute.type_text)
    if values:
        # Open, whatever the words say: a newer server may send more than a client knows.
        schema = with_values(schema if schema != ANYTHING else STRING, values, closed=False)
    return evolve(attribute, schema=schema)


def row_of(attribute: Attribute, shown: Schema) -> Row:
    """What the row of a table tells of a member of the body that samples show."""
    return Row(
        path=path_of(attribute.name, shown),
        schema=attribute.schema or ANYTHING,
        required=attribute.required,
        description=attribute.description,
        how="table",
        place=attribute.place,
    )


def _unwrapped(schema: Schema, names: set[str], title: str) -> Schema:
    """The part of a sample that shows the resource itself: most of the documented names.

    Without documented names, what stands under the name of the resource (`workitem`), if anything.
    """
    if not names:
        return next(_titled(schema, title, _WRAPPED), schema)
    best = max(_records(schema, _WRAPPED), key=lambda record: _known(record, names), default=None)
    return best if best is not None and _known(best, names) else schema


def _titled(schema: Schema, title: str, depth: int) -> Iterator[Schema]:
    """The records whose member the title ends with: `chat` of a "Customer Chat Resource"."""
    for record in _records(schema, depth):
        for field in record.fields:
            held = field.schema.item if isinstance(field.schema, ListOf) else field.schema
            if isinstance(held, Record) and held.fields and is_titled(field.name, title):
                yield held


def is_titled(name: str, title: str) -> bool:
    """Whether a title names what the member holds: with these words at its end, one or many."""
    said = loose(" ".join(part for part in words(title) if part != "resource"))
    one = loose("".join(in_singular(name_words(name))))
    return bool(one) and (said.endswith(one) or said.endswith(loose(name)))


def _known(record: Record, names: set[str]) -> int:
    return sum(field.name in names for field in record.fields)


def _records(schema: Schema, depth: int) -> Iterator[Record]:
    """The records in a schema, outer ones first."""
    match schema:
        case Record():
            yield schema
            if depth:
                for field in schema.fields:
                    yield from _records(field.schema, depth - 1)
        case ListOf():
            yield from _records(schema.item, depth)
        case OneOf():
            for option in schema.options:
                yield from _records(option, depth)
