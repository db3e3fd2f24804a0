"""Reads from an Api what a mock plays."""

from __future__ import annotations

from docgen.mock.reading.whole import mock_api_of

__all__ = ["mock_api_of"]
