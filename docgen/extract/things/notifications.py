"""Pages about notifications -> channels, message types, their properties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve, field

from docgen.base.place import Place
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Heading, Listing, Paragraph, Table
from docgen.extract.dialect import Dialect
from docgen.extract.pages import Page
from docgen.extract.reading import TableKind, label_of, name_rows, notification_words, split_table
from docgen.extract.requests import PageReading, documented_values
from docgen.extract.things.resources import attribute_of
from docgen.model.api import Attribute, Channel, Described, MessageType, Notification, Sample

# A notification type and what it means: on an item of a list, or run together with the next one.
_LISTED_TYPE = re.compile(r"^- `?([A-Z][A-Za-z0-9]+)`?[ \t]*(?:[—–-](.*))?$", re.MULTILINE)
_GLUED_TYPE = re.compile(
    r"`([A-Z][A-Za-z]+)`\s*[—–]\s*(.*?)(?=`[A-Z][A-Za-z]+`\s*[—–]|\Z)", re.DOTALL
)


@define
class _Found:
    channels: dict[str, Channel] = field(factory=dict)
    messages: dict[str, MessageType] = field(factory=dict)
    at_label: bool = False

    def channel(self, name: str, description: str, place: Place) -> None:
        self.channels.setdefault(name, Channel(name=name, description=description, place=place))

    def message(self, name: str, place: Place) -> MessageType:
        return self.messages.setdefault(name, MessageType(name=name, place=place))

    def kinds(self, message: str, told: Iterable[Described]) -> None:
        """Add notification types to a message type, those not known yet."""
        known = self.messages[message]
        types = {one.name: one for one in known.notification_types}
        for one in told:
            types.setdefault(one.name, one)
        self.messages[message] = evolve(known, notification_types=tuple(types.values()))

    def link(self, channel: str, message: str) -> None:
        known = self.channels[channel]
        if message not in known.message_types:
            self.channels[channel] = evolve(known, message_types=(*known.message_types, message))


def message_names(dialect: Dialect, text: str) -> list[str]:
    """The message types that a text names, in order."""
    return list(dict.fromkeys(dialect.message_type.findall(plain(text))))


def _texts(block: Block) -> Iterator[tuple[str, int, Place]]:
    """(text, depth, place) of each piece of running text of the block."""
    match block:
        case Paragraph() | Callout():
            yield block.text, 0, block.place
        case Listing():
            for item in block.items:
                yield item.text, item.depth, item.place
        case _:
            return


def _prose(dialect: Dialect, blocks: Sequence[Block], found: _Found) -> None:
    """Channels and message types of running text and lists.

    An item below a channel's item, or the list after the sentence that names the channel, lists
    what the channel carries.
    """
    last: str | None = None
    for block in blocks:
        if isinstance(block, Heading) and label_of(dialect, block.text) is None:
            last = None
        for text, _, place in _texts(block):
            flat = plain(text)
            names: list[str] = dialect.channel.findall(flat)
            for name in names:
                found.channel(name, text, place)
                last = name
            for message in message_names(dialect, text):
                only = not names and len(flat.split()) <= 2
                if names or only:
                    found.message(message, place)
                    if last:
                        found.link(last, message)


def _channel_table(dialect: Dialect, table: Table, found: _Found) -> None:
    for part in split_table(dialect, table):
        if part.kind is not TableKind.CHANNELS:
            continue
        for row in part.rows:
            names = dialect.channel.findall(plain(row.cells[0].text))
            for name in names:
                found.channel(name, row.cells[1].text if len(row.cells) > 1 else "", row.place)
                for message in message_names(dialect, " ".join(c.text for c in row.cells[2:])):
                    found.message(message, row.place)
                    found.link(name, message)


def _properties(dialect: Dialect, blocks: Sequence[Block], found: _Found) -> None:
    """Property tables: the heading above, or the row of the message type, names the message."""
    heading: str | None = None
    for block in blocks:
        if isinstance(block, Heading):
            names = message_names(dialect, block.text)
            heading = names[0] if names else None
            if heading:
                found.message(heading, block.place)
            continue
        if not isinstance(block, Table):
            continue
        for part in split_table(dialect, block):
            if part.kind is not TableKind.NAMES:
                continue
            rows = [attribute_of(row) for row in name_rows(dialect, part)]
            name = _described_message(dialect, rows) or heading
            if name is None or not _is_message(dialect, rows):
                continue
            known = found.message(name, block.place)
            names_known = {row.name for row in known.properties}
            found.messages[name] = evolve(
                known,
                properties=(
                    *known.properties,
                    *(row for row in rows if row.name not in names_known),
                ),
            )
            found.kinds(name, _notification_types(dialect, rows))


def _is_message(dialect: Dialect, rows: list[Attribute]) -> bool:
    return any(row.name.split(".")[-1] == dialect.message_type_member for row in rows)


def _described_message(dialect: Dialect, rows: list[Attribute]) -> str | None:
    for row in rows:
        if row.name.split(".")[-1] == dialect.message_type_member:
            names = [
                name
                for name in message_names(dialect, row.description)
                if name != dialect.message_type_member
            ]
            return names[0] if names else None
    return None


def _notification_types(dialect: Dialect, rows: list[Attribute]) -> list[Described]:
    for row in rows:
        if row.name.split(".")[-1] != dialect.notification_type_member:
            continue
        told = _LISTED_TYPE.findall(row.description) or _GLUED_TYPE.findall(row.description)
        if not told:
            flat = plain(row.description)
            told = [
                (name, "")
                for name in documented_values(flat) or dialect.lone_notification_type.findall(flat)
            ]
        return [
            Described(name=name, description=meaning.strip(), place=row.place)
            for name, meaning in told
        ]
    return []


def page_notification(dialect: Dialect, page: Page, reading: PageReading) -> Notification | None:
    """What the page tells of notifications, None where it names no channel and no message type."""
    if any(scope.table is not None for scope in reading.scopes):
        return None
    about = dialect.notification_title.search(page.title) is not None
    found = _Found()
    for block in page.blocks:
        if isinstance(block, Table):
            _channel_table(dialect, block, found)
    _prose(dialect, page.blocks, found)
    if not found.channels and not about:
        return None
    _properties(dialect, page.blocks, found)
    samples = _samples(reading) if about else _loose(reading)
    if about:
        _from_samples(dialect, samples, found)
    if not found.channels and not found.messages:
        return None
    _link_lone(found)
    return Notification(
        section=page.section,
        title=page.title,
        channels=tuple(found.channels.values()),
        message_types=tuple(found.messages.values()),
        samples=tuple(samples),
        place=page.place,
    )


def _samples(reading: PageReading) -> list[Sample]:
    given = [g for scope in reading.scopes for g in scope.given] + reading.loose_samples
    return [
        evolve(g.piece.sample, role="notification", title=g.variant or g.sub)
        for g in given
        if g.role != "request"
    ]


def _loose(reading: PageReading) -> list[Sample]:
    return [
        evolve(g.piece.sample, role="notification", title=g.variant or g.sub)
        for g in reading.loose_samples
        if g.role in ("notification", "response")
    ]


def _from_samples(dialect: Dialect, samples: list[Sample], found: _Found) -> None:
    """Message types that only the samples of the page show."""
    for sample in samples:
        names, kinds = notification_words(dialect, sample)
        for name in names:
            found.message(name, sample.place)
            if len(names) == 1:
                found.kinds(name, (Described(name=kind, place=sample.place) for kind in kinds))


def _link_lone(found: _Found) -> None:
    """A page with one channel: every message type of the page goes over it."""
    if len(found.channels) == 1:
        name = next(iter(found.channels))
        for message in found.messages:
            found.link(name, message)
