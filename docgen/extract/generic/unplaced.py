"""Words that stand where the generic reader looks for its own: what a dialect may have to tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from docgen.base.place import Place
from docgen.blocks.plain import plain
from docgen.blocks.types import Document, Listing, Table
from docgen.extract.generic.flow import Unit, units_of
from docgen.extract.generic.vocabulary import NO, PLACES, TYPES, YES, Column, column_of
from docgen.extract.reading import METHODS

KINDS = ("methods", "labels", "columns", "types", "required", "locations")
_BELOW = frozenset({"table", "list", "code"})
_METHOD = re.compile(r"^[\W_]{0,9}([^\W\d_]{2,20})[`*]{0,4}\s{1,9}[`*]{0,4}(/[\w{}<>:./-]{1,200})")
_BRACKETS = re.compile(r"^[`*\w.\[\]-]{1,60}[`*]{0,4}\s{0,3}\(([^()]{1,80})\)")
_LONGEST = 60
_MOST_PLACES = 3


@frozen(kw_only=True)
class Unplaced:
    """A word, what kind of word it stands for, how often, and where: at most three places."""

    kind: str
    text: str
    count: int
    places: tuple[Place, ...] = field(repr=False)


@define
class _Found:
    kind: str
    text: str
    count: int = 0
    places: list[Place] = field(factory=list)


def unplaced(documents: Sequence[Document]) -> list[Unplaced]:
    """The words that no vocabulary has, by kind, the most frequent first."""
    found: dict[tuple[str, str], _Found] = {}
    for document in documents:
        for kind, text, place in _words(units_of(document)):
            key = (kind, text if kind == "methods" else text.lower())
            one = found.setdefault(key, _Found(kind, text))
            one.count += 1
            if len(one.places) < _MOST_PLACES:
                one.places.append(place)
    told = [
        Unplaced(kind=one.kind, text=one.text, count=one.count, places=tuple(one.places))
        for one in found.values()
    ]
    return sorted(told, key=lambda one: (KINDS.index(one.kind), -one.count, one.text))


def _words(units: Sequence[Unit]) -> Iterator[tuple[str, str, Place]]:
    for index, unit in enumerate(units):
        before = units[index - 1] if index else None
        if before is not None and unit.kind in _BELOW and _may_be_label(before):
            yield "labels", _bare(before.text), before.place
        yield from _methods(unit)
        block = unit.block
        if isinstance(block, Table):
            yield from _of_table(block)
        elif isinstance(block, Listing):
            for item in block.items:
                yield from _in_brackets(plain(item.text), item.place)


def _bare(text: str) -> str:
    return text.strip().rstrip(":").strip()


def _may_be_label(unit: Unit) -> bool:
    """A few words, bold or with a colon at the end, right above a table, list or code."""
    text = unit.text.strip()
    short = 1 < len(_bare(text)) <= _LONGEST and "/" not in text
    return unit.tag is None and short and unit.kind == "text" and (unit.bold or text.endswith(":"))


def _methods(unit: Unit) -> Iterator[tuple[str, str, Place]]:
    """A word in capitals, or alone before a path, that is no HTTP method."""
    if unit.kind not in {"heading", "text", "code"}:
        return
    found = _METHOD.match(unit.text)
    if found is None or found[1].upper() in METHODS:
        return
    alone = unit.text.strip(" \t\n`*") == f"{found[1]} {found[2]}".strip("`*")
    if found[1].isupper() or alone:
        yield "methods", found[1], unit.place


def _of_table(table: Table) -> Iterator[tuple[str, str, Place]]:
    if len(table.header) < 2:
        return
    kinds = [column_of(one) for one in table.header]
    known = any(kind is not Column.OTHER for kind in kinds)
    for title, kind in zip(table.header, kinds, strict=True):
        text = _bare(plain(title))
        if kind is Column.OTHER and text and len(text) <= _LONGEST:
            yield "columns", text, table.place
    for row in table.rows if known else ():
        for kind, cell in zip(kinds, row.cells, strict=False):
            text = plain(cell.text).strip()
            if 0 < len(text) <= _LONGEST:
                yield from _of_cell(kind, text, cell.place)


def _of_cell(kind: Column, text: str, place: Place) -> Iterator[tuple[str, str, Place]]:
    low = text.lower()
    if kind is Column.TYPE and text.replace(" ", "").isalpha() and not TYPES.fullmatch(text):
        yield "types", text, place
    if kind is Column.REQUIRED and low not in YES | NO:
        yield "required", text, place
    if kind is Column.IN and low not in PLACES:
        yield "locations", text, place


def _in_brackets(text: str, place: Place) -> Iterator[tuple[str, str, Place]]:
    """`name (whole number, must): …`: a type, or a word for required."""
    found = _BRACKETS.match(text)
    for word in found[1].split(",") if found else ():
        bare = word.strip(" `*")
        known = TYPES.fullmatch(bare) or bare.lower() in {"required", "optional"} | YES | NO
        if not known and bare.replace(" ", "").isalpha():
            yield "types", bare, place
