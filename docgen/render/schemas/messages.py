"""JSON Schemas of messages (2020-12): one for each message type, and for what differs from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.naming import Claim, grant
from docgen.base.words import squash
from docgen.infer.observe import CHANNEL, DATA, STRING, held_to
from docgen.model.api import FormKind, Message, Variant
from docgen.model.schema import OneOf, Record, Schema
from docgen.render.components import SCHEMAS, closure, with_definitions
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery, Sent
from docgen.render.notification_files import schema_file, variant_names
from docgen.render.openapi import schema_object

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFINITIONS = "#/$defs/"
ALL = "Notification"  # the file that has the payloads of all messages, and its definitions
# The definition that accepts a form: an envelope without its channel is one as well.
_DEFINED: Mapping[FormKind, str] = {
    "delivery": "Delivery",
    "envelope": "Envelope",
    "data": "Envelope",
    "payload": "",
    "misplaced": "Misplaced",
}


@frozen(kw_only=True)
class Case:
    """A message type, or one notification type of it (`variant`, which files call `kind`)."""

    sent: Sent
    message: Message
    variant: Variant | None = None
    kind: str = ""

    @property
    def name(self) -> str:
        """What its definitions are called after."""
        return f"{self.sent.key}{self.kind}"

    @property
    def schema(self) -> Schema:
        """That of the payload."""
        return self.variant.schema if self.variant else self.sent.schema

    @property
    def deliveries(self) -> list[Delivery]:
        """The samples that show it."""
        return [
            one
            for one in self.sent.deliveries
            if self.variant is None or one.notification_type == self.variant.notification_type
        ]


def message_schemas(
    sent: Sent, components: Mapping[str, object], rendering: Rendering
) -> dict[str, Object]:
    """The schemas of a message type by file: its own, then those of its variants."""
    message = sent.message
    if message is None:
        return {}
    names = variant_names(message)
    cases = [Case(sent=sent, message=message)]
    cases += [
        Case(sent=sent, message=message, variant=one, kind=names[one.notification_type])
        for one in message.variants
    ]
    return {
        schema_file(sent.key, case.kind): _schema(case, components, rendering) for case in cases
    }


def _schema(case: Case, components: Mapping[str, object], rendering: Rendering) -> Object:
    payload = schema_object(case.schema, rendering)
    odd = _misplaced(case, rendering)
    needed = closure([payload, odd], components)
    names = _definition_names(case, needed)
    parts: dict[str, object] = {}
    # The payload of a message type is a component, which stands under this very name already.
    if payload.get("$ref") != f"{SCHEMAS}{names['']}":
        parts[names[""]] = payload
    parts[names["Envelope"]] = _envelope(names[""], case.sent.channels)
    parts[names["Delivery"]] = _delivery(names["Envelope"], case, rendering)
    # What is misplaced comes last: generators give the plain names to what comes first.
    last = {names["Misplaced"]: odd} if odd else {}
    definitions = {**parts, **needed, **last}
    accepted = ["Delivery", "Envelope", "", *(["Misplaced"] if odd else [])]
    return {
        "$schema": DIALECT,
        "title": f"{case.name}InAnyForm",
        **filled(description=_said(case, rendering)),
        "anyOf": [{"$ref": f"{DEFINITIONS}{names[one]}"} for one in accepted],
        **filled(
            **{
                "x-docgen-message-type": case.message.name,
                "x-docgen-notification-type": (
                    case.variant.notification_type if case.variant else ""
                ),
                "x-docgen-channels": [*case.sent.channels],
                "x-docgen-sent-as": f"{DEFINITIONS}{names['Delivery']}",
                "x-docgen-shown-as": _shown_as(case, names, rendering),
            }
        ),
        **rendering.source(case.variant.place if case.variant else case.sent.place),
        "$defs": {name: with_definitions(one, DEFINITIONS) for name, one in definitions.items()},
    }


def _definition_names(case: Case, needed: Mapping[str, object]) -> dict[str, str]:
    """What the parts of a schema are called: after the message, and unlike what it refers to.

    Only the payload of a message type may be what is referred to: its component.
    """
    others = {name for name in needed if case.variant or name != case.sent.key}
    endings = ("", "Envelope", "Delivery", "Misplaced")
    claims = [
        Claim(owner=n, rank=(n,), candidates=(f"{case.name}{end}", f"{case.name}{end}Form"))
        for n, end in enumerate(endings)
    ]
    granted = grant(claims, others)
    return {end: granted[n] for n, end in enumerate(endings)}


def _said(case: Case, rendering: Rendering) -> str:
    if case.variant is None:
        return rendering.prose(case.message.description)
    told = (
        one.description
        for one in case.message.notification_types
        if one.name == case.variant.notification_type
    )
    return rendering.prose(next(told, ""))


def _shown_as(case: Case, names: Mapping[str, str], rendering: Rendering) -> list[Object]:
    """In how many samples which definition is shown, those of the most wrapped form first."""
    places: dict[str, list[Delivery]] = {}
    seen: set[str] = set()
    for one in case.deliveries:
        if one.example not in seen:
            seen.add(one.example)
            places.setdefault(_DEFINED[one.payload.form], []).append(one)
    return [
        {
            "schema": f"{DEFINITIONS}{names[end]}",
            "samples": len(places[end]),
            **rendering.source(places[end][0].sample.place),
        }
        for end in dict.fromkeys(_DEFINED.values())
        if end in places
    ]


def _envelope(payload: str, channels: Sequence[str] = ()) -> Object:
    """A message of Bayeux (1.0, "Event Message"): its channel, its data, and fields of its own."""
    channel = {"type": "string", **filled(examples=[*channels])}
    return {
        "type": "object",
        "description": "A message of Bayeux, as a CometD client hands it to a listener.",
        "required": [DATA],
        "properties": {DATA: {"$ref": f"{DEFINITIONS}{payload}"}, CHANNEL: channel},
    }


def _delivery(envelope: str, case: Case, rendering: Rendering) -> Object:
    """What Bayeux delivers: an array, in which messages of other types may stand as well."""
    members = rendering.api.members
    mine = {members.message_type: {"enum": [*case.message.spellings]}}
    if case.variant is not None:
        mine[members.notification_type] = {"enum": [case.variant.notification_type]}
    data = {"type": "object", "required": [*mine], "properties": mine}
    return {
        "type": "array",
        "description": "What the server sends: messages of Bayeux, this one among them.",
        "contains": {"$ref": f"{DEFINITIONS}{envelope}"},
        "items": {
            "type": "object",
            "if": {"type": "object", "required": [DATA], "properties": {DATA: data}},
            "then": {"$ref": f"{DEFINITIONS}{envelope}"},
        },
    }


def _misplaced(case: Case, rendering: Rendering) -> Object:
    """What samples show out of its place; empty where the samples of the case do not."""
    schema = next((one.schema for one in case.message.forms if one.schema is not None), None)
    if schema is None or all(one.payload.form != "misplaced" for one in case.deliveries):
        return {}
    if case.variant is not None:
        member = rendering.api.members.notification_type
        schema = _with_kind(schema, member, case.variant.notification_type)
    said = "As samples show it whose members stand where they do not belong."
    return {**schema_object(schema, rendering), "description": said}


def _with_kind(schema: Schema, member: str, kind: str) -> Schema:
    """The schema whose member of that name, wherever it stands, is this notification type."""
    if isinstance(schema, OneOf):  # members out of place in several ways
        return OneOf(options=tuple(_with_kind(one, member, kind) for one in schema.options))
    if not isinstance(schema, Record):
        return schema
    fields = []
    for one in schema.fields:
        if one.name == member:
            fields.append(evolve(one, schema=held_to(STRING, (kind,)), required=True))
        else:
            fields.append(evolve(one, schema=_with_kind(one.schema, member, kind)))
    return evolve(schema, fields=tuple(fields))


def file_of_all(typed: Sequence[Sent]) -> str:
    """A name that no message has."""
    taken = {one.key.lower() for one in typed}
    return schema_file(next(name for name in _names_of_all() if name.lower() not in taken))


def _names_of_all() -> Iterator[str]:
    name = ALL
    while True:
        yield name
        name = f"Any{name}"


def schema_of_all(
    typed: Sequence[Sent], components: Mapping[str, object], rendering: Rendering
) -> Object:
    """The payload of any message, told apart by the message type; each definition stands once."""
    payloads = {one.key: schema_object(one.schema, rendering) for one in typed}
    needed = closure([*payloads.values()], components)
    (name,) = grant([Claim(owner=0, rank=(), candidates=(ALL, f"Any{ALL}"))], needed).values()
    (wrapped,) = grant([Claim(owner=0, rank=(), candidates=(f"{name}Envelope",))], needed).values()
    definitions: dict[str, object] = {
        name: {
            "description": f"What `{DATA}` of a message holds; "
            f"`{squash(rendering.api.members.message_type)}` tells which message it is.",
            "oneOf": [*payloads.values()],
        },
        wrapped: _envelope(name),
    }
    return {
        "$schema": DIALECT,
        "title": f"{name}InAnyForm",
        "anyOf": [{"$ref": f"{DEFINITIONS}{name}"}, {"$ref": f"{DEFINITIONS}{wrapped}"}],
        "$defs": {
            each: with_definitions(one, DEFINITIONS)
            for each, one in {**definitions, **needed}.items()
        },
    }
