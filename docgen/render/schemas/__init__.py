"""Api -> JSON Schemas of notifications (2020-12), a file for each message type."""

from __future__ import annotations

from docgen.render.schemas.writer import write_message_schemas

__all__ = ["write_message_schemas"]
