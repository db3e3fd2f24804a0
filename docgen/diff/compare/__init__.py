"""Two surfaces -> the changes between them, each once, in a fixed order."""

from __future__ import annotations

from docgen.diff.compare.surfaces import compare

__all__ = ["compare"]
