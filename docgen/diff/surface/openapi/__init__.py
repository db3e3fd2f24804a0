"""An OpenAPI document, anybody's, of 3.0 or 3.1 -> the surface of its API.

What is not read of a document is told: `Surface.unread`.
"""

from __future__ import annotations

from docgen.diff.surface.openapi.media import without_charset
from docgen.diff.surface.openapi.reader import surface_of_openapi

__all__ = ["surface_of_openapi", "without_charset"]
