"""Outputs and the names that they may have: below the folder, on every file system."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from attrs import frozen

from docgen.base.errors import OutputError

MANIFEST = "manifest.json"
MOVE_AWAY = "Choose another folder with -o, or move it away."  # of what stands in the way
STAGING = ".docgen-"  # how the name of a folder begins that a build works in

# Names that some file system gives another meaning, whatever follows the first dot.
_RESERVED = re.compile(r"(?:aux|con|nul|prn|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')


@frozen
class OutputFile:
    """A file to be written: path below the output folder ("/" as separator), and its bytes."""

    path: str
    data: bytes


def refused(path: str) -> str:
    """Why no output may have this path; empty where it may."""
    parts = path.split("/")
    if not path or path.startswith("/"):
        return "empty or absolute"
    if any(part in ("", ".", "..") for part in parts):
        return "leaves the folder"
    if path.lower() == MANIFEST or parts[0].startswith(STAGING):
        return "reserved"
    if any(_FORBIDDEN.search(part) or part.endswith((".", " ")) for part in parts):
        return "a character that some file system refuses"
    if any(_RESERVED.fullmatch(part) for part in parts):
        return "a name that some file system reserves"
    return ""


def refuse_bad_names(files: Sequence[OutputFile]) -> None:
    """OutputError for what would leave the folder, hide in it, or overwrite another output."""
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
