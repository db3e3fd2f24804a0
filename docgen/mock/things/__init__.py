"""Things that requests create, change and delete: lists and single reads show them from then on."""

from __future__ import annotations

from docgen.mock.things.identifiers import ADDRESSES, path_of, renamed
from docgen.mock.things.kinds import Kinds
from docgen.mock.things.store import Things

__all__ = ["ADDRESSES", "Kinds", "Things", "path_of", "renamed"]
