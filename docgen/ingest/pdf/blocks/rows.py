"""Rows of a ruled table that may reach over pages, and which row a page break cuts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from docgen.base.place import Place
from docgen.ingest.pdf.blocks.lines import (
    all_bold,
)
from docgen.ingest.pdf.blocks.setting import Setting
from docgen.ingest.pdf.layout import CellBox, Grid, Line

# What stands in one cell of a row, each part with the number of its page.
Field = tuple[tuple[int, CellBox], ...]


class GridRow(NamedTuple):
    """A row of a table that may reach over pages: for each column what stands in its cells."""

    cells: tuple[Field, ...]


def rows_of(grid: Grid, page: int) -> list[GridRow]:
    """The rows of a table; what a cell covers beyond its own field is spread."""
    wide, high = len(grid.xs) - 1, len(grid.ys) - 1
    fields: list[list[Field]] = [[()] * wide for _ in range(high)]
    for cell in grid.cells:
        over = cell.columns == wide and wide > 1
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + (1 if over else cell.columns)):
                fields[row][column] = ((page, cell),)
    return [GridRow(tuple(row)) for row in fields]


def cell_lines(cell: Field) -> list[Line]:
    """The lines of a cell that stand in no box of their own."""
    return [item for _, box in cell for item in box.items if isinstance(item, Line)]


def is_bold_cell(cell: Field) -> bool:
    """Whether all lines of the cell are bold, and there is one."""
    lines = cell_lines(cell)
    return bool(lines) and all(map(all_bold, lines))


def is_empty(cell: Field) -> bool:
    """Whether nothing stands in the cell."""
    return not any(box.items for _, box in cell)


def is_cut(rows: Sequence[GridRow], after: GridRow) -> bool:
    """Whether `after`, the first row of a page, is the rest of the last row of the page before.

    Its name stands on the page before, so its first cell is empty here; where empty first cells
    mean "as above" in this table, another cell has to be empty as well. A row whose cells all
    stand on one side of the break only is cut, too.
    """
    last = rows[-1]
    both = list(zip(last.cells, after.cells, strict=True))
    if all(is_empty(a) or is_empty(b) for a, b in both):
        return any(not is_empty(b) for _, b in both)
    if not is_empty(after.cells[0]) or is_empty(last.cells[0]):
        return False
    if len(both) < 3 or not any(is_empty(row.cells[0]) for row in rows):
        return True
    return any(is_empty(b) and not is_empty(a) for a, b in both[1:])


def row_place(setting: Setting, row: GridRow) -> Place:
    """The place of a row, with what a page break has cut off."""
    return setting.whole([(page, field.box) for cell in row.cells for page, field in cell])


def cell_place(setting: Setting, cell: Field) -> Place | None:
    """The place of what stands in a cell; None where it is empty."""
    boxes = [(page, box.box) for page, box in cell if box.items]
    return setting.whole(boxes) if boxes else None
