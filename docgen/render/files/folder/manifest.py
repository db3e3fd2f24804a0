"""The manifest: which files of the folder a build has made, and with which bytes."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from docgen.base.errors import OutputError
from docgen.render.files.folder.names import MANIFEST, MOVE_AWAY, OutputFile, refused
from docgen.render.files.folder.standing import digest_at, is_same, read_small, status

# Path -> SHA-256 of what docgen wrote there. A build that was killed can leave two of a path.
Listed = Mapping[str, frozenset[str]]

MOST_BYTES = 16 * 1024 * 1024
MOST_ROWS = 100_000


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal digits, as the manifest has it."""
    return hashlib.sha256(data).hexdigest()


def manifest_of(files: Iterable[OutputFile]) -> OutputFile:
    """The manifest that lists the files in their order."""
    return _manifest([(file.path, digest(file.data)) for file in files])


def stands(root: Path, rows: Sequence[tuple[str, str]]) -> bool:
    """Whether the folder is what a build of files with these digests leaves, as far as it tells.

    `rows`: path and SHA-256 of each file, by path.
    """
    if not is_same(root, _manifest(rows)):
        return False
    with suppress(OSError):
        return all(
            (found := status(root / path)) and digest_at(root / path, found) == told
            for path, told in rows
        )
    return False


def joined(listed: Listed, files: Iterable[OutputFile]) -> OutputFile:
    """A manifest of what was listed and of the files: true while one becomes the other."""
    old = {(path, one) for path, digests in listed.items() for one in digests}
    new = {(file.path, digest(file.data)) for file in files}
    return _manifest(sorted(old | new))


def read_manifest(root: Path) -> Listed | None:
    """What the last build listed; None where there is no manifest, or none of docgen.

    Paths that no output may have are left out. Raises OutputError for one that nobody should
    read: larger than docgen writes them, a link, no file.
    """
    data = read_small(root / MANIFEST, MOST_BYTES)
    if data is None:
        return None
    rows = _rows(data)
    if rows is not None and len(rows) > MOST_ROWS:
        told = f"{root / MANIFEST}: lists more than {MOST_ROWS:,} files"
        raise OutputError(told, hint=MOVE_AWAY)
    return None if rows is None else _listed(rows)


def _rows(data: bytes) -> list[tuple[str, str]] | None:
    """Path and digest of each row, None where it is no manifest of docgen."""
    try:
        rows = json.loads(data)["files"]
        found = [(row["path"], row["sha256"]) for row in rows]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return found if all(isinstance(part, str) for row in found for part in row) else None


def _listed(rows: Iterable[tuple[str, str]]) -> Listed:
    digests: dict[str, set[str]] = defaultdict(set)
    for path, one in rows:
        if not refused(path):
            digests[path].add(one)
    return {path: frozenset(found) for path, found in digests.items()}


def _manifest(rows: Iterable[tuple[str, str]]) -> OutputFile:
    listed = {"files": [{"path": path, "sha256": one} for path, one in rows]}
    text = json.dumps(listed, indent=2, ensure_ascii=False) + "\n"
    return OutputFile(MANIFEST, text.encode())
