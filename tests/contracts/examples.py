"""What docgen finds in an example of a rule: its pages as a source, read, understood, audited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.audit import audit
from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.extract import DIALECTS, extract
from docgen.extract.facts import SourceFacts
from docgen.infer import infer
from docgen.ingest.html.reader import read_html
from docgen.ingest.text.reader import read_text
from tests.extract.book import documents_of

_FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")
_CHAPTERS = ("Changes", "Features", "Return values")  # pages before those of operations
_SECTION = "This operation is part of the [{}](#) section of the [Web Services API](#)."
_TOLD = re.compile(r"This operation is part of the (\w+ API) section\.")


def found_in(example: str) -> set[str]:
    """The codes of all findings and repairs of a part of a page, or of pages with `---` between."""
    documents = [*_documents(example)]
    api = infer(extract(documents, DIALECTS["gws"], _FACTS))
    told = (*api.findings, *audit(api, documents))
    return {one.code for one in told} | {one.code for doc in documents for one in doc.findings}


def _documents(example: str) -> Iterator[Document]:
    pages = example.split("\n---\n")
    if example.startswith("<"):
        for number, page in enumerate(pages):
            yield tidy(read_html(f"page{number}.html", page.encode()))
    elif pages[0].startswith("Contents"):
        contents, *rest = pages
        yield tidy(read_text("book.txt", "\n\n".join([contents, *map(_placed, rest)])))
    else:
        yield from documents_of({_kind(one, n): _placed(one) for n, one in enumerate(pages)})


def _kind(page: str, number: int) -> str:
    return f"guide{number}" if page.startswith(_CHAPTERS) else f"page{number}"


def _placed(page: str) -> str:
    """The page with the sentence that names its section, below its title."""
    if page.startswith(_CHAPTERS) or "\nAll about " in page:
        return page
    told = _TOLD.search(page)
    said = _SECTION.format(told[1] if told else "Ships API")
    return page.replace(told[0], said) if told else page.replace("\n", f"\n\n{said}\n", 1)
