"""The table at the end of a build: what was found, what was not understood, what was written."""

from __future__ import annotations

from collections.abc import Iterable

import click

from docgen.base.findings import Severity
from docgen.cli.terminal import is_terminal, one_line
from docgen.pipeline.build import BuildResult
from docgen.pipeline.summary import Summary

Rows = list[tuple[str, str]]


def print_summary(result: BuildResult, seconds: float) -> None:
    """Says on stdout what `result` holds."""
    found = result.summary
    title = one_line(f"{found.title} {found.version}")
    rows = [*_model_rows(found), *_finding_rows(found), *_output_rows(result, seconds)]
    if is_terminal():
        _print_for_a_person(title, rows)
        return
    width = max(len(name) for name, _ in rows)
    click.echo(title)
    for name, value in rows:
        click.echo(f"  {name:{width}}  {one_line(value)}")


def _model_rows(found: Summary) -> Rows:
    return [
        ("sections", f"{found.sections:,}"),
        ("operations", f"{found.operations:,} (and {found.guides:,} in guide chapters)"),
        ("", f"{found.different:,} different, on {found.methods:,} methods and paths"),
        ("parameters", f"{found.parameters:,}"),
        ("samples", f"{found.samples:,}"),
        ("resources", f"{found.resources:,}"),
        ("channels", f"{found.channels:,}"),
        ("message types", f"{found.messages:,}"),
        ("notification types", f"{found.notification_types:,}"),
    ]


def _finding_rows(found: Summary) -> Rows:
    counts = [(found.count(severity), severity) for severity in Severity]
    told = ", ".join(f"{count:,} {one}{'' if count == 1 else 's'}" for count, one in counts)
    rows = [("findings", told), *(("error", one) for one in found.errors)]
    more = found.count(Severity.ERROR) - len(found.errors)
    rows += [("", f"and {more:,} more errors")] if more else []
    if found.frequent:
        rows.append(("most frequent", ", ".join(found.frequent)))
    return rows


def _output_rows(result: BuildResult, seconds: float) -> Rows:
    found = result.summary
    understood = [("understood", found.confidence)] if found.confidence else []
    note = f" (the cache can't be used: {result.cache_fault})" if result.cache_fault else ""
    return [
        *understood,
        ("lines not understood", f"{found.lost:,} of {found.lines:,}"),
        ("letters understood", f"{_cut(found.understood)} %"),
        ("written", f"{result.folder}/ (other names: --name, --api-version)"),
        ("", ", ".join(_in_folders(result.files))),
        ("files read", f"{result.read:,} of {found.files:,}{note}"),
        ("seconds", f"{seconds:.1f}"),
        *([("look at it", told)] if (told := _next(result)) else []),
    ]


def _cut(percent: float) -> str:
    """With two decimals, never rounded up to a whole that it is not."""
    return f"{int(percent * 100) / 100:.2f}"


def _next(result: BuildResult) -> str:
    """What shows more: the report that was written, and the command that lists what is wrong."""
    told = [f"docgen lint {result.path}"] if any(result.summary.severities) else []
    if "report/index.html" in result.files:
        told.insert(0, str(result.folder / "report/index.html"))
    return ", ".join(told)


def _in_folders(files: Iterable[str]) -> list[str]:
    """The files; those of a folder together."""
    counts: dict[str, int] = {}
    for file in files:
        folder, slash, _ = file.partition("/")
        name = f"{folder}/" if slash else file
        counts[name] = counts.get(name, 0) + 1
    return [
        f"{name} ({count:,} {'file' if count == 1 else 'files'})" if name.endswith("/") else name
        for name, count in counts.items()
    ]


def _print_for_a_person(title: str, rows: Rows) -> None:
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415 - rich takes 0.1 s to load
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=SIMPLE_HEAD, show_header=False, title=Text(title), title_justify="left")
    table.add_column(style="dim")
    table.add_column(overflow="fold")
    for name, value in rows:
        table.add_row(name, Text(one_line(value)))
    Console(highlight=False).print(table)
