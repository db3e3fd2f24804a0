"""Tables whose cells are parted by tabs or by two blanks and more, one below the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from docgen.base.place import lines as place_of
from docgen.blocks.types import Row, Table
from docgen.ingest.text.lines import BULLET, is_header, row_of
from docgen.ingest.text.page.cells import FoundTable, RowKind, cell_end, is_open
from docgen.ingest.text.page.glued import Line

_GAP = re.compile(r"\t+| {2,}")
_CELL = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"^\s*+[-=+]{3,}+(?:\s[\s+]*[-=+]{3,}+)*+\s*$")
_MOST_LINES = 40
_MOST_RULED = 400
_MOST_COLUMNS = 32


@frozen
class _Grown:
    """A row while it is read: the lines of each cell, the first line of the file and the last."""

    cells: tuple[tuple[str, ...], ...]
    first: int
    last: int


def tab_table(file: str, lines: Sequence[Line], start: int) -> FoundTable | None:
    """The table of lines with tabs that begins at a line, as browsers copy one.

    A cell may have several lines: a row goes on until it has as many tabs as the first one.
    """
    width = min(lines[start].text.rstrip().count("\t"), _MOST_COLUMNS)
    if not width:
        return None
    rows: list[_Grown] = []
    index = start
    while index < len(lines):
        if _RULE.match(lines[index].text):
            index += 1
            if "\t" not in lines[index - 1].text.strip():
                break
            continue
        end = _tab_row_end(lines, index, width)
        if end is None:
            break
        text = "\n".join(line.text for line in lines[index:end])
        cells = tuple((cell.strip(),) for cell in text.split("\t")[:_MOST_COLUMNS])
        rows.append(_Grown(cells, lines[index].number, lines[end - 1].number))
        index = end
    return FoundTable(_table(file, rows), index)


def _tab_row_end(lines: Sequence[Line], index: int, width: int) -> int | None:
    """The index after a row: with its bullets, and with the lines that its last cells need."""
    count = lines[index].text.count("\t")
    if not count:
        return None
    for end in range(index + 1, min(index + _MOST_LINES, len(lines))):
        if count >= width:
            break
        count += lines[end].text.count("\t")
        if count == width and lines[end].text.startswith("\t"):
            return end + 1
        if count >= width:
            break

    def kind_of(at: int) -> RowKind:
        text = lines[at].text
        if "\t" not in text or not text.strip("\t \xa0"):
            return "none"
        return "own" if text.count("\t") == width and not is_header(text.split("\t")) else "other"

    last = lines[index].text.rpartition("\t")[2]
    return cell_end(lines, index + 1, kind_of, open_=is_open(last))


def ruled_table(file: str, lines: Sequence[Line], start: int) -> FoundTable | None:
    """The table between two rules of dashes whose gaps say where its columns begin.

    Where blank lines stand between its rows, a row has several lines.
    """
    rules = [start, *_rules(lines, start + 1)]
    spans = max((_spans(lines[rule].text) for rule in rules), key=len)
    if len(rules) < 2 or len(spans) < 2:  # it takes two rules, and a gap
        return None
    header = rules[1] if len(rules) > 2 else start
    inner = lines[start + 1 : rules[-1]]
    loose = any(line.blank for line in lines[header + 1 : rules[-1]])
    starts = [span[0] for span in spans]
    rows: list[_Grown] = []
    fresh = True
    for line in inner:
        cells = [*_CELL.finditer(line.text)]
        if line.blank or _RULE.match(line.text):
            fresh = True
        elif fresh or not (loose or cells[0].start() > starts[0] + 1):
            rows.append(_placed(starts, cells, line.number))
            fresh = not loose and line.number > lines[header].number
        else:
            rows[-1] = _continued(rows[-1], starts, cells, line.number)
    if not rows:
        return None
    return FoundTable(_table(file, rows), rules[-1] + 1)


def _rules(lines: Sequence[Line], start: int) -> list[int]:
    """The rules below the first one: that of the header, if there is one, and the last."""
    found: list[int] = []
    for index in range(start, min(start + _MOST_RULED, len(lines))):
        if _RULE.match(lines[index].text):
            found.append(index)
            below = lines[index + 1] if index + 1 < len(lines) else None
            if len(found) == 2 or below is None or below.blank:
                return found
    return found[:1]


def _spans(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"[-=]+", text)]


def is_rule(text: str) -> bool:
    """Whether a line is nothing but dashes, in one piece or several."""
    return _RULE.match(text) is not None


def aligned_table(file: str, lines: Sequence[Line], start: int) -> FoundTable | None:
    """The table of lines whose cells stand below one another, two blanks apart.

    A line that begins below a later cell goes on with the row above. One line is no table.
    """
    rows: list[_Grown] = []
    starts: list[int] = []
    index = start
    while index < len(lines) and not lines[index].blank:
        line = lines[index]
        if not _RULE.match(line.text):
            cells = [*_CELL.finditer(line.text)]
            if starts and cells[0].start() >= starts[1] - 1:
                rows[-1] = _continued(rows[-1], starts, cells, line.number)
            elif len(cells) > 1 and (not starts or cells[0].start() <= starts[0] + 1):
                starts = starts or [cell.start() for cell in cells]
                rows.append(_placed(starts, cells, line.number))
            else:
                break
        index += 1
    if len(rows) < 2:  # one line with a gap in it
        return None
    return FoundTable(_table(file, rows), index)


def _placed(starts: Sequence[int], cells: Sequence[re.Match[str]], number: int) -> _Grown:
    texts: list[tuple[str, ...]] = [()] * len(starts)
    for cell in cells:
        column = _column(starts, cell.start())
        texts[column] = (*texts[column], cell[0])
    return _Grown(tuple((" ".join(text),) for text in texts), number, number)


def _continued(
    row: _Grown, starts: Sequence[int], cells: Sequence[re.Match[str]], number: int
) -> _Grown:
    texts = list(row.cells)
    for cell in cells:
        column = _column(starts, cell.start())
        glue = "\n" if BULLET.match(cell[0]) else " "
        texts[column] = (glue.join((*texts[column], cell[0])),)
    return _Grown(tuple(texts), row.first, number)


def _column(starts: Sequence[int], at: int) -> int:
    """The column that text at this place belongs to: the last that begins before it."""
    return max(0, sum(start <= at + 1 for start in starts) - 1)


def _table(file: str, rows: Sequence[_Grown]) -> Table:
    """The rows as a table; the first is its header where it looks like one."""
    width = max(len(row.cells) for row in rows)
    made = [_row(file, row, width) for row in rows]
    header: tuple[str, ...] = ()
    if len(made) > 1 and is_header([cell.text for cell in made[0].cells]):
        header = tuple(cell.text for cell in made.pop(0).cells)
    return Table(
        header=header, rows=tuple(made), place=place_of(file, rows[0].first, rows[-1].last)
    )


def _row(file: str, row: _Grown, width: int) -> Row:
    cells = (*row.cells, *[()] * (width - len(row.cells)))
    return row_of(file, row.first, ["\n".join(texts).strip() for texts in cells], row.last)


def has_gap(text: str) -> bool:
    """Whether a line has cells that stand two blanks apart."""
    return _GAP.search(text.strip()) is not None
