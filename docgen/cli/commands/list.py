"""`docgen list KIND SOURCE`."""

from __future__ import annotations

import csv
import json
from collections import Counter
from difflib import get_close_matches
from io import StringIO
from pathlib import Path, PurePosixPath

import click
from attrs import frozen

from docgen.base.shown import in_json
from docgen.base.words import squash
from docgen.cli.options import choice_options, filled_path, format_option, source_options
from docgen.cli.terminal import is_terminal, one_line, print_json, print_table
from docgen.cli.text import (
    KINDS,
    PLACED,
    SCORED_KINDS,
    Record,
    all_records,
    coloured,
    placed_records,
    print_groups,
    records,
    sent_records,
    shown_progress,
)
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_work
from docgen.render.lint import Choice
from docgen.render.report import Site, site_of

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
    "unread": {"What": "what", "Lines": "lines", "Text": "text", "Place": "place"},
    "repairs": {
        "Severity": "severity",
        "Code": "code",
        "Before": "before",
        "After": "after",
        "Place": "place",
    },
}


_LONGEST_TEXT = 100

# The kinds that a terminal shows in groups: the member that groups them, and those of a line.
GROUPED: dict[str, tuple[str, tuple[str, ...]]] = {
    "operations": ("section", ("key", "title", "place")),
    "resources": ("section", ("title", "place")),
    "findings": ("file", ("severity", "message", "code", "place")),
    "repairs": ("file", ("severity", "code", "place")),
    "sections": ("", ("title", "place")),
    "channels": ("", ("name", "message_types", "place")),
    "schemas": ("", ("name", "place")),
}


@click.command("list")
@click.argument("kind", metavar="[KIND]")
@click.argument("source", type=filled_path, required=False)
@format_option(
    ("table", "json", "jsonl", "csv"),
    "A list (lines with tabs where the output is no terminal), JSON, a JSON object on each line, or"
    " CSV.",
)
@choice_options
@source_options
def command(  # noqa: PLR0913 - one parameter for each option
    kind: str,
    source: Path | None,
    form: str,
    *,
    choice: Choice,
    severity: str | None,
    options: BuildOptions,
) -> None:
    r"""List what SOURCE documents: a folder, a file, or a model.json.

    KIND is operations, resources, notifications, channels, errors, changes, sections, schemas,
    findings, repairs, unread or all; without KIND it is said how many of each there are.

    `schemas` gives the shared schemas with what was decided of each. `repairs` gives each mend of
    each sample, and the samples that can't be mended (sample-unreadable). `all` gives operations,
    resources, notifications, errors and changes. --severity, --select and --ignore go with findings
    and repairs.

    \b
    docgen list operations sources/gws/8.6 --section voice
    docgen list findings sources/gws/8.6 --severity warning
    """
    if source is None:
        _print_overview(Path(kind), options)
        return
    _refuse_unknown(kind)
    if (severity or choice.select or choice.ignore) and kind not in PLACED:
        raise click.UsageError("--severity, --select and --ignore go with findings and repairs.")
    with shown_progress(show=not options.quiet) as progress:
        work = load_work(source, options, progress)
    listing = _Listing(site=site_of(work), choice=choice)
    if form == "json" and kind == "all" and not choice.section:
        print_json(all_records(work.api))
        return
    for one in SCORED_KINDS if kind == "all" else (kind,):
        rows = listing.rows(one, for_people=form == "table")
        if form == "json":
            print_json(rows)
        elif form == "table":
            if kind == "all" and not is_terminal():
                click.echo(f"# {one}")
            _print_kind(one, rows)
        else:
            _print_data(form, rows)


def _refuse_unknown(kind: str) -> None:
    if kind not in {*KINDS, "all"}:
        close = get_close_matches(kind, KINDS, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"There are {', '.join(KINDS)}, all."
        raise click.UsageError(f"No such kind {kind!r}. {hint}")


def _print_overview(source: Path, options: BuildOptions) -> None:
    """How many there are of each kind. Raises UsageError where the one argument is a kind."""
    if str(source) in {*KINDS, "all"} and not source.exists():
        raise click.UsageError(f"Name the source: docgen list {source} SOURCE.")
    with shown_progress(show=not options.quiet) as progress:
        api = load_work(source, options, progress).api
    print_table(("Kind", "Number"), [(kind, len(records(api, kind))) for kind in KINDS])


@frozen(kw_only=True)
class _Listing:
    """The records of each kind that are wanted."""

    site: Site
    choice: Choice

    def rows(self, kind: str, *, for_people: bool) -> list[Record]:
        """Findings by rule and section, all others by section."""
        api = self.site.work.api
        if kind in PLACED:
            return [
                row
                for row, place in placed_records(api, kind)
                if self.choice.wants(row["code"], self.site.section_at(place))
            ]
        part = self.choice.section.casefold()
        if kind == "unread":
            return [
                {**row, "text": squash(self.site.text_at(gap.place))[:_LONGEST_TEXT]}
                for row, gap in zip(records(api, kind), api.gaps, strict=True)
                if part in self.site.section_at(gap.place).casefold()
            ]
        rows = _once(api) if kind == "notifications" and for_people else records(api, kind)
        if not part:
            return rows
        return [row for row in rows if part in str(row.get("section", "")).casefold()]


def _once(api: Api) -> list[Record]:
    """The notifications, each message once instead of page by page."""
    return [{**one, "name": one["name"] or "(none)"} for one in sent_records(api)]


def _print_data(form: str, rows: list[Record]) -> None:
    """Records for programs: an object on each line, or a table with all that is no list."""
    if form == "jsonl":
        for row in rows:
            text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
            click.echo(in_json(text).encode("utf-8", "replace"))
        return
    out = StringIO()
    names = [*rows[0]] if rows else []
    writer = csv.writer(out)  # RFC 4180
    writer.writerow(names)
    for row in rows:
        writer.writerow([_in_cell(row.get(name)) for name in names])
    click.echo(out.getvalue().encode("utf-8", "replace"), nl=False)


def _in_cell(value: object) -> str:
    """A value in one cell, harmless: a spreadsheet takes what begins with = for a formula."""
    text = one_line("" if value is None else str(_told(value)))
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text


def _print_kind(kind: str, rows: list[Record]) -> None:
    if is_terminal() and kind in GROUPED:
        style = coloured if kind in PLACED else str
        print_groups(_groups(kind, rows), f"{kind} ({len(rows)})", style)
        return
    columns = COLUMNS[kind]
    cells = [[_told(record[member]) for member in columns.values()] for record in rows]
    print_table([*columns], cells, title=f"{kind} ({len(rows)})")


def _groups(kind: str, rows: list[Record]) -> list[tuple[str, list[list[str]]]]:
    """The rows in groups as they come; places without the file that most of them are in."""
    member, shown = GROUPED[kind]
    usual = Counter(row["file"] for row in rows if row["file"]).most_common(1)
    found: dict[str, list[list[str]]] = {}
    for row in rows:
        file = row[member] if member == "file" else usual[0][0] if usual else ""
        cells = [str(_told(row[one])) for one in shown]
        if "place" in shown:
            cells[-1] = _short(cells[-1], file)
        found.setdefault(str(row[member]) if member else "", []).append(cells)
    return [*found.items()]


def _short(place: str, file: str) -> str:
    """`p. 1050`, `line 12`, `Hold.html:12`: long names would leave no room for the rest."""
    name, mark, rest = place.partition(" #")[0].partition("#page=")
    if mark:
        return f"p. {rest}" if name == file else f"{PurePosixPath(name).name} p. {rest}"
    name, _, lines = name.partition(":")
    line = lines.partition(":")[0]
    return f"line {line}" if name == file else f"{PurePosixPath(name).name}:{line}"


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
