"""What a dialect of pages says of the words of a block: labels, rows of requests, columns."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Heading, Paragraph, Table
from docgen.extract.dialect import Dialect, spelling

_LONGEST = 60


def meanings(dialect: Dialect, block: Block) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The kind of the block, what it is taken for, and by which words of the dialect."""
    match block:
        case Heading() | Paragraph() if len(block.text) <= _LONGEST:
            label = dialect.labels.get(spelling(block.text))
            if label is not None:
                because = (f"{spelling(block.text)!r} is among the labels of {dialect.name}",)
                yield type(block).__name__.lower(), f"label: {label.value}", because
        case Table():
            yield from _of_table(dialect, block)
        case _:
            return


def _of_table(dialect: Dialect, table: Table) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    firsts = [spelling(row.cells[0].text) for row in table.rows if row.cells]
    rows = [plain(table.header[0]).lower(), *firsts] if table.header else firsts
    parts = {one: dialect.parts[one].value for one in rows if one in dialect.parts}
    if parts:
        told = ", ".join(f"{word}: {part}" for word, part in parts.items())
        yield "table", f"table of a request ({told})", ("its rows are among the parts",)
        return
    if not table.header or spelling(table.header[0]) not in dialect.name_columns:
        return
    columns = {one: dialect.columns.get(spelling(one)) for one in table.header[1:]}
    shown = (f"{plain(one)}: {kind.value if kind else 'other'}" for one, kind in columns.items())
    because = (f"{plain(table.header[0])!r} is a first column of names",)
    yield "table", f"table of names ({', '.join(shown)})", because
