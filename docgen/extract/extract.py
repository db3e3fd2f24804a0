"""Documents -> Api: what is written, as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import define, evolve, field

from docgen.base.findings import Finding
from docgen.base.place import spanning
from docgen.base.words import split_words
from docgen.blocks.types import Document
from docgen.extract.assemble import page_operations
from docgen.extract.checks import check
from docgen.extract.dialect import Dialect
from docgen.extract.drafts import PageReading
from docgen.extract.editions import Edition, merge_editions, merge_twins
from docgen.extract.events import Coded, Tabled, events
from docgen.extract.facts import SourceFacts
from docgen.extract.guides import read_guides
from docgen.extract.lost_tables import recover_tables
from docgen.extract.mends import sample_findings
from docgen.extract.notifications import page_notification
from docgen.extract.optical import correct_optical
from docgen.extract.page import Page
from docgen.extract.pages import split_pages
from docgen.extract.paths import (
    mend_copied_urls,
    name_placeholders,
    template_ids,
)
from docgen.extract.queries import mend_queries
from docgen.extract.resources import chapter_samples, page_resources
from docgen.extract.tables import TableKind
from docgen.extract.urls import read_url
from docgen.model.api import Api, Gap, Notification, Operation, Resource, Sample


@define
class _Read:
    """What came of all pages."""

    books: list[Edition] = field(factory=list)
    singles: list[Edition] = field(factory=list)
    resources: list[Resource] = field(factory=list)
    notifications: list[Notification] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    gaps: list[Gap] = field(factory=list)
    chapters: dict[str, list[Sample]] = field(factory=dict)
    servers: Counter[str] = field(factory=Counter)


def _page_findings(dialect: Dialect, reading: PageReading) -> list[Finding]:
    found = []
    for scope in reading.scopes:
        table = scope.table
        if table is None:
            continue
        if table.headers_glued:
            names = ", ".join(header.name for header in table.headers)
            found.append(
                Finding(
                    code="headers-run-together",
                    message=f"the headers {names} stand in one line",
                    place=table.place,
                )
            )
        promised = any(dialect.promise.search(text) for text, _, _ in scope.told)
        if promised and not any(given.role == "notification" for given in scope.given):
            found.append(
                Finding(
                    code="notification-not-shown",
                    message=f"{scope.title!r} promises a notification and shows none",
                    place=table.place,
                )
            )
    return found


def _gaps(dialect: Dialect, page: Page) -> tuple[list[Gap], list[Finding]]:
    """Tables and code of the reference part that nothing understood."""
    gaps: list[Gap] = []
    findings: list[Finding] = []
    for event in events(dialect, page):
        if isinstance(event, Tabled) and event.part.kind is TableKind.OTHER:
            rows = event.part.rows
            whole = spanning(rows[0].place, rows[-1].place)
            gaps.append(Gap(what="table", lines=whole.lines or len(rows), place=event.place))
            findings.append(
                Finding(
                    code="table-not-understood",
                    message=f"no rule reads the table below {' | '.join(event.part.header)!r}"
                    if event.part.header
                    else f"no rule reads the row {event.part.rows[0].cells[0].text[:40]!r}",
                    place=event.place,
                )
            )
        elif isinstance(event, Coded) and not event.program:
            lines = event.place.lines or event.code.text.count("\n") + 1
            gaps.append(Gap(what="code", lines=lines, place=event.place))
            findings.append(
                Finding(
                    code="code-not-understood",
                    message=f"no sample in this code: {event.code.text.strip()[:40]!r}",
                    place=event.place,
                )
            )
    return gaps, findings


def _read_things(dialect: Dialect, page: Page, reading: PageReading, read: _Read) -> None:
    """What a page tells beside requests; another form of a page only what is not known yet."""
    known = {(r.section, r.title) for r in read.resources} if page.other else set()
    resources = page_resources(dialect, page, reading)
    new = [resource for resource in resources if (resource.section, resource.title) not in known]
    read.resources += new
    if not page.other and not any(resource.samples for resource in resources):
        read.chapters.setdefault(page.section, []).extend(chapter_samples(page, reading))
    notification = page_notification(dialect, page, reading)
    told = {n.section for n in read.notifications} if page.other else set()
    if notification is not None and notification.section not in told:
        read.notifications.append(notification)
    read.findings += reading.findings


def _read_page(dialect: Dialect, page: Page, read: _Read, *, alone: bool) -> None:
    operations, reading = page_operations(dialect, page)
    editions = [
        Edition(operation=op, edition=page.edition, optical=page.optical, titled=bool(page.title))
        for op in operations
    ]
    (read.singles if page.single or page.other else read.books).extend(editions)
    if not page.single or alone:
        _read_things(dialect, page, reading, read)
    read.findings += _page_findings(dialect, reading)
    gaps, findings = _gaps(dialect, page)
    read.gaps += gaps
    read.findings += findings
    _count_servers(dialect, operations, read)


def _count_servers(dialect: Dialect, operations: list[Operation], read: _Read) -> None:
    for operation in operations:
        for printed in operation.urls:
            url = read_url(printed.text, dialect.base_path)
            if url and url.server and "..." not in url.server:
                read.servers[url.server] += 1


def _operations(dialect: Dialect, read: _Read) -> tuple[list[Operation], list[Finding]]:
    """All operations, each once, with keys that hold for the whole source."""
    findings: list[Finding] = []
    books = [edition.operation for edition in read.books]
    books, found = mend_copied_urls(dialect, books)
    findings += found
    editions = [
        evolve(edition, operation=operation)
        for edition, operation in zip(read.books, books, strict=True)
    ]
    operations, found = merge_editions(editions, read.singles)
    findings += found
    operations = [_titled(operation) for operation in operations]
    for step in (template_ids, name_placeholders, merge_twins):
        operations, found = step(operations)
        findings += found
    operations, found = mend_queries(dialect, operations)
    return operations, findings + found


def _titled(operation: Operation) -> Operation:
    """A page without a title of its own is called after its selector."""
    if operation.title:
        return operation
    return evolve(operation, title=operation.key.selector or str(operation.key))


def _name_of(title: str) -> str:
    """A short name from the title of a reference: without the words every reference has."""
    common = {"api", "reference", "rest", "guide", "documentation", "the"}
    words = [word.lower() for word in split_words(title)]
    return "-".join([word for word in words if word not in common] or words) or "api"


def extract(documents: Sequence[Document], dialect: Dialect, facts: SourceFacts) -> Api:
    """The API that the (tidy) documents tell of; no schemas yet.

    Documents are taken in the order given; what was odd is in `findings` of the result, those of
    the documents included.
    """
    corrected = [recover_tables(dialect, document) for document in correct_optical(documents)]
    pages, sections, findings = split_pages(dialect, corrected)
    read = _Read(findings=findings)
    alone = all(page.single for page in pages)
    for page in pages:
        _read_page(dialect, page, read, alone=alone)
    operations, found = _operations(dialect, read)
    guides = read_guides(dialect, [page for page in pages if not page.other], [])
    findings = [finding for document in corrected for finding in document.findings]
    findings += [*read.findings, *found, *guides.findings]
    findings += check(dialect, operations, read.resources, read.notifications, guides.features)
    findings += [f for told in read.chapters.values() for s in told for f in sample_findings(s)]
    titled = [document for document in corrected if document.title]
    book = next((one for one in titled if one.kind != "page"), titled[0] if titled else None)
    servers = [server for server, _ in sorted(read.servers.items(), key=lambda s: (-s[1], s[0]))]
    return Api(
        name=facts.name or (_name_of(book.title) if book else "api"),
        version=facts.version or (book.version if book else "") or "0",
        title=facts.title or (book.title if book else "") or facts.name,
        dialect=dialect.name,
        base_path=facts.base_path or dialect.base_path,
        servers=tuple(servers),
        homepage=facts.homepage,
        edition=book.edition if book else "",
        selector=dialect.selector,
        sections=tuple(
            evolve(section, samples=tuple(read.chapters.get(section.title, ())))
            for section in sections
        ),
        operations=tuple(operations),
        resources=tuple(read.resources),
        notifications=tuple(read.notifications),
        status_codes=guides.status_codes,
        changes=guides.changes,
        features=guides.features,
        roles=guides.roles,
        security=guides.security,
        findings=tuple(dict.fromkeys(findings)),
        gaps=tuple(read.gaps),
    )
