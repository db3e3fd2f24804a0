"""`docgen overlay [SOURCE]`."""

from __future__ import annotations

from pathlib import Path

import click
from attrs import evolve

from docgen.base.shown import in_json
from docgen.cli.options import filled_path, source_options
from docgen.cli.terminal import print_table
from docgen.cli.text import shown_progress
from docgen.pipeline.build import BuildOptions, example_of, targets_of


@click.command("overlay")
@click.argument("source", required=False, type=filled_path)
@click.option("--example", is_flag=True, help="Print a starter, with actions that fit SOURCE.")
@click.option(
    "--overlay",
    "file",
    type=filled_path,
    metavar="PATH",
    help="The overlay; else that of the source.",
)
@source_options
def command(
    source: Path | None, file: Path | None, options: BuildOptions, *, example: bool
) -> None:
    """Say what the targets of the overlay of SOURCE select; write nothing.

    A line for each action: where it stands, how many nodes it selects after those before it, its
    target. `--example` prints an overlay to begin with instead.
    """
    options = evolve(options, overlay=file)
    if source is None and not example:
        raise click.UsageError("Name a SOURCE, or ask for an --example.")
    with shown_progress(show=not options.quiet) as progress:
        if example:
            text = example_of(source, options, progress)
        elif source is not None:
            found = targets_of(source, options, progress)
    if example:
        click.echo(in_json(text).encode(), nl=False)  # YAML with strings as JSON has them
        return
    rows = [(str(action.place), count, action.target) for action, count in found]
    print_table(("Action", "Selects", "Target"), rows)
