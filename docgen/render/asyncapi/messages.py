"""Message Objects (AsyncAPI 3.0.0): payload, correlation, examples, and how they are shown."""

from __future__ import annotations

import json
import math

from docgen.base.words import squash
from docgen.model.api import Carried, Form, Message
from docgen.model.schema import Record
from docgen.model.walk import resolved
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery, Sent
from docgen.render.fits import fits
from docgen.render.notification_files import schema_file, variant_files
from docgen.render.openapi import UNSAFE, is_elided, is_held, schema_object

CORRELATION = "correlationId"
REFERENCE = "reference"  # the one component of the Correlation ID Objects

_WRAPPED = (
    "The payload is the `data` of a Bayeux message; it comes as `{channel, data}`, in an array of "
    "such messages."
)


def message_object(one: Sent, rendering: Rendering) -> Object:
    """A Message Object. Its payload is the `data` of a Bayeux message, without the envelope."""
    message = one.message
    good, other = split_examples(one, rendering)
    name = squash(message.name) if message else one.key
    payload = schema_object(one.schema, rendering)
    return {
        "name": name,
        "title": name,
        "summary": _summary(one),
        "description": _description(message, rendering),
        "payload": payload,
        **_correlation(one, rendering),
        **filled(examples=[_example(each, rendering) for each in good]),
        "x-cometd": _cometd(one, payload, rendering),
        **(_told(message, one.key, rendering) if message else {}),
        **filled(
            **{
                "x-docgen-channels": [_carried(each, rendering) for each in one.carried],
                "x-docgen-operations": _operations(one, rendering),
                "x-docgen-example-sources": _sources([*good, *other], rendering),
                "x-docgen-mended-examples": [
                    each.example for each in good if each.payload.form == "misplaced"
                ],
                "x-docgen-other-samples": [_other(each, rendering) for each in other],
            }
        ),
        **rendering.source(one.place),
    }


def _summary(one: Sent) -> str:
    """A line of docgen's own, plain text: the documentation has none for most messages."""
    told = "" if one.message else "Shown without a message type. "
    return (
        f"{told}On {', '.join(one.channels) or 'a channel that the documentation does not name'}."
    )


def _description(message: Message | None, rendering: Rendering) -> str:
    said = rendering.prose(message.description) if message else ""
    return f"{said}\n\n{_WRAPPED}".strip()


def _correlation(one: Sent, rendering: Rendering) -> Object:
    member = rendering.api.members.reference
    whole = resolved(one.schema, rendering.schemas)
    names = {field.name for field in whole.fields} if isinstance(whole, Record) else set()
    if not member or member not in names:
        return {}
    return {CORRELATION: {"$ref": f"#/components/correlationIds/{REFERENCE}"}}


def split_examples(one: Sent, rendering: Rendering) -> tuple[list[Delivery], list[Delivery]]:
    """The payloads that are examples of the schema, and those that are none; each once.

    The latter have dots or a placeholder where a value is due, or a member that readers of the
    document fail at. The parser of AsyncAPI checks no example, so we do.
    """
    whole = resolved(one.schema, rendering.schemas)
    good: list[Delivery] = []
    other: list[Delivery] = []
    for each in {each.example: each for each in one.deliveries}.values():
        value = dict(each.payload.members)
        fine = fits(value, whole) and not is_elided(value) and not _is_unsafe(value)
        held = is_held(each.payload.unknown, whole, rendering)
        (good if fine and not held else other).append(each)
    return good, other


def _is_unsafe(value: object) -> bool:
    """Whether a reader of the document may fail at a name, or at a number that JSON has not."""
    if isinstance(value, dict):
        return bool(UNSAFE & value.keys()) or any(map(_is_unsafe, value.values()))
    if isinstance(value, list):
        return any(map(_is_unsafe, value))
    return isinstance(value, float) and not math.isfinite(value)


def _example(one: Delivery, rendering: Rendering) -> Object:
    """A Message Example Object; it may hold no extension, so places stand beside it."""
    return {
        "name": one.example,
        **filled(summary=rendering.name(one.sample.title)),
        "payload": rendering.value(dict(one.payload.members)),
    }


def _other(one: Delivery, rendering: Rendering) -> Object:
    """A sample that is no example; as a text where its members would be read as something else."""
    value = rendering.value(dict(one.payload.members))
    if _is_unsafe(value):
        return {"name": one.example, "text": json.dumps(value, ensure_ascii=False)}
    return _example(one, rendering)


def _sources(examples: list[Delivery], rendering: Rendering) -> Object:
    if not rendering.options.provenance:
        return {}
    return {one.example: str(one.sample.place) for one in examples}


def _cometd(one: Sent, payload: Object, rendering: Rendering) -> Object:
    """What a binding for CometD would say: the envelope that is sent, and what samples show."""
    channel = {"type": "string", **filled(examples=[*one.channels])}
    forms = one.message.forms if one.message else ()
    return {
        "envelope": {
            "type": "object",
            "required": ["channel", "data"],
            "properties": {"channel": channel, "data": payload},
        },
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
    return filled(
        **{
            "x-docgen-message-type": message.name,
            "x-docgen-other-spellings": list(message.spellings[1:]),
            "x-docgen-notification-types": types,
            "x-docgen-schema": schema_file(key),
        }
    )


def _carried(one: Carried, rendering: Rendering) -> Object:
    return {"channel": one.channel, "how": one.how, **rendering.source(one.place)}


def _operations(one: Sent, rendering: Rendering) -> list[Object]:
    """The documented operations that the message follows."""
    operations = [rendering.api.operations[number] for number in one.operations]
    return [
        {"operation": str(each.key), "title": each.title, "section": each.section}
        for each in operations
    ]
