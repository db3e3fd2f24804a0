"""What was made before, kept on disk under a digest of everything that it was made of.

An entry is data (JSON), never code, and is believed only where its own digest agrees: a damaged,
cut or foreign entry counts as absent and is written anew. Entries appear whole or not at all, so
that several builds may share one folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from docgen import __version__
from docgen.base.codec import MISFITS
from docgen.base.errors import DocgenError, reason_of
from docgen.pipeline.replaced import replace_file
from docgen.render.files import open_itself, packaged

T = TypeVar("T")

# Stage -> the packages of docgen whose code decides what the stage makes.
STAGES = {
    "documents": ("base", "blocks", "ingest"),
    "pages": ("base", "blocks", "extract", "model"),
    "results": (
        *("audit", "base", "blocks", "extract", "infer", "ingest", "model", "pipeline", "render"),
    ),
}
# The libraries that read files: package -> the name it is installed under.
LIBRARIES = {
    "bs4": "beautifulsoup4",
    "pdfplumber": "pdfplumber",
    "pypdfium2": "pypdfium2",
    "jinja2": "jinja2",
    "jsonpath": "python_jsonpath",
}

MAGIC = b"docgen 1"  # the 1 is the format of entries
DIGEST_SIZE = 32

DAY = 24 * 3600
KEPT = 30 * DAY  # an entry that nobody has asked for since then is removed
MOST_OF_ENTRY = 64 * 1024 * 1024
MOST_UNPACKED = 512 * 1024 * 1024
MOST_BYTES = 512 * 1024 * 1024  # the whole reference at hand takes about 2 MB
ROOM = 0.75  # what is left after entries had to go for want of room
TEMPORARY = "."  # how the name of a file begins that is being written

_KEY = re.compile(r"[0-9a-f]{64}")
_PACKAGE = Path(__file__).parents[1]
_STAMP = "pruned"


class Cache:
    """A folder of entries; without a folder nothing is kept.

    `found` and `made` count the entries of each stage that were there or had to be made. `fault`
    says why nothing can be written; what is there is read all the same. A folder that others own
    or may write to is not used at all: its entries would become our outputs.
    """

    def __init__(self, folder: Path | None) -> None:
        self.found: Counter[str] = Counter()
        self.made: Counter[str] = Counter()
        self.fault = "" if folder is None else _distrust(folder)
        self.folder = None if self.fault else folder

    @property
    def writable(self) -> bool:
        """Whether there is a folder, and writing to it has not failed."""
        return self.folder is not None and not self.fault

    def remember(
        self,
        stage: str,
        parts: Iterable[str | bytes],
        compute: Callable[[], T],
        encode: Callable[[T], Any],
        decode: Callable[[Any], T],
    ) -> T:
        """What `compute` gives, or gave when `stage` had the same `parts`.

        `encode` turns it into JSON and `decode` turns that back.
        """
        if self.folder is None:
            self.made[stage] += 1
            return compute()
        key = entry_key(stage, parts)
        known = self.find(stage, key, decode)
        if known is not None:
            return known
        value = compute()
        if self.writable:
            self.keep(stage, key, to_payload(encode(value)))
        return value

    def find(self, stage: str, key: str, decode: Callable[[Any], T]) -> T | None:
        """What the entry `key` of `stage` holds; None where there is none that can be believed."""
        payload = self._read(stage, key) if self.folder else None
        if payload is not None:
            with suppress(DocgenError, RecursionError, zlib.error, *MISFITS):
                value = decode(from_payload(payload))
                self.found[stage] += 1
                return value
        self.made[stage] += 1
        return None

    def keep(self, stage: str, key: str, payload: bytes) -> None:
        """Writes the entry `key` of `stage`; what can't be written is not kept."""
        if self.folder is None or self.fault:
            return
        try:
            _write(self.folder / stage / key, MAGIC + _digest(key, payload) + payload)
        except OSError as error:
            self.fault = reason_of(error)

    def prune(self) -> None:
        """Once a day: removes what was not used for long, and the oldest where room is short."""
        if self.folder is None or not self.writable:
            return
        now = time.time()
        stamp = self.folder / _STAMP
        with suppress(OSError):
            if stamp.exists() and now - stamp.stat().st_mtime < DAY:
                return
            stamp.touch()
            _prune(self.folder, now)

    def _read(self, stage: str, key: str) -> bytes | None:
        assert self.folder is not None
        try:
            with open_itself(self.folder / stage / key) as stream:
                status = os.fstat(stream.fileno())
                if not _is_ours(status) or status.st_size > MOST_OF_ENTRY:
                    return None
                data = stream.read(MOST_OF_ENTRY)
                used = status.st_mtime
        except OSError:
            return None
        head = len(MAGIC) + DIGEST_SIZE
        payload = data[head:]
        if data[:head] != MAGIC + _digest(key, payload):
            return None
        if time.time() - used > DAY:
            with suppress(OSError):
                os.utime(self.folder / stage / key)
        return payload


def default_folder() -> Path | None:
    """The folder where this system keeps what can be made again; None where nobody has a home."""
    try:
        if sys.platform == "win32":
            local = os.environ.get("LOCALAPPDATA")
            base = Path(local) if local else Path.home() / "AppData" / "Local"
            return base / "docgen" / "Cache"
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches" / "docgen"
        given = os.environ.get("XDG_CACHE_HOME", "")
        # A relative path is invalid by the XDG specification and has to be ignored.
        return (Path(given) if Path(given).is_absolute() else Path.home() / ".cache") / "docgen"
    except RuntimeError:  # no home folder can be found
        return None


def entry_key(stage: str, parts: Iterable[str | bytes]) -> str:
    """The name of the entry: a digest of the parts and of the docgen that makes it."""
    total = hashlib.sha256(_fingerprint(stage))
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(b"%d:" % len(data))
        total.update(data)
    return total.hexdigest()


def to_payload(data: Any) -> bytes:
    """JSON in few bytes. Level 1 takes a quarter of the room for 3 ms a megabyte."""
    return zlib.compress(to_text(data), 1)


def to_text(data: Any) -> bytes:
    """JSON without blanks, the same bytes for the same data."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def from_payload(payload: bytes) -> Any:
    """The JSON in `payload`. Raises zlib.error for what is damaged, or unpacks to too much."""
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(payload, MOST_UNPACKED)
    if not unpacker.eof:
        raise zlib.error("cut, or unpacks to too much")
    return json.loads(text)


@cache
def _fingerprint(stage: str) -> bytes:
    """A digest of all that decides, beside its input, what `stage` makes."""
    total = hashlib.sha256(f"{stage} {__version__} {sys.version}".encode())
    for name in STAGES[stage]:
        for file in sorted(_PACKAGE.joinpath(name).rglob("*.*")):
            if file.suffix not in {".py", ".toml"}:
                continue
            total.update(f"\0{file.relative_to(_PACKAGE).as_posix()}\0".encode())
            total.update(file.read_bytes())
    if stage == "results":
        for file in sorted(one for one in packaged().rglob("*") if one.is_file()):
            total.update(f"\0{file.relative_to(packaged()).as_posix()}\0".encode())
            total.update(file.read_bytes())
    for package, project in LIBRARIES.items():
        total.update(f"\0{project} {_version(package, project)}".encode())
    return total.digest()


def _version(package: str, project: str) -> str:
    """The version of an installed library, by the name of the folder that tells of it.

    Asking importlib.metadata would take 35 ms.
    """
    found = find_spec(package)
    if found is None or found.origin is None:
        return ""
    beside = Path(found.origin).parents[1]
    told = sorted(folder.name for folder in beside.glob(f"{project}-*.*-info"))
    if told:
        return " ".join(told)
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - see above

    try:
        return version(project)
    except PackageNotFoundError:
        return ""


def _distrust(folder: Path) -> str:
    """Why the folder is not to be used; empty where it may be, or is not there yet."""
    for one in (folder, *(folder / stage for stage in STAGES)):
        try:
            status = one.stat()
        except (OSError, ValueError):
            continue
        if not _is_of_user(status):
            return f"{one} belongs to another user"
        if hasattr(os, "geteuid") and status.st_mode & stat.S_IWOTH:
            return f"everybody may write to {one}"
    return ""


def _is_ours(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode) and _is_of_user(status)


def _is_of_user(status: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def _digest(key: str, payload: bytes) -> bytes:
    """The key is part of it: an entry under another entry's name is noticed."""
    return hashlib.sha256(key.encode() + payload).digest()


def _write(target: Path, data: bytes) -> None:
    try:
        replace_file(target, data, prefix=TEMPORARY)
    except FileNotFoundError:
        # For the user alone, as its entries are: references are not always public.
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(target, data, prefix=TEMPORARY)


def _prune(folder: Path, now: float) -> None:
    rest = []
    total = 0
    for entry in _entries(folder):
        status = entry.stat()
        age = now - status.st_mtime
        if age > (DAY if entry.name.startswith(TEMPORARY) else KEPT):
            _remove(entry)
        else:
            rest.append((status.st_mtime, status.st_size, entry.path))
            total += status.st_size
    if total <= MOST_BYTES:
        return
    for _, size, path in sorted(rest):
        if total <= ROOM * MOST_BYTES:
            break
        _remove(path)
        total -= size


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """The files in the folders of the stages that are ours, by their names."""
    for stage in STAGES:
        with suppress(FileNotFoundError), os.scandir(folder / stage) as entries:
            for entry in entries:
                ours = _KEY.fullmatch(entry.name) or entry.name.startswith(TEMPORARY)
                if ours and entry.is_file(follow_symlinks=False):
                    yield entry


def _remove(path: os.DirEntry[str] | str) -> None:
    with suppress(OSError):  # another build may have been quicker
        Path(path).unlink()
