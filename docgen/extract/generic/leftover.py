"""Tables of which no fact was read: what the generic reader has not understood."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from docgen.base.place import Place
from docgen.base.words import loose
from docgen.blocks.types import Document, Table
from docgen.model.api import Api, Gap, Operation


def leftover(api: Api, documents: Sequence[Document]) -> tuple[Gap, ...]:
    """A gap for each table with rows in which no fact of the API stands, in no file of several."""
    found: dict[str, set[tuple[int, int]]] = {}
    for place in _places(api):
        found.setdefault(place.file, set()).add(place.start)
    starts = {file: sorted(places) for file, places in found.items()}
    tables = [one for each in documents for one in each.blocks if isinstance(one, Table)]
    read = {_said(one) for one in tables if _holds(one.place, starts.get(one.place.file, ()))}
    return tuple(
        Gap(what="table", lines=one.place.lines or len(one.rows), place=one.place)
        for one in tables
        if one.rows and _said(one) not in read
    )


def _said(table: Table) -> tuple[str, ...]:
    """The words of a table: the same one may stand in the site and in the PDF of it."""
    cells = (cell.text for row in table.rows for cell in row.cells)
    return tuple(loose(one) for one in (*table.header, *cells))


def _holds(place: Place, starts: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(starts, place.start)
    return at < len(starts) and starts[at] <= place.end


def _places(api: Api) -> Iterator[Place]:
    for one in (*api.operations, *api.webhooks):
        yield from _of_operation(one)
    oauth = api.security.oauth2
    yield from (scope.place for scope in oauth.scopes) if oauth is not None else ()
    yield from (one.place for one in api.findings)


def _of_operation(operation: Operation) -> Iterator[Place]:
    yield operation.place
    yield from operation.also
    yield from (one.place for one in operation.urls)
    yield from (one.place for one in operation.parameters)
    yield from (one.place for one in operation.answers)
    yield from (one.place for one in operation.returned)
    yield from (one.place for one in operation.samples)
