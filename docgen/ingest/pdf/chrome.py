"""Running heads and feet of a PDF: the same lines at the same height on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from docgen.ingest.pdf.layout import Item, Line, PageLayout

_DIGITS = re.compile(r"\d+|\b[ivxlc]+\b")
# A line is a running head where it stands at this height on this share of the pages. The pages of
# the references that this was measured on: 1.0 but for the cover.
_SHARE = 0.5
_NEARLY_ALL = 0.9
_SAME_HEIGHT = 1.5  # points
_MOST_LINES = 2  # of a head or a foot
_EDGE = 0.15  # of the height of the page: a head does not reach deeper


class Stripped(NamedTuple):
    """A page without its running heads, and the lines that were taken away."""

    page: PageLayout
    heads: tuple[Line, ...]


def strip_heads(pages: Sequence[PageLayout], body_size: float) -> list[Stripped]:
    """The pages without running heads and feet."""
    taken: list[list[Line]] = [[] for _ in pages]
    for top in (True, False):
        for _ in range(_MOST_LINES):
            found = _outermost(pages, taken, body_size, top=top)
            if not found:
                break
            for index, line in found.items():
                taken[index].append(line)
    return [
        Stripped(
            page._replace(
                items=tuple(item for item in page.items if not any(item is line for line in lines))
            ),
            tuple(lines),
        )
        for page, lines in zip(pages, taken, strict=True)
    ]


def text_of(line: Line) -> str:
    """The words of a line with blanks between them."""
    return "".join(
        word.text if word.glued or not index else f" {word.text}"
        for index, word in enumerate(line.words)
    )


def _outermost(
    pages: Sequence[PageLayout], taken: Sequence[Sequence[Line]], body_size: float, *, top: bool
) -> dict[int, Line]:
    """The first (last) line of each page, where these lines are a running head (foot)."""
    lines: dict[int, Line] = {}
    for index, page in enumerate(pages):
        line = _edge_line(page, taken[index], top=top)
        if line is not None:
            lines[index] = line
    if len(lines) < 2:
        return {}
    heights = Counter(round(line.y / _SAME_HEIGHT) for line in lines.values())
    mode = max(heights, key=lambda height: (heights[height], height))
    same = {index: line for index, line in lines.items() if abs(line.y / _SAME_HEIGHT - mode) <= 1}
    if len(same) < max(2, _SHARE * (len(pages) - 1)):
        return {}
    # Small print at one height on every page can't be text; lines of the text's size must repeat.
    small = sum(line.size < body_size for line in same.values()) >= _NEARLY_ALL * len(same)
    return same if small or _repeats(list(same.values())) or _numbered(same, pages) else {}


def _edge_line(page: PageLayout, taken: Sequence[Line], *, top: bool) -> Line | None:
    items: list[Item] = [item for item in page.items if not any(item is t for t in taken)]
    if not items:
        return None
    item = min(items, key=lambda i: i.top) if top else max(items, key=lambda i: i.bottom)
    if not isinstance(item, Line):
        return None
    deep = item.bottom > _EDGE * page.height if top else item.top < (1 - _EDGE) * page.height
    return None if deep else item


def _repeats(lines: Sequence[Line]) -> bool:
    """Whether most lines say the same as the one before or after, but for numbers."""
    masked = [_DIGITS.sub("#", text_of(line)) for line in lines]
    same = sum(a == b for a, b in pairwise(masked))
    return same >= _SHARE * (len(masked) - 1)


def _numbered(lines: dict[int, Line], pages: Sequence[PageLayout]) -> bool:
    """Whether the lines count the pages: the last or first word goes up by one a page."""
    numbers = []
    for index, line in sorted(lines.items()):
        ends = (line.words[0].text, line.words[-1].text)
        numbers += [(pages[index].number, int(word)) for word in ends if word.isdecimal()]
    steps = [b[1] - a[1] == b[0] - a[0] for a, b in pairwise(numbers)]
    return bool(steps) and sum(steps) >= _SHARE * len(steps)
