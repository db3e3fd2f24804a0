"""The folder of a site: its pages, and `fetch.json`, which says where each came from."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import asdict, define, field, frozen

from docgen.base.errors import OutputError, SourceError, reason_of
from docgen.fetch.address import file_name
from docgen.pipeline.replaced import replace_file

MANIFEST = "fetch.json"
PAGES = "pages"
_FORMAT = 1
_MOST_BYTES = 100_000_000
_TEXTS = ("address", "file", "digest", "etag", "last_modified", "content_type")


@frozen(kw_only=True)
class Entry:
    """A saved page: its address, its file below the folder, its digest (SHA-256), its validators.

    `gone`: the site has it no longer.
    """

    address: str
    file: str
    digest: str
    content_type: str
    etag: str = ""
    last_modified: str = ""
    gone: bool = False


@define
class Kept:
    """What is saved. `done` are addresses of a fetch that was interrupted; None of a whole one.

    `redirects`: an address -> that of the page to which it leads.
    """

    folder: Path
    start: str
    entries: dict[str, Entry] = field(factory=dict)
    done: set[str] | None = None
    redirects: dict[str, str] = field(factory=dict)
    _taken: dict[str, str] = field(init=False)  # files below `pages/` in lower case, and whose

    def __attrs_post_init__(self) -> None:
        """Notes which files are taken."""
        start = len(PAGES) + 1
        self._taken = {one.file[start:].lower(): one.address for one in self.entries.values()}

    def file_of(self, address: str, content_type: str) -> str:
        """The file of a page: the one that it has, else one that no other page has."""
        known = self.entries.get(address)
        if known is not None:
            return known.file
        name = file_name(address, content_type, self._taken)
        self._taken[name.lower()] = address
        return f"{PAGES}/{name}"

    def data(self, entry: Entry) -> bytes | None:
        """The bytes of a saved page; None where somebody has changed or removed it."""
        try:
            data = (self.folder / entry.file).read_bytes()
        except OSError:
            return None
        return data if digest_of(data) == entry.digest else None

    def save(self, entry: Entry, data: bytes) -> None:
        """Writes a page; OutputError where it can't be."""
        target = self.folder / entry.file
        if not target.resolve().is_relative_to(self.folder.resolve()):
            raise OutputError(f"{target}: is a link that leaves the folder", hint="Remove it.")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_file(target, data, prefix=".fetch-", mode=0o644)
        except OSError as error:
            raise OutputError(f"{target}: can't be written ({reason_of(error)})") from None
        self.entries[entry.address] = entry

    def remove(self, entry: Entry) -> None:
        """Removes a page and forgets it."""
        with suppress(OSError):
            (self.folder / entry.file).unlink()
        self.entries.pop(entry.address, None)

    def write(self) -> None:
        """Writes the manifest: sorted, without times, the same for the same site."""
        data = {"docgen-fetch": _FORMAT, "start": self.start, "complete": self.done is None}
        if self.done is not None:
            data["done"] = sorted(self.done)
        if self.redirects:
            data["redirects"] = dict(sorted(self.redirects.items()))
        pages = [
            {key: value for key, value in asdict(self.entries[one]).items() if value}
            for one in sorted(self.entries)
        ]
        text = json.dumps({**data, "pages": pages}, indent=1, ensure_ascii=True)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            target = self.folder / MANIFEST
            replace_file(target, f"{text}\n".encode(), prefix=".fetch-", mode=0o644)
        except OSError as error:
            raise OutputError(f"{self.folder}: can't be written ({reason_of(error)})") from None


def digest_of(data: bytes) -> str:
    """The digest of a page, as the manifest has it."""
    return hashlib.sha256(data).hexdigest()


def kept_in(folder: Path, start: str) -> Kept:
    """What a folder has of the site. Raises SourceError where its manifest can't be read."""
    file = folder / MANIFEST
    if not file.exists():
        return Kept(folder, start)
    hint = "Remove it to fetch everything anew."
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise SourceError(f"{file}: is too large", hint=hint)
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise SourceError(f"{file}: can't be read", hint=hint) from error
    if not isinstance(found, dict) or found.get("docgen-fetch") != _FORMAT:
        raise SourceError(f"{file}: is no manifest of a fetch", hint=hint)
    entries = {one.address: one for one in map(_entry, found.get("pages", ())) if one is not None}
    done = None if found.get("complete", True) else {str(one) for one in found.get("done", ())}
    told = found.get("redirects")
    redirects = {str(a): str(b) for a, b in told.items()} if isinstance(told, dict) else {}
    return Kept(folder, start, entries, done if found.get("start") == start else None, redirects)


def _entry(found: Any) -> Entry | None:
    """An entry of the manifest; None for one that somebody has bent out of the folder."""
    if not isinstance(found, dict):
        return None
    texts = {key: str(found.get(key, "")) for key in _TEXTS}
    parts = texts["file"].split("/")
    plain = parts[0] == PAGES and not {"", ".", ".."} & {*parts} and "\\" not in texts["file"]
    return Entry(**texts, gone=bool(found.get("gone"))) if plain and texts["address"] else None
