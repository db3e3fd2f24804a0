"""The first page: figures, coverage of each section, drawings, how the counts fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from attrs import frozen

from docgen.base.findings import Severity
from docgen.base.rules import RULES
from docgen.model.api import Operation
from docgen.render.report.documents import LOST, letters
from docgen.render.report.pages.api_map import map_of
from docgen.render.report.pages.findings import ranked_rules
from docgen.render.report.pages.plan import Page
from docgen.render.report.parts import Bar, bars
from docgen.render.report.site import OVERVIEW, Link, Site

MOST_RULES = 12

T = TypeVar("T")


@frozen(kw_only=True)
class Share:
    """How many of how many."""

    part: int
    whole: int

    @property
    def percent(self) -> float | None:
        """In percent, one decimal; None of nothing."""
        return round(100 * self.part / self.whole, 1) if self.whole else None


def overview_page(site: Site) -> Page:
    """The page that a reader opens first."""
    api = site.work.api
    findings = Counter(RULES[one.code].severity for one in api.findings)
    values = {
        "figures": [*_figures(site)],
        "counts": _counts(site),
        "findings": [(one, findings[one]) for one in Severity],
        "rules": ranked_rules(OVERVIEW, site)[:MOST_RULES],
        "coverage": [*_coverage(site)],
        "columns": COLUMNS,
        "whole": coverage(site),
        "per_section": bars("Operations per section", [*_per_section(site)]),
        "map": map_of(site),
    }
    return Page(path=OVERVIEW, title="Overview", template="overview", kind="page", values=values)


# What the bars of a section say: their titles, and how each is counted.
COLUMNS = {
    "letters": "letters that some rule has read",
    "operations": "operations whose URL is found and not contradicted",
    "parameters": "parameters whose type is known",
    "samples": "samples whose body could be read",
    "responses": "operations whose response is shown or told",
    "events": "promised message types that a sample shows",
}


def coverage(site: Site, section: str | None = None) -> dict[str, Share]:
    """How much of a section, or of all, there is of each."""
    api = site.work.api
    operations = [one for one in api.operations if section in {None, one.section}]
    parameters = [each for one in operations for each in one.parameters]
    samples = [each for one in operations for each in one.samples]
    promised = {(n, name) for n, one in enumerate(operations) for name in one.message_types}
    shown = {(n, name) for n, name in promised if _is_shown(operations[n])}
    return {
        "letters": _letters(site, section),
        "operations": _share(operations, lambda one: bool(one.urls) and not one.contradicted_by),
        "parameters": _share(parameters, lambda one: one.schema is not None or bool(one.type_text)),
        "samples": _share(samples, lambda one: one.json is not None or not one.has_body),
        "responses": _share(operations, lambda one: one.response is not None or one.raw_response),
        "events": Share(part=len(shown), whole=len(promised)),
    }


def _share(things: Sequence[T], holds: Callable[[T], bool]) -> Share:
    return Share(part=sum(map(holds, things)), whole=len(things))


def _is_shown(operation: Operation) -> bool:
    return any(one.role == "notification" for one in operation.samples)


def _letters(site: Site, section: str | None) -> Share:
    part = whole = 0
    for chunk in site.chunks.all:
        if section is not None and site.section_at(chunk.place) != section:
            continue
        kinds = site.understood.became[chunk.document.file][chunk.first : chunk.last]
        for kind, block in zip(kinds, chunk.blocks, strict=True):
            size = letters(block)
            whole += size
            part += 0 if kind == LOST else size
    return Share(part=part, whole=whole)


def _coverage(site: Site) -> Iterator[tuple[Link, dict[str, Share]]]:
    for title, path in site.sections.items():
        yield site.to(OVERVIEW, path, title), coverage(site, title)


def _figures(site: Site) -> Iterator[tuple[str, int, str]]:
    api = site.work.api
    pages = site.addresses
    yield "sections", len(site.sections), pages.to(OVERVIEW, "operations.html")
    yield "operations", len(api.operations), pages.to(OVERVIEW, "operations.html")
    yield "parameters", sum(len(one.parameters) for one in api.operations), ""
    yield "samples", sum(len(one.samples) for one in api.operations), ""
    if api.resources or api.schemas:
        yield "resources", len(api.resources), pages.to(OVERVIEW, "resources.html")
        yield "schemas", len(api.schemas), pages.to(OVERVIEW, "resources.html")
    if api.messages or api.channels:
        yield "message types", len(api.messages), pages.to(OVERVIEW, "messages.html")
        yield "channels", len(api.channels), pages.to(OVERVIEW, "messages.html")


def _counts(site: Site) -> dict[str, int]:
    """How the counts of operations fit together."""
    operations = site.work.api.operations
    return {
        "documented": len(operations),
        "guides": sum(one.guide for one in operations),
        "different": len({one.key for one in operations}),
        "methods": len({(one.key.method, one.key.path) for one in operations}),
        "paths": len({one.key.path for one in operations}),
        "entries": len(site.work.groups),
    }


def _per_section(site: Site) -> Iterator[Bar]:
    for title, numbers in site.operation_sections.items():
        if numbers:
            href = site.addresses.to(OVERVIEW, site.sections[title])
            yield Bar(name=title, value=len(numbers), href=href)
