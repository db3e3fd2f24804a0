"""What a mock plays: the documented requests, their answers, and the messages that follow them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from docgen.model.api import PAGING_WORDS, HttpError, PagingWords, Security, Where
from docgen.render.clients import (
    Argument,
    Client,
    Method,
    Model,
    Paging,
    Primitive,
    Texts,
    kept_client_of,
    made_up,
)
from docgen.render.openapi import Work

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})  # RFC 9110, 9.2.1, as far as it is played
_USUAL_COOKIE = "SESSION"
_QUOTED = re.compile(r'"([^"]{3,200}?)\.?"')
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen(kw_only=True)
class Taken:
    """A part of a request: where it goes, its name on the wire, whether it has to be there."""

    name: str
    where: Where
    required: bool
    kind: str = ""  # `integer`, where it has to be one
    values: tuple[str, ...] = ()  # if there are no others


@frozen(kw_only=True)
class Shown:
    """A documented answer, and its title."""

    title: str
    value: object = field(eq=False)


@frozen(kw_only=True)
class Failed:
    """What the documentation shows for an HTTP status of an error."""

    status: int
    value: object = field(eq=False)


@frozen(kw_only=True)
class Follows:
    """A message that is sent after a request: its type, where, and what it says.

    `kind`: its notification type, where the API has any.
    """

    type: str
    kind: str = ""
    channels: tuple[str, ...]
    data: Mapping[str, object] = field(eq=False)


@frozen(kw_only=True)
class Played:
    """A documented request. `name` is that of the client's method: `voice.hold`.

    `schema` is the component of its body; empty where it takes none. `gives_json`: whether the
    documentation shows what comes back.
    """

    name: str
    title: str
    method: str
    path: str
    selector: str | None
    selectors: tuple[str, ...] = ()  # all that tell it apart: some pages have several
    pattern: re.Pattern[str] = field(eq=False)
    taken: tuple[Taken, ...] = ()
    schema: str = ""
    is_form: bool = False
    gives_json: bool = True
    answers: tuple[Shown, ...] = ()
    named_by: str = ""  # the member of the body that becomes the identifier of what is created
    fallback: object = field(default=None, eq=False)
    failures: tuple[Failed, ...] = ()
    success: int = 200  # the status of HTTP when all is well
    statuses: frozenset[int] = frozenset()  # of failures that its page tells of
    follows: tuple[Follows, ...] = ()
    no_login: bool = False
    paging: Paging | None = None
    source: str = ""

    @property
    def shown(self) -> tuple[object, ...]:
        """The documented answers, else the one that is made up of the documented type."""
        made = () if self.fallback is None else (self.fallback,)
        return tuple(one.value for one in self.answers) or made


@frozen(kw_only=True)
class MockApi:
    """All that is played, and how the API says that something is wrong.

    `document` is the OpenAPI document that bodies are checked with. `codes`: the documented status
    codes and their meanings, `missing`, `state`, `invalid`, `unknown` those for the usual
    faults.
    """

    title: str
    version: str
    operations: tuple[Played, ...]
    messages: tuple[Follows, ...]  # each type with its first sample
    news: tuple[Follows, ...] = ()  # every sample of a message
    document: Mapping[str, object] = field(eq=False, repr=False)
    selector: str = ""
    status: str = ""
    status_message: str = ""
    reference: str = ""
    message_type: str = ""
    success: int = 0
    missing: int | None = None
    state: int | None = None
    invalid: int | None = None
    unknown: int | None = None
    meanings: Mapping[int, str] = field(factory=dict)
    cometd_path: str = ""
    websocket: bool = False  # CometD goes over it as well
    base_path: str = ""
    words: PagingWords = PAGING_WORDS
    queries: frozenset[str] = frozenset()  # all parameters of queries that are documented
    logins: tuple[tuple[str, str], ...] = ()  # basic, bearer, header, query; the name of a key
    refusals: Mapping[int, str] = field(factory=dict)  # what comes back with an HTTP status
    csrf_header: str = ""
    csrf_header_name: str = ""
    cookie: str = _USUAL_COOKIE  # of the session


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
    operations = tuple(_operations(client, work))
    return MockApi(
        title=client.title,
        version=client.version,
        operations=operations,
        messages=tuple(_messages(work)),
        news=tuple(_news(work)),
        document=work.openapi,
        selector=api.selector or "",
        status=client.status,
        status_message=client.status_message,
        reference=client.reference,
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
        cookie=cookie.name if cookie else _USUAL_COOKIE,
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


def _operations(client: Client, work: Work) -> Iterator[Played]:
    """Every request that clients have a method for, those with more literal paths first."""
    models = {one.name: one for one in client.models}
    played = [
        _played(f"{'_'.join(section.words)}.{'_'.join(method.words)}", method, client, work, models)
        for section in client.sections
        for method in section.methods
    ]
    yield from sorted(played, key=lambda one: (one.path.count("{"), one.path, one.name))


def _played(
    name: str, method: Method, client: Client, work: Work, models: Mapping[str, Model]
) -> Played:
    rendering = work.rendering
    made = made_up(method.response, models) if method.response is not None else None
    if isinstance(made, dict) and client.status:
        made = {**made, client.status: client.success}
    good = [one for one in method.responses if _is_good(one.value, client)]
    return Played(
        name=name,
        title=method.title,
        method=method.http_method,
        path=method.path,
        selector=method.selector,
        selectors=tuple(_selectors(method, client.selector)),
        pattern=_pattern(method.path),
        taken=tuple(_taken(one) for one in method.arguments),
        schema=rendering.requests.get(method.number, "")
        if method.has_body and not method.uploads
        else "",
        is_form=method.uploads,
        gives_json=method.response is not None,
        answers=tuple(Shown(title=one.title, value=one.value) for one in good),
        named_by=_named_by(method),
        failures=tuple(_failures(method, work)),
        success=_success(method, work),
        statuses=frozenset(_statuses(method, work)),
        fallback=made,
        follows=tuple(_follows(method, work)),
        no_login=method.no_login,
        paging=method.paging,
        source=method.source,
    )


def _selectors(method: Method, name: str) -> Iterator[str]:
    if method.selector is None:
        return
    yield method.selector
    yield from (value for member, value in method.constants if member == name)
    for one in method.arguments:
        told = one.member.type
        if one.where == "body" and one.member.name == name and isinstance(told, Texts):
            yield from told.values


def _taken(argument: Argument) -> Taken:
    told = argument.member.type
    closed = isinstance(told, Texts) and told.closed
    return Taken(
        name=argument.member.name,
        where=argument.where,
        required=argument.must_be_given,
        kind="integer" if told in {Primitive("integer"), Primitive("int64")} else "",
        values=told.values if isinstance(told, Texts) and closed else (),
    )


def _named_by(method: Method) -> str:
    """The member of the body whose value is the identifier in the answer, as samples show."""
    given = {one.get("id") for shape in method.responses if isinstance(one := shape.value, dict)}
    shown = [one.value for one in method.requests if isinstance(one.value, dict)]
    pairs = [(str(name), value) for one in shown for name, value in one.items()]
    return next((name for name, value in pairs if isinstance(value, str) and value in given), "")


def _failures(method: Method, work: Work) -> Iterator[Failed]:
    """The samples of a request that have a status of an error."""
    for one in work.api.operations[method.number].samples:
        if one.role == "response" and one.status and one.status >= 400 and one.json is not None:
            yield Failed(status=one.status, value=work.rendering.value(json.loads(one.json)))


def _success(method: Method, work: Work) -> int:
    """The first status of success in the document; 200 where it has none."""
    paths: Mapping[str, Any] = work.openapi.get("paths", {})  # type: ignore[assignment]
    told = paths.get(method.path, {}).get(method.http_method.lower(), {})
    good = sorted(one for one in told.get("responses", {}) if re.fullmatch(r"2\d\d", one))
    return int(good[0]) if good else 200


def _statuses(method: Method, work: Work) -> Iterator[int]:
    told = work.api.operations[method.number]
    yield from (one.status for one in told.answers if one.status >= 400)
    yield from (one.status for one in told.failures)


def _is_good(value: object, client: Client) -> bool:
    if not isinstance(value, dict) or not client.status or client.status not in value:
        return True
    return str(value[client.status]) == str(client.success)


def _follows(method: Method, work: Work) -> Iterator[Follows]:
    """The messages that pages show after the request, in order, each kind of news once."""
    api, deliveries = work.api, work.rendering.deliveries
    messages = {one.key: one for one in deliveries.messages}
    key = api.operations[method.number].key
    seen: set[tuple[str, str]] = set()
    for number, following in sorted(deliveries.following.items()):
        for one in following if api.operations[number].key == key else ():
            told = messages.get(one.key)
            channels = one.channels or (told.channels if told else ())
            if told is None or told.message is None or not channels:
                continue
            if (one.key, one.notification_type) not in seen:
                seen.add((one.key, one.notification_type))
                yield Follows(
                    type=told.message.name,
                    kind=one.notification_type,
                    channels=channels[:1],
                    data=_printed(one.payload.members, work),
                )


def _news(work: Work) -> Iterator[Follows]:
    """Every sample of a message."""
    for sent in work.rendering.deliveries.messages:
        for one in sent.deliveries if sent.message is not None else ():
            yield Follows(
                type=one.message_type,
                kind=one.notification_type,
                channels=one.channels,
                data=_printed(one.payload.members, work),
            )


def _messages(work: Work) -> Iterator[Follows]:
    """Every message type with its first sample."""
    for one in work.rendering.deliveries.messages:
        if one.message is not None and one.deliveries:
            yield Follows(
                type=one.message.name,
                channels=one.channels,
                data=_printed(one.deliveries[0].payload.members, work),
            )


def _printed(members: Mapping[str, object], work: Work) -> Mapping[str, object]:
    told = work.rendering.value(dict(members))
    return told if isinstance(told, dict) else {}


def _pattern(path: str) -> re.Pattern[str]:
    """A path as a pattern whose groups are the values of its placeholders, in order."""
    pieces: Sequence[str] = _PLACEHOLDER.split(path)
    made = "".join("([^/]+)" if n % 2 else re.escape(piece) for n, piece in enumerate(pieces))
    return re.compile(made)


def placeholders(path: str) -> list[str]:
    """The names of the placeholders of a path, in order."""
    return _PLACEHOLDER.findall(path)
