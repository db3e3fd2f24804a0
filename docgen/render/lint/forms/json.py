"""Findings as JSON: what findings.json has of each, its section and its fingerprint."""

from __future__ import annotations

from docgen.base.codec import dumps
from docgen.base.shown import in_json
from docgen.render.lint.forms.lint import Lint, rules_of
from docgen.render.model_json import finding_record


def json_report(lint: Lint) -> str:
    """An object: counts by rule, then the findings."""
    rules = [
        {"code": rule.code, "severity": str(rule.severity), "count": count}
        for rule, count in rules_of(lint.shown)
    ]
    findings = [
        {
            **finding_record(one.finding),
            "section": one.section,
            "text": one.text,
            "fingerprint": one.fingerprint,
            **({"baseline": one.baseline} if one.baseline else {}),
        }
        for one in lint.findings
    ]
    data = {"title": lint.title, "told": [*lint.told], "rules": rules, "findings": findings}
    return in_json(dumps(data))
