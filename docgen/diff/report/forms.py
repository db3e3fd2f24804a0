"""Changes -> the text of a report, in each of its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from docgen.diff.change import Change
from docgen.diff.report.github import github_report
from docgen.diff.report.html import html_report
from docgen.diff.report.json import json_report
from docgen.diff.report.junit import junit_report
from docgen.diff.report.markdown import markdown_report
from docgen.diff.report.parts import Heading, ReportOptions
from docgen.diff.report.text import text_report

__all__ = ["FORMS", "Heading", "ReportOptions", "report"]

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
