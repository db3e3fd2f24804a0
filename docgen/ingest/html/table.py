"""A table of HTML -> a grid: spans spread, header told from rows, layout told from tables."""

from __future__ import annotations

import re

from attrs import define, evolve, field, frozen

from docgen.base.place import Place, spanning
from docgen.blocks.types import Cell, Row, Table
from docgen.ingest.html.elements import NOT_TEXT, Element, Text
from docgen.ingest.html.inline import read_nodes
from docgen.ingest.html.places import Places

# 4.9.11: the most that `colspan` and `rowspan` may say.
_MOST_COLSPAN = 1000
_MOST_ROWSPAN = 65534
# A table that spans blow up to more cells than this is read without its spans. The largest of the
# references at hand has 330.
_MOST_CELLS = 100_000
_NUMBER = re.compile(r"\s*(\d{1,9})")

_SECTIONS = frozenset({"tbody", "tfoot", "thead"})
_LAYOUT_ROLES = frozenset({"none", "presentation"})
# What shows in a cell that a table is there for the layout.
_STRUCTURE = frozenset({"details", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table"})
_PROSE = frozenset({"dl", "ol", "p", "ul"})


@frozen
class GridCell:
    """A cell as written: its element and how many columns and rows it covers."""

    element: Element
    columns: int
    rows: int


@frozen
class GridRow:
    """A row as written."""

    element: Element
    cells: tuple[GridCell, ...]
    head: bool
    foot: bool = False


@define
class Grid:
    """The rows of a table, its captions, and what stands in it where nothing may stand."""

    element: Element
    rows: list[GridRow] = field(factory=list)
    captions: list[Element] = field(factory=list)
    strays: list[Element | Text] = field(factory=list)

    @property
    def width(self) -> int:
        """How many columns the widest row writes."""
        return max((sum(cell.columns for cell in row.cells) for row in self.rows), default=0)


def read_grid(table: Element) -> Grid:
    """The rows of a table; rows of tables in its cells are no rows of it."""
    grid = Grid(table)
    for child in table.contents:
        if isinstance(child, Element) and child.name in _SECTIONS:
            for row in child.contents:
                _add(grid, row, head=child.name == "thead", foot=child.name == "tfoot")
        else:
            _add(grid, child, head=False)
    while len(grid.rows) > 1 and _is_title(grid):
        grid.captions.append(grid.rows.pop(0).cells[0].element)
    return grid


def _is_title(grid: Grid) -> bool:
    """Whether the first row is a header cell over all columns: it titles the table."""
    first = grid.rows[0].cells
    wide = first[0].columns > 1 and first[0].columns >= grid.width
    return len(first) == 1 and first[0].element.name == "th" and first[0].rows == 1 and wide


def _add(grid: Grid, node: Element | Text, *, head: bool, foot: bool = False) -> None:
    if isinstance(node, Text):
        if node.strip():
            grid.strays.append(node)
    elif node.name == "caption":
        grid.captions.append(node)
    elif node.name == "tr":
        cells = []
        for child in node.contents:
            if isinstance(child, Element) and child.name in {"td", "th"}:
                if not child.why:
                    cells.append(_cell(child))
            elif not isinstance(child, Text) or child.strip():
                grid.strays.append(child)
        if cells and not node.why:
            grid.rows.append(GridRow(node, tuple(cells), head, foot))
    elif node.name in {"td", "th"}:  # a row without its tag
        grid.rows.append(GridRow(node, (_cell(node),), head))
    elif node.name not in NOT_TEXT:
        grid.strays.append(node)


def _cell(element: Element) -> GridCell:
    columns = min(_number(element.value("colspan"), 1) or 1, _MOST_COLSPAN)
    return GridCell(element, columns, min(_number(element.value("rowspan"), 1), _MOST_ROWSPAN))


def _number(text: str, default: int) -> int:
    found = _NUMBER.match(text)
    return int(found[1]) if found else default


def is_layout(grid: Grid) -> bool:
    """Whether the table only puts blocks beside or below each other.

    So it is if it says so; if it has one cell; if it has no header cell and a cell as wide as the
    table holds a title, a box, code or a table; if it is a single row of such cells or of prose.
    """
    cells = [cell for row in grid.rows for cell in row.cells]
    if grid.element.value("role") in _LAYOUT_ROLES:
        return True
    if any(cell.element.name == "th" for cell in cells) or any(row.head for row in grid.rows):
        return False
    if len(cells) <= 1:
        return True
    if len(grid.rows) == 1:
        return any(_holds(cell, _STRUCTURE | _PROSE) for cell in cells)
    return any(len(row.cells) == 1 and _holds(row.cells[0], _STRUCTURE) for row in grid.rows)


def is_layout_row(row: GridRow) -> bool:
    """Whether the row of a layout table is one: a single cell, or cells that hold blocks."""
    return len(row.cells) == 1 or any(_holds(cell, _STRUCTURE | _PROSE) for cell in row.cells)


def _holds(cell: GridCell, names: frozenset[str]) -> bool:
    return any(isinstance(one, Element) and one.name in names for one in cell.element.descendants)


@frozen
class ReadTable:
    """A table that was read; `squeezed` if its spans had to be left out."""

    table: Table
    squeezed: bool


def read_table(rows: list[GridRow], places: Places, anchor: str) -> ReadTable | None:
    """The table that some rows of a grid are; None where they hold no text."""
    heads = _heads(rows)
    written = [
        [_read_cell(cell, places, anchor, head=head) for cell in row.cells]
        for row, head in zip(rows, heads, strict=True)
    ]
    spread = _spread(rows, written)
    grid = _squeezed(written) if spread is None else spread
    shown: list[tuple[Row, bool]] = []
    for own, cells, head in zip(written, grid, heads, strict=True):
        if any(cell.text for cell in cells):
            shown.append((Row(cells=tuple(cells), place=_place_of(own)), head))
    if not shown:
        return None
    table = Table(
        header=_joined([row for row, head in shown if head]),
        rows=tuple(row for row, head in shown if not head),
        place=spanning(shown[0][0].place, shown[-1][0].place),
    )
    return ReadTable(table, squeezed=spread is None)


def _heads(rows: list[GridRow]) -> list[bool]:
    """Whether each row is one of the header: those of `<thead>`, else a first row of `<th>`."""
    if any(row.head for row in rows):
        return [row.head for row in rows]
    return [
        not index and all(cell.element.name == "th" for cell in row.cells)
        for index, row in enumerate(rows)
    ]


def _joined(heads: list[Row]) -> tuple[str, ...]:
    """One header of several rows: the texts that stand above each other, each once."""
    columns = zip(*(row.cells for row in heads), strict=True)
    return tuple(
        " ".join(dict.fromkeys(cell.text for cell in cells if cell.text)) for cells in columns
    )


def _read_cell(cell: GridCell, places: Places, anchor: str, *, head: bool) -> Cell:
    """The text of a cell, line by line; titles in bold are not marked as such."""
    bold = not head and cell.element.name != "th"
    inline = read_nodes(cell.element.contents, bold=bold)
    lines = inline.lines
    if not lines:
        return Cell(text="", place=places.at(cell.element.start, cell.element.start, anchor))
    place = places.at(lines[0].start, lines[-1].end, cell.element.value("id") or anchor)
    return Cell(
        text="\n".join(line.text for line in lines),
        emphasised=inline.all_emphasised,
        targets=inline.all_targets,
        place=place,
    )


def _place_of(cells: list[Cell]) -> Place:
    """From the first to the last text of a row."""
    shown = [cell for cell in cells if cell.text] or cells
    return spanning(shown[0].place, shown[-1].place)


def _spread(rows: list[GridRow], written: list[list[Cell]]) -> list[list[Cell]] | None:
    """The cells of each row, one for each column; None where there would be too many.

    A text that reaches over rows stands in each of them; one that reaches over columns stands in
    the first of them.
    """
    hanging: dict[int, tuple[Cell, int]] = {}  # column -> a cell from above, rows still to cover
    spread: list[list[Cell]] = []
    count = width = 0
    for index, (row, texts) in enumerate(zip(rows, written, strict=True)):
        count += sum(cell.columns for cell in row.cells)
        if count > _MOST_CELLS:
            return None
        cells: list[Cell] = []
        below: dict[int, tuple[Cell, int]] = {}
        for cell, text in zip(row.cells, texts, strict=True):
            _hang(cells, hanging, below)
            deep = cell.rows or len(rows) - index
            for offset in range(cell.columns):
                one = evolve(text, text="") if offset else text
                if deep > 1:
                    below[len(cells)] = one, deep - 1
                cells.append(one)
        while hanging:
            _hang(cells, hanging, below)
            if hanging:
                cells.append(evolve(texts[-1], text=""))
        hanging = below
        spread.append(cells)
        width = max(width, len(cells))
        if width * len(rows) > _MOST_CELLS:
            return None
    return [_padded(cells, width) for cells in spread]


def _hang(
    cells: list[Cell], hanging: dict[int, tuple[Cell, int]], below: dict[int, tuple[Cell, int]]
) -> None:
    """Puts the cells that reach down from above where the row has come to their columns."""
    while len(cells) in hanging:
        column = len(cells)
        cell, left = hanging.pop(column)
        cells.append(cell)
        if left > 1:
            below[column] = cell, left - 1


def _padded(cells: list[Cell], width: int) -> list[Cell]:
    if len(cells) == width:
        return cells
    return cells + [evolve(cells[-1], text="")] * (width - len(cells))


def _squeezed(written: list[list[Cell]]) -> list[list[Cell]]:
    """The cells as written; those of too wide a row stand in its last one."""
    width = max(1, min(_MOST_CELLS // len(written), max(len(cells) for cells in written)))
    squeezed = []
    for cells in written:
        rest = "\n".join(cell.text for cell in cells[width - 1 :] if cell.text)
        last = [evolve(cells[width - 1], text=rest)] if len(cells) >= width else []
        squeezed.append(_padded(cells[: width - 1] + last, width))
    return squeezed
