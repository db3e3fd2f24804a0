"""Laws of reading PDF: what is set is read, nothing is lost, places are true, pdfplumber agrees."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pdfplumber
import pypdfium2
import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings

from docgen.base.place import PdfSpot
from docgen.blocks.types import Block, Document, Item, Listing, Paragraph
from docgen.ingest import one_by_one
from docgen.ingest.pdf.aligned import with_aligned
from docgen.ingest.pdf.blocks.flow import read_blocks
from docgen.ingest.pdf.blocks.setting import setting_of
from docgen.ingest.pdf.chrome import text_of
from docgen.ingest.pdf.layout.page import lay_out
from docgen.ingest.pdf.layout.types import Grid, Line
from docgen.ingest.pdf.raw.page import read_raw
from docgen.ingest.pdf.raw.rescue import Rescue
from docgen.ingest.pdf.raw.types import RawPage
from docgen.ingest.pdf.reader import PAGES_OF_A_TASK, read_pdf
from docgen.pipeline.workers import Workers
from tests.ingest.pdf.bytes import pages
from tests.ingest.pdf.drawing import draw
from tests.properties.drawn import (
    HEAD,
    PAGE,
    drawings,
    expected,
    has_room,
    set_story,
    stories,
)
from tests.properties.test_text import letters, places_in, texts_in

pytestmark = pytest.mark.slow

law = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def read(data: bytes) -> Document:
    return read_pdf("a.pdf", data, one_by_one)


@law
@given(stories)
def test_what_is_set_is_read(story: Sequence[Block]) -> None:
    assume(has_room(story))
    data, count = set_story(story)
    document = read(data)
    assert document.blocks == expected(story)
    heads = [dropped.text for dropped in document.dropped]
    assert sorted(heads) == sorted(
        text for n in range(1, count + 1) for text in (HEAD, str(n)) if count > 1
    )
    check_places(document, count)


@law
@given(drawings)
def test_no_letter_is_lost(drawing: str) -> None:
    """Whatever stands wherever: letters of the page are in blocks, or left out with a reason.

    What stands in a cell that reaches over several stands in each of them.
    """
    data = draw(drawing)
    document = read(data)
    raw = [word.text for page in raw_pages(data) for word in page.words]
    said = [text for block in document.blocks for text in texts_in(block)]
    lost = letters(*raw) - letters(*said, *(dropped.text for dropped in document.dropped))
    assert not lost
    check_places(document, drawing.count("page"))


def check_places(document: Document, count: int) -> None:
    """Every place is on a page that exists, and inside of it."""
    for place in places_in(document):
        spot = place.spot
        assert isinstance(spot, PdfSpot)
        assert 1 <= spot.page <= spot.last_page <= count
        for left, top, right, bottom in (spot.box, spot.last_box):
            assert 0 <= left <= right <= PAGE[0] + 1
            assert 0 <= top <= bottom <= PAGE[1] + 1
        assert spot.page < spot.last_page or spot.box == spot.last_box


# --- in any order -------------------------------------------------------------------------------


def backwards(work: Callable[[Any], Any], tasks: Sequence[Any], /) -> list[Any]:
    return [work(task) for task in reversed(tasks)][::-1]


def test_tasks_may_run_in_any_order_and_anywhere() -> None:
    line = b"BT /F1 10 Tf 40 %d Td (Ship %d waits for the tide.) Tj ET"
    data = pages([line % (300 - n % 7, n) for n in range(2 * PAGES_OF_A_TASK + 9)])
    document = read(data)
    assert read_pdf("a.pdf", data, backwards) == document
    with Workers(2, pays_from=0) as workers:
        assert read_pdf("a.pdf", data, workers.each) == document


# --- pdfplumber as a judge ----------------------------------------------------------------------


def raw_pages(data: bytes) -> list[RawPage]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [read_raw(document.raw, index) for index in range(len(document))]
    finally:
        document.close()


def blocks_of(raw: Sequence[RawPage]) -> list[Block]:
    laid = []
    for page in raw:
        across = [edge for edge in page.edges if edge.y0 == edge.y1]
        layout = lay_out(page)
        laid.append(layout._replace(items=tuple(with_aligned(layout.items, across))))
    return [without_links(block) for block in read_blocks(setting_of("a.pdf", laid), laid)]


def without_links(block: Block) -> Block:
    if isinstance(block, Listing):
        items: tuple[Item, ...] = tuple(evolve(item, links=()) for item in block.items)
        return evolve(block, items=items)
    return evolve(block, links=()) if isinstance(block, Paragraph) else block


@settings(law, max_examples=15)
@given(stories)
def test_both_readers_of_pages_agree(story: Sequence[Block]) -> None:
    # pdfminer does not know the bullet of reportlab's fonts.
    numbered = [evolve(b, ordered=True) if isinstance(b, Listing) else b for b in story]
    data, count = set_story(numbered)
    raw = raw_pages(data)
    rescue = Rescue(data, count)
    rescued = [rescue.page(index) for index in range(count)]
    assert all(rescued)
    for one, other in zip(raw, rescued, strict=True):
        assert other
        assert letters(*(w.text for w in one.words)) == letters(*(w.text for w in other.words))
    assert blocks_of([page for page in rescued if page]) == blocks_of(raw)


@settings(law, max_examples=15)
@given(stories)
def test_cells_are_those_of_pdfplumber(story: Sequence[Block]) -> None:
    data, _ = set_story(story)
    ours = [[row for grid in grids_of(page) for row in grid] for page in raw_pages(data)]
    with pdfplumber.open(io.BytesIO(data)) as document:
        theirs = [
            [row for table in page.extract_tables() for row in table if len(row) > 1]
            for page in document.pages
        ]
    assert [[[squeezed(text) for text in row] for row in page] for page in theirs] == ours


def grids_of(page: RawPage) -> Iterator[list[list[str]]]:
    for item in lay_out(page).items:
        if isinstance(item, Grid):
            rows: dict[int, list[str]] = {}
            for cell in item.cells:
                lines = [text_of(line) for line in cell.items if isinstance(line, Line)]
                rows.setdefault(cell.row, []).append(squeezed(" ".join(lines)))
            yield [rows[number] for number in sorted(rows)]


def squeezed(text: str | None) -> str:
    return " ".join((text or "").split())
