"""What a mock plays: the documented requests, their answers, and the messages that follow them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from docgen.model.api import Where
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
    fallback: object = field(default=None, eq=False)
    follows: tuple[Follows, ...] = ()
    no_login: bool = False
    paging: Paging | None = None
    source: str = ""


@frozen(kw_only=True)
class MockApi:
    """All that is played, and how the API says that something is wrong.

    `document` is the OpenAPI document that bodies are checked with. `codes`: the documented status
    codes and their meanings, `missing`, `invalid`, `unknown` those for the usual faults.
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
    invalid: int | None = None
    unknown: int | None = None
    meanings: Mapping[int, str] = field(factory=dict)
    cometd_path: str = ""
    basic: bool = False
    csrf_header: str = ""
    csrf_header_name: str = ""
    cookie: str = _USUAL_COOKIE  # of the session


_FAULTS = {
    "missing": re.compile(r"\b(?:missing|not sent|must be sent|required)\b", re.IGNORECASE),
    "invalid": re.compile(r"\b(?:invalid|not valid|not allowed|malformed|wrong)\b", re.IGNORECASE),
    "unknown": re.compile(r"\b(?:not found|no such|does not exist|unknown|not there)\b", re.I),
}


def mock_api_of(work: Work) -> MockApi:
    """What a mock of an Api plays."""
    client = kept_client_of(work)
    api = work.api
    codes = {one.code: one.meaning for one in client.codes}
    faults = {
        name: next((code for code, meaning in codes.items() if words.search(meaning)), None)
        for name, words in _FAULTS.items()
    }
    cookie = api.security.session_cookie
    return MockApi(
        title=client.title,
        version=client.version,
        operations=tuple(_operations(client, work)),
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
        basic=client.basic,
        csrf_header=client.csrf_header,
        csrf_header_name=client.csrf_header_name,
        cookie=cookie.name if cookie else _USUAL_COOKIE,
        **faults,
    )


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
