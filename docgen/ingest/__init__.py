"""Bytes -> Document, one reader per file format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from attrs import evolve

from docgen.base.errors import SourceError
from docgen.blocks.types import Document
from docgen.ingest.decode import decode
from docgen.ingest.source import SourceFile

Reader = Callable[[str, str], Document]


def _read_text(name: str, text: str) -> Document:
    from docgen.ingest.text import read_text  # noqa: PLC0415 - a reader loads when it is needed

    return read_text(name, text)


# The whole plug point: suffix -> reader of a file's name and text.
READERS: dict[str, Reader] = {".txt": _read_text}


def read(file: SourceFile) -> Document:
    """The blocks of `file`; what had to be assumed of its encoding is a finding."""
    suffix = PurePosixPath(file.name).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        hint = f"docgen reads {', '.join(sorted(READERS))}."
        raise SourceError(
            f"{file.name}: no reader for {suffix or 'a file without suffix'}", hint=hint
        )
    decoded = decode(file.name, file.data)
    document = reader(file.name, decoded.text)
    if decoded.finding is None:
        return document
    return evolve(document, findings=(decoded.finding, *document.findings))
