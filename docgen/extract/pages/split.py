"""Documents -> pages: which blocks belong to which title of the table of contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.words import loose
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Code, Document, Heading, Listing, Paragraph, Table
from docgen.extract.dialect import Dialect
from docgen.extract.pages.contents import find_titles
from docgen.extract.pages.sections import assign_sections
from docgen.extract.pages.site import SitePage, contents_page, is_site_page, order_site
from docgen.extract.pages.types import Page
from docgen.model.api import Section

# The sentence that names the section stands at the head of a page, at most this many blocks down
# ("Overview" and a callout may stand before it).
_HEAD_BLOCKS = 4
# Of several forms of a reference the cleanest is read first, if it is as whole as the others: an
# HTML site has no page breaks, a PDF has its layout, a text dump has lost both.
_FORMS = {"html": 0, "pdf": 1, "text": 2}
_AS_WHOLE = 0.9  # of the pages of the largest


def said_section(dialect: Dialect, blocks: Sequence[Block]) -> str:
    """The section that the head of a page names, "" where it names none."""
    for block in blocks[:_HEAD_BLOCKS]:
        if isinstance(block, Paragraph):
            found = dialect.part_of.match(plain(block.text))
            if found:
                return found["section"].strip()
    return ""


def _body(dialect: Dialect, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks without the sentence that names the section and without the site's own lines."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            text = plain(block.text)
            if dialect.chrome and dialect.chrome.match(text):
                continue
            if dialect.part_of.match(text) and len(kept) < _HEAD_BLOCKS and len(text) < 160:
                continue
        kept.append(block)
    return tuple(kept)


def _page(dialect: Dialect, title: str, place: Place, blocks: Sequence[Block]) -> Page:
    return Page(
        title=title,
        said_section=said_section(dialect, blocks),
        blocks=_body(dialect, blocks),
        place=place,
    )


def _book(dialect: Dialect, document: Document) -> tuple[list[Page], list[Section], list[Finding]]:
    starts, findings = find_titles(dialect, document)
    ends = [*(start.index for start in starts[1:]), len(document.blocks)]
    pages: list[Page] = []
    for start, end in zip(starts, ends, strict=False):  # no title found: no page
        heading = document.blocks[start.index]
        page = _page(
            dialect,
            heading.text if isinstance(heading, Heading | Paragraph) else start.title,
            heading.place,
            document.blocks[start.index + 1 : end],
        )
        source = document.digest and f"{document.digest} {start.index}-{end}"
        pages.append(evolve(page, edition=document.edition, depth=start.depth, source=source))
    pages, sections, more = assign_sections(dialect, pages)
    return pages, sections, findings + more


def _without_site_text(
    dialect: Dialect, blocks: Sequence[Block]
) -> tuple[list[Block], list[Finding]]:
    """The blocks of a page without what its web site prints above it.

    The sentence that names the section is the first of the page; text above it is not its, but for
    the title, which is the last heading there.
    """
    index = _sentence_at(dialect, blocks)
    if not index:
        return list(blocks), []
    titles = [block for block in blocks[:index] if isinstance(block, Heading)][-1:]
    findings = [
        Finding(
            code="site-text-dropped",
            message=f"above the page, not of it: {plain(_text_of(above))[:60]!r}",
            place=above.place,
        )
        for above in blocks[:index]
        if above not in titles and _text_of(above)
    ]
    return [*titles, *blocks[index:]], findings


def _sentence_at(dialect: Dialect, blocks: Sequence[Block]) -> int:
    """The index of the sentence that names the section; 0 where no text of a site is above it.

    A table or a sample above it is of the page: then the sentence is no first one.
    """
    for index, block in enumerate(blocks):
        if isinstance(block, Table | Code):
            return 0
        if isinstance(block, Paragraph) and dialect.part_of.match(plain(block.text)):
            return index
    return 0


def _text_of(block: Block) -> str:
    if isinstance(block, Listing):
        return ", ".join(item.text for item in block.items)
    return "" if isinstance(block, Table) else block.text


def _single(dialect: Dialect, document: Document) -> tuple[Page, list[Finding]]:
    blocks, findings = _without_site_text(dialect, document.blocks)
    first = blocks[0] if blocks else None
    title = document.title
    of_page = document.form == "pdf" and isinstance(first, Heading) and first.level == 1
    if isinstance(first, Heading) and (of_page or (findings and document.flat)):
        title = first.text  # a cover or a site has a title of its own
    if isinstance(first, Heading) and first.text == title:
        blocks = blocks[1:]
    place = document.title_place or document.blocks[0].place
    page = _page(dialect, title, place, blocks)
    section = page.said_section or (title if dialect.api_section.search(title) else "")
    guide = bool(section) and not dialect.api_section.search(section)
    page = evolve(
        page,
        section=section,
        guide=guide,
        edition=document.edition,
        single=True,
        optical=document.optical,
        source="" if document.optical else document.digest,  # others correct what OCR mistook
    )
    return page, findings


_Book = tuple[list[Page], list[Section], list[Finding]]


def _site(dialect: Dialect, ordered: Sequence[SitePage]) -> _Book:
    """The pages of a site, without those that hold nothing."""
    shown = [one for one in ordered if one.document.blocks]
    pages = []
    for one in shown:
        document = one.document
        place = document.title_place or document.blocks[0].place
        page = _page(dialect, document.title, place, document.blocks)
        pages.append(
            evolve(page, edition=document.edition, depth=one.depth, source=document.digest)
        )
    pages, sections, findings = assign_sections(dialect, pages)
    trails = [one.document.trail for one in shown]
    return *_with_sections_said(dialect, pages, trails, sections), findings


def _with_sections_said(
    dialect: Dialect,
    pages: Sequence[Page],
    trails: Sequence[tuple[str, ...]],
    sections: Sequence[Section],
) -> tuple[list[Page], list[Section]]:
    """The pages with a section that only they name, where the page that opens it was not saved.

    A page that would be a section of its own belongs to the innermost API of its breadcrumbs, else
    to the section that its text names.
    """
    openers = Counter(page.section for page in pages)
    done: list[Page] = []
    found = {section.title: section for section in sections}
    for page, trail in zip(pages, trails, strict=True):
        alone = page.section == page.title and openers[page.title] == 1
        if not alone or dialect.api_section.search(page.title):
            done.append(page)
            continue
        apis = [title for title in trail if dialect.api_section.search(title)]
        title = apis[-1] if apis else page.said_section or page.title
        guide = dialect.api_section.search(title) is None
        if title != page.title:
            found.pop(page.title, None)
            found.setdefault(title, Section(title=title, guide=guide, place=page.place))
        done.append(evolve(page, section=title, guide=guide))
    return done, list(found.values())


def _books(dialect: Dialect, documents: Sequence[Document]) -> tuple[list[_Book], set[str]]:
    """The references that have many pages, the one to be read first in front; and their files."""
    books: list[tuple[int, _Book]] = []
    site = [document for document in documents if document.form == "html"]
    files: set[str] = set()
    contents = contents_page(site)
    if contents is not None or any(map(is_site_page, site)):
        ordered, findings = order_site(site)
        pages, sections, more = _site(dialect, ordered)
        books.append((_FORMS["html"], (pages, sections, findings + more)))
        files.update(one.document.file for one in ordered)
        files.update([contents.file] if contents is not None else [])
    for document in documents:
        if document.contents and document.form != "html":
            books.append((_FORMS[document.form], _book(dialect, document)))
            files.add(document.file)
    most = max((len(book[0]) for _, book in books), default=0)
    books.sort(key=lambda book: (len(book[1][0]) < _AS_WHOLE * most, book[0]))
    return [book for _, book in books], files


def split_pages(
    dialect: Dialect, documents: Sequence[Document]
) -> tuple[list[Page], list[Section], list[Finding]]:
    """The pages of all documents, the sections in reading order, and what was odd.

    Where a reference is there in several forms, the pages of the second and third are marked as
    those of another form.
    """
    books, files = _books(dialect, documents)
    pages: list[Page] = []
    sections: list[Section] = []
    findings: list[Finding] = []
    for number, (book, titles, found) in enumerate(books):
        pages += [evolve(page, other=number) for page in book] if number else book
        known = {loose(section.title) for section in sections}
        sections += [section for section in titles if loose(section.title) not in known]
        findings += found
    for document in documents:
        if document.file not in files and document.blocks:
            page, found = _single(dialect, document)
            pages.append(page)
            findings += found
    spelled = {loose(section.title): section.title for section in sections}
    for index, page in enumerate(pages):
        if (page.single or page.other) and page.section:
            title = spelled.setdefault(loose(page.section), page.section)
            if title == page.section and all(s.title != title for s in sections):
                sections.append(Section(title=title, guide=page.guide, place=page.place))
            pages[index] = evolve(page, section=title)
    return pages, sections, findings
