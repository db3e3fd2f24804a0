"""Channels: all that pages, samples and programs name, and which of them carry a message."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from attrs import evolve, field, frozen

from docgen.base.naming import in_singular, name_words
from docgen.base.place import Place
from docgen.infer.notes import Notes
from docgen.model.api import Api, Carried, Channel, Operation
from docgen.model.walk import messages_by_spelling, type_key


@frozen(kw_only=True)
class Shown:
    """A message in a sample of an operation: where, and over which channel if that is printed."""

    operation: Operation | None = None  # None: a page that documents no request shows it
    channel: str = ""
    place: Place


@frozen
class Carriers:
    """Which channels carry a message: told, else shown, else named nearby, else likely."""

    notes: Notes
    by_message: Mapping[str, Mapping[str, Carried]] = field(factory=dict)  # by `type_key`
    by_section: Mapping[str, Mapping[str, Carried]] = field(factory=dict)
    by_family: Mapping[str, Collection[str]] = field(factory=dict)  # see `family`

    def of(
        self, what: str, names: Collection[str], shown: Collection[Shown], place: Place
    ) -> tuple[Carried, ...]:
        """The channels of a message that has these names, if any, and is shown there.

        Where neither a page on notifications nor a sample names one, those count that the pages of
        its operations name; else, if all its operations stand in sections that have one channel
        between them, or one that samples show with its sisters, that one. Where there is none, the
        documentation does not say.
        """
        found: dict[str, Carried] = {}
        for name in names:
            found |= self.by_message.get(type_key(name), {})
        for one in shown:
            if one.channel:
                seen = Carried(channel=one.channel, how="sample", place=one.place)
                found.setdefault(one.channel, seen)
        if not found:
            found = _named_by_operations(shown) or self._likely(what, names, shown)
        if not found:
            told = f"nothing says which channel carries {what}"
            self.notes.find("message-without-channel", told, place)
        return tuple(found.values())

    def _likely(
        self, what: str, names: Collection[str], shown: Iterable[Shown]
    ) -> dict[str, Carried]:
        """The one channel of the sections that show the message, or the one of its sisters."""
        sections = {one.operation.section for one in shown if one.operation is not None}
        near: dict[str, Carried] = {}
        for section in sorted(sections):
            mine = self.by_section.get(section, {})
            if not mine:
                return {}
            near = {**mine, **near}
        because = f"is the one channel of {' and '.join(sorted(sections))}"
        if len(near) > 1:
            sisters = {
                channel for name in names for channel in self.by_family.get(family(name), ())
            }
            near = {name: one for name, one in near.items() if name in sisters}
            because = f"is the one of {' and '.join(sorted(sections))} with messages called alike"
        if len(near) != 1:
            return {}
        (only,) = near.values()
        because = f"{only.channel} {because}"
        self.notes.decide("channel", what, because, only.place)
        return {only.channel: evolve(only, how="section")}


def _named_by_operations(shown: Iterable[Shown]) -> dict[str, Carried]:
    found: dict[str, Carried] = {}
    for one in shown:
        for name in one.operation.channels if one.operation is not None else ():
            named = Carried(channel=name, how="operation", place=one.place)
            found.setdefault(name, named)
    return found


def family(message_type: str) -> str:
    """What messages about one thing are called alike: `outbound` of `OutboundRecordMessage`."""
    return next(iter(name_words(message_type)), "")


def carriers_of(
    api: Api, shown: Iterable[Shown], by_family: Mapping[str, Collection[str]], notes: Notes
) -> Carriers:
    """What pages on notifications tell of channels, and what is shown in each section.

    `by_family` has the channels that samples print beside messages of a family.
    """
    by_message: dict[str, dict[str, Carried]] = {}
    by_section: dict[str, dict[str, Carried]] = {}
    for page in api.notifications:
        for channel in page.channels:
            told = Carried(channel=channel.name, how="page", place=channel.place)
            by_section.setdefault(page.section, {}).setdefault(channel.name, told)
            for name in channel.message_types:
                by_message.setdefault(type_key(name), {}).setdefault(channel.name, told)
    for one in shown:
        if one.channel and one.operation is not None:
            seen = Carried(channel=one.channel, how="sample", place=one.place)
            by_section.setdefault(one.operation.section, {}).setdefault(one.channel, seen)
    return Carriers(notes, by_message, by_section, by_family)


def channels_of(api: Api, shown: Iterable[Shown], notes: Notes) -> tuple[Channel, ...]:
    """Every channel once, in reading order of the pages on notifications.

    Then those that pages of operations name, those of samples, and the patterns of programs.
    """
    guides = {section.title for section in api.sections if section.guide}
    found: dict[str, Channel] = {}

    def add(channel: Channel, *sections: str) -> None:
        known = found.setdefault(channel.name, evolve(channel, message_types=(), sections=()))
        mine = [section for section in sections if section not in guides]
        found[channel.name] = evolve(
            known,
            description=known.description or channel.description,
            sections=tuple(dict.fromkeys((*known.sections, *mine))),
        )

    for page in api.notifications:
        for channel in page.channels:
            add(channel, page.section)
    for operation in api.operations:
        for name in operation.channels:
            add(Channel(name=name, how="operation", place=operation.place), operation.section)
    for one in sorted(shown, key=lambda one: one.channel):
        section = one.operation.section if one.operation is not None else ""
        if one.channel and (one.channel not in found or found[one.channel].how == "sample"):
            add(Channel(name=one.channel, how="sample", place=one.place), *filter(None, [section]))
    for told in api.cometd.subscriptions:
        pattern = Channel(name=told.name, description=told.description, place=told.place)
        add(pattern if told.description else evolve(pattern, how="program"))
    _find_contradictions(api, notes)
    _find_spellings(found, notes)
    carried: dict[str, list[str]] = {}
    for message in api.messages:
        for each in message.channels:
            carried.setdefault(each.channel, []).append(message.name)
    for wide in [name for name in found if "*" in name]:
        covered = [name for name in found if name == wide or matches(wide, name)]
        mine = {one for name in covered for one in carried.get(name, ())}
        carried[wide] = [one.name for one in api.messages if one.name in mine]
    return tuple(
        evolve(channel, message_types=tuple(carried.get(channel.name, ())))
        for channel in found.values()
    )


def _find_contradictions(api: Api, notes: Notes) -> None:
    """Pages that send their messages over another channel than the pages on notifications."""
    spelled = messages_by_spelling(api)
    for operation in api.operations:
        known = (spelled.get(type_key(name)) for name in operation.message_types)
        carried = {one.channel for message in known if message for one in message.channels}
        for name in operation.channels:
            if carried and not any(matches(name, channel) for channel in carried):
                others = " and ".join(sorted(carried))
                told = (
                    f"the page of {operation.title!r} names {name}, its messages go over {others}"
                )
                notes.find("channel-contradicted", told, operation.place)


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
