"""PDFs that can't be read, as a whole or in part: one clear error, or a finding for the page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption

from docgen.base.errors import SourceError
from docgen.blocks.types import Document, Paragraph
from docgen.ingest import one_by_one, read
from docgen.ingest.pdf.reader import read_pdf
from docgen.ingest.source.files import SourceFile
from tests.ingest.pdf.bytes import HELLO, one_page, pages, pdf
from tests.ingest.pdf.drawing import draw

TEXT = "page\ntext 40 40 text 10 The pilot waits.\n"
SAID = ["The pilot waits."]
PICTURE = "page\npicture 0 0 400 400\n"
NO_PAGES = pdf(
    {1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count 0 /Kids [] >>"}
)


def _encrypted() -> bytes:
    return draw(TEXT, encrypt=StandardEncryption("secret", ownerPassword="owner"))


def _cut() -> bytes:
    return draw(TEXT)[:100]


@pytest.mark.parametrize(
    ("make", "what", "hint"),
    [
        (lambda: b"", "is empty", "Is the download complete?"),
        (_encrypted, "is encrypted with a password", "Save a copy without a password"),
        (lambda: b"<html></html>", "is damaged or no PDF", "Download it again"),
        (lambda: b"%PDF-1.7\n", "is damaged or no PDF", "let a PDF tool repair it"),
        (_cut, "is damaged or no PDF", "let a PDF tool repair it"),
        (lambda: NO_PAGES, "has no pages", "Download it again"),
        (lambda: draw(PICTURE * 3), "has no text on 3 of 3 pages", "let an OCR program"),
        (lambda: draw("page\n" * 2), "has no text on 2 of 2 pages", "All its pages are empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(
    make: Callable[[], bytes], what: str, hint: str
) -> None:
    with pytest.raises(SourceError, match=re.escape(f"docs/a.pdf: {what}")) as caught:
        read_pdf("docs/a.pdf", make(), one_by_one)
    assert hint in caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    data = draw(TEXT, encrypt=StandardEncryption("", ownerPassword="owner", canPrint=0))
    assert _said(read_pdf("a.pdf", data, one_by_one)) == SAID


def test_a_file_whose_table_of_objects_is_lost_is_read() -> None:
    data = one_page(HELLO)
    assert _said(read_pdf("a.pdf", data.replace(b"startxref", b"lost"), one_by_one)) == SAID
    assert _said(read_pdf("a.pdf", b"x" * 99 + data + b"\0" * 99, one_by_one)) == SAID


def test_the_suffix_finds_the_reader() -> None:
    document = read(SourceFile(name="docs/a.PDF", data=draw(TEXT)))
    assert (document.form, document.file, _said(document)) == (
        "pdf",
        "docs/a.PDF",
        SAID,
    )


def test_a_page_that_is_a_picture_is_a_finding() -> None:
    document = read_pdf("a.pdf", draw(TEXT + PICTURE), one_by_one)
    assert _found(document) == [
        "page-without-text a.pdf#page=2: this page is a picture without text"
    ]


def test_an_empty_page_is_none() -> None:
    assert _found(read_pdf("a.pdf", draw(f"{TEXT}page\n"), one_by_one)) == []


def test_pages_that_no_reader_knows_are_a_finding() -> None:
    """Its kin can be read. Pages that follow each other are one finding."""
    lines = [b"BT /F1 12 Tf 40 %d Td (Ship %d waits.) Tj ET" % (300 - n, n) for n in range(6)]
    data = pages(lines)
    for number in (12, 14, 18):  # the objects of pages 2, 3 and 5
        data = data.replace(b"%d 0 R" % number, b"99 0 R")
    document = read_pdf("a.pdf", data, one_by_one)
    assert _found(document) == [
        "page-unreadable a.pdf#page=2-3: these pages are damaged",
        "page-unreadable a.pdf#page=5: this page is damaged",
    ]
    assert _said(document) == ["Ship 0 waits.", "Ship 3 waits.", "Ship 5 waits."]


def test_a_page_that_only_pdfplumber_knows_is_rescued() -> None:
    """Its entry in the tree of pages leads to it by a detour that PDFium does not take."""
    document = read_pdf("a.pdf", _detour(pages([HELLO, b""])), one_by_one)
    assert (_found(document), _said(document)) == ([], SAID)


def test_a_page_is_not_rescued_where_pages_are_counted_otherwise() -> None:
    """pdfplumber leaves out the page that is missing, so that its first is the second."""
    data = pages([HELLO, b"", HELLO.replace(b"pilot", b"crew")]).replace(b"[10 ", b"[99 ")
    document = read_pdf("a.pdf", data, one_by_one)
    assert _found(document) == ["page-unreadable a.pdf#page=1: this page is damaged"]
    assert _said(document) == ["The crew waits."]


def _detour(data: bytes) -> bytes:
    return data.replace(b"/Kids [10 0 R", b"/Kids [30 0 R").replace(
        b"xref\n", b"30 0 obj 10 0 R endobj\nxref\n", 1
    )


def _said(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def _found(document: Document) -> list[str]:
    return [f"{found.code} {found.place}: {found.message}" for found in document.findings]
