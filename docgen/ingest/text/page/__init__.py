"""Text of a web page -> Document: `read_page`, whatever shape its tables and samples have.

In: the lines of one page with their numbers: as a converter, a browser or a person copied it. Out:
its blocks. Tables whose cells are joined by one blank stay lines: which of their words are columns
is not known here.
"""

from __future__ import annotations

from docgen.ingest.text.page.glued import Line, numbered
from docgen.ingest.text.page.reader import read_page

__all__ = ["Line", "numbered", "read_page"]
