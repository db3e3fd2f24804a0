"""Findings -> reports for people and for CI: chosen, compared with a baseline, in each form.

In: a Work with its documents. Out: texts. What documents say is harmless where it lands.
"""

from __future__ import annotations

from docgen.render.lint.baseline import compared, read_baseline
from docgen.render.lint.choice import Choice, chosen, rules_named
from docgen.render.lint.forms import FORMS, Lint, ReportForm
from docgen.render.lint.located import Located, located

__all__ = [
    "FORMS",
    "Choice",
    "Lint",
    "Located",
    "ReportForm",
    "chosen",
    "compared",
    "located",
    "read_baseline",
    "rules_named",
]
