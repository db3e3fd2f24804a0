"""Files in which people save sites (WARC, MHTML, zip) -> the same folder that a fetch gives."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from posixpath import splitext

from docgen.base.errors import SourceError, reason_of
from docgen.fetch.address import SUFFIXES, normal
from docgen.fetch.kept import Entry, Kept, digest_of, kept_in
from docgen.fetch.lazy import needed
from docgen.fetch.options import FetchOptions
from docgen.fetch.outcome import Outcome
from docgen.ingest import page_in
from docgen.ingest.source import members

_TYPES = {suffix: kind for kind, suffix in reversed(SUFFIXES.items())} | {
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
}
_MOST_RECORDS = 1_000_000


def unpack(path: Path, options: FetchOptions) -> Outcome:
    """Saves the pages of an archive below the folder of the options.

    Raises SourceError where it is none that can be read.
    """
    try:
        if path.stat().st_size > options.total_bytes:
            raise SourceError(f"{path}: is too large", hint="Unpack it by hand.")
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: can't be read ({reason_of(error)})") from None
    kept = kept_in(options.folder, path.name)
    outcome = Outcome()
    for address, kind, page in _pages(path, data, options):
        _keep(address, kind, page, kept, outcome, options)
    if not outcome.pages:
        raise SourceError(f"{path}: holds no page", hint="Is it the right file?")
    if not options.dry_run:
        kept.write()
    return outcome


def _keep(  # noqa: PLR0913, PLR0917 - a page and where it goes
    address: str,
    kind: str,
    page: bytes,
    kept: Kept,
    outcome: Outcome,
    options: FetchOptions,
) -> None:
    before = kept.entries.get(address)
    file = kept.file_of(address, kind)
    entry = Entry(address=address, file=file, digest=digest_of(page), content_type=kind)
    same = before is not None and before.digest == entry.digest and kept.data(before) is not None
    outcome.add(address, is_known=before is not None, is_same=same)
    if not same and not options.dry_run:
        kept.save(entry, page)


def _pages(path: Path, data: bytes, options: FetchOptions) -> Iterator[tuple[str, str, bytes]]:
    name = path.name.lower()
    if name.endswith((".warc", ".warc.gz")):
        yield from _of_warc(path, data, options)
    elif name.endswith((".mhtml", ".mht")):
        yield f"file:///{path.stem}.html", "text/html", page_in(str(path), data)
    elif zipfile.is_zipfile(BytesIO(data)):
        for file, page in members(str(path), data, _TYPES, options.total_bytes):
            kind = _TYPES[splitext(file)[1].lower()]
            yield f"file:///{file[len(str(path)) + 1 :]}", kind, page
    else:
        hint = "docgen fetch takes an address, or a .warc, .mhtml or .zip file."
        raise SourceError(f"{path}: is no archive of pages", hint=hint)


def _of_warc(path: Path, data: bytes, options: FetchOptions) -> Iterator[tuple[str, str, bytes]]:
    """The answers of 200 with a page in them (ISO 28500); of one address the last counts."""
    iterator = needed("warcio.archiveiterator").ArchiveIterator
    found: dict[str, tuple[str, bytes]] = {}
    room = options.total_bytes
    try:
        for number, record in enumerate(iterator(BytesIO(data))):
            if number > _MOST_RECORDS:
                break
            if record.rec_type != "response" or record.http_headers is None:
                continue
            kind = (record.http_headers.get_header("Content-Type") or "").partition(";")[0].strip()
            address = normal(record.rec_headers.get_header("WARC-Target-URI") or "")
            is_page = record.http_headers.get_statuscode() == "200" and kind.lower() in SUFFIXES
            if not address or not is_page:
                continue
            page = record.content_stream().read(options.page_bytes + 1)
            if len(page) > options.page_bytes:
                continue
            room -= len(page)
            if room < 0:
                break
            found[address] = (kind.lower(), page)
    except Exception as error:  # the library raises whatever a damaged file makes it stumble over
        raise SourceError(f"{path}: is no WARC file that can be read") from error
    if room < 0:
        raise SourceError(f"{path}: unpacks to too much", hint="Unpack it by hand.")
    for address in sorted(found):
        yield address, *found[address]
