"""One page -> all that it tells, whatever the other pages say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from docgen.base.findings import Finding
from docgen.base.place import Place, spanning
from docgen.extract.dialect import Dialect, Label
from docgen.extract.pages import Page
from docgen.extract.reading import (
    Coded,
    Event,
    Labelled,
    Shown,
    Tabled,
    TableKind,
    Told,
    read_url,
    says_no_login_of_all,
)
from docgen.extract.requests import PageReading, page_operations
from docgen.extract.things import chapter_samples, loose_messages, page_notification, page_resources
from docgen.model.api import Gap, Notification, Operation, Resource, Sample


@frozen(kw_only=True)
class PageFacts:
    """All that one page tells, whatever the other pages say."""

    operations: tuple[Operation, ...] = ()
    resources: tuple[Resource, ...] = ()
    notification: Notification | None = None
    samples: tuple[Sample, ...] = ()  # of no request, no resource, no page on notifications
    servers: tuple[str, ...] = ()
    no_login: bool = False  # it says that no request of its section is sent with a login
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
        no_login=_no_login(page, reading.events),
        reading_findings=tuple(reading.findings),
        findings=(*_page_findings(dialect, page, reading), *findings),
        gaps=tuple(gaps),
    )


def _no_login(page: Page, told: Sequence[Event]) -> bool:
    """Whether a page of a section says that all of its requests are sent without a login."""
    return not page.guide and any(
        isinstance(event, Told) and says_no_login_of_all(event.text) for event in told
    )


def _servers(dialect: Dialect, operations: Sequence[Operation]) -> Iterator[str]:
    for operation in operations:
        for printed in operation.urls:
            url = read_url(printed.text, dialect.base_path)
            if url and url.server and "..." not in url.server:
                yield url.server
