"""How a client proves who it is, as texts and samples of a reference tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.base.words import squash
from docgen.extract.generic.contents.oauth import oauth_of
from docgen.extract.generic.flow import Unit, texts_in
from docgen.model.api import Described, Security

_BEARER = re.compile(r"\bauthorization\b\W{1,12}bearer\b|\bbearer (?:token|auth)", re.IGNORECASE)
_BASIC = re.compile(
    r"\bauthorization\b\W{1,12}basic\b|\bbasic auth(?:entication)?\b", re.IGNORECASE
)
_KEY = re.compile(r"\b(?P<name>X-(?:[A-Za-z]+-)*(?:Key|Token))\b", re.IGNORECASE)
_KEY_WORDS = re.compile(r"\b(?:api[ -]?key|authenticat|authori[sz]|token)", re.IGNORECASE)
_QUERY_KEY = re.compile(r"[?&](?P<name>api[_-]?key|apikey|access[_-]?token|key)=", re.IGNORECASE)


def security_of(pages: Sequence[Sequence[Unit]]) -> Security:
    """The ways that are told, each with the first place that tells it; prose before samples."""
    told = [one for units in pages for one in texts_in(units)]
    told.sort(key=lambda one: one[0].kind == "code")
    header = _first(told, _KEY, needs=_KEY_WORDS)
    query = _first(told, _QUERY_KEY) if header is None else None
    return Security(
        bearer=_first(told, _BEARER, name="bearer"),
        basic=_first(told, _BASIC, name="basic"),
        key_header=header,
        key_query=query,
        oauth2=oauth_of(pages),
    )


def _first(
    told: Sequence[tuple[Unit, str]],
    pattern: re.Pattern[str],
    *,
    name: str = "",
    needs: re.Pattern[str] | None = None,
) -> Described | None:
    for unit, text in told:
        found = pattern.search(text)
        if found is None or (needs is not None and not needs.search(text)):
            continue
        description = "" if unit.kind == "code" else squash(text)
        return Described(name=name or found["name"], description=description, place=unit.place)
    return None
