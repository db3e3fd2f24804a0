"""Blocks set by reportlab, and drawings at random: PDFs of which we know what they say."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table

from docgen.base.place import on_page
from docgen.blocks import types

NOWHERE = on_page("a.pdf", 1, (0, 0, 0, 0))
PAGE = (400.0, 400.0)
LEFT, WIDTH, MARGIN = 50.0, 300.0, 64.0
WORDS = [
    "a",
    "ship",
    "berth",
    "pilot",
    "tide",
    "crew",
    "mole",
    "quay",
    "moors",
    "waits",
    "leaves",
    "harbour",
    "in",
    "B4",
    "x-id",
    "/api",
    "(all)",
]
FIRST = "The pilot tells the crew where to moor and which of the lines to take in first. " * 3
HEAD = "Harbour API"
PADDING = 6.0

_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12, spaceAfter=8)
_HEADINGS = {
    1: ParagraphStyle("h1", fontName="Helvetica-Bold", fontSize=16, leading=20, spaceAfter=6),
    2: ParagraphStyle("h2", fontName="Helvetica-Bold", fontSize=13, leading=16, spaceAfter=6),
}
_CELL = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=11)
_BOLD_CELL = ParagraphStyle("bold", parent=_CELL, fontName="Helvetica-Bold")
_CODE = ("Courier", 8.0, 10.0)  # font, size, distance of lines

_MARKS = {"": "%s", "bold": "<b>%s</b>", "mono": '<font name="Courier">%s</font>'}
_SHOWN = {"": "%s", "bold": "**%s**", "mono": "`%s`"}

Marked = tuple[tuple[str, str], ...]  # (word, mark)

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
titles = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
marked = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(["", "", "", "bold", "mono"])),
    min_size=1,
    max_size=70,
).map(lambda pairs: (("The", ""), *pairs))


def _heading(level: int, text: str) -> types.Heading:
    return types.Heading(level=level, text=text, place=NOWHERE)


def _paragraph(pairs: Marked) -> types.Paragraph:
    shown = (
        _SHOWN[mark] % " ".join(word for word, _ in run)
        for mark, run in groupby(pairs, key=lambda pair: pair[1])
    )
    return types.Paragraph(text=" ".join(shown), place=NOWHERE)


def _listing(items: Sequence[tuple[str, int]], ordered: bool) -> types.Listing:
    depth, made = 0, []
    for index, (text, wanted) in enumerate(items):
        depth = min(wanted, depth + 1) if index else 0
        made.append(types.Item(text=text, depth=depth, place=NOWHERE))
    return types.Listing(items=tuple(made), ordered=ordered, place=NOWHERE)


def _table(columns: int, header: bool, texts: Sequence[Sequence[str]]) -> types.Table:
    rows = [
        types.Row(
            cells=tuple(types.Cell(text=text, place=NOWHERE) for text in row[:columns]),
            place=NOWHERE,
        )
        for row in texts
    ]
    head = tuple(f"Column {WORDS[n]}" for n in range(columns)) if header else ()
    return types.Table(header=head, rows=tuple(rows), place=NOWHERE)


def _code(lines: Sequence[tuple[int, str]]) -> types.Code:
    text = "\n".join(f"{' ' * 2 * indent}{line}" for indent, line in lines)
    return types.Code(text="{\n" + text + "\n}", place=NOWHERE)


cells = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
rows = st.tuples(words, cells, cells)
blocks = st.one_of(
    st.builds(_heading, st.sampled_from([1, 2]), titles),
    st.builds(_paragraph, marked),
    st.builds(
        _listing,
        st.lists(st.tuples(words, st.integers(0, 2)), min_size=1, max_size=8),
        st.booleans(),
    ),
    st.builds(
        _table, st.sampled_from([2, 3]), st.booleans(), st.lists(rows, min_size=1, max_size=14)
    ),
    st.builds(_code, st.lists(st.tuples(st.integers(1, 4), words), min_size=1, max_size=30)),
)


def _tell_apart(found: Sequence[Any]) -> tuple[Any, ...]:
    """Not two of a kind in a row: no one could tell where the second begins."""
    apart = [found[0]] if found else []
    apart += [b for a, b in pairwise(found) if type(a) is not type(b)]
    return tuple(apart)


stories = st.lists(blocks, min_size=1, max_size=8).map(_tell_apart)


def expected(story: Sequence[Any]) -> tuple[Any, ...]:
    """The blocks that a reader should find: levels are counted from the largest heading."""
    levels = sorted({b.level for b in story if isinstance(b, types.Heading)})
    first = _paragraph(tuple((word, "") for word in FIRST.split()))
    ranked = (
        _heading(levels.index(b.level) + 1, b.text) if isinstance(b, types.Heading) else b
        for b in story
    )
    return (first, *ranked)


def set_story(story: Sequence[Any]) -> tuple[bytes, int]:
    """The PDF, with running heads if it has more than one page, and the number of its pages."""
    data, count = _set(story, heads=False)
    return (data, count) if count == 1 else _set(story, heads=True)


def _set(story: Sequence[Any], *, heads: bool) -> tuple[bytes, int]:
    data = io.BytesIO()
    template = BaseDocTemplate(data, pagesize=PAGE, invariant=1)
    frame = Frame(LEFT, MARGIN, WIDTH, PAGE[1] - 2 * MARGIN, 0, 0, 0, 0)

    def draw_heads(canvas: Canvas, _: Any) -> None:
        if heads:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(LEFT, PAGE[1] - 30, HEAD)
            canvas.drawString(LEFT + 140, 30, str(canvas.getPageNumber()))

    template.addPageTemplates(PageTemplate(frames=[frame], onPage=draw_heads))
    template.build([Paragraph(FIRST, _BODY), *(f for block in story for f in _flowables(block))])
    return data.getvalue(), template.page


def has_room(story: Sequence[Any]) -> bool:
    """Whether no paragraph or item ends at the end of a line.

    Where a page break follows, nobody could tell whether it goes on.
    """
    texts = [(b.text, 0.0) for b in story if isinstance(b, types.Paragraph)]
    texts += [
        (item.text, 20.0 * (item.depth + 1))
        for b in story
        if isinstance(b, types.Listing)
        for item in b.items
    ]
    return all(
        len(simpleSplit(f"{text} {'x' * 14}", "Courier", 10, WIDTH - indent))
        == len(simpleSplit(text, "Courier", 10, WIDTH - indent))
        for text, indent in texts
    )


def _flowables(block: Any) -> Iterator[Flowable]:
    match block:
        case types.Heading():
            yield Paragraph(block.text, _HEADINGS[block.level])
        case types.Paragraph():
            yield Paragraph(_reportlab(block.text), _BODY)
        case types.Listing():
            yield from _items(block)
        case types.Table():
            yield _ruled(block)
        case types.Code():
            yield CodeBox(block.text.split("\n"))


def _reportlab(text: str) -> str:
    parts = []
    for number, piece in enumerate(text.split("**")):
        for other, inner in enumerate(piece.split("`")):
            parts.append(_MARKS["bold" if number % 2 else "mono" if other % 2 else ""] % inner)
    return "".join(part for part in parts if part)


def _items(block: types.Listing) -> Iterator[Flowable]:
    counts = [0] * 4
    for index, item in enumerate(block.items):
        counts[item.depth] += 1
        counts[item.depth + 1 :] = [0] * (3 - item.depth)
        last = index == len(block.items) - 1
        style = ParagraphStyle(
            "item",
            parent=_BODY,
            leftIndent=20 * (item.depth + 1),
            bulletIndent=20 * item.depth + 4,
            bulletFontName="Helvetica",
            bulletFontSize=10,
            spaceAfter=8 if last else 0,
        )
        bullet = f"{counts[item.depth]}." if block.ordered else "\u2022"
        yield Paragraph(item.text, style, bulletText=bullet)


def _ruled(block: types.Table) -> Table:
    columns = len(block.rows[0].cells)
    widths = {2: [110.0, 190.0], 3: [90.0, 100.0, 110.0]}[columns]
    data = [[Paragraph(text, _BOLD_CELL) for text in block.header]] if block.header else []
    for row in block.rows:
        first, *others = (cell.text for cell in row.cells)
        style = _CELL if block.header else _BOLD_CELL
        data.append([Paragraph(first, style), *(Paragraph(text, _CELL) for text in others)])
    style = [("GRID", (0, 0), (-1, -1), 0.5, "#000000"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table(data, widths, style=style, repeatRows=1 if block.header else 0, spaceAfter=10)


class CodeBox(Flowable):
    """Lines of code in a box; a page break cuts the box open."""

    def __init__(self, lines: Sequence[str], *, top: bool = True, bottom: bool = True) -> None:
        super().__init__()
        self.lines, self.top, self.bottom = lines, top, bottom
        self.spaceAfter = 10 if bottom else 0

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        self.width = width
        self.height = _CODE[2] * len(self.lines) + 2 * PADDING
        return width, self.height

    def split(self, _: float, height: float) -> list[Flowable]:
        fit = int((height - 2 * PADDING) // _CODE[2])
        if fit < 1:
            return []
        first = CodeBox(self.lines[:fit], top=self.top, bottom=False)
        return [first, CodeBox(self.lines[fit:], top=False, bottom=self.bottom)]

    def draw(self) -> None:
        canvas, width, height = self.canv, self.width, self.height
        canvas.setLineWidth(0.5)
        canvas.line(0, 0, 0, height)
        canvas.line(width, 0, width, height)
        if self.top:
            canvas.line(0, height, width, height)
        if self.bottom:
            canvas.line(0, 0, width, 0)
        text = canvas.beginText(PADDING, height - PADDING - _CODE[1])
        text.setFont(*_CODE)
        for line in self.lines:
            text.textLine(line)
        canvas.drawText(text)


# --- at random ----------------------------------------------------------------------------------

_at = st.integers(-30, 430)
_sizes = st.sampled_from([1, 6, 8, 10, 10, 10, 12, 16, 24])
_fonts = st.sampled_from(["text", "text", "bold", "mono"])
_text = st.builds(
    lambda x, y, font, size, count: f"text {x} {y} {font} {size} " + "%s " * count,
    _at,
    _at,
    _fonts,
    _sizes,
    st.integers(1, 6),
)
_lines = st.builds(
    lambda x, y, font, count: "\n".join(
        f"text {x} {y + 12 * n} {font} 10 %s %s" for n in range(count)
    ),
    _at,
    _at,
    _fonts,
    st.integers(1, 8),
)
_shapes = st.builds(
    lambda name, x0, y0, x1, y1: f"{name} {min(x0, x1)} {min(y0, y1)} {max(x0, x1)} {max(y0, y1)}",
    st.sampled_from(["box", "box", "fill"]),
    _at,
    _at,
    _at,
    _at,
)
_rules = st.builds(
    lambda x, y, end, down: f"rule {x} {y} {x if down else end} {end if down else y}",
    _at,
    _at,
    _at,
    st.booleans(),
)
_ascending = st.lists(st.integers(0, 40), min_size=2, max_size=5, unique=True).map(
    lambda found: ",".join(str(10 * n) for n in sorted(found))
)
_grids = st.builds(lambda xs, ys: f"grid {xs} {ys}", _ascending, _ascending)
# A table, a box in one of its cells, a table in the box.
_nested = st.builds(
    lambda x, y, text, cell: "\n".join(
        [
            f"grid {x},{x + 20},{x + 300} {y},{y + 30},{y + 200}",
            f"box {x + 30} {y + 40} {x + 290} {y + 190}",
            f"grid {x + 40},{x + 150},{x + 280} {y + 90},{y + 120},{y + 180}",
            f"text {x + 44} {y + 60} {text} 10 %s",
            f"text {x + 44} {y + 110} {cell} 10 %s",
            f"text {x + 154} {y + 150} {cell} 10 %s",
        ]
    ),
    st.integers(0, 90),
    st.integers(0, 190),
    _fonts,
    _fonts,
)
_pieces = st.one_of(_text, _text, _lines, _shapes, _rules, _grids, _nested)
_sheets = st.lists(_pieces, max_size=14).map(lambda found: "\n".join(["page", *found]))


def _with_words(text: str) -> str:
    """Every word is another, so that none may count for two."""
    count = text.count("%s")
    return text % tuple(f"w{n}q" for n in range(count))


drawings = st.lists(_sheets, min_size=1, max_size=3).map(
    lambda sheets: _with_words("\n".join([*sheets, "text 20 200 text 10 last"]))
)
