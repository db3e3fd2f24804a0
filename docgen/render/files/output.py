"""Writing what was rendered: all of it or nothing, and only below the output folder."""

from __future__ import annotations

import errno
import hashlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Literal

from attrs import frozen

from docgen.base.errors import OutputError, reason_of

MANIFEST = "manifest.json"

_STAGING = ".docgen-"
_STAGED = re.compile(re.escape(_STAGING) + "[a-z0-9_]{8}")  # as tempfile.mkdtemp names it
_ABANDONED = 60 * 60  # seconds; a build at the same time needs its folder for less than one
_HINT = "Choose another folder with -o, or mend its permissions."
_FULL = "Make room there, or choose another folder with -o."
# Names that some file system gives another meaning, whatever follows the first dot.
_RESERVED = re.compile(r"(?:aux|con|nul|prn|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')


@frozen
class OutputFile:
    """A file to be written: path below the output folder ("/" as separator), and its bytes."""

    path: str
    data: bytes


@frozen
class Difference:
    """A file of the output folder that is not what a build would leave there.

    "left over" is what the last build listed and this one would remove.
    """

    path: str
    state: Literal["changed", "missing", "left over"]


def write_outputs(root: Path, files: Iterable[OutputFile]) -> tuple[str, ...]:
    """Write the files and the manifest below `root`; gives the paths whose bytes are new.

    Everything is written beside its place first and moved there only when nothing is missing.
    Files that the last manifest lists and this build no longer makes are removed.
    """
    try:
        return _write(root, _with_manifest(files))
    except OSError as error:
        where = error.filename or root
        hint = _FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else _HINT
        raise OutputError(f"{where}: can't be written ({reason_of(error)})", hint=hint) from error
    except ValueError as error:  # a name that no file system takes, as one with a zero byte
        raise OutputError(f"{str(root)!r}: can't be written ({error})", hint=_HINT) from error


def compare_outputs(root: Path, files: Iterable[OutputFile]) -> tuple[Difference, ...]:
    """What `write_outputs` would change below `root`, by path; it leaves files of others alone."""
    everything = _with_manifest(files)
    try:
        found = [
            Difference(file.path, "changed" if _is_there(root / file.path) else "missing")
            for file in everything
            if not _is_same(root, file)
        ]
    except OSError as error:
        where = error.filename or root
        raise OutputError(f"{where}: can't be read ({reason_of(error)})") from error
    found += [
        Difference(path, "left over") for path in _stale(root, everything) if _is_there(root / path)
    ]
    return tuple(sorted(found, key=lambda one: one.path))


def _write(root: Path, files: Sequence[OutputFile]) -> tuple[str, ...]:
    made = _make_folder(root)
    _drop_abandoned(root)
    stale = _stale(root, files)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=root))
    try:
        changed = [file for file in files if not _is_same(root, file)]
        for file in changed:
            target = staging / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.data)
        for file in changed:
            _prepare(root, file.path)
            (root / file.path).parent.mkdir(parents=True, exist_ok=True)
        for file in changed:
            (staging / file.path).replace(root / file.path)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        for folder in made:
            _drop_if_empty(folder)
        raise
    shutil.rmtree(staging, ignore_errors=True)
    for path in stale:
        _remove(root, path)
    return tuple(file.path for file in changed)


def _check(files: Sequence[OutputFile]) -> None:
    """Refuse what would leave the folder, hide in it, or overwrite another output."""
    seen: set[str] = set()
    for file in files:
        if reason := refused(file.path):
            raise OutputError(f"{file.path!r}: not a path for an output ({reason})")
        if file.path.lower() in seen:
            raise OutputError(f"{file.path!r}: two outputs of this name")
        seen.add(file.path.lower())
    for path in seen:
        if any(str(parent) in seen for parent in PurePosixPath(path).parents):
            raise OutputError(f"{path!r}: an output stands where its folder would")


def refused(path: str) -> str:
    """Why no output may have this path; empty where it may."""
    parts = path.split("/")
    if not path or path.startswith("/"):
        return "empty or absolute"
    if any(part in ("", ".", "..") for part in parts):
        return "leaves the folder"
    if path.lower() == MANIFEST or parts[0].startswith(_STAGING):
        return "reserved"
    if any(_FORBIDDEN.search(part) or part.endswith((".", " ")) for part in parts):
        return "a character that some file system refuses"
    if any(_RESERVED.fullmatch(part) for part in parts):
        return "a name that some file system reserves"
    return ""


def _with_manifest(files: Iterable[OutputFile]) -> list[OutputFile]:
    """The files by path, and the manifest that lists them."""
    given = sorted(files, key=lambda file: file.path)
    _check(given)
    return [*given, _manifest(given)]


def _manifest(files: Iterable[OutputFile]) -> OutputFile:
    rows = [{"path": file.path, "sha256": hashlib.sha256(file.data).hexdigest()} for file in files]
    text = json.dumps({"files": rows}, indent=2, ensure_ascii=False) + "\n"
    return OutputFile(MANIFEST, text.encode())


def _make_folder(root: Path) -> list[Path]:
    """Make the folder; gives the folders made, innermost first."""
    missing = [folder for folder in (root, *root.parents) if not folder.exists()]
    root.mkdir(parents=True, exist_ok=True)
    return missing


def _drop_abandoned(root: Path) -> None:
    """Remove what builds that were killed have left beside its place."""
    with suppress(OSError):  # what can't be looked at stays
        for folder in root.iterdir():
            if not _STAGED.fullmatch(folder.name) or folder.is_symlink() or not folder.is_dir():
                continue
            if time.time() - folder.stat().st_mtime > _ABANDONED:
                shutil.rmtree(folder, ignore_errors=True)


def _listed(root: Path) -> list[str]:
    """The paths that the last build listed, as far as they may be trusted."""
    try:
        listed = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
        paths = [row["path"] for row in listed["files"]]
    except (OSError, ValueError, TypeError, KeyError):
        return []
    return [path for path in paths if isinstance(path, str) and not refused(path)]


def _stale(root: Path, files: Sequence[OutputFile]) -> list[str]:
    """The files of the last build that are none of `files`."""
    made = {file.path for file in files}
    return [path for path in _listed(root) if path not in made]


def _is_there(target: Path) -> bool:
    return target.exists() or target.is_symlink()


def _is_same(root: Path, file: OutputFile) -> bool:
    target = root / file.path
    try:
        return not target.is_symlink() and target.read_bytes() == file.data
    except OSError:
        return False


def _prepare(root: Path, path: str) -> None:
    """Refuse a place that a folder or a link out of the root already takes."""
    target = root / path
    if target.is_dir() and not target.is_symlink():
        raise OutputError(f"{target}: a folder stands where a file should be", hint=_HINT)
    home = root.resolve()
    if home != (folder := target.parent.resolve()) and home not in folder.parents:
        raise OutputError(f"{target}: a link leads out of the output folder", hint=_HINT)


def _remove(root: Path, path: str) -> None:
    """Remove a file of the last build and the folders that it leaves empty."""
    target = root / path
    home = root.resolve()
    folder = target.parent.resolve()
    if home != folder and home not in folder.parents:
        return
    if target.is_file() or target.is_symlink():
        target.unlink()
    while folder != home and home in folder.parents and _drop_if_empty(folder):
        folder = folder.parent


def _drop_if_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True
