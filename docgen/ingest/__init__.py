"""Bytes -> Document, one reader per file format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Protocol, TypeVar

from attrs import evolve

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest.source.decode import decode
from docgen.ingest.source.files import SourceFile

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """Calls a function of a module with each task and gives the results in order.

    The `map` of an executor may stand in for it, so that a reader's tasks run side by side.
    """

    def __call__(self, work: Callable[[T], R], tasks: Sequence[T], /) -> Iterable[R]:
        """The results, in the order of the tasks."""


def one_by_one(work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
    """Calls `work` in this process, task after task."""
    return map(work, tasks)


# A reader gives the blocks of a file from its name (path in the source) and bytes.
Reader = Callable[[str, bytes, Each], Document]


def _read_text(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.text.reader import read_text  # noqa: PLC0415 - a reader loads when it is needed

    decoded = decode(name, data)
    document = read_text(name, decoded.text)
    if decoded.finding is None:
        return document
    return evolve(document, findings=(decoded.finding, *document.findings))


def _read_html(name: str, data: bytes, _: Each) -> Document:
    from docgen.ingest.html.reader import read_html  # noqa: PLC0415 - a reader loads when it is needed

    return read_html(name, data)


def _read_pdf(name: str, data: bytes, each: Each) -> Document:
    from docgen.ingest.pdf.reader import read_pdf  # noqa: PLC0415 - a reader loads when it is needed

    return read_pdf(name, data, each)


# The whole plug point: suffix -> reader.
READERS: dict[str, Reader] = {
    ".htm": _read_html,
    ".html": _read_html,
    ".pdf": _read_pdf,
    ".txt": _read_text,
    ".xhtml": _read_html,
}


def read(file: SourceFile, each: Each = one_by_one) -> Document:
    """The blocks of `file`; what was odd about the file itself is in its findings.

    Raises SourceError where the file is not what its suffix says or can't be read.
    """
    suffix = PurePosixPath(file.name).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        hint = f"docgen reads {', '.join(sorted(READERS))}."
        raise SourceError(
            f"{file.name}: no reader for {suffix or 'a file without suffix'}", hint=hint
        )
    return reader(file.name, file.data, each)
