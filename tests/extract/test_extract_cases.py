"""Pages in, operations out: one case for each shape of a page that was met.

A fence `page` (`page2`, `page3`) is a page of a book: the runner prints the contents and the page
of the section that it names. A fence `guide` is a chapter before it, `book` a whole dump, and
`web`, `ocr`, `dump` are files of their own.
"""

from __future__ import annotations

import pytest

from docgen.extract import DIALECTS, extract
from docgen.extract.facts import SourceFacts
from tests.cases import Case
from tests.extract.book import documents_of
from tests.extract.shown import shown_api
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}

_FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")


@pytest.mark.parametrize("case", case_params("extract", KNOWN_WRONG))
def test_pages_become_operations(case: Case, accept: bool) -> None:
    api = extract(documents_of(case.inputs), DIALECTS["gws"], _FACTS)
    case.check(shown_api(api), accept=accept and str(case) not in KNOWN_WRONG)
