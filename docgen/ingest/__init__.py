"""Bytes -> Document, one reader per file format.

In: a file of a source. Out: its blocks with their places, and findings: a reader never fails on
strange text. To add a format: a room of its own, and its line in READERS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from attrs import evolve

from docgen.base.errors import SourceError
from docgen.blocks.types import Document, Picture
from docgen.ingest.each import Each, one_by_one
from docgen.ingest.source import SourceFile, decode

# A reader gives the blocks of a file from its name (path in the source) and bytes.
Reader = Callable[[str, bytes, Each], Document]


def _read_text(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.text import read_text  # noqa: PLC0415 - a reader loads when it is needed

    decoded = decode(name, data)
    document = read_text(name, decoded.text)
    if decoded.finding is None:
        return document
    return evolve(document, findings=(decoded.finding, *document.findings))


def _read_html(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.html import read_html  # noqa: PLC0415 - a reader loads when it is needed

    return read_html(name, data)


def _read_pdf(name: str, data: bytes, each: Each) -> Document:
    from docgen.ingest.pdf import read_pdf  # noqa: PLC0415 - a reader loads when it is needed

    return read_pdf(name, data, each)


def _read_markdown(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.markup.markdown import read_markdown  # noqa: PLC0415

    return read_markdown(name, data)


def _read_rst(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.markup.rst import read_rst  # noqa: PLC0415

    return read_rst(name, data)


def _read_word(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.markup.word import read_word  # noqa: PLC0415

    return read_word(name, data)


def _read_mhtml(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.markup.mhtml import read_mhtml  # noqa: PLC0415

    return read_mhtml(name, data)


def _read_doc(name: str, data: bytes, each: Each) -> Document:
    """What wikis export "to Word" is a page saved whole; an old Word file is not read."""
    if b"MIME-Version:" in data[:_HEAD]:
        return _read_mhtml(name, data, each)
    raise SourceError(f"{name}: is an old Word file", hint="Save it as .docx, PDF or HTML.")


_HEAD = 2_000

# The whole plug point: suffix -> reader.
READERS: dict[str, Reader] = {
    ".doc": _read_doc,
    ".docx": _read_word,
    ".htm": _read_html,
    ".html": _read_html,
    ".markdown": _read_markdown,
    ".md": _read_markdown,
    ".mdx": _read_markdown,
    ".mht": _read_mhtml,
    ".mhtml": _read_mhtml,
    ".pdf": _read_pdf,
    ".rst": _read_rst,
    ".txt": _read_text,
    ".xhtml": _read_html,
}


def pictures_of(file: SourceFile, each: Each = one_by_one) -> list[Picture]:
    """The pages of `file` as pictures; none where it has no pages."""
    if PurePosixPath(file.name).suffix.lower() != ".pdf":
        return []
    from docgen.ingest.pdf import picture_pages  # noqa: PLC0415 - a reader loads when it is needed

    return picture_pages(file.data, each)


def page_in(name: str, data: bytes) -> bytes:
    """The HTML of the page that an MHTML file holds. Raises SourceError where it holds none."""
    from docgen.ingest.markup import mhtml  # noqa: PLC0415 - a reader loads when it is needed

    return mhtml.page_in(name, data)


# What to do with a file that no reader takes.
_DESCRIPTION = "OpenAPI and AsyncAPI need no reading: docgen diff compares such documents."
HINTS = {
    ".adoc": "Build it as HTML, with Asciidoctor for example.",
    ".asciidoc": "Build it as HTML, with Asciidoctor for example.",
    ".odt": "Save it as .docx, PDF or HTML.",
    ".json": _DESCRIPTION,
    ".yaml": _DESCRIPTION,
    ".yml": _DESCRIPTION,
}


# Documents in forms that no reader takes.
DOCUMENTS = frozenset({".adoc", ".asciidoc", ".odt"})


def read(file: SourceFile, each: Each = one_by_one) -> Document:
    """The blocks of `file`; what was odd about the file itself is in its findings.

    Raises SourceError where the file is not what its suffix says or can't be read.
    """
    suffix = PurePosixPath(file.name).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        hint = HINTS.get(suffix, f"docgen reads {', '.join(sorted(READERS))}.")
        raise SourceError(
            f"{file.name}: no reader for {suffix or 'a file without suffix'}", hint=hint
        )
    return reader(file.name, file.data, each)


__all__ = [
    "DOCUMENTS",
    "READERS",
    "Each",
    "Reader",
    "one_by_one",
    "page_in",
    "pictures_of",
    "read",
]
