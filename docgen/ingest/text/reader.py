"""Which shape a text has: `read_text` sees which of the five it is and reads it."""

from __future__ import annotations

import re

from docgen.blocks.types import Document
from docgen.ingest.letters import tidied
from docgen.ingest.text.dump import has_contents, read_dump
from docgen.ingest.text.lines import FENCE
from docgen.ingest.text.ocr import is_optical, read_ocr
from docgen.ingest.text.page import numbered, read_page
from docgen.ingest.text.wikitext import is_wikitext, page_lines

_RULE = re.compile(r"^\s*(?:\|\s*)?:?-{3,}:?\s*\|")


def read_text(name: str, text: str) -> Document:
    """The blocks of a text file (line feeds as line ends); `name` is its path in the source.

    The source of a wiki page has its tables and headings; a dump of a PDF has contents with page
    numbers, or fences around samples and tabs in tables; where letters were mistaken, it was read
    from a picture; all else is the text of a page.
    """
    return tidied(_read(name, text.split("\n")))


def _read(name: str, lines: list[str]) -> Document:
    if is_wikitext(lines):
        return read_page(name, page_lines(lines))
    fenced = any(map(FENCE.match, lines)) and not any(map(_RULE.match, lines))
    if fenced or has_contents(name, lines):
        return read_dump(name, lines)
    if is_optical(lines):
        return read_ocr(name, lines)
    return read_page(name, numbered(lines))
