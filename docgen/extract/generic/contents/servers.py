"""The server that all requests go to, as texts tell it ("All requests go to https://…")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from docgen.extract.generic.flow import Unit, texts_of
from docgen.extract.generic.paths import Address, is_local

_URL = r"(?P<url>https?://[\w.-]+(?::\d+)?(?:/[\w.~-]+)*)"
_SAID = re.compile(
    r"\b(?:base[ -]?(?:ur[il]|path|address)|(?:api |root )(?:ur[il]|endpoint|host|root|server)"
    r"|servers?|hosts?|(?:all|every) (?:api )?(?:requests?|calls?|endpoints?|ur[il]s?))\b"
    rf"[^.\n]{{0,80}}?{_URL}",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:api )?(?:base[ -]?ur[il]|servers?|hosts?|root endpoint)s?:?", re.IGNORECASE
)
_LINES = 3  # of code that may tell it
_ALONE = re.compile(rf"\s*{_URL}/?\s*")


def servers_of(pages: Iterable[Sequence[Unit]], declared: Iterable[Address]) -> tuple[str, ...]:
    """The servers of declarations, the most frequent first; else those that texts tell."""
    found = Counter(one.server for one in declared if one.server and not is_local(one.server))
    if not found:
        found = Counter(server for units in pages for server in _told(units))
    return tuple(server for server, _ in sorted(found.items(), key=lambda s: (-s[1], s[0])))


def _told(units: Sequence[Unit]) -> Iterator[str]:
    before = ""
    for unit in units:
        for text in _texts(unit):
            said = _SAID.search(text[:2_000])
            alone = _ALONE.fullmatch(text) if _LABEL.fullmatch(before) else None
            match = said or alone
            if match and not is_local(match["url"]):
                yield match["url"].rstrip("/.")
        before = unit.text.strip()


def _texts(unit: Unit) -> Iterable[str]:
    return unit.text.split("\n")[:_LINES] if unit.kind == "code" else texts_of(unit)
