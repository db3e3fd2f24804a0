"""`docgen build [PATH...]`."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import NoReturn

import click
from attrs import evolve

from docgen.base.errors import DocgenError
from docgen.base.findings import Severity
from docgen.cli.options import filled_path, output_options
from docgen.cli.sources import SOURCES, sources_of
from docgen.cli.terminal import tell
from docgen.cli.text import print_summary, shown_progress
from docgen.cli.watching import watch
from docgen.pipeline.build import BuildOptions, BuildResult, build

EXIT_FINDINGS = 1


@click.command("build")
@click.argument("paths", nargs=-1, type=filled_path, metavar="[PATH]...")
@click.option(
    "--fail-on",
    type=click.Choice([str(severity) for severity in Severity]),
    help="Exit with 1 if there is a finding of this severity or a higher one.",
)
@click.option(
    "--validate/--no-validate", default=False, help="Let openapi-spec-validator read the documents."
)
@click.option(
    "--no-wait", is_flag=True, help="Fail where another build writes to the folder; else wait."
)
@click.option("--watch", "watched", is_flag=True, help="Build again whenever a source changes.")
@output_options
def command(  # noqa: PLR0913 - one parameter for each option
    paths: tuple[Path, ...],
    output: Path,
    *,
    fail_on: str | None,
    options: BuildOptions,
    validate: bool,
    no_wait: bool,
    watched: bool,
) -> int:
    """Read references and write openapi.yaml, model.json, findings.json and more.

    PATH is a folder with a source.toml, a folder of HTML, PDF and text files, or one of them;
    without PATH it is every source.toml below sources/.
    """
    options = evolve(options, validate=validate, wait=not no_wait)
    if watched:
        _build_again_and_again(paths, options, output)
    return _exit_code(_build_all(paths, options, output), fail_on)


def _build_again_and_again(
    paths: tuple[Path, ...], options: BuildOptions, output: Path
) -> NoReturn:
    """Builds, and builds again after each change; what is wrong is told, and may be mended."""
    over = watch((*(paths or (SOURCES,)), options.overlay, options.templates), output)
    seen = over.state()
    while True:
        try:
            _build_all(paths, options, output)
        except DocgenError as error:
            tell(str(error))
        if not options.quiet:
            tell("watching; Ctrl-C ends it")
        seen = over.changed(seen)


def _build_all(paths: tuple[Path, ...], options: BuildOptions, output: Path) -> list[BuildResult]:
    results: list[BuildResult] = []
    for path in sources_of(paths, options):
        taken = [result.folder for result in results]
        results.append(_build_one(path, options, output, taken))
    return results


def _build_one(path: Path, options: BuildOptions, output: Path, taken: list[Path]) -> BuildResult:
    start = time.perf_counter()
    with shown_progress(show=not options.quiet) as progress:
        result = build(path, options, output, progress, taken)
    seconds = time.perf_counter() - start
    for one in result.kept:
        tell(f"{result.folder / one}: no longer an output; kept, as it was edited")
    if options.quiet:
        return result
    if not sys.stderr.isatty():
        tell(f"{path}: {len(result.files)} files in {result.folder} ({seconds:.1f} s)")
    for told in result.summary.told:
        tell(f"{path}: {told}")
    print_summary(result, seconds)
    return result


def _exit_code(results: list[BuildResult], fail_on: str | None) -> int:
    if fail_on is None:
        return 0
    wanted = [one for one in Severity if one.reaches(Severity(fail_on))]
    total = sum(result.summary.count(severity) for result in results for severity in wanted)
    if total:
        for result in results:
            for error in result.summary.errors:
                tell(f"{result.path}: {error}")
        findings = "finding" if total == 1 else "findings"
        tell(f"{total} {findings} of severity {fail_on} or higher")
    return EXIT_FINDINGS if total else 0
