"""What editors, converters and highlighters leave in texts, and nobody wrote.

Letters that show nothing, two letters in one, entities that were escaped twice, numbers of lines.
In: a document of any format. Out: the same without them; what was mended in code is a finding.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from attrs import evolve

from docgen.base.findings import Finding
from docgen.blocks.types import (
    Block,
    Callout,
    Code,
    Document,
    Heading,
    Listing,
    Paragraph,
    Table,
)

# Soft hyphen, zero-width space, marks of direction, word joiner, byte order mark. The joiners of
# scripts and of emoji (U+200C, U+200D) are letters of their words.
INVISIBLE = re.compile("[\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_QUOTES_TWICE = re.compile(r"&(?:quot|#34|#x22);")
_ENTITY = re.compile(r"&(?:quot|apos|lt|gt|amp|nbsp|#\d{2,5}|#x[0-9A-Fa-f]{2,4});")
_ANGLES_TWICE = re.compile(r"&lt;(?P<name>\w[\w -]{0,60})&gt;")
LINE_NUMBER = re.compile(r"^(?P<mark>[^\S\n]*0*(?P<number>\d{1,5})(?:[.:)]|[^\S\n]*[|│])?)(?=\s|$)")
LEAST_NUMBERED = 3
NUMBERED = "the numbers of its lines stand in the text of this code"
_ESCAPED_TWICE = "entities-escaped-twice"


def tidied(document: Document) -> Document:
    """The document with plain letters; a finding for each block of code that had others."""
    findings: list[Finding] = []
    blocks = tuple(_tidied(block, findings) for block in document.blocks)
    title = _plain(document.title)
    if _is_escaped_twice(document, findings):
        read = _words_read_once_more
        blocks = tuple(_with_words(block, read, in_cells=read) for block in blocks)
        title = read(title)
    if all(new is old for new, old in zip(blocks, document.blocks, strict=True)):
        return document
    return evolve(document, title=title, blocks=blocks, findings=(*document.findings, *findings))


def _tidied(block: Block, findings: list[Finding]) -> Block:
    if isinstance(block, Code):
        return _code(block, findings)
    return _with_words(block, _plain, in_cells=_cell)


def _with_words(
    block: Block, change: Callable[[str], str], *, in_cells: Callable[[str], str]
) -> Block:
    """The block with its words changed, those of cells in their own way; code stays."""
    match block:
        case Code():
            return block
        case Table():
            return _with_cells(block, in_cells)
        case Listing():
            items = tuple(evolve(item, text=change(item.text)) for item in block.items)
            return block if items == block.items else evolve(block, items=items)
        case Heading() | Paragraph() | Callout():
            text = change(block.text)
            return block if text == block.text else evolve(block, text=text)


def _with_cells(table: Table, change: Callable[[str], str]) -> Table:
    texts = (*table.header, *(cell.text for row in table.rows for cell in row.cells))
    if all(change(text) == text for text in texts):
        return table
    rows = (
        evolve(row, cells=tuple(evolve(cell, text=change(cell.text)) for cell in row.cells))
        for row in table.rows
    )
    return evolve(table, header=tuple(map(change, table.header)), rows=tuple(rows))


def _plain(text: str) -> str:
    """A text without letters that show nothing, with two letters where one stands for them."""
    if text.isascii():
        return text
    return _LIGATURE.sub(lambda found: _LIGATURES[found[0]], INVISIBLE.sub("", text))


def _cell(text: str) -> str:
    text = _plain(text)
    return _ANGLES_TWICE.sub(r"<\g<name>>", text) if "&lt;" in text else text


def _is_escaped_twice(document: Document, findings: list[Finding]) -> bool:
    """Whether what wrote the page escaped it once too often: its code or its names say so."""
    return any(one.code == _ESCAPED_TWICE for one in findings) or any(
        _ANGLES_TWICE.search(text)
        for block in document.blocks
        if isinstance(block, Table)
        for row in block.rows
        for text in (cell.text for cell in row.cells)
    )


def _words_read_once_more(text: str) -> str:
    """Entities outside of backquotes, read."""
    parts = text.split("`")
    return "`".join(_unescaped(part) if not at % 2 else part for at, part in enumerate(parts))


def _unescaped(text: str) -> str:
    return _ENTITY.sub(lambda found: html.unescape(found[0]).replace("\xa0", " "), text)


def _code(code: Code, findings: list[Finding]) -> Code:
    text = code.text
    for rule, said, mend in _MENDS:
        mended = mend(text)
        if mended != text:
            findings.append(Finding(code=rule, message=said, place=code.place))
            text = mended
    return code if text == code.text else evolve(code, text=text)


def _read_once_more(text: str) -> str:
    """Code that is full of entities and has no quote of its own."""
    if '"' in text or not _QUOTES_TWICE.search(text):
        return text
    return _unescaped(text)


def without_numbers(text: str) -> str:
    """Code without the numbers of its lines, if these count 1, 2, 3 at the head of each.

    A blank line may have lost its number; two lines with numbers may be data.
    """
    lines = text.split("\n")
    return (
        text if not _is_numbered(lines) else "\n".join(LINE_NUMBER.sub("", line) for line in lines)
    )


def _is_numbered(lines: list[str]) -> bool:
    counted = list(_numbers(lines))
    return len(counted) >= LEAST_NUMBERED and counted == list(range(1, len(counted) + 1))


def _numbers(lines: list[str]) -> Iterator[int]:
    """The numbers of the lines; 0 for a line of text that has none."""
    for line in lines:
        found = LINE_NUMBER.match(line)
        if found:
            yield int(found["number"])
        elif line.strip():
            yield 0


_MENDS: tuple[tuple[str, str, Callable[[str], str]], ...] = (
    ("letters-invisible", "letters that show nothing, or two in one, stand in code", _plain),
    (_ESCAPED_TWICE, "the entities of this code were escaped twice", _read_once_more),
    ("lines-numbered", NUMBERED, without_numbers),
)
