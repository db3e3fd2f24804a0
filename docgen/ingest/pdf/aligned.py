"""Tables without rules between their columns: lines whose words begin at the same places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from docgen.ingest.pdf.blocks import all_bold, all_mono, bullet_of
from docgen.ingest.pdf.layout import CellBox, Grid, Item, Line, line_of_words
from docgen.ingest.pdf.raw import Edge, Word

# Between columns lies at least this many times the size of the letters; between words of justified
# text lies half of that at the most.
_GAP = 1.0
_SAME_COLUMN = 2.5  # points
_LEAST_ROWS = 3  # with more than one column; two are enough below a bold header
_ROW_GAP = 3.0  # lines of a table are not further from each other, in sizes of their letters


def with_aligned(items: Sequence[Item], rules: Sequence[Edge]) -> list[Item]:
    """The items of a page, lines that make a table without column rules as that table.

    `rules` are lines across; where they part the lines of such a table, they part its rows.
    """
    done: list[Item] = []
    index = 0
    while index < len(items):
        end, columns = _table_end(items, index)
        if columns:
            lines = [item for item in items[index:end] if isinstance(item, Line)]
            done.append(_grid(lines, columns, rules))
            index = end
        else:
            done.append(items[index])
            index += 1
    return done


def _chunks(line: Line) -> list[list[Word]]:
    """The words of a line, parted where the gap is that of columns."""
    parts: list[list[Word]] = [[line.words[0]]]
    for before, word in pairwise(line.words):
        if word.x0 - before.x1 > _GAP * max(before.style.size, word.style.size):
            parts.append([])
        parts[-1].append(word)
    return parts


def _table_end(items: Sequence[Item], start: int) -> tuple[int, list[float]]:
    """The end of the table that begins at `start` and where its columns begin; no columns: none."""
    first = items[start]
    if not isinstance(first, Line) or all_mono(first) or bullet_of(first):
        return start, []
    columns = [part[0].x0 for part in _chunks(first)]
    if len(columns) < 2:
        return start, []
    full, end = 1, start + 1  # full: lines with more than one column
    last: Line = first
    for index in range(start + 1, len(items)):
        line = items[index]
        if not isinstance(line, Line) or line.y - last.y > _ROW_GAP * last.largest:
            break
        parts = _chunks(line)
        if not all(_column(columns, part[0].x0) is not None for part in parts):
            break
        last = line
        if len(parts) > 1:
            full += 1
            end = index + 1
        elif _column(columns, line.x0) != 0:  # the rest of a cell
            end = index + 1
        elif line.x1 > columns[1] - _SAME_COLUMN:
            break
    enough = full >= _LEAST_ROWS or (full == _LEAST_ROWS - 1 and all_bold(first))
    return (end, columns) if enough else (start, [])


def _column(columns: Sequence[float], x: float) -> int | None:
    near = (index for index, column in enumerate(columns) if abs(column - x) <= _SAME_COLUMN)
    return next(near, None)


def _rows(lines: Sequence[Line], columns: Sequence[float], rules: Sequence[Edge]) -> list[int]:
    """The index of the first line of each row."""
    parted = [
        index
        for index, (above, below) in enumerate(pairwise(lines), start=1)
        if any(above.y < rule.y0 < below.y and rule.x0 <= columns[1] <= rule.x1 for rule in rules)
    ]
    if len(parted) >= 2:  # more than the one below the header
        return [0, *parted]
    return [
        index for index, line in enumerate(lines) if not index or _column(columns, line.x0) == 0
    ]


def _grid(lines: Sequence[Line], columns: Sequence[float], rules: Sequence[Edge]) -> Grid:
    starts = [*_rows(lines, columns, rules), len(lines)]
    right = max(line.x1 for line in lines)
    xs = (*(x - 1.0 for x in columns), right + 1.0)
    ys = (*(lines[index].top for index in starts[:-1]), lines[-1].bottom)
    cells = []
    for row, (first, end) in enumerate(pairwise(starts)):
        held = list(_held(lines[first:end], columns))
        for column in range(len(columns)):
            box = Edge(xs[column], ys[row], xs[column + 1], ys[row + 1])
            items = tuple(line for number, line in held if number == column)
            cells.append(CellBox(row, column, 1, 1, box, items))
    return Grid(xs, ys, tuple(cells))


def _held(lines: Sequence[Line], columns: Sequence[float]) -> Iterator[tuple[int, Line]]:
    """(column, piece of a line) of the cells of a row."""
    for line in lines:
        for part in _chunks(line):
            column = _column(columns, part[0].x0)
            yield (0 if column is None else column), line_of_words(part, line.y)
