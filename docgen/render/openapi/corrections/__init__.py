"""Corrections by hand: an Overlay 1.0.0 applied to the OpenAPI document, and one to begin with."""

from __future__ import annotations

from docgen.render.openapi.corrections.apply import Applied, apply_overlay, unmatched
from docgen.render.openapi.corrections.example import overlay_example
from docgen.render.openapi.corrections.fields import refuse_no_openapi

__all__ = ["Applied", "apply_overlay", "overlay_example", "refuse_no_openapi", "unmatched"]
