"""Findings as results of tests: JUnit's XML, which every CI shows."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.base.escapes import in_html
from docgen.render.lint.forms.lint import Lint
from docgen.render.lint.located import Located


def junit_report(lint: Lint) -> str:
    """A test case for each finding; those that reach `fail_on` have failed, those known skipped.

    Without findings one test has passed: most readers take an empty suite for a fault.
    """
    found = lint.findings
    failed, skipped = sum(map(lint.fails, found)), lint.suppressed
    counts = (
        f'tests="{max(len(found), 1)}" failures="{failed}" errors="0" skipped="{skipped}" time="0"'
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="docgen lint" {counts}>',
        f' <testsuite name="{in_html(lint.title)}" {counts}>',
    ]
    for one in found:
        lines += _test_case(one, lint)
    if not found:
        lines.append('  <testcase classname="docgen lint" name="no findings" time="0"/>')
    return "\n".join([*lines, " </testsuite>", "</testsuites>", ""])


def _test_case(one: Located, lint: Lint) -> Iterator[str]:
    place = one.finding.place
    name = in_html(f"{place}: {one.finding.message} [{one.fingerprint}]")
    lines = place.line_range
    line = "" if lines is None else f' line="{lines[0]}"'
    file = in_html(lint.file_of(place))
    yield (
        f'  <testcase classname="{in_html(one.rule.code)}" name="{name}"'
        f' file="{file}"{line} time="0">'
    )
    told = in_html(f"{one.rule.title}. {one.rule.advice}")
    if one.suppressed:
        yield '   <skipped message="It is in the baseline."/>'
    elif lint.fails(one):
        yield f'   <failure type="{one.severity}" message="{told}">{in_html(one.text)}</failure>'
    else:
        yield f"   <system-out>{one.severity}: {told}</system-out>"
    yield "  </testcase>"
