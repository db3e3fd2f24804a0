"""Channels: all that pages, samples and programs name, and which of them carry a message."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve

from docgen.base.naming import in_singular
from docgen.infer.notes import Notes
from docgen.model.api import Api, Carried, Channel, Notification, Operation
from docgen.model.walk import messages_by_spelling


def channels_by_section(
    pages: Iterable[Notification], shown: Iterable[tuple[str, str]]
) -> dict[str, set[str]]:
    """The channels that a section's pages tell of or its samples show (section, channel)."""
    told = {(page.section, channel.name) for page in pages for channel in page.channels}
    found: dict[str, set[str]] = {}
    for section, channel in (*told, *shown):
        found.setdefault(section, set()).add(channel)
    return found


def carriers(  # noqa: PLR0913, PLR0917 - what is told, what is shown, and what is near
    names: Collection[str],
    shown: Iterable[Carried],
    sections: Collection[str],
    near: Mapping[str, Collection[str]],
    api: Api,
    notes: Notes,
) -> tuple[Carried, ...]:
    """The channels of a message type with these spellings: told, else shown, else likely.

    `sections` are those whose operations show the message, `near` has the channels of each. Where
    they have one channel between them, it is likely to be that of the message; where there is
    none, the documentation does not say.
    """
    first = next(iter(names))
    spelled = {name.lower() for name in names}
    found: dict[str, Carried] = {}
    for page in api.notifications:
        for channel in page.channels:
            if any(name.lower() in spelled for name in channel.message_types):
                told = Carried(channel=channel.name, how="page", place=channel.place)
                found.setdefault(channel.name, told)
    for one in shown:
        found.setdefault(one.channel, one)
    if found:
        return tuple(found.values())
    likely = {channel for section in sections for channel in near.get(section, ())}
    if len(likely) == 1 and all(near.get(section) for section in sections):
        only = _told_in(likely.pop(), api, sections)
        if only is not None:
            where = ", ".join(sorted(sections))
            because = f"{only.name} is the one channel of the section that shows it ({where})"
            notes.decide("channel", first, because, only.place)
            return (Carried(channel=only.name, how="section", place=only.place),)
    return ()


def _told_in(name: str, api: Api, sections: Collection[str]) -> Channel | None:
    """The channel as a page of one of the sections tells of it."""
    told = (
        channel
        for page in api.notifications
        if page.section in sections
        for channel in page.channels
        if channel.name == name
    )
    return next(told, None)


def channels_of(api: Api, notes: Notes) -> tuple[Channel, ...]:
    """Every channel once, in reading order of the pages on notifications.

    Then those that pages of operations name, those of samples, and the patterns of programs.
    """
    guides = {section.title for section in api.sections if section.guide}
    found: dict[str, Channel] = {}
    for channel, section in _told(api):
        known = found.setdefault(channel.name, evolve(channel, message_types=(), sections=()))
        sections = () if section in guides else (section,)
        found[channel.name] = evolve(
            known,
            description=known.description or channel.description,
            sections=tuple(dict.fromkeys((*known.sections, *sections))),
        )
    for operation in api.operations:
        for name in operation.channels:
            _find_contradiction(operation, name, api, notes)
            sections = () if operation.guide else (operation.section,)
            named = Channel(name=name, sections=sections, how="operation", place=operation.place)
            found.setdefault(name, named)
    shown = [one for message in api.messages for one in message.channels if one.how == "sample"]
    for one in sorted(shown, key=lambda one: one.channel):
        found.setdefault(one.channel, Channel(name=one.channel, how="sample", place=one.place))
    for told in api.cometd.subscriptions:
        channel = Channel(
            name=told.name, description=told.description, how="program", place=told.place
        )
        found.setdefault(told.name, channel)
    _find_spellings(found, notes)
    return tuple(
        evolve(channel, message_types=tuple(_carried(channel, api))) for channel in found.values()
    )


def _find_contradiction(operation: Operation, name: str, api: Api, notes: Notes) -> None:
    """A page that sends its messages over another channel than the pages on notifications."""
    spelled = messages_by_spelling(api)
    carried = {
        one.channel
        for told in operation.message_types
        if told.lower() in spelled
        for one in spelled[told.lower()].channels
    }
    if carried and name not in carried:
        others = " and ".join(sorted(carried))
        text = f"the page of {operation.title!r} names {name}, its messages go over {others}"
        notes.find("channel-contradicted", text, operation.place)


def _told(api: Api) -> Iterator[tuple[Channel, str]]:
    for page in api.notifications:
        for channel in page.channels:
            yield channel, page.section


def _carried(channel: Channel, api: Api) -> Iterator[str]:
    """The message types that go over the channel, in the order of the model."""
    for message in api.messages:
        if any(one.channel == channel.name for one in message.channels):
            yield message.name


def _find_spellings(channels: Mapping[str, Channel], notes: Notes) -> None:
    """Channels whose names differ in the number alone: `/v2/me/call` and `/v2/me/calls`."""
    known: dict[str, Channel] = {}
    for channel in channels.values():
        one = "/".join(in_singular(channel.name.lower().split("/")))
        first = known.setdefault(one, channel)
        if first is not channel:
            text = f"the channel {first.name} is spelled {channel.name} as well"
            notes.find("channel-spelled-differently", text, channel.place)


def matches(pattern: str, channel: str) -> bool:
    """Whether a subscription to the pattern gets what is sent over the channel.

    `*` at the end stands for one segment, `**` for one or more (Bayeux 1.0, "Channel globbing").
    """
    if pattern.endswith("/**"):
        return channel.startswith(pattern[:-2]) and len(channel) > len(pattern) - 2
    if pattern.endswith("/*"):
        head, _, tail = channel.rpartition("/")
        return head == pattern[:-2] and bool(tail)
    return pattern == channel
