"""Names of clients that are others now, for people and as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.render.clients import Rename

RENAME_HEAD = ("Client", "Kind", "Old name", "New name")


def rename_rows(renames: Sequence[tuple[str, Rename]]) -> list[tuple[str, str, str, str]]:
    """A row for each."""
    return [(language, one.kind, one.old, one.new) for language, one in renames]


def rename_records(renames: Sequence[tuple[str, Rename]]) -> list[dict[str, str]]:
    """A record for each."""
    names = ("client", "kind", "old", "new")
    return [dict(zip(names, row, strict=True)) for row in rename_rows(renames)]
