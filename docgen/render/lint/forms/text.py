"""Findings for a person: counts first, then each of them, the worst first."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.base.shown import shown
from docgen.render.lint.forms.lint import Lint, rules_of, severities


def text_report(lint: Lint) -> str:
    """Counts by rule, then a line for each finding, below its rule."""
    return "".join(f"{line}\n" for line in _lines(lint))


def _lines(lint: Lint) -> Iterator[str]:
    found = lint.shown
    yield f"{shown(lint.title)}: {severities(found) if found else 'nothing found'}"
    yield from (shown(one) for one in lint.told)
    if lint.suppressed:
        yield f"{lint.suppressed:,} more are in the baseline"
    rules = rules_of(found)
    width = max((len(rule.code) for rule, _ in rules), default=0)
    if rules:
        yield ""
    for rule, count in rules:
        yield f"{count:>7,}  {rule.severity:7}  {rule.code:{width}}  {rule.title}"
    for rule, _ in rules:
        yield ""
        yield f"{rule.severity}: {rule.title} ({rule.code}). {rule.advice}"
        for one in found:
            if one.rule is rule:
                yield f"  {shown(str(one.finding.place))}: {shown(one.finding.message)}"
    if lint.left:
        yield ""
        infos = "finding" if lint.left == 1 else "findings"
        yield f"{lint.left:,} {infos} of less severity not shown: --severity info shows all"
