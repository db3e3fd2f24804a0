"""Files that a command writes beside the outputs: the whole of each or nothing."""

from __future__ import annotations

from pathlib import Path

from docgen.base.errors import OutputError, reason_of
from docgen.pipeline.replaced import replace_file


def write_file(path: Path, data: bytes, mode: int = 0o644, *, parents: bool = False) -> None:
    """Writes a file; with `parents` also the folders above it. Raises OutputError if it can't."""
    try:
        if parents:
            path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data, prefix=".docgen-", mode=mode)
    except OSError as error:
        raise OutputError(f"{path}: can't be written ({reason_of(error)})") from error
