"""Chapters on webhooks: what the API sends to a URL of its user's, when something happens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from docgen.base.naming import words
from docgen.extract.dialect import Dialect
from docgen.extract.generic.contents import Reading, exchanged, pieces_of, read_scope
from docgen.extract.generic.flow import Unit, texts_of
from docgen.extract.generic.operations import Page, members_sent
from docgen.extract.generic.paths import Address
from docgen.extract.generic.vocabulary import Tag, without_number
from docgen.extract.requests import description_of, summary_of
from docgen.model.api import Operation, OperationKey, Sample

_TITLE = re.compile(
    r"\bweb ?hooks?\b|\bcallbacks?\b|\bevent (?:payloads?|notifications?)\b", re.IGNORECASE
)
# "ship.arrived", "invoice_paid", "order:created": the name under which an event is sent.
_NAME = re.compile(r"(?<![\w.])[a-z][a-z0-9]*(?:[._:/-][a-z0-9_]+)+(?![\w.])")
# "We send a POST request to the URL that you configured."
_SENT = re.compile(
    r"\b(?:sends?|sent|posts?|posted|delivers?|delivered|pushe[sd]|makes?|issues?)\b[^.]{0,120}"
    r"\b(?:to|at)\b[^.]{0,60}\b(?:ur[il]s?|endpoints?|servers?|address|listeners?)\b",
    re.IGNORECASE,
)
_LONGEST = 1_000
_HEADERS = frozenset({Tag.HEADER, Tag.RESPONSE_HEADERS})


def webhooks_of(dialect: Dialect, page: Page, outside: Sequence[bool]) -> Iterator[Operation]:
    """Every event of the chapters on webhooks that declare no request, with what it sends.

    The path of its key is the name of the event, with a slash before it.
    """
    units = page.units
    whole = all(outside) and _TITLE.search(page.document.title) is not None
    done = 0
    for index in range(-1 if whole else 0, len(units)):
        if index < done and index >= 0:
            continue
        if index >= 0 and not _is_chapter(units[index], outside[index]):
            continue
        end = len(units) if index < 0 else _end(units, index)
        if all(outside[max(index, 0) : end]) and _sends(units[max(index, 0) : end]):
            yield from _events(dialect, page, index, end)
            done = end


def _sends(units: Sequence[Unit]) -> bool:
    """Whether a chapter says that something is sent to a URL; others tell of webhooks as things."""
    return any(_SENT.search(text[:_LONGEST]) for unit in units for text in texts_of(unit))


def _is_chapter(unit: Unit, free: bool) -> bool:  # noqa: FBT001 - whether no request owns it
    return free and unit.is_title and _TITLE.search(unit.text) is not None


def _end(units: Sequence[Unit], title: int) -> int:
    """Where a chapter ends: at the next title of its rank."""
    level = units[title].level
    below = range(title + 1, len(units))
    return next((i for i in below if units[i].is_title and units[i].level <= level), len(units))


def _events(dialect: Dialect, page: Page, title: int, end: int) -> Iterator[Operation]:
    """The sections that show a payload; the chapter itself where none of them does."""
    titles = [i for i in range(title + 1, end) if page.units[i].is_title]
    found = [
        event
        for begin, last in pairwise([*titles, end])
        if (event := _event(dialect, page, begin, last)) is not None
    ]
    first = titles[0] if titles else end
    alone = None if found else _event(dialect, page, title, first)
    yield from found or ([alone] if alone else [])


def _event(dialect: Dialect, page: Page, title: int, end: int) -> Operation | None:
    text = page.units[title].text if title >= 0 else page.document.title
    reading = read_scope(page.units[title + 1 : end], frozenset(), title + 1)
    name = _name(text)
    address = Address(method="POST", path=f"/{name}", printed=name)
    pieces = pieces_of(dialect, [one for one in reading.shown if not _goes_back(one.tag)])
    payloads = tuple(
        piece.sample for _, those in pieces for piece in those if isinstance(piece.data, dict)
    )
    if not payloads or not name:
        return None
    traded = exchanged(address, pieces, frozenset())
    first = page.units[max(title, 0)]
    description = description_of(reading.told)
    return Operation(
        key=OperationKey(method="POST", path=address.path),
        section=page.document.title,
        title=without_number(text).rstrip("."),
        summary=summary_of(description),
        description=description,
        parameters=tuple(members_sent(_bodies(reading), address, traded)),
        samples=tuple(map(_sent, payloads)),
        place=first.place,
    )


def _bodies(reading: Reading) -> Reading:
    reading.carriers = [one for one in reading.carriers if one.tag not in _HEADERS]
    return reading


def _goes_back(tag: Tag | None) -> bool:
    """Whether code shows what the receiver answers."""
    return tag in {Tag.RESPONSE, Tag.SAMPLE_RESPONSE}


def _name(title: str) -> str:
    found = _NAME.search(title)
    return found[0].replace("/", ".") if found else "-".join(map(str.lower, words(title)))


def _sent(sample: Sample) -> Sample:
    """A payload as the body of a request, whatever message it was shown in."""
    return evolve(sample, role="request", method=None, url=None, headers=(), status=None)
