"""Requests while a page is being read: what is known of each so far."""

from __future__ import annotations

from typing import Literal

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.extract.dialect import Label
from docgen.extract.reading import Event, NameRow, Piece, RequestTable, Url
from docgen.model.api import Role

Declared = Literal["table", "sample", "list", "methods", "prose", "cell"]


@define
class NameTable:
    """A table of names on the page, and what stood before it."""

    rows: list[NameRow]
    first_column: str
    label: Label | None
    after: Role | None  # the role of the last sample before it
    sub: str  # the title it stands under
    place: Place


@define(eq=False)
class Given:
    """A sample with the role it was given."""

    piece: Piece
    role: Role
    variant: str
    sub: str


@define(eq=False)
class Draft:
    """One request that the page declares."""

    method: str
    url: Url
    title: str
    place: Place
    declared: Declared
    selector: str | None = None
    selector_values: list[str] = field(factory=list)
    sends: bool = False  # its first sample has a body
    description: str = ""
    roles: tuple[str, ...] = ()
    no_login: bool = False
    raw_response: bool = False
    given: list[Given] = field(factory=list)
    rows: list[NameRow] = field(factory=list)  # of parameter tables
    urls: list[tuple[Url, str | None, str, Place]] = field(
        factory=list
    )  # url, method, source, place
    table: RequestTable | None = None
    told: list[str] = field(factory=list)
    extra_query: dict[str, tuple[str, Place]] = field(factory=dict)  # name -> description


@define
class Scope:
    """A page, or the part of it that a request table of its own governs."""

    title: str
    place: Place
    table: RequestTable | None = None
    tables: list[NameTable] = field(factory=list)
    given: list[Given] = field(factory=list)
    told: list[tuple[str, Place, bool]] = field(factory=list)  # text, place, before any sample
    drafts: list[Draft] = field(factory=list)
    raw_response: bool = False


@define
class PageReading:
    """What came of a page: requests, leftovers, and what was odd.

    `scopes` are the page and its parts with request tables of their own; `root` is the request
    table that holds for every request of the page.
    """

    scopes: list[Scope] = field(factory=list)
    root: RequestTable | None = None
    drafts: list[Draft] = field(factory=list)
    response_tables: list[tuple[str, NameTable]] = field(factory=list)  # title of the request
    loose_samples: list[Given] = field(factory=list)  # on pages without any request
    findings: list[Finding] = field(factory=list)
    events: list[Event] = field(factory=list)  # all that the page says, in order
