"""Markdown, reStructuredText, Word and MHTML -> Document, by way of HTML with the same lines.

Each form is written as HTML in which every block stands on the line where its source has it, and
is read as a page is: so places are lines of the file (of a Word file: its paragraphs).
"""

from __future__ import annotations

from docgen.ingest.markup.markdown import read_markdown
from docgen.ingest.markup.mhtml import read_mhtml
from docgen.ingest.markup.rst import read_rst
from docgen.ingest.markup.word import read_word

__all__ = ["read_markdown", "read_mhtml", "read_rst", "read_word"]
