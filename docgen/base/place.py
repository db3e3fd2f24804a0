"""Where a fact was read: a file and an honest spot in it."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class TextSpot:
    """Lines of a text file, 1-based, both ends included."""

    line: int
    last_line: int
    kind: Literal["text"] = "text"


# A union as soon as there is a second form of input; a spot never pretends to
# know more than its file format tells (no page for HTML, no column for text).
Spot = TextSpot


@frozen(kw_only=True)
class Place:
    """A file of the source (path relative to the source, "/" as separator) and a spot in it."""

    file: str
    spot: Spot

    def __str__(self) -> str:
        """`file:line` or `file:line-last_line`, as editors and terminals link it."""
        first, last = self.spot.line, self.spot.last_line
        return f"{self.file}:{first}" if first == last else f"{self.file}:{first}-{last}"


def lines(file: str, first: int, last: int | None = None) -> Place:
    """The place of lines `first` to `last` (1-based, included) of a text file."""
    return Place(file=file, spot=TextSpot(line=first, last_line=first if last is None else last))


def spanning(first: Place, last: Place) -> Place:
    """The place that reaches from `first` to `last`; `first` alone if the files differ."""
    if first.file != last.file:
        return first
    low = min(first.spot.line, last.spot.line)
    return lines(first.file, low, max(first.spot.last_line, last.spot.last_line))
