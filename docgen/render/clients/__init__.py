"""Api -> typed clients: one description in no language, laid out by each language's room.

In: a Work. Out: the files of a package; texts of the documentation are harmless where they land.
"""

from __future__ import annotations

from docgen.render.clients.editions import client_renames
from docgen.render.clients.kept import Rename
from docgen.render.clients.python import python_calls, write_python_client
from docgen.render.clients.shown import SERVER
from docgen.render.clients.typescript import typescript_calls, write_typescript_client

__all__ = [
    "SERVER",
    "Rename",
    "client_renames",
    "python_calls",
    "typescript_calls",
    "write_python_client",
    "write_typescript_client",
]
