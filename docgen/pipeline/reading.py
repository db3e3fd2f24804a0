"""Files -> tidied documents: from the cache what is known, the others side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath

from attrs import evolve

from docgen.base.codec import pack, unpack
from docgen.base.findings import Finding
from docgen.base.place import lines
from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.ingest import read
from docgen.ingest.source import SourceFile
from docgen.pipeline.cache import Cache, entry_key, from_payload, to_payload
from docgen.pipeline.workers import Workers

STAGE = "documents"

# Bytes of a file that holds no text: blanks, and the byte order mark of UTF-8.
_BLANKS = b" \t\r\n\f\v\xef\xbb\xbf"

# Suffixes whose reader shares out the pages of a file; of all others, a file is one task.
SHARING = frozenset({".pdf"})


def read_files(
    files: Sequence[SourceFile],
    cache: Cache,
    workers: Workers,
    told: Callable[[SourceFile], None],
) -> list[Document]:
    """The tidied document of each file, in the order of the files.

    Their digests are names of entries: they stand for all that a document was made of.
    `told` is called with each file when its turn has come.
    """
    blank = {file.name for file in files if not file.data.strip(_BLANKS)}
    if len(blank) < len(files):  # else the first one tells what is wrong with all
        whole = [file for file in files if file.name not in blank]
        known_by_name = {one.file: one for one in _read_files(whole, cache, workers, told)}
        return [known_by_name.get(file.name) or _without_text(file.name) for file in files]
    return _read_files(files, cache, workers, told)


def _without_text(name: str) -> Document:
    """What a file without any text is among others: a finding."""
    finding = Finding(code="page-without-text", message="no text", place=lines(name, 1))
    return Document(file=name, title="", blocks=(), findings=(finding,))


def _read_files(
    files: Sequence[SourceFile],
    cache: Cache,
    workers: Workers,
    told: Callable[[SourceFile], None],
) -> list[Document]:
    keys = [entry_key(STAGE, (file.name, file.data)) if cache.folder else "" for file in files]
    known = [cache.find(STAGE, key, _document) for key in keys]
    missing = [file for file, document in zip(files, known, strict=True) if document is None]
    fresh = _read_missing(missing, workers)
    documents = []
    for file, key, document in zip(files, keys, known, strict=True):
        told(file)
        whole = document or _kept(next(fresh), cache, key)
        documents.append(evolve(whole, digest=key))
    return documents


class _Read:
    """A document that goes from process to process as an entry of the cache does.

    Pickling each block would take three times as long, and the entry would be made after that.
    """

    def __init__(self, document: Document, payload: bytes = b"") -> None:
        self.document = document
        self._payload = payload

    @property
    def payload(self) -> bytes:
        return self._payload or to_payload(pack(self.document))

    def __reduce__(self) -> tuple[Callable[[bytes], _Read], tuple[bytes]]:
        return _arrived, (self.payload,)


def _arrived(payload: bytes) -> _Read:
    return _Read(_document(from_payload(payload)), payload)


def _document(data: object) -> Document:
    return unpack(data, Document)


def _kept(read: _Read, cache: Cache, key: str) -> Document:
    if cache.writable:
        cache.keep(STAGE, key, read.payload)
    return read.document


def _read_missing(files: Iterable[SourceFile], workers: Workers) -> Iterator[_Read]:
    """The documents in order, whatever process read them."""
    for shares, group in groupby(files, _shares):
        if shares:
            yield from (_Read(tidy(read(file, workers.each_long))) for file in group)
        else:
            yield from workers.each(_read_one, [*group])


def _read_one(file: SourceFile) -> _Read:
    return _Read(tidy(read(file)))


def _shares(file: SourceFile) -> bool:
    return PurePosixPath(file.name).suffix.lower() in SHARING
