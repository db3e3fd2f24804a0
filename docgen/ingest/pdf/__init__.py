"""PDF file -> Document: `read_pdf`; its pages as pictures: `picture_pages`.

raw (what PDFium has) -> layout (what stands on a page) -> blocks of the whole file.
"""

from __future__ import annotations

from docgen.ingest.pdf.pictures import picture_pages
from docgen.ingest.pdf.reader import read_pdf

__all__ = ["picture_pages", "read_pdf"]
