"""Tables drawn with plus signs, dashes and bars: cells of several lines, rules between rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from docgen.base.place import lines as place_of
from docgen.blocks.types import Row, Table
from docgen.ingest.text.lines import BULLET, row_of
from docgen.ingest.text.page.cells import FoundTable
from docgen.ingest.text.page.glued import Line

_RULE = re.compile(r"^\s*\+(?:[-=:]+\+)+\s*$")
_MOST_LINES = 2_000


def is_grid(text: str) -> bool:
    """Whether a line is a rule of such a table: `+-----+---+`."""
    return _RULE.match(text) is not None


def grid_table(file: str, lines: Sequence[Line], start: int) -> FoundTable | None:
    """The table whose first rule is line `start`; None where no second rule closes a row."""
    edges = [found.start() for found in re.finditer(r"\+", lines[start].text)]
    rows: list[Row] = []
    header: tuple[str, ...] = ()
    above = end = start
    for index in range(start + 1, min(start + _MOST_LINES, len(lines))):
        text = lines[index].text
        if _RULE.match(text):
            if index > above + 1:
                rows.append(_row(file, lines[above + 1 : index], edges))
            if "=" in text and len(rows) == 1:
                header = tuple(cell.text for cell in rows.pop().cells)
            above = end = index
        elif not text.lstrip().startswith("|"):
            break
    if not rows and not header:
        return None
    place = place_of(file, lines[start].number, lines[end].number)
    return FoundTable(Table(header=header, rows=tuple(rows), place=place), end + 1)


def _row(file: str, lines: Sequence[Line], edges: Sequence[int]) -> Row:
    texts = [_cell([line.text[a + 1 : b] for line in lines]) for a, b in pairwise(edges)]
    return row_of(file, lines[0].number, texts, lines[-1].number)


def _cell(lines: Sequence[str]) -> str:
    """The lines of a cell as its text: a wrapped line goes on, a list has a line for each item."""
    text = ""
    for line in (line.strip() for line in lines):
        glue = "\n" if not line or BULLET.match(line) or text.endswith("\n") else " "
        text = f"{text}{glue}{line}" if text else line
    return text
