"""Changes as workflow commands of GitHub: notes at the lines of a pull request.

"Workflow commands for GitHub Actions": in a message `%`, CR and LF are written `%25`, `%0D` and
`%0A`; in a property `:` and `,` as well, `%3A` and `%2C`. GitHub shows the first ten of a kind for
a step, so the worst come first.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.base.escapes import in_data, in_property, pair
from docgen.diff.change import Change, Level
from docgen.diff.report.parts import Heading, ReportOptions, linked, ordered, remarks

_COMMANDS = {Level.BREAKING: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def github_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """A line for each change; where the new version says nothing of it, it leads to the old one."""
    versions = f"{old.short} -> {new.short}"
    told = [_command(change, versions, options) for change in ordered(changes)]
    told += [_remark(one, versions) for one in remarks(options)]
    return "".join(f"{line}\n" for line in told)


def _remark(text: str, versions: str) -> str:
    title = in_property(f"To be known ({versions})")
    return f"::warning title={title}::{in_data(_flat(text))}"


def _command(change: Change, versions: str, options: ReportOptions) -> str:
    title, advice = options.told(change.rule)
    properties = {**_place_properties(change, options), "title": f"{title} ({versions})"}
    told = ",".join(f"{name}={in_property(value)}" for name, value in properties.items())
    about = f"{change.about}, {change.where}" if change.where else change.about
    before, after = pair(change.old, change.new, options.longest)
    value = f"{before or '(nothing)'} -> {after or '(nothing)'}" if before or after else ""
    places = (change.old_place, change.new_place)
    told_places = (str(place) if place else "(nowhere)" for place in places)
    read_at = " -> ".join(told_places) if any(places) else ""
    lines = (about, value, advice, change.note, read_at, f"{change.rule} {change.fingerprint}")
    message = "\n".join(_flat(line) for line in lines if line)
    return f"::{_COMMANDS[change.level]} {told}::{in_data(message)}"


def _flat(line: str) -> str:
    """A line of a message without line feeds of its own."""
    return line.replace("\n", "\\n")


def _place_properties(change: Change, options: ReportOptions) -> dict[str, str]:
    found = linked(change, options)
    if found is None:
        return {}
    file, place = found
    made = {"file": _flat(file)}
    lines = place.line_range
    if lines is not None:  # GitHub knows no pages: the message tells them
        made |= {"line": str(lines[0]), "endLine": str(lines[1])}
    return made
