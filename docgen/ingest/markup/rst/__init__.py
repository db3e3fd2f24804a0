"""reStructuredText file -> Document: `read_rst`, with the directives of Sphinx's HTTP domain."""

from __future__ import annotations

from docgen.ingest.markup.rst.reader import read_rst

__all__ = ["read_rst"]
