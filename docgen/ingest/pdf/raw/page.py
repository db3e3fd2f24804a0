"""A PDF page -> its words, ruling lines and links, as PDFium has them."""

from __future__ import annotations

from typing import Any

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.links import read_links
from docgen.ingest.pdf.raw.shapes import MOST_SHAPES, read_shapes
from docgen.ingest.pdf.raw.types import RawPage
from docgen.ingest.pdf.raw.view import sane, view_of
from docgen.ingest.pdf.raw.words import MOST_CHARACTERS, read_words

# Text below this size (points) can't be read: marks that typesetters leave for their own use.
SMALLEST_TEXT = 2.0


def read_raw(document: Any, index: int) -> RawPage:
    """Page `index` (from 0) of an open PDFium document."""
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        raise ValueError(f"page {index + 1} can't be read")
    try:
        view = view_of(page)
        height = abs(sane(pdfium.FPDF_GetPageHeightF(page)))
        width = abs(sane(pdfium.FPDF_GetPageWidthF(page)))
        text = pdfium.FPDFText_LoadPage(page)
        try:
            links = read_links(document, page, view)
            words, unreadable = read_words(text, view, links)
            busy = pdfium.FPDFText_CountChars(text) > MOST_CHARACTERS
        finally:
            pdfium.FPDFText_ClosePage(text)
        edges, areas, pictures = read_shapes(page, view, width, height)
        busy = busy or pdfium.FPDFPage_CountObjects(page) > MOST_SHAPES
    finally:
        pdfium.FPDF_ClosePage(page)
    return RawPage(
        number=index + 1,
        width=width,
        height=height,
        words=tuple(words),
        edges=tuple(edges),
        areas=tuple(areas),
        links=tuple(links.targets),
        pictures=min(1.0, pictures / max(1.0, width * height)),
        unreadable=unreadable,
        busy=busy,
    )
