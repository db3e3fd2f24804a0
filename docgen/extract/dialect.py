"""What a documentation dialect may say: spellings, columns, patterns. Data, no code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from attrs import field, frozen

from docgen.base.errors import DialectError
from docgen.blocks.plain import plain
from docgen.blocks.types import Document, Table


class Label(Enum):
    """What a heading announces."""

    REQUEST = "request"
    RESPONSE = "response"
    NOTIFICATION = "notification"
    RESOURCE = "resource"
    PARAMETERS = "parameters"
    VARIANT = "variant"  # "Sample 2": a new group of samples
    ALTERNATIVE = "alternative"  # "or": what follows may be sent instead
    LEAD = "lead"  # "Overview": text follows
    NEUTRAL = "neutral"  # "Success": structure without meaning


class Part(Enum):
    """A row of the table that says how to send a request."""

    URL = "url"
    ROOT_URL = "root-url"  # the common beginning of many URLs: no request by itself
    METHOD = "method"
    FEATURES = "features"
    HEADERS = "headers"
    ROLES = "roles"


class Column(Enum):
    """A column of a table of names."""

    NAME = "name"
    MEANING = "meaning"
    TYPE = "type"
    REQUIRED = "required"
    DEFAULT = "default"
    ACCESS = "access"
    OTHER = "other"


@frozen(kw_only=True)
class Dialect:
    """One vendor's way to write a reference.

    Spellings are compared in lower case, without a final colon or number.
    """

    name: str
    base_path: str  # before every path of the API
    selector: str | None  # the member of a POST body that tells operations apart
    selector_methods: tuple[str, ...] = ("POST",)
    marks: tuple[str, ...]  # texts that only this dialect prints, for recognition
    labels: Mapping[str, Label] = field(factory=dict)
    parts: Mapping[str, Part] = field(factory=dict)
    name_columns: frozenset[str] = frozenset()
    parameter_columns: frozenset[str] = frozenset()  # name columns that mean request parameters
    attribute_columns: frozenset[str] = frozenset()  # ... attributes of a resource
    message_columns: frozenset[str] = frozenset()  # ... members of a notification
    columns: Mapping[str, Column] = field(factory=dict)
    part_of: re.Pattern[str]  # group "section"
    api_section: re.Pattern[str]  # titles of sections that document an API
    resource_title: re.Pattern[str]
    notification_title: re.Pattern[str]
    feature: re.Pattern[str]  # a name of a feature
    features_any: re.Pattern[str]  # words that say that one feature of several is enough
    message_type: re.Pattern[str]
    message_type_member: str
    status_member: str
    status_message_member: str = ""
    reference_member: str = ""
    succeeded_member: str = ""
    failed_member: str = ""
    response_headers: frozenset[str] = frozenset()  # lower case: only a response carries them
    notification_type_member: str
    lone_notification_type: re.Pattern[str]  # group 1: the one that a description says there is
    free_form: tuple[str, ...] = ()  # members that hold whatever a user of the API puts there
    channel: re.Pattern[str]
    cometd_path: re.Pattern[str] | None = None  # that of the URL of Bayeux requests
    optional: re.Pattern[str]
    mandatory: re.Pattern[str]
    url_parameter: re.Pattern[str]  # words that say that a parameter goes into the URL
    role: re.Pattern[str]
    change_columns: tuple[str, ...] = ()  # first columns of the table of changes
    operation_columns: frozenset[str] = frozenset()  # first column of a table of methods
    code_columns: frozenset[str] = frozenset()
    channel_columns: frozenset[str] = frozenset()
    role_columns: frozenset[str] = frozenset()
    feature_columns: frozenset[str] = frozenset()  # all of them stand in a table of features
    entity_scars: tuple[tuple[str, str], ...] = ()  # (what is left, what an HTML entity ate)
    chrome: re.Pattern[str] | None = None  # lines that belong to the site, not to the text
    promise: re.Pattern[str]  # words that promise a notification
    security_cookie: re.Pattern[str]
    security_header: re.Pattern[str]
    security_header_name: re.Pattern[str] | None = None  # a header that names the one of the token


_LONGEST_TITLE = 200
_FINAL = re.compile(r"[\s:]*(?:\d+)?[\s:]*$")


def spelling(text: str) -> str:
    """A heading or column title as the tables of a dialect spell it."""
    if len(text) > _LONGEST_TITLE:
        return text.lower()
    bare = _FINAL.sub("", plain(text).lower().replace("[+]", "").strip())
    return bare or text.lower().strip()


def _header_hits(dialect: Dialect, table: Table) -> int:
    """The rows that say how to send a request; none where no URL is below the dialect's path.

    "Request URL" and "HTTP method" are words of other vendors as well.
    """
    rows = [row for row in table.rows if row.cells and spelling(row.cells[0].text) in dialect.parts]
    urls = [
        plain(cell.text)
        for row in rows
        if dialect.parts[spelling(row.cells[0].text)] in {Part.URL, Part.ROOT_URL}
        for cell in row.cells[1:]
    ]
    root = f"{dialect.base_path.strip('/')}/"
    return len(rows) if any(root in url for url in urls) else 0


def score(dialect: Dialect, documents: Sequence[Document]) -> tuple[int, list[str]]:
    """How sure we are that the documents are written in the dialect, and why."""
    reasons: list[str] = []
    tables = sum(
        _header_hits(dialect, block)
        for document in documents
        for block in document.blocks
        if isinstance(block, Table)
    )
    if tables:
        reasons.append(f"{tables} request table rows")
    texts = [
        plain(text)
        for document in documents
        for block in document.blocks
        if (text := getattr(block, "text", None)) is not None
    ]
    marks = 0
    for mark in dialect.marks:
        count = sum(mark in text for text in texts)
        if count:
            reasons.append(f"{mark!r} {count} times")
        marks += count
    return tables + marks, reasons


def choose(dialects: Mapping[str, Dialect], documents: Sequence[Document]) -> Dialect | None:
    """The dialect in which the documents are written, None where they are in none of these.

    Raises DialectError where two are equally likely.
    """
    scores = {name: score(dialect, documents) for name, dialect in sorted(dialects.items())}
    ranked = sorted(scores, key=lambda name: -scores[name][0])
    best = ranked[0]
    if scores[best][0] == 0:
        return None
    if len(ranked) > 1 and scores[ranked[1]][0] == scores[best][0]:
        told = "; ".join(f"{name}: {', '.join(scores[name][1])}" for name in ranked[:2])
        raise DialectError(f"two dialects are equally likely ({told})", hint="Name one of them")
    return dialects[best]
