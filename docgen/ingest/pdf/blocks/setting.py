"""What holds for all pages of a PDF: sizes, pitches, ends of the column, levels of headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import pairwise
from statistics import median

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import Place, on_page, spanning
from docgen.ingest.pdf.blocks.lines import (
    all_bold,
    all_mono,
    bare_word,
)
from docgen.ingest.pdf.layout import Frame, Grid, Line, PageLayout
from docgen.ingest.pdf.layout import Item as Laid
from docgen.ingest.pdf.raw import Edge

_LARGER = 1.04  # a heading's size, as a multiple of the text's


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
        return self.whole(
            [(page, Edge(line.x0, line.top, line.x1, line.bottom)) for page, line in lines]
        )

    def whole(self, boxes: Sequence[tuple[int, Edge]]) -> Place:
        """The place of boxes (at least one), each with the number of its page."""
        return reduce(spanning, (self.place(page, box) for page, box in boxes))


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
    styles = {style(line) for line in own if looks_like_heading(setting, line)}
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


def looks_like_heading(setting: Setting, line: Line) -> bool:
    """A bold line that is larger than the text or has a colour that the text has not."""
    if not all_bold(line) or all_mono(line) or any(word.link for word in line.words):
        return False
    if line.size >= _LARGER * setting.body_size:
        return True
    other = all(word.style.colour not in setting.colours for word in line.words)
    return line.size >= setting.body_size and other


def style(line: Line) -> tuple[float, int]:
    """Size and colour of a line: headings of one level share them."""
    return line.size, line.words[0].style.colour
