"""Rules of the ingest stage."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.rule import Rule

INGEST_RULES: tuple[Rule, ...] = (
    Rule(
        "encoding-assumed",
        Severity.WARNING,
        "The encoding of a file had to be assumed",
        "Look whether its letters came through; save it as UTF-8 if they did not.",
    ),
)
