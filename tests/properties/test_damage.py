"""Damaged copies of files of the sample: a document or one SourceError, and soon."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest import one_by_one
from docgen.ingest.html.reader import read_html
from docgen.ingest.pdf.reader import read_pdf
from tests.fuzz.damages import OF_PAGES, OF_PDFS, damaged

SAMPLE = Path(__file__).resolve().parents[2] / "sources" / "gws" / "8.6"
MOST_SECONDS = 60  # of processor time: what does not end takes longer
FEW, MANY = range(60), range(60, 500)


def read_damaged(read: Callable[[bytes], Document], data: bytes) -> None:
    start = time.process_time()
    try:
        read(data)
    except SourceError as error:
        if "\n" in str(error):
            raise
    assert time.process_time() - start < MOST_SECONDS


@cache
def _pdf() -> bytes:
    return (SAMPLE / "pdf" / "sms-update-user-data.pdf").read_bytes()


@cache
def _pages() -> list[bytes]:
    return [path.read_bytes() for path in sorted((SAMPLE / "html").glob("*.html"))]


def _read_pdf(data: bytes) -> Document:
    return read_pdf("a.pdf", data, one_by_one)


def _read_html(data: bytes) -> Document:
    return read_html("a.html", data)


def damage_pdf(seed: int) -> None:
    read_damaged(_read_pdf, damaged(_pdf(), OF_PDFS, seed))


def damage_html(seed: int) -> None:
    page = _pages()[seed % len(_pages())]
    read_damaged(_read_html, damaged(page, OF_PAGES, seed))


@pytest.mark.parametrize("seed", FEW)
def test_a_damaged_pdf_is_read_or_refused(seed: int) -> None:
    damage_pdf(seed)


@pytest.mark.slow
def test_many_damaged_pdfs_are_read_or_refused() -> None:
    for seed in MANY:
        damage_pdf(seed)


@pytest.mark.parametrize("seed", FEW)
def test_a_damaged_page_is_read_or_refused(seed: int) -> None:
    damage_html(seed)


@pytest.mark.slow
def test_many_damaged_pages_are_read_or_refused() -> None:
    for seed in MANY:
        damage_html(seed)
