"""HTML pages -> the pages of a site in reading order, each with its depth in the contents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.base.findings import Finding
from docgen.base.words import loose
from docgen.blocks.types import Document


@frozen
class SitePage:
    """A page of a site; `depth` counts from 0, None where nothing tells it."""

    document: Document
    depth: int | None


def is_site_page(document: Document) -> bool:
    """Whether the document is a page of a site: it says under which pages it stands."""
    return document.form == "html" and bool(document.trail)


def contents_page(documents: Sequence[Document]) -> Document | None:
    """The page whose contents list the most files of the site; chapters list their own pages."""
    files = {document.file for document in documents}
    pages = [document for document in documents if document.kind == "contents"]
    if not pages:
        return None
    return max(pages, key=lambda page: sum(entry.target in files for entry in page.contents))


def order_site(documents: Sequence[Document]) -> tuple[list[SitePage], list[Finding]]:
    """The pages of the site in the order of its contents page; without one, by their breadcrumbs.

    A page that the contents do not list stands after the pages below the same title. What the
    contents list and no file has is a finding.
    """
    contents = contents_page(documents)
    by_file = {document.file: document for document in documents if document is not contents}
    listed: dict[str, SitePage] = {}
    findings: list[Finding] = []
    if contents is not None:
        for entry in contents.contents:
            page = by_file.get(entry.target)
            if page is None:
                findings.append(
                    Finding(
                        code="contents-entry-without-page",
                        message=f"the contents list {entry.title!r}, no file has that page",
                        place=entry.place,
                    )
                )
            elif page.file not in listed:
                listed[page.file] = SitePage(page, entry.depth)
                if loose(page.title) != loose(entry.title):
                    findings.append(
                        Finding(
                            code="contents-title-differs",
                            message=f"the contents spell {entry.title!r}, the page {page.title!r}",
                            place=page.title_place or entry.place,
                            related=(entry.place,),
                        )
                    )
    rest = [
        page
        for page in documents
        if page.file not in listed and page is not contents and is_site_page(page)
    ]
    ordered = list(listed.values())
    if contents is not None:
        for page in rest:
            _insert(ordered, page)
            if page.blocks:
                findings.append(
                    Finding(
                        code="page-not-in-contents",
                        message=f"the page {page.title!r} is not in the contents",
                        place=page.title_place or page.blocks[0].place,
                    )
                )
    else:
        ordered = list(_by_trail(rest))
    return ordered, findings


def _insert(ordered: list[SitePage], page: Document) -> None:
    """Puts a page after those that stand under the same title."""
    parent = loose(page.trail[-1])
    same = [
        index
        for index, known in enumerate(ordered)
        if known.document.trail and loose(known.document.trail[-1]) == parent
    ]
    above = [index for index, known in enumerate(ordered) if loose(known.document.title) == parent]
    if same:
        ordered.insert(same[-1] + 1, SitePage(page, ordered[same[-1]].depth))
    elif above:
        depth = ordered[above[-1]].depth
        below = None if depth is None else depth + 1
        ordered.insert(above[-1] + 1, SitePage(page, below))
    else:
        ordered.append(SitePage(page, 0))


def _by_trail(pages: Sequence[Document]) -> Iterator[SitePage]:
    """The pages as a tree: each below the page that its breadcrumbs name last."""
    titles = {loose(page.title) for page in pages}
    below: dict[str, list[Document]] = defaultdict(list)
    for page in pages:
        parent = next((loose(t) for t in reversed(page.trail) if loose(t) in titles), "")
        below[parent if parent != loose(page.title) else ""].append(page)
    seen: set[str] = set()
    waiting = [(page, 0) for page in reversed(below[""])]
    while waiting:
        page, depth = waiting.pop()
        if page.file in seen:
            continue
        seen.add(page.file)
        yield SitePage(page, depth)
        waiting += [(child, depth + 1) for child in reversed(below.get(loose(page.title), []))]
    yield from (SitePage(page, 0) for page in pages if page.file not in seen)
