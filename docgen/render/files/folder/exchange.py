"""Two folders that change places in one step of the file system."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_AT_FDCWD = -100  # Linux: a path is relative to the folder of the process
_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2), RENAME_SWAP of renamex_np(2)

_Swap = Callable[[bytes, bytes], int]


def is_known() -> bool:
    """Whether this system has such a step at all; a file system may lack it all the same."""
    return _swap() is not None


def exchange(one: Path, other: Path) -> None:
    """What is at `one` is at `other` after it, and the reverse; nobody sees anything between.

    Raises OSError where this system or this file system has no such step.
    """
    swap = _swap()
    if swap is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(one))
    if swap(os.fsencode(one), os.fsencode(other)):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(one))


@cache
def _swap() -> _Swap | None:
    """The function of the C library, None where it has none."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            renamex = library.renamex_np
            return lambda one, other: int(renamex(one, other, _EXCHANGE))
        renameat = library.renameat2
    except (AttributeError, OSError, TypeError):  # Windows, or an old library
        return None
    return lambda one, other: int(renameat(_AT_FDCWD, one, _AT_FDCWD, other, _EXCHANGE))
