"""The objects that the API takes and gives, by name."""

from __future__ import annotations

from ._base import Model
