"""Rules of the samples stage."""

from __future__ import annotations

from docgen.base.rules.rule import Rule

SAMPLE_RULES: tuple[Rule, ...] = ()
