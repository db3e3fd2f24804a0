"""A PDF page -> its words, ruling lines and links, as PDFium has them."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

# Lines and boxes thinner than this (points) are rules; the widest rule of the reference has 3.
THICKEST_RULE = 4.0
THINNEST_RULE = 0.05
# Text below this size (points) can't be read: marks that typesetters leave for their own use.
SMALLEST_TEXT = 2.0
LARGEST_TEXT = 1_000.0
# A page with more words or shapes than this is no page of a reference; the fullest page of the
# GWS reference has 700 words and 300 shapes.
MOST_CHARACTERS = 200_000
MOST_SHAPES = 20_000
MOST_NESTING = 8  # of form objects
# Links of a page that are looked at; the fullest page of the reference has 60.
MOST_LINKS = 2_000
_MOST_LINKS_OF_A_ROW = 100
_ROW = 8.0  # points
_LINK_PADDING = 1.5  # points that the box of a link may be narrower than its words
# Points from the corner of the page: what stands farther away stands on no page (PDF allows
# 14,400), and what is no number at all, neither.
FARTHEST = 20_000.0
BOLD_WEIGHT = 600

_MONO_NAME = re.compile(r"mono|courier|consol|menlo|typewriter|fixed|cmtt", re.IGNORECASE)
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_FIXED_PITCH_FLAG = 1  # ISO 32000-1, table 123, bit 1
_FORCE_BOLD_FLAG = 1 << 18  # bit 19
_INVISIBLE = 3  # text rendering mode of a layer that OCR lays under a picture
_LEADERS = re.compile(r"\.{5,}$")
_BETWEEN_BLANKS = re.compile("[^\t\n\r \xa0\u2002\u2003\u2009\u202f]+")
# What PDFium gives for a hyphen at the end of a line.
_HYPHENS = frozenset((0x02, 0xFFFE))
# Letters that are set as one glyph, and characters that show nothing.
_SPELLED_OUT = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0xAD: "",
    0x200B: "",
    0x200C: "",
    0x200D: "",
    0x200E: "",
    0x200F: "",
    0x2060: "",
    0xFEFF: "",
}


class Style(NamedTuple):
    """How a word is set: size in points, kind of font, colour as 0xRRGGBB."""

    size: float
    mono: bool
    bold: bool
    colour: int
    invisible: bool = False


class Word(NamedTuple):
    """A word: from `x0` to `x1` on the baseline `y`, points from the upper left corner.

    `glued`: no blank stands between the word before and this one, though its style differs.
    `link` numbers the link that the word is part of, from 1; 0 where there is none.
    """

    x0: float
    x1: float
    y: float
    text: str
    style: Style
    glued: bool = False
    link: int = 0


class Edge(NamedTuple):
    """A ruling line or the side of a box: across if `y0 == y1`, down if `x0 == x1`."""

    x0: float
    y0: float
    x1: float
    y1: float


class _View(NamedTuple):
    """From the units of a page to points from its upper left corner, as it is shown.

    A page may be cut out of a larger one, and turned.
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point is shown; what is no number is shown far away."""
        return (
            _sane(self.a * x + self.c * y + self.e),
            _sane(self.b * x + self.d * y + self.f),
        )

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Edge:
        """Where a box is shown."""
        (left, top), (right, bottom) = self.point(x0, y0), self.point(x1, y1)
        return Edge(min(left, right), min(top, bottom), max(left, right), max(top, bottom))


def _sane(number: float) -> float:
    return number if -FARTHEST < number < FARTHEST else -FARTHEST


def _view(page: Any) -> _View:
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return _View(1, 0, 0, -1, 0, pdfium.FPDF_GetPageHeightF(page))
    turns = pdfium.FPDFPage_GetRotation(page)  # quarters, clockwise
    if turns == 1:
        return _View(0, 1, 1, 0, -box.bottom, -box.left)
    if turns == 2:
        return _View(-1, 0, 0, 1, box.right, -box.bottom)
    if turns == 3:
        return _View(0, -1, -1, 0, box.top, box.right)
    return _View(1, 0, 0, -1, -box.left, box.top)


class RawPage(NamedTuple):
    """What stands on a page; `number` counts from 1.

    `areas` are filled boxes (backgrounds), `links` says where each link leads: the page (from 1)
    or an address. `pictures` is the share of the page that pictures cover.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    edges: tuple[Edge, ...]
    areas: tuple[Edge, ...]
    links: tuple[int | str, ...]
    pictures: float
    unreadable: int  # characters that the font gives no letter for
    busy: bool = False  # more stands on it than was looked at


_LinkBox = tuple[float, float, float, float, int]


class _Links(NamedTuple):
    """Where links stand, by the rows of the page (of `_ROW` points) that they reach into."""

    rows: dict[int, list[_LinkBox]]
    targets: list[int | str]

    def at(self, x: float, y: float) -> int:
        """The number of the link at a point, 0 where there is none."""
        for left, top, right, bottom, number in self.rows.get(int(y // _ROW), ()):
            if left <= x <= right and top <= y <= bottom:
                return number
        return 0

    def ends_between(self, left: float, right: float, y: float) -> bool:
        """Whether a link begins or ends well within `left` and `right`, at the height `y`."""
        low, high = left + _LINK_PADDING, right - _LINK_PADDING
        return any(
            top <= y <= bottom and (low < start < high or low < end < high)
            for start, top, end, bottom, _ in self.rows.get(int(y // _ROW), ())
        )


def read_raw(document: Any, index: int) -> RawPage:
    """Page `index` (from 0) of an open PDFium document."""
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        raise ValueError(f"page {index + 1} can't be read")
    try:
        view = _view(page)
        height = abs(_sane(pdfium.FPDF_GetPageHeightF(page)))
        width = abs(_sane(pdfium.FPDF_GetPageWidthF(page)))
        text = pdfium.FPDFText_LoadPage(page)
        try:
            links = _read_links(document, page, view)
            words, unreadable = _read_words(text, view, links)
            busy = pdfium.FPDFText_CountChars(text) > MOST_CHARACTERS
        finally:
            pdfium.FPDFText_ClosePage(text)
        edges, areas, pictures = _read_shapes(page, view, width, height)
        busy = busy or pdfium.FPDFPage_CountObjects(page) > MOST_SHAPES
    finally:
        pdfium.FPDF_ClosePage(page)
    return RawPage(
        number=index + 1,
        width=width,
        height=height,
        words=tuple(words),
        edges=tuple(edges),
        areas=tuple(areas),
        links=tuple(links.targets),
        pictures=min(1.0, pictures / max(1.0, width * height)),
        unreadable=unreadable,
        busy=busy,
    )


# The address of the text object of a character: the same function as pypdfium2's, but with plain
# numbers, which compare and hash in a tenth of the time of its pointers.
_TEXT_OBJECT_AT = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)


class _Styles:
    """The styles of the text objects of a page, each looked up once."""

    def __init__(self, text: Any) -> None:
        self._text = text
        self._address = ctypes.cast(text, ctypes.c_void_p)
        self._by_object: dict[int | None, Style] = {}
        self._fonts: dict[int | None, tuple[bool, bool]] = {}
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._origin = ctypes.byref(self._x), ctypes.byref(self._y)
        self._size, self._matrix = ctypes.c_float(), pdfium.FS_MATRIX()
        self._channels = [ctypes.c_uint() for _ in range(4)]

    def runs(self, first: int, token: str) -> Iterator[tuple[int, int, Style]]:
        """(first, end, style) of the runs of one style and line in a token.

        Its characters begin at index `first`. Leaders of dots are one run: each dot may be an
        object of its own.
        """
        leaders = _LEADERS.search(token)
        if leaders:
            at = leaders.start()
            yield from self.runs(first, token[:at]) if at else ()
            style = self._style(_TEXT_OBJECT_AT(self._address, first + at))
            yield first + at, first + len(token), style
            return
        own = _TEXT_OBJECT_AT(self._address, first)
        last = first + len(token) - 1
        if first == last or own == _TEXT_OBJECT_AT(self._address, last):
            yield first, last + 1, self._style(own)
            return
        start, kind = first, self._kind(first)
        for index in range(first + 1, last + 1):
            other = self._kind(index)
            if other != kind:
                yield start, index, kind[0]
                start, kind = index, other
        yield start, last + 1, kind[0]

    def _kind(self, index: int) -> tuple[Style, float]:
        """Style and baseline: a word that is hyphenated at the end of a line has no blank."""
        pdfium.FPDFText_GetCharOrigin(self._text, index, *self._origin)
        return self._style(_TEXT_OBJECT_AT(self._address, index)), round(self._y.value, 1)

    def _style(self, address: int | None) -> Style:
        style = self._by_object.get(address)
        if style is None:
            style = self._by_object[address] = self._read(address)
        return style

    def _read(self, address: int | None) -> Style:
        if not address:
            return Style(0.0, mono=False, bold=False, colour=0)
        found = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
        pdfium.FPDFTextObj_GetFontSize(found, ctypes.byref(self._size))
        matrix = self._matrix
        pdfium.FPDFPageObj_GetMatrix(found, ctypes.byref(matrix))
        scale = abs(matrix.d) if not matrix.c else (matrix.c**2 + matrix.d**2) ** 0.5
        pdfium.FPDFPageObj_GetFillColor(found, *self._channels)
        red, green, blue, _ = (channel.value for channel in self._channels)
        mono, bold = self._font(pdfium.FPDFTextObj_GetFont(found))
        return Style(
            round(min(_sane(self._size.value * scale), LARGEST_TEXT), 2),
            mono,
            bold,
            red << 16 | green << 8 | blue,
            pdfium.FPDFTextObj_GetTextRenderMode(found) == _INVISIBLE,
        )

    def _font(self, font: Any) -> tuple[bool, bool]:
        key = ctypes.cast(font, ctypes.c_void_p).value
        known = self._fonts.get(key)
        if known is None:
            name = _font_name(font)
            flags = pdfium.FPDFFont_GetFlags(font)
            flags = max(flags, 0)
            mono = bool(flags & _FIXED_PITCH_FLAG) or is_mono_name(name)
            weight = pdfium.FPDFFont_GetWeight(font)
            bold = bool(flags & _FORCE_BOLD_FLAG or weight >= BOLD_WEIGHT or is_bold_name(name))
            known = self._fonts[key] = (mono, bold)
        return known


def is_mono_name(name: str) -> bool:
    """Whether a font of that name is a typewriter face."""
    return _MONO_NAME.search(name) is not None


def is_bold_name(name: str) -> bool:
    """Whether a font of that name is bold."""
    return _BOLD_NAME.search(name) is not None


def _font_name(font: Any) -> str:
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    if not 0 < length < 1_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _read_words(text: Any, view: _View, links: _Links) -> tuple[list[Word], int]:
    """The words in the order of the content stream, and how many characters have no letter.

    A word ends at a blank and where the text object changes. PDFium makes blanks of gaps; several
    blanks in a row come as one, so code takes its columns from where words begin.
    """
    styles, spots = _Styles(text), _Spots(text, view, links)
    words: list[Word] = []
    unreadable = 0
    for found in _BETWEEN_BLANKS.finditer(_characters(text)):
        first, token = found.start(), found[0]
        for run, stop, style in styles.runs(first, token):
            for start, end in _parts(spots, run, stop, links):
                letters = _letters(token[start - first : end - first])
                if not letters:
                    continue
                unreadable += letters.count("\ufffd")
                left, right, baseline, link = spots.of(start, end - 1)
                words.append(Word(left, right, baseline, letters, style, start > first, link))
    return words, unreadable


def _parts(spots: _Spots, start: int, stop: int, links: _Links) -> Iterator[tuple[int, int]]:
    """(first, end) of the pieces of a run: of "(ships)" only the word may be a link."""
    if not links.rows or stop - start < 2:
        yield start, stop
        return
    left, right, baseline, _ = spots.of(start, stop - 1)
    if not links.ends_between(left, right, baseline):
        yield start, stop
        return
    number = spots.of(start, start)[3]
    for index in range(start + 1, stop):
        other = spots.of(index, index)[3]
        if other != number:
            yield start, index
            start, number = index, other
    yield start, stop


def _characters(text: Any) -> str:
    """The characters of a page, one for each index that PDFium counts."""
    count = min(pdfium.FPDFText_CountChars(text), MOST_CHARACTERS)
    units = (ctypes.c_ushort * (count + 1))()
    told = pdfium.FPDFText_GetText(text, 0, count, units) - 1  # the last unit ends the text
    found = bytes(units)[: 2 * count].decode("utf-16-le", "surrogatepass")
    if told == len(found) == count:
        return found
    # Characters beyond the first plane take two units, and the indices would be off.
    unicode_of = pdfium.FPDFText_GetUnicode
    return "".join(_one(unicode_of(text, index)) for index in range(count))


def _one(code: int) -> str:
    return chr(code) if code <= sys.maxunicode else "\ufffd"


def _letters(token: str) -> str:
    if token.isascii() and token.isprintable():
        return token
    return "".join(_letter(ord(character)) for character in token)


def _letter(code: int) -> str:
    if code in _HYPHENS:
        return "-"
    known = _SPELLED_OUT.get(code)
    if known is not None:
        return known
    if code < 32 or code == 0xFFFD or 0xE000 <= code <= 0xF8FF:  # private use: no letter
        return "\ufffd"
    return chr(code) if not 0xD800 <= code <= 0xDFFF else "\ufffd"


class _Spots:
    """Where the characters of a page stand. One record serves all calls: a page has thousands."""

    def __init__(self, text: Any, view: _View, links: _Links) -> None:
        self._text, self._view, self._links = text, view, links
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._origin = ctypes.byref(self._x), ctypes.byref(self._y)
        self._box = pdfium.FS_RECTF()
        self._corners = ctypes.byref(self._box)
        self._upright = view.b == view.c == 0 and view.a == 1

    def of(self, first: int, last: int) -> tuple[float, float, float, int]:
        """Left and right end, baseline and link of the characters `first` to `last`."""
        view, box, links = self._view, self._box, self._links
        pdfium.FPDFText_GetCharOrigin(self._text, first, *self._origin)
        pdfium.FPDFText_GetLooseCharBox(self._text, last, self._corners)
        left, baseline = view.point(self._x.value, self._y.value)
        if self._upright:
            right = _sane(box.right + view.e)
        else:
            right = view.box(box.left, box.bottom, box.right, box.top).x1
        link = links.at((left + right) / 2, baseline) if links.rows else 0
        return round(left, 2), round(right, 2), round(baseline, 2), link


def _read_links(document: Any, page: Any, view: _View) -> _Links:
    links = _Links({}, [])
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    rect = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        if len(links.targets) >= MOST_LINKS:
            break
        if not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        links.targets.append(_target(document, link))
        box = view.box(rect.left, rect.bottom, rect.right, rect.top)
        for row in range(int(box.y0 // _ROW), int(box.y1 // _ROW) + 1):
            here = links.rows.setdefault(row, [])
            if len(here) < _MOST_LINKS_OF_A_ROW:
                here.append((*box, len(links.targets)))
    return links


def _target(document: Any, link: Any) -> int | str:
    """The page (from 1) or the address that a link leads to; "" where it leads nowhere."""
    destination = pdfium.FPDFLink_GetDest(document, link)
    action = pdfium.FPDFLink_GetAction(link)
    if not destination and action:
        destination = pdfium.FPDFAction_GetDest(document, action)
    if destination:
        index: int = pdfium.FPDFDest_GetDestPageIndex(document, destination)
        return index + 1
    if not action:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 0 < length < 10_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _read_shapes(
    page: Any, view: _View, width: float, height: float
) -> tuple[list[Edge], list[Edge], float]:
    """The rules and the filled boxes of a page, and the area (square points) of its pictures."""
    edges: list[Edge] = []
    areas: list[Edge] = []
    pictures = 0.0
    for found in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(found)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _read_path(found, view, edges, areas)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            box = _bounds(found, view)
            if box:
                inside = (min(box.x1, width) - max(box.x0, 0), min(box.y1, height) - max(box.y0, 0))
                pictures += max(0.0, inside[0]) * max(0.0, inside[1])
    return edges, areas, pictures


def _objects(page: Any) -> Iterator[Any]:
    """The objects of a page, those inside form objects too."""
    seen = 0
    waiting = [(iter(range(pdfium.FPDFPage_CountObjects(page))), None)]
    while waiting:
        indices, form = waiting[-1]
        index = next(indices, None)
        if index is None:
            waiting.pop()
            continue
        found = (
            pdfium.FPDFPage_GetObject(page, index)
            if form is None
            else pdfium.FPDFFormObj_GetObject(form, index)
        )
        seen += 1
        if seen > MOST_SHAPES:
            return
        if pdfium.FPDFPageObj_GetType(found) == pdfium.FPDF_PAGEOBJ_FORM:
            if len(waiting) < MOST_NESTING:
                waiting.append((iter(range(max(0, pdfium.FPDFFormObj_CountObjects(found)))), found))
        else:
            yield found


def _bounds(found: Any, view: _View) -> Edge | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(found, *map(ctypes.byref, (left, bottom, right, top))):
        return None
    return view.box(left.value, bottom.value, right.value, top.value)


def _read_path(found: Any, view: _View, edges: list[Edge], areas: list[Edge]) -> None:
    """What a path draws: rules, frames (their sides), filled boxes.

    One path may draw a single rule or the grid of a whole table. Curves and slanted lines are none
    of these.
    """
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(found, ctypes.byref(fill), ctypes.byref(stroke))
    if not fill.value and not stroke.value:
        return
    shapes = list(_subpaths(found, view))
    boxes = [_around(shape) for shape in shapes]
    if fill.value and len(boxes) == 2 and _is_within(boxes[0], boxes[1]):
        edges.extend(_frame(boxes[1], boxes[0]))
        return
    if fill.value and len(boxes) == 2 and _is_within(boxes[1], boxes[0]):
        edges.extend(_frame(boxes[0], boxes[1]))
        return
    for shape, box in zip(shapes, boxes, strict=True):
        thin = min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_RULE
        if thin:
            edges.append(as_rule(box))
        elif stroke.value:
            edges.extend(_straight(shape))
        elif len(shape) <= _CORNERS:
            areas.append(box)


_Point = tuple[float, float]
_CORNERS = 6  # of a box, with the way back to the start and one to spare


def _subpaths(found: Any, view: _View) -> Iterator[list[_Point]]:
    """The corners of each subpath, in points from the upper left corner of the page."""
    count = min(pdfium.FPDFPath_CountSegments(found), MOST_SHAPES)
    x, y = ctypes.c_float(), ctypes.c_float()
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(found, ctypes.byref(matrix))
    points: list[_Point] = []
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(found, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append(
            view.point(
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
            )
        )
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _around(shape: Sequence[_Point]) -> Edge:
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return Edge(min(xs), min(ys), max(xs), max(ys))


def _is_within(inner: Edge, outer: Edge) -> bool:
    near = THINNEST_RULE
    return (
        inner.x0 >= outer.x0 - near
        and inner.y0 >= outer.y0 - near
        and inner.x1 <= outer.x1 + near
        and inner.y1 <= outer.y1 + near
        and inner != outer
    )


def _straight(shape: Sequence[_Point]) -> list[Edge]:
    """The lines of a shape that go straight across or down."""
    found = []
    for (x0, y0), (x1, y1) in pairwise(shape):
        if abs(y1 - y0) <= 0.5 < abs(x1 - x0):
            found.append(Edge(min(x0, x1), (y0 + y1) / 2, max(x0, x1), (y0 + y1) / 2))
        elif abs(x1 - x0) <= 0.5 < abs(y1 - y0):
            found.append(Edge((x0 + x1) / 2, min(y0, y1), (x0 + x1) / 2, max(y0, y1)))
    return found


def as_rule(box: Edge) -> Edge:
    """A thin box as a line."""
    if box.x1 - box.x0 >= box.y1 - box.y0:
        y = (box.y0 + box.y1) / 2
        return Edge(box.x0, y, box.x1, y)
    x = (box.x0 + box.x1) / 2
    return Edge(x, box.y0, x, box.y1)


def _frame(outer: Edge, inner: Edge) -> list[Edge]:
    """The sides of a frame that is filled between two boxes.

    A side without thickness is not drawn: a box that goes on over a page break is open there.
    """
    drawn = []
    if inner.y0 - outer.y0 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y0, outer.x1, outer.y0))
    if outer.y1 - inner.y1 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y1, outer.x1, outer.y1))
    if inner.x0 - outer.x0 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y0, outer.x0, outer.y1))
    if outer.x1 - inner.x1 > THINNEST_RULE:
        drawn.append(Edge(outer.x1, outer.y0, outer.x1, outer.y1))
    return drawn
