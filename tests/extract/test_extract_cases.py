"""Pages in, operations out: one case for each shape of a page that was met.

A fence `page` (`page2`, `page3`) is a page of a book: the runner prints the contents and the page
of the section that it names. A fence `guide` is a chapter before it, `book` a whole dump, and
`web`, `ocr`, `dump` are files of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.extract import DIALECTS, extract
from docgen.extract.facts import SourceFacts
from docgen.ingest.text import read_text
from tests.cases import Case
from tests.extract.shown import shown_api
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}

_SAID_SECTION = re.compile(r"part of the \[?(.+?)\]?(?:\(#\))? section")
_FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")


@pytest.mark.parametrize("case", case_params("extract", KNOWN_WRONG))
def test_pages_become_operations(case: Case, accept: bool) -> None:
    documents = [tidy(document) for document in _documents(case.inputs)]
    api = extract(documents, DIALECTS["gws"], _FACTS)
    case.check(shown_api(api), accept=accept and str(case) not in KNOWN_WRONG)


def _documents(inputs: dict[str, str]) -> Iterator[Document]:
    kinds = {name: re.sub(r"\d+$", "", name) for name in inputs}
    pages = [text for name, text in inputs.items() if kinds[name] == "page"]
    guides = [text for name, text in inputs.items() if kinds[name] == "guide"]
    if pages or guides:
        yield read_text("book.txt", _book(guides, pages))
    for name, text in inputs.items():
        if kinds[name] not in ("page", "guide"):
            yield read_text(f"{name}.txt", text)


def _book(guides: list[str], pages: list[str]) -> str:
    """A dump of chapters and pages: contents, then each page below that of its section."""
    texts = list(guides)
    open_section = ""
    for page in pages:
        said = _SAID_SECTION.search(page)
        section = said[1] if said else open_section or "Harbour API"
        if section != open_section:
            texts.append(f"{section}\n\nWhat the harbour office has to say.\n")
            open_section = section
        texts.append(page)
    titles = [text.strip().split("\n", 1)[0] for text in texts]
    contents = "".join(f"{title}\t{number}\n" for number, title in enumerate(titles, 3))
    return "Contents\n" + contents + "\n" + "\n\n".join(texts)
