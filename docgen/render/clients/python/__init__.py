"""A client -> a package of Python."""

from __future__ import annotations

from docgen.render.clients.python.calls import python_calls
from docgen.render.clients.python.renames import python_renames
from docgen.render.clients.python.writer import python_names, write_python_client

__all__ = ["python_calls", "python_names", "python_renames", "write_python_client"]
