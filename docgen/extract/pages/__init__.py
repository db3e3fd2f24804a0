"""Documents -> pages: what one title of the table of contents covers.

In: documents (blocks). Out: pages with title, section and blocks, and sections; tables that lost
their columns and words that were read from pictures are mended on the way.
"""

from __future__ import annotations

from docgen.extract.pages.flat import recover_tables
from docgen.extract.pages.optical import correct_optical
from docgen.extract.pages.split import split_pages
from docgen.extract.pages.types import Page

__all__ = ["Page", "correct_optical", "recover_tables", "split_pages"]
