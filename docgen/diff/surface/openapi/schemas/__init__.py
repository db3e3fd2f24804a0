"""Schemas of a document -> shapes: keywords, `allOf` merged, options told apart."""

from docgen.diff.surface.openapi.schemas.shapes import Shapes

__all__ = ["Shapes"]
