"""Where tokens of OAuth 2.0 come from, as texts of a reference tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Table
from docgen.extract.generic.flow import Unit, texts_in
from docgen.extract.generic.vocabulary import normal
from docgen.model.api import Described, OAuth

_OAUTH = re.compile(r"\boauth ?v?2(?:\.0)?\b", re.IGNORECASE)
_URL = r"(?:https?://[\w.-]+(?::\d+)?)?/(?:[\w.~-]{1,99}/){0,20}"
_AUTHORIZATION = re.compile(
    rf"(?<![\w/]){_URL}(?:authori[sz]e|auth|dialog/(?:oauth|authori[sz]e))(?![\w/-])", re.IGNORECASE
)
_TOKEN = re.compile(
    rf"(?<![\w/]){_URL}(?:(?:oauth2?|auth|connect|v\d)/(?:access_?)?token|access_?token)(?![\w/-])",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"\bgrant_type[\"']?\s*[=:]\s*[\"']?password\b", re.IGNORECASE)
_SCOPES = frozenset({"scope", "scopes", "scope name", "oauth scope"})
_SCOPE = re.compile(r"[\w.:/*-]{1,80}")


def oauth_of(pages: Sequence[Sequence[Unit]]) -> OAuth | None:
    """The endpoints and scopes that pages tell which speak of OAuth 2.0; None without endpoints."""
    speaking = [units for units in pages if any(_OAUTH.search(text) for _, text in texts_in(units))]
    told = [one for units in speaking for one in texts_in(units)]
    authorization = _first(told, _AUTHORIZATION)
    token = _first(told, _TOKEN)
    found = authorization or token
    if found is None:
        return None
    password = any(_PASSWORD.search(text) for _, text in told)
    said = next((text for unit, text in told if unit.kind == "text" and _OAUTH.search(text)), "")
    return OAuth(
        authorization_url=authorization[1] if authorization else "",
        token_url=token[1] if token else "",
        grant="password" if password else "client_credentials",
        scopes=tuple(_scopes(speaking)),
        description=squash(said),
        place=found[0].place,
    )


def _first(told: Iterable[tuple[Unit, str]], pattern: re.Pattern[str]) -> tuple[Unit, str] | None:
    found = ((unit, pattern.search(text)) for unit, text in told)
    return next(((unit, match[0]) for unit, match in found if match), None)


def _scopes(pages: Iterable[Sequence[Unit]]) -> Iterator[Described]:
    """The rows of tables of scopes, each name once."""
    seen: set[str] = set()
    for unit in (unit for units in pages for unit in units):
        table = unit.block
        if not isinstance(table, Table) or normal((*table.header, "")[0]) not in _SCOPES:
            continue
        for row in table.rows:
            name = squash(plain(row.cells[0].text))
            if _SCOPE.fullmatch(name) and name not in seen:
                seen.add(name)
                text = squash(row.cells[-1].text) if len(row.cells) > 1 else ""
                yield Described(name=name, description=text, place=row.place)
