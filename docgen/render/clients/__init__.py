"""Api -> typed clients: one description in no language, laid out by each language's room.

In: a Work. Out: the files of a package; texts of the documentation are harmless where they land.
"""

from __future__ import annotations

from docgen.render.clients.editions import client_renames
from docgen.render.clients.kept import Rename, kept_client_of
from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Argument, Method, Paging
from docgen.render.clients.python import python_calls, write_python_client
from docgen.render.clients.shown import SERVER, made_up
from docgen.render.clients.types import Model, Primitive, Texts
from docgen.render.clients.typescript import typescript_calls, write_typescript_client

__all__ = [
    "SERVER",
    "Argument",
    "Client",
    "Method",
    "Model",
    "Paging",
    "Primitive",
    "Rename",
    "Texts",
    "client_renames",
    "kept_client_of",
    "made_up",
    "python_calls",
    "typescript_calls",
    "write_python_client",
    "write_typescript_client",
]
