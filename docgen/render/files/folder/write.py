"""Writing what was rendered: all of it or nothing, and nothing of others is lost."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from attrs import frozen

from docgen.base.errors import OutputError
from docgen.render.files.folder.faults import none_left_empty, told
from docgen.render.files.folder.moves import move_in
from docgen.render.files.folder.names import MANIFEST, STAGING, OutputFile
from docgen.render.files.folder.plan import Plan, plan_of
from docgen.render.files.folder.standing import status
from docgen.render.files.folder.whole import swap_in

_STAGED = re.compile(re.escape(STAGING) + "[a-z0-9_]{8}")  # as tempfile.mkdtemp names it
_ABANDONED = 60 * 60  # seconds; a build at the same time needs its folder for less than one


@frozen
class Difference:
    """A file of the output folder that is not what a build would leave there.

    "left over" is what the last build listed and this one does not make: it would go, unless
    somebody has edited it.
    """

    path: str
    state: Literal["changed", "missing", "left over"]


@frozen(kw_only=True)
class Written:
    """Paths whose bytes are new, and paths of an earlier build that stay as they were edited."""

    changed: tuple[str, ...]
    kept: tuple[str, ...]


def write_outputs(
    root: Path,
    files: Iterable[OutputFile],
    *,
    within: Path | None = None,
    alone: bool = False,
    force: bool = False,
) -> Written:
    """Write the files and the manifest below `root`, all at once.

    The new folder is made beside the old one, in `within`, and takes its place in one step; where
    the system has no such step, file by file, and a manifest of both tells what may stand there
    meanwhile. What others have put in the folder stays. Files that the last manifest lists and
    this build does not make go, unless somebody has edited them.

    `alone`: the lock of `within` is held, so what builds that were killed have left there goes.
    `force`: what stands in the place of an output and is not docgen's is overwritten. Raises
    OutputError, without it for such a file also.
    """
    with told(root, "written"):
        plan = plan_of(_real(root), files)
        if plan.foreign and not force:
            raise _not_ours(plan)
        beside = within or root.parent
        clear(beside, plan.root, alone=alone)
        if not plan.is_done:
            _write(plan, beside)
        return Written(changed=tuple(file.path for file in plan.changed), kept=plan.kept)


def compare_outputs(root: Path, files: Iterable[OutputFile]) -> tuple[Difference, ...]:
    """What `write_outputs` would change below `root`, by path; it leaves files of others alone."""
    with told(root, "read"):
        plan = plan_of(_real(root), files)
        found = [
            Difference(file.path, "missing" if status(plan.root / file.path) is None else "changed")
            for file in plan.changed
        ]
    found += [Difference(path, "left over") for path in (*plan.removed, *plan.kept)]
    return tuple(sorted(found, key=lambda one: one.path))


def clear(*folders: Path, alone: bool) -> None:
    """Removes what builds that were killed have left there. `alone`: their lock is held."""
    for folder in folders:
        with suppress(OSError):  # what can't be looked at stays
            for one in folder.iterdir():
                if not _STAGED.fullmatch(one.name) or one.is_symlink() or not one.is_dir():
                    continue
                if alone or time.time() - one.stat().st_mtime > _ABANDONED:
                    shutil.rmtree(one, ignore_errors=True)


def _real(root: Path) -> Path:
    """The folder itself where a link leads to it: a link is not moved in its place."""
    return root.resolve() if root.is_symlink() else root


def _not_ours(plan: Plan) -> OutputError:
    path, what = min(plan.foreign, key=lambda one: one[0] != MANIFEST)  # it speaks for the others
    others = len(plan.foreign) - 1
    more = f" (and {others} more of the kind)" if others else ""
    hint = "Nothing was written: move it away, or overwrite it with --force."
    return OutputError(f"{plan.root / path}: {what}{more}", hint=hint)


def _write(plan: Plan, beside: Path) -> None:
    with none_left_empty(plan.root):
        if not swap_in(plan, beside):
            move_in(plan)
