"""Changes for a terminal: by level, then by whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.base.escapes import cut, pair
from docgen.base.shown import shown
from docgen.diff.change import Change, Level
from docgen.diff.report.parts import (
    NOTHING_TO_DO,
    Heading,
    ReportOptions,
    by_about,
    by_level,
    counted,
    in_a_sentence,
    left_out,
    plural,
    remarks,
    rules_of,
)


def text_report(
    changes: Sequence[Change], old: Heading, new: Heading, options: ReportOptions
) -> str:
    """The changes, then what to do (once for each rule), then the counts."""
    lines = [f"{_named(old)} -> {_named(new)}", ""]
    if changes:
        lines += [shown(in_a_sentence(changes, options)), ""]
    for level, group in by_level(changes):
        lines += [*_level_lines(level, group, options), ""]
    if changes:
        lines += [*_advice_lines(changes, options), ""]
    if said := remarks(options):
        lines += ["TO BE KNOWN", "", *(f"  {cut(one, 1000)}" for one in said), ""]
    return "\n".join([*lines, _counts(changes, options), ""])


def _named(side: Heading) -> str:
    told = " ".join(shown(part) for part in (side.title, side.version) if part)
    return f"{told} ({shown(side.label)})" if told else shown(side.label)


def _level_lines(level: Level, changes: Sequence[Change], options: ReportOptions) -> Iterator[str]:
    yield f"{level.upper()}: {plural(len(changes), 'change')}"
    for about, group in by_about(changes):
        yield ""
        yield f"  {shown(about)}"
        for change in group:
            yield from _change_lines(change, options)


def _change_lines(change: Change, options: ReportOptions) -> Iterator[str]:
    where = f"{shown(change.where)}: " if change.where else ""
    yield f"    {where}{shown(options.told(change.rule)[0])}"
    before, after = pair(change.old, change.new, options.longest)
    yield from _told(before, after)
    places = [shown(str(place)) if place else "" for place in (change.old_place, change.new_place)]
    yield from _told(places[0], places[1])
    if change.note:
        yield f"      {shown(change.note)}"
    yield f"      {shown(change.rule)} {change.fingerprint}"


def _told(before: str, after: str) -> Iterator[str]:
    """What was and what is; nothing where neither is told."""
    if before and after:
        yield f"      {before} -> {after}" if before != after else f"      {before}"
    elif before or after:
        yield f"      was {before}" if before else f"      now {after}"


def _advice_lines(changes: Sequence[Change], options: ReportOptions) -> Iterator[str]:
    yield "WHAT TO DO"
    for rule in rules_of(changes):
        if options.told(rule)[1] == NOTHING_TO_DO:
            continue
        yield ""
        yield f"  {shown(rule)}"
        yield f"    {cut(options.told(rule)[1], 1000)}"


def _counts(changes: Sequence[Change], options: ReportOptions) -> str:
    found = [f"{count} {level}" for level, count in counted(changes).items()]
    told = ", ".join(found) if changes else "no changes"
    rest = ", ".join(left_out(options))
    return f"{told} ({rest})" if rest else told
