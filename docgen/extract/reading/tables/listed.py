"""Lists of names: an item each, or a term with its definition."""

from __future__ import annotations

import re

from docgen.blocks.plain import plain
from docgen.blocks.types import Cell, Item, Listing, Row
from docgen.extract.dialect import Dialect
from docgen.extract.reading.tables.rows import NameRow, said_required

# A name and a text: "lane - the lane", "lane (string, required): the lane".
_ITEM = re.compile(
    r"^(?P<name>[A-Za-z_$][\w.$\[\]]*)(?:\s*\((?P<facts>[^()]{1,60})\))?"
    r"(?:\s*[:—–]\s*|\s+-\s+|\n)(?P<text>.*)$",
    re.DOTALL,
)
_TYPE = re.compile(
    r"\b(?:array|bool(?:ean)?|date|float|int(?:eger)?|list|number|object|string)s?(?:\[\])?\b", re.I
)
_OPTIONAL = re.compile(r"\boptional\b", re.IGNORECASE)
_REQUIRED = re.compile(r"\b(?:required|mandatory)\b", re.IGNORECASE)


def listed_names(dialect: Dialect, listing: Listing) -> list[NameRow]:
    """The rows that the items of a list are, if each begins with a name; else none."""
    found = [_row(dialect, item) for item in listing.items if item.depth == 0]
    rows = [row for row in found if row is not None]
    return rows if len(rows) == len(found) else []


def _row(dialect: Dialect, item: Item) -> NameRow | None:
    found = _ITEM.match(plain(item.text).strip())
    if found is None:
        return None
    facts, text = found["facts"] or "", found["text"].strip()
    typed = _TYPE.search(facts)
    cells = tuple(Cell(text=one, place=item.place) for one in (found["name"], text))
    return NameRow(
        name=found["name"],
        type_text=typed[0] if typed else "",
        description=text,
        required=_required(facts) if _required(facts) is not None else said_required(dialect, text),
        row=Row(cells=cells, place=item.place),
    )


def _required(facts: str) -> bool | None:
    if _OPTIONAL.search(facts):
        return False
    return True if _REQUIRED.search(facts) else None
