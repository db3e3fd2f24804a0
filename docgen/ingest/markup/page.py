"""HTML that is written line by line, so that each part stands where its source stands."""

from __future__ import annotations

from html import escape

from docgen.base.findings import Finding
from docgen.blocks.types import Document
from docgen.ingest.html import LinePlaces, read_page
from docgen.ingest.source import Decoded

_LONGEST_TITLE = 500


class Page:
    """HTML under way: what is written, and on which line it has come to."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._line = 1
        self.title = ""

    def at(self, line: int) -> None:
        """Goes on to a line (from 1); stays where that is passed already."""
        if line > self._line:
            self._parts.append("\n" * (line - self._line))
            self._line = line

    def write(self, html: str) -> None:
        """Writes what is HTML already."""
        self._parts.append(html)
        self._line += html.count("\n")

    def text(self, text: str) -> None:
        """Writes a text, which stays one whatever it holds."""
        self.write(escape(text, quote=False))

    def code(self, text: str) -> None:
        """Writes a block of code whose first line stands on the line reached."""
        self.write("<pre><code>")
        if text.startswith("\n"):  # HTML takes a first newline for none of the code (13.2.6.4.7)
            self.write("<!-- -->")
        self.text(text)
        self.write("</code></pre>")

    def read(self, name: str, finding: Finding | None = None) -> Document:
        """What is written, read as a page is; `name` is the path of the file in the source."""
        title = escape(" ".join(self.title.split())[:_LONGEST_TITLE], quote=False)
        head = f"<title>{title}</title>" if title else ""
        text = f"<html><head>{head}</head><body><main>{''.join(self._parts)}</main></body></html>"
        decoded = Decoded(text=text, encoding="utf-8", finding=finding)
        return read_page(decoded, LinePlaces(name, text))
