"""What goes wrong with folders: told in one line, and nothing empty left behind."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from docgen.base.errors import OutputError, reason_of

_HINT = "Choose another folder with -o, or mend its permissions."
_FULL = "Make room there, or choose another folder with -o."


@contextmanager
def told(root: Path, what: str) -> Iterator[None]:
    """Faults of the system as one line that says where, and what to do."""
    try:
        yield
    except OSError as error:
        where = error.filename or root
        hint = _FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else _HINT
        raise OutputError(f"{where}: can't be {what} ({reason_of(error)})", hint=hint) from error
    except ValueError as error:  # a name that no file system takes, as one with a zero byte
        raise OutputError(f"{str(root)!r}: can't be {what} ({error})", hint=_HINT) from error


@contextmanager
def none_left_empty(folder: Path) -> Iterator[None]:
    """Of the folder and those above it, those that the block makes and leaves empty go again."""
    made = [one for one in (folder, *folder.parents) if not _stands(one)]
    try:
        yield
    finally:
        for one in made:
            with suppress(OSError, ValueError):
                one.rmdir()


def _stands(folder: Path) -> bool:
    try:
        return folder.exists()
    except (OSError, ValueError):
        return True
