"""Text file -> Document: `read_text`, by the shape that the text has."""

from __future__ import annotations

from docgen.ingest.text.reader import read_text

__all__ = ["read_text"]
