"""`docgen init`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from docgen.base.errors import SelectorError
from docgen.base.shown import harmless
from docgen.base.toml_text import toml_string
from docgen.cli.options import filled_path, source_options
from docgen.cli.terminal import one_line, tell
from docgen.cli.text import look_lines, shown_progress, word_places
from docgen.cli.writing import write_file
from docgen.extract import Unplaced, units_of
from docgen.ingest.source import DIALECT_FILE, SETTINGS_FILE
from docgen.pipeline.build import BuildOptions
from docgen.pipeline.facts import UNVERSIONED
from docgen.pipeline.looking import Look, look

_REQUEST = re.compile(r"\s*([A-Z]{3,7})\s+(/\S*)\s*")
_MOST_WORDS = 40  # of a kind, in the file
# The tables of dialect.toml: the kinds of words that go there, and the keys that they may go to.
_TABLES = {
    "requests": (("methods",), ()),
    "labels": (
        ("labels",),
        (
            *("query", "path", "header", "body", "parameters", "request", "response"),
            *("sample-request", "sample-response", "status", "other"),
        ),
    ),
    "columns": (
        ("columns",),
        ("name", "in", "type", "required", "default", "example", "meaning"),
    ),
    "words": (("types", "locations", "required"), ("required", "optional")),
}
# What a word may stand for where the key has a table: a guess to be mended.
_GUESSES = {"methods": "GET", "types": "string", "locations": "query"}


@click.command("init")
@click.argument("source", type=filled_path)
@click.option("--from", "page", metavar="PAGE", help="Learn a form of requests from this page.")
@click.option("--request", metavar="TEXT", help='With --from: the request there, "POST /ships".')
@click.option("--title", metavar="TEXT", help="With --from: what the page calls that request.")
@click.option("--dry-run", is_flag=True, help="Say what was understood; write nothing.")
@source_options
def command(  # noqa: PLR0913 - one parameter for each option
    source: Path,
    page: str | None,
    request: str | None,
    title: str | None,
    *,
    dry_run: bool,
    options: BuildOptions,
) -> None:
    """Look at a source, say what is understood, and write what docgen has to be told of it.

    Writes source.toml, and dialect.toml with the words that could not be placed as comments, where
    there are none yet.
    """
    if (page is None) != (request is None) or (title is not None and page is None):
        raise click.UsageError("--from goes with --request (and --title).")
    with shown_progress(show=not options.quiet) as progress:
        found = look(source, options, progress)
    click.echo(f"{one_line(str(source))}")
    for line in look_lines(found):
        click.echo(f"  {one_line(line) if not line.startswith(' ') else harmless(line)}")
    learned = [*_learned(found, page, request, title)] if page and request else []
    if dry_run:
        for line in learned:
            click.echo(line)
        return
    folder = source if source.is_dir() else source.parent
    # Beside a lone file there may be others that are none of the source.
    alone = [f"files = [{toml_string(source.name)}]"] if source.is_file() else []
    _write(folder / SETTINGS_FILE, [*_settings(found), *alone])
    if found.words or learned:
        _write(folder / DIALECT_FILE, [*_dialect(found.words, learned)])
    if found.words:
        tell(f"next: fill in {folder / DIALECT_FILE}, then docgen init {source} once more")
    else:
        tell(f"next: docgen build {source}")


def _write(file: Path, lines: Sequence[str]) -> None:
    """Writes a file where there is none; what a person has written is theirs."""
    if file.exists() or file.is_symlink():
        tell(f"{file}: is there already, and stays as it is")
        return
    write_file(file, "\n".join([*lines, ""]).encode())
    tell(f"{file}: written")


def _settings(found: Look) -> list[str]:
    api = found.api
    return [
        f"name = {toml_string(api.name)}",
        f"version = {toml_string(api.version)}"
        if api.version != UNVERSIONED
        else '# version = "1.0"',
        f"title = {toml_string(api.title or api.name)}",
        *([] if api.base_url else ['# base-url = "https://host/api"   # no page tells it']),
    ]


def _dialect(words: Sequence[Unplaced], learned: Sequence[str]) -> Iterator[str]:
    """The words with their places as comments, and the keys that they may go to."""
    yield "# Words of this reference that docgen could not place. Write each at the key that it is"
    yield "# for, and take the mark before that line away; docgen dialects --keys has every key."
    yield ""
    yield 'extends = "generic"'
    for table, (kinds, keys) in _TABLES.items():
        mine = [one for one in words if one.kind in kinds]
        told = [*learned] if table == "requests" else []
        if mine or told:
            yield ""
            yield f"[{table}]"
            yield from told
            yield from _lines_of(mine, keys)


def _lines_of(words: Sequence[Unplaced], keys: Sequence[str]) -> Iterator[str]:
    kinds = {one.kind for one in words}
    for one in words[:_MOST_WORDS]:
        yield f"#   {toml_string(one.text)}   {one_line(word_places(one))}"
    for kind, guess in _GUESSES.items():
        told = [
            f"{toml_string(one.text)} = {toml_string(guess)}" for one in words if one.kind == kind
        ]
        if told:
            yield f"# {kind} = {{{', '.join(told[:_MOST_WORDS])}}}"
    for key in keys if kinds - {*_GUESSES} else ():
        yield f"# {key} = []"


def _learned(found: Look, page: str, request: str, title: str | None) -> Iterator[str]:
    """What has to be said so that a request of a page is found, if it is there at all."""
    wanted = _REQUEST.fullmatch(request)
    if wanted is None:
        raise click.UsageError(f'--request {request!r}: write it like "POST /ships".')
    method, path = wanted[1], wanted[2]
    documents = [
        one for one in found.documents if one.file == page or one.file.endswith(f"/{page}")
    ]
    if not documents:
        known = ", ".join(sorted(one.file for one in found.documents)[:3])
        raise SelectorError(f"the source has no file {page!r}", hint=f"There are {known}.")
    units = [unit for one in documents for unit in units_of(one)]
    if title is not None and not any(title in unit.text for unit in units):
        raise SelectorError(f"{page}: nothing there is called {title!r}")
    forms = [one.form for one in found.verdicts if (method, path) in one.keys]
    if any(one.role == "declares" and (method, path) in one.keys for one in found.verdicts):
        tell(f"{method} {path} is found already")
        return
    if forms:
        yield f"declare = [{toml_string(forms[0])}]"
        return
    before = re.compile(rf"([^\W\d_]{{2,20}})[`*:\s]{{1,9}}{re.escape(path)}(?![\w/])")
    words = [one[1] for unit in units for one in before.finditer(unit.text)]
    if not words:
        raise SelectorError(
            f"{page}: {path} does not stand there", hint="Write it as it is printed."
        )
    yield f"methods = {{{toml_string(words[0])} = {toml_string(method)}}}"
