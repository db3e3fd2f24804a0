"""A dump with scars in, the same dump without them out."""

from __future__ import annotations

import pytest

from docgen.blocks.tidy import tidy
from docgen.ingest.text.dump import read_dump
from tests.blocks.shown import shown_document
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}


@pytest.mark.parametrize("case", case_params("tidy", KNOWN_WRONG))
def test_scars_are_gone(case: Case, accept: bool) -> None:
    document = tidy(read_dump("text.txt", case.input.split("\n")))
    case.check(shown_document(document), accept=accept and str(case) not in KNOWN_WRONG)
