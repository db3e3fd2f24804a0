"""Drawings made at build time: SVG without a script, its figures told as text beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen
from markupsafe import Markup

from docgen.render.report.documents import plain

_ROW = 22
_LABEL = 230
_BARS = 420
_LONGEST = 34
_LONGEST_NODE = 27


@frozen(kw_only=True)
class Bar:
    """A bar: its name, its value, the class that gives it its colour, where it leads."""

    name: str
    value: float
    kind: str = "plain"
    href: str = ""
    told: str = ""


def bars(title: str, shown: Sequence[Bar]) -> Markup:
    """Horizontal bars, one below the other; the longest fills the width."""
    most = max((one.value for one in shown), default=0) or 1
    body = Markup("").join(_bar(number, one, most) for number, one in enumerate(shown))
    size = f"0 0 {_LABEL + _BARS + 70} {_ROW * len(shown) + 4}"
    return _drawing(title, size, body)


def _bar(number: int, one: Bar, most: float) -> Markup:
    top = number * _ROW
    width = round(one.value / most * _BARS, 1)
    drawn = Markup(
        '<text x="{}" y="{}" class="label">{}</text>'
        '<rect x="{}" y="{}" width="{}" height="14" class="bar {}"></rect>'
        '<text x="{}" y="{}" class="value">{}</text>'
    ).format(
        *(_LABEL - 8, top + 15, _short(one.name)),
        *(_LABEL, top + 4, max(width, 1), one.kind),
        *(_LABEL + width + 6, top + 15, one.told or f"{one.value:,.0f}"),
    )
    return Markup('<a href="{}">{}</a>').format(one.href, drawn) if one.href else drawn


def strip(kinds: Sequence[tuple[str, int]], title: str) -> Markup:
    """A strip, coloured by what became of each part: a path for each kind, in few letters."""
    total = sum(size for _, size in kinds) or 1
    paths: dict[str, list[str]] = {}
    at = 0
    for kind, size in _joined(kinds):
        start, end = round(at * 600 / total), round((at + size) * 600 / total)
        at += size
        if end > start:
            paths.setdefault(kind, []).append(f"M{start} 0h{end - start}v10h{start - end}z")
    body = Markup("").join(
        Markup('<path class="{}" d="{}"></path>').format(f"k-{kind}", "".join(parts))
        for kind, parts in paths.items()
    )
    return Markup(
        '<svg class="strip" viewBox="0 0 600 10" preserveAspectRatio="none" role="img"'
        ' aria-label="{}">{}</svg>'
    ).format(plain(title), body)


def _joined(kinds: Sequence[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Neighbours of a kind as one."""
    before, total = "", 0
    for kind, size in kinds:
        if kind != before and total:
            yield before, total
            total = 0
        before, total = kind, total + size
    if total:
        yield before, total


@frozen(kw_only=True)
class Column:
    """A column of the map: what it holds, each with a number and an address."""

    title: str
    nodes: Sequence[Bar] = field(repr=False)


def api_map(title: str, columns: Sequence[Column], edges: Mapping[tuple[int, int], int]) -> Markup:
    """Columns of things, and lines between neighbours.

    `edges`: number of the node on the left, of that on the right (both counted over all columns,
    from 0) -> how often; the line is the thicker.
    """
    height = max((len(one.nodes) for one in columns), default=0) * _ROW + 40
    step = 330
    places: list[tuple[int, float]] = []
    drawn: list[Markup] = []
    for number, column in enumerate(columns):
        left = number * step
        drawn.append(
            Markup('<text x="{}" y="16" class="column">{}</text>').format(left, plain(column.title))
        )
        gap = (height - 40) / max(len(column.nodes), 1)
        for row, node in enumerate(column.nodes):
            top = 32 + gap * row + (gap - _ROW) / 2
            places.append((left, top))
            drawn.append(_node(len(places) - 1, left, top, node))
    lines = Markup("").join(_edge(edge, count, places) for edge, count in sorted(edges.items()))
    size = f"0 0 {step * (len(columns) - 1) + 250} {height}"
    return _drawing(title, size, lines + Markup("").join(drawn), "map")


def _node(number: int, left: int, top: float, node: Bar) -> Markup:
    drawn = Markup(
        '<rect x="{}" y="{}" width="230" height="18" rx="4" class="node"></rect>'
        '<text x="{}" y="{}" class="name">{}</text><text x="{}" y="{}" class="count">{}</text>'
    ).format(
        *(left, round(top, 1), left + 6, round(top + 13, 1), _short(node.name, _LONGEST_NODE)),
        *(left + 224, round(top + 13, 1), node.told),
    )
    linked = Markup('<a href="{}">{}</a>').format(node.href, drawn) if node.href else drawn
    return Markup('<g class="n{}"><title>{}</title>{}</g>').format(number, plain(node.name), linked)


def _edge(edge: tuple[int, int], count: int, places: Sequence[tuple[int, float]]) -> Markup:
    (x1, y1), (x2, y2) = (places[one] for one in edge)
    x1, y1, y2 = x1 + 230, round(y1 + 9, 1), round(y2 + 9, 1)
    middle = (x1 + x2) / 2
    wide = min(1 + count / 8, 5)
    return Markup(
        '<path class="edge" stroke-width="{}" d="M{} {}C{} {} {} {} {} {}"></path>'
    ).format(round(wide, 1), x1, y1, middle, y1, middle, y2, x2, y2)


def _drawing(title: str, size: str, body: Markup, kind: str = "chart") -> Markup:
    return Markup('<svg class="{}" viewBox="{}" role="group" aria-label="{}">{}</svg>').format(
        kind, size, plain(title), body
    )


def _short(text: str, longest: int = _LONGEST) -> Markup:
    return plain(text if len(text) <= longest else f"{text[: longest - 1]}…")
