"""A file that is there as a whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def replace_file(target: Path, data: bytes, *, prefix: str, mode: int | None = None) -> None:
    """Writes beside the place of `target` first, under a name that nobody can know (CWE-59).

    A link at that place is replaced, not followed. `prefix`: how the name beside it begins;
    `mode`: the rights of the file, else the owner alone has some. Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=prefix, dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        if mode is not None:
            Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
