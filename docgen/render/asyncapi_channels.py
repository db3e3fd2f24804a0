"""Channel and Operation Objects (AsyncAPI 3.0.0): Bayeux channels, and what is sent over them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from docgen.base.naming import Claim, camel, digest, grant, name_words, pascal
from docgen.infer.channels import matches
from docgen.model.api import Api, Channel
from docgen.model.schema import Ref
from docgen.model.walk import parts, resolved
from docgen.render.components import SCHEMAS
from docgen.render.context import Object, Rendering, filled
from docgen.render.deliveries import Sent, operations_of
from docgen.render.openapi_tags import tag_name

# The channel of the messages of which nothing says what carries them: its address is null, which
# AsyncAPI reads as unknown.
UNKNOWN = "unknown"

_VERSION = re.compile(r"v\d+")
_WILDCARDS = {"*": ["any"], "**": ["anything"]}


def channel_keys(api: Api) -> dict[str, str]:
    """The key of each channel in the document: `meCalls` for `/v2/me/calls`."""
    claims = []
    for number, channel in enumerate(api.channels):
        segments = channel.name.strip("/").split("/")
        plain = [one for one in segments if not _VERSION.fullmatch(one)]
        candidates = (*map(_said, (plain, segments)), _said([*segments, digest(channel.name)]))
        claims.append(
            Claim(owner=number, rank=(channel.name,), candidates=tuple(filter(None, candidates)))
        )
    granted = grant(claims, (UNKNOWN,))
    return {api.channels[number].name: name for number, name in granted.items()}


def _said(segments: Sequence[str]) -> str:
    """The segments of a channel's name as one identifier."""
    return camel([word for one in segments for word in _WILDCARDS.get(one) or name_words(one)])


def channels_object(keys: Mapping[str, str], rendering: Rendering) -> Object:
    """The Channels Object: every channel, and one for what nobody knows the channel of."""
    made: Object = {
        keys[channel.name]: _channel(channel, rendering) for channel in rendering.api.channels
    }
    lost = [one for one in rendering.deliveries.messages if not one.channels]
    if lost:
        made[UNKNOWN] = {
            "address": None,
            "description": "The documentation does not say which channel carries these messages.",
            "messages": _messages(lost),
        }
    return made


def operations_object(keys: Mapping[str, str], rendering: Rendering) -> Object:
    """The Operations Object: the server sends over each channel; a pattern is no channel."""
    made: Object = {}
    for channel in rendering.api.channels:
        carried = carried_by(channel, rendering)
        if carried and not is_pattern(channel):
            made[f"send{pascal([keys[channel.name]])}"] = _operation(
                keys[channel.name], f"Messages on `{channel.name}`.", carried
            )
    lost = [one for one in rendering.deliveries.messages if not one.channels]
    if lost:
        said = "Messages on a channel that the documentation does not name."
        made[f"send{pascal([UNKNOWN])}"] = _operation(UNKNOWN, said, lost)
    return made


def is_pattern(channel: Channel) -> bool:
    """Whether the channel is a pattern of several (`/v2/me/*`)."""
    return "*" in channel.name


def carried_by(channel: Channel, rendering: Rendering) -> list[Sent]:
    """The messages that go over a channel, or over those that its pattern matches."""
    return [
        one
        for one in rendering.deliveries.messages
        if any(matches(channel.name, name) for name in one.channels)
    ]


def _channel(channel: Channel, rendering: Rendering) -> Object:
    """A Channel Object. Features are those that operations need which lead to its messages."""
    carried = carried_by(channel, rendering)
    api = rendering.api
    features = {
        feature
        for one in carried
        for number in operations_of(one.deliveries)
        if api.operations[number].section in channel.sections
        for feature in api.operations[number].features
    }
    known = [one.name for one in api.features if one.name in features]
    others = sorted(features - {*known})
    return {
        "address": channel.name,
        **rendering.described(channel.description),
        **filled(
            messages=_messages(carried),
            tags=[{"name": tag_name(section)} for section in channel.sections],
        ),
        "x-cometd": _cometd(channel, rendering),
        **filled(
            **{
                "x-docgen-how": "" if channel.how == "page" else channel.how,
                "x-docgen-features": [*known, *others],
                "x-docgen-resources": [] if is_pattern(channel) else _resources(carried, rendering),
            }
        ),
        **rendering.source(channel.place),
    }


def _messages(carried: list[Sent]) -> Object:
    """The Messages Object of a channel."""
    return {one.key: {"$ref": f"#/components/messages/{one.key}"} for one in carried}


def _cometd(channel: Channel, rendering: Rendering) -> Object:
    """What a binding for CometD would say of the channel."""
    names = [one.name for one in rendering.api.channels if not is_pattern(one)]
    if is_pattern(channel):
        covered = [name for name in names if matches(channel.name, name)]
        return {"subscription": channel.name, **filled(matches=covered)}
    patterns = [
        one.name
        for one in rendering.api.channels
        if is_pattern(one) and matches(one.name, channel.name)
    ]
    return {"subscription": channel.name, **filled(matchedBy=patterns)}


def _resources(carried: list[Sent], rendering: Rendering) -> list[str]:
    """The shared things that the members of the payloads hold (`Call`)."""
    found: dict[str, None] = {}
    for one in carried:
        for part in parts(resolved(one.schema, rendering.schemas)):
            for held in (part, *parts(part)):
                if isinstance(held, Ref) and held.name in rendering.shared:
                    found[f"{SCHEMAS}{rendering.shared[held.name]}"] = None
    return [*found]


def _operation(key: str, said: str, carried: list[Sent]) -> Object:
    """An Operation Object; its messages are a subset of those of its channel, by reference."""
    return {
        "action": "send",
        "channel": {"$ref": f"#/channels/{key}"},
        "summary": said,
        "messages": [{"$ref": f"#/channels/{key}/messages/{one.key}"} for one in carried],
    }
