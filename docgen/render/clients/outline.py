"""A client of an Api, in no language: sections of methods, models, messages, rules of a session."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from docgen.base.naming import name_words
from docgen.base.words import squash
from docgen.model.api import Api, Channel, Described, StatusCode
from docgen.render.clients.methods import sections_of, with_model_names
from docgen.render.clients.paging import with_paging
from docgen.render.clients.parts import Following, Method, Section
from docgen.render.clients.reached import received_models, sent_models
from docgen.render.clients.schemas import Types
from docgen.render.clients.types import Enumeration, Model, Named
from docgen.render.components import schemas_of
from docgen.render.context import Rendering
from docgen.render.openapi import Group, Work, schema_object

_SUCCESS = re.compile(r"\bsuccess", re.IGNORECASE)
_FAILURE = frozenset(["error", "errors", "failed", "failure"])
_PARTIAL = re.compile(r"\bpartial", re.IGNORECASE)


@frozen(kw_only=True)
class Event:
    """A message type: the model of its payload, its spellings on the wire, and who carries it."""

    key: str
    model: str
    spellings: tuple[str, ...]
    channels: tuple[str, ...] = ()
    description: str = ""
    source: str = ""

    refers: bool = False  # whether it has the member that answers and events have in common

    @property
    def tells_failure(self) -> bool:
        """Whether its name says that something went wrong."""
        return any(_FAILURE.intersection(name_words(one)) for one in self.spellings)


@frozen(kw_only=True)
class Told:
    """A name that the documentation explains: a channel, a feature, a role."""

    name: str
    description: str


@frozen(kw_only=True)
class Code:
    """A documented value of the status member."""

    code: int
    meaning: str = ""
    source: str = ""


@frozen(kw_only=True)
class Client:
    """All that the templates of a client are made of.

    `success` is what the status member has where all went well, `partial` where only a part did.
    `probe`: a GET that takes no arguments, by which a session gets its token against forgery.
    """

    words: tuple[str, ...]
    name: str
    title: str
    version: str
    dialect: str = ""
    homepage: str = ""
    edition: str = ""
    base_path: str = ""
    sections: tuple[Section, ...] = ()
    models: tuple[Model, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()
    sent: frozenset[str] = frozenset()  # models that requests hold
    received: frozenset[str] = frozenset()  # ... that answers and events hold
    events: tuple[Event, ...] = ()
    codes: tuple[Code, ...] = ()
    success: int = 0
    partial: int | None = None
    selector: str = ""
    status: str = ""
    status_message: str = ""
    reference: str = ""
    succeeded: str = ""
    failed: str = ""
    message_type: str = ""
    basic: bool = False
    bearer: bool = False
    key_header: str = ""
    key_query: str = ""
    csrf_header: str = ""
    csrf_header_name: str = ""
    probe: str = ""
    cometd_path: str = ""
    patterns: tuple[str, ...] = ()
    channels: tuple[Told, ...] = ()
    features: tuple[Told, ...] = ()
    roles: tuple[Told, ...] = ()


def plain_calls(client: Client) -> Iterator[tuple[int, Method]]:
    """GETs that take no argument, each with the number of its section; the probe comes first."""
    found = [
        (number, one)
        for number, section in enumerate(client.sections)
        for one in section.methods
        if one.http_method == "GET" and not any(each.must_be_given for each in one.arguments)
    ]
    yield from sorted(found, key=lambda call: call[1].path != client.probe)


def paged_calls(client: Client) -> Iterator[tuple[int, Method]]:
    """Methods that give a list in parts, each with the number of its section.

    Those that need nothing come first, and those whose answer is documented.
    """
    found = [
        (number, one)
        for number, section in enumerate(client.sections)
        for one in section.methods
        if one.paging
    ]
    yield from sorted(
        found,
        key=lambda call: (
            any(each.must_be_given for each in call[1].arguments),
            call[1].response is None,
        ),
    )


def followed_calls(client: Client) -> Iterator[tuple[int, Method, Following]]:
    """Calls that an event follows whose channel is known, and that need no more than a path."""
    known = {one.key for one in client.events if one.model}
    for number, section in enumerate(client.sections):
        for one in section.methods:
            if any(each.must_be_given and each.where != "path" for each in one.arguments):
                continue
            for each in one.following:
                if each.message in known and each.channels:
                    yield number, one, each


def client_of(work: Work) -> Client:
    """The client of an Api, from its OpenAPI document with the corrections by hand; made once."""
    return work.once(_client_of)


def _client_of(work: Work) -> Client:
    rendering = work.rendering
    api = rendering.api
    types = Types(schemas_of(work.openapi))
    sections = sections_of(work.groups, work.openapi, types, rendering)
    events = tuple(_events(types, rendering))
    for name in sorted({*rendering.resources.values()}):
        types.component(name)
    made = types.models()
    told = tuple(sorted(api.status_codes, key=lambda one: one.code))
    members = api.members
    referring = {
        one.name for one in made.models if members.reference in {m.name for m in one.members}
    }
    events = tuple(evolve(one, refers=one.model in referring) for one in events)
    security = api.security
    named = [with_model_names(one, made.names) for one in sections]
    return Client(
        words=tuple(name_words(api.name)) or ("api",),
        name=api.name,
        title=squash(api.title) or squash(api.name) or "API",
        version=squash(api.version) or "unknown",
        dialect=api.dialect,
        homepage=api.homepage or "",
        edition=squash(api.edition),
        base_path=api.base_path,
        sections=with_paging(named, made.models, api.paging),
        models=made.models,
        enumerations=made.enumerations,
        sent=sent_models(named, made.models),
        received=received_models(named, [one.model for one in events], made.models),
        events=events,
        codes=tuple(_code(one, rendering) for one in told),
        success=_code_of(told, _SUCCESS, but=_PARTIAL) or 0,
        partial=_code_of(told, _PARTIAL),
        selector=api.selector or "",
        status=members.status,
        status_message=members.status_message,
        reference=members.reference,
        succeeded=members.succeeded,
        failed=members.failed,
        message_type=members.message_type,
        basic=security.basic is not None,
        bearer=security.bearer is not None or security.oauth2 is not None,
        key_header=security.key_header.name if security.key_header else "",
        key_query=security.key_query.name if security.key_query else "",
        csrf_header=security.csrf_header.name if security.csrf_header else "",
        csrf_header_name=security.csrf_header_name.name if security.csrf_header_name else "",
        probe=_probe(work.groups, api),
        cometd_path=api.cometd.path.name if api.cometd.path else "",
        patterns=tuple(one.name for one in api.cometd.subscriptions),
        channels=_told(api.channels, rendering),
        features=_told(api.features, rendering),
        roles=_told(api.roles, rendering),
    )


def _events(types: Types, rendering: Rendering) -> Iterator[Event]:
    for sent in rendering.deliveries.messages:
        message = sent.message
        if message is None:
            continue
        found = types.model(sent.key, schema_object(sent.schema, rendering))
        yield Event(
            key=sent.key,
            model=found.name if isinstance(found, Named) else "",
            spellings=message.spellings,
            channels=sent.channels,
            description=rendering.prose(message.description),
            source=str(sent.place) if rendering.options.provenance else "",
        )


def _told(things: Iterable[Channel | Described], rendering: Rendering) -> tuple[Told, ...]:
    """Those of the things that have a description, each name once, in documented order."""
    found: dict[str, Told] = {}
    for one in things:
        description = rendering.prose(one.description)
        if description:
            found.setdefault(one.name, Told(name=one.name, description=description))
    return tuple(found.values())


def _code(told: StatusCode, rendering: Rendering) -> Code:
    source = str(told.place) if rendering.options.provenance else ""
    return Code(code=told.code, meaning=rendering.prose(told.meaning), source=source)


def _code_of(
    codes: Sequence[StatusCode], words: re.Pattern[str], but: re.Pattern[str] | None = None
) -> int | None:
    """The first code whose meaning has such a word."""
    return next(
        (
            one.code
            for one in codes
            if words.search(one.meaning) and not (but and but.search(one.meaning))
        ),
        None,
    )


def _probe(groups: Sequence[Group], api: Api) -> str:
    """A GET without arguments: the one that the chapter on the token names, else the shortest."""
    told = api.security.csrf_header.description if api.security.csrf_header else ""
    plain = [one.path for one in groups if one.method == "get" and not one.placeholders]
    named = [one for one in plain if f"`{one}`" in told]
    return min(named or plain, key=lambda one: (one.count("/"), len(one), one), default="")
