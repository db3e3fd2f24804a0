"""Documents of any vendor -> Api: sightings, census, scopes, operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.blocks.types import Document
from docgen.extract.dialect import NO_WORDS, Dialect, Words
from docgen.extract.facts import SourceFacts
from docgen.extract.generic.check import Confidence, confidence_of, label_counts
from docgen.extract.generic.contents import (
    models_of,
    paged,
    paging_of,
    rate_limits_of,
    security_of,
    servers_of,
    shows_next,
)
from docgen.extract.generic.declarations import (
    Scope,
    Sighting,
    Told,
    Verdict,
    declared,
    indexed,
    led,
    scopes_of,
    shown_alone,
    sightings_of,
    templates_of,
    verdicts_of,
)
from docgen.extract.generic.entries import Entry
from docgen.extract.generic.flow import Unit, units_of
from docgen.extract.generic.leftover import leftover
from docgen.extract.generic.operations import Page, bare_operation, operations_of, shared_titles
from docgen.extract.generic.paths import is_among, shape_of
from docgen.extract.generic.selector import selector_of, with_selector
from docgen.extract.generic.webhooks import webhooks_of
from docgen.extract.generic.worded import worded
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


def survey(documents: Sequence[Document], words: Words = NO_WORDS) -> Survey:
    """Looks at all documents before any of them is read; `words` may say what a form is.

    A site and the PDF of it tell the same twice: neither is the index of the other.
    """
    several = len({document.form for document in documents}) > 1
    sighted = []
    for document in documents:
        units = units_of(document)
        found = sightings_of(units, document.title)
        if several:
            found = [evolve(one, form=f"{one.form} ({document.form})") for one in found]
        sighted.append(Sighted(document=document, units=tuple(units), sightings=tuple(found)))
    verdicts: dict[str, Verdict] = {}
    for kind in dict.fromkeys(each.document.form for each in sighted):
        own = (each for each in sighted if each.document.form == kind)
        verdicts |= verdicts_of([one for each in own for one in each.sightings])
    verdicts = {form: _told(one, words) for form, one in verdicts.items()}
    return Survey(documents=tuple(sighted), verdicts=verdicts)


def _told(verdict: Verdict, words: Words) -> Verdict:
    """The verdict on a form; that of the dialect, where it says one."""
    manner = verdict.form.partition(" (")[0]
    if {verdict.form, manner} & words.declare:
        return evolve(verdict, role="declares", score=max(verdict.score, _SURE), few=False)
    if {verdict.form, manner} & words.ignore:
        return evolve(verdict, role="sample")
    return verdict


_SURE = 10.0  # the score of a form of which the dialect says that it declares
_TRY_OTHERS = 0.4  # of the labels in no scope: another hypothesis is tried


@frozen(kw_only=True)
class Understood:
    """The API, no schemas yet, and how well it was understood."""

    api: Api
    confidence: Confidence


def extract_any(documents: Sequence[Document], dialect: Dialect, facts: SourceFacts) -> Understood:
    """The API that the documents of any vendor tell of."""
    documents = worded(documents, dialect.words)
    facts = evolve(facts, base_path=facts.base_path or dialect.base_path or None)
    seen = survey(documents, dialect.words)
    scoped = _scoped(seen)
    pages, paging = _pages(scoped, facts.base_path or "")
    operations, selector = _operations(dialect, seen, scoped, pages, paging)
    addresses = (one.address for each in scoped for one in each.found)
    servers = servers_of((each.units for each in seen.documents), addresses)
    api = _api(documents, facts, operations)
    rates = rate_limits_of(each.units for each in seen.documents)
    hooks = (
        one
        for page, each in zip(pages, scoped, strict=True)
        for one in webhooks_of(dialect, page, each.outside)
    )
    whole = evolve(
        api,
        selector=selector,
        paging=dialect.paging,
        base_url=api.base_url or next(iter(servers), ""),
        servers=servers[1:],
        findings=(*api.findings, *rates),
        webhooks=tuple({one.key: one for one in hooks}.values()),
        security=security_of([each.units for each in seen.documents]),
    )
    return Understood(
        api=evolve(whole, gaps=leftover(whole, documents)),
        confidence=confidence_of(
            operations,
            [one for each in seen.documents for one in each.sightings],
            seen.verdicts,
            _labels(scoped),
            [unit for each in seen.documents for unit in each.units],
        ),
    )


# Scopes


@frozen(kw_only=True)
class Scoped:
    """A document with its declarations and what each of them owns.

    `outside`: for each unit, whether none does; `labels`: those of parameters outside, and all.
    """

    sighted: Sighted
    found: Sequence[Sighting]
    scopes: Sequence[Scope]
    outside: Sequence[bool]
    labels: tuple[int, int]


def _in_scopes(sighted: Sighted, found: Sequence[Sighting], *, behind: bool) -> Scoped:
    scopes = scopes_of(sighted.units, found, behind=behind)
    outside = [True] * len(sighted.units)
    for scope in scopes:
        outside[scope.first : scope.last] = [False] * (scope.last - scope.first)
    labels = label_counts(sighted.units, outside)
    return Scoped(sighted=sighted, found=found, scopes=scopes, outside=outside, labels=labels)


def _scoped(seen: Survey) -> list[Scoped]:
    """The scopes of all documents, by the hypothesis that leaves the fewest labels outside."""
    templates = templates_of(
        one.address.path
        for each in seen.documents
        for one in each.sightings
        if seen.verdicts[one.form].role == "declares"
    )
    declaring = [declared(each.sightings, seen.verdicts, templates) for each in seen.documents]
    known = {(o.address.method, o.address.path) for those in declaring for o in those}
    declaring = [
        [*those, *shown_alone(each.sightings, known)]
        for each, those in zip(seen.documents, declaring, strict=True)
    ]
    told = [
        Told(file=each.document.file, units=each.units, sightings=each.sightings, found=those)
        for each, those in zip(seen.documents, declaring, strict=True)
    ]
    found = [*zip(seen.documents, led(told, seen.verdicts), strict=True)]
    ahead = [_in_scopes(each, those, behind=False) for each, those in found]
    orphans = _orphans(ahead)
    if orphans < _TRY_OTHERS:
        return ahead
    behind = [_in_scopes(each, those, behind=True) for each, those in found]
    return behind if _orphans(behind) < orphans else ahead


def _orphans(scoped: Sequence[Scoped]) -> float:
    """The share of labels of parameters that belong to no request."""
    outside, every = _labels(scoped)
    return outside / max(1, every)


def _labels(scoped: Sequence[Scoped]) -> tuple[int, int]:
    return sum(one.labels[0] for one in scoped), sum(one.labels[1] for one in scoped)


# Requests


def _pages(scoped: Sequence[Scoped], base_path: str) -> tuple[list[Page], dict[str, Place]]:
    """The documents with the things that any of them describes, and the parameters of paging."""
    models: dict[str, tuple[Entry, ...]] = {}
    paging: dict[str, Place] = {}
    for each in scoped:
        for name, entries in models_of(
            each.sighted.units, each.outside, each.sighted.document.title
        ).items():
            models.setdefault(name, entries)
        for name, place in paging_of(each.sighted.units, each.outside).items():
            paging.setdefault(name, place)
    pages = [
        Page(
            document=each.sighted.document,
            units=each.sighted.units,
            models=models,
            shared=shared_titles(each.scopes),
            base_path=base_path,
        )
        for each in scoped
    ]
    return pages, paging


def _operations(
    dialect: Dialect,
    seen: Survey,
    scoped: Sequence[Scoped],
    pages: Sequence[Page],
    paging: Mapping[str, Place],
) -> tuple[list[Operation], str | None]:
    """Every request once, and the member of the body that tells some of them apart."""
    told = [
        one
        for page, each in zip(pages, scoped, strict=True)
        for scope in each.scopes
        for one in _of_scope(dialect, page, scope, paging)
    ]
    selector = dialect.selector or selector_of(told)
    made: dict[tuple[str, str, str | None], Operation] = {}
    for one in told:
        _add(made, with_selector(one, selector) if selector else one)
    known = {(one.key.method, one.key.path) for one in made.values()}
    for page, each in zip(pages, scoped, strict=True):
        rows = [one for one in each.found if not one.owns]
        for sighting in (*rows, *indexed(each.sighted.sightings, seen.verdicts)):
            if not is_among(sighting.address, known):
                _add(made, bare_operation(dialect, page, sighting))
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
        returned=first.returned or operation.returned,
        returns_many=(first if first.returned else operation).returns_many,
        deprecated=first.deprecated or operation.deprecated,
        since=first.since or operation.since,
        also=(*first.also, operation.place),
    )


def _api(documents: Sequence[Document], facts: SourceFacts, operations: Sequence[Operation]) -> Api:
    findings: list[Finding] = [one for document in documents for one in document.findings]
    sections: dict[str, Section] = {}
    for one in operations:
        sections.setdefault(one.section, Section(title=one.section, place=one.place))
    return Api(
        name=facts.name or "api",
        version=facts.version or "0",
        title=facts.title or facts.name,
        dialect="generic",
        base_path=facts.base_path or "",
        base_url=facts.base_url or "",
        homepage=facts.homepage,
        sections=tuple(sections.values()),
        operations=tuple(operations),
        findings=tuple(dict.fromkeys(findings)),
    )
