"""A PDF drawn line by line, in words that a person can read in a case file.

    page [WIDTH HEIGHT]                       a new page, 400 x 400 points if nothing is said
    text X Y FONT SIZE [#colour] words        baseline Y; all is measured from the upper left corner
    more FONT SIZE [#colour] words            goes on where the last text ended
    wrap X Y WIDTH FONT SIZE [#colour] words  lines of WIDTH at most, 1.2 sizes apart
    rule X0 Y0 X1 Y1      box X0 Y0 X1 Y1      fill X0 Y0 X1 Y1 [#colour]
    grid X,X,… Y,Y,…                          all rules of a table as one path
    link page=N|address                       the text that was drawn last is a link
    picture X0 Y0 X1 Y1
    hidden                                    what follows on the page is in no colour (OCR)

Fonts: text, bold, mono, monobold; vera has ligatures and letters beyond Latin-1.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import reportlab
from attrs import define
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PAGE = (400.0, 400.0)
LEADING = 1.2  # distance of wrapped lines, in sizes
FONTS = {
    "text": "Helvetica",
    "bold": "Helvetica-Bold",
    "mono": "Courier",
    "monobold": "Courier-Bold",
    "vera": "Vera",
}
_INVISIBLE = 3  # text rendering mode
_SET = r"(?P<font>\w+) (?P<size>[\d.]+)(?: (?P<colour>#[0-9a-f]{6}))? (?P<words>.*)"
_NUMBERS = {"text": 2, "more": 0, "wrap": 3}
_TARGET = re.compile(r"page=(\d+)")

pdfmetrics.registerFont(TTFont("Vera", Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))


@define
class _Sheet:
    """The page that is drawn on, and where the next text goes on."""

    canvas: Canvas
    height: float = 0.0
    x: float = 0.0
    y: float = 0.0
    last: tuple[float, ...] = ()
    hidden: bool = False


def draw(text: str, **options: object) -> bytes:
    """The PDF that the lines draw; `options` are those of a canvas of reportlab."""
    data = io.BytesIO()
    sheet = _Sheet(Canvas(data, pagesize=PAGE, invariant=1, **options))
    for line in text.splitlines():
        name, _, rest = line.partition(" ")
        if name in _NUMBERS:
            _words(sheet, name, rest)
        elif name:
            _SHAPES[name](sheet, *rest.split())
    if sheet.height:
        sheet.canvas.showPage()
    sheet.canvas.save()
    return data.getvalue()


def _page(sheet: _Sheet, *size: str) -> None:
    if sheet.height:
        sheet.canvas.showPage()
    width, sheet.height = (float(size[0]), float(size[1])) if size else PAGE
    sheet.canvas.setPageSize((width, sheet.height))
    sheet.canvas.bookmarkPage(f"page{sheet.canvas.getPageNumber()}")
    sheet.hidden = False


def _words(sheet: _Sheet, name: str, rest: str) -> None:
    parts = rest.split(" ", _NUMBERS[name])
    numbers = [float(number) for number in parts[:-1]]
    found = re.fullmatch(_SET, parts[-1])
    assert found, rest
    font, size = FONTS[found["font"]], float(found["size"])
    colour = HexColor(found["colour"] or "#000000")
    if name != "more":
        sheet.x, sheet.y = numbers[:2]
    lines = [found["words"]]
    if name == "wrap":
        lines = simpleSplit(lines[0], font, size, numbers[2])
    for index, line in enumerate(lines):
        written = sheet.canvas.beginText(sheet.x, sheet.height - sheet.y - index * LEADING * size)
        written.setFont(font, size)
        written.setFillColor(colour)
        if sheet.hidden:
            written.setTextRenderMode(_INVISIBLE)
        written.textOut(line)
        sheet.canvas.drawText(written)
    sheet.y += (len(lines) - 1) * LEADING * size
    left, bottom = sheet.x, sheet.height - sheet.y - 0.25 * size
    sheet.x += pdfmetrics.stringWidth(lines[-1], font, size)
    sheet.last = (left, bottom, sheet.x, bottom + size)


def _rule(sheet: _Sheet, x0: str, y0: str, x1: str, y1: str) -> None:
    sheet.canvas.setLineWidth(0.5)
    sheet.canvas.line(float(x0), sheet.height - float(y0), float(x1), sheet.height - float(y1))


def _corners(sheet: _Sheet, *numbers: str) -> tuple[float, float, float, float]:
    """Left, bottom, width, height, as PDF has them."""
    x0, y0, x1, y1 = map(float, numbers)
    return x0, sheet.height - y1, x1 - x0, y1 - y0


def _box(sheet: _Sheet, *numbers: str) -> None:
    sheet.canvas.setLineWidth(0.5)
    sheet.canvas.rect(*_corners(sheet, *numbers))


def _fill(sheet: _Sheet, x0: str, y0: str, x1: str, y1: str, colour: str = "#dddddd") -> None:
    sheet.canvas.setFillColor(HexColor(colour))
    sheet.canvas.rect(*_corners(sheet, x0, y0, x1, y1), stroke=0, fill=1)


def _grid(sheet: _Sheet, across: str, down: str) -> None:
    xs, ys = across.split(","), down.split(",")
    path = sheet.canvas.beginPath()
    for y in ys:
        path.moveTo(float(xs[0]), sheet.height - float(y))
        path.lineTo(float(xs[-1]), sheet.height - float(y))
    for x in xs:
        path.moveTo(float(x), sheet.height - float(ys[0]))
        path.lineTo(float(x), sheet.height - float(ys[-1]))
    sheet.canvas.setLineWidth(0.5)
    sheet.canvas.drawPath(path)


def _link(sheet: _Sheet, target: str) -> None:
    page = _TARGET.fullmatch(target)
    if page:
        sheet.canvas.linkRect("", f"page{page[1]}", sheet.last)
    else:
        sheet.canvas.linkURL(target, sheet.last)


def _picture(sheet: _Sheet, *numbers: str) -> None:
    grey = ImageReader(Image.new("L", (4, 4), 200))
    sheet.canvas.drawImage(grey, *_corners(sheet, *numbers))


def _hidden(sheet: _Sheet) -> None:
    sheet.hidden = True


_SHAPES: dict[str, Callable[..., None]] = {
    "page": _page,
    "rule": _rule,
    "box": _box,
    "fill": _fill,
    "grid": _grid,
    "link": _link,
    "picture": _picture,
    "hidden": _hidden,
}
