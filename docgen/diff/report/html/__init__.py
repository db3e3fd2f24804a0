"""Changes as one HTML file that needs nothing beside it: no script, no font, no network."""

from __future__ import annotations

from docgen.diff.report.html.page import html_history, html_report

__all__ = ["html_history", "html_report"]
