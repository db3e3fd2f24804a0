"""Tables whose cells are parted by bars, with rows of one line or of several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.base.place import lines as place_of
from docgen.blocks.types import Row, Table
from docgen.ingest.text.lines import is_header, row_of
from docgen.ingest.text.page.cells import FoundTable, RowKind, cell_end, is_open
from docgen.ingest.text.page.glued import Line

_RULE = re.compile(r"^\s*(?:\|\s*)?:?-{2,}:?\s*(?:\|[\s|:-]*)$")
_ADDRESS = re.compile(r"[/{}]")
_BAR = re.compile(r"(?<!\\)\|")
# Rows of the reference that this was measured on wrap to 14 lines at most.
_MOST_LINES = 40
_MOST_HEADER_LINES = 4


def is_rule(text: str) -> bool:
    """Whether a line is the rule of dashes below a header: `---|---|`."""
    return _RULE.match(text) is not None


def bars(text: str) -> int:
    """How many bars stand in a line."""
    return len(_BAR.findall(text))


def is_row(text: str) -> bool:
    """Whether a line is a row by itself: it ends in a bar, and is no line of a sample."""
    return text.rstrip().endswith("|") and not text.lstrip().startswith(("{", "[", '"'))


def table_start(lines: Sequence[Line], index: int) -> int | None:
    """How many bars a row has, if a table begins at the line; a header may have several lines."""
    text = lines[index].text
    if "|" not in text or text.lstrip().startswith(("{", "[", '"')) or is_rule(text):
        return bars(text) if is_rule(text) else None
    for rule in range(index + 1, min(index + 1 + _MOST_HEADER_LINES, len(lines))):
        if is_rule(lines[rule].text):
            return _width(lines, index, rule)
    return bars(text) if is_row(text) else None


def _width(lines: Sequence[Line], index: int, rule: int) -> int | None:
    """The bars of a row, where the lines from `index` to the rule are its header."""
    wanted = bars(lines[rule].text)
    above = sum(bars(line.text) for line in lines[index:rule])
    if rule == index + 1 or above == wanted:
        return wanted
    return bars(lines[index].text) if is_row(lines[index].text) else None


def pipe_table(file: str, lines: Sequence[Line], start: int, width: int) -> FoundTable:
    """The table at line `start`, whose rows have so many bars."""
    rows: list[Row] = []
    closed = _is_closed(lines, start)
    index, ruled, leading = start, -1, lines[start].text.lstrip().startswith("|")
    while index < len(lines):
        if is_rule(lines[index].text):
            if ruled < 0:
                ruled, leading = len(rows), lines[index].text.lstrip().startswith("|")
            index += 1
        else:
            end = _row_end(lines, index, width, closed=closed)
            if end is None or (ruled >= 0 and end < len(lines) and is_rule(lines[end].text)):
                break
            rows.append(_row(file, lines[index:end], leading=leading))
            index = end
    place = place_of(file, lines[start].number, lines[index - 1].number)
    header, rows = _with_header(rows, ruled)
    return FoundTable(Table(header=header, rows=tuple(rows), place=place), index)


def _with_header(rows: list[Row], ruled: int) -> tuple[tuple[str, ...], list[Row]]:
    """The header and the rows. A key-value table puts its first pair above the rule."""
    first = [cell.text for cell in rows[0].cells] if rows else []
    if ruled == 1 and not any(first):  # what a converter puts where a table has no header
        second = [cell.text for cell in rows[1].cells] if len(rows) > 1 else []
        return (tuple(second), rows[2:]) if is_header(second) else ((), rows[1:])
    if ruled == 1 and len(rows) > 1 and not any(map(_ADDRESS.search, first)):
        return tuple(first), rows[1:]
    return (), rows


def _is_closed(lines: Sequence[Line], start: int) -> bool:
    """Whether a bar stands behind the last cell of each row, as it does behind that of the rule."""
    below = lines[start : start + 1 + _MOST_HEADER_LINES]
    rule = next((line.text for line in below if is_rule(line.text)), "|")
    return rule.rstrip().endswith("|")


def _row_end(lines: Sequence[Line], index: int, width: int, *, closed: bool) -> int | None:
    """The index after the row that begins at a line; None where none does.

    A row goes on until it has its bars; a line that has them all is a row of its own.
    """
    text = lines[index].text
    count = bars(text)
    whole = is_row(text) or (count >= width and not text.lstrip().startswith(("{", "[", '"')))
    if count == 0 or count >= width:
        if not (whole and count):
            return None
        return index + 1 if closed else _cell_end(lines, index, width)
    for end in range(index + 1, min(index + _MOST_LINES, len(lines))):
        if is_rule(lines[end].text):
            break
        count += bars(lines[end].text)
        if count >= width:
            fits = count == width and (is_row(lines[end].text) or not is_row(text))
            if fits:
                return end + 1
            break
    return index + 1 if is_row(text) else None


def _cell_end(lines: Sequence[Line], index: int, width: int) -> int:
    """The index after a row whose last cell may go on below it: no bar stands at its end."""
    text = lines[index].text

    def kind_of(at: int) -> RowKind:
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        if is_rule(lines[at].text) or is_rule(below):
            return "other"
        return "own" if bars(lines[at].text) == width else "none"

    return cell_end(lines, index + 1, kind_of, open_=is_open(text.rpartition("|")[2]))


def _row(file: str, lines: Sequence[Line], *, leading: bool) -> Row:
    """The row that some lines are; `leading`: a bar stands before the first cell of each."""
    text = "\n".join(line.text.strip() for line in lines)
    text = (text.removeprefix("|") if leading else text).rstrip("| ")
    cells = [cell.strip().replace("\\|", "|") for cell in _BAR.split(text)]
    return row_of(file, lines[0].number, cells, lines[-1].number)
