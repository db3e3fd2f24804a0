"""The keys of dialect.toml: what each says, what kind of value it has, an example of it."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from attrs import frozen

from docgen.extract.dialect import Column, Label, Part

Of = Literal["all", "generic", "pages"]


class Kind(Enum):
    """What a value is."""

    TEXT = "text"
    TEXTS = "texts"  # a list; adds to that of the parent
    ROWS = "rows"  # a list of lists of texts
    WORDS = "words"  # a table: a word -> what it stands for
    PATTERN = "pattern"  # a regular expression of Python


@frozen(kw_only=True)
class Key:
    """A key by its path. `of`: whether it is for the generic reader, for a reader of pages, or all.

    `example` is TOML, the whole line. `values`: what there is to choose from.
    """

    path: str
    kind: Kind
    told: str
    example: str
    of: Of = "generic"
    values: tuple[str, ...] = ()


# How the generic reader knows what stands below a label, and what a column holds.
LABELS = {
    "query": "Query parameters",
    "path": "Path parameters",
    "header": "Header parameters",
    "cookie": "Cookies",
    "form": "Form parameters",
    "body": "Body parameters",
    "parameters": "Parameters",
    "url-parameters": "URL parameters",
    "request": "Request",
    "response": "Response",
    "response-headers": "Response headers",
    "sample-request": "Example request",
    "sample-response": "Example response",
    "status": "Status codes",
    "other": "Notes",
}
COLUMNS = {
    "name": "Name",
    "in": "In",
    "type": "Type",
    "required": "Required",
    "default": "Default",
    "example": "Example",
    "limits": "Limits",
    "meaning": "Description",
    "status": "Status code",
    "method": "Method",
    "path": "Path",
}
TYPES = ("array", "boolean", "date", "file", "integer", "number", "object", "string")
LOCATIONS = ("body", "cookie", "form", "header", "path", "query")
METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE")


def _labels() -> list[Key]:
    return [
        Key(
            path=f"labels.{name}",
            kind=Kind.TEXTS,
            told=f"labels that mean what {text!r} means",
            example=f'{name} = ["Own {text.lower()}"]',
        )
        for name, text in LABELS.items()
    ]


def _columns() -> list[Key]:
    return [
        Key(
            path=f"columns.{name}",
            kind=Kind.TEXTS,
            told=f"titles of columns that mean what {text!r} means",
            example=f'{name} = ["Own {text.lower()}"]',
        )
        for name, text in COLUMNS.items()
    ]


_GENERIC = (
    Key(
        path="requests.declare",
        kind=Kind.TEXTS,
        told="forms that declare requests, as `docgen show SOURCE forms` names them",
        example='declare = ["text, inside"]',
    ),
    Key(
        path="requests.ignore",
        kind=Kind.TEXTS,
        told="forms that never declare requests",
        example='ignore = ["code"]',
    ),
    Key(
        path="requests.leave-out",
        kind=Kind.TEXTS,
        told="titles of sections that are not read",
        example='leave-out = ["Changelog"]',
    ),
    Key(
        path="requests.methods",
        kind=Kind.WORDS,
        told="words that stand for HTTP methods",
        example='methods = {"Retrieve" = "GET"}',
        values=METHODS,
    ),
    Key(
        path="requests.placeholders",
        kind=Kind.TEXTS,
        told="how placeholders of paths are written, around the word `name`",
        example='placeholders = ["%name%"]',
    ),
    Key(
        path="text.leave-out",
        kind=Kind.TEXTS,
        told="beginnings of lines that belong to the site, not to the text",
        example='leave-out = ["Was this page helpful?"]',
    ),
    *_labels(),
    *_columns(),
    Key(
        path="words.required",
        kind=Kind.TEXTS,
        told="words of cells and brackets that say that a parameter is required",
        example='required = ["must"]',
    ),
    Key(
        path="words.optional",
        kind=Kind.TEXTS,
        told="words that say that it is not",
        example='optional = ["may"]',
    ),
    Key(
        path="words.types",
        kind=Kind.WORDS,
        told="words for types",
        example='types = {"whole number" = "integer"}',
        values=TYPES,
    ),
    Key(
        path="words.locations",
        kind=Kind.WORDS,
        told="words for where a parameter goes",
        example='locations = {"search string" = "query"}',
        values=LOCATIONS,
    ),
)


def _pages(name: str, kind: Kind, told: str, example: str) -> Key:
    return Key(path=name, kind=kind, told=told, example=f"{name} = {example}", of="pages")


def _table(name: str, values: type[Enum], told: str) -> list[Key]:
    return [
        Key(
            path=f"{name}.{one.value}",
            kind=Kind.TEXTS,
            told=f"{told} {one.value!r}",
            example=f'{one.value} = ["own {one.value}"]',
            of="pages",
        )
        for one in values
    ]


_TEXT, _TEXTS, _ROWS, _PATTERN = Kind.TEXT, Kind.TEXTS, Kind.ROWS, Kind.PATTERN
_PAGES = (
    _pages("product", _PATTERN, "the name of the product; patterns may have {product}", "'Pier'"),
    _pages("mark", _PATTERN, "a sentence that only this dialect prints", "'part of the {product}'"),
    _pages("part-of", _PATTERN, "names the section of a page", "'in (?P<section>.+)'"),
    _pages("api-section", _PATTERN, "titles of sections that document an API", r"'\bAPI$'"),
    _pages("resource-title", _PATTERN, "titles of pages on resources", r"'\bresource$'"),
    _pages("notification-title", _PATTERN, "titles of pages on notifications", r"'\bevents$'"),
    _pages("feature", _PATTERN, "a name of a feature", "'api-[a-z-]+'"),
    _pages("features-any", _PATTERN, "words for one feature of several", r"'\bor\b'"),
    _pages("message-type", _PATTERN, "a name of a type of messages", r"'\w+Message'"),
    _pages("lone-notification-type", _PATTERN, "group 1: the one there is", "'value of (.+)'"),
    _pages("channel", _PATTERN, "an address of a channel", r"'/v2/\w+'"),
    _pages("cometd-path", _PATTERN, "the path of Bayeux requests", "'/api/v2/notifications'"),
    _pages("optional", _PATTERN, "words that say that a parameter is optional", r"'\bmay\b'"),
    _pages("mandatory", _PATTERN, "words that say that it is required", r"'\bmust\b'"),
    _pages(
        "url-parameter", _PATTERN, "words that say that it goes into the URL", "'URL parameter'"
    ),
    _pages("role", _PATTERN, "a name of a role", r"'\bPilot\b'"),
    _pages("chrome", _PATTERN, "lines that belong to the site", "'^Page [0-9]+$'"),
    _pages("promise", _PATTERN, "words that promise a notification", "'will receive'"),
    _pages("security-cookie", _PATTERN, "the cookie of a session", "'(SID)'"),
    _pages("security-header", _PATTERN, "the header of a token", "'(X-TOKEN)'"),
    _pages("security-header-name", _PATTERN, "a header that names that one", "'(X-HEADER)'"),
    _pages("selector-methods", _TEXTS, "methods that have a selector", '["PUT"]'),
    _pages("own-headers", _ROWS, "headers of tables, as only it has them", '[["ship", "berth"]]'),
    _pages("own-labels", _TEXTS, "labels that hardly another has", '["ship log"]'),
    _pages("name-columns", _TEXTS, "first columns of tables of names", '["ship"]'),
    _pages("parameter-columns", _TEXTS, "those that mean parameters", '["input"]'),
    _pages("attribute-columns", _TEXTS, "those that mean attributes of resources", '["trait"]'),
    _pages("message-columns", _TEXTS, "those that mean members of messages", '["part"]'),
    _pages("change-columns", _TEXTS, "first columns of a list of changes", '["since"]'),
    _pages("operation-columns", _TEXTS, "first columns of a table of requests", '["call"]'),
    _pages("code-columns", _TEXTS, "first columns of a table of status codes", '["number"]'),
    _pages("channel-columns", _TEXTS, "first columns of a table of channels", '["feed"]'),
    _pages("role-columns", _TEXTS, "first columns of a table of roles", '["who"]'),
    _pages("feature-columns", _TEXTS, "columns that a table of features has", '["feature"]'),
    _pages("message-type-member", _TEXT, "the member that names the type of a message", '"type"'),
    _pages("notification-type-member", _TEXT, "the member that says what happened", '"event"'),
    _pages("status-member", _TEXT, "the member of a response with its status code", '"status"'),
    _pages("status-message-member", _TEXT, "the member with its text", '"reason"'),
    _pages("reference-member", _TEXT, "the member that ties a message to a request", '"ref"'),
    _pages("succeeded-member", _TEXT, "the member that lists what went well", '"done"'),
    _pages("failed-member", _TEXT, "the member that lists what did not", '"failed"'),
    _pages("response-headers", _TEXTS, "headers that only responses carry", '["server"]'),
    _pages("free-form", _TEXTS, "members that hold what users put there", '["extra"]'),
    _pages("entity-scars", _ROWS, "what is left, and what an HTML entity ate", '[["!", "excl"]]'),
    *_table("labels", Label, "labels that announce:"),
    *_table("parts", Part, "rows of the request table with:"),
    *_table("short-parts", Part, "the same, where the value looks like one:"),
    *_table("columns", Column, "titles of columns with:"),
)

# What asks for a part of a list, what tells of it, and what is asked of its items.
PAGING = {
    "offset": "parameters for the number of the first item of a page",
    "page": "parameters for the number of a page",
    "cursor": "parameters for the mark that the page before gave",
    "size": "parameters for how many items a page holds",
    "following": "members of answers with the mark of the next page",
    "total": "members of answers with the number of all items",
    "fields": "parameters for the members that are given",
    "within": "parameters for the lists of an item that are given with it",
    "resolve": "parameters for the members whose addresses are resolved: things beside them",
    "sort": "parameters for the members that items are sorted by",
    "order": "parameters for up or down",
}
_PAGING = tuple(
    Key(
        path=f"paging.{name}",
        kind=Kind.TEXTS,
        told=told,
        example=f'{name} = ["own {name}"]',
        of="all",
    )
    for name, told in PAGING.items()
)

# Every key there is. Two readers have labels and columns, each its own.
KEYS: tuple[Key, ...] = (
    Key(
        path="extends",
        kind=Kind.TEXT,
        told="the dialect from which it differs: `generic` if nothing is said",
        example='extends = "generic"',
        of="all",
    ),
    Key(
        path="name",
        kind=Kind.TEXT,
        told="how messages and outputs call it; else as the folder of the source",
        example='name = "pier"',
        of="all",
    ),
    Key(
        path="base-path",
        kind=Kind.TEXT,
        told="what all paths begin with",
        example='base-path = "/api/v2"',
        of="all",
    ),
    Key(
        path="selector",
        kind=Kind.TEXT,
        told="the member of a body that tells requests of one URL apart; else found",
        example='selector = "action"',
        of="all",
    ),
    *_PAGING,
    *_GENERIC,
    *_PAGES,
)
