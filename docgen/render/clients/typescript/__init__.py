"""A client -> a package of TypeScript."""

from __future__ import annotations

from docgen.render.clients.typescript.calls import typescript_calls
from docgen.render.clients.typescript.names import names_of
from docgen.render.clients.typescript.renames import typescript_renames
from docgen.render.clients.typescript.writer import write_typescript_client

__all__ = ["names_of", "typescript_calls", "typescript_renames", "write_typescript_client"]
