"""The messages of an API: those that follow a request, each type, and every sample."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.mock.api import Follows
from docgen.render.clients import Method
from docgen.render.openapi import Work


def messages_after(method: Method, work: Work) -> Iterator[Follows]:
    """The messages that pages show after the request, in order, each kind of news once."""
    api, deliveries = work.api, work.rendering.deliveries
    messages = {one.key: one for one in deliveries.messages}
    key = api.operations[method.number].key
    seen: set[tuple[str, str]] = set()
    for number, following in sorted(deliveries.following.items()):
        for one in following if api.operations[number].key == key else ():
            told = messages.get(one.key)
            channels = one.channels or (told.channels if told else ())
            if told is None or told.message is None or not channels:
                continue
            if (one.key, one.notification_type) not in seen:
                seen.add((one.key, one.notification_type))
                yield Follows(
                    type=told.message.name,
                    kind=one.notification_type,
                    channels=channels[:1],
                    data=_printed(one.payload.members, work),
                )


def news_of(work: Work) -> Iterator[Follows]:
    """Every sample of a message."""
    for sent in work.rendering.deliveries.messages:
        for one in sent.deliveries if sent.message is not None else ():
            yield Follows(
                type=one.message_type,
                kind=one.notification_type,
                channels=one.channels,
                data=_printed(one.payload.members, work),
            )


def messages_of(work: Work) -> Iterator[Follows]:
    """Every message type with its first sample."""
    for one in work.rendering.deliveries.messages:
        if one.message is not None and one.deliveries:
            yield Follows(
                type=one.message.name,
                channels=one.channels,
                data=_printed(one.deliveries[0].payload.members, work),
            )


def _printed(members: Mapping[str, object], work: Work) -> Mapping[str, object]:
    told = work.rendering.value(dict(members))
    return told if isinstance(told, dict) else {}
