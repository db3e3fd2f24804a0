"""The edition before: its model, and what changed since, for the packages of clients."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attrs import field, frozen

from docgen.base.errors import ConfigError, DocgenError
from docgen.diff.compare import compare
from docgen.diff.report import Heading, update_changelog
from docgen.diff.rules import RULES
from docgen.diff.surface import surface_of
from docgen.ingest.source import SETTINGS_FILE
from docgen.model.api import Api


@frozen
class Before:
    """The edition before, and the changelog in Markdown that leads from it."""

    api: Api = field(repr=False)
    changelog: str = field(repr=False)


def edition_before(
    path: Path, previous: str, api: Api, read: Callable[[Path], Api]
) -> Before | None:
    """The edition that source.toml names as the one before; None where it names none.

    `read` gives the model of a source or of a model.json. Raises ConfigError where it can't.
    """
    if not previous:
        return None
    folder = path if path.is_dir() else path.parent
    target = folder / previous
    if not target.exists():
        raise ConfigError(
            f"{folder / SETTINGS_FILE}: client-previous {previous!r} is not there",
            hint="Name the source or the model.json of the edition before.",
        )
    try:
        before = read(target)
    except DocgenError as error:
        raise ConfigError(
            f"{folder / SETTINGS_FILE}: client-previous {previous!r}: {error.message}"
        ) from error
    return Before(before, changelog_of(before, api))


def changelog_of(old: Api, new: Api) -> str:
    """What changed between two editions, as a changelog in Markdown."""
    sides = [surface_of(one, label=one.version) for one in (old, new)]
    headings = [Heading(label=one.label, title=one.title, version=one.version) for one in sides]
    changes = [one for one in compare(*sides) if not one.rule.endswith("description-changed")]
    old_side, new_side = headings
    told = update_changelog(
        b"", changes, old_side, new_side, lambda code: (RULES[code].title, RULES[code].advice)
    )
    return told.decode()
