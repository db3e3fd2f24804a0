"""What was read of a page -> operations of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from docgen.base.words import loose
from docgen.blocks.plain import plain
from docgen.extract.dialect import Dialect
from docgen.extract.pages import Page
from docgen.extract.reading import (
    RequestTable,
    features_for,
    notification_words,
    says_no_login,
    shape,
)
from docgen.extract.requests.drafts import Draft, PageReading
from docgen.extract.requests.parameters import parameters_of
from docgen.extract.requests.tables import table_drafts
from docgen.extract.requests.walk import read_page
from docgen.model.api import Operation, OperationKey, PrintedUrl, Sample

_SENTENCE = re.compile(r"^(.+?[.!?])(?:\s|$)", re.DOTALL)
_LONGEST_DESCRIPTION = 12  # paragraphs


def description_of(told: Sequence[str]) -> str:
    """What paragraphs tell, the first of them."""
    return "\n\n".join(text for text in told[:_LONGEST_DESCRIPTION] if text.strip())


def summary_of(description: str) -> str:
    """The first sentence of a description."""
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
    description = draft.description or description_of(draft.told)
    own = [value for value in draft.selector_values if value]
    named = dialect.channel.findall(plain("\n".join([draft.description, *draft.told])))
    return Operation(
        key=OperationKey(method=draft.method, path=draft.url.path, selector=draft.selector),
        section=page.section,
        title=draft.title,
        summary=summary_of(description),
        description=description,
        guide=page.guide,
        selector_values=tuple(dict.fromkeys(own)) if draft.selector else (),
        features=features,
        features_mode=table.features_mode if table else "all",
        roles=draft.roles or (table.roles if table else ()),
        headers=table.headers if table else (),
        raw_response=draft.raw_response,
        no_login=draft.no_login or any(map(says_no_login, draft.told)),
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
            reading.drafts += table_drafts(dialect, scope, reading)
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
