"""`docgen diff OLD NEW`."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import click
from attrs import frozen

from docgen.base.errors import ConfigError, SourceError, reason_of
from docgen.cli.options import filled_path, format_option, source_options
from docgen.cli.terminal import print_json, print_table, tell
from docgen.cli.text import RENAME_HEAD, rename_records, rename_rows, shown_progress
from docgen.cli.writing import write_file
from docgen.diff.announced import announced, with_announcements
from docgen.diff.change import Change, Level
from docgen.diff.compare import compare
from docgen.diff.forms import form_note, marked
from docgen.diff.known import Accepted, known_text, merge_known, no_longer, not_known, read_known
from docgen.diff.report import (
    FORMS,
    HISTORIES,
    Heading,
    ReportOptions,
    Step,
    history,
    report,
    update_changelog,
)
from docgen.diff.rules import RULES
from docgen.diff.surface import Surface, surface_of, surface_of_openapi
from docgen.model.api import AnnouncedChange
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import Work
from docgen.render.clients import client_renames
from docgen.render.files import packaged
from docgen.render.model_json import FORMAT_KEY, MODEL_FILE

_FOUND = 1  # exit code where a change is as bad as --fail-on says
_DOCUMENT = (".json", ".yaml", ".yml")
_MOST_BYTES = 32 * 1024 * 1024  # of a document, a list of known changes, a changelog
_LONGEST = 200  # letters of a title or a version in a heading
_SHEETS = ("report.css", "changes.css")
_HEAD = 4096  # bytes in which a model.json says that it is one


@frozen(kw_only=True)
class Side:
    """One version: what is compared, and what its reference announces.

    `folder`: where the files of its places lie, where that is known and they don't say it.
    `is_reference`: a source or its model, not an OpenAPI document, whose places are lines as well.
    """

    surface: Surface
    announces: tuple[AnnouncedChange, ...] = ()
    folder: str = ""
    is_reference: bool = False

    @property
    def heading(self) -> Heading:
        """How reports call it."""
        one = self.surface
        title, version = (_shortened(text) for text in (one.title, one.version))
        return Heading(label=one.label, title=title, version=version)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


@click.command("diff")
@click.argument("old", type=filled_path)
@click.argument("new", type=filled_path)
@click.argument("newer", type=filled_path, nargs=-1)
@format_option(FORMS, "How the changes are told.")
@click.option(
    "--fail-on",
    type=click.Choice([one.value for one in Level]),
    help="Exit 1 if there is a change of this level or a worse one.",
)
@click.option("--all", "everything", is_flag=True, help="Also changes of descriptions alone.")
@click.option(
    "--accept", type=filled_path, metavar="FILE", help="Changes that are known: they are left out."
)
@click.option("--update", is_flag=True, help="With --accept: write the changes found into FILE.")
@click.option(
    "--changelog", type=filled_path, metavar="FILE", help="Keep a changelog in Markdown up to date."
)
@click.option(
    "--announced",
    "list_announced",
    is_flag=True,
    help="Compare what is found with what the new reference announces.",
)
@click.option(
    "--clients",
    "list_clients",
    is_flag=True,
    help="List what the clients made of the new reference call otherwise.",
)
@click.option(
    "--refs-below",
    type=filled_path,
    multiple=True,
    metavar="FOLDER",
    help="Open files below FOLDER that a document refers to, beside those in its own folder.",
)
@click.option("--fail-on-unread", is_flag=True, help="Exit 1 if a part of a document was not read.")
@source_options
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    old: Path,
    new: Path,
    newer: tuple[Path, ...],
    form: str,
    fail_on: str | None,
    everything: bool,  # noqa: FBT001
    accept: Path | None,
    update: bool,  # noqa: FBT001
    changelog: Path | None,
    list_announced: bool,  # noqa: FBT001
    list_clients: bool,  # noqa: FBT001
    refs_below: tuple[Path, ...],
    fail_on_unread: bool,  # noqa: FBT001
    options: BuildOptions,
) -> None:
    """Say what changed between two versions of an API, and what it breaks.

    OLD and NEW are each a source (folder, PDF, text, HTML), a model.json or an OpenAPI document.
    With NEWER ones, each version is compared with the one before.
    """
    listed = "--announced" if list_announced else "--clients" if list_clients else ""
    _check_options(accept, newer, form, options, update=update, listed=listed)
    if newer and changelog is not None:
        raise click.UsageError("--changelog goes with two versions.")
    if list_clients:
        _print_renames(old, new, options, form)
        return
    sides = [_side(one, options, refs_below) for one in (old, new, *newer)]
    if list_announced:
        before, after = sides
        _print_announced(before, after, _found(before, after), form)
        return
    known = read_known(_read(accept), str(accept)) if accept and accept.exists() else ()
    level = Level(fail_on) if fail_on else None
    compared = [
        _compared(before, after, known, level, everything=everything)
        for before, after in pairwise(sides)
    ]
    steps = [one.step for one in compared]
    shown = [change for one in compared for change in one.shown]
    click.echo(_told(form, steps), nl=False)
    unread = tuple(dict.fromkeys(line for step in steps for line in step.options.unread))
    for one in unread:
        tell(f"not read: {one}")
    for gone in no_longer(known, shown):
        tell(_no_longer(accept, gone))
    if accept is not None and update:
        write_file(accept, known_text(merge_known(known, shown)).encode(), _mode(accept))
    if changelog is not None:
        (step,) = steps
        data = _read(changelog) if changelog.exists() else b""
        text = update_changelog(data, step.changes, step.old, step.new, step.options.told)
        write_file(changelog, text, _mode(changelog))
    left = (change for step in steps for change in step.changes)
    bad = level is not None and any(one.level.reaches(level) for one in left)
    if bad or (fail_on_unread and unread):
        raise click.exceptions.Exit(_FOUND)


def _check_options(  # noqa: PLR0913 - what options go together
    accept: Path | None,
    newer: tuple[Path, ...],
    form: str,
    options: BuildOptions,
    *,
    update: bool,
    listed: str,
) -> None:
    """UsageError or ConfigError where options do not go together."""
    if update and accept is None:
        raise click.UsageError("--update goes with --accept.")
    if options.name or options.version:
        raise click.UsageError("--name and --api-version would name both sides.")
    if listed and (form not in {"text", "json"} or newer):
        raise click.UsageError(f"{listed} is told as text or json, of two versions.")
    if newer and form not in HISTORIES:
        raise click.UsageError(f"More than two versions are told as {', '.join(HISTORIES)}.")
    if accept is not None and not update and not accept.exists():
        hint = "With --update it is written."
        raise ConfigError(f"--accept {accept}: no such file", hint=hint)


@frozen(kw_only=True)
class _Compared:
    """Two versions: the changes to be told, and those that are with the accepted ones."""

    step: Step
    shown: tuple[Change, ...]


def _compared(
    before: Side, after: Side, known: Sequence[Accepted], level: Level | None, *, everything: bool
) -> _Compared:
    changes = _found(before, after)
    shown = [one for one in changes if everything or not one.rule.endswith("description-changed")]
    left = not_known(shown, known)
    forms = _forms_of(before, after)
    told = ReportOptions(
        told=lambda code: (RULES[code].title, RULES[code].advice),
        accepted=len(shown) - len(left),
        hidden=len(changes) - len(shown),
        fail_on=level,
        old_folder=before.folder,
        new_folder=after.folder,
        unread=_unread(before.surface, after.surface),
        notes=(forms,) if forms else (),
        sections=_sections(before.surface, after.surface),
        style=_style(),
    )
    step = Step(changes=left, old=before.heading, new=after.heading, options=told)
    return _Compared(step=step, shown=tuple(shown))


def _style() -> str:
    folder = packaged() / "report"
    return "".join((folder / one).read_text(encoding="utf-8") for one in _SHEETS)


def _found(before: Side, after: Side) -> tuple[Change, ...]:
    """All changes, with what is to be known of them."""
    changes = compare(before.surface, after.surface)
    changes = marked(changes) if _forms_of(before, after) else changes
    return with_announcements(changes, after.announces)


def _told(form: str, steps: Sequence[Step]) -> str:
    if len(steps) > 1:
        return history(form, steps)
    (one,) = steps
    return report(form, one.changes, one.old, one.new, one.options)


def _sections(old: Surface, new: Surface) -> dict[str, str]:
    """The section of each operation, that of the new version where both have it."""
    return {str(one.key): one.section for side in (old, new) for one in side.calls}


def _no_longer(file: Path | None, gone: Accepted) -> str:
    return f"{file}: {gone.rule} of {gone.about} is found no more"


def _forms_of(old: Side, new: Side) -> str:
    """What is to be known where both sides are references in different forms."""
    both = old.is_reference and new.is_reference
    return form_note(old.surface, new.surface) if both else ""


def _unread(old: Surface, new: Surface) -> tuple[str, ...]:
    """What of the documents was not read, a line for each kind, with the document that has it."""
    told = [f"{one} in {side.label}" for side in (old, new) for one in side.unread]
    return tuple(dict.fromkeys(told))


def _side(path: Path, options: BuildOptions, folders: tuple[Path, ...]) -> Side:
    """The surface of what a path leads to; its files may lie in its folder or in `folders`."""
    is_document = path.suffix.lower() in _DOCUMENT and path.is_file()
    if is_document and FORMAT_KEY.encode() not in _read(path, _HEAD):
        opener = _opener(path, folders)
        return Side(surface=surface_of_openapi(_read(path), label=str(path), open_file=opener))
    with shown_progress(show=not options.quiet) as progress:
        api = load_model(path, options, progress)
    return Side(
        surface=surface_of(api, label=str(path)),
        announces=api.changes,
        folder=_folder_of(path),
        is_reference=True,
    )


def _opener(document: Path, folders: tuple[Path, ...]) -> Callable[[str], bytes | None]:
    """Opens files below the folder of a document, or below one that was named; no others.

    Links count as where they lead to.
    """
    folder = document.parent
    below = [one.resolve() for one in (folder, *folders)]

    def open_file(path: str) -> bytes | None:
        target = (folder / path).resolve()
        if not (target.is_file() and any(target.is_relative_to(one) for one in below)):
            return None
        return _read(target)

    return open_file


def _folder_of(path: Path) -> str:
    """The folder of a source; a model.json does not know where its source lies."""
    if path.suffix.lower() == ".json" or (path / MODEL_FILE).is_file():
        return ""
    folder = path if path.is_dir() else path.parent
    return "" if folder == Path() else folder.as_posix()


def _print_announced(before: Side, after: Side, changes: tuple[Change, ...], form: str) -> None:
    if not after.announces:
        hint = "Only a reference, or its model.json, has a list of changes."
        raise ConfigError(f"{after.surface.label}: announces no changes", hint=hint)
    rows = announced(after.announces, before.surface, after.surface, changes)
    if form == "json":
        names = ("verdict", "method", "path", "what", "replacement", "why")
        print_json([_row(one, names) for one in rows])
        return
    print_table(
        ("Verdict", "Operation", "What", "Replacement", "Why", "Place"),
        [
            (
                one.verdict,
                f"{one.method} {one.path}",
                one.what,
                one.replacement,
                one.why,
                one.place or "",
            )
            for one in rows
        ],
    )


def _print_renames(old: Path, new: Path, options: BuildOptions, form: str) -> None:
    with shown_progress(show=not options.quiet) as progress:
        works = [Work(load_model(one, options, progress)) for one in (old, new)]
    renames = client_renames(*works)
    if form == "json":
        print_json(rename_records(renames))
    elif renames:
        print_table(RENAME_HEAD, rename_rows(renames))
    else:
        click.echo("no name of a client is another")


def _row(one: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(one, name) for name in names}


def _read(path: Path, head: int | None = None) -> bytes:
    """The bytes of a file, or so many of them. SourceError where it is too large."""
    try:
        if path.exists() and not path.is_file():  # opening a pipe would wait for ever
            raise SourceError(f"{path}: is no file")
        with path.open("rb") as stream:
            data = stream.read(head or _MOST_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{path}: can't be read ({reason_of(error)})") from error
    if len(data) > _MOST_BYTES:
        told = f"{path}: is larger than {_MOST_BYTES // 1024 // 1024} MB"
        raise SourceError(told, hint="Is it the right file?")
    return data


def _mode(path: Path) -> int:
    """The rights of the file that is there, else those that a new one gets."""
    if path.is_file() and not path.is_symlink():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
