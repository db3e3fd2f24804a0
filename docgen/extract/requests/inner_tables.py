"""A second table of a request that tells of the members of an object which the first one names.

"email: data with email parameters", and below it a table "Email Parameters" or just "Parameters"
with `to`, `from`, `subject`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from docgen.base.words import loose
from docgen.extract.reading import NameRow
from docgen.extract.requests.drafts import Given, NameTable

_MOST_TABLES = 50  # of one request that are compared with each other


def placed_rows(tables: Sequence[NameTable], given: Iterable[Given]) -> list[NameRow]:
    """The rows of the parameter tables of a request, each with the member that holds it.

    Samples decide, where they show the names of a table in one object and not beside it; else the
    title of the table, if it is named after a row of another.
    """
    bodies = [one.piece.data for one in given if one.role == "request"]
    shown = [body for body in bodies if isinstance(body, dict)]
    if len(tables) > _MOST_TABLES:
        return [row for table in tables for row in table.rows]
    homes = [(_home(table, tables, shown), table) for table in tables]
    return [evolve(row, within=home) for home, table in homes for row in table.rows]


def _home(
    table: NameTable, tables: Sequence[NameTable], bodies: Sequence[dict[str, object]]
) -> str:
    """The row of another table whose members this one lists; empty where it lists arguments."""
    others = [row.name for one in tables if one is not table for row in one.rows]
    names = {row.name for row in table.rows}
    if not others or names & {*others} or any(names & body.keys() for body in bodies):
        return ""
    held = [name for name in dict.fromkeys(others) if _holds(name, names, bodies)]
    if len(held) == 1:
        return held[0]
    titled = [name for name in others if loose(table.sub).startswith(loose(name))]
    return titled[0] if titled and not held else ""


def _holds(name: str, names: set[str], bodies: Iterable[dict[str, object]]) -> bool:
    """Whether a sample shows some of the names in the member of that name."""
    inner = (body.get(name) for body in bodies)
    return any(isinstance(one, dict) and names & one.keys() for one in inner)
