"""Methods and paths in tables, and in rows or items that are labelled."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Cell, Row, Table
from docgen.extract.generic.declarations.types import Sighting
from docgen.extract.generic.paths import (
    Address,
    path_alone,
    verb_alone,
    whole_address,
)
from docgen.extract.generic.vocabulary import Column, column_of
from docgen.extract.reading import METHODS, with_placeholders

_COLUMNS = 8  # of a table that tell its form
_LONGEST_NAME = 80
_NEARLY = 0.7  # of the cells of a column
_VERBS = frozenset(METHODS)
_NO_REQUEST = frozenset({"", "-", "–", "—", "n/a", "no", "✗", "none", "not supported", "error"})
_MARKS = frozenset({"x", "✗", "✘"})  # "no" beside other words, "yes" where there are no others
_OPENS = re.compile(r"^[{\[](?=\s*[\"{])", re.MULTILINE)
_DECODER = json.JSONDecoder()
_TAIL = re.compile(r"\s{1,9}\([^()]*\)$")


def of_table(table: Table, index: int) -> Iterator[Sighting]:
    """The requests of a table: by columns, by labelled rows, or whole in cells."""
    titles = [column_of(title) for title in table.header]
    method, path = _by_content(table, _is_verb), _by_content(table, _is_path)
    if Column.METHOD in titles and Column.PATH in titles:
        method, path = titles.index(Column.METHOD), titles.index(Column.PATH)
    if method is not None and path is not None:
        yield from _of_columns(table, index, method, path)
        return
    matrix = [column for column, title in enumerate(table.header) if _is_verb(title)]
    if len(matrix) > 1 and path is not None:
        yield from _of_matrix(table, index, matrix, path)
        return
    pair = _of_labels(table, index)
    if pair is not None:
        yield pair
        return
    found = [
        (whole, row)
        for row in table.rows
        for cell in row.cells
        if (whole := whole_address(squash(_shown(cell)))) is not None
    ]
    for (address, how), row in found:
        form = f"cell, {how}" if len(found) == 1 else f"cells, {how}"
        yield evolve(_in_row(table, row, address, index, form), owns=len(found) == 1)


def _in_row(table: Table, row: Row, address: Address, index: int, form: str) -> Sighting:
    """A request with what its row says of it."""
    return Sighting(
        address=address,
        unit=index,
        form=form,
        told=_told(table, row),
        called=_called(row),
        targets=_targets(row),
    )


def _by_content(table: Table, holds: Callable[[str], bool]) -> int | None:
    """The first column whose cells nearly all are verbs, or paths; None where there is none."""
    width = max((len(row.cells) for row in table.rows), default=0)
    for column in range(min(width, _COLUMNS)):
        cells = [_shown(r.cells[column]) for r in table.rows if column < len(r.cells)]
        if len(cells) == len(table.rows) and sum(map(holds, cells)) >= _NEARLY * len(cells):
            return column
    return None


def _is_verb(text: str) -> bool:
    words = [word for word in re.split(r"[\s,/|]+", text.strip()) if word]
    return bool(words) and all(word.upper() in _VERBS for word in words)


def _is_path(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(path_alone(_path_of(line)) for line in lines)


def _shown(cell: Cell) -> str:
    """A cell as text, with what is set in italics as placeholders."""
    return with_placeholders(plain(cell.text), cell.emphasised)


def _path_of(line: str) -> str:
    """A line without what is said of its path in brackets: "/berths (deprecated)"."""
    return _TAIL.sub("", squash(line))


def _of_matrix(table: Table, index: int, verbs: Sequence[int], path: int) -> Iterator[Sighting]:
    """A row for each path, a column for each method; an empty cell says that there is none."""
    words = {_word(row, column) for row in table.rows for column in verbs}
    marked = words - _NO_REQUEST
    none = _NO_REQUEST if marked <= _MARKS and len(marked) == 1 else _NO_REQUEST | _MARKS
    for row in table.rows:
        for line in _shown(row.cells[path]).split("\n"):
            address = path_alone(_path_of(line))
            for column in verbs:
                if address is None or _word(row, column) in none:
                    continue
                said = _told(table, row) or squash(plain(row.cells[column].text))
                made = evolve(address, method=plain(table.header[column]).strip().upper())
                one = _in_row(table, row, made, index, "table of methods")
                yield evolve(one, owns=False, told=said, sample=_sample(row))


def _word(row: Row, column: int) -> str:
    return squash(plain(row.cells[column].text)).lower() if column < len(row.cells) else ""


def _told(table: Table, row: Row) -> str:
    """What the row of an overview says of its request."""
    columns = [column_of(title) for title in table.header]
    if Column.MEANING not in columns:
        return ""
    index = columns.index(Column.MEANING)
    return squash(row.cells[index].text) if index < len(row.cells) else ""


def _called(row: Row) -> tuple[str, ...]:
    """The short texts of a row, of which one may be the title of what tells of its request."""
    texts = (squash(plain(cell.text)) for cell in row.cells)
    return tuple(text for text in texts if 0 < len(text) <= _LONGEST_NAME and not _is_path(text))


def _targets(row: Row) -> tuple[str, ...]:
    return tuple(target for cell in row.cells for target in cell.targets)


def _sample(row: Row) -> str:
    """The first JSON that the cells of a row show, "" where there is none."""
    for cell in row.cells:
        for begin in _OPENS.finditer(cell.text):
            try:
                _, end = _DECODER.raw_decode(cell.text, begin.start())
            except (ValueError, RecursionError):
                continue
            return cell.text[begin.start() : end]
    return ""


def _of_columns(table: Table, index: int, method: int, path: int) -> Iterator[Sighting]:
    form = f"table of {' | '.join(column_of(title).value for title in table.header[:_COLUMNS])}"
    for row in table.rows:
        if max(method, path) >= len(row.cells):
            continue
        words = re.split(r"[\s,/|]+", plain(row.cells[method].text).upper())
        for line in _shown(row.cells[path]).split("\n"):
            address = path_alone(_path_of(line))
            for word in words:
                if address is not None and word in _VERBS:
                    made = evolve(address, method=word)
                    one = _in_row(table, row, made, index, form)
                    yield evolve(one, sample=_sample(row))


def _of_labels(table: Table, index: int) -> Sighting | None:
    """A table whose rows are labelled: method and URL in rows of their own."""
    rows = [table.header, *(tuple(_shown(cell) for cell in row.cells) for row in table.rows)]
    return of_told(rows, index, "table")


def of_told(rows: Iterable[Sequence[str]], index: int, kind: str) -> Sighting | None:
    """Rows or items of a label and a value, of which one is a path and one a method."""
    told: dict[Column, str] = {}
    for cells in rows:
        if len(cells) == 2:
            told.setdefault(column_of(cells[0]), squash(plain(cells[1])))
    address = path_alone(told.get(Column.PATH, ""))
    method = verb_alone(told.get(Column.METHOD, ""))
    if address is None or method is None:
        return None
    return Sighting(address=evolve(address, method=method), unit=index, form=f"{kind} of labels")
