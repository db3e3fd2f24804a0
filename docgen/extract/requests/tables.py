"""Request tables of a page -> the requests that they declare, each with its samples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from docgen.base.findings import Finding
from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.extract.dialect import Dialect, Label
from docgen.extract.reading import RequestTable, Url, matches, shape
from docgen.extract.requests.drafts import Draft, Given, NameTable, PageReading, Scope
from docgen.extract.requests.inner_tables import placed_rows
from docgen.extract.requests.selectors import selector_of

_OTHER_VALUES = re.compile(
    r"\bvalid values? (?:is|are)\b|\bother values?\b|\bor\b|\||,", re.IGNORECASE
)
_NAME = re.compile(r"\b[A-Z][A-Za-z0-9]+\b")


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


def table_drafts(dialect: Dialect, scope: Scope, reading: PageReading) -> list[Draft]:
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
                draft.rows = placed_rows(tables, scope.given)
                draft.told = [text for text, _, before in scope.told if before]
                draft.raw_response = scope.raw_response
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
