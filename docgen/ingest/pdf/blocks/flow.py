"""What stands on the pages of a PDF -> blocks: what a page break has cut is made whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from textwrap import dedent
from typing import NamedTuple

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import Place, on_page, spanning
from docgen.blocks.types import (
    Block,
    Callout,
    Cell,
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Row,
    Strip,
    Table,
)
from docgen.ingest.pdf.blocks.code import Piece, box_of, read_code
from docgen.ingest.pdf.blocks.lines import (
    Column,
    Told,
    all_bold,
    all_mono,
    bare_word,
    breaks_hard,
    bullet_of,
    join_lines,
    starts_anew,
    without_bullet,
)
from docgen.ingest.pdf.chrome import text_of
from docgen.ingest.pdf.layout.page import CellBox, Frame, Grid, Line, PageLayout
from docgen.ingest.pdf.layout.page import Item as Laid
from docgen.ingest.pdf.raw.page import Edge
from docgen.ingest.text.lines import CALLOUT_LABELS, is_expander

# Lines of a paragraph are this much nearer to each other than two paragraphs. Measured on the
# reference: 14.2 within, 22.1 between; in cells 12.4 within, 14.1 (items) and 15.9 between.
_PARAGRAPH_GAP = 1.1
_CODE_GAP = 2.3  # an empty line may stand in code
_INDENT = 2.0  # points: lines that begin this near to each other begin alike
_LARGER = 1.04  # a heading's size, as a multiple of the text's
_MOST_LABEL_WORDS = 3


class Placed(NamedTuple):
    """An item and the number of its page (from 1)."""

    page: int
    item: Laid


class _Row(NamedTuple):
    """A row of a table that may reach over pages: for each column what stands in its cells."""

    cells: tuple[tuple[tuple[int, CellBox], ...], ...]


@define
class Setting:
    """What holds for the whole file: sizes, pitches, ends of the column, levels of headings."""

    file: str
    body_size: float
    left: float
    right: float
    padding: float  # between the side of a box of code and its text
    pitches: dict[float, float]
    levels: dict[tuple[float, int], int]
    colours: frozenset[int]
    links: dict[int, tuple[int | str, ...]]
    sizes: dict[int, tuple[float, float]]  # of the pages
    vocabulary: frozenset[str] = frozenset()
    heading: int = 1  # level of the last heading
    findings: list[Finding] = field(factory=list)

    def pitch(self, size: float) -> float:
        """The distance of two lines of a paragraph."""
        return self.pitches.get(size, size * 1.45)

    def place(self, page: int, box: Edge) -> Place:
        """The place of a box on a page; what reaches over the side of the page ends there."""
        wide, high = self.sizes[page]
        ends = ((box.x0, wide), (box.y0, high), (box.x1 + 1, wide + 1), (box.y1 + 1, high + 1))
        return on_page(self.file, page, tuple(int(max(0.0, min(at, most))) for at, most in ends))

    def lines_place(self, lines: Sequence[tuple[int, Line]]) -> Place:
        """The place of lines, perhaps of several pages."""
        places = [
            self.place(page, Edge(line.x0, line.top, line.x1, line.bottom)) for page, line in lines
        ]
        whole = places[0]
        for place in places[1:]:
            whole = spanning(whole, place)
        return whole


def body_size_of(pages: Sequence[PageLayout]) -> float:
    """The size of running text: that which most letters outside boxes have."""
    sizes: Counter[float] = Counter()
    for line in _own_lines(pages):
        for word in line.words:
            if not word.style.mono and not word.style.bold and not word.link:
                sizes[word.style.size] += len(word.text)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 10.0


def setting_of(file: str, pages: Sequence[PageLayout]) -> Setting:
    """What holds for the whole file, read off its pages (without running heads)."""
    colours: Counter[int] = Counter()
    gaps: dict[float, Counter[float]] = {}
    paddings: list[float] = []
    for page in pages:
        for frame in _frames(page.items):
            lines = [item for item in frame.items if isinstance(item, Line)]
            if lines and all(map(all_mono, lines)):
                paddings.append(min(line.x0 for line in lines) - frame.box.x0)
        for a, b in _neighbours(page.items):
            gaps.setdefault(a.size, Counter())[round(b.y - a.y, 1)] += 1
    own = list(_own_lines(pages))
    for line in own:
        for word in line.words:
            if not word.style.mono and not word.style.bold and not word.link:
                colours[word.style.colour] += len(word.text)
    boxes = [item.box.x1 for page in pages for item in page.items if not isinstance(item, Line)]
    common = [colour for colour, count in colours.items() if count > 0.05 * colours.total()]
    setting = Setting(
        file=file,
        body_size=body_size_of(pages),
        left=min((line.x0 for line in own), default=0.0),
        right=_usual_end([*(line.x1 for line in own), *boxes]),
        padding=median(paddings) if paddings else 0.0,
        pitches={size: _pitch(counts, size) for size, counts in gaps.items()},
        levels={},
        colours=frozenset(common),
        links={page.number: page.links for page in pages},
        sizes={page.number: (page.width, page.height) for page in pages},
        vocabulary=frozenset(_vocabulary(item for page in pages for item in page.items)),
    )
    styles = {_style(line) for line in own if _looks_like_heading(setting, line)}
    own_sizes = sorted({size for size, _ in styles}, reverse=True)
    setting.levels = {style: own_sizes.index(style[0]) + 1 for style in sorted(styles)}
    return setting


def _own_lines(pages: Sequence[PageLayout]) -> Iterator[Line]:
    """The lines that stand in no box."""
    return (item for page in pages for item in page.items if isinstance(item, Line))


def _vocabulary(items: Iterable[Laid]) -> Iterator[str]:
    """The words of running text and cells that do not stand at the end or begin of a line."""
    for item in items:
        if isinstance(item, Line):
            yield from (bare_word(word.text) for word in item.words[1:-1])
        elif isinstance(item, Frame):
            yield from _vocabulary(item.items)
        else:
            for cell in item.cells:
                yield from _vocabulary(cell.items)


def _usual_end(rights: Sequence[float]) -> float:
    """Where full lines end: what one line in fifty reaches; a stray one may reach further."""
    ordered = sorted(rights)
    return ordered[int(len(ordered) * 0.98)] if ordered else 0.0


def _frames(items: Iterable[Laid]) -> Iterator[Frame]:
    for item in items:
        if isinstance(item, Frame):
            yield item
            yield from _frames(item.items)
        elif isinstance(item, Grid):
            for cell in item.cells:
                yield from _frames(cell.items)


def _neighbours(items: Sequence[Laid]) -> Iterator[tuple[Line, Line]]:
    """Lines of the same size that follow each other, in cells too; not those of code."""
    for a, b in pairwise(items):
        if isinstance(a, Line) and isinstance(b, Line) and a.size == b.size and not all_mono(a):
            yield a, b
    for item in items:
        if isinstance(item, Grid):
            for cell in item.cells:
                yield from _neighbours(cell.items)
        elif isinstance(item, Frame):
            yield from _neighbours(item.items)


def _pitch(gaps: Counter[float], size: float) -> float:
    """The distance of lines of a paragraph: the smallest that is common and makes sense."""
    sensible = {gap: count for gap, count in gaps.items() if 0.9 * size <= gap <= 2.2 * size}
    if not sensible:
        return size * 1.45
    most = max(sensible.values())
    return min(gap for gap, count in sensible.items() if count >= 0.2 * most)


def _looks_like_heading(setting: Setting, line: Line) -> bool:
    """A bold line that is larger than the text or has a colour that the text has not."""
    if not all_bold(line) or all_mono(line) or any(word.link for word in line.words):
        return False
    if line.size >= _LARGER * setting.body_size:
        return True
    other = all(word.style.colour not in setting.colours for word in line.words)
    return line.size >= setting.body_size and other


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
            yield from _lines(setting, flow[index:end], left, right)
        elif isinstance(item, Frame):
            yield from _frame(setting, flow[index:end])
        else:
            rows = _grid_rows(item, flow[index].page)
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


# --- text ---------------------------------------------------------------------------------------


def _lines(setting: Setting, flow: Sequence[Placed], left: float, right: float) -> Iterator[Block]:
    """Headings, lists and paragraphs."""
    lines = [(page, item) for page, item in flow if isinstance(item, Line)]
    index = 0
    while index < len(lines):
        line = lines[index][1]
        end = index + 1
        if _is_heading(setting, line):
            while end < len(lines) and _heading_goes_on(setting, lines[end - 1], lines[end], right):
                end += 1
            yield _heading(setting, lines[index:end], left, right)
        elif bullet_of(line):
            end = _list_end(setting, lines, index, right)
            yield _listing(setting, lines[index:end], right)
        else:
            code = all_mono(line)
            while end < len(lines) and _paragraph_goes_on(
                setting, lines[end - 1], lines[end], right
            ):
                end += 1
            if code and end - index > 1 and all(all_mono(one) for _, one in lines[index:end]):
                yield _bare_code(setting, lines[index:end])
            else:
                told = _told(setting, lines[index:end], left, right)
                place = setting.lines_place(lines[index:end])
                yield Paragraph(text=told.text, links=told.links, place=place)
        index = end


def _told(
    setting: Setting,
    lines: Sequence[tuple[int, Line]],
    left: float,
    right: float,
    *,
    plain_bold: bool = False,
) -> Told:
    """The text of lines; links are numbered over the pages that the lines stand on."""
    pages = sorted({page for page, _ in lines})
    targets: list[int | str] = []
    shifted = []
    shift: dict[int, int] = {}
    for page in pages:
        shift[page] = len(targets)
        targets += setting.links.get(page, ())
    for page, line in lines:
        if shift[page]:
            words = tuple(
                word._replace(link=word.link + shift[page]) if word.link else word
                for word in line.words
            )
            shifted.append(line._replace(words=words))
        else:
            shifted.append(line)
    column = Column(left, right, setting.vocabulary, targets)
    return join_lines(shifted, column, plain_bold=plain_bold)


def _style(line: Line) -> tuple[float, int]:
    return line.size, line.words[0].style.colour


def _is_heading(setting: Setting, line: Line) -> bool:
    return _style(line) in setting.levels and _looks_like_heading(setting, line)


def _heading_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    """Whether the heading is wrapped onto the next line."""
    same = last[0] == after[0] and _is_heading(setting, after[1])
    if not same or _style(last[1]) != _style(after[1]):
        return False
    near = after[1].y - last[1].y <= 1.5 * last[1].size
    return near and not breaks_hard(last[1], after[1], right)


def _heading(
    setting: Setting, lines: Sequence[tuple[int, Line]], left: float, right: float
) -> Heading:
    text = _told(setting, lines, left, right, plain_bold=True).text.replace("`", "")
    level = setting.levels[_style(lines[0][1])]
    if is_expander(text):
        text = text.partition("]")[2].strip()
        level = setting.heading + 1
    else:
        setting.heading = level
    return Heading(level=level, text=text, place=setting.lines_place(lines))


def _near(setting: Setting, last: Line, after: Line) -> bool:
    return after.y - last.y <= _PARAGRAPH_GAP * setting.pitch(max(last.largest, after.largest))


def _paragraph_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    line, following = last[1], after[1]
    if bullet_of(following) or _is_heading(setting, following):
        return False
    if all_mono(line) and all_mono(following):  # code: its lines begin where they like
        gap = _CODE_GAP * setting.pitch(line.size)
        return following.y - line.y <= gap if last[0] == after[0] else after[0] == last[0] + 1
    if all_mono(line) != all_mono(following) and abs(line.size - following.size) > _INDENT:
        return False
    if last[0] == after[0]:
        return _near(setting, line, following) and abs(line.x0 - following.x0) <= _INDENT
    if after[0] != last[0] + 1:  # the page between can't be read
        return False
    return abs(line.x0 - following.x0) <= _INDENT and not breaks_hard(line, following, right)


def _list_end(setting: Setting, lines: Sequence[tuple[int, Line]], start: int, right: float) -> int:
    """The index after the last line of the list that begins at `start`."""
    end = start + 1
    text_x = lines[start][1].words[1].x0
    while end < len(lines):
        page, line = lines[end]
        if bullet_of(line):
            text_x = line.words[1].x0
        elif not _item_goes_on(setting, lines[end - 1], (page, line), text_x, right):
            return end
        end += 1
    return end


def _item_goes_on(
    setting: Setting,
    last: tuple[int, Line],
    after: tuple[int, Line],
    text_x: float,
    right: float,
) -> bool:
    """Whether a line without a bullet belongs to the item above it, whose text begins at x."""
    line, following = last[1], after[1]
    if _is_heading(setting, following) or abs(following.x0 - text_x) > _INDENT:
        return False
    if last[0] == after[0]:
        return _near(setting, line, following)
    return after[0] == last[0] + 1 and not breaks_hard(line, following, right)


def _items(
    lines: Sequence[tuple[int, Line]],
) -> Iterator[tuple[int, list[tuple[int, Line]]]]:
    """(depth, lines without the bullet) of each item."""
    stack: list[float] = []
    item: list[tuple[int, Line]] = []
    for page, line in lines:
        if not bullet_of(line):
            item.append((page, line))
            continue
        if item:
            yield len(stack) - 1, item
        while stack and line.x0 < stack[-1] - _INDENT:
            stack.pop()
        if not stack or line.x0 > stack[-1] + _INDENT:
            stack.append(line.x0)
        item = [(page, without_bullet(line))]
    if item:
        yield len(stack) - 1, item


def _listing(setting: Setting, lines: Sequence[tuple[int, Line]], right: float) -> Listing:
    items = []
    for depth, own in _items(lines):
        told = _told(setting, own, own[0][1].x0, right)
        items.append(
            Item(text=told.text, depth=depth, links=told.links, place=setting.lines_place(own))
        )
    ordered = bullet_of(lines[0][1])[0].isdigit()
    return Listing(items=tuple(items), ordered=ordered, place=setting.lines_place(lines))


# --- boxes --------------------------------------------------------------------------------------


def _frame_goes_on(last: Placed, after: Placed) -> bool:
    """Whether the box is the rest of the one on the page before."""
    one, two = last.item, after.item
    return (
        isinstance(one, Frame)
        and isinstance(two, Frame)
        and after.page == last.page + 1
        and one.open_bottom
        and two.open_top
        and abs(one.box.x0 - two.box.x0) <= _INDENT
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
        yield _code(setting, lines, boxes)
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
    place = setting.place(boxes[0][0], box)
    for page, other in boxes[1:]:
        place = spanning(place, setting.place(page, other))
    texts = [text for block in inside for text in _texts(block)]
    yield Callout(label=label, text="\n".join(texts), place=place)
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


def _code(
    setting: Setting, lines: Sequence[tuple[int, Line]], boxes: Sequence[tuple[int, Edge]]
) -> Code:
    pieces = [
        Piece(page, box.x0, box.x1, tuple(line for number, line in lines if number == page))
        for page, box in boxes
    ]
    pieces = [piece for piece in pieces if piece.lines]
    read = read_code(pieces, setting.padding)
    place = setting.place(pieces[0].page, box_of(pieces[0]))
    for piece in pieces[1:]:
        place = spanning(place, setting.place(piece.page, box_of(piece)))
    if len(pieces) > 1:
        setting.findings.append(
            Finding(
                code="code-cut",
                message="a page break cuts this code in two; the pieces are joined",
                place=place,
            )
        )
    strips = tuple(_strip(setting, strip) for strip in read.strips)
    return Code(text=read.text, strips=strips, place=place)


def _strip(setting: Setting, strip: Strip) -> Strip:
    """The strip, as far as it is on its page."""
    page, top, bottom = strip
    most = int(setting.sizes[page][1])
    return page, max(0, min(top, most)), max(0, min(bottom, most + 1))


def _bare_code(setting: Setting, lines: Sequence[tuple[int, Line]]) -> Code:
    """Lines in a typewriter face without a box around them."""
    left = min(line.x0 for _, line in lines) - setting.padding
    right = setting.right + setting.padding
    pages = sorted({page for page, _ in lines})
    box = Edge(left, 0.0, right, 0.0)
    return _code(setting, lines, [(page, box) for page in pages])


# --- tables -------------------------------------------------------------------------------------


def _grid_rows(grid: Grid, page: int) -> list[_Row]:
    """The rows of a table; what a cell covers beyond its own field is spread."""
    wide, high = len(grid.xs) - 1, len(grid.ys) - 1
    fields: list[list[tuple[tuple[int, CellBox], ...]]] = [[()] * wide for _ in range(high)]
    for cell in grid.cells:
        over = cell.columns == wide and wide > 1
        for row in range(cell.row, cell.row + cell.rows):
            for column in range(cell.column, cell.column + (1 if over else cell.columns)):
                fields[row][column] = ((page, cell),)
    return [_Row(tuple(row)) for row in fields]


def _cell_lines(cell: tuple[tuple[int, CellBox], ...]) -> list[Line]:
    return [item for _, box in cell for item in box.items if isinstance(item, Line)]


def _is_bold_cell(cell: tuple[tuple[int, CellBox], ...]) -> bool:
    lines = _cell_lines(cell)
    return bool(lines) and all(map(all_bold, lines))


def _is_empty(cell: tuple[tuple[int, CellBox], ...]) -> bool:
    return not any(box.items for _, box in cell)


def _header_of(setting: Setting, rows: Sequence[_Row]) -> tuple[str, ...]:
    """The texts of the first row, if all its cells are bold."""
    if not rows:
        return ()
    filled = [cell for cell in rows[0].cells if not _is_empty(cell)]
    if len(filled) < 2 or not all(map(_is_bold_cell, filled)):
        return ()
    return tuple(_cell_text(setting, cell).replace("\n", " ") for cell in rows[0].cells)


def _grid_goes_on(setting: Setting, last: Placed, after: Placed, header: tuple[str, ...]) -> bool:
    """Whether the table is the rest of the one on the page before."""
    one, two = last.item, after.item
    if not isinstance(one, Grid) or not isinstance(two, Grid) or after.page != last.page + 1:
        return False
    if len(one.xs) != len(two.xs) or any(
        abs(a - b) > _INDENT for a, b in zip(one.xs, two.xs, strict=True)
    ):
        return False
    own = _header_of(setting, _grid_rows(two, after.page))
    return not own or own == header


def _with_more(
    setting: Setting, rows: list[_Row], after: Placed, header: tuple[str, ...]
) -> list[_Row]:
    """The rows with those of the next page: a repeated header goes, a cut row is made whole."""
    assert isinstance(after.item, Grid)
    more = _grid_rows(after.item, after.page)
    if header and more and _header_of(setting, more) == header:
        more = more[1:]
    if rows and more and _is_cut(rows, more[0]):
        place = _row_place(setting, more[0])
        setting.findings.append(
            Finding(
                code="table-row-cut",
                message="a page break cuts this table row; the pieces are joined",
                place=place,
            )
        )
        merged = tuple(a + b for a, b in zip(rows[-1].cells, more[0].cells, strict=True))
        return [*rows[:-1], _Row(merged), *more[1:]]
    return [*rows, *more]


def _is_cut(rows: Sequence[_Row], after: _Row) -> bool:
    """Whether `after`, the first row of a page, is the rest of the last row of the page before.

    Its name stands on the page before, so its first cell is empty here; where empty first cells
    mean "as above" in this table, another cell has to be empty as well. A row whose cells all
    stand on one side of the break only is cut, too.
    """
    last = rows[-1]
    both = list(zip(last.cells, after.cells, strict=True))
    if all(_is_empty(a) or _is_empty(b) for a, b in both):
        return any(not _is_empty(b) for _, b in both)
    if not _is_empty(after.cells[0]) or _is_empty(last.cells[0]):
        return False
    if len(both) < 3 or not any(_is_empty(row.cells[0]) for row in rows):
        return True
    return any(_is_empty(b) and not _is_empty(a) for a, b in both[1:])


def _row_place(setting: Setting, row: _Row) -> Place:
    boxes = [(page, field.box) for cell in row.cells for page, field in cell]
    whole = setting.place(*boxes[0])
    for page, box in boxes[1:]:
        whole = spanning(whole, setting.place(page, box))
    return whole


def _table(
    setting: Setting, rows: Sequence[_Row], header: tuple[str, ...], grids: Sequence[Placed]
) -> Table:
    body = rows[1:] if header else rows
    place = setting.place(grids[0].page, grids[0].item.box)  # type: ignore[union-attr]
    for page, grid in grids[1:]:
        place = spanning(place, setting.place(page, grid.box))  # type: ignore[union-attr]
    done = []
    for row in body:
        where = _row_place(setting, row)
        cells = tuple(
            Cell(text=_cell_text(setting, cell), place=_cell_place(setting, cell) or where)
            for cell in row.cells
        )
        done.append(Row(cells=cells, place=where))
    return Table(header=header, rows=tuple(done), place=place)


def _cell_place(setting: Setting, cell: tuple[tuple[int, CellBox], ...]) -> Place | None:
    places = [setting.place(page, box.box) for page, box in cell if box.items]
    if not places:
        return None
    whole = places[0]
    for place in places[1:]:
        whole = spanning(whole, place)
    return whole


def _cell_text(setting: Setting, cell: tuple[tuple[int, CellBox], ...]) -> str:
    """The text of a cell: paragraphs are lines, items are lines that begin with "- "."""
    flow = [Placed(page, item) for page, field in cell for item in field.items]
    if not flow:
        return ""
    area = cell[0][1].box
    lines = _cell_lines(cell)
    left = min((line.x0 for line in lines), default=area.x0)
    right = area.x1 - max(left - area.x0, 0.0)
    bold = _is_bold_cell(cell)
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
            rows = _grid_rows(item, flow[index].page)
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
            end = _list_end(setting, lines, index, right)
            for _, own in _items(lines[index:end]):
                told = _told(setting, own, own[0][1].x0, right, plain_bold=bold)
                yield f"- {told.text}"
        else:
            while end < len(lines) and _cell_line_goes_on(
                setting, lines[end - 1], lines[end], right
            ):
                end += 1
            yield _told(setting, lines[index:end], left, right, plain_bold=bold).text
        index = end


def _cell_line_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    """Whether a line of a cell goes on in the next: a line feed would have left room free."""
    if bullet_of(after[1]) or starts_anew(last[1], after[1], right):
        return False
    return last[0] != after[0] or _near(setting, last[1], after[1])
