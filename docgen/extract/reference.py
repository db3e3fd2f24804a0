"""Documents -> Api: what is written, as it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import partial

from attrs import define, evolve, field

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.words import split_words
from docgen.blocks.types import Document
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.extract.page_facts import PageFacts, Recall, read_anew, read_facts
from docgen.extract.pages import Page, correct_optical, recover_tables, split_pages
from docgen.extract.things import read_guides, with_common
from docgen.extract.whole import (
    Edition,
    check,
    mend_copied_urls,
    mend_queries,
    merge_editions,
    merge_twins,
    name_placeholders,
    quoted_codes,
    rebased,
    rebased_cometd,
    sample_findings,
    template_ids,
    with_contradictions,
    with_sister_addresses,
)
from docgen.model.api import Api, Gap, Members, Notification, Operation, Resource, Sample


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
    no_login: set[str] = field(factory=set)  # sections that say so of all their requests


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
    if facts.no_login:
        read.no_login.add(page.section)


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
    operations = [_without_login(_titled(one), read.no_login) for one in operations]
    for step in (template_ids, name_placeholders, merge_twins):
        operations, found = step(operations)
        findings += found
    operations, found = mend_queries(dialect, operations)
    return operations, findings + found


def _without_login(operation: Operation, sections: Collection[str]) -> Operation:
    return evolve(operation, no_login=operation.no_login or operation.section in sections)


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


def _base_path(dialect: Dialect, facts: SourceFacts) -> str:
    """What the paths of the API begin with; what stands before that is the server's business."""
    told, usual = facts.base_path, dialect.base_path
    if told is None or (facts.base_url and usual and told.endswith(usual)):
        return usual
    return told


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
    base_path = _base_path(dialect, facts)
    guides = read_guides(dialect, [page for page in pages if not page.other], [])
    operations = with_common(operations, guides.common, dialect.base_path)
    operations, decided = with_sister_addresses(dialect, operations)
    operations = with_contradictions(dialect, operations)
    findings = [finding for document in corrected for finding in document.findings]
    findings += [*read.findings, *found, *guides.findings, *decided]
    findings += check(dialect, operations, read.resources, read.notifications, guides.features)
    if guides.status_codes:
        findings += quoted_codes(dialect.status_member, operations)
    operations = rebased(operations, dialect.base_path, base_path)
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
        base_path=base_path,
        base_url=facts.base_url or "",
        servers=tuple(servers),
        homepage=facts.homepage,
        edition=book.edition if book else "",
        selector=dialect.selector,
        paging=dialect.paging,
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
        http_errors=guides.http_errors,
        changes=guides.changes,
        features=guides.features,
        roles=guides.roles,
        security=guides.security,
        cometd=rebased_cometd(guides.cometd, dialect.base_path, base_path),
        findings=tuple(dict.fromkeys(findings)),
        gaps=tuple(read.gaps),
    )
