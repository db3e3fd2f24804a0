"""A page -> the requests that it documents, whatever form it has: its events, one by one.

Where the walk stands is a Position, what a sample is the Exchange knows, and which request it
belongs to the Filing; a scope with a request table deals out its samples when all are known.
"""

from __future__ import annotations

import re

from attrs import define, field

from docgen.base.findings import Finding
from docgen.blocks.types import Listing
from docgen.extract.dialect import Dialect, Label, spelling
from docgen.extract.pages import Page
from docgen.extract.reading import (
    Coded,
    Event,
    Labelled,
    Listed,
    OperationRow,
    Shown,
    Tabled,
    TableKind,
    TablePart,
    Titled,
    Told,
    Url,
    all_are_paths,
    events,
    listed_names,
    name_rows,
    note_of,
    operation_rows,
    paths_in_items,
    paths_in_text,
    query_in_text,
    read_request_table,
    relative_paths_in_text,
    request_in_prose,
    request_part,
    requests_in_cells,
    says_no_login_of_this,
)
from docgen.extract.requests.complete import complete
from docgen.extract.requests.drafts import Draft, Given, NameTable, PageReading, Scope
from docgen.extract.requests.exchange import Exchange
from docgen.extract.requests.filing import Filing
from docgen.extract.requests.position import Position
from docgen.extract.requests.selectors import data_selectors
from docgen.model.api import Role

# What stands below "Response" where a file comes back: "Raw data", "The raw content of the file".
_RAW = re.compile(
    r"\W*(?:the )?(?:raw|binary) (?:content|data|bytes|file|stream)\b|application/octet-stream\b",
    re.IGNORECASE,
)


def read_page(dialect: Dialect, page: Page) -> PageReading:
    """What the page documents: drafts by sample and list, and scopes with request tables."""
    page_events = [*events(dialect, page)]
    reading = PageReading(events=page_events, scopes=[Scope(page.title, page.place)])
    position = Position(page)
    filing = Filing(dialect, reading, position, data_selectors(dialect, page_events))
    by_table = any(_is_request_table(dialect, event) for event in page_events)
    walk = _Walk(dialect, page, reading, position, filing, by_table)
    for event in page_events:
        walk.take(event)
    complete(page, reading)
    return reading


def _is_request_table(dialect: Dialect, event: Event) -> bool:
    """Whether the event is a table of one request: not the one that holds for the whole page."""
    return (
        isinstance(event, Tabled)
        and event.part.kind is TableKind.REQUEST
        and not any(
            (found := request_part(dialect, row)) is not None and found.value == "root-url"
            for row in event.part.rows
        )
    )


@define
class _Walk:
    """Takes the events of one page in order; `by_table`: request tables declare its requests."""

    dialect: Dialect
    page: Page
    reading: PageReading
    position: Position
    filing: Filing
    by_table: bool
    exchange: Exchange = field(factory=Exchange)

    @property
    def scope(self) -> Scope:
        return self.reading.scopes[-1]

    def take(self, event: Event) -> None:
        match event:
            case Titled() if self._gives_raw(event.text):  # a line of text may look like a title
                self._note_raw()
            case Titled():
                self.position.enter(event)
                self.filing.prose = None
            case Labelled():
                if self.position.announce(event):
                    self.exchange.pending = None
            case Tabled():
                self._tabled(event.part)
            case Shown():
                self._shown(event)
            case Listed():
                self._listed(event.listing)
            case Told():
                self._told(event)
            case Coded():
                pass

    # -- sentences -------------------------------------------------------------------------

    def _told(self, event: Told) -> None:
        before = (
            not self.scope.given
            and not self.position.variant
            and self.position.label in (None, Label.PARAMETERS, Label.REQUEST)
        )
        text = f"{event.callout}: {event.text}" if event.callout else event.text
        self.scope.told.append((text, event.place, before))
        self.position.hear(event)
        if says_no_login_of_this(event.text):
            for draft in self.filing.current:
                draft.no_login = True
        if self._gives_raw(event.text):
            self._note_raw()
        if not self.by_table and self.page.guide:
            self._prose_request(event)

    def _gives_raw(self, text: str) -> bool:
        return self.position.role == "response" and _RAW.match(text) is not None

    def _note_raw(self) -> None:
        """What the request gives is a file."""
        self.scope.raw_response = True
        for draft in self.filing.current:
            draft.raw_response = True

    def _prose_request(self, event: Told) -> None:
        found = request_in_prose(self.dialect, event.text)
        if found:
            method, url = found
            draft = Draft(method, url, self.position.title, event.place, "prose")
            draft.urls.append((url, method, "prose", event.place))
            self.filing.prose = draft

    # -- tables ----------------------------------------------------------------------------

    def _tabled(self, part: TablePart) -> None:
        if part.kind is TableKind.REQUEST:
            self._request_table(part)
        elif part.kind is TableKind.OPERATIONS:
            self._operations_table(part)
        elif part.kind is TableKind.NAMES:
            self._names_table(part)

    def _request_table(self, part: TablePart) -> None:
        table = read_request_table(self.dialect, part)
        if table.root:
            self.reading.root = table
            return
        if self.scope.table is not None or self.scope.given:
            self.reading.scopes.append(Scope(self.page.title, self.page.place))
        title = self.position.take_title()
        if title:
            self.scope.title, self.scope.place = title.text, title.place
        self.scope.table = table
        self.position.label, self.position.variant = None, ""
        self.exchange.pending = None

    def _operations_table(self, part: TablePart) -> None:
        """A table of methods; the path stands in the sentence above, or in the samples."""
        told, place = self.position.last_told or ("", part.rows[0].place)
        urls = paths_in_text(self.dialect, told) or relative_paths_in_text(self.dialect, told)
        for row in operation_rows(self.dialect, part):
            for method in row.methods:
                url = urls[0] if urls else Url(printed="", path="/")
                draft = self._of_row(row, method, url)
                if urls:
                    draft.urls.append((url, method, "prose", place))
                self.reading.drafts.append(draft)

    def _of_row(self, row: OperationRow, method: str, url: Url) -> Draft:
        draft = Draft(method, url, self.position.title, row.row.place, "methods")
        if row.selector:
            draft.title = row.selector
            if method in self.dialect.selector_methods:
                draft.selector, draft.selector_values = row.selector, [row.selector]
        draft.description, draft.roles = row.description, row.roles
        for name in query_in_text(draft.description):
            draft.extra_query[name] = ("", row.row.place)
        return draft

    def _names_table(self, part: TablePart) -> None:
        rows = name_rows(self.dialect, part)
        for over in part.rows:  # all columns: a note within the table
            if note := note_of(over):
                self.scope.told.append((note, over.place, not self.scope.given))
        if not rows:
            return
        position, place = self.position, rows[0].row.place
        first = spelling(part.header[0]) if part.header else ""
        after = self.exchange.last_role
        self.scope.tables.append(
            NameTable(rows, first, position.label, after, position.title, place)
        )
        for method, url, row in requests_in_cells(self.dialect, rows):
            draft = self.filing.draft(method, url, row.row.place, "cell")
            draft.urls.append((url, method, "prose", row.row.place))
            draft.extra_query[row.name] = (row.description, row.row.place)

    # -- lists -----------------------------------------------------------------------------

    def _listed(self, listing: Listing) -> None:
        if self.position.label is Label.PARAMETERS and (
            rows := listed_names(self.dialect, listing)
        ):
            position, after = self.position, self.exchange.last_role
            self.scope.tables.append(
                NameTable(rows, "", position.label, after, position.title, listing.place)
            )
            return
        if self.by_table:
            return
        requests = self.position.label is Label.REQUEST
        requests = requests or "request" in spelling(self.position.title)
        requests = requests or (not self.page.guide and all_are_paths(self.dialect, listing))
        for found in paths_in_items(self.dialect, listing, whole=requests):
            method = found.method or ("GET" if found.query and not found.rest else "")
            if not (method or requests or found.labelled):
                continue
            draft = self.filing.draft(method, found.url, found.place, "list")
            draft.urls.append((found.url, found.method or None, "list", found.place))
            draft.roles = draft.roles or found.roles
            draft.description = draft.description or found.rest
            for name in found.query:
                draft.extra_query.setdefault(name, ("", found.place))

    # -- samples ---------------------------------------------------------------------------

    def _shown(self, event: Shown) -> None:
        piece, position, exchange = event.piece, self.position, self.exchange
        table, listed = self.scope.table, bool(self.filing.listed)
        role = exchange.role_of(self.dialect, piece, position, table, listed=listed)
        self.reading.findings += _sample_findings(event, role, position)
        given = Given(piece, role, position.variant_of(role), position.title)
        if role == "request" and not piece.sample.method and exchange.pending:
            self._join(given)
        else:
            if role == "request":  # a body of its own, or another one, may follow below the line
                exchange.pending = given if piece.sample.method else None
            self._file(given)
        exchange.note(role, piece.sample.method)

    def _join(self, given: Given) -> None:
        """Puts a body with the request line above it."""
        joined, is_new = self.exchange.joined(given)
        if is_new:
            self._file(joined)
        elif not self.by_table:
            self.filing.rekey(joined)

    def _file(self, given: Given) -> None:
        if self.by_table:
            self.scope.given.append(given)
        else:
            self.filing.file(given)


def _sample_findings(event: Shown, role: Role, position: Position) -> list[Finding]:
    """What is odd about where a sample stands."""
    found: list[Finding] = []
    piece, labelled = event.piece, position.role
    if piece.other_url:
        found.append(
            Finding(
                code="request-line-doubled",
                message=f"two request lines stand above one body: {piece.other_url} "
                f"and {piece.sample.url}",
                place=event.place,
            )
        )
    wrong = labelled and position.label_text and labelled != role and not piece.answers
    if wrong and "resource" not in (labelled, role):
        found.append(
            Finding(
                code="sample-under-wrong-label",
                message=f"a {role} stands under {position.label_text!r}",
                place=event.place,
            )
        )
    return found
