"""The API as its documentation tells it. Wire names verbatim; nothing of any target language.

How we know (place, raw text, repairs, findings) is never part of equality.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from docgen.base.findings import Finding, Repair
from docgen.base.place import Place
from docgen.model.schema import NamedSchema, Schema

Where = Literal["body", "path", "query", "header", "cookie"]
Role = Literal["request", "response", "notification", "resource"]


@frozen(kw_only=True, order=True)
class OperationKey:
    """What tells one request from another: method, normalised path, and the value of the selector.

    `path` has a leading slash, the base path, no query, no trailing slash, and placeholders as
    `{name}` named alike on every page. `selector` is None where no member of the body selects.
    """

    method: str
    path: str
    selector: str | None = None

    def __str__(self) -> str:
        """`POST /api/v2/me/calls/{id} Hold`, as a person writes it."""
        return f"{self.method} {self.path}" + (f" {self.selector}" if self.selector else "")


@frozen(kw_only=True)
class PrintedUrl:
    """A URL exactly as one place of the documentation prints it. `method` where it stands there."""

    text: str
    method: str | None = None
    source: Literal["table", "sample", "prose", "list", "heading"] = "table"
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Parameter:
    """A documented input of a request. `required` None: the documentation does not say.

    `source` says which part of the page names it: its table, running text, its URL, or only
    a sample; `guide`: a chapter that tells of the request, or of many at once. `within`: the member
    of the body that holds it, where a second table tells of the members of that one.
    """

    name: str
    where: Where
    within: str = ""
    type_text: str = ""
    description: str = ""
    required: bool | None = None
    values: tuple[str, ...] = ()
    closed: bool = False  # the documentation says that there are no other values
    default: str | None = None
    minimum: int | None = None  # of a number
    maximum: int | None = None
    min_length: int | None = None  # of a text, in characters
    max_length: int | None = None
    deprecated: bool = False  # the documentation says so
    source: Literal["table", "text", "url", "sample", "guide"] = "table"
    schema: Schema | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Header:
    """An HTTP header of a sample or one that a page demands."""

    name: str
    value: str = ""


@frozen(kw_only=True)
class Sample:
    """One JSON document or one HTTP message that the documentation shows.

    `raw` is verbatim for ever. `json` is the body as compact JSON text, members in documented
    order, None where there is no body or none can be read.
    `method`, `url`, `headers`, `status` are those of the HTTP start line and header lines, if
    shown.
    """

    role: Role
    title: str = ""
    raw: str = field(eq=False)
    json: str | None = None
    has_body: bool = True
    unknown: tuple[str, ...] = ()  # JSON pointers whose value is a placeholder ("<id>")
    more: tuple[str, ...] = ()  # JSON pointers of lists and objects that end in "..."
    repairs: tuple[Repair, ...] = field(default=(), eq=False)
    method: str | None = None
    url: str | None = None
    headers: tuple[Header, ...] = ()
    status: int | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Carried:
    """A channel that a message goes over, and how we know.

    `page`: a page on notifications says so; `sample`: a sample shows both; `operation`: the page of
    an operation that shows the message names it; `section`: it is the one channel of the section
    whose operations show the message, which is no more than likely.
    """

    channel: str
    how: Literal["page", "sample", "operation", "section"]
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Answer:
    """An HTTP status that the page of a request tells of, and what it means there."""

    status: int
    description: str = ""
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Failure:
    """What comes back with an HTTP status of an error, as samples show it."""

    status: int
    schema: Schema


@frozen(kw_only=True)
class Operation:
    """One documented request: a page (or part of one) that says what to send and what comes back.

    Two operations may share a key (two pages, two bodies); (section, title, key) is unique.
    `guide`: told in a guide chapter, not in the reference part.
    `selector_values`: every documented value of the selector, where a page names several.
    `channels` are those that its text names. `notification`: the payload of its notifications that
    have no message type, which go over `notification_channels`.
    """

    key: OperationKey
    section: str
    title: str
    summary: str = ""
    description: str = ""
    guide: bool = False
    selector_values: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    features_mode: Literal["all", "any"] = "all"
    roles: tuple[str, ...] = ()
    no_login: bool = False  # the documentation says that it is sent without one
    raw_response: bool = False  # it says that what comes back is the bytes of a file
    contradicted_by: tuple[str, ...] = ()  # requests of its samples that go elsewhere
    headers: tuple[Header, ...] = ()
    urls: tuple[PrintedUrl, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    samples: tuple[Sample, ...] = ()
    message_types: tuple[str, ...] = ()
    notification_types: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    request: Schema | None = None
    response: Schema | None = None
    failures: tuple[Failure, ...] = ()
    answers: tuple[Answer, ...] = ()
    returned: tuple[Attribute, ...] = ()  # members of what comes back, as tables tell them
    returns_many: bool = False  # it is a list of things with these members
    deprecated: bool = False  # the documentation says so
    since: str = ""  # the version of the API that first had it, as printed
    notification: Schema | None = None
    notification_channels: tuple[Carried, ...] = ()
    place: Place = field(eq=False)
    also: tuple[Place, ...] = field(default=(), eq=False)


@frozen(kw_only=True)
class Attribute:
    """A row of an attribute or property table. `name` may be a path (`data.call`)."""

    name: str
    type_text: str = ""
    description: str = ""
    access: str = ""
    required: bool | None = None
    values: tuple[str, ...] = ()
    closed: bool = False  # the documentation says that there are no other values
    schema: Schema | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Resource:
    """A thing that requests and notifications carry, as its own page or table describes it."""

    section: str
    title: str
    description: str = ""
    attributes: tuple[Attribute, ...] = ()
    samples: tuple[Sample, ...] = ()
    schema: Schema | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Described:
    """A name with its description: a feature, a role, a notification type."""

    name: str
    description: str = ""
    place: Place = field(eq=False)


@frozen(kw_only=True)
class MessageType:
    """A kind of notification: its name, and the table of its properties where there is one."""

    name: str
    description: str = ""
    notification_types: tuple[Described, ...] = ()
    properties: tuple[Attribute, ...] = ()
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Channel:
    """A Bayeux channel and the message types it is said to carry.

    `sections` are those whose pages tell of it; `how`: where it is named first.
    """

    name: str
    description: str = ""
    message_types: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    how: Literal["page", "operation", "sample", "program"] = "page"
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Notification:
    """What one page tells of notifications: channels, message types, samples."""

    section: str
    title: str
    channels: tuple[Channel, ...] = ()
    message_types: tuple[MessageType, ...] = ()
    samples: tuple[Sample, ...] = ()
    place: Place = field(eq=False)


# How a message is shown: an array of envelopes as it is delivered, one envelope (`channel` and
# `data`), an envelope without its channel, the payload alone, or with members out of their place.
FormKind = Literal["delivery", "envelope", "data", "payload", "misplaced"]


@frozen(kw_only=True)
class Form:
    """One way in which samples show a message, and how many do; `schema` where it is misplaced."""

    kind: FormKind
    samples: int
    schema: Schema | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Variant:
    """The payload of one notification type of a message, where it differs from the others'."""

    notification_type: str
    schema: Schema
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Message:
    """A message type, from every page and sample that tells of it.

    `spellings` are all that the documentation has for its name, which is the first of them.
    `documented` are the members of the payload that tables tell of, `schema` is all of it. Without
    `channels`, nothing says which channel carries it.
    """

    name: str
    spellings: tuple[str, ...]
    description: str = ""
    notification_types: tuple[Described, ...] = ()
    documented: tuple[str, ...] = ()
    channels: tuple[Carried, ...] = ()
    forms: tuple[Form, ...] = ()
    schema: Schema
    variants: tuple[Variant, ...] = ()
    place: Place = field(eq=False)


@frozen(kw_only=True)
class StatusCode:
    """A value of the status member of responses."""

    code: int
    meaning: str
    place: Place = field(eq=False)


@frozen(kw_only=True)
class HttpError:
    """An HTTP status with which any request may be refused, as a chapter tells it."""

    status: int
    description: str = ""
    place: Place = field(eq=False)


@frozen(kw_only=True)
class AnnouncedChange:
    """A row of the reference's own list of changes."""

    api: str
    what: str
    method: str
    path: str
    replacement: str | None = None
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Section:
    """A section of the reference, in reading order. `guide`: chapters, not an API.

    `samples`: what its chapters show that belongs to no request, resource or notification.
    """

    title: str
    description: str = ""
    guide: bool = False
    samples: tuple[Sample, ...] = ()
    place: Place = field(eq=False)


@frozen(kw_only=True)
class OAuth:
    """Where tokens of OAuth 2.0 come from, as printed; "" where that is not told (RFC 6749, 3).

    `grant`: how a token is asked for where there is no authorization endpoint.
    """

    authorization_url: str = ""
    token_url: str = ""
    grant: Literal["client_credentials", "password"] = "client_credentials"
    scopes: tuple[Described, ...] = ()
    description: str = ""
    place: Place = field(eq=False)


@frozen(kw_only=True)
class Security:
    """How a client proves who it is, as the guide chapters tell it; None: not told.

    `basic`: HTTP basic authentication. `session_cookie` and `csrf_header` are named as they go
    over the wire, and so is `csrf_header_name`: a header of responses that names the one in which
    the token is sent. `bearer`: a bearer token (RFC 6750). `key_header`, `key_query`: a key of the
    caller's, by the name under which it goes. `oauth2`: where bearer tokens come from.
    """

    basic: Described | None = None
    bearer: Described | None = None
    key_header: Described | None = None
    key_query: Described | None = None
    oauth2: OAuth | None = None
    session_cookie: Described | None = None
    csrf_header: Described | None = None
    csrf_header_name: Described | None = None


@frozen(kw_only=True)
class Cometd:
    """How a client gets notifications, as the guide chapters tell it: what they name, and where.

    `path`: that of the URL that Bayeux requests go to. `transports` are those that prose names, as
    CometD calls them; programs of the chapters do without `switched_off`. `subscriptions` are
    channel patterns with wildcards; without a description, only a program shows them.
    """

    path: Described | None = None
    transports: tuple[Described, ...] = ()
    switched_off: tuple[Described, ...] = ()
    subscriptions: tuple[Described, ...] = ()


@frozen(kw_only=True)
class Members:
    """The members of bodies that have a meaning of their own in an API, as its dialect names them.

    `free_form`: those that hold whatever a contact center puts there.
    """

    status: str = ""
    status_message: str = ""
    reference: str = ""  # what answers and messages to one request have in common
    message_type: str = ""
    notification_type: str = ""
    succeeded: str = ""  # what a response lists of which a part went well
    failed: str = ""
    free_form: tuple[str, ...] = ()

    @property
    def envelope(self) -> frozenset[str]:
        """The members of a response that says no more than how it went."""
        return frozenset(filter(None, (self.status, self.status_message, self.reference)))


@frozen(kw_only=True)
class PagingWords:
    """Names of what asks for a part of a list, and tells of it, as the dialect of an API has them.

    Parameters of the query: `offset`, the number of the first item; `page`, that of the page;
    `cursor`, what the answer before gave; `size`, how many items a page holds. Members of
    answers: `following`, the next cursor; `total`, how many items there are. What is asked of the
    items, again parameters: `fields`, the members to give; `within`, the lists that an item has,
    to give with it; `resolve`, members with addresses of things to give as well; `sort`, members to
    sort by; `order`, up or down. Names are in lower case, without signs between their words.
    """

    offset: tuple[str, ...] = ()
    page: tuple[str, ...] = ()
    cursor: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    following: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    sort: tuple[str, ...] = ()
    order: tuple[str, ...] = ()


# What most references call them; a dialect adds its own.
PAGING_WORDS = PagingWords(
    offset=("offset", "start", "startindex", "skip", "startat", "firstresult", "startposition"),
    page=("page", "pagenumber", "pageno", "pageindex", "pagenum"),
    cursor=("cursor", "pagetoken", "nexttoken", "continuationtoken", "nextcursor", "nextpagetoken"),
    size=(
        "limit",
        "pagesize",
        "perpage",
        "size",
        "count",
        "maxresults",
        "pagelimit",
        "itemsperpage",
    ),
    following=("cursor", "nextcursor", "nextpagetoken", "nexttoken", "continuationtoken"),
    total=("totalcount", "total", "totalresults", "totalitems", "totalsize", "totalelements"),
    fields=("fields",),
    sort=("sort", "sortby", "orderby"),
    order=("order", "sortorder", "sortdirection", "direction"),
)


@frozen(kw_only=True)
class Decision:
    """Why a schema is as it is, where the documentation leaves it open.

    `rule` is a row of the table of decisions; `about` says of what (`Call.userData`), `because` the
    evidence in figures and names.
    """

    rule: str
    about: str
    because: str
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Gap:
    """Lines of the reference that no rule understood."""

    what: Literal["table", "code", "section"]
    lines: int
    place: Place


@frozen(kw_only=True)
class Api:
    """Everything the reference says."""

    name: str
    version: str
    title: str
    dialect: str
    base_path: str = ""
    base_url: str = ""  # of the server, as the user says it, or a text or declaration tells it
    servers: tuple[str, ...] = ()
    homepage: str | None = None
    edition: str = ""
    selector: str | None = None  # the body member that tells operations apart
    members: Members = field(factory=Members)
    paging: PagingWords = PAGING_WORDS
    sections: tuple[Section, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Operation, ...] = ()  # what is sent to its user; the path is the name
    resources: tuple[Resource, ...] = ()
    notifications: tuple[Notification, ...] = ()
    status_codes: tuple[StatusCode, ...] = ()
    http_errors: tuple[HttpError, ...] = ()
    changes: tuple[AnnouncedChange, ...] = ()
    features: tuple[Described, ...] = ()
    roles: tuple[Described, ...] = ()
    security: Security = field(factory=Security)
    cometd: Cometd = field(factory=Cometd)
    channels: tuple[Channel, ...] = ()
    messages: tuple[Message, ...] = ()
    schemas: tuple[NamedSchema, ...] = ()
    decisions: tuple[Decision, ...] = field(default=(), eq=False)
    findings: tuple[Finding, ...] = field(default=(), eq=False)
    gaps: tuple[Gap, ...] = field(default=(), eq=False)
