"""What a client shows of itself: docs of methods, calls with samples, programs.

In: a client in no language. Out: what each language lays out.
"""

from __future__ import annotations

from docgen.render.clients.shown.cases import Case, cases_of, made_up, record
from docgen.render.clients.shown.docs import (
    MOST_LINES,
    Doc,
    Entry,
    cut_short,
    fitted,
    wanted,
    whole,
)
from docgen.render.clients.shown.examples import (
    MissingError,
    example_templates,
    has_method,
    method_of,
)
from docgen.render.clients.shown.given import SERVER, given_values, laid_out

__all__ = [
    "MOST_LINES",
    "SERVER",
    "Case",
    "Doc",
    "Entry",
    "MissingError",
    "cases_of",
    "cut_short",
    "example_templates",
    "fitted",
    "given_values",
    "has_method",
    "laid_out",
    "made_up",
    "method_of",
    "record",
    "wanted",
    "whole",
]
