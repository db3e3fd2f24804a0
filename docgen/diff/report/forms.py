"""Changes -> the text of a report, in each of its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from docgen.diff.change import Change
from docgen.diff.report.github import github_report
from docgen.diff.report.html import html_history, html_report
from docgen.diff.report.json import json_report
from docgen.diff.report.junit import junit_report
from docgen.diff.report.markdown import markdown_report
from docgen.diff.report.parts import Heading, ReportOptions, Step
from docgen.diff.report.text import text_report

__all__ = ["FORMS", "HISTORIES", "Heading", "ReportOptions", "Step", "history", "report"]

Report = Callable[[Sequence[Change], Heading, Heading, ReportOptions], str]

FORMS: Mapping[str, Report] = {
    "text": text_report,
    "markdown": markdown_report,
    "html": html_report,
    "json": json_report,
    "github": github_report,
    "junit": junit_report,
}


def report(
    form: str, changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """The changes in one of the `FORMS`; whatever order they come in, the same bytes."""
    return FORMS[form](changes, old, new, options)


def history(form: str, steps: Sequence[Step]) -> str:
    """The changes of several editions, each beside the one before, in one of the `HISTORIES`."""
    return HISTORIES[form](steps)


def _one_after_another(form: str) -> Callable[[Sequence[Step]], str]:
    def told(steps: Sequence[Step]) -> str:
        return "\n".join(report(form, one.changes, one.old, one.new, one.options) for one in steps)

    return told


HISTORIES: Mapping[str, Callable[[Sequence[Step]], str]] = {
    "text": _one_after_another("text"),
    "markdown": _one_after_another("markdown"),
    "html": html_history,
}
