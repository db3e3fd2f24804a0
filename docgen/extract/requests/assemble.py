"""What was read of a page -> operations of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.extract.dialect import Dialect, Label
from docgen.extract.pages.types import Page
from docgen.extract.reading.request_table import RequestTable, features_for
from docgen.extract.reading.roles import notification_words
from docgen.extract.reading.urls import Url, matches, shape
from docgen.extract.requests.drafts import Draft, Given, NameTable, PageReading, Scope
from docgen.extract.requests.parameters import parameters_of
from docgen.extract.requests.walk import read_page, selector_of
from docgen.model.api import Operation, OperationKey, PrintedUrl, Sample

_SENTENCE = re.compile(r"^(.+?[.!?])(?:\s|$)", re.DOTALL)
_OTHER_VALUES = re.compile(
    r"\bvalid values? (?:is|are)\b|\bother values?\b|\bor\b|\||,", re.IGNORECASE
)
_NAME = re.compile(r"\b[A-Z][A-Za-z0-9]+\b")
_LONGEST_DESCRIPTION = 12  # paragraphs


def selector_values(text: str, title: str, shown: Sequence[str]) -> list[str]:
    """The values of the selector that its row in the parameter table names.

    A row holds the value alone, or a sentence about it, or the value and then others.
    """
    flat = squash(plain(text))
    words = flat.split()
    if not words:
        return []
    if len(words) == 1:
        return [part for part in flat.strip('".').split("|") if part]
    first = words[0].strip('".,:;')
    names = [name for name in _NAME.findall(flat) if any(c.islower() for c in name)]
    if flat.rstrip().startswith(first) and (words[0][-1] in ".,;" or len(words) <= 2):
        others = (
            [n for n in names if n != first and len(n) > 3] if _OTHER_VALUES.search(flat) else []
        )
        return [first, *(n for n in others if not n.istitle() or n in shown)]
    known = [name for name in names if name in shown or loose(name) == loose(title)]
    return known[:1] or [name for name in names if not name.istitle()][:1] or [first]


def _shown_selectors(dialect: Dialect, given: Iterable[Given]) -> list[str]:
    found: list[str] = []
    for one in given:
        value = selector_of(dialect, one.piece.data) if one.role == "request" else None
        for part in value.split("|") if value else ():
            if part not in found:
                found.append(part)
    return found


def _is_parameters(dialect: Dialect, table: NameTable) -> bool:
    """Whether a table of names on the page of a request lists what to send."""
    if any(row.name == dialect.selector for row in table.rows):
        return True
    if table.label in (Label.RESPONSE, Label.NOTIFICATION, Label.RESOURCE):
        return False
    if table.label is Label.PARAMETERS:
        return True
    return table.after is None and table.first_column in dialect.parameter_columns


def _table_drafts(dialect: Dialect, scope: Scope, reading: PageReading) -> list[Draft]:
    """The requests of a part of the page that a request table governs."""
    table = scope.table
    assert table is not None
    parameter_tables = [t for t in scope.tables if _is_parameters(dialect, t)]
    for other in scope.tables:
        if other not in parameter_tables:
            reading.response_tables.append((scope.title, other))
    shown = _shown_selectors(dialect, scope.given)
    groups = _selector_groups(dialect, scope, parameter_tables, shown)
    drafts: list[Draft] = []
    for url in _urls(scope, table, reading):
        for method in _methods(scope, table, reading):
            for values, tables, title in groups:
                draft = Draft(method, url, title, scope.place, "table", table=table)
                if method in dialect.selector_methods and values:
                    draft.selector = values[0]
                    draft.selector_values = values
                draft.rows = [row for one in tables for row in one.rows]
                draft.told = [text for text, _, before in scope.told if before]
                draft.urls.append((url, None, "table", table.url_place))
                drafts.append(draft)
    _deal(dialect, scope, drafts)
    return drafts


def _urls(scope: Scope, table: RequestTable, reading: PageReading) -> list[Url]:
    if table.urls:
        return list(table.urls)
    shown = [g.piece.url for g in scope.given if g.piece.url and g.role == "request"]
    reading.findings.append(
        Finding(
            code="path-not-printed",
            message=f"the request table of {scope.title!r} has no URL"
            + (", that of the sample is taken" if shown else ""),
            place=table.place,
        )
    )
    return shown[:1]


def _methods(scope: Scope, table: RequestTable, reading: PageReading) -> list[str]:
    if table.methods:
        return list(table.methods)
    shown = [g.piece.sample.method for g in scope.given if g.piece.sample.method]
    method = shown[0] if shown and shown[0] else "POST" if scope.tables else "GET"
    reading.findings.append(
        Finding(
            code="method-not-printed",
            message=f"the request table of {scope.title!r} has no method; {method} is assumed",
            place=table.place,
        )
    )
    return [method]


def _selector_groups(
    dialect: Dialect, scope: Scope, tables: list[NameTable], shown: list[str]
) -> list[tuple[list[str], list[NameTable], str]]:
    """(values of the selector, parameter tables, title) of each request of the scope."""
    named: list[tuple[list[str], list[NameTable], str]] = []
    plain_tables: list[NameTable] = []
    for table in tables:
        row = next((row for row in table.rows if row.name == dialect.selector), None)
        if row is None:
            plain_tables.append(table)
            continue
        values = selector_values(row.description, scope.title, shown)
        same = next((group for group in named if values and group[0][:1] == values[:1]), None)
        if same:
            same[1].append(table)
        else:
            named.append((values, [table], table.sub if named or len(tables) > 1 else scope.title))
    if not named:
        return [(shown, tables, scope.title)]
    if len(named) == 1:
        values, own, _ = named[0]
        if not values:  # an empty cell: the samples are all there is
            return [(shown, own + plain_tables, scope.title)]
        # Other values in the samples of the page's only request are documented, too, unless
        # they are those of other pages' requests (a scenario): values that stay together.
        family = [v for v in shown if v not in values and _same_family(values[0], shown, v)]
        family = family if len(family) > 1 else []  # a single other value is a contradiction
        return [(values + family, own + plain_tables, scope.title)]
    return [(values, own + plain_tables, title) for values, own, title in named]


def _same_family(value: str, shown: Sequence[str], other: str) -> bool:
    """Whether a value of the samples stands for the table's: the table's own is never shown."""
    return value not in shown and other[:3] == value[:3]


def _deal(dialect: Dialect, scope: Scope, drafts: list[Draft]) -> None:
    """Give the samples of a scope to its requests.

    A request sample goes to the request whose URL and selector it has, or to all if it fits
    none; what follows goes where the request before it went, but to every alternative URL.
    """
    current = drafts
    for given in scope.given:
        if given.role == "request":
            current = _fitting(dialect, given, drafts)
            targets = current
        else:
            chosen = {draft.selector for draft in current}
            targets = [draft for draft in drafts if draft.selector in chosen]
        for draft in targets:
            draft.given.append(given)
            if given.role == "request" and given.piece.url:
                draft.urls.append(
                    (given.piece.url, given.piece.sample.method, "sample", given.piece.sample.place)
                )


def _fitting(dialect: Dialect, given: Given, drafts: list[Draft]) -> list[Draft]:
    piece = given.piece
    fits = drafts
    url = piece.url
    if url is not None:
        by_url = [draft for draft in fits if matches(draft.url.path, url.path)]
        literal = [
            draft
            for draft in by_url
            if shape(draft.url.path).count("{}")
            == min(shape(d.url.path).count("{}") for d in by_url)
        ]
        fits = literal or fits
    value = selector_of(dialect, piece.data)
    if value:
        by_value = [d for d in fits if value in d.selector_values or value == d.selector]
        fits = by_value or fits
    return fits


def _description(told: Sequence[str]) -> str:
    return "\n\n".join(text for text in told[:_LONGEST_DESCRIPTION] if text.strip())


def _summary(description: str) -> str:
    first = description.split("\n\n", 1)[0]
    found = _SENTENCE.match(first)
    return (found[1] if found else first).strip()


def _samples(draft: Draft) -> tuple[Sample, ...]:
    return tuple(
        evolve(given.piece.sample, role=given.role, title=given.variant) for given in draft.given
    )


def _printed(draft: Draft) -> tuple[PrintedUrl, ...]:
    seen: dict[tuple[str, str], PrintedUrl] = {}
    for url, method, source, place in draft.urls:
        seen.setdefault(
            (url.printed, source),
            PrintedUrl(text=url.printed, method=method, source=source, place=place),  # type: ignore[arg-type]
        )
    return tuple(seen.values())


def operation_of(
    dialect: Dialect, page: Page, draft: Draft, root: RequestTable | None
) -> Operation:
    """The operation that a draft has become."""
    table = draft.table
    features: tuple[str, ...] = table.features if table else ()
    if root is not None:
        features = features_for(root, draft.method, dialect)
    messages: list[str] = []
    kinds: list[str] = []
    for given in draft.given:
        if given.role == "notification":
            found, types = notification_words(dialect, given.piece.sample)
            messages += found
            kinds += types
    description = draft.description or _description(draft.told)
    own = [value for value in draft.selector_values if value]
    named = dialect.channel.findall(plain("\n".join([draft.description, *draft.told])))
    return Operation(
        key=OperationKey(method=draft.method, path=draft.url.path, selector=draft.selector),
        section=page.section,
        title=draft.title,
        summary=_summary(description),
        description=description,
        guide=page.guide,
        selector_values=tuple(dict.fromkeys(own)) if draft.selector else (),
        features=features,
        features_mode=table.features_mode if table else "all",
        roles=draft.roles or (table.roles if table else ()),
        headers=table.headers if table else (),
        urls=_printed(draft),
        parameters=parameters_of(dialect, draft),
        samples=_samples(draft),
        message_types=tuple(dict.fromkeys(messages)),
        notification_types=tuple(dict.fromkeys(kinds)),
        channels=tuple(dict.fromkeys(named)),
        place=table.place if table else draft.place,
    )


def page_operations(dialect: Dialect, page: Page) -> tuple[list[Operation], PageReading]:
    """Every operation that the page documents, and what else was read on the way."""
    reading = read_page(dialect, page)
    for scope in reading.scopes:
        if scope.table is not None:
            reading.drafts += _table_drafts(dialect, scope, reading)
    reading.drafts = _merge_same(reading.drafts)
    _describe_lone(reading)
    operations = [operation_of(dialect, page, draft, reading.root) for draft in reading.drafts]
    return operations, reading


def _merge_same(drafts: list[Draft]) -> list[Draft]:
    """One draft a key: several variants of a request on a page are one request."""
    done: dict[tuple[str, str, str | None, str], Draft] = {}
    for draft in drafts:
        apart = draft.title if draft.url.elided and draft.url.bare else ""
        if draft.method == "DELETE" and draft.declared == "sample":
            apart = f"{apart}{draft.sends}"  # a body names a part; without one the whole goes
        key = (draft.method, shape(draft.url.path), draft.selector, apart)
        first = done.get(key)
        if first is None:
            done[key] = draft
            continue
        if loose(draft.title) != loose(first.title):
            for given in draft.given:  # the title of the variant lives on in its samples
                given.variant = " - ".join(filter(None, (draft.title, given.variant)))
        names = {row.name for row in first.rows}
        first.rows += [row for row in draft.rows if row.name not in names]
        first.given = list(dict.fromkeys([*first.given, *draft.given]))
        first.urls += draft.urls
        first.extra_query = {**draft.extra_query, **first.extra_query}
        first.selector_values += [
            v for v in draft.selector_values if v not in first.selector_values
        ]
    return list(done.values())


def _describe_lone(reading: PageReading) -> None:
    """A page with one request: its text is about that request."""
    drafts = reading.drafts
    if len(drafts) == 1 and not drafts[0].told and not drafts[0].description:
        told = [pair for scope in reading.scopes for pair in scope.told]
        drafts[0].told = [text for text, _, before in told if before]
