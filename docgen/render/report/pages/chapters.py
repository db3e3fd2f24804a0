"""Pages of the documentation that document no single thing, and how much of each was understood."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.render.report.documents import KINDS, LOST, Chunk, letters
from docgen.render.report.pages.findings import finding_rows
from docgen.render.report.pages.operation import excerpt_of
from docgen.render.report.pages.plan import Page
from docgen.render.report.parts import strip
from docgen.render.report.site import Link, Site

PER_PAGE = 200
LONGEST_TEXT = 300


def chapter_pages(site: Site) -> Iterator[Page]:
    """A page for each part of the documentation without a page of its own, if these are shown."""
    if not site.excerpts:
        return
    for number, path in site.chapters.items():
        chunk = site.chunks.all[number]
        yield Page(
            path=path,
            title=site.titles[path],
            template="chapter",
            kind="chapter",
            section=site.section_at(chunk.place),
            values={
                "excerpt": excerpt_of(path, chunk.place, (), site),
                "findings": finding_rows(path, site.findings.get(path, ()), site),
                "place": site.place(path, chunk.place),
            },
        )


def understood_pages(site: Site) -> Iterator[Page]:
    """What became of each part of the documentation, and what was not understood."""
    if not site.chunks.all:
        return
    chunks = site.chunks.all
    parts = [chunks[at : at + PER_PAGE] for at in range(0, len(chunks), PER_PAGE)]
    first = "understood.html"
    paths = [first, *(f"understood/{number}.html" for number in range(2, len(parts) + 1))]
    for number, (part, path) in enumerate(zip(parts, paths, strict=True)):
        lost = () if number else _lost(path, site)
        values = {
            "rows": [_row(path, chunk, site) for chunk in part],
            "lost": lost,
            "first": not number,
            "kinds": KINDS,
            "pages": [site.to(path, one, str(n)) for n, one in enumerate(paths, 1)][: len(paths)],
            "number": number + 1,
        }
        yield Page(
            path=path,
            title="Understood",
            template="understood",
            kind="page",
            values=values,
        )


def _lost(page: str, site: Site) -> list[tuple[Link, str, int, str]]:
    """What no reader claimed, with its place and its first letters."""
    return [
        (site.place(page, one.place), one.what, one.lines, site.text_at(one.place)[:LONGEST_TEXT])
        for one in site.work.api.gaps
    ]


def _row(page: str, chunk: Chunk, site: Site) -> dict[str, object]:
    file = chunk.document.file
    kinds = site.understood.became[file][chunk.first : chunk.last]
    sizes = [(kind, letters(block)) for kind, block in zip(kinds, chunk.blocks, strict=True)]
    total = sum(size for _, size in sizes)
    lost = sum(size for kind, size in sizes if kind == LOST)
    home = site.homes[chunk.number]
    title = site.titles.get(home, home)
    told = f"{title}: {_percent(total - lost, total)} understood"
    link = (
        site.to(page, home, title) if site.excerpts or home not in site.chapters.values() else None
    )
    return {
        "link": link,
        "title": title,
        "file": file,
        "letters": total,
        "percent": _percent(total - lost, total),
        "strip": strip(sizes, told),
    }


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.4g} %" if whole else "100 %"
