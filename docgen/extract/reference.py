"""Documents -> Api: what is written, as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial

from attrs import define, evolve, field, frozen

from docgen.base.findings import Finding
from docgen.base.place import Place, spanning
from docgen.base.words import split_words
from docgen.blocks.types import Document
from docgen.extract.dialect import Dialect, Label
from docgen.extract.facts import SourceFacts
from docgen.extract.pages.lost_tables import recover_tables
from docgen.extract.pages.optical import correct_optical
from docgen.extract.pages.split import split_pages
from docgen.extract.pages.types import Page
from docgen.extract.reading.events import Coded, Event, Labelled, Shown, Tabled
from docgen.extract.reading.tables import TableKind
from docgen.extract.reading.urls import read_url
from docgen.extract.requests.assemble import page_operations
from docgen.extract.requests.drafts import PageReading
from docgen.extract.things.guides import read_guides
from docgen.extract.things.notifications import page_notification
from docgen.extract.things.resources import chapter_samples, loose_messages, page_resources
from docgen.extract.whole.checks import check
from docgen.extract.whole.editions import Edition, merge_editions, merge_twins
from docgen.extract.whole.mends import sample_findings
from docgen.extract.whole.paths import (
    mend_copied_urls,
    name_placeholders,
    template_ids,
)
from docgen.extract.whole.queries import mend_queries
from docgen.model.api import Api, Gap, Members, Notification, Operation, Resource, Sample


@frozen(kw_only=True)
class PageFacts:
    """All that one page tells, whatever the other pages say."""

    operations: tuple[Operation, ...] = ()
    resources: tuple[Resource, ...] = ()
    notification: Notification | None = None
    samples: tuple[Sample, ...] = ()  # of no request, no resource, no page on notifications
    servers: tuple[str, ...] = ()
    reading_findings: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()


# Labels below which samples of another kind begin.
_ROLES = frozenset({Label.NOTIFICATION, Label.REQUEST, Label.RESOURCE, Label.RESPONSE})

# Gives what a page tells, perhaps from an earlier run: a page, and how to read it.
Recall = Callable[[Page, Callable[[], PageFacts]], PageFacts]


def read_anew(_: Page, read: Callable[[], PageFacts]) -> PageFacts:
    """Remembers nothing."""
    return read()


@define
class _Read:
    """What came of all pages."""

    books: dict[int, list[Edition]] = field(factory=dict)  # by form, the first is read first
    singles: list[Edition] = field(factory=list)
    resources: list[Resource] = field(factory=list)
    notifications: list[Notification] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    gaps: list[Gap] = field(factory=list)
    chapters: dict[str, list[Sample]] = field(factory=dict)
    servers: Counter[str] = field(factory=Counter)


def _page_findings(dialect: Dialect, page: Page, reading: PageReading) -> list[Finding]:
    found: list[Finding] = []
    unkept: list[Finding] = []
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
            unkept.append(_not_shown(scope.title, table.place))
    if not unkept and any(scope.table is not None for scope in reading.scopes):
        unkept = [_not_shown(page.title, place) for place in _empty_labels(reading.events)]
    return found + unkept


def _not_shown(title: str, place: Place) -> Finding:
    return Finding(
        code="notification-not-shown",
        message=f"{title!r} promises a notification and shows none",
        place=place,
    )


def _empty_labels(events: Sequence[Event]) -> Iterator[Place]:
    """The headings that announce a notification below which there is no code.

    A title between them may name a variant of what was announced.
    """
    waiting: Place | None = None
    for event in events:
        match event:
            case Shown() | Coded():
                waiting = None
            case Labelled(label=label) if label in _ROLES:
                if waiting is not None:
                    yield waiting
                waiting = event.place if label is Label.NOTIFICATION else None
            case _:
                pass
    if waiting is not None:
        yield waiting


def _gaps(told: Sequence[Event]) -> tuple[list[Gap], list[Finding]]:
    """Tables and code of the reference part that nothing understood."""
    gaps: list[Gap] = []
    findings: list[Finding] = []
    for event in told:
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


def read_facts(dialect: Dialect, page: Page) -> PageFacts:
    """What the page tells: requests, resources, notifications, and what was odd."""
    operations, reading = page_operations(dialect, page)
    resources = page_resources(dialect, page, reading)
    shows = any(resource.samples for resource in resources)
    gaps, findings = _gaps(reading.events)
    notification = page_notification(dialect, page, reading)
    samples = [] if shows else chapter_samples(page, reading)
    samples += [] if notification else loose_messages(reading)
    return PageFacts(
        operations=tuple(operations),
        resources=tuple(resources),
        notification=notification,
        samples=tuple(samples),
        servers=tuple(_servers(dialect, operations)),
        reading_findings=tuple(reading.findings),
        findings=(*_page_findings(dialect, page, reading), *findings),
        gaps=tuple(gaps),
    )


def _servers(dialect: Dialect, operations: Sequence[Operation]) -> Iterator[str]:
    for operation in operations:
        for printed in operation.urls:
            url = read_url(printed.text, dialect.base_path)
            if url and url.server and "..." not in url.server:
                yield url.server


def _take_page(page: Page, facts: PageFacts, read: _Read, *, alone: bool) -> None:
    """Puts what a page tells with what the pages before it told."""
    editions = [
        Edition(operation=op, edition=page.edition, optical=page.optical, titled=bool(page.title))
        for op in facts.operations
    ]
    (read.singles if page.single else read.books.setdefault(page.other, [])).extend(editions)
    if not page.single or alone:
        _take_things(page, facts, read)
    read.findings += facts.findings
    read.gaps += facts.gaps
    read.servers.update(facts.servers)


def _take_things(page: Page, facts: PageFacts, read: _Read) -> None:
    """What a page tells beside requests; another form of a page only what is not known yet."""
    known = {(r.section, r.title) for r in read.resources} if page.other else set()
    read.resources += [r for r in facts.resources if (r.section, r.title) not in known]
    if facts.samples and not page.other:
        read.chapters.setdefault(page.section, []).extend(facts.samples)
    told = {n.section for n in read.notifications} if page.other else set()
    if facts.notification is not None and facts.notification.section not in told:
        read.notifications.append(facts.notification)
    read.findings += facts.reading_findings


def _operations(dialect: Dialect, read: _Read) -> tuple[list[Operation], list[Finding]]:
    """All operations, each once, with keys that hold for the whole source."""
    findings: list[Finding] = []
    forms: list[list[Edition]] = []
    for _, book in sorted(read.books.items()):
        mended, found = mend_copied_urls(dialect, [edition.operation for edition in book])
        findings += found
        forms.append(
            [evolve(edition, operation=op) for edition, op in zip(book, mended, strict=True)]
        )
    first, *rest = forms or [[]]
    others = [edition for form in rest for edition in form]
    operations, found = merge_editions(first, [*others, *read.singles])
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


def _told_once(findings: Sequence[Finding], others: Collection[str]) -> list[Finding]:
    """The findings; one that another form of the reference has as well is told once.

    `others` are the files of the other forms; their places are related ones of the first form's.
    """
    first: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        if finding.place.file not in others:
            first.setdefault((finding.code, finding.message), finding)
    also: dict[int, list[Place]] = {}
    kept: list[Finding] = []
    for finding in findings:
        known = first.get((finding.code, finding.message))
        if known is not None and finding.place.file in others:
            also.setdefault(id(known), []).append(finding.place)
        else:
            kept.append(finding)
    return [
        evolve(finding, related=(*finding.related, *also[id(finding)]))
        if id(finding) in also
        else finding
        for finding in kept
    ]


def extract(
    documents: Sequence[Document],
    dialect: Dialect,
    facts: SourceFacts,
    recall: Recall = read_anew,
) -> Api:
    """The API that the (tidy) documents tell of; no schemas yet.

    `recall` may know a page's facts already. Documents are taken in the order given; what was odd
    is in `findings` of the result, those of the documents included.
    """
    corrected = [recover_tables(dialect, document) for document in correct_optical(documents)]
    pages, sections, findings = split_pages(dialect, corrected)
    read = _Read(findings=findings)
    alone = all(page.single for page in pages)
    for page in pages:
        told = recall(page, partial(read_facts, dialect, page))
        _take_page(page, told, read, alone=alone)
    operations, found = _operations(dialect, read)
    guides = read_guides(dialect, [page for page in pages if not page.other], [])
    findings = [finding for document in corrected for finding in document.findings]
    findings += [*read.findings, *found, *guides.findings]
    findings += check(dialect, operations, read.resources, read.notifications, guides.features)
    findings += [f for told in read.chapters.values() for s in told for f in sample_findings(s)]
    others = frozenset(page.place.file for page in pages if page.other)
    findings = _told_once(findings, others)
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
        members=Members(
            status=dialect.status_member,
            status_message=dialect.status_message_member,
            reference=dialect.reference_member,
            message_type=dialect.message_type_member,
            notification_type=dialect.notification_type_member,
            succeeded=dialect.succeeded_member,
            failed=dialect.failed_member,
            free_form=dialect.free_form,
        ),
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
        cometd=guides.cometd,
        findings=tuple(dict.fromkeys(findings)),
        gaps=tuple(read.gaps),
    )
