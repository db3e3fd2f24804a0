"""A report of findings in each of its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docgen.render.lint.forms.github import github_report
from docgen.render.lint.forms.json import json_report
from docgen.render.lint.forms.junit import junit_report
from docgen.render.lint.forms.lint import Lint
from docgen.render.lint.forms.markdown import markdown_report
from docgen.render.lint.forms.sarif import sarif_report
from docgen.render.lint.forms.text import text_report

__all__ = ["FORMS", "Lint", "ReportForm"]

ReportForm = Callable[[Lint], str]

FORMS: Mapping[str, ReportForm] = {
    "text": text_report,
    "json": json_report,
    "sarif": sarif_report,
    "markdown": markdown_report,
    "github": github_report,
    "junit": junit_report,
}
