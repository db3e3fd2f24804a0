"""Names that stay from edition to edition, and those that do not.

In: a Work, whose options may tell of the edition before. Out: its client, and what it renames.
"""

from __future__ import annotations

from docgen.render.clients.kept.made import client_before, kept_client_of
from docgen.render.clients.kept.renames import (
    Aliases,
    Rename,
    SameMethod,
    aliases_of,
    identity,
    same_methods,
    same_types,
)

__all__ = [
    "Aliases",
    "Rename",
    "SameMethod",
    "aliases_of",
    "client_before",
    "identity",
    "kept_client_of",
    "same_methods",
    "same_types",
]
