"""What two versions of an API are compared by, whatever tells of them.

In: a model (`surface_of`) or an OpenAPI document of anybody (`surface_of_openapi`). Out: a Surface.
"""

from __future__ import annotations

from docgen.diff.surface.model import surface_of
from docgen.diff.surface.openapi import surface_of_openapi, without_charset
from docgen.diff.surface.types import (
    Call,
    Input,
    JsonType,
    Key,
    Member,
    Named,
    Reply,
    Sent,
    Shape,
    Surface,
)

__all__ = [
    "Call",
    "Input",
    "JsonType",
    "Key",
    "Member",
    "Named",
    "Reply",
    "Sent",
    "Shape",
    "Surface",
    "surface_of",
    "surface_of_openapi",
    "without_charset",
]
