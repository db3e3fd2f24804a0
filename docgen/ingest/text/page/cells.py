"""Where the last cell of a row ends, if lists and paragraphs stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from attrs import frozen

from docgen.blocks.types import Table
from docgen.ingest.text.lines import BULLET
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, is_label

# Rows of the reference that this was measured on have up to 30 lines.
_MOST_LINES = 60
_HEADING = re.compile(r"^#{1,6}\s")


@frozen
class FoundTable:
    """A table and the index after its last line."""

    table: Table
    end: int


# What a line is to the table above it: a row of it, one of another table, or no row at all.
RowKind = Literal["own", "other", "none"]


def cell_end(
    lines: Sequence[Line], start: int, kind_of: Callable[[int], RowKind], *, open_: bool
) -> int:
    """The index after the lines from `start` that belong to the last cell of the row above them.

    They do if another row of the table follows before anything else begins. Else the cell has the
    list or the paragraph that it announces (`open_`: it is empty or ends in a colon), or nothing.
    """
    for end in range(start, min(start + _MOST_LINES, len(lines))):
        kind = kind_of(end)
        if kind == "own":
            return end
        if kind == "other" or _begins_else(lines[end].text):
            return _announced(lines, start, end) if open_ else start
    return _announced(lines, start, min(start + _MOST_LINES, len(lines))) if open_ else start


def is_open(text: str) -> bool:
    """Whether a cell can't be all of what it says: it is empty, or announces a list."""
    return not text.strip() or text.rstrip().endswith(":")


def _begins_else(text: str) -> bool:
    return is_label(text) or begins_sample(text) or _HEADING.match(text) is not None


def _announced(lines: Sequence[Line], start: int, end: int) -> int:
    """The index after the one list or paragraph below an open cell, with the list of that."""
    after = _chunk(lines, start, end)
    if after > start and lines[after - 1].text.rstrip().endswith(":"):
        after = _chunk(lines, after, end)
    return after


def _chunk(lines: Sequence[Line], start: int, end: int) -> int:
    """The index after the next lines without a blank one between them, or all items of a list."""
    first = start
    while first < end and lines[first].blank:
        first += 1
    last = first
    while last < end and not lines[last].blank:
        last += 1
    while last + 1 < end and BULLET.match(lines[first].text) and BULLET.match(lines[last + 1].text):
        last += 1
    return last if last > first else start
