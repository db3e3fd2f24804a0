"""One maker for each kind of page: what its template is given."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.render.report.pages.chapters import chapter_pages, understood_pages
from docgen.render.report.pages.findings import findings_pages
from docgen.render.report.pages.lists import list_pages
from docgen.render.report.pages.operation import operation_pages
from docgen.render.report.pages.overview import overview_page
from docgen.render.report.pages.plan import Page
from docgen.render.report.pages.things import (
    message_pages,
    resource_pages,
    schema_pages,
    section_pages,
)
from docgen.render.report.site import Site

__all__ = ["Page", "all_pages"]


def all_pages(site: Site) -> Iterator[Page]:
    """Every page of the report; the first is the overview."""
    yield overview_page(site)
    yield from list_pages(site)
    yield from findings_pages(site)
    yield from understood_pages(site)
    yield from section_pages(site)
    yield from operation_pages(site)
    yield from resource_pages(site)
    yield from message_pages(site)
    yield from schema_pages(site)
    yield from chapter_pages(site)
