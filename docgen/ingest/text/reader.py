"""Text -> Document: recognises which of three shapes a text file has and reads it."""

from __future__ import annotations

import re

from docgen.blocks.types import Document
from docgen.ingest.text.dump import read_dump
from docgen.ingest.text.ocr import read_ocr
from docgen.ingest.text.web import read_web

_FENCE = re.compile(r"^[^\S\n]*```", re.MULTILINE)
_RULE = re.compile(r"^[^\S\n]*(?:\|[^\S\n]*)?:?-{3,}:?[^\S\n]*\|", re.MULTILINE)
_TABS = re.compile(r"^[^\t\n]+(?:\t[^\t\n]*)+$", re.MULTILINE)


def read_text(name: str, text: str) -> Document:
    """The blocks of a text file (line feeds as line ends); `name` is its path in the source.

    A dump of a PDF has code fences or tab-separated tables; text extracted from a web page has
    `---|---` rules; what has neither was read from a picture.
    """
    lines = text.split("\n")
    if _FENCE.search(text):
        return read_dump(name, lines)
    if _RULE.search(text):
        return read_web(name, lines)
    if _TABS.search(text):
        return read_dump(name, lines)
    return read_ocr(name, lines)
