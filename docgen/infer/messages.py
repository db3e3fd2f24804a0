"""What notifications carry: a payload schema for each message type, from all that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import define, evolve, field, frozen

from docgen.base.place import Place
from docgen.infer.from_sample import from_value, values_of
from docgen.infer.from_table import STRING
from docgen.infer.join import ANYTHING, held_to, join_in_order
from docgen.infer.notes import Notes
from docgen.infer.resources import row_of
from docgen.infer.roots import message_of
from docgen.infer.rows import Row, member, record_of
from docgen.model.api import Api, Attribute, Message, MessageType, Sample
from docgen.model.schema import Field, Record, Schema

# Bayeux (section "The Bayeux protocol", message fields): what a message wraps its payload in.
DATA = "data"
CHANNEL = "channel"


@define
class _Told:
    """What is known of a message type so far; `names` are its spellings, the first one first."""

    place: Place
    names: dict[str, None] = field(factory=dict)
    description: str = ""
    shapes: list[Schema] = field(factory=list)
    rows: list[Attribute] = field(factory=list)
    types: dict[str, None] = field(factory=dict)


@frozen(kw_only=True)
class Payload:
    """What a message carries: its members, and those as a schema.

    `split`: some of them stand beside the `data` that should hold them.
    """

    members: Mapping[str, object]
    shape: Schema
    split: bool = False


def payloads(
    value: object, sample: Sample, message_type: str, pointer: str = ""
) -> Iterator[Payload]:
    """The payloads in the value at that pointer of a sample, taken out of their envelopes.

    A message of Bayeux is an array of objects with `channel` and `data`; documentation also shows
    one such object, or the payload alone. Messages without data (a `/meta/connect`) carry none.
    """
    if isinstance(value, list):
        for number, one in enumerate(value):
            yield from payloads(one, sample, message_type, f"{pointer}/{number}")
    if not isinstance(value, dict):
        return
    inside = [one.removeprefix(pointer) for one in sample.unknown if one.startswith(pointer)]
    shape = from_value(value, place=sample.place, unknown=inside)
    inner = value.get(DATA)
    held = member(shape, (DATA,))
    if not isinstance(inner, dict) or not isinstance(held, Record):
        if message_type in value or CHANNEL not in value:
            yield Payload(members=value, shape=shape)
    elif message_type in inner or (CHANNEL in value and message_type not in value):
        yield Payload(members=inner, shape=held)
    elif message_type in value and isinstance(shape, Record):
        outer = {name: one for name, one in value.items() if name not in (DATA, CHANNEL, *inner)}
        fields = (one for one in shape.fields if one.name in outer)
        whole = evolve(held, fields=(*held.fields, *fields))
        yield Payload(members={**outer, **inner}, shape=whole, split=True)
    else:
        yield Payload(members=value, shape=shape)


def with_messages(api: Api, notes: Notes) -> Api:
    """The Api with its message types, and operations with the payloads that name no type."""
    known: dict[str, _Told] = {}
    for page in api.notifications:
        for told in page.message_types:
            _take_table(told, known)
    for resource in api.resources:
        name = message_of(resource, api)
        if name:
            _known(name, resource.place, known).rows += resource.attributes
    for sample in _beside_operations(api):
        _take_sample(sample, api, known, notes)
    operations = []
    for operation in api.operations:
        nameless: list[Schema] = []
        for sample in operation.samples:
            if sample.role == "notification":
                nameless += _take_sample(sample, api, known, notes)
        shape = join_in_order(nameless) if nameless else None
        operations.append(evolve(operation, notification=shape))
    messages = tuple(_message(known[name], api) for name in sorted(known))
    return evolve(api, operations=tuple(operations), messages=messages)


def _beside_operations(api: Api) -> Iterator[Sample]:
    """The notifications that pages show which document no request."""
    told = [sample for page in api.notifications for sample in page.samples]
    told += [sample for resource in api.resources for sample in resource.samples]
    told += [sample for section in api.sections for sample in section.samples]
    return (sample for sample in told if sample.role == "notification")


def _known(name: str, place: Place, known: dict[str, _Told]) -> _Told:
    """What is known of the type; names that differ in case are one (`FacebookSession…`)."""
    one = known.setdefault(name.lower(), _Told(place))
    one.names[name] = None
    return one


def _take_table(told: MessageType, known: dict[str, _Told]) -> None:
    one = _known(told.name, told.place, known)
    one.description = one.description or told.description
    one.types |= dict.fromkeys(told.notification_types)
    one.rows += told.properties


def _take_sample(sample: Sample, api: Api, known: dict[str, _Told], notes: Notes) -> list[Schema]:
    """Notes what the sample shows of its message types; gives the payloads without one."""
    nameless = []
    names = api.members
    for value in values_of(sample.json):
        for payload in payloads(value, sample, names.message_type):
            name = payload.members.get(names.message_type)
            if not isinstance(name, str) or not name.strip():
                nameless.append(payload.shape)
                continue
            if payload.split:
                told = f"members of a {name} stand beside its `{DATA}`"
                notes.find("payload-beside-data", told, sample.place)
            one = _known(name, sample.place, known)
            one.shapes.append(payload.shape)
            kind = payload.members.get(names.notification_type)
            if isinstance(kind, str) and kind.strip():
                one.types[kind] = None
    return nameless


def _message(told: _Told, api: Api) -> Message:
    shown = join_in_order(told.shapes)
    table = record_of(_rows(told.rows, shown), shown)
    parts = [part for part in (table, shown) if part != ANYTHING]
    schema = join_in_order(parts) if parts else Record(fields=())
    return Message(
        name=next(iter(told.names)),
        description=told.description,
        notification_types=tuple(told.types),
        schema=_named(schema, told, api),
        place=told.place,
    )


def _rows(rows: Iterable[Attribute], shown: Schema) -> Iterator[Row]:
    """The rows that tell of the payload: what is below `data`, or beside no `data` at all."""
    given = tuple(rows)
    wrapped = any(row.name.startswith(f"{DATA}.") for row in given)
    for row in given:
        if row.name in {DATA, CHANNEL} and wrapped:
            continue
        yield row_of(evolve(row, name=row.name.removeprefix(f"{DATA}.")), shown)


def _named(schema: Schema, told: _Told, api: Api) -> Schema:
    """The schema whose message type is this one, its notification types known."""
    if not isinstance(schema, Record):
        return schema
    member, kind = api.members.message_type, api.members.notification_type
    name = held_to(STRING, told.names)
    fields = []
    for one in schema.fields:
        if one.name == member:
            fields.append(evolve(one, schema=name))
        elif one.name == kind and told.types and one.schema != ANYTHING:
            fields.append(evolve(one, schema=_with_known(one.schema, tuple(told.types))))
        else:
            fields.append(one)
    if member and all(one.name != member for one in fields):
        fields.insert(0, Field(name=member, schema=name))
    return evolve(schema, fields=tuple(fields))


def _with_known(schema: Schema, types: tuple[str, ...]) -> Schema:
    return join_in_order((schema, evolve(STRING, known=tuple(sorted(types)))))
