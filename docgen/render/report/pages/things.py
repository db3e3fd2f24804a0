"""Pages of sections, resources, message types and shared schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from docgen.model.api import Attribute, Operation, Resource, Sample
from docgen.model.schema import Schema
from docgen.render.report.documents import Fact
from docgen.render.report.pages.findings import finding_rows
from docgen.render.report.pages.operation import excerpt_of, shown_samples, type_text
from docgen.render.report.pages.plan import Page
from docgen.render.report.parts import references, tree
from docgen.render.report.site import Link, Site

MOST_SAMPLES = 3  # of a message in full; the others are on the pages of operations


def section_pages(site: Site) -> Iterator[Page]:
    """A page for each section: its operations, its resources, its chapters."""
    api = site.work.api
    described = {one.title: one for one in api.sections}
    for title, path in site.sections.items():
        section = described.get(title)
        numbers = site.operation_sections[title]
        resources = [
            site.to(path, page, one.title)
            for one, page in zip(api.resources, site.resources, strict=True)
            if one.section == title
        ]
        chapters = [
            site.to(path, page, site.titles[page])
            for number, page in site.chapters.items()
            if site.section_at(site.chunks.all[number].place) == title
        ]
        rules = Counter(one.code for one in api.findings if site.section_at(one.place) == title)
        yield Page(
            path=path,
            title=title,
            template="section",
            kind="section",
            values={
                "description": site.prose(section.description if section else ""),
                "guide": bool(section and section.guide),
                "place": site.place(path, section.place if section else None),
                "operations": [operation_link(path, number, site) for number in numbers],
                "resources": resources,
                "chapters": chapters if site.excerpts else (),
                "rules": [
                    (site.to(path, site.rules[code], code), count)
                    for code, count in sorted(rules.items(), key=lambda one: (-one[1], one[0]))
                ],
            },
        )


def operation_link(page: str, number: int, site: Site) -> tuple[Operation, Link]:
    """An operation, and its page."""
    operation = site.work.api.operations[number]
    return operation, site.to(page, site.operations[number], operation.title)


def resource_pages(site: Site) -> Iterator[Page]:
    """A page for each resource, beside what its documentation says."""
    for one, path in zip(site.work.api.resources, site.resources, strict=True):
        stated = [
            *((each.place, Fact(f"p{n}", (each.name,))) for n, each in enumerate(one.attributes)),
            *((each.place, Fact(f"s{n}")) for n, each in enumerate(one.samples)),
        ]
        yield Page(
            path=path,
            title=one.title,
            template="resource",
            kind="resource",
            section=one.section,
            words=" ".join(each.name for each in one.attributes),
            values={
                "description": site.prose(one.description),
                "schema": tree(one.schema),
                "attributes": [*_attributes(one, path, site)],
                "samples": shown_samples(path, one.samples, site),
                "findings": finding_rows(path, site.findings.get(path, ()), site),
                "excerpt": excerpt_of(path, one.place, stated, site),
                "source": site.source(one.place),
            },
        )


def _attributes(
    one: Resource, page: str, site: Site
) -> Iterator[tuple[str, Attribute, str, object, Link]]:
    for number, each in enumerate(one.attributes):
        told = type_text(each.schema, each.type_text)
        said = site.prose(each.description)
        yield f"p{number}", each, told, said, site.place(page, each.place)


def message_pages(site: Site) -> Iterator[Page]:
    """A page for each message type: who carries it, what it follows, what it holds."""
    deliveries = site.work.rendering.deliveries
    for sent in deliveries.messages:
        message = sent.message
        if message is None:
            continue
        path = site.messages[message.name]
        found = {str(one.sample.place): one.sample for one in sent.deliveries}
        samples = [*found.values()]
        yield Page(
            path=path,
            title=message.name,
            template="message",
            kind="message type",
            words=" ".join(message.spellings),
            values={
                "message": message,
                "description": site.prose(message.description),
                "channels": [
                    (one.channel, HOW_CARRIED[one.how], site.place(path, one.place))
                    for one in sent.carried
                ],
                "types": [
                    (one.name, site.prose(one.description), site.place(path, one.place))
                    for one in message.notification_types
                ],
                "operations": [operation_link(path, n, site) for n in sent.operations],
                "schema": tree(message.schema),
                "variants": [(one.notification_type, tree(one.schema)) for one in message.variants],
                "samples": shown_samples(path, samples[:MOST_SAMPLES], site),
                "left": [*_others(path, samples[MOST_SAMPLES:], site)],
                "place": site.place(path, message.place),
            },
        )


def _others(page: str, samples: Sequence[Sample], site: Site) -> Iterator[Link]:
    """Where the samples stand that are too many for the page."""
    yield from (site.place(page, one.place) for one in samples)


HOW_CARRIED = {
    "page": "a page on notifications says so",
    "sample": "a sample shows both",
    "operation": "the page of an operation that shows the message names it",
    "section": "likely: it is the one channel of the section",
}


def schema_pages(site: Site) -> Iterator[Page]:
    """A page for each shared schema: what it holds, who refers to it, why it is as it is."""
    api = site.work.api
    users = _users(site)
    for one in api.schemas:
        path = site.schemas[one.name]
        title = site.work.rendering.shared.get(one.name, one.name)
        told = [
            (each, site.place(path, each.place))
            for each in api.decisions
            if each.about.partition(".")[0] == one.name
        ]
        yield Page(
            path=path,
            title=title,
            template="schema",
            kind="schema",
            words=one.name,
            values={
                "description": site.prose(one.description),
                "schema": tree(one.schema),
                "decisions": told,
                "users": [
                    site.to(path, page, text) for page, text in users.get(one.name, {}).items()
                ],
                "place": site.place(path, one.place),
            },
        )


def _users(site: Site) -> dict[str, dict[str, str]]:
    """The pages that refer to each shared schema, and what they are called."""
    api = site.work.api
    found: dict[str, dict[str, str]] = {}

    def note(page: str, title: str, *schemas: Schema | None) -> None:
        for schema in schemas:
            for name in references(schema, site.schemas):
                found.setdefault(name, {})[page] = title

    for one, page in zip(api.operations, site.operations, strict=True):
        failures = (each.schema for each in one.failures)
        note(page, f"{one.section}: {one.title}", one.request, one.response, *failures)
    for resource, page in zip(api.resources, site.resources, strict=True):
        note(page, resource.title, resource.schema)
    for message in api.messages:
        note(site.messages[message.name], message.name, message.schema)
    for schema in api.schemas:
        title = site.work.rendering.shared.get(schema.name, schema.name)
        note(site.schemas[schema.name], title, schema.schema)
    return found
