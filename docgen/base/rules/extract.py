"""Rules of the extract stage."""

from __future__ import annotations

from docgen.base.findings import Severity
from docgen.base.rules.rule import Rule

EXTRACT_RULES: tuple[Rule, ...] = ()
