"""A table whose rows are requests: the methods of each, its selector, who may send it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Row
from docgen.extract.dialect import Column, Dialect, spelling
from docgen.extract.reading.tables.requests import read_roles
from docgen.extract.reading.tables.rows import TablePart, is_empty
from docgen.extract.reading.urls import METHOD_WORD

_NAME = re.compile(r"^[A-Z][A-Za-z0-9]+$")
# "Driver", "Night Driver, Foreman": names of roles that the dialect does not know.
_ROLE_NAMES = re.compile(r"^[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}$")
_PARTS = re.compile(r"\s{0,99}(?:,|;|/|\bor\b|\band\b|\n(?:- )?)\s*")


@frozen(kw_only=True)
class OperationRow:
    """A row of a table of requests; `selector` is "" where it names none."""

    methods: tuple[str, ...]
    selector: str
    description: str
    roles: tuple[str, ...]
    row: Row


def operation_rows(dialect: Dialect, part: TablePart) -> Iterator[OperationRow]:
    """The rows of the table, by its columns: the methods stand in one of their own, or first."""
    columns = _columns(dialect, part.header)
    for row in part.rows:
        cells = [cell.text for cell in row.cells]
        by = dict(zip(columns, cells, strict=False))
        name = plain(cells[0]).strip()
        told = plain(by.get(Column.METHOD, cells[0]))
        yield OperationRow(
            methods=tuple(METHOD_WORD.findall(told)),
            selector=name if columns[0] is Column.NAME and _is_named(by, name) else "",
            description=by.get(Column.MEANING, ""),
            roles=_roles(dialect, by, cells),
            row=row,
        )


def _is_named(by: dict[Column, str], name: str) -> bool:
    """Whether the first cell names the request: its method stands in a column of its own."""
    return Column.METHOD in by and _NAME.match(name) is not None


def _columns(dialect: Dialect, header: tuple[str, ...]) -> list[Column]:
    known = [dialect.columns.get(spelling(title), Column.OTHER) for title in header]
    first = Column.METHOD if known[0] is Column.METHOD else Column.NAME
    return [first, *known[1:]]


def _roles(dialect: Dialect, by: dict[Column, str], cells: list[str]) -> tuple[str, ...]:
    """The roles of a row: those the dialect knows, else the names that their column lists."""
    known = read_roles(dialect, " , ".join(cells[2:]))
    said = by.get(Column.ROLES, "")
    if known or is_empty(said):
        return known
    names = [squash(name).strip(".") for name in _PARTS.split(plain(said))]
    return tuple(dict.fromkeys(name for name in names if _ROLE_NAMES.match(name)))
