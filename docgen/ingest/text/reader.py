"""Which shape a text has: `read_text` sees which of the four it is and reads it."""

from __future__ import annotations

import re

from docgen.blocks.types import Document
from docgen.ingest.text.dump import has_contents, read_dump
from docgen.ingest.text.lines import FENCE
from docgen.ingest.text.ocr import is_optical, read_ocr
from docgen.ingest.text.page import read_page

_RULE = re.compile(r"^\s*(?:\|\s*)?:?-{3,}:?\s*\|")


def read_text(name: str, text: str) -> Document:
    """The blocks of a text file (line feeds as line ends); `name` is its path in the source.

    A dump of a PDF has contents with page numbers, or fences around samples and tabs in tables;
    where letters were mistaken, it was read from a picture; all else is the text of a page.
    """
    lines = text.split("\n")
    fenced = any(map(FENCE.match, lines)) and not any(map(_RULE.match, lines))
    if fenced or has_contents(name, lines):
        return read_dump(name, lines)
    if is_optical(lines):
        return read_ocr(name, lines)
    return read_page(name, lines)
