"""What a documentation dialect may say: spellings, columns, patterns. Data, no code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from attrs import field, frozen

from docgen.blocks.plain import plain
from docgen.model.api import PAGING_WORDS, PagingWords


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
    METHOD = "method"
    ROLES = "roles"
    OTHER = "other"


# What is never found.
NOTHING = re.compile(r"(?!)")


@frozen(kw_only=True)
class Words:
    """What the generic reader has to be told of a reference: its words, and forms of requests.

    `labels` and `columns`: a spelling -> how the reader knows it ("Query parameters", "Type").
    `types`, `locations`: the words of cells. `methods`: a word -> the HTTP method that it stands
    for. `placeholders`: how they are written, `%name%`. `declare` and `ignore`: forms of requests,
    as a survey names them. `leave_out`: titles of sections that are not read; `chrome`: beginnings
    of lines that are none of the text. Spellings are in lower case.
    """

    labels: Mapping[str, str] = field(factory=dict)
    columns: Mapping[str, str] = field(factory=dict)
    types: Mapping[str, str] = field(factory=dict)
    locations: Mapping[str, str] = field(factory=dict)
    methods: Mapping[str, str] = field(factory=dict)
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    placeholders: tuple[str, ...] = ()
    declare: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()
    chrome: tuple[str, ...] = ()


NO_WORDS = Words()


@frozen(kw_only=True)
class Dialect:
    """One vendor's way to write a reference.

    Spellings are compared in lower case, without a final colon or number.
    """

    name: str
    generic: bool = False  # read by the reader that knows no vendor, with the words below
    words: Words = NO_WORDS
    digest: str = ""  # of the files that say it
    base_path: str = ""  # before every path of the API
    paging: PagingWords = PAGING_WORDS
    selector: str | None = None  # the member of a POST body that tells operations apart
    selector_methods: tuple[str, ...] = ("POST",)
    mark: re.Pattern[str] = NOTHING  # a sentence that only this dialect prints, for recognition
    product: re.Pattern[str] = NOTHING  # its name, as texts print it
    own_headers: frozenset[tuple[str, ...]] = frozenset()  # of tables, as only it has them
    own_labels: frozenset[str] = frozenset()  # labels of samples, as hardly another has them
    labels: Mapping[str, Label] = field(factory=dict)
    parts: Mapping[str, Part] = field(factory=dict)
    short_parts: Mapping[str, Part] = field(factory=dict)  # only where the value looks like one
    name_columns: frozenset[str] = frozenset()
    parameter_columns: frozenset[str] = frozenset()  # name columns that mean request parameters
    attribute_columns: frozenset[str] = frozenset()  # ... attributes of a resource
    message_columns: frozenset[str] = frozenset()  # ... members of a notification
    columns: Mapping[str, Column] = field(factory=dict)
    part_of: re.Pattern[str] = NOTHING  # group "section"
    api_section: re.Pattern[str] = NOTHING  # titles of sections that document an API
    resource_title: re.Pattern[str] = NOTHING
    notification_title: re.Pattern[str] = NOTHING
    feature: re.Pattern[str] = NOTHING  # a name of a feature
    features_any: re.Pattern[str] = NOTHING  # words that say that one feature of several is enough
    message_type: re.Pattern[str] = NOTHING
    message_type_member: str = ""
    status_member: str = ""
    status_message_member: str = ""
    reference_member: str = ""
    succeeded_member: str = ""
    failed_member: str = ""
    response_headers: frozenset[str] = frozenset()  # lower case: only a response carries them
    notification_type_member: str = ""
    lone_notification_type: re.Pattern[str] = (
        NOTHING  # group 1: the one that a description says there is
    )
    free_form: tuple[str, ...] = ()  # members that hold whatever a user of the API puts there
    channel: re.Pattern[str] = NOTHING
    cometd_path: re.Pattern[str] | None = None  # that of the URL of Bayeux requests
    optional: re.Pattern[str] = NOTHING
    mandatory: re.Pattern[str] = NOTHING
    url_parameter: re.Pattern[str] = NOTHING  # words that say that a parameter goes into the URL
    role: re.Pattern[str] = NOTHING
    change_columns: tuple[str, ...] = ()  # first columns of the table of changes
    operation_columns: frozenset[str] = frozenset()  # first column of a table of requests
    code_columns: frozenset[str] = frozenset()
    channel_columns: frozenset[str] = frozenset()
    role_columns: frozenset[str] = frozenset()
    feature_columns: frozenset[str] = frozenset()  # all of them stand in a table of features
    entity_scars: tuple[tuple[str, str], ...] = ()  # (what is left, what an HTML entity ate)
    chrome: re.Pattern[str] | None = None  # lines that belong to the site, not to the text
    promise: re.Pattern[str] = NOTHING  # words that promise a notification
    security_cookie: re.Pattern[str] = NOTHING
    security_header: re.Pattern[str] = NOTHING
    security_header_name: re.Pattern[str] | None = None  # a header that names the one of the token


_LONGEST_TITLE = 200
_FINAL = re.compile(r"(?:(?<![\s:])[\s:]++)?(?:(?<!\d)\d++[\s:]*+)?$")


def spelling(text: str) -> str:
    """A heading or column title as the tables of a dialect spell it."""
    if len(text) > _LONGEST_TITLE:
        return text.lower()
    bare = _FINAL.sub("", plain(text).lower().replace("[+]", "").strip())
    return bare or text.lower().strip()
