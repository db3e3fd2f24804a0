"""One build at a time writes below an output folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from docgen.base.errors import OutputError
from docgen.render.files.folder import faults
from docgen.render.files.folder.faults import none_left_empty

try:
    import fcntl
except ImportError:  # Windows: builds at the same time are not kept apart
    fcntl = None  # type: ignore[assignment]

_BUSY = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK}


@contextmanager
def locked(folder: Path, told: Callable[[str], None], *, wait: bool = True) -> Iterator[bool]:
    """Holds the lock of the folder, made if it is not there, for as long as the block runs.

    Gives whether there is a lock: Windows and some file systems of networks have none. It is one
    of the system on the folder itself: it leaves no file, and ends with the process that holds
    it. `told` is called before waiting for another build. Raises OutputError where the folder
    can't be made, and where another build has it and `wait` is off.
    """
    with none_left_empty(folder):
        handle = _opened(folder)
        try:
            held = _take(handle, folder, told, wait=wait)
            while held and not _is_still(handle, folder):
                os.close(handle)  # another build has removed the folder that it had made
                handle = _opened(folder)
                held = _take(handle, folder, told, wait=wait)
            yield held
        finally:
            if handle >= 0:
                os.close(handle)


def _opened(folder: Path) -> int:
    """A handle of the folder; -1 where this system locks no folders."""
    with faults.told(folder, "written"):
        folder.mkdir(parents=True, exist_ok=True)
        return -1 if fcntl is None else os.open(folder, os.O_RDONLY)


def _take(handle: int, folder: Path, told: Callable[[str], None], *, wait: bool) -> bool:
    """Takes the lock, in its turn; False where there is none."""
    if handle < 0:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _BUSY:
            return False
        if not wait:
            hint = "Let it end, or leave out --no-wait."
            raise OutputError(f"{folder}: another build writes there", hint=hint) from None
        told(f"{folder}: another build writes there; waiting until it has ended")
        fcntl.flock(handle, fcntl.LOCK_EX)
    return True


def _is_still(handle: int, folder: Path) -> bool:
    """Whether the folder is the one that was opened."""
    with suppress(OSError):
        return os.path.samestat(os.fstat(handle), folder.stat())
    return False
