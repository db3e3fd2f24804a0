"""`docgen lint SOURCE`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
from attrs import evolve

from docgen.audit import faulty_operations
from docgen.base.errors import ConfigError, reason_of
from docgen.base.findings import Severity
from docgen.cli.options import choice_options, filled_path, source_options
from docgen.cli.terminal import tell
from docgen.cli.text import shown_progress
from docgen.pipeline.build import BuildOptions, load_work
from docgen.pipeline.replaced import replace_file
from docgen.render import Work
from docgen.render.lint import FORMS, Choice, Lint, chosen, compared, located, read_baseline

EXIT_FINDINGS = 1
MOST_BYTES = 64 * 1024 * 1024  # of a baseline
SUMMARY_VARIABLE = "GITHUB_STEP_SUMMARY"


@click.command("lint")
@click.argument("source", type=filled_path)
@click.option(
    "--format",
    "forms",
    type=click.Choice([*FORMS]),
    multiple=True,
    help="How findings are told; several times for several. Else text.",
)
@click.option(
    "-o",
    "--output",
    "files",
    type=filled_path,
    multiple=True,
    metavar="FILE",
    help="Where the report is written: the first -o for the first --format, and so on. One form"
    " without a file goes to the terminal.",
)
@click.option(
    "--fail-on",
    type=click.Choice([str(severity) for severity in Severity]),
    help="Exit with 1 if there is a finding of this severity or a higher one.",
)
@click.option(
    "--baseline",
    type=filled_path,
    metavar="FILE",
    help="A SARIF file of docgen lint: what it has is known, and suppressed.",
)
@choice_options
@source_options
def command(  # noqa: PLR0913 - one parameter for each option
    source: Path,
    forms: tuple[str, ...],
    files: tuple[Path, ...],
    *,
    fail_on: str | None,
    baseline: Path | None,
    choice: Choice,
    severity: str | None,
    options: BuildOptions,
) -> int:
    r"""Print the faults of the documentation in SOURCE: a folder, a file, or a model.json.

    Counts come first, then the findings, errors before the rest. Text shows errors and warnings,
    every other form all findings; --severity says otherwise.

    \b
    docgen lint sources/gws/8.6
    docgen lint sources/gws/8.6 --select sample-unreadable,url-contradicts-sample
    docgen lint sources/gws/8.6 --format sarif -o lint.sarif --format text
    docgen lint sources/gws/8.6 --baseline lint.sarif --fail-on warning
    """
    asked = _paired(forms or ("text",), files)
    with shown_progress(show=not options.quiet) as progress:
        work = load_work(source, options, progress)
    known = _known(baseline)
    all_found = located(work)
    found = chosen(all_found, choice)
    if known is not None:
        found = compared(found, known)
    lint = Lint(
        title=f"{work.api.title} {work.api.version}",
        findings=found,
        source=_below_here(source),
        told=_told(work),
        fail_on=Severity(fail_on) if fail_on else None,
        has_baseline=known is not None,
    )
    for form, file in asked:
        _print(form, file, _for_people(lint) if form == "text" and not severity else lint)
    failing = sum(map(lint.fails, found))
    if failing:
        findings = "finding" if failing == 1 else "findings"
        tell(f"{failing} {findings} of severity {fail_on} or higher")
    return EXIT_FINDINGS if failing else 0


def _told(work: Work) -> tuple[str, ...]:
    """How many operations have a faulty sample: a figure that references are compared by."""
    faulty, of = faulty_operations(work.api)
    if not of:
        return ()
    share = f"{100 * faulty / of:.1f} %"
    return (
        f"{faulty:,} of {of:,} operations ({share}) have a sample at odds with their tables; "
        "65.5 % had in a study of public references",
    )


def _paired(forms: tuple[str, ...], files: tuple[Path, ...]) -> list[tuple[str, Path | None]]:
    """Each form with its file; the one without comes last. Raises UsageError for a misfit."""
    if len(files) > len(forms) or len(forms) > len(files) + 1:
        raise click.UsageError("Each --format but one needs a file: name it with -o, in order.")
    places = [*files, *([None] if len(forms) > len(files) else [])]
    return [*zip(forms, places, strict=True)]


def _for_people(lint: Lint) -> Lint:
    """Without what needs no hand: nobody reads hundreds of notes on a terminal."""
    shown = tuple(one for one in lint.findings if one.severity is not Severity.INFO)
    left = len(lint.shown) - sum(not one.suppressed for one in shown)
    return evolve(lint, findings=shown, left=left)


def _print(form: str, file: Path | None, lint: Lint) -> None:
    text = FORMS[form](lint)
    if file is None:
        click.echo(text, nl=False)
    else:
        _write(file, text)
    summary = os.environ.get(SUMMARY_VARIABLE, "")
    if form == "github" and summary:
        _append(Path(summary), FORMS["markdown"](lint))


def _write(file: Path, text: str) -> None:
    try:
        replace_file(file, text.encode("utf-8", "replace"), prefix=".")
    except OSError as error:
        raise ConfigError(f"-o {file}: {reason_of(error)}") from error


def _append(file: Path, text: str) -> None:
    """Adds to the summary of the job, of which GitHub takes a megabyte."""
    try:
        with file.open("a", encoding="utf-8", errors="replace") as stream:
            stream.write(text[:900_000])
    except OSError as error:
        tell(f"{SUMMARY_VARIABLE} {file}: {reason_of(error)}")


def _known(baseline: Path | None) -> frozenset[str] | None:
    if baseline is None:
        return None
    try:
        if baseline.stat().st_size > MOST_BYTES:
            raise ConfigError(f"--baseline {baseline}: is larger than {MOST_BYTES:,} bytes")
        data = baseline.read_bytes()
    except OSError as error:
        raise ConfigError(f"--baseline {baseline}: {reason_of(error)}") from error
    return read_baseline(data, f"--baseline {baseline}")


def _below_here(source: Path) -> str:
    """The path of the source as places have it below: relative, so that CI finds the files."""
    folder = source if source.is_dir() else source.parent
    told = folder.as_posix()
    return "" if told == "." or sys.platform == "win32" else told
