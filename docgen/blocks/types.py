"""A document as blocks, whatever file it came from.

Text of paragraphs, items and cells is CommonMark inline markup (`code`, **bold**), without
links' targets; `docgen.blocks.plain` takes the markup away.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from docgen.base.findings import Finding
from docgen.base.place import Place

# What inline markup tells beyond the text, where the file has such (HTML): it makes no difference
# to whether two blocks say the same.
Told = tuple[str, ...]


@frozen(kw_only=True)
class Heading:
    """A title. `level` counts from 1 (page title); `emphasised` are its words in italics."""

    level: int
    text: str
    emphasised: Told = field(default=(), eq=False, repr=False)
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Paragraph:
    """Running text. `links` are the texts of the links in it, in order.

    `method`: the HTTP method that an attribute of its element names, which no letter tells.
    `emphasised` are its words in italics, `targets` where its links lead to; `lines`: the lines
    of the text, where it has several that end on purpose.
    """

    text: str
    links: tuple[str, ...] = ()
    method: str = ""
    lines: Told = field(default=(), eq=False, repr=False)
    emphasised: Told = field(default=(), eq=False, repr=False)
    targets: Told = field(default=(), eq=False, repr=False)
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Item:
    """A list item; `depth` counts from 0. `emphasised` and `targets`: see `Paragraph`."""

    text: str
    depth: int = 0
    links: tuple[str, ...] = ()
    emphasised: Told = field(default=(), eq=False, repr=False)
    targets: Told = field(default=(), eq=False, repr=False)
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Listing:
    """A bulleted or numbered list, nested items flattened with their depth."""

    items: tuple[Item, ...]
    ordered: bool = False
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Cell:
    """A table cell. Lists inside it are lines that begin with "- ".

    `emphasised` and `targets`: see `Paragraph`.
    """

    text: str
    emphasised: Told = field(default=(), eq=False, repr=False)
    targets: Told = field(default=(), eq=False, repr=False)
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Row:
    """A table row."""

    cells: tuple[Cell, ...]
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Table:
    """A table; `header` is empty where the document marks none (key-value tables)."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    place: Place = field(eq=False)


# Where a line of code is printed: page (from 1), top and bottom in points.
Strip = tuple[int, ...]


@frozen(kw_only=True)
class Code:
    """A code block, verbatim, without its fence.

    `strips` has a place on a page for each line of the text, where the file has no lines (PDF).
    `emphasised`: see `Paragraph`.
    """

    text: str
    emphasised: Told = field(default=(), eq=False, repr=False)
    strips: tuple[Strip, ...] = field(default=(), eq=False, repr=False)
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Callout:
    """A note set apart ("Important", "Tip")."""

    label: str
    text: str
    place: Place = field(eq=False)


Block = Heading | Paragraph | Listing | Table | Code | Callout


@frozen(kw_only=True)
class ContentsEntry:
    """A line of a table of contents.

    `page` is the printed page number and `target` the file that the entry links to, where there
    are such. `depth` counts from 0; None where the contents do not show it.
    """

    title: str
    page: int | None = None
    depth: int | None = None
    target: str = ""
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Dropped:
    """Text that a reader left out on purpose: `why` is "menu", "running head" and the like."""

    text: str
    why: str
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Picture:
    """A page as it looks: its number (from 1), its size in points, and a PNG."""

    page: int
    width: float
    height: float
    png: bytes = field(repr=False)


Form = Literal["text", "html", "pdf"]


@frozen(kw_only=True)
class Document:
    """One file of the source, read.

    A book has many pages below its contents; a page documents one thing; contents only list the
    files of a site in their order. `dropped` is text left out on purpose (menus, running heads).
    `trail` are the titles of the pages above this one, the outermost first (breadcrumbs).
    Only HTML and PDF print which headings are titles of pages: there, `level` of a heading counts.
    """

    file: str
    title: str
    blocks: tuple[Block, ...]
    contents: tuple[ContentsEntry, ...] = ()
    edition: str = ""  # the date printed on the document, as printed
    version: str = ""  # the version of the API that the title page names
    optical: bool = False  # read from a picture: letters may have been mistaken
    flat: bool = False  # a table may be lines whose cells are joined by one blank
    lines: int = 0
    findings: tuple[Finding, ...] = field(default=(), eq=False)
    kind: Literal["book", "page", "contents"] = "page"
    form: Form = "text"
    trail: tuple[str, ...] = ()
    title_place: Place | None = field(default=None, eq=False)  # of a title that is no block
    dropped: tuple[Dropped, ...] = field(default=(), eq=False, repr=False)
    digest: str = field(default="", eq=False)  # of all that it was made of, where that is known
