"""Offsets of an HTML text -> places."""

from __future__ import annotations

from bisect import bisect_right

from docgen.base.place import HtmlSpot, Place, lines
from docgen.ingest.html.elements import Element, Text


class Places:
    """Where the lines of a file begin."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.count = text.count("\n") + 1
        self._starts = [0]
        for line in text.split("\n")[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def at(self, start: int, end: int, anchor: str = "") -> Place:
        """The place of what reaches from one offset to another, its last letter."""
        line = bisect_right(self._starts, start)
        column = start - self._starts[line - 1] + 1
        last = bisect_right(self._starts, max(start, end))
        spot = HtmlSpot(line=line, column=column, last_line=last, anchor=anchor)
        return Place(file=self.file, spot=spot)

    def around(self, node: Element | Text) -> Place:
        """The place of all the text of a node."""
        texts = [node] if isinstance(node, Text) else [t for t in node.texts() if t.strip()]
        if not texts:
            return self.at(node.start, node.start)
        own = node.value("id") if isinstance(node, Element) else ""
        return self.at(texts[0].first, texts[-1].last, own)


class LinePlaces(Places):
    """Places of a page that was made from another form, line by line: only lines are true."""

    def at(self, start: int, end: int, anchor: str = "") -> Place:  # noqa: ARG002 - no anchors there
        """The lines of what reaches from one offset to another, its last letter."""
        first = bisect_right(self._starts, start)
        return lines(self.file, first, bisect_right(self._starts, max(start, end)))
