"""Code of a PDF: columns from x positions, blank lines from gaps, wrapped lines made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from docgen.blocks.types import Strip
from docgen.ingest.pdf.layout import Line
from docgen.ingest.pdf.raw import Edge

# A wrapped line of code goes on at the left edge; these begin a line of their own all the same.
_OWN_LINE = re.compile(
    r"^(?:[{}\[\]]|(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s|HTTP/|[A-Z][\w-]*: |#|//"
    r"|curl\s)"
)
# How a line that was broken without a blank ends (UAX #14: SY, HY, BA, EX, CL before a letter).
_BREAK_AFTER = re.compile(r"[/\-?!}|\u2014]$")
_FIRST_CHUNK = re.compile(r"^[^\s/\-?!}|\u2014]*[/\-?!}|\u2014]?")
_MOST_EMPTY = 50  # lines in a row
_WIDEST = 2_000  # columns: a word far to the right must not make a line of a million blanks


class Piece(NamedTuple):
    """Lines of code on one page, in a box that reaches from `left` to `right` (points)."""

    page: int
    left: float
    right: float
    lines: tuple[Line, ...]


class CodeText(NamedTuple):
    """The text of a block of code and where each of its lines stands."""

    text: str
    strips: tuple[Strip, ...]


class _Row(NamedTuple):
    """A line of the text; `printed` is the last of the printed lines that it was wrapped into."""

    text: str
    printed: str
    page: int
    top: float
    bottom: float


def read_code(pieces: Sequence[Piece], padding: float) -> CodeText:
    """The code of boxes that follow each other over page breaks.

    `padding` is the room between the side of a box and its text.
    """
    advance = _advance(pieces)
    rows: list[_Row] = []
    for piece in pieces:
        left, right = piece.left + padding, piece.right - padding
        most = int((right - left) / advance + 0.25)
        for row in _rows(piece, left, advance):
            joined = _joined(rows[-1], row, most) if rows else None
            if joined is None:
                rows.append(row)
            else:
                rows[-1] = joined
    while rows and not rows[-1].text:
        rows.pop()
    strips = tuple((row.page, int(row.top), int(row.bottom) + 1) for row in rows)
    return CodeText("\n".join(row.text for row in rows), strips)


def box_of(piece: Piece) -> Edge:
    """Where the code stands: from its first line to its last."""
    return Edge(piece.left, piece.lines[0].top, piece.right, piece.lines[-1].bottom)


def _advance(pieces: Sequence[Piece]) -> float:
    """The width of a letter."""
    widths = [
        (word.x1 - word.x0) / len(word.text)
        for piece in pieces
        for line in piece.lines
        for word in line.words
        if len(word.text) > 1
    ]
    if not widths:
        word = pieces[0].lines[0].words[0]
        return max(0.5, word.style.size * 0.6)
    return max(0.5, median(widths))


def _rows(piece: Piece, left: float, advance: float) -> list[_Row]:
    """The lines as text, with empty ones where the gap between two is that of several."""
    gaps = [b.y - a.y for a, b in zip(piece.lines, piece.lines[1:], strict=False)]
    pitch = min((gap for gap in gaps if gap > 1), default=0.0)
    rows: list[_Row] = []
    for index, line in enumerate(piece.lines):
        empty = round(gaps[index - 1] / pitch) - 1 if index and pitch else 0
        rows += [_Row("", "", piece.page, line.top, line.top)] * min(empty, _MOST_EMPTY)
        text = _columns(line, left, advance)
        rows.append(_Row(text, text, piece.page, line.top, line.bottom))
    return rows


def _columns(line: Line, left: float, advance: float) -> str:
    """The words of a line, each in its column."""
    text = ""
    for word in line.words:
        column = min(round((word.x0 - left) / advance), _WIDEST)
        least = len(text) if word.glued or not text else len(text) + 1
        text += " " * (max(column, least) - len(text)) + word.text
    return text


def _joined(row: _Row, after: _Row, most: int) -> _Row | None:
    """Both as one line, if the second is the rest of the first; else None.

    The typesetter began a new line only where the next word did not fit any more.
    """
    if not after.text or after.text[0] == " " or not row.text:
        return None
    cut = _is_cut_inside_word(row.printed, most)
    tight = cut or _breaks_without_blank(row.printed, after.text)
    chunk = _FIRST_CHUNK.match(after.text)
    needed = len(chunk[0]) if chunk else 1
    if not cut and len(row.printed) + needed + (0 if tight else 1) <= most:
        return None
    if not _in_string(row.text) and _OWN_LINE.match(after.text):
        return None
    text = f"{row.text}{'' if tight else ' '}{after.text}"
    return _Row(text, after.printed, row.page, row.top, after.bottom)


def _is_cut_inside_word(printed: str, most: int) -> bool:
    """Whether a word that is longer than a line fills the line: only then it is cut inside."""
    return len(printed) >= most and " " not in printed


def _breaks_without_blank(printed: str, after: str) -> bool:
    last = printed.rsplit(" ", 1)[-1]
    return len(last) > 1 and bool(_BREAK_AFTER.search(last)) and after[:1] != " "


def _in_string(text: str) -> bool:
    """Whether a double quote is open at the end of the text."""
    return text.replace("\\\\", "").replace('\\"', "").count('"') % 2 == 1
