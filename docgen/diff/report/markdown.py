"""Changes for a pull request: Markdown as GitHub and GitLab read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.base.escapes import code, in_heading, in_html, in_markdown
from docgen.diff.change import Change, Level
from docgen.diff.report.parts import (
    Heading,
    ReportOptions,
    counted,
    grouped,
    in_a_sentence,
    left_out,
    plural,
    read_at,
    remarks,
    rules_of,
    value_change,
)


def markdown_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """A table of counts, then each level, folded by whose the changes are.

    Every text of a document stands in a code span: there it is no markup, and mentions nobody.
    """
    lines = [*_head(changes, old, new, options)]
    for level, groups in grouped(changes):
        lines += ["", f'<a id="changes-{level}"></a>', "", f"## {level.capitalize()}"]
        for about, named in groups:
            lines += _details(level, about, named, options)
    if changes:
        lines += ["", "## What to do", "", *_advice(changes, options)]
    return "\n".join([*lines, ""])


def _head(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> Iterator[str]:
    yield f"# API changes: {in_heading(old.short)} → {in_heading(new.short)}"
    yield ""
    for word, side in (("Old", old), ("New", new)):
        told = ", ".join(code(part) for part in (side.title, side.version, side.label) if part)
        yield f"- {word}: {told}"
    yield ""
    if changes:
        yield f"{in_markdown(in_a_sentence(changes, options))}."
        yield ""
        yield "| Level | Changes |"
        yield "|---|---:|"
        for level, count in counted(changes).items():
            yield f"| [{level}](#changes-{level}) | {count} |" if count else f"| {level} | 0 |"
    else:
        yield "No changes."
    if said := remarks(options):
        yield ""
        yield from (f"- {in_markdown(one)}" for one in said)
    if rest := left_out(options):
        yield ""
        yield f"Beside these: {', '.join(rest)}."


def _details(
    level: Level, about: str, changes: Sequence[tuple[str, Change]], options: ReportOptions
) -> Iterator[str]:
    yield ""
    yield "<details>" if level is Level.INFO else "<details open>"
    count = plural(len(changes), "change")
    yield f"<summary><code>{in_html(about)}</code>: {count}</summary>"
    yield ""
    for name, change in changes:
        yield from _change_lines(name, change, options)
    yield ""
    yield "</details>"


def _change_lines(name: str, change: Change, options: ReportOptions) -> Iterator[str]:
    title = in_markdown(options.told(change.rule)[0])
    where = f", {code(change.where)}" if change.where else ""
    yield f'- <a id="change-{name}"></a>**{title}**{where}'
    if told := value_change(change, options.longest, code):
        yield f"  - {told}"
    if places := read_at(change, code):
        yield f"  - read at {places}"
    if change.note:
        yield f"  - {in_markdown(change.note)}"
    yield f"  - {code(change.rule)} {code(change.fingerprint)}"


def _advice(changes: Sequence[Change], options: ReportOptions) -> Iterator[str]:
    for rule in rules_of(changes):
        title, advice = options.told(rule)
        yield f"- **{in_markdown(title)}** ({code(rule)}): {in_markdown(advice)}"
