"""Payloads of one notification type, where they differ from those of the message's others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from docgen.infer.observe import STRING, held_to
from docgen.infer.sharing import ENOUGH_RECORDS
from docgen.model.api import Api, Message, Variant
from docgen.model.schema import Field, Record, Schema
from docgen.model.walk import resolved


def with_variants(api: Api) -> Api:
    """The Api whose variants have a schema; those that say what the message says are left out.

    Before, the schema of a variant counts the members that samples of its type show. Members have
    the schema that the message gives them; those that only samples of other types show are none of
    this type's, as are documented ones that all samples of another type show and none of this;
    those that all of enough samples show are required. A type differs where it requires more, or
    where it lacks what all samples of another type have.
    """
    named = {one.name: one.schema for one in api.schemas}
    messages = tuple(
        evolve(one, variants=tuple(_variants(one, named, api))) for one in api.messages
    )
    return evolve(api, messages=messages)


def _variants(message: Message, named: Mapping[str, Schema], api: Api) -> Iterator[Variant]:
    whole = resolved(message.schema, named)
    if not isinstance(whole, Record):
        return
    always = {
        field.name
        for one in message.variants
        if isinstance(one.schema, Record)
        for field in one.schema.fields
        if field.seen == one.schema.seen
    }
    for one in message.variants:
        made = _narrowed(whole, one, always, api)
        if made is not None:
            yield evolve(one, schema=made)


def _narrowed(whole: Record, variant: Variant, always: set[str], api: Api) -> Record | None:
    """The payload of the type, None where it does not differ; `always` is in all of some type."""
    shown = variant.schema
    if not isinstance(shown, Record):
        return None
    seen = {one.name: one.seen for one in shown.fields}
    members, differs = [], False
    for one in whole.fields:
        if one.name == api.members.notification_type:
            members.append(_held(one, variant))
        elif one.name in seen or (one.how == "table" and one.name not in always):
            there = seen.get(one.name) == shown.seen >= ENOUGH_RECORDS
            required = there and one.name != api.members.reference
            differs |= required and not one.required
            members.append(evolve(one, required=True) if required else one)
        else:
            differs |= one.name in always
    return Record(fields=tuple(members), extra=whole.extra) if differs else None


def _held(one: Field, variant: Variant) -> Field:
    return evolve(one, schema=held_to(STRING, (variant.notification_type,)), required=True)
