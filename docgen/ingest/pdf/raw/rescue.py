"""A page that PDFium can't read, by pdfplumber: slower by far, but it forgives other damage."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pdfplumber.pdf import PDF

from docgen.ingest.pdf.raw.fonts import is_bold_name, is_mono_name
from docgen.ingest.pdf.raw.shapes import THICKEST_RULE, as_rule
from docgen.ingest.pdf.raw.types import Edge, RawPage, Style, Word

_WORD_SETTINGS: dict[str, Any] = {
    "extra_attrs": ["fontname", "size"],
    "keep_blank_chars": False,
    "x_tolerance_ratio": 0.15,
    "y_tolerance": 1,
    "use_text_flow": False,
    "return_chars": True,
}
_UNKNOWN = re.compile(r"\(cid:\d+\)|\x00")  # what pdfminer gives for a glyph without a letter
# Characters on a page that pdfplumber is asked for; it takes some 20 microseconds for each.
_MOST_CHARACTERS = 50_000


class Rescue:
    """Reads single pages of the PDF in `data`, which has `count` pages for PDFium.

    pdfplumber leaves out pages that it can't find: where it counts others, nothing is rescued, as
    no one knows which page is which.
    """

    def __init__(self, data: bytes, count: int) -> None:
        self._data, self._count = data, count
        self._pages: Sequence[Any] | None = None

    def page(self, index: int) -> RawPage | None:
        """Page `index` (from 0) as pdfplumber reads it, None if it can't either.

        Links are not read: what is left of the page counts, and that is its text.
        """
        with _quiet():
            try:
                if self._pages is None:
                    self._pages = PDF(io.BytesIO(self._data)).pages
                same = len(self._pages) == self._count
                return _read(self._pages[index], index) if same else None
            except Exception:  # noqa: BLE001 - whatever a damaged file makes it stumble over
                self._pages = self._pages or ()
                return None


@contextmanager
def _quiet() -> Iterator[None]:
    """What pdfminer has to say about the damage is no news: the page is a finding already."""
    logger = logging.getLogger("pdfminer")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)


def _read(page: Any, index: int) -> RawPage | None:
    if not page.chars or len(page.chars) > _MOST_CHARACTERS:
        return None
    words = [_word(word) for word in page.extract_words(**_WORD_SETTINGS)]
    shapes = [_box(shape) for shape in (*page.lines, *page.rects)]
    return RawPage(
        number=index + 1,
        width=float(page.width),
        height=float(page.height),
        words=tuple(words),
        edges=tuple(as_rule(shape) for shape in shapes if _is_rule(shape)),
        areas=tuple(shape for shape in shapes if not _is_rule(shape)),
        links=(),
        pictures=0.0,
        unreadable=sum(word.text.count("\ufffd") for word in words),
    )


def _word(word: dict[str, Any]) -> Word:
    name, size = str(word["fontname"]), round(float(word["size"]), 2)
    style = Style(size, is_mono_name(name), is_bold_name(name), 0)
    first = word["chars"][0]
    baseline = float(word["top"]) - float(first["top"]) + _baseline(first)
    text = _UNKNOWN.sub("\ufffd", str(word["text"]))
    return Word(
        round(float(word["x0"]), 2), round(float(word["x1"]), 2), round(baseline, 2), text, style
    )


def _baseline(char: dict[str, Any]) -> float:
    """The baseline of a character from the top of the page: its matrix says where it stands."""
    return float(char["top"]) + float(char["y1"]) - float(char["matrix"][5])


def _box(shape: dict[str, Any]) -> Edge:
    return Edge(*(float(shape[side]) for side in ("x0", "top", "x1", "bottom")))


def _is_rule(box: Edge) -> bool:
    return min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_RULE
