"""Rules of the ingest stage."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.rule import Rule

INGEST_RULES: tuple[Rule, ...] = ()
