"""`docgen check [PATH...]`."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli.options import filled_path, format_option, output_options
from docgen.cli.sources import sources_of
from docgen.cli.terminal import one_line, print_json
from docgen.cli.text import shown_progress
from docgen.pipeline.build import BuildOptions, CheckResult, check

EXIT_DIFFERENT = 1


@click.command("check")
@click.argument("paths", nargs=-1, type=filled_path, metavar="[PATH]...")
@format_option(("text", "json"), "Lines, or JSON: a list of the files that differ.")
@output_options
def command(paths: tuple[Path, ...], output: Path, form: str, options: BuildOptions) -> int:
    """Say whether the output folders are what the references give now; write nothing.

    PATH is what it is to `docgen build`. Give the options that the outputs were built with: they
    don't tell, and other options give other files. Exits with 1 if a file is changed, missing or
    left over.
    """
    results: list[CheckResult] = []
    for path in sources_of(paths, options, "check"):
        with shown_progress(show=not options.quiet) as progress:
            taken = [result.folder for result in results]
            results.append(check(path, options, output, progress, taken))
        if form == "text":
            _print(results[-1])
    if form == "json":
        print_json([record for result in results for record in _records(result)])
    return EXIT_DIFFERENT if any(result.differences for result in results) else 0


def _print(result: CheckResult) -> None:
    for one in result.differences:
        click.echo(f"{one.state}  {one_line(str(result.folder / one.path))}")
    if not result.differences:
        click.echo(f"{one_line(str(result.folder))} is what the sources give")


def _records(result: CheckResult) -> list[dict[str, str]]:
    return [
        {"file": (result.folder / one.path).as_posix(), "state": one.state}
        for one in result.differences
    ]
