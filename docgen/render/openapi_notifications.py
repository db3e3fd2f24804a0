"""Links from the OpenAPI document to what the server sends: OpenAPI has no place for that."""

from __future__ import annotations

from docgen.model.api import Message, Operation
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Delivery
from docgen.render.notification_files import message_pointer
from docgen.render.openapi_groups import Documented
from docgen.render.openapi_schemas import schema_object

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
    shown: dict[str, list[Delivery]] = {}
    for each in (operation, *documented.again):
        for one in rendering.deliveries.after(each):
            shown.setdefault(one.key, []).append(one)
    made = [_notification(key, given, operation, rendering) for key, given in shown.items()]
    told = {one.message_type.lower() for given in shown.values() for one in given}
    for name in operation.message_types:
        if name.lower() not in told:
            message = rendering.deliveries.message_of(name)
            made.append({"message-type": name, **_linked(message, operation, rendering)})
    return made


def _notification(
    key: str, given: list[Delivery], operation: Operation, rendering: Rendering
) -> Object:
    name = given[0].message_type
    message = rendering.deliveries.message_of(name) if name else None
    kinds = dict.fromkeys(one.notification_type for one in given if one.notification_type)
    channels = dict.fromkeys(one.payload.channel for one in given if one.payload.channel)
    linked = _linked(message, operation, rendering, key)
    if channels:
        linked["channels"] = [*channels]
    if message is None and operation.notification is not None:
        linked["schema"] = schema_object(operation.notification, rendering)
    return {**filled(**{"message-type": name, "notification-types": [*kinds]}), **linked}


def _linked(
    message: Message | None, operation: Operation, rendering: Rendering, key: str = ""
) -> Object:
    """Channels, payload, and the message of the AsyncAPI document."""
    key = key or (rendering.deliveries.key_of(message.name) if message else "")
    return filled(
        channels=list(rendering.deliveries.channels_for(operation, message)),
        schema=schema_object(message.schema, rendering) if message else None,
        asyncapi=message_pointer(key) if key else "",
    )
