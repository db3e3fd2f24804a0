"""Requests that lack a method or a path: completed from the rest of their page."""

from __future__ import annotations

from docgen.blocks.plain import plain
from docgen.extract.declared import METHOD_WORD, implied_method
from docgen.extract.drafts import PageReading
from docgen.extract.page import Page
from docgen.extract.urls import shape


def complete(page: Page, reading: PageReading) -> None:
    """Give listed paths their methods and shared samples, and tables of methods their paths."""
    listed = [draft for draft in reading.drafts if draft.declared == "list"]
    said = METHOD_WORD.findall(" ".join(plain(t) for t, _, _ in reading.scopes[-1].told))
    for draft in listed:
        if not page.guide:
            draft.told = [text for text, _, _ in reading.scopes[-1].told]
        draft.method = draft.method or implied_method(said, page.title)
    if listed and not page.guide:
        answers = [g for d in reading.drafts for g in d.given if g.role != "request"]
        for draft in listed:
            if not any(g.role != "request" for g in draft.given):
                draft.given += [g for i, g in enumerate(answers) if g not in answers[:i]]
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
    for draft in rows:
        twins = [
            d
            for d in reading.drafts
            if d is not draft
            and d.declared != "methods"
            and d.method == draft.method
            and shape(d.url.path) == shape(draft.url.path)
            and d.selector is None
        ]
        for twin in twins:
            draft.given += twin.given
            draft.urls += twin.urls
            draft.extra_query.update(twin.extra_query)
            reading.drafts.remove(twin)
    reading.drafts[:] = [d for d in reading.drafts if d.declared != "methods" or d.url.path != "/"]
