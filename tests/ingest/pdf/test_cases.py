"""A drawing in, blocks out: what the PDF reader makes of the shapes that references have."""

from __future__ import annotations

from typing import Any

import pytest

from docgen.base.place import PdfSpot, Place
from docgen.blocks.code_lines import place_of_lines
from docgen.blocks.types import Block, Code, Document, Heading, Listing, Table
from docgen.ingest import one_by_one
from docgen.ingest.pdf.reader import read_pdf
from tests.blocks.shown import shown_block
from tests.cases import Case
from tests.ingest.pdf.drawing import draw
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}


@pytest.mark.parametrize("case", case_params("ingest/pdf", KNOWN_WRONG))
def test_pdf_becomes_blocks(case: Case, accept: bool) -> None:
    document = read_pdf("docs/book.pdf", draw(case.input), one_by_one)
    case.check(shown(document), accept=accept and str(case) not in KNOWN_WRONG)


def shown(document: Document) -> Any:
    """The blocks; with what the document says of itself where it says something."""
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    said: dict[str, Any] = {
        "title": "" if document.title in headings[:1] else document.title,
        "kind": "" if document.kind == "page" else document.kind,
        "version": document.version,
        "edition": document.edition,
        "optical": document.optical,
        "contents": [
            f"{'  ' * (entry.depth or 0)}{entry.title}, page {entry.page}"
            for entry in document.contents
        ],
        "findings": [f"{finding.code} {finding.place}" for finding in document.findings],
        "dropped": [f"{dropped.why}: {dropped.text}" for dropped in document.dropped],
    }
    said = {name: value for name, value in said.items() if value}
    blocks = [_shown_block(block) for block in document.blocks]
    return {**said, "blocks": blocks} if said else blocks


def _shown_block(block: Block) -> Any:
    if isinstance(block, Heading):
        return f"h{block.level}: {block.text}"
    return shown_block(block)


PLACES = """\
page
text 40 40 bold 16 Harbour
text 40 60 text 10 Where ships lie.
text 50 80 text 10 •
text 60 80 text 10 North
text 50 94 text 10 •
text 60 94 text 10 South
rule 40 320 360 320
rule 40 320 40 360
rule 360 320 360 360
text 46 334 mono 8 {
text 46 344 mono 8   "berth": "B4",
page
rule 40 60 360 60
rule 40 30 40 60
rule 360 30 360 60
text 46 44 mono 8   "tide": 3
text 46 54 mono 8 }
grid 40,140,360 310,330,350
text 44 324 bold 10 Name
text 144 324 bold 10 Type
text 44 344 text 10 tide
text 144 344 text 10 number
page
grid 40,140,360 30,50
text 44 44 text 10 ship
text 144 44 text 10 string
"""


def _spot(place: Place) -> tuple[object, ...]:
    spot = place.spot
    assert isinstance(spot, PdfSpot)
    assert spot.page != spot.last_page or spot.box == spot.last_box
    first = (spot.page, spot.box)
    return first if spot.page == spot.last_page else (*first, spot.last_page, spot.last_box)


def test_blocks_say_where_they_stand() -> None:
    document = read_pdf("a.pdf", draw(PLACES), one_by_one)
    assert [(type(block).__name__, *_spot(block.place)) for block in document.blocks] == [
        ("Heading", 1, (40, 27, 103, 45)),
        ("Paragraph", 1, (40, 52, 112, 63)),
        ("Listing", 1, (50, 72, 87, 97)),
        ("Code", 1, (40, 327, 361, 347), 2, (40, 37, 361, 57)),
        ("Table", 2, (40, 310, 361, 351), 3, (40, 30, 361, 51)),
    ]
    (listing,) = (block for block in document.blocks if isinstance(block, Listing))
    assert [_spot(item.place) for item in listing.items] == [
        (1, (60, 72, 85, 83)),
        (1, (60, 86, 87, 97)),
    ]
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [_spot(row.place) for row in table.rows] == [
        (2, (40, 330, 361, 351)),
        (3, (40, 30, 361, 51)),
    ]
    assert [_spot(cell.place) for cell in table.rows[0].cells] == [
        (2, (40, 330, 141, 351)),
        (2, (140, 330, 361, 351)),
    ]


def test_a_line_of_code_stands_where_it_is_printed() -> None:
    document = read_pdf("a.pdf", draw(PLACES), one_by_one)
    (code,) = (block for block in document.blocks if isinstance(block, Code))
    assert [_spot(place_of_lines(code, n, n)) for n in range(4)] == [
        (1, (40, 327, 361, 337)),
        (1, (40, 337, 361, 347)),
        (2, (40, 37, 361, 47)),
        (2, (40, 47, 361, 57)),
    ]
    both = (1, (40, 337, 361, 347), 2, (40, 37, 361, 47))
    assert _spot(place_of_lines(code, 1, 2)) == both
