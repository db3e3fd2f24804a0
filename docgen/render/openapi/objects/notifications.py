"""Links from the OpenAPI document to what the server sends: OpenAPI has no place for that."""

from __future__ import annotations

from docgen.base.words import squash
from docgen.render.context import Object, Rendering, filled, safe
from docgen.render.deliveries import Delivery, Sent
from docgen.render.notification_files import message_pointer
from docgen.render.openapi.groups import Documented
from docgen.render.openapi.objects.schemas import schema_object

NOTIFICATIONS = "x-docgen-notifications"


def message_objects(rendering: Rendering) -> list[Object]:
    """Every message type: channels, notification types, payload, and where AsyncAPI tells of it."""
    return [
        {
            "message-type": message.name,
            **rendering.described(message.description),
            **filled(
                **{
                    "notification-types": [kind.name for kind in message.notification_types],
                    "channels": [*one.channels],
                }
            ),
            "schema": schema_object(message.schema, rendering),
            "asyncapi": message_pointer(one.key),
            **rendering.source(message.place),
        }
        for one in rendering.deliveries.messages
        if (message := one.message) is not None
    ]


def notification_objects(documented: Documented, rendering: Rendering) -> list[Object]:
    """The messages that follow a documented operation, each once, in the order of its samples.

    What samples show that can't be read is named as it is printed, and no more.
    """
    operation = documented.operation
    deliveries = rendering.deliveries
    shown: dict[str, list[Delivery]] = {}
    for each in (operation, *documented.again):
        for one in deliveries.after(each):
            shown.setdefault(one.key, []).append(one)
    sent = {one.key: one for one in deliveries.messages}
    made = [_notification(sent[key], given, rendering) for key, given in shown.items()]
    for name in operation.message_types:
        found = deliveries.of_type(name)
        if found is None or found.key not in shown:
            made.append({"message-type": name, **(_linked(found, rendering) if found else {})})
    return made


def _notification(sent: Sent, given: list[Delivery], rendering: Rendering) -> Object:
    kinds = dict.fromkeys(one.notification_type for one in given if one.notification_type)
    channels = dict.fromkeys(channel for one in given for channel in one.channels)
    return {
        **filled(
            **{
                "message-type": given[0].message_type,
                "notification-types": [*kinds],
                "channels": [*channels],
            }
        ),
        **_linked(sent, rendering),
        "examples": [*dict.fromkeys(one.example for one in given)],
    }


def _linked(sent: Sent, rendering: Rendering) -> Object:
    """The payload, and the message of the AsyncAPI document."""
    return {"schema": schema_object(sent.schema, rendering), "asyncapi": message_pointer(sent.key)}


def followed_by(documented: Documented, rendering: Rendering) -> str:
    """The messages that follow a documented operation, as a sentence; empty where there is none."""
    told = []
    for one in notification_objects(documented, rendering):
        name, kinds, channels = (
            _coded(one.get(member)) for member in ("message-type", "notification-types", "channels")
        )
        said = name or "a message without a type"
        said += f" ({kinds})" if kinds else ""
        told.append(f"{said} on {channels}" if channels else said)
    return f"Followed by {', '.join(told)}." if told else ""


def _coded(value: object) -> str:
    """Names as code in a line of Markdown."""
    names = value if isinstance(value, list) else [value] if value else []
    return ", ".join(f"`{safe(squash(str(one)).replace('`', ' '))}`" for one in names)
