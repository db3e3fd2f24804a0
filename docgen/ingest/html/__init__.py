"""HTML file -> Document: `read_html`.

Tokens -> tree -> main content -> blocks; what is left out of the page is told.
"""

from __future__ import annotations

from docgen.ingest.html.reader import read_html

__all__ = ["read_html"]
