"""A page's words and rules -> what stands on it: lines of text, boxes, ruled tables."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from docgen.ingest.pdf.raw.page import SMALLEST_TEXT, Edge, RawPage, Word

# Rules that end this near to each other (points) meet. The rules of one cell of the reference
# overlap by 1.8 points; the nearest ones that do not belong together are 7 points apart.
NEAR = 2.5
# Words whose baselines differ by less than this share of their size stand on one line.
SAME_LINE = 0.3
# Words that are printed over themselves are moved by less than this share of their size.
_OVERPRINT = 0.1
_MOST_PRINTS = 4  # words that may stand at one place
# More rules than this are a drawing, not tables: the fullest page of the reference has 400.
MOST_RULES = 4_000
_MOST_REGIONS = 500  # boxes and tables of a page; the fullest page of the reference has 12
_MOST_FIELDS = 10_000  # of a table
_DEEPEST = 20  # boxes inside each other; in the reference, three
_MOST_AREAS = 200  # filled boxes of a page that are looked at
_WHOLE_PAGE = 0.7  # a filled box this large (share of the page) is the colour of the paper


class Line(NamedTuple):
    """Words on one baseline `y`, from left to right; made by `line_of_words`.

    It reaches from `x0` to `x1`. `size` is that of its longest word, `largest` that of its largest.
    """

    words: tuple[Word, ...]
    y: float
    x0: float
    x1: float
    size: float
    largest: float

    @property
    def top(self) -> float:
        """The upper end of its letters."""
        return self.y - 0.8 * self.largest

    @property
    def bottom(self) -> float:
        """The lower end of its letters."""
        return self.y + 0.25 * self.largest


def line_of_words(words: Sequence[Word], y: float) -> Line:
    """The line of some words in their order."""
    longest = max(words, key=lambda word: len(word.text))
    return Line(
        words=tuple(words),
        y=y,
        x0=words[0].x0,
        x1=max(word.x1 for word in words),
        size=longest.style.size,
        largest=max(word.style.size for word in words),
    )


class Frame(NamedTuple):
    """A box around text. It is open where a page break cuts it."""

    box: Edge
    open_top: bool
    open_bottom: bool
    items: tuple[Item, ...]

    @property
    def top(self) -> float:
        """Its upper end."""
        return self.box.y0

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.box.y1


class CellBox(NamedTuple):
    """A cell: the row and the column that it begins in, and how many of both it covers."""

    row: int
    column: int
    rows: int
    columns: int
    box: Edge
    items: tuple[Item, ...]


class Grid(NamedTuple):
    """A ruled table: the x of its column rules, the y of its row rules, its cells in order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: tuple[CellBox, ...]

    @property
    def box(self) -> Edge:
        """The box around it."""
        return Edge(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    @property
    def top(self) -> float:
        """Its upper end."""
        return self.ys[0]

    @property
    def bottom(self) -> float:
        """Its lower end."""
        return self.ys[-1]


Item = Line | Frame | Grid


class PageLayout(NamedTuple):
    """What stands on a page, from top to bottom.

    `tiny` is text too small to be read, `outside` what stands beside the paper.
    """

    number: int
    width: float
    height: float
    items: tuple[Item, ...]
    tiny: tuple[Line, ...]
    outside: tuple[Line, ...]
    links: tuple[int | str, ...]
    invisible: int  # letters of a layer below a picture
    letters: int
    pictures: float
    unreadable: int
    busy: bool


class _Region(NamedTuple):
    """A component of rules that meet: a frame or a table, still without its words."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    across: tuple[Edge, ...]
    down: tuple[Edge, ...]

    @property
    def box(self) -> Edge:
        return Edge(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])


def lay_out(page: RawPage) -> PageLayout:
    """The items of a page in reading order; nested boxes are items of the box around them."""
    inside = [word for word in page.words if _is_on(page, word)]
    words = [word for word in inside if word.style.size >= SMALLEST_TEXT]
    tiny = [word for word in inside if word.style.size < SMALLEST_TEXT]
    regions = find_regions(page.edges)
    regions = _by_size([*regions, *_backgrounds(page, words, regions)])
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
        busy=page.busy or len({_rounded(edge) for edge in page.edges}) > MOST_RULES,
    )


def _is_on(page: RawPage, word: Word) -> bool:
    """Whether some of the word stands on the paper."""
    return word.x1 > 0 and word.x0 < page.width and 0 < word.y < page.height + word.style.size


def lines_of(words: Iterable[Word]) -> list[Line]:
    """The lines that the words stand on, from top to bottom."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        last = lines[-1] if lines else None
        if last and word.y - last[0].y <= SAME_LINE * max(word.style.size, last[0].style.size):
            last.append(word)
        else:
            lines.append([word])
    ordered = (sorted(line, key=lambda word: word.x0) for line in lines)
    return [line_of_words(_printed_once(line), line[0].y) for line in ordered]


def _printed_once(words: Sequence[Word]) -> list[Word]:
    """The words without those that are printed a second time over themselves, to look bolder."""
    once: list[Word] = []
    for word in words:
        near = _OVERPRINT * word.style.size
        if not any(
            word.text == other.text and word.x0 - other.x0 <= near for other in once[-_MOST_PRINTS:]
        ):
            once.append(word)
    return once


def find_regions(edges: Sequence[Edge]) -> list[_Region]:
    """The frames and tables that the rules of a page make, the largest first."""
    unique = {_rounded(edge) for edge in edges}
    if len(unique) > MOST_RULES:
        return []
    across = sorted(edge for edge in unique if edge.y0 == edge.y1)
    down = sorted(edge for edge in unique if edge.x0 == edge.x1)
    groups = _components(across, down)
    regions = [_region(one, other) for one, other in groups if one and other]
    alone = [side for one, other in groups if not one for side in other]
    regions += _between_sides(alone)
    return _by_size(region for region in regions if region is not None)[:_MOST_REGIONS]


def _between_sides(down: Sequence[Edge]) -> Iterator[_Region]:
    """Boxes of which only the sides are drawn: they fill a page, and page breaks cut both ends."""
    ends = sorted(down, key=lambda side: (round(side.y0 / NEAR), round(side.y1 / NEAR), side.x0))
    for _, group in groupby(ends, key=lambda side: (round(side.y0 / NEAR), round(side.y1 / NEAR))):
        sides = list(group)
        xs = _positions(side.x0 for side in sides)
        if len(xs) > 1:
            yield _Region(tuple(xs), (sides[0].y0, sides[0].y1), (), tuple(sides))


def _by_size(regions: Iterable[_Region]) -> list[_Region]:
    return sorted(regions, key=lambda region: (-_size(region.box), region.box))


def _backgrounds(page: RawPage, words: Sequence[Word], regions: Sequence[_Region]) -> list[_Region]:
    """Filled boxes that no rules surround and that have their lines to themselves.

    The middle of a box that goes on over three pages has no rule above or below; a box behind a
    few words of a line is no box of its own, one behind the whole page neither.
    """
    found = []
    for area in sorted({_rounded(area) for area in page.areas})[:_MOST_AREAS]:
        whole = _size(area) >= _WHOLE_PAGE * page.width * page.height
        if whole or any(_meets(area, region.box) for region in regions):
            continue
        beside = [
            word
            for word in words
            if area.y0 <= _middle(word)[1] <= area.y1
            and not area.x0 - NEAR <= _middle(word)[0] <= area.x1 + NEAR
        ]
        if not beside:
            found.append(_Region((area.x0, area.x1), (area.y0, area.y1), (), ()))
    return found


def _meets(one: Edge, other: Edge) -> bool:
    """Whether the boxes share more than their sides."""
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide > NEAR and high > NEAR


def _rounded(edge: Edge) -> Edge:
    return Edge(*(round(value, 1) for value in edge))


def _components(
    across: Sequence[Edge], down: Sequence[Edge]
) -> list[tuple[list[Edge], list[Edge]]]:
    """Rules across and down that meet each other, directly or through others."""
    parent = list(range(len(across) + len(down)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    by_x = sorted(range(len(down)), key=lambda index: down[index].x0)
    xs = [down[index].x0 for index in by_x]
    for number, rule in enumerate(across):
        for index in by_x[bisect_left(xs, rule.x0 - NEAR) : bisect_left(xs, rule.x1 + NEAR)]:
            side = down[index]
            if side.y0 - NEAR <= rule.y0 <= side.y1 + NEAR:
                parent[root(number)] = root(len(across) + index)
    grouped: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for index in range(len(parent)):
        group = grouped.setdefault(root(index), ([], []))
        if index < len(across):
            group[0].append(across[index])
        else:
            group[1].append(down[index - len(across)])
    return list(grouped.values())


def _region(across: list[Edge], down: list[Edge]) -> _Region | None:
    """What the rules enclose; a side that no rule closes ends where the others end."""
    xs = _positions([rule.x0 for rule in down])
    ys = _positions([rule.y0 for rule in across])
    left, right = min(rule.x0 for rule in across), max(rule.x1 for rule in across)
    top, bottom = min(rule.y0 for rule in down), max(rule.y1 for rule in down)
    xs = _stretched(xs, left, right)
    ys = _stretched(ys, top, bottom)
    if len(xs) < 2 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) > _MOST_FIELDS:
        return None
    return _Region(tuple(xs), tuple(ys), tuple(across), tuple(down))


def _positions(values: Iterable[float]) -> list[float]:
    """Values that are near to each other as one: the middle of them."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] <= NEAR:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


def _stretched(values: list[float], low: float, high: float) -> list[float]:
    if not values or low < values[0] - NEAR:
        values = [low, *values]
    if high > values[-1] + NEAR:
        values = [*values, high]
    return values


def _size(box: Edge) -> float:
    return (box.x1 - box.x0) * (box.y1 - box.y0)


def _holds(box: Edge, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _inside(inner: Edge, outer: Edge) -> bool:
    return _holds(outer, inner.x0 + 1, inner.y0 + 1) and _holds(outer, inner.x1 - 1, inner.y1 - 1)


def _middle(word: Word) -> tuple[float, float]:
    return (word.x0 + word.x1) / 2, word.y - 0.3 * word.style.size


def _contents(
    words: Sequence[Word], regions: Sequence[_Region], depth: int = 0
) -> tuple[Item, ...]:
    """Lines and boxes, from top to bottom; `regions` are the largest first."""
    if depth == _DEEPEST:
        regions = ()
    outer: list[_Region] = []
    inner: dict[int, list[_Region]] = {}
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
            x, y = _middle(word)
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
    region: _Region, words: Sequence[Word], inner: Sequence[_Region], depth: int
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


def _grid(region: _Region, words: Sequence[Word], inner: Sequence[_Region], depth: int) -> Grid:
    """The table of the region: fields that no rule parts are one cell."""
    xs, ys = region.xs, region.ys
    cells: list[CellBox] = []
    owner: dict[tuple[int, int], int] = {}
    parted_down = _parted(region.down, xs, ys, down=True)
    parted_across = _parted(region.across, ys, xs, down=False)
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
    held = _filled(_Fields(xs, ys, owner), cells, words, inner, depth)
    return Grid(xs, ys, tuple(held))


def _parted(
    rules: Sequence[Edge], lines: Sequence[float], fields: Sequence[float], *, down: bool
) -> set[tuple[int, int]]:
    """(line, field) wherever a rule on that line parts the field from the one before it."""
    found: set[tuple[int, int]] = set()
    for rule in rules:
        at, low, high = (rule.x0, rule.y0, rule.y1) if down else (rule.y0, rule.x0, rule.x1)
        line = min(range(len(lines)), key=lambda index: abs(lines[index] - at))
        if abs(lines[line] - at) > NEAR:
            continue
        for field, (start, end) in enumerate(pairwise(fields)):
            if low - NEAR <= start and end <= high + NEAR:
                found.add((line, field))
    return found


class _Fields(NamedTuple):
    """Which cell (by number) covers each field of a table."""

    xs: Sequence[float]
    ys: Sequence[float]
    owner: dict[tuple[int, int], int]

    def cell_at(self, x: float, y: float) -> int:
        """The cell at a point; the nearest one for a point on the outer rules."""
        row = min(max(bisect_right(self.ys, y) - 1, 0), len(self.ys) - 2)
        column = min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)
        return self.owner[row, column]


def _filled(
    fields: _Fields,
    cells: Sequence[CellBox],
    words: Sequence[Word],
    inner: Sequence[_Region],
    depth: int,
) -> list[CellBox]:
    held: list[list[Word]] = [[] for _ in cells]
    boxed: list[list[_Region]] = [[] for _ in cells]
    for word in words:
        held[fields.cell_at(*_middle(word))].append(word)
    for region in inner:
        box = region.box
        boxed[fields.cell_at((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)].append(region)
    return [
        cell._replace(items=_contents(held[index], boxed[index], depth))
        for index, cell in enumerate(cells)
    ]
