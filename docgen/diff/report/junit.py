"""Changes as results of tests: JUnit's XML, which every CI shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.base.escapes import cut, in_html, pair
from docgen.diff.change import Change
from docgen.diff.report.parts import (
    Heading,
    ReportOptions,
    anchored,
    first_line,
    linked,
    remarks,
)


def junit_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """A test case for each change; those that reach `fail_on` have failed.

    Without changes one test has passed: most readers take an empty suite for a fault.
    """
    failed = sum(_fails(change, options) for change in changes)
    counts = f'tests="{max(len(changes), 1)}" failures="{failed}" errors="0" skipped="0" time="0"'
    name = in_html(f"docgen diff {old.short} -> {new.short}")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="docgen diff" {counts}>',
        f' <testsuite name="{name}" {counts}>',
    ]
    for mark, change in anchored(changes):
        lines += _test_case(mark, change, options)
    if not changes:
        lines.append('  <testcase classname="docgen diff" name="no changes" time="0"/>')
    if said := remarks(options):
        told = "\n".join(in_html(one) for one in said)
        lines.append(f"  <system-out>{told}</system-out>")
    return "\n".join([*lines, " </testsuite>", "</testsuites>", ""])


def _fails(change: Change, options: ReportOptions) -> bool:
    return options.fail_on is not None and change.level.reaches(options.fail_on)


def _test_case(mark: str, change: Change, options: ReportOptions) -> Iterator[str]:
    title, advice = options.told(change.rule)
    about = f"{change.about}, {change.where}" if change.where else change.about
    name = f"{cut(about, options.longest)} [{mark}]"
    yield (
        f'  <testcase classname="{in_html(change.rule)}" name="{in_html(name)}"'
        f'{_place(change, options)} time="0">'
    )
    text = "\n".join(in_html(line) for line in _lines(change, advice, options))
    if _fails(change, options):
        kind, message = in_html(change.level), in_html(f"{title}: {cut(about, options.longest)}")
        yield f'   <failure type="{kind}" message="{message}">{text}</failure>'
    else:
        yield f"   <system-out>{change.level}: {in_html(title)}\n{text}</system-out>"
    yield "  </testcase>"


def _place(change: Change, options: ReportOptions) -> str:
    found = linked(change, options)
    if found is None:
        return ""
    file, place = found
    line = first_line(place)
    number = "" if line is None else f' line="{line}"'
    return f' file="{in_html(file)}"{number}'


def _lines(change: Change, advice: str, options: ReportOptions) -> Iterator[str]:
    before, after = pair(change.old, change.new, options.longest)
    if before:
        yield f"old: {before}"
    if after:
        yield f"new: {after}"
    if change.old_place:
        yield f"old place: {change.old_place}"
    if change.new_place:
        yield f"new place: {change.new_place}"
    if change.note:
        yield change.note
    yield advice
