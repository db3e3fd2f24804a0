"""What stands on the pages of a PDF -> blocks: what a page break has cut is made whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import dedent

from docgen.base.findings import Finding
from docgen.blocks.types import (
    Block,
    Callout,
    Cell,
    Code,
    Heading,
    Listing,
    Paragraph,
    Row,
    Table,
)
from docgen.ingest.lines import CALLOUT_LABELS
from docgen.ingest.pdf.blocks.boxed_code import code_block
from docgen.ingest.pdf.blocks.lines import (
    all_bold,
    all_mono,
    bullet_of,
    starts_anew,
)
from docgen.ingest.pdf.blocks.rows import (
    Field,
    GridRow,
    cell_lines,
    cell_place,
    is_bold_cell,
    is_cut,
    is_empty,
    row_place,
    rows_of,
)
from docgen.ingest.pdf.blocks.setting import Setting
from docgen.ingest.pdf.blocks.text import (
    INDENT,
    Placed,
    is_near,
    items_of,
    list_end,
    text_blocks,
    told_by,
)
from docgen.ingest.pdf.chrome import text_of
from docgen.ingest.pdf.layout import Frame, Grid, Line, PageLayout

_MOST_LABEL_WORDS = 3


def read_blocks(setting: Setting, pages: Sequence[PageLayout]) -> list[Block]:
    """The blocks of the pages, in reading order."""
    flow = [Placed(page.number, item) for page in pages for item in page.items]
    return list(_flow(setting, flow, setting.left, setting.right))


def _flow(setting: Setting, flow: Sequence[Placed], left: float, right: float) -> Iterator[Block]:
    """The blocks of items that follow each other in a column from `left` to `right`."""
    index = 0
    while index < len(flow):
        item = flow[index].item
        end = _run_end(flow, index)
        if isinstance(item, Line):
            yield from text_blocks(setting, flow[index:end], left, right)
        elif isinstance(item, Frame):
            yield from _frame(setting, flow[index:end])
        else:
            rows = rows_of(item, flow[index].page)
            header = _header_of(setting, rows)
            grids = [flow[index]]
            while end < len(flow) and _grid_goes_on(setting, grids[-1], flow[end], header):
                rows = _with_more(setting, rows, flow[end], header)
                grids.append(flow[end])
                end += 1
            yield _table(setting, rows, header, grids)
        index = end


def _run_end(flow: Sequence[Placed], index: int) -> int:
    """The index after the lines in a row, or the parts of one frame, that begin at `index`.

    A grid stands alone here: whether one goes on depends on its rows.
    """
    end = index + 1
    item = flow[index].item
    if isinstance(item, Line):
        while end < len(flow) and isinstance(flow[end].item, Line):
            end += 1
    elif isinstance(item, Frame):
        while end < len(flow) and _frame_goes_on(flow[end - 1], flow[end]):
            end += 1
    return end


def _frame_goes_on(last: Placed, after: Placed) -> bool:
    """Whether the box is the rest of the one on the page before."""
    one, two = last.item, after.item
    return (
        isinstance(one, Frame)
        and isinstance(two, Frame)
        and after.page == last.page + 1
        and one.open_bottom
        and two.open_top
        and abs(one.box.x0 - two.box.x0) <= INDENT
    )


def _frame(setting: Setting, frames: Sequence[Placed]) -> Iterator[Block]:
    """A box: code, or a note below its label, or just text with a line around it."""
    flow = [
        Placed(page, item)
        for page, frame in frames
        if isinstance(frame, Frame)
        for item in frame.items
    ]
    lines = [(page, item) for page, item in flow if isinstance(item, Line)]
    boxes = [(page, frame.box) for page, frame in frames if isinstance(frame, Frame)]
    if len(lines) == len(flow) and all(all_mono(line) for _, line in lines):
        yield code_block(setting, lines, boxes)
        return
    box = boxes[0][1]
    left = min((line.x0 for _, line in lines), default=box.x0)
    right = box.x1 - min(left - box.x0, 20.0)
    first = flow[0].item
    label = text_of(first).rstrip(":") if isinstance(first, Line) and all_bold(first) else ""
    if not label or (label not in CALLOUT_LABELS and len(label.split()) > _MOST_LABEL_WORDS):
        yield from _flow(setting, flow, left, right)
        return
    inside = list(_flow(setting, flow[1:], left, right))
    texts = [text for block in inside for text in _texts(block)]
    yield Callout(label=label, text="\n".join(texts), place=setting.whole(boxes))
    yield from (block for block in inside if isinstance(block, Code | Table))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield block.text
        case Callout():
            yield block.label
            yield block.text
        case Listing():
            for item in block.items:
                yield f"- {item.text}"
        case Code() | Table():
            return


def _header_of(setting: Setting, rows: Sequence[GridRow]) -> tuple[str, ...]:
    """The texts of the first row, if all its cells are bold."""
    if not rows:
        return ()
    filled = [cell for cell in rows[0].cells if not is_empty(cell)]
    if len(filled) < 2 or not all(map(is_bold_cell, filled)):
        return ()
    return tuple(_cell_text(setting, cell).replace("\n", " ") for cell in rows[0].cells)


def _grid_goes_on(setting: Setting, last: Placed, after: Placed, header: tuple[str, ...]) -> bool:
    """Whether the table is the rest of the one on the page before."""
    one, two = last.item, after.item
    if not isinstance(one, Grid) or not isinstance(two, Grid) or after.page != last.page + 1:
        return False
    if len(one.xs) != len(two.xs) or any(
        abs(a - b) > INDENT for a, b in zip(one.xs, two.xs, strict=True)
    ):
        return False
    own = _header_of(setting, rows_of(two, after.page))
    return not own or own == header


def _with_more(
    setting: Setting, rows: list[GridRow], after: Placed, header: tuple[str, ...]
) -> list[GridRow]:
    """The rows with those of the next page: a repeated header goes, a cut row is made whole."""
    assert isinstance(after.item, Grid)
    more = rows_of(after.item, after.page)
    if header and more and _header_of(setting, more) == header:
        more = more[1:]
    if rows and more and is_cut(rows, more[0]):
        place = row_place(setting, more[0])
        setting.findings.append(
            Finding(
                code="table-row-cut",
                message="a page break cuts this table row; the pieces are joined",
                place=place,
            )
        )
        merged = tuple(a + b for a, b in zip(rows[-1].cells, more[0].cells, strict=True))
        return [*rows[:-1], GridRow(merged), *more[1:]]
    return [*rows, *more]


def _table(
    setting: Setting, rows: Sequence[GridRow], header: tuple[str, ...], grids: Sequence[Placed]
) -> Table:
    body = rows[1:] if header else rows
    boxes = [(page, grid.box) for page, grid in grids if isinstance(grid, Grid)]
    done = []
    for row in body:
        where = row_place(setting, row)
        cells = tuple(
            Cell(text=_cell_text(setting, cell), place=cell_place(setting, cell) or where)
            for cell in row.cells
        )
        done.append(Row(cells=cells, place=where))
    return Table(header=header, rows=tuple(done), place=setting.whole(boxes))


def _cell_text(setting: Setting, cell: Field) -> str:
    """The text of a cell: paragraphs are lines, items are lines that begin with "- "."""
    flow = [Placed(page, item) for page, field in cell for item in field.items]
    if not flow:
        return ""
    area = cell[0][1].box
    lines = cell_lines(cell)
    left = min((line.x0 for line in lines), default=area.x0)
    right = area.x1 - max(left - area.x0, 0.0)
    bold = is_bold_cell(cell)
    parts: list[str] = []
    index = 0
    while index < len(flow):
        item = flow[index].item
        end = _run_end(flow, index)
        if isinstance(item, Line):
            parts += _cell_parts(setting, flow[index:end], left, right, bold=bold)
        elif isinstance(item, Frame):
            for block in _frame(setting, flow[index:end]):
                parts += _texts_in_cell(block)
        else:
            rows = rows_of(item, flow[index].page)
            parts += [" | ".join(_cell_text(setting, field) for field in row.cells) for row in rows]
        index = end
    return "\n".join(part for part in parts if part)


def _texts_in_cell(block: Block) -> Iterator[str]:
    """The texts of a block in a box in a cell."""
    if isinstance(block, Code):
        yield dedent(block.text).strip()
    elif isinstance(block, Table):
        yield from (" | ".join(texts) for texts in [block.header] if texts)
        yield from (" | ".join(cell.text for cell in row.cells) for row in block.rows)
    else:
        yield from _texts(block)


def _cell_parts(
    setting: Setting, flow: Sequence[Placed], left: float, right: float, *, bold: bool
) -> Iterator[str]:
    """Paragraphs and items of a cell, as text."""
    lines = [(page, item) for page, item in flow if isinstance(item, Line)]
    index = 0
    while index < len(lines):
        end = index + 1
        if bullet_of(lines[index][1]):
            end = list_end(setting, lines, index, right)
            for _, own in items_of(lines[index:end]):
                told = told_by(setting, own, own[0][1].x0, right, plain_bold=bold)
                yield f"- {told.text}"
        else:
            while end < len(lines) and _cell_line_goes_on(
                setting, lines[end - 1], lines[end], right
            ):
                end += 1
            yield told_by(setting, lines[index:end], left, right, plain_bold=bold).text
        index = end


def _cell_line_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    """Whether a line of a cell goes on in the next: a line feed would have left room free."""
    if bullet_of(after[1]) or starts_anew(last[1], after[1], right):
        return False
    return last[0] != after[0] or is_near(setting, last[1], after[1])
