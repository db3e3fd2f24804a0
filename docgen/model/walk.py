"""Walks: the direct parts of a schema, every sample and every message of an Api."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.api import Api, Message, Sample
from docgen.model.schema import ListOf, OneOf, Record, Schema


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


def samples_of(api: Api) -> list[Sample]:
    """Every sample, each once however many operations show it."""
    told = (api.operations, api.resources, api.notifications, api.sections)
    samples = (one for owners in told for owner in owners for one in owner.samples)
    return [*{(str(one.place), one.raw): one for one in samples}.values()]


def messages_by_spelling(api: Api) -> dict[str, Message]:
    """Every message type by each of its spellings, in lower case."""
    return {name.lower(): one for one in api.messages for name in (one.name, *one.spellings)}
