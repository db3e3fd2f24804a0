"""HTML file -> Document: `read_html`; a page that was made from another form: `read_page`.

Tokens -> tree -> main content -> blocks; what is left out of the page is told.
"""

from __future__ import annotations

from docgen.ingest.html.places import LinePlaces
from docgen.ingest.html.reader import read_html, read_page

__all__ = ["LinePlaces", "read_html", "read_page"]
