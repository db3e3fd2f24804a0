"""Text extracted from a web page: `a | b |` tables, samples on one line, no headings."""

from __future__ import annotations

import re

from docgen.base.place import lines as place_of
from docgen.blocks.types import Block, Code, Document, Paragraph, Row, Table
from docgen.ingest.lines import edition_of
from docgen.ingest.text.inline import read_inline
from docgen.ingest.text.lines import REQUEST_LINE, row_of

_RULE = re.compile(r"^\s*\|?\s*:?-{3,}:?\s*\|[\s|:-]*$")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _is_row(line: str) -> bool:
    return (
        "|" in line
        and not line.lstrip().startswith(("{", "[", '"'))
        and (line.rstrip().endswith("|") or _RULE.match(line) is not None)
    )


def _table(file: str, lines: list[str], start: int) -> tuple[Table, int]:
    """The table at line `start`. A key-value table puts its first pair above the rule."""
    rows: list[Row] = []
    end, ruled = start, -1
    while end < len(lines) and _is_row(lines[end]):
        if _RULE.match(lines[end]):
            ruled = len(rows) if ruled < 0 else ruled
        else:
            rows.append(row_of(file, end + 1, _cells(lines[end])))
        end += 1
        # A second header: the rule after the next row says that a new table begins there.
        if ruled >= 0 and end + 1 < len(lines) and _RULE.match(lines[end + 1]):
            break
    header: tuple[str, ...] = ()
    first = [cell.text for cell in rows[0].cells] if rows else []
    if ruled == 1 and len(rows) > 1 and not any(re.search(r"[/{}]", cell) for cell in first):
        header = tuple(first)
        rows = rows[1:]
    return Table(header=header, rows=tuple(rows), place=place_of(file, start + 1, end)), end


def read_web(file: str, lines: list[str]) -> Document:
    """The blocks of a page. It has no title of its own: what it holds tells which page it is."""
    blocks: list[Block] = []
    edition = ""
    index = 0
    while index < len(lines):
        line = lines[index]
        text = line.strip()
        if not text:
            index += 1
            continue
        if _is_row(line):
            table, index = _table(file, lines, index)
            blocks.append(table)
            continue
        place = place_of(file, index + 1)
        if REQUEST_LINE.match(text) or text[0] in "{[":
            blocks.append(Code(text=text, place=place))
        elif edition_of(text):
            edition = edition_of(text)
        else:
            clean, links = read_inline(text)
            blocks.append(Paragraph(text=clean, links=links, place=place))
        index += 1
    return Document(
        file=file,
        title="",
        blocks=tuple(blocks),
        edition=edition,
        lines=len(lines),
        kind="page",
    )
