"""How the words of a page are set: size, kind of font, colour."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.types import Style
from docgen.ingest.pdf.raw.view import sane

LARGEST_TEXT = 1_000.0
BOLD_WEIGHT = 600

_MONO_NAME = re.compile(r"mono|courier|consol|menlo|typewriter|fixed|cmtt", re.IGNORECASE)
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_FIXED_PITCH_FLAG = 1  # ISO 32000-1, table 123, bit 1
_FORCE_BOLD_FLAG = 1 << 18  # bit 19
_INVISIBLE = 3  # text rendering mode of a layer that OCR lays under a picture
_LEADERS = re.compile(r"(?<!\.)\.{5,}+$")


# The address of the text object of a character: the same function as pypdfium2's, but with plain
# numbers, which compare and hash in a tenth of the time of its pointers.
_TEXT_OBJECT_AT = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)


class Styles:
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
            round(min(sane(self._size.value * scale), LARGEST_TEXT), 2),
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
