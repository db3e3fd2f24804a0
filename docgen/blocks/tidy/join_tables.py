"""Tables cut by a page break: repeated header rows, rows that go on in the next piece."""

from __future__ import annotations

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.place import spanning
from docgen.blocks.types import Block, Cell, Document, Row, Table

# A word or a path may be cut at these; everything else was a blank.
# Blank lines that a page break leaves between the pieces of a table.
_PAGE_BREAK_LINES = 3
_NO_BLANK_AFTER = ("/", "-", "=", "&", "?")


def _join_text(first: str, second: str) -> str:
    if not first or not second:
        return first or second
    if second.startswith("- ") or second.startswith("\n"):
        return f"{first}\n{second.lstrip()}"
    glue = "" if first.endswith(_NO_BLANK_AFTER) and " " not in second else " "
    return f"{first}{glue}{second}"


def _carries_over(rows: tuple[Row, ...]) -> bool:
    """Whether an empty first cell means "as above" here: the rest of such a row is full."""
    return any(
        not row.cells[0].text and all(cell.text for cell in row.cells[1:3])
        for row in rows
        if len(row.cells) > 2
    )


def _continues(last: Table, row: Row) -> bool:
    """Whether the row is the rest of the last row before the page break."""
    texts = [cell.text for cell in row.cells]
    if not texts or texts[0] or not any(texts):
        return False
    if not _carries_over(last.rows):
        return True
    return len(texts) > 1 and not texts[1]


def _merge_rows(first: Row, second: Row) -> Row:
    cells = [
        Cell(text=_join_text(a.text, b.text), place=a.place)
        for a, b in zip(first.cells, second.cells, strict=False)
    ]
    cells += first.cells[len(second.cells) :]
    return Row(cells=tuple(cells), place=spanning(first.place, second.place))


def _lost_header(first: Table, second: Table) -> bool:
    """Whether the second table is as wide, has no header, and only a page break stands between."""
    gap = second.place.start[0] - first.place.end[0] - 1
    widths = {len(row.cells) for row in (*first.rows, *second.rows)}
    return not second.header and widths == {len(first.header)} and gap <= _PAGE_BREAK_LINES


def _same_table(first: Table, second: Table) -> bool:
    """Whether the second table repeats the header of the first and none of its names."""
    if not first.header or not first.rows or not second.rows:
        return False
    if first.header != second.header and not _lost_header(first, second):
        return False
    names = {row.cells[0].text for row in first.rows} - {""}
    return not any(row.cells[0].text in names for row in second.rows)


def _join(first: Table, second: Table) -> Table:
    rows = list(first.rows)
    rest = list(second.rows)
    if _continues(first, rest[0]):
        rows[-1] = _merge_rows(rows[-1], rest.pop(0))
    return evolve(first, rows=(*rows, *rest), place=spanning(first.place, second.place))


def join_tables(document: Document) -> Document:
    """The document with tables joined that a page break had cut."""
    blocks: list[Block] = []
    findings: list[Finding] = []
    for block in document.blocks:
        last = blocks[-1] if blocks else None
        if isinstance(block, Table) and isinstance(last, Table) and _same_table(last, block):
            cut = _continues(last, block.rows[0])
            blocks[-1] = _join(last, block)
            if cut:
                findings.append(
                    Finding(
                        code="table-row-cut",
                        message="a page break cuts this table row; the pieces are joined",
                        place=block.rows[0].place,
                    )
                )
            continue
        blocks.append(block)
    return evolve(document, blocks=tuple(blocks), findings=(*document.findings, *findings))
