"""Links from the OpenAPI document to what the server sends: OpenAPI has no place for that."""

from __future__ import annotations

from attrs import frozen

from docgen.base.words import squash
from docgen.render.context import Object, Rendering, filled, safe
from docgen.render.deliveries import Delivery
from docgen.render.notification_files import message_pointer
from docgen.render.openapi.groups import Documented


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
            "asyncapi": message_pointer(one.key),
            **rendering.source(message.place),
        }
        for one in rendering.deliveries.messages
        if (message := one.message) is not None
    ]


def message_keys(documented: Documented, rendering: Rendering) -> list[str]:
    """The messages that follow a documented operation, by their names in the AsyncAPI document.

    Each once, in the order of the samples. What samples show that can't be read is named as it is
    printed.
    """
    told = [one.key or one.name for one in _followed(documented, rendering)]
    return [*dict.fromkeys(told)]


@frozen(kw_only=True)
class _Follows:
    """A message that follows: its key in the AsyncAPI document, and what samples show of it."""

    key: str = ""
    name: str = ""
    kinds: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


def _followed(documented: Documented, rendering: Rendering) -> list[_Follows]:
    deliveries = rendering.deliveries
    shown: dict[str, list[Delivery]] = {}
    for each in (documented.operation, *documented.again):
        for one in deliveries.after(each):
            shown.setdefault(one.key, []).append(one)
    made = [_shown(key, given) for key, given in shown.items()]
    for name in documented.operation.message_types:
        found = deliveries.of_type(name)
        if found is None or found.key not in shown:
            made.append(_Follows(key=found.key if found else "", name=name))
    return made


def _shown(key: str, given: list[Delivery]) -> _Follows:
    kinds = dict.fromkeys(one.notification_type for one in given if one.notification_type)
    channels = dict.fromkeys(channel for one in given for channel in one.channels)
    return _Follows(
        key=key, name=given[0].message_type, kinds=tuple(kinds), channels=tuple(channels)
    )


def followed_by(documented: Documented, rendering: Rendering) -> str:
    """The messages that follow a documented operation, as a sentence; empty where there is none."""
    told = []
    for one in _followed(documented, rendering):
        said = _coded(one.name) or "a message without a type"
        said += f" ({_coded(*one.kinds)})" if one.kinds else ""
        told.append(f"{said} on {_coded(*one.channels)}" if one.channels else said)
    return f"Followed by {', '.join(told)}." if told else ""


def _coded(*names: str) -> str:
    """Names as code in a line of Markdown."""
    said = (safe(squash(name).replace("`", " ")) for name in names if name)
    return ", ".join(f"`{name}`" for name in said)
