"""Rules and filled boxes of a page -> the frames and tables that they make, without their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from docgen.ingest.pdf.raw import Edge, RawPage, Word

# Rules that end this near to each other (points) meet. The rules of one cell of the reference
# overlap by 1.8 points; the nearest ones that do not belong together are 7 points apart.
NEAR = 2.5
# More rules than this are a drawing, not tables: the fullest page of the reference has 400.
MOST_RULES = 4_000
_MOST_REGIONS = 500  # boxes and tables of a page; the fullest page of the reference has 12
_MOST_FIELDS = 10_000  # of a table
_MOST_AREAS = 200  # filled boxes of a page that are looked at
_WHOLE_PAGE = 0.7  # a filled box this large (share of the page) is the colour of the paper


class Region(NamedTuple):
    """A component of rules that meet: a frame or a table, still without its words."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    across: tuple[Edge, ...]
    down: tuple[Edge, ...]

    @property
    def box(self) -> Edge:
        """The box around it."""
        return Edge(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])


def find_regions(edges: Sequence[Edge]) -> list[Region]:
    """The frames and tables that the rules of a page make, the largest first."""
    unique = {rounded(edge) for edge in edges}
    if len(unique) > MOST_RULES:
        return []
    across = sorted(edge for edge in unique if edge.y0 == edge.y1)
    down = sorted(edge for edge in unique if edge.x0 == edge.x1)
    groups = _components(across, down)
    regions = [_region(one, other) for one, other in groups if one and other]
    alone = [side for one, other in groups if not one for side in other]
    regions += _between_sides(alone)
    return by_size(region for region in regions if region is not None)[:_MOST_REGIONS]


def _between_sides(down: Sequence[Edge]) -> Iterator[Region]:
    """Boxes of which only the sides are drawn: they fill a page, and page breaks cut both ends."""
    ends = sorted(down, key=lambda side: (round(side.y0 / NEAR), round(side.y1 / NEAR), side.x0))
    for _, group in groupby(ends, key=lambda side: (round(side.y0 / NEAR), round(side.y1 / NEAR))):
        sides = list(group)
        xs = _positions(side.x0 for side in sides)
        if len(xs) > 1:
            yield Region(tuple(xs), (sides[0].y0, sides[0].y1), (), tuple(sides))


def by_size(regions: Iterable[Region]) -> list[Region]:
    """The regions, the largest first."""
    return sorted(regions, key=lambda region: (-_size(region.box), region.box))


def backgrounds(page: RawPage, words: Sequence[Word], regions: Sequence[Region]) -> list[Region]:
    """Filled boxes that no rules surround and that have their lines to themselves.

    The middle of a box that goes on over three pages has no rule above or below; a box behind a
    few words of a line is no box of its own, one behind the whole page neither.
    """
    found = []
    for area in sorted({rounded(area) for area in page.areas})[:_MOST_AREAS]:
        whole = _size(area) >= _WHOLE_PAGE * page.width * page.height
        if whole or any(_meets(area, region.box) for region in regions):
            continue
        beside = [
            word
            for word in words
            if area.y0 <= middle(word)[1] <= area.y1
            and not area.x0 - NEAR <= middle(word)[0] <= area.x1 + NEAR
        ]
        if not beside:
            found.append(Region((area.x0, area.x1), (area.y0, area.y1), (), ()))
    return found


def _meets(one: Edge, other: Edge) -> bool:
    """Whether the boxes share more than their sides."""
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide > NEAR and high > NEAR


def rounded(edge: Edge) -> Edge:
    """The edge to a tenth of a point: rules that are drawn twice are one."""
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


def _region(across: list[Edge], down: list[Edge]) -> Region | None:
    """What the rules enclose; a side that no rule closes ends where the others end."""
    xs = _positions([rule.x0 for rule in down])
    ys = _positions([rule.y0 for rule in across])
    left, right = min(rule.x0 for rule in across), max(rule.x1 for rule in across)
    top, bottom = min(rule.y0 for rule in down), max(rule.y1 for rule in down)
    xs = _stretched(xs, left, right)
    ys = _stretched(ys, top, bottom)
    if len(xs) < 2 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) > _MOST_FIELDS:
        return None
    return Region(tuple(xs), tuple(ys), tuple(across), tuple(down))


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


def middle(word: Word) -> tuple[float, float]:
    """The point in the middle of a word."""
    return (word.x0 + word.x1) / 2, word.y - 0.3 * word.style.size
