"""Lines of a PDF -> text: wrapped lines joined, inline markup from fonts, words of links."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from docgen.ingest.pdf.layout import Line, line_of_words
from docgen.ingest.pdf.raw import Word

# A line may be wrapped without a blank after these (UAX #14: SY, HY, BA, EX, CL).
_BREAK_AFTER = re.compile(r"[/\-?!}|\u2014\u2013\u2026]$")
_FIRST_CHUNK = re.compile(r"^.[^/\-?!}|\u2014\u2013\u2026]*[/\-?!}|\u2014\u2013\u2026]?")
_URL_LIKE = re.compile(r"[/=&{]")
_BLANK = 0.28  # width of a blank, share of the size: Helvetica 0.278, Times 0.25
_ROUNDING = 0.5  # points
_WIDE = 1.15  # letters of a piece of a word may be wider than those of the rest
# What a line ends with, or the next begins with, where a sentence ends between them.
_SENTENCE_END = re.compile(r"[.:;!?]$")
_SENTENCE_START = frozenset(
    [
        "A",
        "All",
        "An",
        "And",
        "Any",
        "By",
        "Can",
        "Each",
        "For",
        "If",
        "In",
        "It",
        "Mandatory",
        "Must",
        "Note",
        "Only",
        "Optional",
        "See",
        "That",
        "The",
        "These",
        "They",
        "This",
        "Those",
        "To",
        "Use",
        "When",
        "Where",
        "You",
    ]
)
_BULLETS = frozenset("\u2022\u25e6\u25aa\u25cf\u25cb\u25a0\u25a1\u2023\u2043\u00b7")
_TITLE_WORD = re.compile(r"^[A-Z][a-z]+$")
_NUMBER = re.compile(r"^\d{1,3}[.)]$")


class Column(NamedTuple):
    """Between which ends lines are set, and what is known of their words.

    `vocabulary` has the words of the file that are not cut, `targets` where the numbered links
    lead.
    """

    left: float
    right: float
    vocabulary: Container[str] = ()
    targets: Sequence[int | str] = ()


class Told(NamedTuple):
    """Joined lines: CommonMark inline markup, and the words of the links in it."""

    text: str
    links: tuple[str, ...]


def bullet_of(line: Line) -> str:
    """The bullet or number that the line begins with, "" where it begins with none."""
    first = line.words[0].text
    if len(line.words) > 1 and (first in _BULLETS or _NUMBER.match(first)):
        return first
    return ""


def without_bullet(line: Line) -> Line:
    """The line without its first word."""
    return line_of_words(line.words[1:], line.y)


def all_mono(line: Line) -> bool:
    """Whether the whole line is set in a typewriter face."""
    return all(word.style.mono for word in line.words)


def all_bold(line: Line) -> bool:
    """Whether the whole line is bold."""
    return all(word.style.bold for word in line.words)


def room_left(line: Line, right: float) -> float:
    """How many points are free between the end of the line and `right`."""
    return right - line.x1


def breaks_hard(line: Line, after: Line, right: float) -> bool:
    """Whether `after` begins on a new line though its first word would have fitted on `line`."""
    needed = 0.0
    for index, word in enumerate(after.words):
        if index and not word.glued:
            break
        chunk = _FIRST_CHUNK.match(word.text)
        share = len(chunk[0]) / len(word.text) if chunk else 1.0
        needed += (word.x1 - word.x0) * (share if share == 1.0 else min(1.0, share * _WIDE))
        if share < 1.0:
            break
    blank = 0.0 if _BREAK_AFTER.search(line.words[-1].text) else _BLANK * after.words[0].style.size
    return room_left(line, right) > needed + blank + _ROUNDING


def bare_word(text: str) -> str:
    """A word without the punctuation around it, as the vocabulary has it."""
    return text.strip(".,;:()[]\"'")


def starts_anew(line: Line, after: Line, right: float) -> bool:
    """Whether a line feed stands between two lines of a cell that are as near as wrapped ones.

    Room for the next word is not enough: typesetters leave some when they lay a table out again
    after a page break ("Contact" above "Center Admin"). A sentence has to end, or both lines have
    to be a word each (a list of names).
    """
    if not breaks_hard(line, after, right):
        return False
    lone = all(all(word.glued for word in one.words[1:]) for one in (line, after))
    ends = bool(_SENTENCE_END.search(line.words[-1].text))
    return ends or after.words[0].text in _SENTENCE_START or lone


def is_cut_inside_word(line: Line, after: Line, column: Column) -> bool:
    """Whether a word that is longer than the line is cut at its end.

    Typesetters cut inside a word only where it alone fills the line. A word that just fits looks
    the same: then the other words of the file tell whether it is one word or two.
    """
    last = _last_token(line)
    if last[0].x0 > column.left + 1.0 or len(last[-1].text) < 2:
        return False
    letter = (last[-1].x1 - last[-1].x0) / len(last[-1].text)
    following = after.words[0]
    width = (following.x1 - following.x0) / len(following.text)
    if room_left(line, column.right) > max(letter, width) + _ROUNDING:
        return False
    head, tail = "".join(word.text for word in last), following.text
    if bare_word(head + tail) in column.vocabulary:
        return True
    if _TITLE_WORD.match(head) and _TITLE_WORD.match(tail):  # "Access" above "Level"
        return False
    return not (bare_word(head) in column.vocabulary and bare_word(tail) in column.vocabulary)


def _last_token(line: Line) -> list[Word]:
    """The last word of the line with the words that are glued to it."""
    token: list[Word] = []
    for word in reversed(line.words):
        token.insert(0, word)
        if not word.glued:
            break
    return token


def wraps_without_blank(line: Line, after: Line, column: Column) -> bool:
    """Whether no blank stood where the line is wrapped."""
    token = "".join(word.text for word in _last_token(line))
    ends = token[-1:]
    if token == "/":  # "and / or", but "/" + "api/v2"
        return bool(_URL_LIKE.search(after.words[0].text))
    if token in {"-", "|", "\u2014", "\u2013"}:
        return False
    if ends == "/" or (ends in "-\u2014|" and after.words[0].text[:1].isalnum()):
        return True
    if ends in "?!}" and ends and _URL_LIKE.search(token):
        return True
    return is_cut_inside_word(line, after, column)


def join_lines(lines: Sequence[Line], column: Column, *, plain_bold: bool = False) -> Told:
    """The lines as one run of text.

    `plain_bold`: bold is how the place is set (a header cell), not emphasis. Two pieces of one link
    on two lines are one link.
    """
    words: list[tuple[Word, bool]] = []  # with whether no blank stands before it
    for index, line in enumerate(lines):
        for number, word in enumerate(line.words):
            glued = word.glued
            if number == 0:
                before = lines[index - 1] if index else None
                glued = before is not None and wraps_without_blank(before, line, column)
            words.append((word, glued))
    return Told(
        "".join(_marked(words, plain_bold=plain_bold)).strip(), _links(words, column.targets)
    )


def _marked(words: Sequence[tuple[Word, bool]], *, plain_bold: bool) -> Iterator[str]:
    """The words with blanks between them and marks around runs of one style."""

    def marks(pair: tuple[Word, bool]) -> tuple[bool, bool]:
        style = pair[0].style
        return style.bold and not style.mono and not plain_bold, style.mono

    for is_bold, bold_run in groupby(words, key=lambda pair: marks(pair)[0]):
        inner: list[str] = []
        run = list(bold_run)
        for is_mono, mono_run in groupby(run, key=lambda pair: marks(pair)[1]):
            pieces = list(mono_run)
            text = _spaced(pieces)
            blank = "" if pieces[0][1] or not inner else " "
            inner.append(f"{blank}`{text}`" if is_mono and "`" not in text else f"{blank}{text}")
        text = "".join(inner)
        blank = "" if run[0][1] else " "
        yield f"{blank}**{text}**" if is_bold else f"{blank}{text}"


def _spaced(pieces: Sequence[tuple[Word, bool]]) -> str:
    return "".join(
        word.text if glued or not index else f" {word.text}"
        for index, (word, glued) in enumerate(pieces)
    )


def _links(words: Sequence[tuple[Word, bool]], targets: Sequence[int | str]) -> tuple[str, ...]:
    def target(pair: tuple[Word, bool]) -> tuple[int, int | str]:
        number = pair[0].link
        where = targets[number - 1] if 0 < number <= len(targets) else ""
        return (1, where) if number and where != "" else (number, "")

    found = []
    for (number, _), run in groupby(words, key=target):
        if number:
            found.append(_spaced(list(run)))
    return tuple(found)
