"""An Api as a mock plays it: who is let in, how it says that something is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.mock.api import USUAL_COOKIE, MockApi
from docgen.mock.reading.messages import messages_of, news_of
from docgen.mock.reading.operations import operations_of
from docgen.model.api import HttpError, Security
from docgen.render.asyncapi import asyncapi_object
from docgen.render.clients import kept_client_of
from docgen.render.openapi import Work

_QUOTED = re.compile(r'"([^"]{3,200}?)\.?"')
_FAULTS = {
    "missing": re.compile(r"\b(?:missing|not sent|must be sent|required)\b", re.IGNORECASE),
    "state": re.compile(r"\b(?:current|present|this) state\b", re.IGNORECASE),
    "invalid": re.compile(
        r"\b(?:validation|invalid|not valid|not allowed|malformed|wrong)\b", re.IGNORECASE
    ),
    "unknown": re.compile(
        r"\b(?:not (?:be )?found|no such|does not exist|unknown|not there)\b", re.I
    ),
}


def mock_api_of(work: Work) -> MockApi:
    """What a mock of an Api plays."""
    client = kept_client_of(work)
    api = work.api
    codes = {one.code: one.meaning for one in client.codes}
    cookie = api.security.session_cookie
    operations = tuple(operations_of(client, work))
    return MockApi(
        title=client.title,
        version=client.version,
        operations=operations,
        messages=tuple(messages_of(work)),
        news=tuple(news_of(work)),
        document=work.openapi,
        sent=asyncapi_object(work),
        selector=api.selector or "",
        status=client.status,
        status_message=client.status_message,
        reference=client.reference,
        envelope=api.members.envelope,
        message_type=client.message_type,
        success=client.success,
        meanings=codes,
        cometd_path=client.cometd_path,
        websocket=any(one.name == "websocket" for one in api.cometd.transports),
        base_path=api.base_path,
        words=api.paging,
        queries=frozenset(
            one.name for each in operations for one in each.taken if one.where == "query"
        ),
        logins=tuple(_logins(api.security)),
        refusals={one.status: said for one in api.http_errors if (said := _quoted(one))},
        csrf_header=client.csrf_header,
        csrf_header_name=client.csrf_header_name,
        cookie=cookie.name if cookie else USUAL_COOKIE,
        **_faults(codes),
    )


def _faults(codes: Mapping[int, str]) -> dict[str, int]:
    """The documented codes for the usual faults; that for any other state is the last to be taken.

    What is not valid in a state says so (`state`); other values have a code of their own, if any.
    """
    found: dict[str, int] = {}
    for name, words in _FAULTS.items():
        mine = [code for code, meaning in codes.items() if words.search(meaning)]
        other = [code for code in mine if code not in found.values()]
        if mine:
            found[name] = (other or mine)[0]
    return found


def _logins(told: Security) -> Iterator[tuple[str, str]]:
    """The documented ways to say who one is: the kind, and the name of what carries a key."""
    if told.basic:
        yield "basic", ""
    if told.bearer or told.oauth2:
        yield "bearer", ""
    if told.key_header:
        yield "header", told.key_header.name
    if told.key_query:
        yield "query", told.key_query.name


def _quoted(error: HttpError) -> str:
    """What comes back with an HTTP error, where its chapter quotes it."""
    found = _QUOTED.search(error.description)
    return str(found[1]) if found else ""
