"""Message Objects (AsyncAPI 3.0.0): payload, correlation, examples, and how they are shown."""

from __future__ import annotations

from docgen.base.words import squash
from docgen.model.api import Carried, Form, Message
from docgen.model.schema import Record
from docgen.model.walk import resolved
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery, Sent, operations_of
from docgen.render.fits import fits
from docgen.render.message_schemas import variant_files
from docgen.render.notification_files import schema_file
from docgen.render.openapi_examples import is_elided, is_held
from docgen.render.openapi_schemas import schema_object

CORRELATION = "correlationId"


def message_object(one: Sent, rendering: Rendering) -> Object:
    """A Message Object. Its payload is the `data` of a Bayeux message, without the envelope."""
    message = one.message
    good, other = split_examples(one, rendering)
    return {
        "name": squash(message.name) if message else one.key,
        "title": squash(message.name) if message else one.key,
        **filled(summary=_summary(one)),
        **(rendering.described(message.description) if message else {}),
        "payload": schema_object(one.schema, rendering),
        **_correlation(one, rendering),
        **filled(examples=[_example(each, rendering) for each in good]),
        "x-cometd": _cometd(one, rendering),
        **(_told(message, one.key, rendering) if message else {}),
        **filled(
            **{
                "x-docgen-operations": _operations(one, rendering),
                "x-docgen-example-sources": _sources(good, rendering),
                "x-docgen-other-samples": [_example(each, rendering) for each in other],
            }
        ),
        **rendering.source(one.place),
    }


def _summary(one: Sent) -> str:
    """A line of docgen's own: the documentation has none for most messages."""
    if one.message is None:
        return "A notification that the documentation shows without a message type."
    over = ", ".join(f"`{channel}`" for channel in one.channels)
    return f"`{squash(one.message.name)}`" + (f" on {over}." if over else ".")


def _correlation(one: Sent, rendering: Rendering) -> Object:
    member = rendering.api.members.reference
    whole = resolved(one.schema, rendering.schemas)
    names = {field.name for field in whole.fields} if isinstance(whole, Record) else set()
    if not member or member not in names:
        return {}
    return {CORRELATION: {"$ref": f"#/components/correlationIds/{member}"}}


def split_examples(one: Sent, rendering: Rendering) -> tuple[list[Delivery], list[Delivery]]:
    """The payloads that are examples of the schema, and those that are none; each once.

    The latter have dots or a placeholder where a value is due, or members out of their place. The
    parser of AsyncAPI checks no example, so it is done here.
    """
    whole = resolved(one.schema, rendering.schemas)
    good: list[Delivery] = []
    other: list[Delivery] = []
    seen: set[str] = set()
    for each in one.deliveries:
        if each.example in seen:
            continue
        seen.add(each.example)
        value = dict(each.payload.members)
        in_place = each.payload.form != "misplaced" and not is_elided(value)
        whole_one = in_place and fits(value, whole)
        held = is_held(each.payload.unknown, whole, rendering)
        (good if whole_one and not held else other).append(each)
    return good, other


def _example(one: Delivery, rendering: Rendering) -> Object:
    """A Message Example Object; it may hold no extension, so places stand beside it.

    What is out of its place is shown as it is, envelope and all.
    """
    payload = one.payload
    misplaced = payload.form == "misplaced"
    return {
        "name": one.example,
        **filled(summary=rendering.name(one.sample.title)),
        "payload": rendering.value(dict(payload.whole if misplaced else payload.members)),
    }


def _sources(examples: list[Delivery], rendering: Rendering) -> Object:
    if not rendering.options.provenance:
        return {}
    return {one.example: str(one.sample.place) for one in examples}


def _cometd(one: Sent, rendering: Rendering) -> Object:
    """What a binding for CometD would say: the envelope that is sent, and what samples show."""
    channel = {"type": "string", **filled(examples=[*one.channels])}
    forms = one.message.forms if one.message else ()
    return {
        "envelope": {"channel": channel, "data": "$message.payload"},
        "sent": "delivery",
        **filled(shown=[_form(form, rendering) for form in forms]),
    }


def _form(form: Form, rendering: Rendering) -> Object:
    return {"form": form.kind, "samples": form.samples, **rendering.source(form.place)}


def _told(message: Message, key: str, rendering: Rendering) -> Object:
    """What is told of a message type beside its payload."""
    files = variant_files(key, message)
    types = [
        {
            "name": one.name,
            **rendering.described(one.description),
            **filled(schema=files.get(one.name)),
            **rendering.source(one.place),
        }
        for one in message.notification_types
    ]
    others = [name for name in message.spellings if name != message.name]
    return filled(
        **{
            "x-docgen-message-type": message.name,
            "x-docgen-other-spellings": others,
            "x-docgen-notification-types": types,
            "x-docgen-channels": [_carried(one, rendering) for one in message.channels],
            "x-docgen-schema": schema_file(key),
        }
    )


def _carried(one: Carried, rendering: Rendering) -> Object:
    return {"channel": one.channel, "how": one.how, **rendering.source(one.place)}


def _operations(one: Sent, rendering: Rendering) -> list[Object]:
    """The documented operations that the message follows."""
    operations = [rendering.api.operations[number] for number in operations_of(one.deliveries)]
    return [
        {"operation": str(each.key), "title": each.title, "section": each.section}
        for each in operations
    ]
