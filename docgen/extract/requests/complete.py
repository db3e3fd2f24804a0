"""Requests that lack a method or a path: completed from the rest of their page."""

from __future__ import annotations

from docgen.blocks.plain import plain
from docgen.extract.pages import Page
from docgen.extract.reading import METHOD_WORD, implied_method, shape
from docgen.extract.requests.drafts import Draft, PageReading


def complete(page: Page, reading: PageReading) -> None:
    """Give listed paths their methods and shared samples, and tables of methods their paths."""
    listed = [draft for draft in reading.drafts if draft.declared == "list"]
    said = METHOD_WORD.findall(" ".join(plain(t) for t, _, _ in reading.scopes[-1].told))
    for draft in listed:
        if not page.guide:
            draft.told = [text for text, _, _ in reading.scopes[-1].told]
        draft.method = draft.method or implied_method(said, page.title)
    if listed and not page.guide:
        given = dict.fromkeys(g for d in reading.drafts for g in d.given)
        answers = [g for g in given if g.role != "request"]
        for draft in listed:
            if not any(g.role != "request" for g in draft.given):
                draft.given += answers
    _place_methods(reading)


def _place_methods(reading: PageReading) -> None:
    """Give the rows of a table of methods without a path the path of the page's samples."""
    rows = [d for d in reading.drafts if d.declared == "methods"]
    shown = [d for d in reading.drafts if d.declared == "sample"]
    paths = {shape(draft.url.path) for draft in shown}
    for draft in rows:
        if draft.urls or len(paths) != 1:
            continue
        draft.url = shown[0].url
    twins: dict[tuple[str, str], list[Draft]] = {}
    for draft in reading.drafts:
        if draft.declared != "methods" and draft.selector is None:
            twins.setdefault((draft.method, shape(draft.url.path)), []).append(draft)
    merged: set[Draft] = set()
    for draft in rows:
        for twin in twins.pop((draft.method, shape(draft.url.path)), ()):
            draft.given += twin.given
            draft.urls += twin.urls
            draft.extra_query.update(twin.extra_query)
            merged.add(twin)
    reading.drafts[:] = [
        d
        for d in reading.drafts
        if d not in merged and (d.declared != "methods" or d.url.path != "/")
    ]
