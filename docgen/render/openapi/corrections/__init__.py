"""Corrections by hand: an Overlay 1.0.0 applied to the OpenAPI document, and one to begin with."""

from __future__ import annotations

from docgen.render.openapi.corrections.apply import apply_overlay, unmatched
from docgen.render.openapi.corrections.example import overlay_example

__all__ = ["apply_overlay", "overlay_example", "unmatched"]
