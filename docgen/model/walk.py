"""Walks: parts of a schema, samples and messages of an Api."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.model.api import Api, Message, Operation, Sample
from docgen.model.schema import ListOf, OneOf, Record, Ref, Schema


def parts(schema: Schema) -> Iterator[Schema]:
    """The schemas that stand directly in one: of members, items, options, values of a map."""
    match schema:
        case Record():
            for field in schema.fields:
                yield field.schema
            if schema.extra is not None:
                yield schema.extra
        case ListOf():
            yield schema.item
        case OneOf():
            yield from schema.options
        case _:
            return


def resolved(schema: Schema, named: Mapping[str, Schema]) -> Schema:
    """The shared schema that a reference leads to; any other schema, and a lost one, as it is."""
    return named.get(schema.name, schema) if isinstance(schema, Ref) else schema


def samples_of(api: Api) -> list[Sample]:
    """Every sample, each once however many operations show it."""
    told = (api.operations, api.resources, api.notifications, api.sections)
    samples = (one for owners in told for owner in owners for one in owner.samples)
    return [*{(str(one.place), one.raw): one for one in samples}.values()]


def samples_beside_operations(api: Api) -> list[Sample]:
    """The samples of pages that document no request: on notifications, of resources, of guides."""
    told = (api.notifications, api.resources, api.sections)
    return [one for owners in told for owner in owners for one in owner.samples]


def type_key(message_type: str) -> str:
    """What two spellings of a message type have in common that differ in case or blanks alone."""
    return message_type.strip().lower()


def spellings_of(message: Message) -> frozenset[str]:
    """All that the documentation calls a message type, each as `type_key` has it."""
    return frozenset(map(type_key, message.spellings))


def messages_by_spelling(api: Api) -> dict[str, Message]:
    """Every message type by each of its spellings, as `type_key` has them."""
    return {name: one for one in api.messages for name in spellings_of(one)}


def operations_with(message: Message, api: Api) -> list[Operation]:
    """The operations whose samples show the message type."""
    spelled = spellings_of(message)
    return [one for one in api.operations if spelled & {*map(type_key, one.message_types)}]
