"""A client -> a package of TypeScript."""

from __future__ import annotations

from docgen.render.clients.typescript.calls import typescript_calls
from docgen.render.clients.typescript.writer import write_typescript_client

__all__ = ["typescript_calls", "write_typescript_client"]
