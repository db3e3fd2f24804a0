"""The site and the PDFs say what the written source says, no less and (the site) no more."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2
import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT
from tests.loading import module_of

pytestmark = pytest.mark.slow  # reads every page of the sample several times

WRITTEN = ROOT / "sources/written"
SITE = ROOT / "sources/gws/8.6/html"
OLDER_SITE = ROOT / "sources/gws/8.5/html"
PDF = ROOT / "sources/gws/8.6/pdf"
REFERENCE = PDF / "web-services-api-reference.pdf"
SINGLE = PDF / "sms-update-user-data.pdf"

TAG = re.compile(r"</?(?:p|ul|ol|li|code|pre|div)(?: [^<>]*)?>")
LINK = re.compile(r"\[([^\]]+)\]\(#\)|<(https?://[^>]+)>")
# Blanks, marks of emphasis, and hyphens: PDFium gives one at the end of a line as another sign.
UNEVEN = re.compile(r"[\s*`\-\xad\ufffe\x02]")
FOLDED = "[+] "
MARGIN = 56  # points at the top and at the bottom of a sheet, for running heads and page numbers


# --- the site -----------------------------------------------------------------------------------


def test_site_is_what_the_typesetter_gives(tmp_path: Path) -> None:
    script = WRITTEN / "typeset_html.py"
    subprocess.run([sys.executable, script, "--root", tmp_path], check=True, capture_output=True)
    made = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    assert made == {path.relative_to(ROOT) for path in (*SITE.iterdir(), *OLDER_SITE.iterdir())}
    stale = [str(p) for p in made if (ROOT / p).read_bytes() != (tmp_path / p).read_bytes()]
    assert not stale, "run python sources/written/typeset_html.py"


def test_contents_of_the_site_lead_to_every_printed_page() -> None:
    entries = [(link.get_text(), link["href"]) for link in _content("index.html").select("li > a")]
    assert [title for title, _ in entries] == [page.title for page, _ in _entries()]
    files = [str(href) for _, href in entries if href != "#"]
    assert len(files) == len({name.casefold() for name in files})
    assert {*files, "index.html"} == {path.name for path in SITE.iterdir()}
    assert all(name.isascii() for name in files)


def test_contents_of_the_site_are_nested() -> None:
    links = _content("index.html").select("li > a")
    assert [len(link.find_parents("ul")) for link in links] == [depth for _, depth in _entries()]


def test_pages_of_the_site_say_what_is_written() -> None:
    wrong = []
    for page, file in _files():
        content = _content(file)
        for box in content.select("#toc"):
            box.decompose()
        written = "".join(_squeezed(text) for text in _texts(page, twice=True))
        if _squeezed(content.get_text()) != written:
            wrong.append(file)
    assert wrong == []


def test_titles_of_the_site_stand_above_the_pages() -> None:
    titles = {file: _soup(file).select_one("h1.firstHeading") for _, file in _files()}
    assert [page.title for page, file in _files() if titles[file].get_text() != page.title] == []


def test_links_of_the_site_lead_somewhere() -> None:
    dead = []
    for path in SITE.iterdir():
        soup = _soup(path.name)
        names = {str(tag["id"]) for tag in soup.select("[id]")}
        for link in soup.select("a[href]"):
            href = str(link["href"])
            if re.match(r"[a-z]+:|/|#$", href) or href.startswith("#mw-head"):
                continue
            if not (href[1:] in names if href[0] == "#" else (SITE / href).is_file()):
                dead.append(f"{path.name}: {href}")
    assert dead == []


@pytest.mark.parametrize(
    "selector",
    [
        "#toc a",
        "table.wikitable th",
        "table.admon p",
        "div.mw-collapsible b",
        "div.mw-highlight span.s2",
        "div.mw-parser-output > pre",
        "td pre",
        "td ul ul",
        "td ol",
        "td br",
        "dl dd",
        "dl dt",
        "a.external.text",
        "a.external.free",
        "h4 span.mw-headline",
    ],
)
def test_site_has_what_wikis_have(selector: str) -> None:
    assert any(_content(file).select(selector) for _, file in _files())


# --- the PDFs -----------------------------------------------------------------------------------


def test_outline_of_the_reference_holds_contents_and_headings() -> None:
    expected = [(1, "Table of Contents")]
    for page, depth in _entries():
        if page.printed:
            expected += [(depth, page.title), *((depth + 1, text) for text in _headings(page))]
    assert [(level, title) for level, title, _ in _outline(REFERENCE)] == expected


def test_contents_of_the_reference_give_the_page_of_each_entry() -> None:
    starts = [start for _, start, _ in _ranges()]
    contents = "\n".join(_sheets(REFERENCE)[1 : starts[0]])
    listed = re.findall(r"^(.+?) ?\.{3,} ?(\d+)\s*$", contents, re.MULTILINE)
    pages = [page for page, _ in _entries()]
    assert [title for title, _ in listed] == [page.title for page in pages]
    printed = [int(number) for page, (_, number) in zip(pages, listed, strict=True) if page.printed]
    assert printed == [start + 1 for start in starts]


def test_pages_of_the_reference_say_what_is_written() -> None:
    lost = []
    for page, start, end in _ranges():
        sheets = [_squeezed(text) for text in _sheets(REFERENCE)[start:end]]
        assert sheets[0].startswith(_squeezed(page.title))
        lost += [(page.title, text) for text in _texts(page) if not _stands(text, sheets)]
    assert lost == []


def test_single_page_says_what_is_written() -> None:
    page = _book().page("SMS Session API", "UpdateUserData")
    cover, *sheets = (_squeezed(text) for text in _sheets(SINGLE))
    assert _squeezed(_book().title) in cover
    assert [text for text in _texts(page) if not _stands(text, sheets)] == []
    assert _outline(SINGLE)[0][1] == page.title


@pytest.mark.parametrize("path", [REFERENCE, SINGLE])
def test_pdfs_hold_no_date_of_their_making(path: Path) -> None:
    data = path.read_bytes()
    assert len(data) < 1_500_000
    assert b"CreationDate" not in data


# --- the written source -------------------------------------------------------------------------


def _written() -> ModuleType:
    return module_of(WRITTEN / "written.py")


@cache
def _book() -> Any:
    return _written().read_book(WRITTEN / "gws-8.6")


def _entries() -> Iterator[tuple[Any, int]]:
    """Each entry of the contents and its depth; a page printed again stands beside its section."""
    depth_of: dict[str, int] = {}
    for section in _book().sections:
        depth = depth_of[section.title] = depth_of.get(section.parent, 0) + 1
        for page in section.pages:
            yield page, depth + (page.title != section.title)


def _files() -> Iterator[tuple[Any, str]]:
    links = _content("index.html").select("li > a")
    for (page, _), link in zip(_entries(), links, strict=True):
        if page.printed:
            yield page, str(link["href"])


def _texts(page: Any, *, twice: bool = False) -> Iterator[str]:
    """Every text of a page, below its title; `twice`: headings of boxes that are shown twice."""
    for block in page.blocks[1:]:
        if hasattr(block, "level"):
            yield _plain(block.text)
            if twice and any(scar.name == "twice" for scar in block.scars):
                yield _plain(block.text).removeprefix(FOLDED)
        elif hasattr(block, "text"):
            yield _plain(block.text)
        elif hasattr(block, "language"):
            yield from (_written().clean(x) for x in block.lines if isinstance(x, str))
        elif hasattr(block, "rows"):
            for row in (block.header, *block.rows):
                for cell in row if isinstance(row, tuple) else ():
                    yield from (_plain(text) for text in TAG.split(cell))
        else:
            yield getattr(block, "label", "")
            yield from (_plain(line.lstrip(" -")) for line in block.lines)


def _headings(page: Any) -> list[str]:
    """The headings right below the title of a page."""
    return [_plain(b.text) for b in page.blocks if getattr(b, "level", 0) == 3]


def _plain(text: str) -> str:
    return LINK.sub(lambda link: link[1] or link[2], _written().clean(text))


def _squeezed(text: str) -> str:
    return UNEVEN.sub("", text)


# --- what is printed ----------------------------------------------------------------------------


def _soup(file: str) -> BeautifulSoup:
    return BeautifulSoup((SITE / file).read_bytes(), "html.parser")


def _content(file: str) -> Any:
    content = _soup(file).select_one("div#content[role=main] div.mw-parser-output")
    assert content
    return content


@cache
def _sheets(path: Path) -> list[str]:
    """The text of each sheet, without running heads and page numbers."""
    document = pypdfium2.PdfDocument(path)
    out = []
    for sheet in document:
        width, height = sheet.get_size()
        text = sheet.get_textpage()
        out.append(text.get_text_bounded(0, MARGIN, width, height - MARGIN))
    document.close()
    return [text.replace("\r\n", "\n") for text in out]


@cache
def _outline(path: Path) -> list[tuple[int, str, int]]:
    """Depth, title and sheet of each entry of the outline."""
    document = pypdfium2.PdfDocument(path)
    marks = [
        (mark.level + 1, mark.get_title(), mark.get_dest().get_index())
        for mark in document.get_toc()
    ]
    document.close()
    return marks


@cache
def _ranges() -> list[tuple[Any, int, int]]:
    """Each printed page with the first of its sheets and the one behind its last."""
    pages = [page for page, _ in _entries() if page.printed]
    marks = [1 + len(_headings(page)) for page in pages]
    starts = [_outline(REFERENCE)[1 + sum(marks[:count])][2] for count in range(len(pages))]
    ends = [*starts[1:], len(_sheets(REFERENCE))]
    return list(zip(pages, starts, ends, strict=True))


def _stands(text: str, sheets: list[str]) -> bool:
    """Whether a text stands on one of the sheets, or begins on one and ends on the next."""
    wanted = _squeezed(text)
    if any(wanted in sheet for sheet in sheets):
        return True
    for before, after in pairwise(sheets):
        length = next((n for n in range(len(wanted), 0, -1) if wanted[:n] in before), 0)
        if length and wanted[length:] in after:
            return True
    return False
