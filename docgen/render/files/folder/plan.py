"""What a build would change in the folder, and what of others stands in its way."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from docgen.base.errors import OutputError
from docgen.render.files.folder.manifest import Listed, manifest_of, read_manifest
from docgen.render.files.folder.names import MANIFEST, MOVE_AWAY, OutputFile, refuse_bad_names
from docgen.render.files.folder.standing import (
    digest_at,
    is_reached_by_folders,
    is_same,
    kind,
    refuse_bad_folders,
    status,
)

_Foreign = tuple[str, str]


@frozen(kw_only=True)
class Plan:
    """What is to be done in `root`; paths are below it, in their order.

    `files` are all that should stand there, the manifest last, and `changed` those that don't.
    What the last build listed (`listed`) and this one does not make is `removed`, or `kept` where
    somebody has edited it. `foreign` are places of changed files where something stands that
    docgen did not write, each with what it is.
    """

    root: Path
    files: tuple[OutputFile, ...]
    changed: tuple[OutputFile, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    foreign: tuple[_Foreign, ...]
    listed: Listed

    @property
    def is_done(self) -> bool:
        """Whether the folder is as it should be."""
        return not self.changed and not self.removed


def plan_of(root: Path, files: Iterable[OutputFile]) -> Plan:
    """What has to be done so that `files` stand in `root`; it changes nothing.

    Raises OutputError for names that no output may have and for what nobody should overwrite:
    folders, links to elsewhere, a manifest that is too large. Raises OSError.
    """
    given = sorted(files, key=lambda file: file.path)
    refuse_bad_names(given)
    whole = (*given, manifest_of(given))
    refuse_bad_folders(root, (file.path for file in given))
    listed = read_manifest(root)
    changed = tuple(file for file in whole if not is_same(root, file))
    known = listed or {}
    left = _left_over(root, known, {file.path for file in whole})
    written = {path for path in left if _is_written(root, path, known)}
    return Plan(
        root=root,
        files=whole,
        changed=changed,
        removed=tuple(path for path in left if path in written),
        kept=tuple(path for path in left if path not in written),
        foreign=_foreign(root, [file.path for file in changed], listed),
        listed=known,
    )


def _left_over(root: Path, listed: Listed, made: set[str]) -> list[str]:
    """The paths of the last build that stand there, and that none of `made` is."""
    paths = (path for path in listed if path not in made and status(root / path) is not None)
    return [path for path in paths if is_reached_by_folders(root, path)]


def _is_written(root: Path, path: str, listed: Listed) -> bool:
    """Whether what stands there is what docgen wrote."""
    found = status(root / path)
    return found is not None and digest_at(root / path, found) in listed.get(path, ())


def _foreign(root: Path, paths: Iterable[str], listed: Listed | None) -> tuple[_Foreign, ...]:
    told = ((path, _foreign_at(root, path, listed)) for path in paths)
    return tuple((path, what) for path, what in told if what)


def _foreign_at(root: Path, path: str, listed: Listed | None) -> str:
    """What stands at the place of an output that docgen did not write; else empty."""
    found = status(root / path)
    if found is None:
        return ""
    if stat.S_ISDIR(found.st_mode):
        told = f"{root / path}: a folder stands where a file should be"
        raise OutputError(told, hint=MOVE_AWAY)
    if what := kind(found.st_mode):
        return f"is {what}"
    if path == MANIFEST:
        return "" if listed is not None else "is none that docgen wrote"
    if path not in (listed or {}):
        return "is none that docgen wrote"
    return "" if _is_written(root, path, listed or {}) else "was edited since docgen wrote it"
