"""Findings as Markdown: for a pull request, a ticket, or the summary of a job."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.base.escapes import code, in_markdown
from docgen.render.lint.forms.lint import Lint, rules_of, severities


def markdown_report(lint: Lint) -> str:
    """A table of counts, then a list for each rule."""
    return "".join(f"{line}\n" for line in _lines(lint))


def _lines(lint: Lint) -> Iterator[str]:
    found = lint.shown
    yield f"# Findings in {in_markdown(lint.title)}"
    yield ""
    yield f"{severities(found)}." if found else "Nothing found."
    yield from (f"{in_markdown(told)}." for told in lint.told)
    if lint.suppressed:
        yield f"{lint.suppressed:,} more are in the baseline."
    rules = rules_of(found)
    if rules:
        yield from ("", "| severity | rule | findings |", "|---|---|---:|")
    for rule, count in rules:
        yield f"| {rule.severity} | {code(rule.code)} {in_markdown(rule.title)} | {count:,} |"
    for rule, _ in rules:
        yield ""
        yield f"## {in_markdown(rule.title)}"
        yield ""
        yield f"{in_markdown(rule.advice)}"
        yield ""
        for one in found:
            if one.rule is rule:
                place = code(str(one.finding.place))
                yield f"- {place}: {in_markdown(one.finding.message)}"
