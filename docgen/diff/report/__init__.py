"""Changes -> a report in each of its forms, and a changelog that is kept up to date.

What documents say is harmless where it lands: `docgen.base.escapes` sees to it.
"""

from __future__ import annotations

from docgen.diff.report.changelog import update_changelog
from docgen.diff.report.forms import (
    FORMS,
    HISTORIES,
    Heading,
    ReportOptions,
    Step,
    history,
    report,
)

__all__ = [
    "FORMS",
    "HISTORIES",
    "Heading",
    "ReportOptions",
    "Step",
    "history",
    "report",
    "update_changelog",
]
