"""`docgen show SOURCE SELECTOR`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from docgen.base.codec import encode
from docgen.base.errors import SelectorError
from docgen.cli.options import filled_path, format_option, source_options
from docgen.cli.select import Match, select
from docgen.cli.terminal import one_line, print_json
from docgen.cli.text import (
    block_lines,
    block_records,
    fact_text,
    findings_of,
    form_lines,
    form_record,
    read_excerpt,
    refuse_unknown_file,
    section_lines,
    section_records,
    shown_progress,
)
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model, read_documents, read_forms, read_pages
from docgen.render.model_json import finding_record


@click.command("show")
@click.argument("source", type=filled_path)
@click.argument("selector", nargs=-1, required=True)
@format_option(("text", "json"), "Text, or JSON (always a list).")
@click.option("--file", help="Blocks and sections: only those of this file.")
@click.option(
    "--lines", metavar="A-B", help="Blocks and sections: only those on these lines (PDF: pages)."
)
@source_options
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    source: Path,
    selector: tuple[str, ...],
    form: str,
    file: str | None,
    lines: str | None,
    options: BuildOptions,
) -> None:
    """Show all that is known of one operation, resource or message type.

    SOURCE is a folder, a file or a model.json. SELECTOR is a key ("POST /api/v2/me/calls/{id}
    Hold"), a path, a title or operation name ("Hold", "Voice Hold"), or a message type.

    The selectors `blocks` and `sections` show how the files of SOURCE were read, `forms` how
    methods and paths are set in them and which of these forms declare requests.
    """
    wanted = " ".join(selector)
    if wanted == "forms":
        _show_forms(source, form, options)
        return
    if wanted in {"blocks", "sections"}:
        _show_reading(source, wanted, form, options, file, lines)
        return
    if file or lines:
        raise click.UsageError("--file and --lines go with blocks or sections.")
    with shown_progress(show=not options.quiet) as progress:
        api = load_model(source, options, progress)
    found = select(api, wanted)
    if form == "json":
        print_json([_record(api, match) for match in found])
    elif len({match.label for match in found}) == 1:  # no selector could tell them apart
        click.echo("\n\n".join(fact_text(api, match) for match in found))
    else:
        _print_choice(wanted, found)


def _show_reading(  # noqa: PLR0913, PLR0917 - one parameter for each option
    source: Path,
    what: str,
    form: str,
    options: BuildOptions,
    file: str | None,
    lines: str | None,
) -> None:
    excerpt = read_excerpt(file, lines)
    records: list[dict[str, Any]]
    text: Iterable[str]
    with shown_progress(show=not options.quiet) as progress:
        if what == "blocks":
            documents, _ = read_documents(source, options, progress)
            files = [document.file for document in documents]
            records, text = block_records(documents, excerpt), block_lines(documents, excerpt)
        else:
            sections, pages = read_pages(source, options, progress)
            files = [page.place.file for page in pages]
            records = section_records(sections, pages, excerpt)
            text = section_lines(sections, pages, excerpt)
    refuse_unknown_file(excerpt, files)
    if not records:
        where = f"on lines {lines} of" if lines else "in"
        raise SelectorError(f"nothing was read {where} {file or 'the source'}")
    if form == "json":
        print_json(records)
        return
    for line in text:
        click.echo(line)


def _show_forms(source: Path, form: str, options: BuildOptions) -> None:
    with shown_progress(show=not options.quiet) as progress:
        verdicts = read_forms(source, options, progress)
    if not verdicts:
        raise SelectorError(f"{source}: shows no method with a path")
    if form == "json":
        print_json([form_record(one) for one in verdicts])
        return
    for line in form_lines(verdicts):
        click.echo(line)


def _record(api: Api, match: Match) -> dict[str, Any]:
    return {
        "kind": match.kind,
        "section": match.section,
        **encode(match.fact),
        "findings": [finding_record(finding) for finding in findings_of(api, match)],
    }


def _print_choice(wanted: str, found: tuple[Match, ...]) -> None:
    click.echo(f"{len(found)} facts answer to {one_line(wanted)!r}; be more precise to see one:")
    for match in found:
        click.echo(f"  {one_line(match.label)}  {click.style(str(match.place), dim=True)}")
