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
from docgen.render.files import Edition

# A path -> its model, and what its source.toml names as the edition before it.
Read = Callable[[Path], tuple[Api, str]]


@frozen
class Before:
    """The edition before, and the changelog in Markdown that leads from it."""

    edition: Edition = field(repr=False)
    changelog: str = field(repr=False)


def edition_before(path: Path, previous: str, api: Api, read: Read) -> Before | None:
    """The edition that source.toml names as the one before; None where it names none.

    `read` gives the model of a source or of a model.json, and what that names as the one before
    it. Raises ConfigError where it can't.
    """
    if not previous:
        return None
    edition = _edition(path, previous, read, ())
    return Before(edition, changelog_of(edition.api, api))


def _edition(path: Path, previous: str, read: Read, seen: tuple[Path, ...]) -> Edition:
    folder = path if path.is_dir() else path.parent
    target = (folder / previous).resolve()
    told = f"{folder / SETTINGS_FILE}: client-previous {previous!r}"
    if target in seen or target == path.resolve():
        raise ConfigError(f"{told} is an edition after this one")
    if not target.exists():
        hint = "Name the source or the model.json of the edition before."
        raise ConfigError(f"{told} is not there", hint=hint)
    try:
        api, further = read(target)
    except DocgenError as error:
        raise ConfigError(f"{told}: {error.message}") from error
    before = _edition(target, further, read, (*seen, path.resolve())) if further else None
    return Edition(api, before)


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
