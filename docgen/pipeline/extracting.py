"""Pages -> their facts: from the cache what is known."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from docgen.base.codec import pack, unpack
from docgen.extract.dialect import Dialect
from docgen.extract.page_facts import PageFacts, Recall, read_anew
from docgen.extract.pages import Page
from docgen.pipeline.cache import Cache, to_text

STAGE = "pages"


def remembered_facts(cache: Cache, dialect: Dialect) -> Recall:
    """Gives what a page tells, read anew only where no cache knows the very page."""
    if cache.folder is None:
        return read_anew

    def recall(page: Page, read: Callable[[], PageFacts]) -> PageFacts:
        # Its source stands for the blocks of a page.
        told = evolve(page, blocks=()) if page.source else page
        parts = (dialect.name, dialect.digest, to_text(pack(told)))
        return cache.remember(STAGE, parts, read, pack, _facts)

    return recall


def _facts(data: object) -> PageFacts:
    return unpack(data, PageFacts)
