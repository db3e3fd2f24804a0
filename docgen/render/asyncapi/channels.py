"""Channel and Operation Objects (AsyncAPI 3.0.0): Bayeux channels, and what is sent over them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.base.naming import PLACEHOLDER, Claim, camel, digest, grant, name_words, pascal
from docgen.infer.messages import matches
from docgen.model.api import Api, Channel
from docgen.model.schema import Ref
from docgen.model.walk import parts, resolved
from docgen.render.components import SCHEMAS
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Sent
from docgen.render.openapi import tag_name

# The channel of the messages of which nothing says what carries them: its address is null, which
# AsyncAPI reads as unknown.
UNKNOWN = "unknown"

_VERSION = re.compile(r"v\d+")
_WILDCARDS = {"*": ["any"], "**": ["anything"]}
_PARAMETER = re.compile(r"[A-Za-z0-9_-]+")  # what a parameter may be called


def _by_channel(rendering: Rendering) -> dict[str, list[Sent]]:
    found: dict[str, list[Sent]] = {}
    for one in rendering.deliveries.messages:
        for name in one.channels:
            found.setdefault(name, []).append(one)
    return found


def channels_and_operations(rendering: Rendering) -> tuple[Object, Object]:
    """The Channels Object, and the Operations Object: the server sends over each channel.

    A pattern stands among the channels with all that it matches, and nothing is sent over it. There
    is a channel more where the documentation does not say what carries a message.
    """
    keys = channel_keys(rendering.api)
    by_channel = _by_channel(rendering)
    patterns = [one.name for one in rendering.api.channels if _is_pattern(one)]
    channels: Object = {}
    operations: Object = {}
    for channel in rendering.api.channels:
        key, carried = keys[channel.name], by_channel.get(channel.name, [])
        if _is_pattern(channel):
            carried = _matched(channel, rendering)
        channels[key] = _channel(channel, carried, patterns, rendering)
        if carried and not _is_pattern(channel):
            operations[f"send{pascal([key])}"] = _operation(key, carried, f"On {channel.name}")
    lost = [one for one in rendering.deliveries.messages if not one.channels]
    if lost:
        said = "The documentation does not say which channel carries these messages."
        channels[UNKNOWN] = {"address": None, "description": said, "messages": _messages(lost)}
        operations[f"send{pascal([UNKNOWN])}"] = _operation(UNKNOWN, lost, "On an unknown channel")
    return channels, operations


def channel_keys(api: Api) -> dict[str, str]:
    """The key of each channel in the document: `meCalls` for `/v2/me/calls`."""
    claims = []
    for number, channel in enumerate(api.channels):
        segments = channel.name.strip("/").split("/")
        plain = [one for one in segments if not _VERSION.fullmatch(one)]
        last = camel(["channel", digest(channel.name)])
        candidates = (*map(_said, (plain, segments)), last)
        claims.append(
            Claim(owner=number, rank=(channel.name,), candidates=tuple(filter(None, candidates)))
        )
    granted = grant(claims, (UNKNOWN,))
    return {api.channels[number].name: name for number, name in granted.items()}


def _said(segments: Sequence[str]) -> str:
    """The segments of a channel's name as one identifier."""
    return camel([word for one in segments for word in _WILDCARDS.get(one) or name_words(one)])


def _is_pattern(channel: Channel) -> bool:
    """Whether the channel is a pattern of several (`/v2/me/*`)."""
    return "*" in channel.name


def _matched(channel: Channel, rendering: Rendering) -> list[Sent]:
    """The messages that go over the channels that a pattern matches."""
    return [
        one
        for one in rendering.deliveries.messages
        if any(matches(channel.name, name) for name in one.channels)
    ]


def _channel(
    channel: Channel, carried: list[Sent], patterns: list[str], rendering: Rendering
) -> Object:
    """A Channel Object."""
    return {
        "address": channel.name,
        **rendering.described(channel.description),
        **filled(
            messages=_messages(carried),
            parameters=_parameters(channel.name),
            tags=[{"name": tag_name(section)} for section in channel.sections],
        ),
        "x-cometd": _cometd(channel, patterns, rendering),
        **filled(
            **{
                "x-docgen-how": "" if channel.how == "page" else channel.how,
                "x-docgen-features": _features(channel, carried, rendering),
                "x-docgen-resources": [] if _is_pattern(channel) else _things(carried, rendering),
                "x-docgen-after-no-operation": (
                    []
                    if _is_pattern(channel)
                    else [one.key for one in carried if one.message and not one.operations]
                ),
            }
        ),
        **rendering.source(channel.place),
    }


def _parameters(address: str) -> Object:
    """The Parameters Object: a placeholder of an address has to stand there."""
    return {name: {} for name in PLACEHOLDER.findall(address) if _PARAMETER.fullmatch(name)}


def _features(channel: Channel, carried: list[Sent], rendering: Rendering) -> list[str]:
    """What the operations of the channel's own sections require that lead to its messages.

    Those of others lead to messages of several channels, and say nothing of this one.
    """
    api = rendering.api
    found = {
        feature
        for one in carried
        for number in one.operations
        if api.operations[number].section in channel.sections
        for feature in api.operations[number].features
    }
    known = [one.name for one in api.features if one.name in found]
    return [*known, *sorted(found - {*known})]


def _messages(carried: list[Sent]) -> Object:
    """The Messages Object of a channel."""
    return {one.key: {"$ref": f"#/components/messages/{one.key}"} for one in carried}


def _cometd(channel: Channel, patterns: list[str], rendering: Rendering) -> Object:
    """What a binding for CometD would say of the channel."""
    if _is_pattern(channel):
        plain = (one.name for one in rendering.api.channels if not _is_pattern(one))
        covered = [name for name in plain if matches(channel.name, name)]
        return {"subscription": channel.name, **filled(matches=covered)}
    above = [pattern for pattern in patterns if matches(pattern, channel.name)]
    return {"subscription": channel.name, **filled(matchedBy=above)}


def _things(carried: list[Sent], rendering: Rendering) -> list[str]:
    """The components that the members of the payloads hold (`Call`)."""
    found: dict[str, None] = {}
    for one in carried:
        for part in parts(resolved(one.schema, rendering.schemas)):
            for held in (part, *parts(part)):
                if isinstance(held, Ref) and held.name in rendering.shared:
                    found[f"{SCHEMAS}{rendering.shared[held.name]}"] = None
    return [*found]


def _operation(key: str, carried: list[Sent], title: str) -> Object:
    """An Operation Object; its messages are a subset of those of its channel, by reference."""
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{key}"},
        "title": title,
        "messages": [{"$ref": f"#/channels/{key}/messages/{one.key}"} for one in carried],
    }
