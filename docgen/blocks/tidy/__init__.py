"""Tidy passes: Document -> Document, each idempotent, in the order of PASSES."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from docgen.blocks.tidy.join_code import join_code
from docgen.blocks.tidy.join_tables import join_tables
from docgen.blocks.tidy.join_text import join_text
from docgen.blocks.types import Document

Pass = Callable[[Document], Document]

PASSES: tuple[Pass, ...] = (join_text, join_tables, join_code)


def tidy(document: Document) -> Document:
    """The same document without the scars of its file format.

    Only what was printed and lost its layout has any: HTML and the text of a page have no page
    breaks, and the reader of PDF sees in the layout what a break has cut.
    """
    if document.form != "text" or (document.flat and not document.optical):
        return document
    return reduce(lambda done, step: step(done), PASSES, document)
