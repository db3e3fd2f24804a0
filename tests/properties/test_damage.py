"""Damaged copies of files of the sample: a document or one SourceError, and soon."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

import pytest

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest import one_by_one
from docgen.ingest.html.reader import read_html
from docgen.ingest.pdf.reader import read_pdf

SAMPLE = Path(__file__).resolve().parents[2] / "sources" / "gws" / "8.6"
MOST_SECONDS = 10  # of processor time
FEW, MANY = range(60), range(60, 500)
TIMES = [1, 3, 20, 200]  # damages of one copy

Damage = Callable[[Random, bytearray], None]


def flip(random: Random, data: bytearray) -> None:
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def cut(random: Random, data: bytearray) -> None:
    """Only now and then, or little would be left."""
    if random.random() < 0.1:
        del data[random.randrange(len(data)) :]


def delete(random: Random, data: bytearray) -> None:
    at = random.randrange(len(data))
    del data[at : at + random.choice([1, 10, 200, 3_000])]


def double(random: Random, data: bytearray) -> None:
    at = random.randrange(len(data))
    data[at:at] = data[at : at + random.choice([1, 10, 200, 3_000])]


def renumber(random: Random, data: bytearray) -> None:
    found = re.compile(rb"\d{1,12}").search(data, random.randrange(len(data)))
    if found:
        number = random.choice([0, 1, 7, 99, 65_536, 2**31, 10**12, int(found[0]) + 1])
        data[found.start() : found.end()] = b"%d" % number


def cut_tag(random: Random, data: bytearray) -> None:
    tags = [*re.finditer(rb"<[^>]*>", data)]
    if tags:
        tag = random.choice(tags)
        start = random.choice([tag.start(), tag.start() + 1, (tag.start() + tag.end()) // 2])
        del data[start : tag.end()]


def damaged(data: bytes, damages: list[Damage], seed: int) -> bytes:
    random, copy = Random(seed), bytearray(data)
    for _ in range(random.choice(TIMES)):
        if copy:
            random.choice(damages)(random, copy)
    return bytes(copy)


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
    damages = [flip, cut, delete, double, renumber, renumber]
    read_damaged(_read_pdf, damaged(_pdf(), damages, seed))


def damage_html(seed: int) -> None:
    page = _pages()[seed % len(_pages())]
    damages = [flip, cut, delete, double, cut_tag, cut_tag]
    read_damaged(_read_html, damaged(page, damages, seed))


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
