"""Rules of the ingest stage."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.rule import Rule

INGEST_RULES: tuple[Rule, ...] = (
    Rule(
        "code-cut",
        Severity.INFO,
        "A page break cuts a block of code in two",
        "The pieces are joined; closers that were invented at the cut are dropped.",
    ),
    Rule(
        "encoding-assumed",
        Severity.WARNING,
        "The encoding of a file had to be assumed",
        "Look whether its letters came through; save it as UTF-8 if they did not.",
    ),
    Rule(
        "fence-unclosed",
        Severity.WARNING,
        "A code fence without an end",
        "It is read to the end of the file: look whether the file was cut off.",
    ),
    Rule(
        "table-row-cut",
        Severity.INFO,
        "A page break cuts a table row in two",
        "The pieces are joined.",
    ),
)
