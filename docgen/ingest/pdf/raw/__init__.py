"""A page of a PDF as PDFium has it: words, ruling lines, links. Nothing is understood yet."""

from __future__ import annotations

from docgen.ingest.pdf.raw.limits import unpacks_too_far
from docgen.ingest.pdf.raw.page import SMALLEST_TEXT, read_raw
from docgen.ingest.pdf.raw.types import Edge, RawPage, Word

__all__ = ["SMALLEST_TEXT", "Edge", "RawPage", "Word", "read_raw", "unpacks_too_far"]
