"""`docgen list KIND SOURCE`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from docgen.cli.options import filled_path, format_option, source_options
from docgen.cli.terminal import is_terminal, print_json, print_table
from docgen.cli.text import (
    KINDS,
    SCORED_KINDS,
    Record,
    all_records,
    records,
    sent_records,
    shown_progress,
)
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model

# Kind -> title of the table's columns and the members of the record that they show.
COLUMNS: dict[str, dict[str, str]] = {
    "operations": {
        "Section": "section",
        "Title": "title",
        "Operation": "key",
        "Parameters": "parameters",
        "Samples": "samples",
        "Place": "place",
    },
    "resources": {"Section": "section", "Title": "title", "Fields": "fields", "Place": "place"},
    "notifications": {
        "Message type": "name",
        "Notification types": "notification_types",
        "Channels": "channels",
        "Operations": "follows",
        "Samples": "samples",
        "Schema": "schema",
        "Place": "place",
    },
    "channels": {
        "Channel": "name",
        "Told by": "how",
        "Message types": "message_types",
        "Sections": "sections",
        "Place": "place",
    },
    "errors": {"Code": "code", "Meaning": "meaning", "Place": "place"},
    "changes": {
        "API": "api",
        "What": "what",
        "Method": "method",
        "Path": "path",
        "Replacement": "replacement",
        "Place": "place",
    },
    "sections": {"Title": "title", "Guide": "guide", "Place": "place"},
    "schemas": {
        "Name": "name",
        "Members": "fields",
        "Decisions": "decisions",
        "Place": "place",
    },
    "findings": {"Severity": "severity", "Code": "code", "Message": "message", "Place": "place"},
    "repairs": {
        "Severity": "severity",
        "Code": "code",
        "Before": "before",
        "After": "after",
        "Place": "place",
    },
}


@click.command("list")
@click.argument("kind", type=click.Choice([*KINDS, "all"]))
@click.argument("source", type=filled_path)
@format_option(
    ("table", "json"), "A table (lines with tabs where the output is no terminal), or JSON."
)
@source_options
def command(kind: str, source: Path, form: str, options: BuildOptions) -> None:
    """List what SOURCE documents: a folder, a file, or a model.json.

    `schemas` gives the shared schemas with what was decided of each. `repairs` gives each mend of
    each sample, and the samples that can't be mended (sample-unreadable). `all` gives operations,
    resources, notifications, errors and changes.
    """
    with shown_progress() as progress:
        api = load_model(source, options, progress)
    if form == "json":
        print_json(all_records(api) if kind == "all" else records(api, kind))
        return
    for one in SCORED_KINDS if kind == "all" else (kind,):
        if kind == "all" and not is_terminal():
            click.echo(f"# {one}")
        _print_kind(one, _rows(api, one))


def _rows(api: Api, kind: str) -> list[Record]:
    """What a table lists; of notifications, each message once instead of page by page."""
    if kind == "notifications":
        return [{**one, "name": one["name"] or "(none)"} for one in sent_records(api)]
    return records(api, kind)


def _print_kind(kind: str, rows: list[Record]) -> None:
    columns = COLUMNS[kind]
    usual = Counter(record["file"] for record in rows if record["file"]).most_common(1)
    caption = ""
    if usual and is_terminal():  # a long file name in each row leaves no room for the rest
        file = usual[0][0]
        rows = [{**row, "place": row["place"].removeprefix(f"{file}:")} for row in rows]
        caption = f"Places without a name are lines of {file}."
    cells = [[_told(record[member]) for member in columns.values()] for record in rows]
    print_table([*columns], cells, title=f"{kind} ({len(rows)})", caption=caption)


def _told(value: object) -> object:
    """A member of a record in one cell of a table."""
    match value:
        case True:
            return "yes"
        case False | None:
            return ""
        case dict():  # samples by role
            return sum(value.values())
        case list() if value and isinstance(value[0], dict):
            return len(value)
        case list():
            return ", ".join(map(str, value))
        case _:
            return value
