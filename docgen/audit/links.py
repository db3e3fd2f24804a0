"""Links between the pages of a site that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.blocks.types import Document, Item, Listing, Paragraph, Table

_PAGES = (".html", ".htm")


def link_findings(documents: Sequence[Document]) -> Iterator[Finding]:
    """Links to pages of the site itself, which the source has not."""
    # A page may have been saved in another form than the one that links name.
    files = {one.file.rpartition(".")[0] for one in documents}
    if len(documents) < 2:
        return
    for document in documents:
        seen: set[str] = set()
        for target, place in _targets(document):
            path = _page(target, document.file)
            if path and path.rpartition(".")[0] not in files and path not in seen:
                seen.add(path)
                yield Finding(
                    code="link-dead",
                    message=f"a link leads to {path}, which the source has not",
                    place=place,
                )


def _page(target: str, file: str) -> str:
    """The file of the source that a relative link names; empty for one that leads elsewhere."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return ""
    path = unquote(parts.path)
    if parts.scheme or parts.netloc or path.startswith("/") or not path.endswith(_PAGES):
        return ""
    found = normpath(join(dirname(file), path))
    return "" if found.startswith("..") else found


def _targets(document: Document) -> Iterator[tuple[str, Place]]:
    for block in document.blocks:
        match block:
            case Paragraph():
                yield from ((one, block.place) for one in block.targets)
            case Listing():
                yield from _of_items(block.items)
            case Table():
                cells = (cell for row in block.rows for cell in row.cells)
                yield from ((one, cell.place) for cell in cells for one in cell.targets)
            case _:
                pass


def _of_items(items: Sequence[Item]) -> Iterator[tuple[str, Place]]:
    yield from ((one, item.place) for item in items for one in item.targets)
