"""The table at the end of a build: what was found, what was not understood, what was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import click

from docgen.base.findings import Finding, Severity
from docgen.cli.terminal import is_terminal, one_line
from docgen.model.api import Api
from docgen.pipeline.build import BuildResult
from docgen.render.model_json import rule_of

Rows = list[tuple[str, str]]


def print_summary(result: BuildResult, seconds: float) -> None:
    """Says on stdout what `result` holds."""
    api = result.api
    title = one_line(f"{api.title} {api.version}")
    rows = [*_model_rows(api), *_finding_rows(api), *_output_rows(result, seconds)]
    if is_terminal():
        _print_for_a_person(title, rows)
        return
    width = max(len(name) for name, _ in rows)
    click.echo(title)
    for name, value in rows:
        click.echo(f"  {name:{width}}  {one_line(value)}")


def count_severities(findings: Iterable[Finding]) -> Counter[Severity]:
    """How many findings of each severity there are."""
    return Counter(rule_of(finding).severity for finding in findings)


def _model_rows(api: Api) -> Rows:
    guides = sum(operation.guide for operation in api.operations)
    parameters = sum(len(operation.parameters) for operation in api.operations)
    samples = sum(len(one.samples) for one in api.operations)
    samples += sum(len(one.samples) for one in api.resources)
    samples += sum(len(one.samples) for one in api.notifications)
    types = {kind.name for one in api.messages for kind in one.notification_types}
    types.update(name for one in api.operations for name in one.notification_types)
    return [
        ("sections", f"{len(api.sections):,}"),
        ("operations", f"{len(api.operations) - guides:,} (and {guides:,} in guide chapters)"),
        ("parameters", f"{parameters:,}"),
        ("samples", f"{samples:,}"),
        ("resources", f"{len(api.resources):,}"),
        ("channels", f"{len(api.channels):,}"),
        ("message types", f"{len(api.messages):,}"),
        ("notification types", f"{len(types):,}"),
    ]


def _finding_rows(api: Api) -> Rows:
    counts = count_severities(api.findings)
    told = ", ".join(f"{counts[severity]:,} {severity}" for severity in Severity)
    return [("findings", told)]


def _output_rows(result: BuildResult, seconds: float) -> Rows:
    reading = result.reading
    understood = [("understood", str(reading.confidence))] if reading.confidence else []
    lost = sum(gap.lines for gap in result.api.gaps)
    note = f" (the cache can't be used: {reading.cache_fault})" if reading.cache_fault else ""
    return [
        *understood,
        ("lines not understood", f"{lost:,} of {reading.lines:,}"),
        ("written", f"{result.folder}/"),
        ("", ", ".join(_in_folders(result.files))),
        ("files read", f"{reading.read:,} of {reading.files:,}{note}"),
        ("seconds", f"{seconds:.1f}"),
    ]


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
