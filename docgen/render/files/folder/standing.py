"""What stands in the output folder, looked at without believing it.

No link is followed, nothing but a regular file is opened, and nothing is read that is longer than
it may be.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from docgen.base.errors import OutputError
from docgen.render.files.folder.names import MOVE_AWAY, OutputFile

_NOTHING = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FLAGS |= getattr(os, "O_BINARY", 0)
_LONGEST = 256 * 1024 * 1024  # bytes; longer than any output: nobody computes its digest


def status(target: Path) -> os.stat_result | None:
    """What is at that place itself; None where nothing is or can be. Raises OSError."""
    try:
        return target.lstat()
    except ValueError:  # a name with a zero byte
        return None
    except OSError as error:
        if error.errno in _NOTHING:
            return None
        raise


def kind(mode: int) -> str:
    """What is not a regular file, in words; empty for a regular file."""
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a link" if stat.S_ISLNK(mode) else "no file"


def is_same(root: Path, file: OutputFile) -> bool:
    """Whether the file stands there with these very bytes; False where that can't be read."""
    try:
        found = status(root / file.path)
        if found is None or kind(found.st_mode) or found.st_size != len(file.data):
            return False
        return _read(root / file.path, len(file.data)) == file.data
    except OSError:
        return False


def digest_at(target: Path, found: os.stat_result) -> str:
    """SHA-256 of the regular file there, "" of all else. Raises OSError."""
    if kind(found.st_mode) or found.st_size > _LONGEST:
        return ""
    return hashlib.sha256(_read(target, _LONGEST)).hexdigest()


def read_small(target: Path, most: int) -> bytes | None:
    """The bytes of the file there, None where there is no regular file.

    Raises OutputError where it is longer than `most` bytes, OSError where it can't be read.
    """
    found = status(target)
    if found is None or kind(found.st_mode):
        return None
    data = _read(target, most + 1)
    if len(data) > most:
        told = f"{target}: is larger than {most // 1024 // 1024} MB, no manifest of docgen"
        raise OutputError(told, hint=MOVE_AWAY)
    return data


def refuse_bad_folders(root: Path, paths: Iterable[str]) -> None:
    """OutputError where a link or a file stands on the way to an output."""
    folders = {parent for path in paths for parent in PurePosixPath(path).parents}
    for folder in sorted(folders - {PurePosixPath(".")}):
        found = status(root / folder)
        if found is None or stat.S_ISDIR(found.st_mode):
            continue
        if stat.S_ISLNK(found.st_mode):
            told = "a link leads out of the output folder, or elsewhere in it"
            raise OutputError(f"{root / folder}: {told}", hint=MOVE_AWAY)
        raise OutputError(
            f"{root / folder}: a file stands where a folder should be", hint=MOVE_AWAY
        )


def is_reached_by_folders(root: Path, path: str) -> bool:
    """Whether every part on the way from the folder to the path is a folder itself."""
    parents = [*PurePosixPath(path).parents][:-1]
    found = [status(root / parent) for parent in parents]
    return all(one is not None and stat.S_ISDIR(one.st_mode) for one in found)


def open_itself(target: Path) -> BinaryIO:
    """What is at that place itself, for reading: no link is followed, no pipe waited for.

    It need not be a file: `os.fstat` tells. Raises OSError.
    """
    return os.fdopen(os.open(target, _FLAGS), "rb")


def _read(target: Path, most: int) -> bytes:
    with open_itself(target) as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):  # changed since it was looked at
            return b""
        return stream.read(most)
