"""The characters of a page -> words in the order of the content stream."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.fonts import Styles
from docgen.ingest.pdf.raw.links import Links
from docgen.ingest.pdf.raw.types import Word
from docgen.ingest.pdf.raw.view import View, sane

# A page with more characters than this is no page of a reference; the fullest one measured has 700
# words.
MOST_CHARACTERS = 200_000
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


def read_words(text: Any, view: View, links: Links) -> tuple[list[Word], int]:
    """The words in the order of the content stream, and how many characters have no letter.

    A word ends at a blank and where the text object changes. PDFium makes blanks of gaps; several
    blanks in a row come as one, so code takes its columns from where words begin.
    """
    styles, spots = Styles(text), _Spots(text, view, links)
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


def _parts(spots: _Spots, start: int, stop: int, links: Links) -> Iterator[tuple[int, int]]:
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

    def __init__(self, text: Any, view: View, links: Links) -> None:
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
            right = sane(box.right + view.e)
        else:
            right = view.box(box.left, box.bottom, box.right, box.top).x1
        link = links.at((left + right) / 2, baseline) if links.rows else 0
        return round(left, 2), round(right, 2), round(baseline, 2), link
