"""The sources that the PATHs of a command stand for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docgen.base.errors import ConfigError, SourceError
from docgen.ingest.source import SETTINGS_FILE, find_sources
from docgen.pipeline.build import BuildOptions

SOURCES = Path("sources")


def sources_of(
    paths: tuple[Path, ...], options: BuildOptions, command: str = "build"
) -> tuple[Path, ...]:
    """Each source that is meant, once; without a path those below sources/.

    `command` is the one that a hint names.
    """
    if not paths and not SOURCES.is_dir():
        hint = f"Name the reference: docgen {command} PATH."
        raise SourceError("no PATH given, and there is no folder sources/ here", hint=hint)
    found = _once([one for path in paths or (SOURCES,) for one in find_sources(path)])
    if not paths and found == (SOURCES,) and not (SOURCES / SETTINGS_FILE).exists():
        raise SourceError("no source.toml below sources/", hint=f"Name it: docgen {command} PATH.")
    if len(found) > 1 and (options.name or options.version):
        raise ConfigError(
            f"--name and --api-version are for one source, and there are {len(found)}",
            hint="Write them into each source.toml.",
        )
    if len(found) > 1 and options.overlay:
        raise ConfigError(
            f"--overlay is for one source, and there are {len(found)}",
            hint="Name it in each source.toml.",
        )
    return found


def _once(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Each folder once, by the first of the spellings and links that lead to it."""
    known: dict[Path, Path] = {}
    for path in paths:
        known.setdefault(path.resolve(), path)
    return tuple(known.values())
