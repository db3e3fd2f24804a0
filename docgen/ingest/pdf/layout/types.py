"""What stands on a page of a PDF: lines of text, boxes, ruled tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from docgen.ingest.pdf.raw import Edge, Word


class Line(NamedTuple):
    """Words on one baseline `y`, from left to right; made by `line_of_words`.

    It reaches from `x0` to `x1`. `size` is that of its longest word, `largest` that of its largest.
    """

    words: tuple[Word, ...]
    y: float
    x0: float
    x1: float
    size: float
    largest: float

    @property
    def top(self) -> float:
        """The upper end of its letters."""
        return self.y - 0.8 * self.largest

    @property
    def bottom(self) -> float:
        """The lower end of its letters."""
        return self.y + 0.25 * self.largest


def line_of_words(words: Sequence[Word], y: float) -> Line:
    """The line of some words in their order."""
    longest = max(words, key=lambda word: len(word.text))
    return Line(
        words=tuple(words),
        y=y,
        x0=words[0].x0,
        x1=max(word.x1 for word in words),
        size=longest.style.size,
        largest=max(word.style.size for word in words),
    )


class Frame(NamedTuple):
    """A box around text. It is open where a page break cuts it."""

    box: Edge
    open_top: bool
    open_bottom: bool
    items: tuple[Item, ...]

    @property
    def top(self) -> float:
        """Its upper end."""
        return self.box.y0

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.box.y1


class CellBox(NamedTuple):
    """A cell: the row and the column that it begins in, and how many of both it covers."""

    row: int
    column: int
    rows: int
    columns: int
    box: Edge
    items: tuple[Item, ...]


class Grid(NamedTuple):
    """A ruled table: the x of its column rules, the y of its row rules, its cells in order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[CellBox, ...]

    @property
    def box(self) -> Edge:
        """The box around it."""
        return Edge(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def top(self) -> float:
        """Its upper end."""
        return self.ys[0]

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.ys[-1]


Item = Line | Frame | Grid


class PageLayout(NamedTuple):
    """What stands on a page, from top to bottom.

    `tiny` is text too small to be read, `outside` what stands beside the paper.
    """

    number: int
    width: float
    height: float
    items: tuple[Item, ...]
    tiny: tuple[Line, ...]
    outside: tuple[Line, ...]
    links: tuple[int | str, ...]
    invisible: int  # letters of a layer below a picture
    letters: int
    pictures: float
    unreadable: int
    busy: bool
