"""A folder that a build works in, of a name that nobody can know, gone when the block ends."""

from __future__ import annotations

import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docgen.render.files.folder.names import STAGING
from docgen.render.files.folder.plan import Plan
from docgen.render.files.folder.standing import kind, status


@contextmanager
def staged(beside: Path) -> Iterator[Path]:
    """Such a folder in `beside`. Raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=STAGING, dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_changed(folder: Path, plan: Plan) -> None:
    """The changed files of the plan, below `folder`; each has the rights of the one it replaces."""
    for file in plan.changed:
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.data)
        with_rights_of(plan.root / file.path, target)


def with_rights_of(old: Path, new: Path) -> None:
    """Gives `new` the rights of the file that it replaces, if one is there. Raises OSError."""
    before = status(old)
    if before is not None and not kind(before.st_mode):
        new.chmod(stat.S_IMODE(before.st_mode))
