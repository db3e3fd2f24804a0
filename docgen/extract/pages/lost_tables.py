"""Tables that lost their columns: lines that begin with the words of a dialect's tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve

from docgen.base.place import spanning
from docgen.blocks.types import Block, Cell, Document, Heading, Paragraph, Row, Table
from docgen.extract.dialect import Dialect, spelling


def _line(block: Block) -> str | None:
    return block.text if isinstance(block, Paragraph | Heading) else None


def _part(dialect: Dialect, text: str) -> tuple[str, str] | None:
    """("Request URL", "/path") of a line that begins with a part of a request table."""
    words = text.split()
    for count in range(min(4, len(words) - 1), 0, -1):
        name = " ".join(words[:count])
        if spelling(name) in dialect.parts:
            return name, " ".join(words[count:])
    return None


def _header(dialect: Dialect, text: str) -> tuple[str, ...] | None:
    """The columns of a line that is the header of a table of names, word by word."""
    words = text.split()
    if len(words) < 2 or spelling(words[0]) not in dialect.name_columns:
        return None
    return tuple(words) if all(spelling(w) in dialect.columns for w in words[1:]) else None


def _cells(block: Block, texts: Sequence[str]) -> Row:
    return Row(cells=tuple(Cell(text=text, place=block.place) for text in texts), place=block.place)


def recover_tables(dialect: Dialect, document: Document) -> Document:
    """The document with tables where its lines are rows without columns.

    The first word of a line below a header is the name, the rest its meaning.
    """
    if not document.optical:
        return document
    blocks: list[Block] = []
    index = 0
    while index < len(document.blocks):
        block = document.blocks[index]
        text = _line(block)
        header = _header(dialect, text) if text else None
        part = _part(dialect, text) if text else None
        if part:
            index = _take(document.blocks, index, blocks, (), lambda t: _part(dialect, t))
        elif header:
            index = _take(
                document.blocks, index + 1, blocks, header, lambda t: _name_row(dialect, t)
            )
        else:
            blocks.append(block)
            index += 1
    return evolve(document, blocks=tuple(blocks))


def _name_row(dialect: Dialect, text: str) -> tuple[str, str] | None:
    words = text.split()
    if len(words) < 2 or spelling(text) in dialect.labels or not words[0][:1].isalpha():
        return None
    return words[0], " ".join(words[1:])


def _take(
    blocks: Sequence[Block],
    start: int,
    done: list[Block],
    header: tuple[str, ...],
    row_of: Callable[[str], tuple[str, str] | None],
) -> int:
    rows: list[Row] = []
    index = start
    while index < len(blocks):
        text = _line(blocks[index])
        pair = row_of(text) if text else None
        if pair is None:
            break
        rows.append(_cells(blocks[index], pair))
        index += 1
    if rows:
        place = spanning(rows[0].place, rows[-1].place)
        done.append(Table(header=header, rows=tuple(rows), place=place))
    return max(index, start + (0 if rows else 1))
