"""Inline content of HTML -> lines of CommonMark inline markup, with links and offsets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from textwrap import dedent
from typing import NamedTuple

from attrs import frozen

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.ingest.html.elements import BLOCKS, HEADINGS, NOT_TEXT, Element, Text
from docgen.ingest.html.words import class_words
from docgen.ingest.letters import INVISIBLE

_CODE_NAMES = frozenset({"code", "kbd", "samp", "tt"})
_BOLD_NAMES = frozenset({"b", "strong"})
_ITALIC_NAMES = frozenset({"cite", "dfn", "em", "i", "var"})
# Classes of what stands for something else, which pages set apart as others do with italics.
_PLACEHOLDERS = frozenset(
    {"arg", "argument", "attribute", "param", "parameter", "placeholder", "replaceable", "var"}
    | {"variable", "uri-param", "url-param"}
)
_LONGEST_WORDS = 60  # in italics: more are a sentence
_BLOCK_STYLE = re.compile(r"\bdisplay\s*:\s*(?:block|flex|grid|list-item|table-row)\b", re.I)
VERBATIM_NAMES = frozenset({"listing", "plaintext", "pre", "xmp"})

_PLAIN, _BOLD, _CODE = 0, 1, 2
_VERBATIM = 4
_BREAK = 8  # the end of a line
_GAP = 16  # the end of a block
_BULLET = 32
_BULLET_END = 64


class _Run(NamedTuple):
    style: int
    text: str
    start: int
    first: int  # the offset of its first letter
    last: int


@frozen
class Line:
    """A line of text with markup; `start` and `end` are offsets of its first and last letter.

    `gap` says that what is above it is a block of its own or stands above an empty line.
    """

    text: str
    start: int
    end: int
    gap: bool = False


@frozen
class Inline:
    """What inline content says: its lines and the words of its links, with their offsets.

    `emphasised` are words in italics, `targets` where links lead to; both with their offsets.
    """

    lines: tuple[Line, ...]
    links: tuple[tuple[int, str], ...]
    emphasised: tuple[tuple[int, str], ...] = ()
    targets: tuple[tuple[int, str], ...] = ()

    def within(self, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is emphasised between two offsets, and where the links there lead to."""
        return (
            tuple(words for at, words in self.emphasised if start <= at <= end),
            tuple(target for at, target in self.targets if start <= at <= end),
        )

    @property
    def all_emphasised(self) -> tuple[str, ...]:
        """All words in italics."""
        return tuple(words for _, words in self.emphasised)

    @property
    def all_targets(self) -> tuple[str, ...]:
        """Where all of the links lead to."""
        return tuple(target for _, target in self.targets)


def visible(text: str) -> str:
    """The text without characters that show nothing; a blank that does not break is a blank."""
    if text.isascii():
        return str(text)
    return INVISIBLE.sub("", text).replace("\xa0", " ")


def flat_text(node: Element | Text) -> str:
    """All words of a node on one line, without markup."""
    if isinstance(node, Text):
        return squash(visible(node))
    pieces: list[str] = []
    for child in node.descendants:
        if isinstance(child, Text):
            pieces.append(child)
        elif child.name in BLOCKS or child.name == "br":
            pieces.append(" ")
    return squash(visible("".join(pieces)))


def title_text(node: Element) -> str:
    """The words of a title on one line, without markup and what is left out of it."""
    return plain(" ".join(line.text for line in read_nodes(node.contents, bold=False).lines))


def read_nodes(nodes: Iterable[Element | Text], *, bold: bool = True) -> Inline:
    """The lines of some nodes: blocks and `<br>` end a line, items begin with "- ".

    Without `bold`, bold text is not marked (titles and headers of tables are bold by nature).
    """
    collector = _Collector(bold=bold)
    collector.nodes(nodes)
    return Inline(
        tuple(_lines(collector.runs)),
        tuple(collector.links),
        tuple(collector.emphasised),
        tuple(collector.targets),
    )


def emphasised_in(node: Element) -> tuple[str, ...]:
    """The words in italics of an element that is read verbatim."""
    marked = (one for one in node.named("span") if class_words(one) & _PLACEHOLDERS)
    found = (flat_text(one) for one in (*node.named(*_ITALIC_NAMES), *marked))
    return tuple(words for words in found if 0 < len(words) <= _LONGEST_WORDS)


class _Collector:
    """Walks nodes and writes down runs of text of one style."""

    def __init__(self, *, bold: bool) -> None:
        self.runs: list[_Run] = []
        self.links: list[tuple[int, str]] = []
        self.emphasised: list[tuple[int, str]] = []
        self.targets: list[tuple[int, str]] = []
        self.bold = bold

    def nodes(self, nodes: Iterable[Element | Text], style: int = _PLAIN) -> None:
        for node in nodes:
            if isinstance(node, Text):
                self.runs.append(_Run(style, visible(node), node.start, node.first, node.last))
            elif not node.why and node.name not in NOT_TEXT:
                self._element(node, style)

    def _element(self, node: Element, style: int) -> None:
        name = node.name
        if name == "br":
            self._mark(_BREAK, node)
        elif name in VERBATIM_NAMES:
            text, start, end = verbatim(node)
            self.runs.append(_Run(_VERBATIM, text, start, start, end))
        elif name == "a":
            self._link(node, style)
        elif name in _ITALIC_NAMES or (name == "span" and class_words(node) & _PLACEHOLDERS):
            self._italic(node, style)
        elif name in _CODE_NAMES:
            self.nodes(node.contents, _CODE)  # code is not emphasised as well
        elif name in _BOLD_NAMES and self.bold and style != _CODE:
            self.nodes(node.contents, style | _BOLD)
        elif node.name not in BLOCKS:
            self.nodes(node.contents, style)
        else:
            self._block(node, style)

    def _link(self, node: Element, style: int) -> None:
        before = len(self.runs)
        self.nodes(node.contents, style)
        if "href" in node.attrs:
            words = self._words(before)
            if words:
                self.links.append((self.runs[before].start, words))
                self.targets.append((self.runs[before].start, node.value("href")))

    def _italic(self, node: Element, style: int) -> None:
        before = len(self.runs)
        self.nodes(node.contents, style)
        words = self._words(before)
        if words and len(words) <= _LONGEST_WORDS:
            self.emphasised.append((self.runs[before].first, words))

    def _words(self, since: int) -> str:
        return squash("".join(run.text if run.text else " " for run in self.runs[since:]))

    def _block(self, node: Element, style: int) -> None:
        if node.name in {"td", "th"} and self.runs and self.runs[-1].style != _GAP:
            self.runs.append(_Run(_PLAIN, " | ", node.start, node.start, node.start))
            self.nodes(node.contents, style)
            return
        self._mark(_GAP, node)
        if node.name == "li":
            self._mark(_BULLET, node)
        self.nodes(node.contents, style)
        if node.name == "li":
            self._mark(_BULLET_END, node)
        if node.name not in {"td", "th"}:
            self._mark(_GAP, node)

    def _mark(self, style: int, node: Element) -> None:
        self.runs.append(_Run(style, "", node.start, node.start, node.start))


def _lines(runs: Sequence[_Run]) -> Iterator[Line]:
    """The runs line by line, empty lines left out."""
    own: list[_Run] = []
    bullet, gap, breaks = "", False, 0
    for run in (*runs, _Run(_GAP, "", 0, 0, 0)):
        if run.style < _VERBATIM:
            own.append(run)
            continue
        line = _line(own, bullet, gap=gap or breaks > 1)
        own = []
        if line:
            yield line
            bullet, gap, breaks = "", False, 0
        if run.style in {_BULLET, _BULLET_END}:
            bullet = "- " if run.style == _BULLET else ""
        elif run.style == _VERBATIM and run.text.strip():
            yield Line(bullet + dedent(run.text).strip(), run.first, run.last, gap=True)
            bullet, gap, breaks = "", True, 0
        gap = gap or run.style == _GAP
        breaks += run.style == _BREAK


def _line(runs: list[_Run], bullet: str, *, gap: bool) -> Line | None:
    shown = [run for run in runs if run.text.strip()]
    if not shown:
        return None
    start = shown[0].first
    return Line(bullet + squash(_marked(runs)), start, max(start, shown[-1].last), gap)


def _marked(runs: Sequence[_Run]) -> str:
    """The runs of a line with their marks.

    Blanks at the edge of a mark go outside it; runs of one style that blanks alone keep apart are
    one.
    """
    if all(run.style == _PLAIN for run in runs):
        return "".join(run.text for run in runs)
    pieces: list[str] = []
    style, blank = _PLAIN, ""
    for run in runs:
        text = run.text.strip()
        if not text:
            blank = blank or run.text[:1]
            continue
        if run.text[0].isspace():
            blank = " "
        if run.style != style:
            pieces += (_ending(style, run.style), " " if blank else "", _begin(style, run.style))
        elif blank:
            pieces.append(" ")
        pieces.append(text)
        style, blank = run.style, " " if run.text[-1].isspace() else ""
    pieces.append(_ending(style, _PLAIN))
    return "".join(pieces)


_MARKS = {_PLAIN: "", _BOLD: "**", _CODE: "`"}


def _ending(old: int, new: int) -> str:
    """The mark that ends where the style changes."""
    return _MARKS[old] if old != new else ""


def _begin(old: int, new: int) -> str:
    return _MARKS[new] if old != new else ""


class _Edge(Enum):
    """Where an element of code begins or ends that stands on lines of its own."""

    OPENS = "opens"
    CLOSES = "closes"


def verbatim(node: Element) -> tuple[str, int, int]:
    """The text of preformatted content, and the offsets of its first and last letter.

    The line feed after the start tag is no text (13.1.2.5), nor are blank lines at the end;
    `<br>` is a line feed, and an element that is a block begins and ends a line, as a browser
    shows it; a heading in code is there for its looks, and its style sheet keeps it on the line.
    """
    pieces: list[str | _Edge] = []
    start, end = -1, node.start
    for child in _verbatim_nodes(node):
        if not isinstance(child, Text):
            pieces.append(child)
            continue
        text = str(child)
        if start < 0:
            start = child.start
            if text.startswith("\n") and start == node.content:
                text, start = text[1:], start + 1
        if text.strip():
            end = child.last
        pieces.append(text)
    lines = _joined_lines(pieces).split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return "\n".join(lines), max(start, 0), max(start, end)


def _verbatim_nodes(node: Element) -> Iterator[Text | str | _Edge]:
    """The texts of an element, line feeds for `<br>`, and the edges of lines of their own."""
    one_line = not any("\n" in text for text in node.descendants if isinstance(text, Text))
    left: list[Element | Text | _Edge] = list(reversed(node.contents))
    while left:
        child = left.pop()
        if isinstance(child, Text | _Edge):
            yield child
        elif child.name == "br":
            yield "\n"
        elif not child.why and child.name not in NOT_TEXT:
            if _is_line(child, one_line=one_line):
                left += [_Edge.CLOSES, *reversed(child.contents), _Edge.OPENS]
            else:
                left += reversed(child.contents)


def _is_line(element: Element, *, one_line: bool) -> bool:
    """Whether an element of code stands on lines of its own.

    By its name, by its style, or by a class "line" where nothing else ends a line: then the style
    sheet does.
    """
    if element.name in BLOCKS:
        return element.name not in HEADINGS
    if _BLOCK_STYLE.search(element.value("style")):
        return True
    return one_line and "line" in class_words(element)


def _joined_lines(pieces: list[str | _Edge]) -> str:
    """The pieces as one text; an edge is a line feed where text stands on its line."""
    done: list[str] = []
    last = "\n"
    before: str | _Edge = ""
    for piece in (one for one in pieces if one != ""):
        if isinstance(piece, str):
            done.append(piece)
            last = piece[-1]
        elif last != "\n" or (piece is _Edge.CLOSES and before is _Edge.OPENS):
            done.append("\n")  # an empty element is an empty line
            last = "\n"
        before = piece
    return "".join(done)
