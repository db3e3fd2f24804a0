"""Things that are described outside of requests: their names and members."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from docgen.base.words import loose
from docgen.blocks.types import Listing, Table
from docgen.extract.generic.contents.terms import terms_of
from docgen.extract.generic.entries import Entry, read_list, read_table
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.vocabulary import NAMING

_NUMBER = re.compile(r"^(?:\d+\.)+\d*\.?\s+")
_KIND = re.compile(
    r"\s{1,9}(?:objects?|structure|schemas?|models?|type|definition|resource|up)$", re.I
)
_WRAPPED = re.compile(r"^(?:an?\s+)?(?P<in>[\w.-]+(?:\s+[\w.-]+)?)(?:\s+\([^()]*\))?$")
_NEAR = 4  # units between a title and the table of its members


def name_of(text: str) -> str:
    """The name of a thing as titles and types spell it, for comparing."""
    bare = _NUMBER.sub("", text.strip())
    for _ in range(2):
        bare = _KIND.sub("", bare)
    return loose(bare)


def models_of(
    units: Sequence[Unit], outside: Sequence[bool], title: str = ""
) -> dict[str, tuple[Entry, ...]]:
    """Members by the name of their thing; of units outside of all scopes.

    `title` is that of a page, which tells of one thing where no request is told of.
    """
    found: dict[str, tuple[Entry, ...]] = {}
    if title and all(outside):
        entries = _members(units, -1)
        if entries and name_of(title):
            found[name_of(title)] = entries
    for index, unit in enumerate(units):
        if unit.kind != "heading" or not outside[index]:
            continue
        entries = _members(units, index)
        for name in (name_of(unit.text), _anchored(unit.place.anchor)):
            if entries and name:
                found.setdefault(name, entries)
    return found


def _anchored(anchor: str) -> str:
    """An anchor as a name among those of things."""
    return f"#{loose(anchor)}" if anchor else ""


def linked_names(targets: Sequence[str]) -> list[str]:
    """The targets of links as names among those of things; "" for one without an anchor."""
    return [_anchored(target.partition("#")[2]) for target in targets]


def thing_called(
    names: Sequence[str], models: Mapping[str, tuple[Entry, ...]]
) -> tuple[Entry, ...] | None:
    """The members of the first of the names that is that of a thing."""
    return next((models[one] for one in names if one in models), None)


def _members(units: Sequence[Unit], title: int) -> tuple[Entry, ...]:
    run: list[Unit] = []
    for index in range(title + 1, len(units)):
        unit = units[index]
        if unit.kind == "heading":
            if unit.tag not in NAMING:
                break
            continue
        if unit.kind == "code":
            continue  # what one looks like
        if unit.kind == "text":
            run.append(unit)
            continue
        if index - title > _NEAR:
            break
        carrier = None
        if isinstance(unit.block, Table):
            carrier = read_table(unit.block)
        elif isinstance(unit.block, Listing):
            carrier = read_list(unit.block)
        if carrier is not None:
            return carrier.entries
    return tuple(terms_of(run))


_MANY = re.compile(
    r"(?:array|list|set|collection)\s{0,9}(?:of|\[|<|\()\s{0,9}(?P<a>[\w.-]+)[\]>)]*|"
    r"<?\s{0,9}(?P<b>[\w.-]{1,120})\s{0,9}>?\s{0,9}"
    r"(?:\[\]|array|list)",
    re.IGNORECASE,
)
_LONGEST = 120  # of a text that is the name of a thing
_IS_MANY = re.compile(r"\b(?:array|list)\s*(?:\[|<|of\b)|\[\]|>\s*array\b", re.IGNORECASE)


def thing_named(
    text: str, targets: Sequence[str], models: Mapping[str, tuple[Entry, ...]]
) -> tuple[tuple[Entry, ...], bool] | None:
    """The members of the thing that a text names, and whether it names a list of such."""
    many = _MANY.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    name = name_of((many["a"] or many["b"]) if many else "") or named_type(text)
    if name in models:
        return models[name], many is not None
    found = thing_called(linked_names(targets), models)
    return None if found is None else (found, _IS_MANY.search(text) is not None)


def named_type(text: str) -> str:
    """The thing that a type names as a whole, "" where it is a list of some or nothing named."""
    found = _WRAPPED.match(text.strip().lstrip("?")) if len(text) <= _LONGEST else None
    return name_of(found["in"]) if found else ""
