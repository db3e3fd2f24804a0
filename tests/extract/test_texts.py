"""Texts in, each a source of its own, what they tell out: the shapes that text of pages has.

Each fence of a case is a file; which dialect it is written in has to be seen from it alone.
"""

from __future__ import annotations

from typing import Any

import pytest

from docgen.blocks.tidy import tidy
from docgen.extract import DIALECTS, GENERIC, Reader, understand
from docgen.extract.facts import SourceFacts
from docgen.extract.page_facts import read_anew
from docgen.ingest.text.reader import read_text
from tests.cases import Case
from tests.extract.shown import shown_api
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}

FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")
READER = Reader(dialects=DIALECTS, generic=GENERIC, recall_of=lambda _: read_anew)


def told(name: str, text: str) -> dict[str, Any]:
    """What the text tells, with the dialect and the section that it names."""
    document = tidy(read_text(f"{name}.txt", text))
    api = understand([document], FACTS, READER, None).api
    sections = [section.title for section in api.sections]
    shown = {"dialect": api.dialect, **shown_api(api)}
    return {**shown, "sections": sections} if sections else shown


@pytest.mark.parametrize("case", case_params("texts", KNOWN_WRONG))
def test_each_text_tells_what_its_page_says(case: Case, accept: bool) -> None:
    found = {name: told(name, text) for name, text in case.inputs.items()}
    case.check(found, accept=accept and str(case) not in KNOWN_WRONG)
