"""Where a fact was read: a file and an honest spot in it."""

from __future__ import annotations

from typing import Literal

from attrs import evolve, frozen

# Left, top, right, bottom in points (1/72 inch), whole, from the upper left corner of the page as
# it is printed.
Box = tuple[int, ...]


@frozen(kw_only=True)
class TextSpot:
    """Lines of a text file, 1-based, both ends included."""

    line: int
    last_line: int
    kind: Literal["text"] = "text"


@frozen(kw_only=True)
class HtmlSpot:
    """Where an element stands in an HTML file: lines and the column of its first letter, 1-based.

    `anchor` is the `id` of the element or of the last heading above it, "" where there is none.
    """

    line: int
    column: int
    last_line: int
    anchor: str = ""
    kind: Literal["html"] = "html"


@frozen(kw_only=True)
class PdfSpot:
    """Where text stands in a PDF: pages are counted from 1, as viewers count them.

    What goes on over pages begins in `box` on `page` and ends in `last_box` on `last_page`; it
    fills the pages between.
    """

    page: int
    box: Box
    last_page: int
    last_box: Box
    kind: Literal["pdf"] = "pdf"


# A spot never pretends to know more than its file format tells (no page for HTML, no column for
# text).
Spot = TextSpot | HtmlSpot | PdfSpot


@frozen(kw_only=True)
class Place:
    """A file of the source (path relative to the source, "/" as separator) and a spot in it."""

    file: str
    spot: Spot

    def __str__(self) -> str:
        """Text for a person and for tools that link it.

        `file:line` or `file:line-last_line` for text; `file:line:column #anchor` for HTML;
        `file#page=7` for PDF (RFC 8118, section 3), `file#page=7-9` where it goes on.
        """
        spot = self.spot
        match spot:
            case TextSpot():
                return f"{self.file}:{_range(spot.line, spot.last_line)}"
            case HtmlSpot():
                anchor = f" #{spot.anchor}" if spot.anchor else ""
                return f"{self.file}:{spot.line}:{spot.column}{anchor}"
            case PdfSpot():
                return f"{self.file}#page={_range(spot.page, spot.last_page)}"

    @property
    def anchor(self) -> str:
        """The `id` of the element or of the heading above it, "" where the file has none."""
        return self.spot.anchor if isinstance(self.spot, HtmlSpot) else ""

    @property
    def start(self) -> tuple[int, int]:
        """Where it begins, for comparing places of one file: (line, column) or (page, top)."""
        match self.spot:
            case TextSpot(line=line):
                return line, 0
            case HtmlSpot(line=line, column=column):
                return line, column
            case PdfSpot(page=page, box=box):
                return page, box[1]

    @property
    def end(self) -> tuple[int, int]:
        """Where it ends, for comparing places of one file: what begins there overlaps it."""
        match self.spot:
            case TextSpot(last_line=line) | HtmlSpot(last_line=line):
                return line, _END_OF_LINE
            case PdfSpot(last_page=page, last_box=box):
                return page, box[3]

    @property
    def line_range(self) -> tuple[int, int] | None:
        """The first and the last line that it covers; None where the file has no lines (PDF)."""
        match self.spot:
            case TextSpot(line=first, last_line=last) | HtmlSpot(line=first, last_line=last):
                return first, last
            case PdfSpot():
                return None

    @property
    def lines(self) -> int | None:
        """How many lines of the file it covers; None where the file has no lines (PDF)."""
        found = self.line_range
        return None if found is None else found[1] - found[0] + 1

    def overlaps(self, other: Place) -> bool:
        """Whether both hold some of the same text."""
        same_file = self.file == other.file
        return same_file and self.start <= other.end and other.start <= self.end


_END_OF_LINE = 1_000_000_000


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def lines(file: str, first: int, last: int | None = None) -> Place:
    """The place of lines `first` to `last` (1-based, included) of a text file."""
    return Place(file=file, spot=TextSpot(line=first, last_line=first if last is None else last))


def on_page(file: str, page: int, box: Box) -> Place:
    """The place of a `box` on one `page` (from 1) of a PDF."""
    return Place(file=file, spot=PdfSpot(page=page, box=box, last_page=page, last_box=box))


def line_of(place: Place, index: int) -> Place:
    """The place of line `index` (from 0) of a place that consists of lines of its file."""
    spot = place.spot
    match spot:
        case TextSpot():
            line = min(spot.line + index, spot.last_line)
            return lines(place.file, line)
        case HtmlSpot():
            if not index:
                return evolve(place, spot=evolve(spot, last_line=spot.line))
            line = min(spot.line + index, spot.last_line)
            return evolve(place, spot=evolve(spot, line=line, column=1, last_line=line))
        case PdfSpot():
            return place


def spanning(first: Place, last: Place) -> Place:
    """The place that reaches from `first` to `last`; `first` alone if the files differ."""
    if first.file != last.file:
        return first
    a, b = first.spot, last.spot
    if isinstance(a, PdfSpot) and isinstance(b, PdfSpot):
        return Place(file=first.file, spot=_over_pages(a, b))
    if isinstance(a, PdfSpot) or isinstance(b, PdfSpot):
        return first
    end = max(a.last_line, b.last_line)
    earlier = a if first.start <= last.start else b
    return Place(file=first.file, spot=evolve(earlier, last_line=end))


def _over_pages(a: PdfSpot, b: PdfSpot) -> PdfSpot:
    first, last = (a, b) if (a.page, a.box[1]) <= (b.page, b.box[1]) else (b, a)
    if first.last_page < last.page:
        return evolve(first, last_page=last.last_page, last_box=last.last_box)
    if first.page == first.last_page == last.page == last.last_page:
        box = around(first.box, last.box)
        return evolve(first, box=box, last_box=box)
    end = max(first, last, key=lambda spot: (spot.last_page, spot.last_box[3]))
    box = around(first.box, last.box) if first.page == last.page else first.box
    return evolve(first, box=box, last_page=end.last_page, last_box=end.last_box)


def around(first: Box, second: Box) -> Box:
    """The smallest box that holds both."""
    low = (min(a, b) for a, b in zip(first[:2], second[:2], strict=True))
    high = (max(a, b) for a, b in zip(first[2:], second[2:], strict=True))
    return (*low, *high)
