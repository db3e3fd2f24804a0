"""A PDF -> Document: characters and rules by PDFium, pages side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from docgen.base.errors import SourceError
from docgen.base.findings import Finding
from docgen.base.place import on_page, spanning
from docgen.blocks.types import Document, Dropped, Heading
from docgen.ingest.letters import tidied
from docgen.ingest.pdf.aligned import with_aligned
from docgen.ingest.pdf.blocks import Setting, body_size_of, read_blocks, setting_of
from docgen.ingest.pdf.chrome import strip_heads, text_of
from docgen.ingest.pdf.contents import Cover, contents_pages, is_cover, read_contents, read_cover
from docgen.ingest.pdf.layout import Line, PageLayout, lay_out
from docgen.ingest.pdf.raw import Edge, RawPage, read_raw, unpacks_too_far

if TYPE_CHECKING:
    from docgen.ingest.each import Each
    from docgen.ingest.pdf.raw.rescue import Rescue

# Pages that one task reads: large enough that opening the file does not count, small enough that
# two processes end together. A file of very many pages takes long to open: it has 16 tasks.
PAGES_OF_A_TASK = 64
MOST_TASKS = 16
MOST_PAGES = 20_000
# When so many pages in a row could not be rescued, the rest of a task can't be either: a page count
# that is not true would have us open the file ten thousand times.
MOST_RESCUES = 3

_UNREADABLE = {
    pdfium.FPDF_ERR_FILE: ("has no pages", "Download it again."),
    pdfium.FPDF_ERR_PASSWORD: (
        "is encrypted with a password",
        "Save a copy without a password, then read that.",
    ),
    pdfium.FPDF_ERR_SECURITY: (
        "is protected in a way that PDFium does not know",
        "Save a copy without protection, then read that.",
    ),
    pdfium.FPDF_ERR_FORMAT: (
        "is damaged or no PDF",
        "Download it again, or let a PDF tool repair it (qpdf, mutool clean).",
    ),
}


class _Task(NamedTuple):
    data: bytes
    first: int
    end: int


def read_pdf(name: str, data: bytes, each: Each) -> Document:
    """The blocks of a PDF; `each` may share out its pages.

    Raises SourceError where the file is encrypted, damaged, without pages or without text.
    """
    count = _count_pages(name, data)
    size = max(PAGES_OF_A_TASK, -(-count // MOST_TASKS))
    tasks = [_Task(data, first, min(first + size, count)) for first in range(0, count, size)]
    pages = [page for part in each(read_pages, tasks) for page in part]
    return _document(name, pages)


def read_pages(task: _Task) -> list[PageLayout | int]:
    """The layouts of some pages; the number of a page (from 1) that can't be read."""
    document = _open(task.data)
    pages: list[PageLayout | int] = []
    rescue: Rescue | None = None
    try:
        for index in range(task.first, task.end):
            raw = _read_raw(document, index)
            hopeless = all(isinstance(page, int) for page in pages[-MOST_RESCUES:])
            if raw is None and (len(pages) < MOST_RESCUES or not hopeless):
                rescue = rescue or _rescue(task.data, len(document))
                raw = rescue.page(index)
            pages.append(index + 1 if raw is None else _lay_out(raw))
    finally:
        document.close()
    return pages


def _read_raw(document: Any, index: int) -> RawPage | None:
    try:
        return read_raw(document.raw, index)
    except ValueError:
        return None


def _lay_out(raw: RawPage) -> PageLayout:
    across = [edge for edge in raw.edges if edge.y0 == edge.y1]
    page = lay_out(raw)
    return page._replace(items=tuple(with_aligned(page.items, across)))


def _rescue(data: bytes, count: int) -> Rescue:
    from docgen.ingest.pdf.raw.rescue import Rescue  # noqa: PLC0415 - seldom needed, slow to load

    return Rescue(data, count)


def _open(data: bytes) -> Any:
    return pypdfium2.PdfDocument(data, autoclose=True)


def _count_pages(name: str, data: bytes) -> int:
    if not data:
        raise SourceError(f"{name}: is empty", hint="Is the download complete?")
    if unpacks_too_far(data):
        what, hint = _UNREADABLE[pdfium.FPDF_ERR_FORMAT]
        raise SourceError(f"{name}: {what}: one of its pages would fill the memory", hint=hint)
    # PDFium gives no error for a file without pages but leaves the one of the file before: this one
    # is none that a file in memory can have.
    pdfium.FPDF_LoadDocument(b"", None)
    try:
        document = _open(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        what, hint = _UNREADABLE.get(code, _UNREADABLE[pdfium.FPDF_ERR_FORMAT])
        raise SourceError(f"{name}: {what}", hint=hint) from None
    try:
        count = len(document)
    finally:
        document.close()
    if not count:
        raise SourceError(f"{name}: has no pages", hint="Download it again.")
    if count > MOST_PAGES:
        hint = f"docgen reads {MOST_PAGES} pages at most: cut the file into parts."
        raise SourceError(f"{name}: has {count} pages", hint=hint)
    return count


def _document(name: str, read: Sequence[PageLayout | int]) -> Document:
    pages = [page for page in read if isinstance(page, PageLayout)]
    _refuse_pictures(name, read, pages)
    body_size = body_size_of(pages)
    stripped = strip_heads(pages, body_size)
    whole = [page for page, _ in stripped]
    contents = contents_pages(whole)
    front = 1 if is_cover(whole[0], body_size) and len(whole) > 1 else 0
    start = contents.stop if contents else front
    body = [page for index, page in enumerate(whole) if index >= start]
    setting = setting_of(name, body)
    setting.sizes.update((page.number, (page.width, page.height)) for page in whole[:start])
    cover = read_cover(whole[0]) if front else Cover()
    blocks = read_blocks(setting, body)
    entries = read_contents(setting, [whole[index] for index in contents])
    findings = [*_page_findings(name, read), *setting.findings]
    title = cover.title or next((b.text for b in blocks if isinstance(b, Heading)), "")
    return tidied(
        Document(
            file=name,
            title=title,
            blocks=tuple(blocks),
            contents=tuple(entries),
            edition=cover.edition,
            version=cover.version,
            optical=_is_optical(pages),
            flat=_is_optical(pages),
            lines=sum(_count_lines(page) for page in whole),
            findings=tuple(findings),
            kind="book" if entries else "page",
            form="pdf",
            dropped=tuple(_dropped(setting, stripped, whole[:start], contents)),
        )
    )


def _refuse_pictures(
    name: str, read: Sequence[PageLayout | int], pages: Sequence[PageLayout]
) -> None:
    if not pages:
        what, hint = _UNREADABLE[pdfium.FPDF_ERR_FORMAT]
        raise SourceError(f"{name}: {what}: none of its {len(read)} pages can be read", hint=hint)
    if not any(page.letters or page.outside for page in pages):
        hint = "All its pages are empty: is it the right file?"
        if any(page.pictures for page in pages):
            hint = "It is made of pictures: let an OCR program (OCRmyPDF) add a text layer first."
        raise SourceError(f"{name}: has no text on {len(pages)} of {len(pages)} pages", hint=hint)


def _is_optical(pages: Sequence[PageLayout]) -> bool:
    """Whether most text is the invisible layer that OCR lays under pictures."""
    letters = sum(page.letters for page in pages)
    return sum(page.invisible for page in pages) > 0.5 * letters


def _count_lines(page: PageLayout) -> int:
    def count(items: Sequence[Any]) -> int:
        total = 0
        for item in items:
            if isinstance(item, Line):
                total += 1
            elif hasattr(item, "cells"):
                total += sum(count(cell.items) for cell in item.cells)
            else:
                total += count(item.items)
        return total

    return count(page.items)


def _page_findings(name: str, read: Sequence[PageLayout | int]) -> list[Finding]:
    found = []
    lost = [page for page in read if isinstance(page, int)]
    for first, last in _runs(lost):
        message = "this page is damaged" if first == last else "these pages are damaged"
        found.append(_finding(name, first, "page-unreadable", message, last))
    for page in read:
        if isinstance(page, int):
            continue
        if not page.letters and page.pictures > 0.1:
            message = "this page is a picture without text"
            found.append(_finding(name, page.number, "page-without-text", message))
        elif not page.letters and page.outside:
            message = "all text of this page stands beside the paper"
            found.append(_finding(name, page.number, "page-without-text", message))
        elif page.busy:
            message = "more rules or letters stand on this page than are looked at"
            found.append(_finding(name, page.number, "page-too-busy", message))
        elif page.unreadable:
            message = f"the font gives no letter for {page.unreadable} characters"
            found.append(_finding(name, page.number, "letters-unknown", message))
    return found


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """The first and the last of numbers that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _finding(name: str, page: int, code: str, message: str, last: int | None = None) -> Finding:
    place = on_page(name, page, (0, 0, 0, 0))
    if last is not None:
        place = spanning(place, on_page(name, last, (0, 0, 0, 0)))
    return Finding(code=code, message=message, place=place)


def _dropped(
    setting: Setting, stripped: Sequence[Any], front: Sequence[PageLayout], contents: range
) -> list[Dropped]:
    """Running heads, marks too small to read, the cover and the contents."""
    found = []

    def drop(page: int, line: Line, why: str) -> None:
        place = setting.place(page, Edge(line.x0, line.top, line.x1, line.bottom))
        found.append(Dropped(text=text_of(line), why=why, place=place))

    for index, (page, heads) in enumerate(stripped):
        for line in page.tiny:
            drop(page.number, line, "too small to read")
        for line in page.outside:
            drop(page.number, line, "outside the page")
        for line in heads:
            drop(page.number, line, "running head")
        if index < len(front):
            why = "table of contents" if index in contents else "title page"
            for item in page.items:
                if isinstance(item, Line):
                    drop(page.number, item, why)
    return found
