"""Files -> tidied documents: from the cache what is known, the others side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import PurePosixPath
from typing import TypeVar

from attrs import evolve, frozen

from docgen.base.codec import pack, unpack
from docgen.base.errors import DocgenError, SourceError
from docgen.base.findings import Finding
from docgen.base.place import lines
from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document, Picture
from docgen.ingest import pictures_of, read
from docgen.ingest.source import SourceFile
from docgen.pipeline.cache import Cache, entry_key, from_payload, to_payload
from docgen.pipeline.limits import LimitExceeded
from docgen.pipeline.workers import Failed, Workers

T = TypeVar("T")
R = TypeVar("R")

STAGE = "documents"
UNREAD = "file-unreadable"

_Outcomes = Callable[
    [Callable[[SourceFile], "_Read"], Sequence[SourceFile]], Iterator["_Read | Failed"]
]

# Bytes of a file that holds no text: blanks, and the byte order mark of UTF-8.
_BLANKS = b" \t\r\n\f\v\xef\xbb\xbf"

# Suffixes of files that are never read in this process: what is packed may be a thousand times as
# large, and docutils does not promise that time grows with the length alone.
APART = frozenset({".docx", ".rst"})

# Suffixes whose reader shares out the pages of a file; of all others, a file is one task.
SHARING = frozenset({".pdf"})

# Bytes of a file that is not read in this process: it could take hundreds of megabytes and seconds.
LARGE = 1_000_000
# From here on it is told that reading will take long: a megabyte of HTML takes some 7 s, 200 MB.
VERY_LARGE = 4_000_000


# A file may be no text, damaged, encrypted, or too large; everything else is a fault of ours.
_UNREADABLE = (SourceError, LimitExceeded)


@frozen(kw_only=True)
class How:
    """How files are read.

    `told` is called with each file when its turn has come, `page` with one whose pages are read
    apart: how many are done, of how many. `note` is called with a line where reading will take
    long. `strict`: a file that can't be read is an error, whatever else can be.
    """

    cache: Cache
    workers: Workers
    told: Callable[[SourceFile], None]
    page: Callable[[SourceFile, int, int], None]
    note: Callable[[str], None]
    strict: bool = False


def read_files(files: Sequence[SourceFile], how: How) -> list[Document]:
    """The tidied document of each file, in the order of the files.

    Their digests are names of entries: they stand for all that a document was made of. A file
    that can't be read is a document without blocks, and a finding. Raises the error of the first
    such file where none can be read.
    """
    for file in files:
        if len(file.data) >= VERY_LARGE and not _shares(file):
            size = len(file.data) // 1_000_000
            how.note(f"{file.name}: {size} MB in one page: reading it can take a minute")
    blank = {file.name for file in files if not file.data.strip(_BLANKS)}
    if len(blank) == len(files):
        blank = set()  # the first one tells what is wrong with all
    whole = [file for file in files if file.name not in blank]
    found = dict(zip((file.name for file in whole), _read_files(whole, how), strict=True))
    errors = [one for one in found.values() if isinstance(one, DocgenError)]
    if errors and (how.strict or len(errors) == len(found)):
        raise errors[0]
    return [_document_of(file.name, found.get(file.name)) for file in files]


def read_pictures(
    files: Sequence[SourceFile], workers: Workers
) -> dict[str, Mapping[int, Picture]]:
    """The pages of the files that have such, as pictures: by file and number.

    A file whose pages take too much memory or time has none: its text has been read all the same.
    """
    found: dict[str, Mapping[int, Picture]] = {}
    for file in files:
        try:
            pictures = pictures_of(file, workers.each_apart)
        except LimitExceeded:
            continue
        if pictures:
            found[file.name] = {one.page: one for one in pictures}
    return found


def _document_of(name: str, found: Document | DocgenError | None) -> Document:
    if isinstance(found, Document):
        return found
    if found is None:
        return _without_blocks(name, "page-without-text", "no text")
    return _without_blocks(name, UNREAD, found.message.removeprefix(f"{name}: "))


def _without_blocks(name: str, code: str, message: str) -> Document:
    """What a file without any text, or one that can't be read, is among others: a finding."""
    finding = Finding(code=code, message=message, place=lines(name, 1))
    return Document(file=name, title="", blocks=(), findings=(finding,))


def _read_files(files: Sequence[SourceFile], how: How) -> list[Document | DocgenError]:
    cache = how.cache
    keys = [entry_key(STAGE, (file.name, file.data)) if cache.folder else "" for file in files]
    known = [cache.find(STAGE, key, _document) for key in keys]
    missing = [file for file, document in zip(files, known, strict=True) if document is None]
    fresh = _read_missing(missing, how)
    documents: list[Document | DocgenError] = []
    for file, key, document in zip(files, keys, known, strict=True):
        how.told(file)
        how.workers.watch()
        whole = document or _kept(next(fresh), cache, key)
        documents.append(evolve(whole, digest=key) if isinstance(whole, Document) else whole)
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


def _kept(read: _Read | Failed, cache: Cache, key: str) -> Document | DocgenError:
    """The document, kept in the cache; the error of a file that can't be read."""
    if isinstance(read, Failed):
        if not isinstance(read.error, _UNREADABLE):
            raise read.error
        return read.error
    if cache.writable:
        cache.keep(STAGE, key, read.payload)
    return read.document


def _read_missing(files: Iterable[SourceFile], how: How) -> Iterator[_Read | Failed]:
    """The documents in order, whatever process read them."""
    workers = how.workers
    for way, group in groupby(files, lambda file: (_shares(file), _is_large(file))):
        match way:
            case (True, _):
                yield from (_read_shared(file, how) for file in group)
            case (False, True):
                yield from _named(workers.outcomes_apart, [*group])
            case _:
                yield from _named(workers.outcomes, [*group])


def _is_large(file: SourceFile) -> bool:
    """Whether it is not read in this process."""
    suffix = PurePosixPath(file.name).suffix.lower()
    return len(file.data) >= LARGE or suffix in APART


def _named(read: _Outcomes, files: Sequence[SourceFile]) -> Iterator[_Read | Failed]:
    for file, one in zip(files, read(_read_one, files), strict=True):
        yield _with_name(file, one) if isinstance(one, Failed) else one


def _with_name(file: SourceFile, failed: Failed) -> Failed:
    """A limit knows no file: whoever reads of it has to."""
    if isinstance(failed.error, LimitExceeded):
        failed.error.message = f"{file.name}: {failed.error.message}"
    return failed


def _read_shared(file: SourceFile, how: How) -> _Read | Failed:
    def each(work: Callable[[T], R], tasks: Sequence[T], /) -> Iterator[R]:
        """The results in order; after each it is told how far the pages have come."""
        ends = [getattr(task, "end", number) for number, task in enumerate(tasks, 1)]
        for end, result in zip(ends, how.workers.each_apart(work, tasks), strict=True):
            how.page(file, end, ends[-1])
            yield result

    try:
        return _Read(tidy(read(file, each)))
    except _UNREADABLE as error:
        return _with_name(file, Failed(error))


def _read_one(file: SourceFile) -> _Read:
    return _Read(tidy(read(file)))


def _shares(file: SourceFile) -> bool:
    return PurePosixPath(file.name).suffix.lower() in SHARING
