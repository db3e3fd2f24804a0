"""Pages of the documentation that document no single thing, and how much of each was understood."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.render.report.documents import KINDS, LOST, Chunk, letters
from docgen.render.report.pages.findings import finding_rows
from docgen.render.report.pages.operation import excerpt_of
from docgen.render.report.pages.plan import Page, in_parts
from docgen.render.report.parts import strip
from docgen.render.report.site import Link, Site

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
    first = "understood.html"
    for part, path, pages in in_parts(site.chunks.all, first, "understood/", site):
        values = {
            "rows": [_row(path, chunk, site) for chunk in part],
            "lost": _lost(path, site) if path == first else (),
            "first": path == first,
            "kinds": KINDS,
            "pages": pages,
        }
        yield Page(path=path, title="Understood", template="understood", kind="page", values=values)


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
