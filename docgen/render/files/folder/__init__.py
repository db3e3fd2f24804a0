"""The output folder: what may stand there, what stands there, and changing it all at once."""

from __future__ import annotations

from docgen.render.files.folder.lock import locked
from docgen.render.files.folder.manifest import digest, stands
from docgen.render.files.folder.names import MANIFEST, OutputFile, refused
from docgen.render.files.folder.standing import open_itself
from docgen.render.files.folder.write import (
    Difference,
    Written,
    clear,
    compare_outputs,
    write_outputs,
)

__all__ = [
    "MANIFEST",
    "Difference",
    "OutputFile",
    "Written",
    "clear",
    "compare_outputs",
    "digest",
    "locked",
    "open_itself",
    "refused",
    "stands",
    "write_outputs",
]
