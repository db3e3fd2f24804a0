"""A source on disk: its files as bytes, and what source.toml and overlay.yaml say of them.

Every fault of what people write there is told with its line.
"""

from __future__ import annotations

from docgen.ingest.source.archive import members
from docgen.ingest.source.client import ClientFacts
from docgen.ingest.source.decode import BYTE_ORDER_MARKS, Decoded, decode
from docgen.ingest.source.files import (
    DIALECT_FILE,
    SourceFile,
    SourceSet,
    fetch_settings,
    find_sources,
    is_bare_folder,
    load,
    load_overlay,
    not_read,
    sorting_key,
)
from docgen.ingest.source.names import (
    folder_name,
    is_generic_title,
    name_from_title,
    version_from_edition,
)
from docgen.ingest.source.overlay import OVERLAY_FILE, Action, Overlay
from docgen.ingest.source.settings import SETTINGS_FILE, is_base_url

__all__ = [
    "BYTE_ORDER_MARKS",
    "DIALECT_FILE",
    "OVERLAY_FILE",
    "SETTINGS_FILE",
    "Action",
    "ClientFacts",
    "Decoded",
    "Overlay",
    "SourceFile",
    "SourceSet",
    "decode",
    "fetch_settings",
    "find_sources",
    "folder_name",
    "is_bare_folder",
    "is_base_url",
    "is_generic_title",
    "load",
    "load_overlay",
    "members",
    "name_from_title",
    "not_read",
    "sorting_key",
    "version_from_edition",
]
