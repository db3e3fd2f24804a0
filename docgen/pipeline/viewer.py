"""Swagger UI as a package has it, to look at the OpenAPI document without a network."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

from docgen.base.errors import ConfigError, extra_hint

# As the report calls them -> as the package does.
_FILES = {"swagger-ui.css": "swagger_style.css", "swagger-ui.js": "swagger_bundle.js"}
_PACKAGE = "offapi"


def viewer_files() -> Mapping[str, bytes]:
    """The script and the style of the viewer. Raises ConfigError where it is not installed."""
    try:
        folder = files(_PACKAGE)
        return {name: (folder / packaged).read_bytes() for name, packaged in _FILES.items()}
    except (ModuleNotFoundError, OSError):
        said = "--viewer: Swagger UI is not installed"
        raise ConfigError(said, hint=extra_hint("viewer")) from None
