"""A client -> a package of TypeScript."""

from __future__ import annotations

from docgen.render.clients.typescript.writer import write_typescript_client

__all__ = ["write_typescript_client"]
