"""Changing a folder in one step: a whole new one is made beside it and takes its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from docgen.render.files.folder.exchange import exchange, is_known
from docgen.render.files.folder.plan import Plan
from docgen.render.files.folder.staged import staged, write_changed
from docgen.render.files.folder.standing import status

# So much of others is carried over; in a folder with more, files are moved one by one.
_MOST_CARRIED = 20_000


def swap_in(plan: Plan, beside: Path) -> bool:
    """Does what the plan says, in a folder below `beside`; False where this system can't.

    What others have put there is in both folders meanwhile (as a second name of the same file),
    so that neither is ever without it. Nothing has changed where the result is False.
    """
    gone = {file.path for file in plan.changed} | {*plan.removed}
    try:
        is_new = status(plan.root) is None
        if not is_new and not is_known():
            return False
        beside.mkdir(parents=True, exist_ok=True)
        with staged(beside) as staging:
            whole = staging / "whole"
            write_changed(whole, plan)
            if is_new:
                plan.root.parent.mkdir(parents=True, exist_ok=True)
                whole.rename(plan.root)
                return True
            _carry(plan.root, whole, gone)
            exchange(whole, plan.root)
            _rescue(whole, plan.root, gone)
    except OSError:
        return False
    return True


def _carry(old: Path, new: Path, gone: Collection[str]) -> None:
    """Gives all of `old` but what is gone a second name in `new`."""
    for count, path in enumerate(_below(old, gone)):
        if count > _MOST_CARRIED:
            raise OSError("too many files of others")
        if (old / path).is_dir() and not (old / path).is_symlink():
            (new / path).mkdir(parents=True)
            continue
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        os.link(old / path, new / path, follow_symlinks=False)
    for folder in (*_folders_below(new), new):
        _make_alike(old / folder.relative_to(new), folder)


def _below(folder: Path, gone: Collection[str]) -> Iterator[str]:
    """The paths of files and of empty folders below `folder` that are not gone."""
    left = [""]
    while left:
        here = left.pop()
        with os.scandir(folder / here) as found:
            entries = [*found]
        for entry in entries:
            path = f"{here}/{entry.name}" if here else entry.name
            if entry.is_dir(follow_symlinks=False):
                left.append(path)
            elif path not in gone:
                yield path
        if here and not entries:
            yield here


def _folders_below(folder: Path) -> list[Path]:
    """All folders below, the innermost first."""
    found = [Path(here, name) for here, names, _ in os.walk(folder) for name in names]
    return [one for one in reversed(found) if not one.is_symlink()]


def _make_alike(old: Path, new: Path) -> None:
    """The owner and the rights of the old folder, where there was one. Raises OSError."""
    before = status(old)
    if before is None:
        return
    now = new.lstat()
    if (before.st_uid, before.st_gid) != (now.st_uid, now.st_gid):
        os.chown(new, before.st_uid, before.st_gid)
    shutil.copystat(old, new)


def _rescue(old: Path, new: Path, gone: Collection[str]) -> None:
    """Moves what somebody has put in the old folder since it was looked at."""
    for path in _below(old, gone):
        with suppress(OSError):
            if status(new / path) is None:
                (new / path).parent.mkdir(parents=True, exist_ok=True)
                (old / path).rename(new / path)
