"""Api -> the AsyncAPI document: what the server sends over CometD, and when."""

from __future__ import annotations

from docgen.render.asyncapi.writer import write_asyncapi

__all__ = ["write_asyncapi"]
