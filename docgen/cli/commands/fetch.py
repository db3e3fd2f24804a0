"""`docgen fetch`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click
from attrs import evolve

from docgen.base.errors import ConfigError, FetchError
from docgen.base.toml_text import toml_string
from docgen.cli.options import filled_path
from docgen.cli.sources import SOURCES
from docgen.cli.terminal import tell
from docgen.cli.text import shown_progress
from docgen.cli.writing import write_file
from docgen.fetch import MANIFEST, FetchOptions, Outcome, fetch, unpack
from docgen.fetch import Progress as FetchProgress
from docgen.ingest.source import SETTINGS_FILE, fetch_settings, find_sources, folder_name
from docgen.pipeline.build import Progress

AUTHORIZATION = "DOCGEN_FETCH_AUTHORIZATION"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_MOST_TOLD = 20


@click.command("fetch")
@click.argument("what", nargs=-1, metavar="[ADDRESS | FILE | FOLDER]")
@click.option(
    "-o",
    "--output",
    type=filled_path,
    metavar="FOLDER",
    help="The folder of the source; else sources/ and the name of the host or file.",
)
@click.option("--include", multiple=True, metavar="PATH", help="Take pages whose path begins so.")
@click.option("--exclude", multiple=True, metavar="PATH", help="Leave pages out whose path does.")
@click.option("--depth", type=click.IntRange(0, 1_000), help="Most links from the start page: 20.")
@click.option("--pages", type=click.IntRange(1, 1_000_000), help="Most pages to save: 5,000.")
@click.option(
    "--delay", type=click.FloatRange(0, 3_600), metavar="S", help="Between two requests: 0.5 s."
)
@click.option("--concurrency", type=click.IntRange(1, 32), help="Requests at a time: 2.")
@click.option("--private", is_flag=True, help="Ask hosts whose names lead to private addresses.")
@click.option("--prune", is_flag=True, help="Remove pages that the site has no longer.")
@click.option("--dry-run", is_flag=True, help="Say what there is; write nothing.")
@click.option("-q", "--quiet", is_flag=True, help="Show no progress, tell nothing but errors.")
def command(  # noqa: PLR0913 - one parameter for each option
    what: tuple[str, ...],
    *,
    output: Path | None,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    depth: int | None,
    pages: int | None,
    delay: float | None,
    concurrency: int | None,
    private: bool,
    prune: bool,
    dry_run: bool,
    quiet: bool,
) -> None:
    """Save a documentation site below sources/, politely, and bring it up to date later.

    ADDRESS is where the site begins; pages beside it and below it belong to it. FILE is a WARC,
    MHTML or zip file of saved pages. FOLDER is a source that was fetched before; without any of
    these, all of sources/ are brought up to date.
    """
    for path in (*include, *exclude):
        if not path.startswith("/"):
            raise click.UsageError(f"{path!r} is no path: it must begin with /.")
    asked = {
        "include": include or None,
        "exclude": exclude or None,
        "depth": depth,
        "pages": pages,
        "delay": delay,
        "concurrency": concurrency,
    }
    given = {key: value for key, value in asked.items() if value is not None}
    base = FetchOptions(
        start="",
        folder=Path(),
        authorization=os.environ.get(AUTHORIZATION) or None,
        private=private,
        prune=prune,
        dry_run=dry_run,
    )
    failed = False
    for one, folder in _todo(what, output):
        outcome = _done(one, folder, given, base, quiet=quiet)
        failed = failed or bool(outcome.wrong)
    if failed:
        raise click.exceptions.Exit(FetchError.exit_code)


def _todo(what: Sequence[str], output: Path | None) -> Iterator[tuple[str, Path]]:
    """What is to be fetched, and into which folder."""
    if output is not None and len(what) > 1:
        raise click.UsageError("--output goes with one ADDRESS or FILE.")
    if not what:
        found = [one for one in find_sources(SOURCES) if _start_in(one)] if SOURCES.is_dir() else []
        if not found:
            raise ConfigError("nothing to fetch", hint="Give an address: docgen fetch https://…")
        yield from ((_start_in(one), one) for one in found)
    for one in what:
        path = Path(one)
        if _ADDRESS.match(one):
            yield one, output or SOURCES / _name_of(one)
        elif path.is_dir():
            start = _start_in(path)
            if not start:
                hint = f"Give its address: docgen fetch https://… -o {path}"
                raise ConfigError(f"{path}: does not say where it was fetched from", hint=hint)
            yield start, path
        elif path.exists():
            yield one, output or SOURCES / (folder_name(path.name.partition(".")[0]) or "pages")
        else:
            raise ConfigError(f"{one}: is neither an address nor a file", hint="Check it.")


def _start_in(folder: Path) -> str:
    return str(fetch_settings(folder).get("start", "")) if folder.is_dir() else ""


def _name_of(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        host = ""
    if not host:
        raise ConfigError(f"{address!r} is no web address", hint="Give one with a host.")
    return folder_name(host) or "site"


def _done(
    what: str, folder: Path, given: Mapping[str, Any], base: FetchOptions, *, quiet: bool
) -> Outcome:
    told = {key: value for key, value in fetch_settings(folder).items() if key != "start"}
    with shown_progress(show=not quiet) as progress:
        known = {**told, **given, "progress": _shown(progress)}
        options = evolve(base, start=what, folder=folder, **known)
        is_site = _ADDRESS.match(what)
        outcome = fetch(options) if is_site else unpack(Path(what), options)
    if is_site and not base.dry_run and not (folder / SETTINGS_FILE).exists():
        _write_settings(folder, what, given)
    if not quiet:
        _tell(what, folder, outcome, base)
    for address, why in sorted(outcome.wrong.items()):
        tell(f"{address}: {why}")
    return outcome


def _write_settings(folder: Path, start: str, given: Mapping[str, Any]) -> None:
    """A source.toml that says where the pages come from, so that they can be fetched again."""
    lines = [f"homepage = {toml_string(start)}", "", "[fetch]", f"start = {toml_string(start)}"]
    for key, value in given.items():
        text = (
            f"[{', '.join(map(toml_string, value))}]" if isinstance(value, tuple) else f"{value:g}"
        )
        lines.append(f"{key} = {text}")
    write_file(folder / SETTINGS_FILE, "\n".join([*lines, ""]).encode())


def _tell(what: str, folder: Path, outcome: Outcome, options: FetchOptions) -> None:
    for one in outcome.told:
        tell(f"found {one}")
    if outcome.asked and not outcome.told:
        tell(f"asked for descriptions at {len(outcome.asked)} addresses; there are none")
    for count, words in (
        (len(outcome.by_script), "made by scripts alone; what a browser shows is not in them"),
        (len(outcome.left_out), "left out, as they are no pages of the site"),
        (outcome.more, "beyond the limits of --pages and --depth"),
    ):
        if count:
            tell(f"{what}: {count:,} {words}")
    for address, why in sorted(outcome.left_out.items())[:_MOST_TOLD]:
        tell(f"  {address}: {why}")
    for address in outcome.gone[:_MOST_TOLD]:
        tell(f"{address}: the site has it no longer; kept (--prune removes it)")
    where = "would be saved" if options.dry_run else f"in {folder}"
    new, changed, same = map(len, (outcome.new, outcome.changed, outcome.same))
    tell(
        f"{what}: {outcome.pages:,} pages {where}: {new:,} new, {changed:,} changed, {same:,} as"
        f" before, {len(outcome.gone):,} gone, {len(outcome.pruned):,} removed;"
        f" {outcome.requests:,} requests"
    )
    if options.dry_run:
        for address in sorted((*outcome.new, *outcome.changed, *outcome.same)):
            click.echo(address)
    else:
        tell(f"next: docgen init {folder}  ({MANIFEST} says where each page comes from)")


def _shown(progress: Progress) -> FetchProgress:
    """The pages found, read and left, as a step of a command."""

    def told(found: int, read: int, left: int) -> None:
        progress(f"{found:,} pages found, {read:,} read, {left:,} left", read / max(found, 1))

    return told
