"""Libraries that only a fetch needs: the extra `docgen[fetch]`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from docgen.base.errors import ConfigError


def needed(name: str) -> Any:
    """The library of that name. Raises ConfigError where it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        hint = f"Install it with the extra docgen[fetch], or alone: pip install {name}."
        raise ConfigError(f"docgen fetch needs the package {name}", hint=hint) from None
