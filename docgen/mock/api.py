"""What a mock plays: the documented requests, their answers, and the messages that follow them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from attrs import field, frozen

from docgen.model.api import PAGING_WORDS, PagingWords, Where
from docgen.render.clients import Paging

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})  # RFC 9110, 9.2.1, as far as it is played
USUAL_COOKIE = "SESSION"
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen(kw_only=True)
class Taken:
    """A part of a request: where it goes, its name on the wire, whether it has to be there."""

    name: str
    where: Where
    required: bool
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

    def placed(self, path: str) -> list[tuple[str, str]]:
        """The placeholders of the path, and what a path that was asked for has in their places."""
        found = self.pattern.fullmatch(path)
        values = map(unquote, found.groups()) if found is not None else ()
        return [*zip(PLACEHOLDER.findall(self.path), values, strict=False)]


@frozen(kw_only=True)
class MockApi:
    """All that is played, and how the API says that something is wrong.

    `document` is the OpenAPI document that bodies are checked with, `sent` the AsyncAPI document of
    what the server sends; empty if it sends nothing. `meanings`: those of the documented status
    codes, `missing`, `state`, `invalid`, `unknown` the codes for the usual faults. `envelope`: the
    members of an answer that say no more than how the request went.
    """

    title: str
    version: str
    operations: tuple[Played, ...]
    messages: tuple[Follows, ...]  # each type with its first sample
    news: tuple[Follows, ...] = ()  # every sample of a message
    document: Mapping[str, object] = field(eq=False, repr=False)
    sent: Mapping[str, object] = field(factory=dict, eq=False, repr=False)
    selector: str = ""
    status: str = ""
    status_message: str = ""
    reference: str = ""
    envelope: frozenset[str] = frozenset()
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
    cookie: str = USUAL_COOKIE  # of the session

    def is_cometd(self, path: str) -> bool:
        """Whether messages of Bayeux go there: CometD's client adds what they are, `/connect`."""
        told = self.cometd_path
        return bool(told) and (path == told or path.startswith(f"{told}/"))

    def is_success(self, value: object) -> bool:
        """Whether an answer says that all went well, where the API has a code for it."""
        return says_success(value, self.status, self.success)


def says_success(value: object, status: str, success: int) -> bool:
    """Whether an answer has the status code of success, or none at all."""
    if not isinstance(value, dict) or not status or status not in value:
        return True
    return str(value[status]) == str(success)
