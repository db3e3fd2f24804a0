"""What notifications carry: each message type, from all pages and samples that tell of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve

from docgen.base.place import Place
from docgen.infer.bodies import row_of
from docgen.infer.messages.channels import Carriers, carriers_of, channels_of, family
from docgen.infer.messages.told import (
    Sighting,
    Told,
    first_step,
    merge_spellings,
    take_samples,
    take_table,
    told_under,
)
from docgen.infer.notes import Notes
from docgen.infer.observe import (
    ANYTHING,
    CHANNEL,
    DATA,
    STRING,
    Payload,
    Row,
    from_value,
    held_to,
    in_place,
    join_in_order,
    path_to_type,
    record_of,
)
from docgen.infer.sharing import message_of
from docgen.model.api import (
    Api,
    Attribute,
    Form,
    FormKind,
    Message,
    Operation,
    Variant,
)
from docgen.model.schema import Field, OneOf, Record, Schema

# The order in which forms are told: as it is delivered, then ever less of it.
_FORMS: tuple[FormKind, ...] = ("delivery", "envelope", "data", "payload", "misplaced")


def with_messages(api: Api, notes: Notes) -> Api:
    """The Api with its channels and message types, and operations with payloads that name none."""
    known: dict[str, Told] = {}
    for page in api.notifications:
        for told in page.message_types:
            take_table(told, known)
    for resource in api.resources:
        name = message_of(resource, api)
        if name:
            told_under(name, resource.place, known).rows += resource.attributes
    nameless = take_samples(api, known, notes)
    merge_spellings(known, api, notes)
    sightings = [one for told in known.values() for one in told.sightings]
    sightings += [one for mine in nameless.values() for one in mine]
    shown = [one.shown for one in sightings]
    carriers = carriers_of(api, shown, _families(known.values()), notes)
    operations = tuple(
        _with_nameless(one, nameless.get(number, []), carriers)
        for number, one in enumerate(api.operations)
    )
    messages = tuple(_message(known[name], carriers, api, notes) for name in sorted(known))
    made = evolve(api, operations=operations, messages=messages)
    return evolve(made, channels=channels_of(made, shown, notes))


def _families(known: Iterable[Told]) -> dict[str, set[str]]:
    """The channels that samples print beside messages of each family."""
    found: dict[str, set[str]] = {}
    for told in known:
        printed = {one.shown.channel for one in told.sightings} - {""}
        found.setdefault(family(told.name), set()).update(printed)
    return found


def _with_nameless(operation: Operation, given: list[Sighting], carriers: Carriers) -> Operation:
    """The operation with the payload and the channels of its notifications without a type."""
    if not given:
        return operation
    shape = join_in_order(one.payload.shape for one in given)
    what = f"the notification of {operation.title!r}"
    shown = [one.shown for one in given]
    return evolve(
        operation,
        notification=shape,
        notification_channels=carriers.of(what, (), shown, given[0].sample.place),
    )


def _message(told: Told, carriers: Carriers, api: Api, notes: Notes) -> Message:
    documented = tuple(dict.fromkeys(map(first_step, told.rows)))
    sightings = (one.payload for one in told.sightings)
    seen = in_place(sightings, documented, api.members.free_form)
    shown = join_in_order(one.shape for one in seen)
    table = record_of(_rows(told.rows, shown), shown)
    parts = [part for part in (table, shown) if part != ANYTHING]
    schema = join_in_order(parts) if parts else Record(fields=())
    shown_there = [one.shown for one in told.sightings]
    return Message(
        name=told.name,
        spellings=tuple(told.names),
        description=told.description,
        notification_types=tuple(told.types.values()),
        documented=documented,
        channels=carriers.of(repr(told.name), told.names, shown_there, told.place),
        forms=tuple(_forms(told, seen, api, notes)),
        schema=_with_unshown(_named(schema, told, api), told, seen, api),
        variants=tuple(_variants(told, seen, api)),
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


def _named(schema: Schema, told: Told, api: Api) -> Schema:
    """The schema whose message type is this one, its notification types known."""
    if not isinstance(schema, Record):
        return schema
    member, kind = api.members.message_type, api.members.notification_type
    name = held_to(STRING, told.names)
    fields = []
    for one in schema.fields:
        if one.name == member:
            fields.append(evolve(one, schema=name, required=True))
        elif one.name == kind and told.types and one.schema != ANYTHING:
            fields.append(evolve(one, schema=_with_known(one.schema, tuple(told.types))))
        else:
            fields.append(one)
    if member and all(one.name != member for one in fields):
        fields.insert(0, Field(name=member, schema=name, required=True))
    return evolve(schema, fields=tuple(fields))


def _with_unshown(schema: Schema, told: Told, seen: Iterable[Payload], api: Api) -> Schema:
    """The schema with a record more for each notification type that is told of and never shown.

    It has what tells messages apart and nothing else: who knows what an `Error` lacks. So no other
    member is taken for one that all messages have.
    """
    names = api.members
    shown = {one.notification_type(names) for one in seen}
    unshown = len(told.types.keys() - shown)
    if not unshown or not isinstance(schema, Record):
        return schema
    fields = tuple(
        evolve(one, seen=one.seen + unshown)
        if one.name in (names.message_type, names.notification_type)
        else one
        for one in schema.fields
    )
    return evolve(schema, fields=fields, seen=schema.seen + unshown)


def _with_known(schema: Schema, types: tuple[str, ...]) -> Schema:
    return join_in_order((schema, evolve(STRING, known=tuple(sorted(types)))))


def _forms(told: Told, seen: Iterable[Payload], api: Api, notes: Notes) -> Iterator[Form]:
    """The forms in which samples show the message, those of `_FORMS` in that order."""
    by_kind: dict[FormKind, list[Sighting]] = {}
    for payload, one in zip(seen, told.sightings, strict=True):
        by_kind.setdefault(payload.form, []).append(one)
    for one in by_kind.get("misplaced", ()):
        text = f"members of a {told.name} stand where they do not belong"
        notes.find("payload-misplaced", text, one.sample.place)
    for kind in _FORMS:
        given = by_kind.get(kind)
        if given:
            schema = _as_shown(given, told, api) if kind == "misplaced" else None
            # Several operations may have a sample in common.
            samples = len({(one.sample.place, one.payload.pointer) for one in given})
            yield Form(kind=kind, samples=samples, schema=schema, place=given[0].sample.place)


def _as_shown(given: list[Sighting], told: Told, api: Api) -> Schema:
    """What samples with members out of place are: an alternative for each place of the type."""
    member, name = api.members.message_type, held_to(STRING, told.names)
    by_path: dict[tuple[str, ...], list[Schema]] = {}
    for one in given:
        path = path_to_type(one.payload.whole, member)
        shape = from_value(one.payload.whole, place=one.sample.place)
        by_path.setdefault(path, []).append(shape)
    options = tuple(
        _held_at(join_in_order(shapes), (*path, member), name, len(shapes))
        for path, shapes in sorted(by_path.items())
    )
    return options[0] if len(options) == 1 else OneOf(options=options)


def _held_at(schema: Schema, path: tuple[str, ...], value: Schema, count: int) -> Schema:
    """The schema that requires what all samples have beside the path, and the value at its end."""
    if not isinstance(schema, Record):
        return value if not path else schema
    fields = []
    for one in schema.fields:
        always = one.seen == count or None
        if one.name == path[0]:
            inner = value if len(path) == 1 else _held_at(one.schema, path[1:], value, count)
            fields.append(evolve(one, schema=inner, required=True))
        else:
            fields.append(evolve(one, required=always))
    return evolve(schema, fields=tuple(fields))


def _variants(told: Told, seen: list[Payload], api: Api) -> Iterator[Variant]:
    """The notification types with the members that their samples show; no schema of them yet."""
    names = api.members
    by_type: dict[str, Counter[str]] = {}
    places: dict[str, Place] = {}
    for one, sighting in zip(seen, told.sightings, strict=True):
        name = one.notification_type(names)
        if name:
            by_type.setdefault(name, Counter()).update(one.members.keys())
            places.setdefault(name, sighting.sample.place)
    for name, counted in by_type.items():
        fields = tuple(
            Field(name=member, schema=ANYTHING, seen=count) for member, count in counted.items()
        )
        shape = Record(fields=fields, seen=counted[names.notification_type])
        yield Variant(notification_type=name, schema=shape, place=places[name])
