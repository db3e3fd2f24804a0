"""PDF file -> Document: `read_pdf`.

raw (what PDFium has) -> layout (what stands on a page) -> blocks of the whole file.
"""

from __future__ import annotations

from docgen.ingest.pdf.reader import read_pdf

__all__ = ["read_pdf"]
