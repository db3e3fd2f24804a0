"""A document of OpenAPI 3.1 as one of OpenAPI 3.0.3, for tools that read no newer one."""

from __future__ import annotations

from docgen.render.openapi.downgrade.document import downgrade

__all__ = ["downgrade"]
