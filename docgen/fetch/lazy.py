"""Libraries that only a fetch needs: the extra `docgen[fetch]`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from docgen.base.errors import ConfigError, extra_hint


def needed(name: str) -> Any:
    """The library of that name. Raises ConfigError where it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        said = f"docgen fetch needs the package {name}"
        raise ConfigError(said, hint=extra_hint("fetch")) from None
