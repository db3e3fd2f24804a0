"""Tables -> what they tell: how to send a request, parameters, attributes, codes, changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from attrs import frozen

from docgen.base.place import line_of
from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Cell, Row, Table
from docgen.extract.dialect import Column, Dialect, Part, spelling
from docgen.extract.reading.urls import METHODS

_EMPTY = frozenset({"", "-", "–", "—", "none", "n/a"})
_YES = frozenset({"y", "yes", "true", "mandatory", "required"})
_NO = frozenset({"n", "no", "false", "optional"})
_LEAST_NOTE_WORDS = 4  # in the first column, and nothing beside them: names have fewer
_ONE_NAME = re.compile(r"[A-Za-z_$][\w.$\[\]]*[\w$\]]")
# What may stand below a name in its cell, and is none.
_NO_NAMES = _YES | _NO | {"array", "boolean", "date", "integer", "number", "object", "string"}
# What the value of a part with a short name looks like.
_PART_VALUES = {
    Part.METHOD: re.compile(rf"^(?:HTTP )?(?:{'|'.join(METHODS)})\b"),
    Part.URL: re.compile(r"(?:^|\s)(?:https?://|\.{0,3}/)\w"),
}


class TableKind(Enum):
    """What a table (or a run of its rows) tells."""

    REQUEST = "request"
    NAMES = "names"  # parameters, attributes, properties
    OPERATIONS = "operations"
    CODES = "codes"
    CHANGES = "changes"
    CHANNELS = "channels"
    ROLES = "roles"
    FEATURES = "features"
    OTHER = "other"


@frozen(kw_only=True)
class TablePart:
    """Rows of one kind, with the header that stands above them."""

    kind: TableKind
    header: tuple[str, ...]
    rows: tuple[Row, ...]


@frozen(kw_only=True)
class NameRow:
    """A row of a table of names, by column."""

    name: str
    within: str = ""  # the member that holds it, where the table tells of the members of that one
    type_text: str = ""
    description: str = ""
    required: bool | None = None
    default: str | None = None
    access: str = ""
    other: tuple[str, ...] = ()
    row: Row


def is_empty(text: str) -> bool:
    """Whether a cell says nothing ("-" stands for nothing)."""
    return squash(plain(text)).lower() in _EMPTY


def kind_of(dialect: Dialect, header: tuple[str, ...]) -> TableKind:
    """What a table with this header tells."""
    names = [spelling(title) for title in header]
    if not names:
        return TableKind.OTHER
    if tuple(names[: len(dialect.change_columns)]) == dialect.change_columns:
        return TableKind.CHANGES
    first = names[0]
    if first in dialect.operation_columns and len(names) > 1:
        return TableKind.OPERATIONS
    if first in dialect.code_columns:
        return TableKind.CODES
    if first in dialect.channel_columns:
        return TableKind.CHANNELS
    if first in dialect.role_columns:
        return TableKind.ROLES
    if first in dialect.name_columns:
        if dialect.feature_columns <= set(names):
            return TableKind.FEATURES
        if all(name in dialect.columns for name in names[1:]) and len(names) > 1:
            return TableKind.NAMES
    return TableKind.OTHER


def _row_texts(row: Row) -> tuple[str, ...]:
    return tuple(cell.text for cell in row.cells)


def _as_row(table: Table) -> Row:
    """The header of a table as a row; its place is the first line of the table."""
    place = line_of(table.place, 0)
    return Row(cells=tuple(Cell(text=text, place=place) for text in table.header), place=place)


def split_table(dialect: Dialect, table: Table) -> list[TablePart]:
    """The table as runs of rows of one kind.

    A request table and a parameter table may be glued together, and the header may stand among
    the rows; a row that names the selector begins a parameter table that lost its header.
    """
    parts: list[TablePart] = []
    kind, header = kind_of(dialect, table.header), table.header
    rows: list[Row] = []
    lines = table.rows
    if header and _is_part(
        dialect, spelling(header[0]), header, TableKind.OTHER
    ):  # a row of a request table, not a header
        lines = (_as_row(table), *lines)
        kind, header = TableKind.OTHER, ()

    def close() -> None:
        if rows:
            parts.append(TablePart(kind=kind, header=header, rows=tuple(rows)))
            rows.clear()

    for row in lines:
        texts = _row_texts(row)
        first = spelling(texts[0]) if texts else ""
        own = kind_of(dialect, texts)
        if _is_part(dialect, first, texts, kind):
            if kind is not TableKind.REQUEST:
                close()
                kind, header = TableKind.REQUEST, ()
        elif _is_header(own, kind, texts, header):
            close()
            kind, header = own, texts
            continue
        elif kind is TableKind.REQUEST and first:
            close()
            kind, header = TableKind.OTHER, ()
        if not header and kind is TableKind.OTHER and plain(texts[0]) == dialect.selector:
            close()
            kind = TableKind.NAMES
        rows.append(row)
    close()
    return parts


def _is_part(dialect: Dialect, first: str, texts: Sequence[str], kind: TableKind) -> bool:
    """Whether a row tells a part of a request: by its name, or by a short name and what it holds.

    "Method | POST" and "URL | /loads/{id}" do; a parameter may be called `url` as well.
    """
    if first in dialect.parts:
        return True
    part = dialect.short_parts.get(first)
    if part is None or kind is TableKind.NAMES:
        return False
    value = plain(" ".join(texts[1:])).strip()
    return bool(_PART_VALUES[part].search(value))


def _is_header(
    own: TableKind, kind: TableKind, texts: tuple[str, ...], header: tuple[str, ...]
) -> bool:
    """Whether a row is the header of the rows below it; `own` is what it would be as one."""
    if own is TableKind.NAMES and texts[0][:1].isupper() and not header:
        return True
    return own not in (TableKind.OTHER, kind) and kind is not TableKind.NAMES


def request_part(dialect: Dialect, row: Row) -> Part | None:
    """Which part of a request the row tells; a row without a name goes on with the one above."""
    if not row.cells:
        return None
    first = spelling(row.cells[0].text)
    return dialect.parts.get(first) or dialect.short_parts.get(first)


def _required(text: str) -> tuple[bool | None, str]:
    """(required, what the cell says beside it): "Optional. One of these must be given."."""
    flat = squash(plain(text))
    word, _, note = flat.partition(" ")
    word = word.lower().rstrip(".,;:")
    said = True if word in _YES else False if word in _NO else None
    return said, note if said is not None else flat


def said_required(dialect: Dialect, text: str) -> bool | None:
    """What a description says of being required: True, False, or None where it says nothing."""
    flat = plain(text)
    if dialect.mandatory.search(flat):
        return True
    return False if dialect.optional.search(flat) else None


def _columns(dialect: Dialect, header: tuple[str, ...], width: int) -> list[Column]:
    if not header:
        return [Column.NAME, Column.MEANING, *[Column.OTHER] * (width - 2)]
    return [
        Column.NAME,
        *(dialect.columns.get(spelling(title), Column.OTHER) for title in header[1:]),
    ]


def _name_lines(text: str) -> list[str]:
    """The names that stand one below the other; what else a cell has below a name is told of it.

    A line that ends in a point or hyphen is half a name.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    names = [line for line in lines if line.lower().strip("()") not in _NO_NAMES]
    whole = all(_ONE_NAME.fullmatch(name) for name in names)
    return names if whole and len(lines) > 1 else []


def _names(text: str) -> list[str]:
    """The names that a cell lists: mostly one."""
    lines = _name_lines(plain(text))
    if len(lines) > 1:
        return lines
    flat = squash(plain(text))
    if re.fullmatch(r"[\w.]+(?:\s*[,/]\s*[\w.]+)+", flat):
        return [name.strip() for name in re.split(r"[,/]", flat)]
    if re.fullmatch(r"[A-Za-z][\w.]*(?: or [A-Za-z][\w.]*)+", flat):
        return flat.split(" or ")
    # A glued explanation ("devicePath (string)") is no part of the name.
    found = re.match(r"^([\w.<>{}\[\]*=-]+)(?:\s*\(.*\))?$", flat)
    return [found[1] if found else flat]


def note_of(row: Row) -> str:
    """What a row says that is no row: a sentence over all its columns; "" for others."""
    first, *rest = (cell.text for cell in row.cells)
    flat = squash(plain(first))
    if not rest or any(text.strip() for text in rest):
        return ""
    return flat if len(flat.split()) >= _LEAST_NOTE_WORDS else ""


def name_rows(dialect: Dialect, part: TablePart) -> list[NameRow]:
    """The rows of a table of names; rows without a name are left out."""
    done: list[NameRow] = []
    for row in part.rows:
        cells = _row_texts(row)
        columns = _columns(dialect, part.header, len(cells))
        by: dict[Column, list[str]] = {}
        for column, text in zip(columns, cells, strict=False):
            by.setdefault(column, []).append(
                "" if column is Column.OTHER and is_empty(text) else text
            )
        if is_empty(cells[0]) or note_of(row):
            continue
        description = "\n".join(text for text in by.get(Column.MEANING, ()) if text)
        required, note = next((_required(text) for text in by.get(Column.REQUIRED, ())), (None, ""))
        if note and not is_empty(note):
            description = "\n".join(text for text in (description, note) if text)
        if required is None and not by.get(Column.REQUIRED, [""])[0]:
            required = said_required(dialect, description)
        default = next(
            (plain(text) for text in by.get(Column.DEFAULT, ()) if not is_empty(text)), None
        )
        done.extend(
            NameRow(
                name=name,
                type_text=" ".join(by.get(Column.TYPE, ())),
                description=description,
                required=required,
                default=default,
                access=" ".join(by.get(Column.ACCESS, ())),
                other=tuple(text for text in by.get(Column.OTHER, ()) if text),
                row=row,
            )
            for name in _names(cells[0])
        )
    return done
