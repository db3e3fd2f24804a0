"""Where a documented name goes: path, query, header, cookie or body, by the best evidence."""

from __future__ import annotations

import re
from collections.abc import Collection

from docgen.base.words import loose
from docgen.extract.generic.contents.reading import Labelled
from docgen.extract.generic.entries import Entry
from docgen.extract.generic.paths import Address
from docgen.extract.generic.vocabulary import WHERE_WORDS, Tag
from docgen.extract.reading import placeholders
from docgen.model.api import Where

_BY_TAG: dict[Tag, Where] = {
    Tag.PATH: "path",
    Tag.QUERY: "query",
    Tag.HEADER: "header",
    Tag.COOKIE: "cookie",
    Tag.BODY: "body",
    Tag.FORM: "body",
}
_HEADER = re.compile(r"X-[A-Z][\w-]*|Authorization|If-(?:None-)?Match|Content-Type|Accept")
_IN_QUERY = frozenset({"GET", "HEAD"})


def where_of(
    entry: Entry, told: Labelled, address: Address, body: Collection[str], *, sends: bool
) -> Where:
    """Evidence by rank: its column, its label, the placeholders, its words, the method.

    `body` are the names that samples of the request show, `sends`: there is such a sample.
    """
    if entry.where is not None:
        return entry.where
    if _HEADER.fullmatch(entry.name):
        return "header"
    stands = {loose(name) for name in placeholders(address.path)}
    named = loose(entry.name) in stands
    labelled = _BY_TAG.get(told.tag) if told.tag is not None else None
    if labelled is not None:
        return labelled
    if told.tag is Tag.URL:
        return "path" if named or _fills(told, stands) else "query"
    if named:
        return "path"
    return _by_words(entry, address, body, sends=sends)


def _fills(told: Labelled, stands: Collection[str]) -> bool:
    """Whether names that no placeholder has are as many as placeholders that have no name."""
    names = {loose(entry.name) for entry in told.carrier.entries if not entry.within}
    left = {*stands} - names
    return bool(left) and len(left) == len(names - {*stands})


def _by_words(entry: Entry, address: Address, body: Collection[str], *, sends: bool) -> Where:
    text = f"{entry.type_text} {entry.text}"[:300]
    for where, pattern in WHERE_WORDS:
        if pattern.search(text):
            return where  # type: ignore[return-value]
    if entry.name in address.query:
        return "query"
    if entry.name in body and address.method not in _IN_QUERY:
        return "body"
    if address.method in _IN_QUERY or (address.method == "DELETE" and not sends):
        return "query"
    return "body"
