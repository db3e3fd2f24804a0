"""Documents of any vendor -> Api: sightings, census, scopes, operations."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.blocks.types import Document
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.extract.generic.check import Confidence, confidence_of, label_counts
from docgen.extract.generic.contents import (
    models_of,
    paged,
    paging_of,
    security_of,
    servers_of,
    shows_next,
)
from docgen.extract.generic.declarations import (
    Scope,
    Sighting,
    Verdict,
    declared,
    indexed,
    scopes_of,
    sightings_of,
    templates_of,
    verdicts_of,
)
from docgen.extract.generic.entries import Entry
from docgen.extract.generic.flow import Unit, units_of
from docgen.extract.generic.operations import Page, bare_operation, operations_of, shared_titles
from docgen.extract.generic.paths import is_among, shape_of
from docgen.extract.generic.selector import selector_of, with_selector
from docgen.model.api import Api, Operation, Section


@frozen(kw_only=True)
class Sighted:
    """A document with its units and all methods and paths that it shows."""

    document: Document
    units: tuple[Unit, ...]
    sightings: tuple[Sighting, ...]


@frozen(kw_only=True)
class Survey:
    """What the whole source shows, and the verdict for each form."""

    documents: tuple[Sighted, ...]
    verdicts: Mapping[str, Verdict]


def survey(documents: Sequence[Document]) -> Survey:
    """Looks at all documents before any of them is read."""
    sighted = []
    for document in documents:
        units = units_of(document)
        found = tuple(sightings_of(units, document.title))
        sighted.append(Sighted(document=document, units=tuple(units), sightings=found))
    verdicts = verdicts_of([one for each in sighted for one in each.sightings])
    return Survey(documents=tuple(sighted), verdicts=verdicts)


_TRY_OTHERS = 0.4  # of the labels in no scope: another hypothesis is tried


@frozen(kw_only=True)
class Understood:
    """The API, no schemas yet, and how well it was understood."""

    api: Api
    confidence: Confidence


def extract_any(documents: Sequence[Document], dialect: Dialect, facts: SourceFacts) -> Understood:
    """The API that the documents of any vendor tell of."""
    seen = survey(documents)
    scoped = _scoped(seen)
    operations, selector = _operations(dialect, seen, scoped, facts)
    addresses = (one.address for _, found, _ in scoped for one in found)
    servers = servers_of((each.units for each in seen.documents), addresses)
    api = _api(documents, dialect, facts, operations)
    return Understood(
        api=evolve(
            api,
            selector=selector,
            base_url=api.base_url or next(iter(servers), ""),
            servers=servers[1:],
            security=security_of(each.units for each in seen.documents),
        ),
        confidence=_confidence(seen, scoped, operations),
    )


def _confidence(seen: Survey, scoped: Scoped, operations: Sequence[Operation]) -> Confidence:
    counts = _label_counts(scoped)
    return confidence_of(
        operations,
        [one for each in seen.documents for one in each.sightings],
        seen.verdicts,
        (sum(outside for outside, _ in counts), sum(every for _, every in counts)),
    )


# Scopes


Scoped = list[tuple[Sighted, list[Sighting], list[Scope]]]


def _scoped(seen: Survey) -> Scoped:
    """The scopes of all documents, by the hypothesis that leaves the fewest labels outside."""
    templates = templates_of(
        one.address.path
        for each in seen.documents
        for one in each.sightings
        if seen.verdicts[one.form].role == "declares"
    )
    found = [(each, declared(each.sightings, seen.verdicts, templates)) for each in seen.documents]
    ahead = [(each, those, scopes_of(each.units, those)) for each, those in found]
    orphans = _orphans(ahead)
    if orphans < _TRY_OTHERS:
        return ahead
    behind = [(each, those, scopes_of(each.units, those, behind=True)) for each, those in found]
    return behind if _orphans(behind) < orphans else ahead


def _orphans(scoped: Scoped) -> float:
    """The share of labels of parameters that belong to no request."""
    counts = _label_counts(scoped)
    return sum(outside for outside, _ in counts) / max(1, sum(every for _, every in counts))


def _label_counts(scoped: Scoped) -> list[tuple[int, int]]:
    return [label_counts(each.units, _outside(each.units, scopes)) for each, _, scopes in scoped]


def _outside(units: Sequence[Unit], scopes: Collection[Scope]) -> list[bool]:
    outside = [True] * len(units)
    for scope in scopes:
        outside[scope.first : scope.last] = [False] * (scope.last - scope.first)
    return outside


# Requests


def _pages(scoped: Scoped, facts: SourceFacts) -> tuple[list[Page], dict[str, Place]]:
    """The documents with the things that any of them describes, and the parameters of paging."""
    models: dict[str, tuple[Entry, ...]] = {}
    paging: dict[str, Place] = {}
    for each, _, scopes in scoped:
        outside = _outside(each.units, scopes)
        models |= {k: v for k, v in models_of(each.units, outside).items() if k not in models}
        paging |= {k: v for k, v in paging_of(each.units, outside).items() if k not in paging}
    pages = [
        Page(
            document=each.document,
            units=each.units,
            models=models,
            shared=shared_titles(scopes),
            base_path=facts.base_path or "",
        )
        for each, _, scopes in scoped
    ]
    return pages, paging


def _operations(
    dialect: Dialect, seen: Survey, scoped: Scoped, facts: SourceFacts
) -> tuple[list[Operation], str | None]:
    """Every request once, and the member of the body that tells some of them apart."""
    pages, paging = _pages(scoped, facts)
    told = [
        one
        for page, (_, _, scopes) in zip(pages, scoped, strict=True)
        for scope in scopes
        for one in _of_scope(dialect, page, scope, paging)
    ]
    selector = selector_of(told)
    made: dict[tuple[str, str, str | None], Operation] = {}
    for one in told:
        _add(made, with_selector(one, selector) if selector else one)
    known = {(one.key.method, one.key.path): None for one in made.values()}
    for page, (each, found, _) in zip(pages, scoped, strict=True):
        rows = [one for one in found if not one.owns]
        for sighting in (*rows, *indexed(each.sightings, seen.verdicts)):
            if not is_among(sighting.address, known):
                _add(made, bare_operation(page, sighting))
    return [*made.values()], selector


def _of_scope(
    dialect: Dialect, page: Page, scope: Scope, paging: Mapping[str, Place]
) -> list[Operation]:
    told, reading = operations_of(dialect, page, scope)
    many = shows_next(reading.shown)
    return [paged(one, paging) if many and one.key.method == "GET" else one for one in told]


def _add(operations: dict[tuple[str, str, str | None], Operation], operation: Operation) -> None:
    """A request that is told of twice is one; the first has the say, the others add."""
    key = (operation.key.method, shape_of(operation.key.path), operation.key.selector)
    first = operations.get(key)
    if first is None:
        operations[key] = operation
        return
    named = {(p.name, p.where, p.within) for p in first.parameters}
    more = [
        p
        for p in operation.parameters
        if (p.name, p.where, p.within) not in named and p.where != "path"
    ]
    operations[key] = evolve(
        first,
        description=first.description or operation.description,
        summary=first.summary or operation.summary,
        parameters=(*first.parameters, *more),
        samples=tuple(dict.fromkeys([*first.samples, *operation.samples])),
        urls=tuple(dict.fromkeys([*first.urls, *operation.urls])),
        answers=first.answers or operation.answers,
        also=(*first.also, operation.place),
    )


def _api(
    documents: Sequence[Document],
    dialect: Dialect,
    facts: SourceFacts,
    operations: Sequence[Operation],
) -> Api:
    findings: list[Finding] = [one for document in documents for one in document.findings]
    sections: dict[str, Section] = {}
    for one in operations:
        sections.setdefault(one.section, Section(title=one.section, place=one.place))
    return Api(
        name=facts.name or "api",
        version=facts.version or "0",
        title=facts.title or facts.name,
        dialect=dialect.name,
        base_path=facts.base_path or "",
        base_url=facts.base_url or "",
        homepage=facts.homepage,
        sections=tuple(sections.values()),
        operations=tuple(operations),
        findings=tuple(dict.fromkeys(findings)),
    )
