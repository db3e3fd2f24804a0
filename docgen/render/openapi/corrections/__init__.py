"""Corrections by hand: an Overlay applied to the OpenAPI document."""
