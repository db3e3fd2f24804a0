"""Text in, blocks out: what the three text readers make of the shapes that were met."""

from __future__ import annotations

import pytest

from docgen.ingest.text import read_text
from tests.blocks.shown import shown_document
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG = {
    "dump-bullet-with-fixed-blank": "text_dump._list drops items whose bullet is followed by any "
    "blank but a plain one",
    "dump-contents-word-without-entries": "text_dump._read_cover drops what stands above the word "
    "Contents, also where no entry follows it",
    "dump-expander-in-bold": "text_lines.text_block keeps only what stands before the first bold "
    "word of a [+] heading",
    "dump-told-by-wide-table": "text._TABS knows tables of two columns only",
    "web-bars-on-both-sides": "text._RULE knows no colons, text_web._RULE does",
}


@pytest.mark.parametrize("case", case_params("ingest", KNOWN_WRONG))
def test_text_becomes_blocks(case: Case, accept: bool) -> None:
    document = read_text("text.txt", case.input)
    case.check(shown_document(document), accept=accept and str(case) not in KNOWN_WRONG)
