"""HTML pages -> the pages of a site in reading order, each with its depth in the contents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.base.findings import Finding
from docgen.base.words import loose
from docgen.blocks.types import ContentsEntry, Document


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
    for entry in contents.contents if contents is not None else ():
        page = by_file.get(entry.target)
        if page is None:
            if contents is not None and entry.target != contents.file:
                findings.append(_missing(entry))
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
    if contents is None:
        return list(_by_trail(rest)), findings
    findings += [
        Finding(
            code="page-not-in-contents",
            message=f"the page {page.title!r} is not in the contents",
            place=page.title_place or page.blocks[0].place,
        )
        for page in rest
        if page.blocks
    ]
    return _with_unlisted(list(listed.values()), rest), findings


def _missing(entry: ContentsEntry) -> Finding:
    return Finding(
        code="contents-entry-without-page",
        message=f"the contents list {entry.title!r}, no page has that title",
        place=entry.place,
    )


def _with_unlisted(listed: Sequence[SitePage], rest: Sequence[Document]) -> list[SitePage]:
    """The listed pages, each unlisted one after those that stand under the same title.

    One whose title no listed page has above it stands at the end.
    """
    last_below: dict[str, int] = {}
    titled: dict[str, int] = {}
    for index, known in enumerate(listed):
        titled[loose(known.document.title)] = index
        if known.document.trail:
            last_below[loose(known.document.trail[-1])] = index
    after: dict[int, list[SitePage]] = defaultdict(list)
    for page in rest:
        parent = loose(page.trail[-1])
        if parent in last_below:
            index = last_below[parent]
            after[index].append(SitePage(page, listed[index].depth))
        elif parent in titled:
            index = titled[parent]
            depth = listed[index].depth
            after[index].append(SitePage(page, None if depth is None else depth + 1))
        else:
            after[len(listed)].append(SitePage(page, 0))
    ordered: list[SitePage] = []
    for index, known in enumerate(listed):
        ordered += [known, *after[index]]
    return ordered + after[len(listed)]


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
