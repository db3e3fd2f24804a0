"""Lists of paths that lost their bullets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define

from docgen.base.place import lines as place_of
from docgen.blocks.types import Item, Listing
from docgen.ingest.text.lines import BULLET, item_of
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, is_label

_LED = re.compile(r"^\s*(?:path|url|uri)(?: to be used)?\s*:\s*(?!https?:)\S*/", re.IGNORECASE)
_PATH = re.compile(r"^\s*(?:\.{2,3}/?|/|api/)[\w{<][^\s:]*(?::?\s.{0,80}|:.{0,80})?$")
# "Method: POST" beside "URL: /loads": the parts of one request, no list.
_METHOD = re.compile(
    r"^\s*[A-Za-z][A-Za-z ]{2,20}:\s*(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*$", re.IGNORECASE
)


@define
class PathLists:
    """Finds lists of paths in the lines of a file.

    The lines up to the next that ends a list are looked at once, for all that may begin there.
    """

    file: str
    lines: Sequence[Line]
    _end: int = 0  # of those that were looked at
    _last_led: int = -1
    _last_method: int = -1

    def at(self, start: int) -> tuple[Listing, int] | None:
        """The list whose first line is `start`, and the index after it; None where there is none.

        Each path begins an item, with what is said of it below; "Path: …" ends one. A path that
        stands alone is no list: it may be the value of a row whose cells are lines.
        """
        if start >= self._end:
            self._look(start)
        if self._last_method >= start or self._end - start < 2:
            return None
        if self._last_led >= start:
            run = self.lines[start : self._end]
            led = (index for index, line in enumerate(run) if _LED.match(line.text))
            return self._list(run, {0, *(index + 1 for index in led)})
        if _PATH.match(self.lines[start].text) and _stands_apart(self.lines, start):
            run = self.lines[start : self._end]
            return self._list(run, {i for i, line in enumerate(run) if _PATH.match(line.text)})
        return None

    def _look(self, start: int) -> None:
        self._end = start
        while self._end < len(self.lines) and not _ends(self.lines, self._end):
            text = self.lines[self._end].text
            if _LED.match(text):
                self._last_led = self._end
            if _METHOD.match(text):
                self._last_method = self._end
            self._end += 1

    def _list(self, run: Sequence[Line], firsts: set[int]) -> tuple[Listing, int]:
        items = (_item(self.file, line, int(at not in firsts)) for at, line in enumerate(run))
        place = place_of(self.file, run[0].number, run[-1].number)
        return Listing(items=tuple(items), place=place), self._end


def _item(file: str, line: Line, depth: int) -> Item:
    return item_of(file, line.number, line.text.strip(), depth)


def _ends(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is no longer of a list: a blank one, a label, a sample, a row."""
    text = lines[index].text
    other = is_label(text) or begins_sample(text) or BULLET.match(text) is not None
    return lines[index].blank or other or "|" in text or "\t" in text


def _stands_apart(lines: Sequence[Line], start: int) -> bool:
    """Whether the list has a beginning: below the name of a row stands its value."""
    above = lines[start - 1] if start else None
    if above is None or above.blank or is_label(above.text):
        return True
    return above.text.rstrip().endswith(":")
