"""`docgen report SOURCE`."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from threading import Thread

import click
from attrs import evolve

from docgen.base.errors import ConfigError, DocgenError, reason_of
from docgen.cli.options import filled_path, source_options
from docgen.cli.serving import Pages, serve
from docgen.cli.terminal import tell
from docgen.cli.text import shown_progress
from docgen.cli.watching import watch
from docgen.pipeline.build import BuildOptions, report_of, single_report
from docgen.pipeline.replaced import replace_file

PORT = 8000


@click.command("report")
@click.argument("source", type=filled_path)
@click.option(
    "--single-file",
    type=filled_path,
    metavar="FILE",
    help="Write the report as one HTML file, to be sent by mail, and serve nothing.",
)
@click.option("--open", "opened", is_flag=True, help="Open it in the browser.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    show_default=True,
    help="The port on 127.0.0.1; 0 takes a free one.",
)
@click.option(
    "--no-excerpts",
    is_flag=True,
    help="Leave the text of the documentation out, so that the report may be published.",
)
@click.option("--page-images", is_flag=True, help="With pictures of the pages of PDFs.")
@click.option(
    "--viewer", is_flag=True, help="With the OpenAPI document in Swagger UI (docgen[viewer])."
)
@source_options
def command(  # noqa: PLR0913 - one parameter for each option
    source: Path,
    options: BuildOptions,
    *,
    single_file: Path | None,
    opened: bool,
    port: int,
    no_excerpts: bool,
    page_images: bool,
    viewer: bool,
) -> None:
    """Show what was understood of SOURCE, what is wrong in it, and where each fact comes from.

    Serves the report on 127.0.0.1 and makes it anew whenever SOURCE changes; Ctrl-C ends it.
    `docgen build` writes the same as report/.
    """
    if (page_images or viewer) and single_file is not None:
        raise click.UsageError("--page-images and --viewer are for a report of many files.")
    options = evolve(options, excerpts=not no_excerpts, page_images=page_images, viewer=viewer)
    if single_file is not None:
        _write(source, single_file, options)
        if opened:
            webbrowser.open(single_file.resolve().as_uri())
        return
    pages = Pages(_made(source, options))
    Thread(target=_follow, args=(source, options, pages), daemon=True).start()
    serve(pages, port, lambda address: _tell(address, opened=opened))


def _write(source: Path, target: Path, options: BuildOptions) -> None:
    with shown_progress(show=not options.quiet) as progress:
        data = single_report(source, options, progress).encode("utf-8", "replace")
    if target.is_dir():
        raise ConfigError(f"--single-file {target}: is a folder")
    try:
        replace_file(target, data, prefix=".")
    except OSError as error:
        raise ConfigError(f"--single-file {target}: {reason_of(error)}") from error
    click.echo(f"{target} ({len(data) / 1_000_000:.1f} MB)")


def _made(source: Path, options: BuildOptions) -> dict[str, bytes]:
    with shown_progress(show=not options.quiet) as progress:
        files = report_of(source, options, progress)
    return {file.path.removeprefix("report/"): file.data for file in files}


def _follow(source: Path, options: BuildOptions, pages: Pages) -> None:
    """Makes the report anew after each change; what is wrong is told, and may be mended."""
    over = watch((source,), source / "report")
    seen = over.state()
    while True:
        seen = over.changed(seen)
        try:
            pages.files = _made(source, options)
        except DocgenError as error:
            tell(str(error))
            continue
        tell("the report is made anew; load the page again")


def _tell(address: str, *, opened: bool) -> None:
    tell(f"the report is at {address}; Ctrl-C ends it")
    if opened:
        webbrowser.open(address)
