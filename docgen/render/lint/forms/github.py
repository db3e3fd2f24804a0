"""Findings as workflow commands of GitHub: ranked, as many of a kind as it shows.

"Workflow commands for GitHub Actions": a step shows ten errors, ten warnings and ten notices; what
is more belongs into the summary of the job.
"""

from __future__ import annotations

from collections import Counter

from docgen.base.escapes import in_data, in_property
from docgen.base.findings import Severity
from docgen.render.lint.forms.lint import Lint, severities
from docgen.render.lint.located import Located

MOST_OF_A_KIND = 10
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github_report(lint: Lint) -> str:
    """A line for each finding that GitHub shows, the worst first; then how many there are."""
    counts: Counter[Severity] = Counter()
    lines = []
    for one in lint.shown:
        counts[one.severity] += 1
        if counts[one.severity] <= MOST_OF_A_KIND:
            lines.append(_command(one, lint))
    if any(count > MOST_OF_A_KIND for count in counts.values()):
        lines.append(f"{severities(lint.shown)}; the rest is in the summary of the job")
    return "".join(f"{line}\n" for line in lines)


def _command(one: Located, lint: Lint) -> str:
    place = one.finding.place
    told = {"file": lint.file_of(place)}
    lines = place.line_range
    if lines is not None:
        told |= {"line": str(lines[0]), "endLine": str(lines[1])}
    told["title"] = f"{one.rule.title} ({one.rule.code})"
    properties = ",".join(f"{name}={in_property(value)}" for name, value in told.items())
    message = "\n".join((one.finding.message, one.rule.advice, str(place)))
    return f"::{_COMMANDS[one.severity]} {properties}::{in_data(message)}"
