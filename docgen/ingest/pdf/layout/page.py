"""A page's words and rules -> what stands on it: lines of text, boxes, ruled tables."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.ingest.pdf.layout.fields import Fields, parted
from docgen.ingest.pdf.layout.lines import lines_of
from docgen.ingest.pdf.layout.regions import (
    MOST_RULES,
    NEAR,
    Region,
    backgrounds,
    by_size,
    find_regions,
    middle,
    rounded,
)
from docgen.ingest.pdf.layout.types import (
    CellBox,
    Frame,
    Grid,
    Item,
    PageLayout,
)
from docgen.ingest.pdf.raw import SMALLEST_TEXT, Edge, RawPage, Word

_DEEPEST = 20  # boxes inside each other; in the reference, three


def lay_out(page: RawPage) -> PageLayout:
    """The items of a page in reading order; nested boxes are items of the box around them."""
    inside = [word for word in page.words if _is_on(page, word)]
    words = [word for word in inside if word.style.size >= SMALLEST_TEXT]
    tiny = [word for word in inside if word.style.size < SMALLEST_TEXT]
    regions = find_regions(page.edges)
    regions = by_size([*regions, *backgrounds(page, words, regions)])
    return PageLayout(
        number=page.number,
        width=page.width,
        height=page.height,
        items=_contents(words, regions),
        tiny=tuple(lines_of(tiny)),
        outside=tuple(lines_of(word for word in page.words if not _is_on(page, word))),
        links=page.links,
        invisible=sum(len(word.text) for word in words if word.style.invisible),
        letters=sum(len(word.text) for word in words),
        pictures=page.pictures,
        unreadable=page.unreadable,
        busy=page.busy or len({rounded(edge) for edge in page.edges}) > MOST_RULES,
    )


def _is_on(page: RawPage, word: Word) -> bool:
    """Whether some of the word stands on the paper."""
    return word.x1 > 0 and word.x0 < page.width and 0 < word.y < page.height + word.style.size


def _holds(box: Edge, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _inside(inner: Edge, outer: Edge) -> bool:
    return _holds(outer, inner.x0 + 1, inner.y0 + 1) and _holds(outer, inner.x1 - 1, inner.y1 - 1)


def _contents(words: Sequence[Word], regions: Sequence[Region], depth: int = 0) -> tuple[Item, ...]:
    """Lines and boxes, from top to bottom; `regions` are the largest first."""
    if depth == _DEEPEST:
        regions = ()
    outer: list[Region] = []
    inner: dict[int, list[Region]] = {}
    for region in regions:
        holder = next(
            (index for index, known in enumerate(outer) if _inside(region.box, known.box)), None
        )
        if holder is None:
            outer.append(region)
            inner[len(outer) - 1] = []
        else:
            inner[holder].append(region)
    held: list[list[Word]] = [[] for _ in outer]
    own: list[Word] = []
    if outer:
        holders = [(*region.box, words_of) for region, words_of in zip(outer, held, strict=True)]
        for word in words:
            x, y = middle(word)
            for x0, y0, x1, y1, words_of in holders:
                if x0 <= x <= x1 and y0 <= y <= y1:
                    words_of.append(word)
                    break
            else:
                own.append(word)
    else:
        own = [*words]
    items: list[Item] = [*lines_of(own)]
    for index, region in enumerate(outer):
        items += _boxed(region, held[index], inner[index], depth + 1)
    return tuple(sorted(items, key=lambda item: (item.top, item.bottom)))


def _boxed(
    region: Region, words: Sequence[Word], inner: Sequence[Region], depth: int
) -> list[Item]:
    if len(region.xs) == 2 and len(region.ys) == 2:
        frame = Frame(
            box=region.box,
            open_top=not _covers(region.across, region.ys[0], region.box),
            open_bottom=not _covers(region.across, region.ys[-1], region.box),
            items=_contents(words, inner, depth),
        )
        return [frame] if frame.items else []  # a rule below a running head, a drawing
    grid = _grid(region, words, inner, depth)
    return [grid] if any(cell.items for cell in grid.cells) else []


def _covers(across: Sequence[Edge], y: float, box: Edge) -> bool:
    """Whether rules at `y` reach over most of the width of the box."""
    drawn = sum(
        min(rule.x1, box.x1) - max(rule.x0, box.x0) for rule in across if abs(rule.y0 - y) <= NEAR
    )
    return drawn >= 0.8 * (box.x1 - box.x0)


def _grid(region: Region, words: Sequence[Word], inner: Sequence[Region], depth: int) -> Grid:
    """The table of the region: fields that no rule parts are one cell."""
    xs, ys = region.xs, region.ys
    cells: list[CellBox] = []
    owner: dict[tuple[int, int], int] = {}
    parted_down = parted(region.down, xs, ys, down=True)
    parted_across = parted(region.across, ys, xs, down=False)
    for row in range(len(ys) - 1):
        for column in range(len(xs) - 1):
            if (row, column) in owner:
                continue
            columns = 1
            while (
                column + columns < len(xs) - 1
                and (column + columns, row) not in parted_down
                and (row, column + columns) not in owner
            ):
                columns += 1
            rows = 1
            while row + rows < len(ys) - 1 and not any(
                (row + rows, c) in parted_across for c in range(column, column + columns)
            ):
                rows += 1
            owner.update(
                ((r, c), len(cells))
                for r in range(row, row + rows)
                for c in range(column, column + columns)
            )
            box = Edge(xs[column], ys[row], xs[column + columns], ys[row + rows])
            cells.append(CellBox(row, column, rows, columns, box, ()))
    held = _filled(Fields(xs, ys, owner), cells, words, inner, depth)
    return Grid(xs, ys, tuple(held))


def _filled(
    fields: Fields,
    cells: Sequence[CellBox],
    words: Sequence[Word],
    inner: Sequence[Region],
    depth: int,
) -> list[CellBox]:
    held: list[list[Word]] = [[] for _ in cells]
    boxed: list[list[Region]] = [[] for _ in cells]
    for word in words:
        held[fields.cell_at(*middle(word))].append(word)
    for region in inner:
        box = region.box
        boxed[fields.cell_at((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)].append(region)
    return [
        cell._replace(items=_contents(held[index], boxed[index], depth))
        for index, cell in enumerate(cells)
    ]
