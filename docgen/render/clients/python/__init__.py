"""A client -> a package of Python."""

from __future__ import annotations

from docgen.render.clients.python.writer import write_python_client

__all__ = ["write_python_client"]
