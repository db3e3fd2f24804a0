"""Text in, blocks out: what the three text readers make of the shapes that were met."""

from __future__ import annotations

import pytest

from docgen.ingest.text.reader import read_text
from tests.blocks.shown import shown_document
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}


@pytest.mark.parametrize("case", case_params("ingest", KNOWN_WRONG))
def test_text_becomes_blocks(case: Case, accept: bool) -> None:
    document = read_text("text.txt", case.input)
    case.check(shown_document(document), accept=accept and str(case) not in KNOWN_WRONG)


PLACES = {
    "dump": (
        "Important\n\nTwo lines.\nOf text.\n```\n{\n}\n```\na\tb\nc\td\n\n- x\n - y\n",
        ["callout 1-3", "paragraph 4", "code 5-8", "table 9-10", "list 12-13"],
    ),
    "page": (
        "Request URL | /x |\n---|---|\nHTTP Method | POST |\nText.\n{}\n",
        ["table 1-3", "paragraph 4", "code 5"],
    ),
    "ocr": (
        "Harbour APl\n\nReady\n\nReady\n\nTells the pilot.\n{\n\n}\n",
        ["heading 5", "paragraph 7", "code 8-10"],
    ),
}


@pytest.mark.parametrize(
    "name",
    [
        "dump",
        "page",
        "ocr",
    ],
)
def test_blocks_say_where_they_stand(name: str) -> None:
    text, expected = PLACES[name]
    kinds = {"Callout": "callout", "Listing": "list"}
    found = []
    for block in read_text("a", text).blocks:
        kind = type(block).__name__
        found.append(f"{kinds.get(kind, kind.lower())} {str(block.place).partition(':')[2]}")
    assert found == expected
