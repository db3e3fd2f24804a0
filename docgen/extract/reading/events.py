"""A page's blocks -> events: titles, labels, request tables, name tables, samples, prose."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from docgen.base.place import Place
from docgen.blocks.types import Block, Callout, Code, Heading, Listing, Paragraph, Table
from docgen.extract.dialect import Dialect, Label, spelling
from docgen.extract.pages import Page
from docgen.extract.reading.piece import Piece
from docgen.extract.reading.samples import CodeReading, read_code
from docgen.extract.reading.tables import TableKind, TablePart, split_table
from docgen.extract.reading.urls import read_request_line

# "Request:" is a label, "Retrieve the last request" is a title.
_MOST_LABEL_WORDS = 3


@frozen(kw_only=True)
class Titled:
    """A heading that is a title of its own, not a label."""

    text: str
    place: Place


@frozen(kw_only=True)
class Labelled:
    """A heading that announces what comes next."""

    label: Label
    text: str
    place: Place


@frozen(kw_only=True)
class Tabled:
    """Rows of one kind of a table."""

    part: TablePart
    place: Place


@frozen(kw_only=True)
class Shown:
    """A sample."""

    piece: Piece
    fenced: bool  # in a block of code, not a request line in running text
    place: Place


@frozen(kw_only=True)
class Listed:
    """A list."""

    listing: Listing
    place: Place


@frozen(kw_only=True)
class Told:
    """A paragraph or a callout."""

    text: str
    callout: str = ""
    links: tuple[str, ...] = ()
    place: Place


@frozen(kw_only=True)
class Coded:
    """Code without any sample in it: a program, a configuration, a fragment."""

    code: Code
    program: bool
    place: Place


Event = Titled | Labelled | Tabled | Shown | Listed | Told | Coded


def label_of(dialect: Dialect, text: str) -> Label | None:
    """What the heading announces, None where it is a title of its own."""
    return dialect.labels.get(spelling(text))


def _heading(dialect: Dialect, block: Heading) -> Iterator[Event]:
    label = label_of(dialect, block.text)
    if label is None and read_request_line(block.text, dialect.base_path):
        # "GET /services?fields=*" above its response: a site may print it as a heading.
        yield from _paragraph(dialect, Paragraph(text=block.text, place=block.place))
    elif label is not None:
        yield Labelled(label=label, text=block.text, place=block.place)
    elif block.text.endswith(":"):
        yield Told(text=block.text, place=block.place)  # "One of them:" leads on to a sample
    elif block.text.strip():
        yield Titled(text=block.text.strip(), place=block.place)


def _code(block: Code, reading: CodeReading) -> Iterator[Event]:
    for piece in reading.pieces:
        yield Shown(piece=piece, fenced=True, place=piece.sample.place)
    if not reading.pieces:
        yield Coded(code=block, program=reading.program, place=block.place)


def _paragraph(dialect: Dialect, block: Paragraph) -> Iterator[Event]:
    label = label_of(dialect, block.text) if len(block.text.split()) <= _MOST_LABEL_WORDS else None
    if label is not None and not block.links:
        yield Labelled(label=label, text=block.text, place=block.place)
        return
    request = read_request_line(block.text, dialect.base_path)
    if request and len(block.text.split()) <= 4:
        code = Code(text=block.text.replace("`", ""), place=block.place)
        for piece in read_code(dialect, code, lambda word: label_of(dialect, word)).pieces:
            yield Shown(piece=piece, fenced=False, place=block.place)
        return
    yield Told(text=block.text, links=block.links, place=block.place)


def events(dialect: Dialect, page: Page) -> Iterator[Event]:
    """What the page says, in reading order.

    A line between a heading without meaning ("Overview") and a request table is the description,
    also where it looks like a title: it may lack its full stop.
    """
    found = [event for block in page.blocks for event in _events_of(dialect, block)]
    for index, event in enumerate(found):
        before = found[index - 1] if index else None
        after = found[index + 1] if index + 1 < len(found) else None
        if (
            isinstance(event, Titled)
            and isinstance(before, Labelled)
            and before.label is Label.LEAD
            and isinstance(after, Tabled)
            and after.part.kind is TableKind.REQUEST
        ):
            yield Told(text=event.text, place=event.place)
        else:
            yield event


def _events_of(dialect: Dialect, block: Block) -> Iterator[Event]:
    match block:
        case Heading():
            yield from _heading(dialect, block)
        case Code():
            reading = read_code(dialect, block, lambda word: label_of(dialect, word))
            yield from _code(block, reading)
        case Table():
            for part in split_table(dialect, block):
                yield Tabled(part=part, place=part.rows[0].place)
        case Listing():
            yield Listed(listing=block, place=block.place)
        case Callout():
            yield Told(text=block.text, callout=block.label, place=block.place)
        case Paragraph():
            yield from _paragraph(dialect, block)
