"""A line that was two: what stands glued to a label, a table or a footer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from docgen.ingest.text.lines import METHOD_LINE

_LABELS = (
    r"(?:HTTP|CometD)s? (?:[Rr]equest|[Rr]esponse|[Nn]otification)s?|Requests?|Responses?"
    r"|Notifications?|Parameters|Attributes|Overview|Samples?|Examples?|Return Values"
)
# "It lifts the load.Parameters", "…/loads/16aab0b2HTTP Response": the label ends the line.
_LABEL_BEHIND = re.compile(rf"(?<=[\w.!?)}}\]])(?P<label>{_LABELS}):?\s*$")
_TWO_WORDS = re.compile(r"\w+ \w+")
# "OverviewThis lifts the load.": a sentence behind a label.
_LABEL_BEFORE = re.compile(rf"^(?P<label>{_LABELS})(?=[A-Z][a-z]* [a-z])")
# "It lifts the load.| Parameter | Value |", "It lifts the load.Request URL | /loads |"
_TABLE_BEHIND = re.compile(r"(?<=[.!?:)])(?=\|)|(?<=[a-z)][.!?])(?=[A-Z][\w ]{1,40}\|)")
_FOOTER = re.compile(r"(?<=\S)\s*(?=This page was last (?:edited|modified) on )")


@frozen
class Line:
    """A line of the file, or the part of one: its number (from 1) and its text."""

    number: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not self.text.strip()


def text_at(lines: Sequence[Line], start: int) -> str:
    """The first line from an index on that holds something; "" where none does."""
    return next((lines[at].text for at in range(start, len(lines)) if not lines[at].blank), "")


def numbered(lines: Iterable[str]) -> list[Line]:
    """The lines of a file, with their numbers."""
    return [Line(number, text) for number, text in enumerate(lines, 1)]


def is_label(text: str) -> bool:
    """Whether a line is nothing but a word that announces what comes next."""
    return re.fullmatch(rf"(?:{_LABELS}):?", text.strip()) is not None


def parted(number: int, text: str) -> Iterator[Line]:
    """The line, cut where two things stand in it without a blank between them."""
    for piece in _FOOTER.split(text):
        if piece or not text:
            yield from (Line(number, part) for part in _parted(piece))


def _parted(text: str) -> Iterator[str]:
    request = METHOD_LINE.match(text) is not None
    table = None if request or text.lstrip()[:1] in "{[|" else _TABLE_BEHIND.search(text)
    if table:
        yield text[: table.start()].rstrip()
        text = text[table.start() :]
    before = _LABEL_BEFORE.match(text)
    if before:
        yield before["label"]
        text = text[before.end() :]
    behind = _LABEL_BEHIND.search(text)
    if behind and _is_cut(text, behind, request=request):
        yield text[: behind.start()].rstrip()
        text = behind["label"]
    yield text


def _is_cut(text: str, behind: re.Match[str], *, request: bool) -> bool:
    """Whether the label is one: a word of an address ("/callResponse") or name is none."""
    before = text[behind.start() - 1]
    if before in ".!?)}]":
        return True
    return (
        request
        and bool(_TWO_WORDS.match(behind["label"]))
        and not text[: behind.start()].endswith(" ")
    )
