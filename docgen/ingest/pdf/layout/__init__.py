"""Words and rules of a page -> what stands on it: lines of text, boxes, ruled tables."""

from __future__ import annotations

from docgen.ingest.pdf.layout.page import lay_out
from docgen.ingest.pdf.layout.types import (
    CellBox,
    Frame,
    Grid,
    Item,
    Line,
    PageLayout,
    line_of_words,
)

__all__ = ["CellBox", "Frame", "Grid", "Item", "Line", "PageLayout", "lay_out", "line_of_words"]
