"""Api -> the AsyncAPI document: what the server sends over CometD, and when."""

from __future__ import annotations

from docgen.render.asyncapi.document import asyncapi_object
from docgen.render.asyncapi.writer import write_asyncapi

__all__ = ["asyncapi_object", "write_asyncapi"]
