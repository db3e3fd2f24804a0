"""How many requests may be sent in which time, as findings: no document has a place for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from docgen.base.findings import Finding
from docgen.base.words import squash
from docgen.extract.generic.flow import Unit, texts_in

_RATE = re.compile(
    r"\b(?P<count>\d[\d,. ]{0,9}\d|\d)\s+(?:api |http )?(?:requests|calls|queries)\s*"
    r"(?:per|/|an?|every|each|in an?|within an?)\s*"
    r"(?P<time>(?:\d+ )?(?:second|minute|hour|day)s?)\b",
    re.IGNORECASE,
)
_MOST = 20


def rate_limits_of(pages: Iterable[Sequence[Unit]]) -> Iterator[Finding]:
    """A finding for each rate that texts tell, at its first place."""
    told: set[tuple[str, str]] = set()
    for units in pages:
        for unit, text in texts_in(one for one in units if one.kind != "code"):
            for found in _RATE.finditer(text):
                rate = squash(found["count"]), squash(found["time"]).lower()
                if rate not in told and len(told) < _MOST:
                    told.add(rate)
                    message = f"no more than {rate[0]} requests per {rate[1]} are allowed"
                    yield Finding(code="rate-limit", message=message, place=unit.place)
