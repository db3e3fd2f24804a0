"""A page -> the requests that it documents, whatever form it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, evolve, field

from docgen.base.findings import Finding
from docgen.base.place import Place, spanning
from docgen.blocks.plain import plain
from docgen.blocks.types import Listing
from docgen.extract.dialect import Dialect, Label, spelling
from docgen.extract.pages.types import Page
from docgen.extract.reading.declared import (
    METHOD_WORD,
    paths_in_items,
    paths_in_text,
    query_in_text,
    request_in_prose,
    requests_in_cells,
)
from docgen.extract.reading.events import (
    Coded,
    Event,
    Labelled,
    Listed,
    Shown,
    Tabled,
    Titled,
    Told,
    events,
)
from docgen.extract.reading.piece import Piece
from docgen.extract.reading.request_table import read_request_table, read_roles
from docgen.extract.reading.roles import role_by_content
from docgen.extract.reading.tables import TableKind, TablePart, name_rows, request_part
from docgen.extract.reading.urls import Url, matches, shape
from docgen.extract.requests.complete import complete
from docgen.extract.requests.drafts import Declared, Draft, Given, NameTable, PageReading, Scope
from docgen.model.api import Role

_LABEL_ROLE: dict[Label, Role] = {
    Label.REQUEST: "request",
    Label.RESPONSE: "response",
    Label.NOTIFICATION: "notification",
    Label.RESOURCE: "resource",
}
# Labels that leave it open what the next sample is.
_WITHOUT_ROLE = (Label.ALTERNATIVE, Label.LEAD, Label.NEUTRAL)
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH", "DELETE"})


def selector_of(dialect: Dialect, data: Any) -> str | None:
    """The value of the selector in a body, None where it has none."""
    value = data.get(dialect.selector) if isinstance(data, dict) else None
    return value if isinstance(value, str) and value else None


def _data_selectors(dialect: Dialect, page_events: Sequence[Event]) -> set[str]:
    """Shapes of paths where the selector's name is that of a datum.

    A body member that PUT or DELETE carry, too, selects no operation: it is a key of the data.
    """
    return {
        shape(event.piece.url.path)
        for event in page_events
        if isinstance(event, Shown)
        and event.piece.url
        and event.piece.sample.method in _BODY_METHODS - set(dialect.selector_methods)
        and selector_of(dialect, event.piece.data)
    }


@define
class _Walk:
    """Reads the events of one page in order."""

    dialect: Dialect
    page: Page
    reading: PageReading = field(factory=PageReading)
    sub: Titled | None = None
    sub_used: bool = False
    label: Label | None = None
    label_text: str = ""
    outcome: str = ""  # "Success", "Failure": the last label, if it says no more than that
    alternative: bool = False  # "or" stands above
    variant: str = ""
    last_role: Role | None = None
    last_method: str | None = None
    last_told: tuple[str, Place] | None = None
    pending: Given | None = None  # a request line whose body may come in a block of its own
    current: list[Draft] = field(factory=list)  # the requests that the next response belongs to
    last_place: Place | None = None  # of the last request sample
    prose: Draft | None = None  # a request told in prose that waits for its response
    by_table: bool = False
    data_shapes: set[str] = field(factory=set)
    by_key: dict[tuple[object, ...], Draft] = field(factory=dict)
    listed: list[Draft] = field(factory=list)  # declared by a list of paths

    # -- the page as a whole ---------------------------------------------------------------

    def read(self) -> PageReading:
        page_events = list(events(self.dialect, self.page))
        self.reading.events = page_events
        self.by_table = any(
            isinstance(event, Tabled)
            and event.part.kind is TableKind.REQUEST
            and not _is_root(self.dialect, event.part)
            for event in page_events
        )
        self.data_shapes = _data_selectors(self.dialect, page_events)
        self.reading.scopes = [Scope(self.page.title, self.page.place)]
        for event in page_events:
            self._take(event)
        return self.reading

    def _take(self, event: Event) -> None:
        match event:
            case Titled():
                self.sub, self.sub_used, self.variant = event, False, ""
                self.label_text = self.outcome = ""
                self.prose, self.last_told = None, (event.text, event.place)
            case Labelled():
                self._labelled(event)
            case Tabled():
                self._tabled(event)
            case Shown():
                self._shown(event)
            case Listed():
                self._listed(event.listing)
            case Told():
                self._told(event)
            case Coded():
                pass

    @property
    def scope(self) -> Scope:
        return self.reading.scopes[-1]

    @property
    def title(self) -> str:
        """The nearest title of its own above this place."""
        return self.sub.text if self.sub else self.page.title

    def _labelled(self, event: Labelled) -> None:
        if event.label is Label.VARIANT:
            self.variant, self.label = event.text.rstrip(":"), None
            self.pending = None
        elif event.label not in _WITHOUT_ROLE:
            self.label = event.label
            if event.label is not Label.REQUEST:
                self.pending = None
        self.label_text = event.text
        self.outcome = event.text.rstrip(":") if event.label is Label.NEUTRAL else ""
        self.alternative = event.label is Label.ALTERNATIVE

    def _told(self, event: Told) -> None:
        before = (
            not self.scope.given
            and not self.variant
            and self.label in (None, Label.PARAMETERS, Label.REQUEST)
        )
        text = f"{event.callout}: {event.text}" if event.callout else event.text
        self.scope.told.append((text, event.place, before))
        self.last_told = (event.text, event.place)
        if not self.by_table and self.page.guide:
            self._prose_request(event)

    def _prose_request(self, event: Told) -> None:
        found = request_in_prose(self.dialect, event.text)
        if found:
            method, url = found
            self.prose = Draft(method, url, self.title, event.place, "prose")
            self.prose.urls.append((url, method, "prose", event.place))

    # -- tables ----------------------------------------------------------------------------

    def _tabled(self, event: Tabled) -> None:
        part = event.part
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
        fresh = self.scope.table is not None or bool(self.scope.given)
        titled = self.sub is not None and not self.sub_used
        if fresh:
            self.reading.scopes.append(Scope(self.page.title, self.page.place))
        if titled and self.sub:
            self.scope.title, self.scope.place = self.sub.text, self.sub.place
            self.sub_used = True
        self.scope.table = table
        self.label, self.variant, self.pending = None, "", None

    def _operations_table(self, part: TablePart) -> None:
        """A table of methods; the path stands in the sentence above, or in the samples."""
        told, place = self.last_told or ("", part.rows[0].place)
        urls = paths_in_text(self.dialect, told)
        for row in part.rows:
            cells = [cell.text for cell in row.cells]
            for method in METHOD_WORD.findall(plain(cells[0])):
                url = urls[0] if urls else Url(printed="", path="/")
                draft = Draft(method, url, self.title, row.place, "methods")
                draft.description = cells[1] if len(cells) > 1 else ""
                draft.roles = read_roles(self.dialect, " , ".join(cells[2:]))
                for name in query_in_text(draft.description):
                    draft.extra_query[name] = ("", row.place)
                if urls:
                    draft.urls.append((url, method, "prose", place))
                self.reading.drafts.append(draft)

    def _names_table(self, part: TablePart) -> None:
        rows = name_rows(self.dialect, part)
        if not rows:
            return
        first = spelling(part.header[0]) if part.header else ""
        table = NameTable(rows, first, self.label, self.last_role, self.title, rows[0].row.place)
        self.scope.tables.append(table)
        for method, url, row in requests_in_cells(self.dialect, rows):
            draft = self._draft(method, url, row.row.place, "cell")
            draft.urls.append((url, method, "prose", row.row.place))
            draft.extra_query[row.name] = (row.description, row.row.place)

    # -- lists -----------------------------------------------------------------------------

    def _listed(self, listing: Listing) -> None:
        if self.by_table:
            return
        requests = self.label is Label.REQUEST or "request" in spelling(self.title)
        for found in paths_in_items(self.dialect, listing, whole=requests):
            method = found.method or ("GET" if found.query and not found.rest else "")
            if not (method or requests):
                continue
            draft = self._draft(method, found.url, found.place, "list")
            draft.urls.append((found.url, found.method or None, "list", found.place))
            draft.roles = draft.roles or found.roles
            draft.description = draft.description or found.rest
            for name in found.query:
                draft.extra_query.setdefault(name, ("", found.place))

    # -- samples ---------------------------------------------------------------------------

    def _draft(
        self, method: str, url: Url, place: Place, declared: Declared, piece: Piece | None = None
    ) -> Draft:
        """The request of the page with this key, made if it is new; `piece` shows it.

        "GET .../devices" stands for several paths and is a request of its own below each title;
        a DELETE with a body deletes something else than one without.
        """
        selector = self._selector(piece) if piece else None
        sends = piece is not None and piece.sample.has_body
        many = self.title if url.elided and url.bare else None
        key = (method, shape(url.path), selector, many, sends and method == "DELETE")
        known = self.by_key.get(key)
        if known is not None:
            return known
        titled = self.sub.place if self.sub else self.page.place
        draft = Draft(method, url, self.title, titled, declared, selector, sends=sends)
        if declared == "list":
            draft.title, draft.place = self.page.title, place
            self.listed.append(draft)
        self.by_key[key] = draft
        self.reading.drafts.append(draft)
        return draft

    def _role(self, piece: Piece) -> Role:
        content = role_by_content(self.dialect, piece)
        if content:
            return content
        labelled = _LABEL_ROLE.get(self.label) if self.label else None
        if (
            labelled in ("notification", "resource")
            and self.last_role == "request"
            and self.last_method == "GET"
        ):
            return "response"  # what a GET brings comes over HTTP, whatever its heading says
        waits = self.pending is not None and not self.pending.piece.sample.has_body
        if (
            labelled is None
            and waits
            and self.pending
            and (self.pending.piece.sample.method != "GET")
        ):
            return "request"  # the body of the request line above
        if labelled == "request" and self.last_role == "request" and self.pending:
            method = self.pending.piece.sample.method
            return "response" if method == "GET" else "request"
        if labelled:
            return labelled
        if self.dialect.resource_title.search(self.page.title) and not self.scope.table:
            return "resource"
        if any(repair.code == "bare-members" for repair in piece.sample.repairs):
            return "resource"  # a fragment shown in passing, neither sent nor received
        reads = self.scope.table is not None and self.scope.table.methods == ("GET",)
        if self.last_role is None and reads:
            return "resource"  # nothing is sent with a GET: it shows what the text speaks of
        if self.last_role is None and (self.scope.table or self.listed):
            return "request"
        return "response"

    def _shown(self, event: Shown) -> None:
        piece, role = event.piece, self._role(event.piece)
        if piece.other_url:
            self.reading.findings.append(
                Finding(
                    code="request-line-doubled",
                    message=f"two request lines stand above one body: {piece.other_url} "
                    f"and {piece.sample.url}",
                    place=event.place,
                )
            )
        self._check_label(event, role)
        variant = self.variant or (self.sub.text if self.sub and self.sub_used is False else "")
        if role == "notification" and self.outcome:
            variant = " - ".join(filter(None, (variant, self.outcome)))
        given = Given(piece, role, variant, self.title)
        if role == "request" and not piece.sample.method and self.pending:
            given = self._with_line(given)
        else:
            if role == "request":  # a body of its own, or another one, may follow below the line
                self.pending = given if piece.sample.method else None
            self._add(given)
        self.last_role = role
        self.last_method = piece.sample.method if role == "request" else self.last_method

    def _check_label(self, event: Shown, role: Role) -> None:
        labelled = _LABEL_ROLE.get(self.label) if self.label else None
        if (
            labelled
            and self.label_text
            and labelled != role
            and not event.piece.answers
            and "resource" not in (labelled, role)
        ):
            self.reading.findings.append(
                Finding(
                    code="sample-under-wrong-label",
                    message=f"a {role} stands under {self.label_text!r}",
                    place=event.place,
                )
            )

    def _with_line(self, given: Given) -> Given:
        """A body in a block of its own, with the request line that stands above it."""
        pending = self.pending
        if pending is None:
            return given
        head = pending.piece
        sample = evolve(
            given.piece.sample,
            method=head.sample.method,
            url=head.sample.url,
            headers=head.sample.headers,
        )
        piece = evolve(given.piece, sample=sample, url=head.url)
        if head.sample.has_body:  # a second body below the same line
            done = Given(piece, "request", given.variant, given.sub)
            self._add(done)
            return done
        pending.piece = evolve(
            piece,
            sample=evolve(
                sample,
                raw=f"{head.sample.raw}\n{sample.raw}",
                place=spanning(head.sample.place, sample.place),
            ),
        )
        if not self.by_table:
            self._rekey(pending)
        return pending

    def _rekey(self, given: Given) -> None:
        """A request line that was filed before its body was known: its selector tells more now."""
        selector = self._selector(given.piece)
        for draft in self.current:
            if selector and draft.declared == "sample" and draft.given == [given]:
                draft.selector = selector

    def _selector(self, piece: Piece) -> str | None:
        if piece.sample.method not in self.dialect.selector_methods or piece.url is None:
            return None
        if shape(piece.url.path) in self.data_shapes:
            return None
        return selector_of(self.dialect, piece.data)

    def _add(self, given: Given) -> None:
        if self.by_table:
            self.scope.given.append(given)
            return
        piece = given.piece
        if given.role == "request" and piece.url and piece.sample.method:
            self._add_request(given)
            return
        if given.role == "response" and self.prose is not None:
            self.current = [self._prose_draft()]
        targets = self._targets(given)
        for draft in targets:
            draft.given.append(given)
        if not targets:
            self.reading.loose_samples.append(given)

    def _prose_draft(self) -> Draft:
        prose = self.prose
        assert prose is not None
        self.prose = None
        draft = self._draft(prose.method, prose.url, prose.place, "prose")
        draft.urls += prose.urls
        return draft

    def _targets(self, given: Given) -> list[Draft]:
        if given.role == "resource":
            return []
        if given.role == "request":
            return self.listed or self.current
        return self.current

    def _add_request(self, given: Given) -> None:
        piece = given.piece
        url, method = piece.url, piece.sample.method
        if url is None or method is None:
            return
        self.prose = None
        together = self.alternative or (
            self.last_place is not None and self.last_place == piece.sample.place
        )
        self.last_place = piece.sample.place
        targets = self._listed_targets(method, url)
        own = not targets or (url.elided and url.bare)
        if own:
            draft = self._draft(method, url, piece.sample.place, "sample", piece)
            targets = [*targets, draft]
        for draft in targets:
            draft.given.append(given)
            # "GET .../devices" stands for several paths: it is the URL of none of them.
            if draft.declared != "list" or not (url.elided and url.bare):
                draft.urls.append((url, method, "sample", piece.sample.place))
            draft.method = draft.method or method
        self.current = [*self.current, *targets] if together else targets
        self.alternative = False

    def _listed_targets(self, method: str, url: Any) -> list[Draft]:
        """The listed paths that a sample belongs to: the one it fits, or all that it ends."""
        listed = [draft for draft in self.listed if draft.method in ("", method)]
        exact = [draft for draft in listed if matches(draft.url.path, url.path)]
        if not (url.elided and url.bare):
            return exact
        tail = url.path.removeprefix(self.dialect.base_path)
        return [draft for draft in listed if shape(draft.url.path).endswith(shape(tail))]


def _is_root(dialect: Dialect, part: TablePart) -> bool:
    return any(
        (found := request_part(dialect, row)) is not None and found.value == "root-url"
        for row in part.rows
    )


def read_page(dialect: Dialect, page: Page) -> PageReading:
    """What the page documents: drafts by sample and list, and scopes with request tables."""
    walk = _Walk(dialect, page)
    reading = walk.read()
    complete(page, reading)
    return reading
