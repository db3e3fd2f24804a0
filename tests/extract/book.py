"""Pages of a case as the files of a source: a book with contents, and files of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.ingest.text.reader import read_text

_SAID_SECTION = re.compile(r"part of the \[?(.+?)\]?(?:\(#\))? section")


def documents_of(inputs: dict[str, str]) -> list[Document]:
    """The tidied documents that the fences of a case hold."""
    return [tidy(document) for document in _documents(inputs)]


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
