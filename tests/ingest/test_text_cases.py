"""Text in, blocks out: what the three text readers make of the shapes that were met."""

from __future__ import annotations

import pytest

from docgen.ingest.text import read_text
from tests.blocks.shown import shown_document
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}


@pytest.mark.parametrize("case", case_params("ingest", KNOWN_WRONG))
def test_text_becomes_blocks(case: Case, accept: bool) -> None:
    document = read_text("text.txt", case.input)
    case.check(shown_document(document), accept=accept and str(case) not in KNOWN_WRONG)
