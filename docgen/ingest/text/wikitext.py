"""The source of a wiki page (MediaWiki) -> lines in the forms that the reader of pages knows.

Tables become rows with bars, headings and fences those of Markdown; every line keeps its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.ingest.text.page import Line

_TABLE = re.compile(r"^\s*:*\{\|")
_TABLE_END = re.compile(r"^\s*\|\}")
_ROW = re.compile(r"^\s*\|-")
_CAPTION = re.compile(r"^\s*\|\+")
_CELL = re.compile(r"^\s*(?P<kind>[|!])(?P<text>.*)$")
# "style=... | text": attributes of a cell before its text; a link may have a bar of its own.
_ATTRIBUTES = re.compile(r"^\s*(?:[\w-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[\w%]++)\s*+)+\|(?!\|)")
_HEADING = re.compile(r"^\s*(?P<marks>={1,6})\s*+(?P<text>[^=](?:.*?\S)??)\s*(?P=marks)\s*$")
_LIST = re.compile(r"^(?P<marks>[*#:;]+)\s*(?P<text>.*)$")
_CODE_START = re.compile(r"^\s*<(?P<tag>source|syntaxhighlight|pre|code)\b[^>]*>(?P<rest>.*)$")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_OUTER_LINK = re.compile(r"\[(?:https?:)?//\S++\s++([^\[\]]*+)\]")
_CALLOUT = re.compile(
    r"^\{\{\s*(?P<label>Important|Note|Tip|Warning|Caution)\s*\|(?P<text>.*)\}\}\s*$"
)
_TEMPLATE = re.compile(r"\{\{[^{}]*\}\}")
_OF_SITE = re.compile(r"^\s*(?:__[A-Z]+__|\[\[(?:Category|File|Image):[^\]]*\]\])\s*$")
_QUOTES = re.compile(r"'{5}|'{3}")
_TAGS = re.compile(r"</?(?:nowiki|ref|references|toc)\b[^>]*/?>")
_DEEPEST = 6


def is_wikitext(lines: Sequence[str]) -> bool:
    """Whether the text is the source of a wiki page: it has its tables, or two of its headings."""
    tables = any(map(_TABLE.match, lines)) and any(map(_TABLE_END.match, lines))
    return tables or sum(_HEADING.match(line) is not None for line in lines) > 1


def page_lines(lines: Sequence[str]) -> list[Line]:
    """The lines of the page that the source makes."""
    done: list[Line] = []
    index = 0
    while index < len(lines):
        text = lines[index]
        code = _CODE_START.match(text)
        if code:
            index = _code(lines, index, code, done)
        elif _TABLE.match(text):
            index = _table(lines, index, done)
        else:
            done.extend(Line(index + 1, line) for line in _line(text))
            index += 1
    return done


def _line(text: str) -> Iterator[str]:
    heading, listed, callout = _HEADING.match(text), _LIST.match(text), _CALLOUT.match(text)
    if heading:
        yield f"{'#' * max(2, len(heading['marks']))} {_inline(heading['text'])}"
    elif callout:
        yield from ("", callout["label"], "", _inline(callout["text"]), "")
    elif listed and listed["text"]:
        depth = min(len(listed["marks"]), _DEEPEST) - 1
        bullet = "1." if listed["marks"].endswith("#") else "-"
        plain = set(listed["marks"]) <= {":", ";"}
        yield (
            _inline(listed["text"])
            if plain
            else f"{'  ' * depth}{bullet} {_inline(listed['text'])}"
        )
    elif not _OF_SITE.match(text):
        yield _inline(text)


def _inline(text: str) -> str:
    """Markup of MediaWiki within a line as that of Markdown, links as their words."""
    text = _OUTER_LINK.sub(r"\1", _LINK.sub(r"\1", text))
    text = _TEMPLATE.sub("", text) if "{{" in text else text
    return _TAGS.sub("", _QUOTES.sub("**", text)).replace("''", "")


def _code(lines: Sequence[str], start: int, found: re.Match[str], done: list[Line]) -> int:
    """A block of code, up to its end tag; without one, up to the end of the page."""
    close = f"</{found['tag']}>"
    first, last, end = found["rest"], start, ""
    if close in first:
        first, _, end = first.partition(close)
        body = [Line(start + 1, first)]
    else:
        body = [Line(start + 1, first)] if first.strip() else []
        for last in range(start + 1, len(lines)):
            text, closed, end = lines[last].partition(close)
            if text.strip() or not closed:
                body.append(Line(last + 1, text))
            if closed:
                break
    done += [Line(start + 1, "```"), *body, Line(last + 1, "```")]
    if end.strip():
        done.append(Line(last + 1, _inline(end)))
    return last + 1


def _table(lines: Sequence[str], start: int, done: list[Line]) -> int:
    """The rows of a table, each on one line; breaks within a cell are written as tags."""
    rows: list[tuple[int, list[str], bool]] = []
    index = start + 1
    while index < len(lines) and not _TABLE_END.match(lines[index]):
        text = lines[index]
        cell = _CELL.match(text)
        if _ROW.match(text):
            rows.append((index + 1, [], False))
        elif cell and not _CAPTION.match(text):
            if not rows:
                rows.append((index + 1, [], False))
            number, cells, header = rows[-1]
            cells += _cells(cell["text"], cell["kind"])
            rows[-1] = (number, cells, header or cell["kind"] == "!")
        elif rows and rows[-1][1] and text.strip():
            rows[-1][1][-1] += f"<br>{_rest(text)}"
        index += 1
    done.extend(_rows([row for row in rows if row[1]]))
    return index + 1


def _cells(text: str, kind: str) -> list[str]:
    """The cells of a line: parted by two bars, or two exclamation marks in a header."""
    parts = re.split(r"\|\||!!" if kind == "!" else r"\|\|", text)
    return [_ATTRIBUTES.sub("", part).strip() for part in parts]


def _rest(text: str) -> str:
    listed = _LIST.match(text)
    return f"<li>{listed['text']}" if listed else text.strip()


def _rows(rows: Sequence[tuple[int, list[str], bool]]) -> Iterator[Line]:
    for position, (number, cells, header) in enumerate(rows):
        shown = " | ".join(_inline(cell).replace("|", "\\|") for cell in cells)
        if position == 0 and not header:
            yield Line(number, f"|{'  |' * len(cells)}")
            yield Line(number, f"|{'---|' * len(cells)}")
        yield Line(number, f"| {shown} |")
        if position == 0 and header:
            yield Line(number, f"|{'---|' * len(cells)}")
    yield Line(rows[-1][0] if rows else 1, "")
