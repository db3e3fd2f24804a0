"""Pages of a book -> sections: which page opens one, which pages stand in it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.words import loose, split_words
from docgen.blocks.plain import plain
from docgen.blocks.types import Listing, Paragraph
from docgen.extract.dialect import Dialect
from docgen.extract.pages.types import Page
from docgen.model.api import Section

# Titles and the links to them differ by inflection ("Make a request", "Making a Request"):
# words are compared by this many letters.
_STEM = 3


def _stem(text: str) -> tuple[str, ...]:
    return tuple(word.lower()[:_STEM] for word in split_words(plain(text)))


def _links(page: Page) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for block in page.blocks:
        if isinstance(block, Paragraph):
            found.update(_stem(link) for link in block.links)
        elif isinstance(block, Listing):
            found.update(_stem(link) for item in block.items for link in item.links)
    return found


def _openers(dialect: Dialect, pages: Sequence[Page]) -> list[bool]:
    """Whether each page opens a section.

    One opens a section if its title is that of an API, if other pages say that they are part of
    it, or if it links to the page that follows it and is itself no part of anything.
    """
    said = {loose(page.said_section) for page in pages if page.said_section}
    opens: list[bool] = []
    linked: set[tuple[str, ...]] = set()  # by the chapter that is open
    for index, page in enumerate(pages):
        after = pages[index + 1] if index + 1 < len(pages) else None
        links_on = (
            after is not None
            and not page.said_section
            and not after.said_section
            and _stem(after.title) in _links(page)
            and _stem(page.title) not in linked
        )
        opens.append(
            dialect.api_section.search(page.title) is not None
            or loose(page.title) in said
            or links_on
        )
        if opens[-1]:
            linked = _links(page)
    return opens


def _last_child(pages: Sequence[Page], opener: int, end: int) -> int:
    """The index of the last page before `end` that is known to stand under the opener."""
    links = _links(pages[opener])
    last = opener
    for index in range(opener + 1, end):
        page = pages[index]
        if loose(page.said_section) == loose(pages[opener].title) or _stem(page.title) in links:
            last = index
    return last


def _owners_by_depth(dialect: Dialect, pages: Sequence[Page]) -> list[int]:
    """The index of the page that opens each page's section, by the depth of the contents.

    The innermost API that a page stands under is its section, else the chapter. A page that the
    contents do not list stands where the one before it stands.
    """
    owners: list[int] = []
    above: list[tuple[int, int]] = []  # (depth, index) from the chapter down
    for index, page in enumerate(pages):
        depth = page.depth
        if depth is not None or not above:
            above = [pair for pair in above if pair[0] < (depth or 0)]
            above.append((depth or 0, index))
        apis = [at for _, at in above if dialect.api_section.search(pages[at].title)]
        owners.append(apis[-1] if apis else above[0][1])
    return owners


def assign_sections(
    dialect: Dialect, pages: Sequence[Page]
) -> tuple[list[Page], list[Section], list[Finding]]:
    """The pages with their sections, and the sections in reading order.

    Where the contents or the breadcrumbs show depths, these say it. Else pages after an API's page
    belong to it up to the next section; a chapter ends with the last page that it links to or that
    names it, and a page after that stands alone.
    """
    opens = _openers(dialect, pages)
    owner = list(range(len(pages)))
    index = 0
    while index < len(pages):
        if not opens[index]:
            index += 1
            continue
        end = next((i for i in range(index + 1, len(pages)) if opens[i]), len(pages))
        api = dialect.api_section.search(pages[index].title) is not None
        last = end - 1 if api else _last_child(pages, index, end)
        for child in range(index, last + 1):
            owner[child] = index
        index = end
    if any(page.depth for page in pages):
        owner = _owners_by_depth(dialect, pages)
    titles = [pages[i].title for i in owner]
    done: list[Page] = []
    sections: list[Section] = []
    findings: list[Finding] = []
    seen: set[str] = set()
    known = {loose(pages[i].title) for i in set(owner)}
    for page, title in zip(pages, titles, strict=True):
        guide = dialect.api_section.search(title) is None
        done.append(evolve(page, section=title, guide=guide))
        if title not in seen:
            seen.add(title)
            sections.append(
                Section(title=title, description=_lead(page), guide=guide, place=page.place)
            )
        named = loose(page.said_section)
        if named in known and named != loose(title) and page.title != title:
            findings.append(
                Finding(
                    code="section-contradicts-contents",
                    message=f"{page.title!r} says that it is part of {page.said_section!r}, "
                    f"the contents put it under {title!r}",
                    place=page.place,
                )
            )
    return done, sections, findings


def _lead(page: Page) -> str:
    """The first paragraph of a section's own page."""
    return next((b.text for b in page.blocks if isinstance(b, Paragraph) and not b.links), "")
