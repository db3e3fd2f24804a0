"""JSON Schemas of notifications (2020-12): a file for each message type and what differs from it.

A schema accepts a message in every form that is documented: as Bayeux delivers it (an array of
envelopes), one envelope, the payload alone, and samples whose members are out of place. It is whole
in itself: what it refers to stands in its `$defs`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from docgen.base.naming import Claim, digest, grant, name_words, pascal
from docgen.base.words import squash
from docgen.infer.payloads import CHANNEL, DATA
from docgen.model.api import Message, Variant
from docgen.model.schema import Record, Scalar, Schema
from docgen.render.components import SCHEMAS, closure, moved, schemas_of
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Sent
from docgen.render.jinja import render_template
from docgen.render.notification_files import schema_file
from docgen.render.openapi_schemas import schema_object
from docgen.render.options import RenderOptions
from docgen.render.output import OutputFile
from docgen.render.work import Work

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFINITIONS = "#/$defs/"

_TEMPLATE = "schemas/message.schema.json.j2"


def write_message_schemas(work: Work) -> tuple[OutputFile, ...]:
    """`schemas/*.schema.json`: one for each message type and for each variant of its payload."""
    rendering, components = work.rendering, schemas_of(work.openapi)
    typed = [one for one in rendering.deliveries.messages if one.message is not None]
    return tuple(
        _file(path, schema, work.options)
        for one in typed
        for path, schema in message_schemas(one, components, rendering).items()
    )


def _file(path: str, schema: Object, options: RenderOptions) -> OutputFile:
    text = render_template(_TEMPLATE, {"schema": schema}, options.templates)
    return OutputFile(path=path, data=text.encode())


def message_schemas(
    one: Sent, components: Mapping[str, object], rendering: Rendering
) -> dict[str, Object]:
    """The schemas of a message type by file: its own, then those of its variants."""
    message = one.message
    if message is None:
        return {}
    files = variant_files(one.key, message)
    payload = schema_object(one.schema, rendering)
    made = {schema_file(one.key): _schema(one, message, None, payload, components, rendering)}
    for variant in message.variants:
        payload = schema_object(variant.schema, rendering)
        file = files[variant.notification_type]
        made[file] = _schema(one, message, variant, payload, components, rendering)
    return made


def variant_files(key: str, message: Message) -> dict[str, str]:
    """The file of each notification type that has one of its own."""
    claims = [
        Claim(
            owner=number,
            rank=(one.notification_type,),
            candidates=tuple(
                filter(
                    None,
                    (
                        pascal(name_words(one.notification_type)),
                        f"Type{digest(one.notification_type)}",
                    ),
                )
            ),
        )
        for number, one in enumerate(message.variants)
    ]
    granted = grant(claims)
    return {
        message.variants[number].notification_type: schema_file(key, name)
        for number, name in granted.items()
    }


def _schema(  # noqa: PLR0913, PLR0917 - a message, or a variant of it, and what it may refer to
    one: Sent,
    message: Message,
    variant: Variant | None,
    payload: Object,
    components: Mapping[str, object],
    rendering: Rendering,
) -> Object:
    title = squash(message.name) + (f" {squash(variant.notification_type)}" if variant else "")
    misplaced = _shown_misplaced(one, message, variant, rendering)
    odd = schema_object(misplaced, rendering) if misplaced is not None else None
    needed = closure([payload, odd], components)
    kind = pascal(name_words(variant.notification_type)) if variant else ""
    names = _definition_names(one.key, kind, needed)
    parts: dict[str, object] = {
        names["payload"]: _titled(payload, title),
        names["envelope"]: _envelope(names["payload"], one, message),
        names["delivery"]: _delivery(names["envelope"], message, rendering),
    }
    forms = [names["delivery"], names["envelope"], names["payload"]]
    if odd is not None:
        parts[names["misplaced"]] = _misplaced(odd)
        forms.append(names["misplaced"])
    if payload.get("$ref") == f"{SCHEMAS}{names['payload']}":
        del parts[names["payload"]]
    said = _said(message, variant, rendering)
    return {
        "$schema": DIALECT,
        "title": title,
        **filled(description=said),
        "anyOf": [{"$ref": f"{DEFINITIONS}{name}"} for name in forms],
        **filled(
            **{
                "x-docgen-message-type": message.name,
                "x-docgen-notification-type": variant.notification_type if variant else "",
                "x-docgen-channels": [*one.channels],
                "x-docgen-sent-as": f"{DEFINITIONS}{names['delivery']}",
                "x-docgen-shown-as": [
                    {
                        "schema": f"{DEFINITIONS}{names[_DEFINED[form.kind]]}",
                        "samples": form.samples,
                        **rendering.source(form.place),
                    }
                    for form in message.forms
                    if form.kind != "misplaced" or odd is not None
                ],
            }
        ),
        **rendering.source(variant.place if variant else one.place),
        "$defs": {name: moved(part, DEFINITIONS) for name, part in {**parts, **needed}.items()},
    }


def _shown_misplaced(
    one: Sent, message: Message, variant: Variant | None, rendering: Rendering
) -> Schema | None:
    """What samples show out of its place; for a variant, those of its own notification type."""
    schema = next((form.schema for form in message.forms if form.kind == "misplaced"), None)
    if variant is None or schema is None:
        return schema
    mine = [each for each in one.deliveries if each.payload.form == "misplaced"]
    if all(each.notification_type != variant.notification_type for each in mine):
        return None
    held = Scalar(types=("string",), const=variant.notification_type)
    return _held(schema, rendering.api.members.notification_type, held)


def _held(schema: Schema, member: str, value: Scalar) -> Schema:
    """The schema whose member of that name, wherever it stands, has that value."""
    if not isinstance(schema, Record):
        return schema
    fields = []
    for one in schema.fields:
        if one.name == member:
            fields.append(evolve(one, schema=value, required=True))
        else:
            fields.append(evolve(one, schema=_held(one.schema, member, value)))
    return evolve(schema, fields=tuple(fields))


# The definition that accepts a form: an envelope without its channel is one as well.
_DEFINED = {
    "delivery": "delivery",
    "envelope": "envelope",
    "data": "envelope",
    "payload": "payload",
    "misplaced": "misplaced",
}


def _definition_names(key: str, kind: str, taken: Iterable[str]) -> dict[str, str]:
    """What the parts of a schema are called: after the message, and unlike what it refers to."""
    others = {name for name in taken if kind or name != key}
    key = f"{key}{kind}"
    parts = {
        "payload": "",
        "envelope": "Envelope",
        "delivery": "Delivery",
        "misplaced": "Misplaced",
    }
    claims = [
        Claim(owner=number, rank=(number,), candidates=(f"{key}{ending}", f"{key}{ending}Form"))
        for number, ending in enumerate(parts.values())
    ]
    granted = grant(claims, others)
    return {part: granted[number] for number, part in enumerate(parts)}


def _titled(payload: Object, title: str) -> Object:
    return payload if "$ref" in payload else {"title": title, **payload}


def _said(message: Message, variant: Variant | None, rendering: Rendering) -> str:
    if variant is None:
        return rendering.prose(message.description)
    told = (
        one.description
        for one in message.notification_types
        if one.name == variant.notification_type
    )
    return rendering.prose(next(told, ""))


def _envelope(payload: str, one: Sent, message: Message) -> Object:
    """A message of Bayeux (1.0, "Event Message"): its channel, its data, and fields of its own."""
    channel = {"type": "string", **filled(examples=[*one.channels])}
    return {
        "type": "object",
        "title": f"{squash(message.name)} in its envelope",
        "required": [DATA],
        "properties": {DATA: {"$ref": f"{DEFINITIONS}{payload}"}, CHANNEL: channel},
    }


def _delivery(envelope: str, message: Message, rendering: Rendering) -> Object:
    """What Bayeux delivers: an array; what else it holds is no message of this type."""
    member = rendering.api.members.message_type
    names = [*message.spellings] or [message.name]
    mine: Object = {
        "type": "object",
        "required": [DATA],
        "properties": {
            DATA: {
                "type": "object",
                "required": [member],
                "properties": {member: {"enum": names}},
            }
        },
    }
    return {
        "type": "array",
        "title": f"{squash(message.name)} as it is delivered",
        "contains": {"$ref": f"{DEFINITIONS}{envelope}"},
        "items": {
            "type": "object",
            "required": [CHANNEL],
            "if": mine,
            "then": {"$ref": f"{DEFINITIONS}{envelope}"},
        },
    }


def _misplaced(odd: Object) -> Object:
    said = "As samples show it whose members stand where they do not belong."
    return {
        "description": said,
        **{name: one for name, one in odd.items() if name != "description"},
    }
