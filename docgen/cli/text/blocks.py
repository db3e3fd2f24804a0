"""Blocks and sections of the documents, with their places: what the readers have understood."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any, assert_never

import click
from attrs import frozen

from docgen.base.codec import encode
from docgen.base.errors import ConfigError, SelectorError
from docgen.base.place import Place
from docgen.base.shown import harmless
from docgen.blocks.types import (
    Block,
    Callout,
    Code,
    ContentsEntry,
    Document,
    Heading,
    Listing,
    Paragraph,
    Table,
)
from docgen.cli.terminal import one_line
from docgen.extract.pages import Page
from docgen.model.api import Section


@frozen(kw_only=True)
class Excerpt:
    """Which files and lines (of a PDF: pages) are to be shown; `file` may be the end of a name."""

    file: str | None = None
    first: int = 1
    last: int = 10**9

    def holds(self, place: Place) -> bool:
        """Whether something at `place` is to be shown."""
        named = self.file is None or place.file == self.file or place.file.endswith(f"/{self.file}")
        return named and place.start[0] <= self.last and self.first <= place.end[0]


def read_excerpt(file: str | None, lines: str | None) -> Excerpt:
    """The Excerpt that --file and --lines ask for: "12", "12-40", "12-", "-40"."""
    if lines is None:
        return Excerpt(file=file)
    first, dash, last = lines.partition("-")
    try:
        low = int(first or 1)
        high = int(last or 10**9) if dash else low
    except ValueError:
        low, high = 1, 0
    if not lines.strip("- ") or low > high:
        raise ConfigError(f"--lines {lines}: is no span of lines", hint="Write it like 120-180.")
    return Excerpt(file=file, first=low, last=high)


def refuse_unknown_file(excerpt: Excerpt, files: Iterable[str]) -> None:
    """Raises SelectorError if the file of `excerpt` is none of `files`."""
    known = sorted(set(files))
    wanted = excerpt.file
    if wanted is None or any(name == wanted or name.endswith(f"/{wanted}") for name in known):
        return
    close = difflib.get_close_matches(wanted, known, n=1, cutoff=0.4) or known[:3]
    hint = f"Did you mean {' or '.join(map(repr, close))}?"
    raise SelectorError(f"the source has no file {wanted!r}", hint=hint)


def block_records(documents: tuple[Document, ...], excerpt: Excerpt) -> list[dict[str, Any]]:
    """The blocks as JSON."""
    return [
        {"block": type(block).__name__.lower(), **encode(block)}
        for block in _blocks(documents, excerpt)
    ]


def block_lines(documents: tuple[Document, ...], excerpt: Excerpt) -> Iterator[str]:
    """The blocks as text."""
    for block in _blocks(documents, excerpt):
        first, *rest = _block(block)
        yield f"{click.style(one_line(str(block.place)), dim=True)}  {first}"
        yield from (f"    {harmless(line)}" for line in rest)


def section_records(
    sections: list[Section], pages: list[Page], excerpt: Excerpt
) -> list[dict[str, Any]]:
    """The sections with their pages as JSON."""
    return [
        {
            "section": section.title,
            "guide": section.guide,
            **encode(section.place),
            "pages": [
                {"title": page.title, "blocks": len(page.blocks), **encode(page.place)}
                for page in _pages(section, pages, excerpt)
            ],
        }
        for section in sections
    ]


def section_lines(sections: list[Section], pages: list[Page], excerpt: Excerpt) -> Iterator[str]:
    """The sections with their pages as text."""
    for section in sections:
        inside = _pages(section, pages, excerpt)
        if not inside and not excerpt.holds(section.place):
            continue
        guide = " (guide)" if section.guide else ""
        title = click.style(one_line(section.title), bold=True)
        yield f"{title}{guide}  {click.style(one_line(str(section.place)), dim=True)}"
        for page in inside:
            place = click.style(one_line(str(page.place)), dim=True)
            yield f"  {one_line(page.title)}  {len(page.blocks)} blocks  {place}"


def _pages(section: Section, pages: list[Page], excerpt: Excerpt) -> list[Page]:
    return [page for page in pages if page.section == section.title and excerpt.holds(page.place)]


def _blocks(documents: tuple[Document, ...], excerpt: Excerpt) -> Iterator[Block | ContentsEntry]:
    for document in documents:
        for block in (*document.contents, *document.blocks):
            if excerpt.holds(block.place):
                yield block


def _block(block: Block | ContentsEntry) -> list[str]:
    match block:
        case ContentsEntry():
            page = "" if block.page is None else f"  page {block.page}"
            return [f"{_kind('contents')}  {one_line(block.title)}{page}"]
        case Heading():
            return [_kind(f"heading {block.level}"), block.text]
        case Paragraph():
            return [_kind("paragraph"), *block.text.split("\n")]
        case Code():
            return [_kind("code"), *block.text.split("\n")]
        case Callout():
            return [_kind(f"callout {one_line(block.label)}"), *block.text.split("\n")]
        case Listing():
            kind = "numbered list" if block.ordered else "list"
            items = (f"{'  ' * item.depth}- {one_line(item.text)}" for item in block.items)
            return [_kind(kind), *items]
        case Table():
            header = [" | ".join(map(one_line, block.header))] if block.header else []
            rows = (" | ".join(one_line(cell.text) for cell in row.cells) for row in block.rows)
            return [_kind(f"table of {len(block.rows)} rows"), *header, *rows]
        case _:
            assert_never(block)


def _kind(text: str) -> str:
    return click.style(text, fg="cyan")
