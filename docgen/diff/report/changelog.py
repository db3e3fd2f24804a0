"""A changelog in Markdown that is kept up to date: a section for each pair of versions.

Between two marks stands what docgen writes; the rest of the file is whoever's wrote it, and stays
byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import frozen

from docgen.base.escapes import code, in_heading, in_markdown
from docgen.diff.change import Change
from docgen.diff.report.parts import Heading, Told, by_level, value_change

BEGIN = "<!-- docgen diff: written anew each time, up to the next mark -->"
END = "<!-- docgen diff: end -->"

_ARROW = " → "
_LONGEST = 200  # characters of an old or new value
_HEADING = re.compile(r" {0,3}(#{1,2})(?=[ \t]|$)(.*)")
_CLOSING = re.compile(r"(?:^|[ \t])#+$")  # a heading may end in marks that count for nothing
_NUMBERS = re.compile(r"[0-9]+|[^0-9]+")
# What holds no headings: how it opens (CommonMark 0.31, 4.5 and 4.6), and what its end holds.
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_HTML = (
    (re.compile(r" {0,3}<!--"), re.compile("-->")),
    (
        re.compile(r" {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)", re.I),
        re.compile("</(?:pre|script|style|textarea)>", re.I),
    ),
)


@frozen
class _Section:
    """A heading of the first or second level, and the line before which the next one stands."""

    level: int
    title: str
    start: int
    end: int


@frozen
class _Unit:
    """A line, or lines that belong together and hold no heading: those from `start` to `end`."""

    start: int
    end: int
    closed: bool = True


def update_changelog(
    data: bytes, changes: Sequence[Change], old: Heading, new: Heading, told: Told
) -> bytes:
    """The file with the section of these two versions as it is now; `data` is b"" for a new file.

    A new section stands above all sections of older versions. What people wrote into a section
    outside the marks is kept as well. The same once more changes nothing.
    """
    text = data.decode("utf-8", "surrogateescape")
    end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
    title = _ARROW.join(in_heading(side.short) or "?" for side in (old, new))
    block = [f"{line}{end}" for line in (BEGIN, "", *_block(changes, told), "", END)]
    lines = _lines(text) or [f"# Changes of the API{end}"]
    units = list(_units(lines))
    sections = _sections(lines, units)
    mine = next((one for one in sections if one.level == 2 and one.title == title), None)
    if mine is None:
        at = _place_of(title, sections, units)
        made = _inserted(lines, at, [f"## {title}{end}", end, *block], end)
    elif marks := _marked(lines, units, mine):
        first, last = marks
        block[-1] = END + _end_of(lines[last])
        made = [*lines[:first], *block, *lines[last + 1 :]]
    else:
        made = _inserted(lines, mine.start + 1, block, end)
    return "".join(made).encode("utf-8", "surrogateescape")


def _block(changes: Sequence[Change], told: Told) -> Iterator[str]:
    if not changes:
        yield "No changes."
    for number, (level, group) in enumerate(by_level(changes)):
        if number:
            yield ""
        yield f"### {level.capitalize()}"
        yield ""
        for rule, of_rule in groupby(sorted(group, key=_rule), _rule):
            title, advice = told(rule)
            yield f"- **{in_markdown(title)}**" + (f": {in_markdown(advice)}" if advice else "")
            for change in of_rule:
                yield f"  - {_item(change)}"


def _item(change: Change) -> str:
    about = ", ".join(code(part) for part in (change.about, change.where) if part)
    value = value_change(change, _LONGEST, code)
    return ": ".join(part for part in (about, value) if part) or code(change.fingerprint)


def _rule(change: Change) -> str:
    return change.rule


def _lines(text: str) -> list[str]:
    """The lines with their ends. Only CR and LF end a line of Markdown."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)


def _units(lines: Sequence[str]) -> Iterator[_Unit]:
    at = 0
    while at < len(lines):
        unit = _opaque(lines, at) or _Unit(at, at + 1)
        yield unit
        at = unit.end


def _opaque(lines: Sequence[str], at: int) -> _Unit | None:
    """The code block or the block of HTML that begins at a line."""
    line = lines[at].rstrip("\r\n")
    if fence := _FENCE.match(line):
        mark = re.escape(fence[1][0])
        closing = re.compile(f" {{0,3}}{mark}{{{len(fence[1])},}}[ \t]*[\r\n]*$")
        return _up_to(closing, lines, at, at + 1)
    for opening, closing in _HTML:
        if opening.match(line):
            return _up_to(closing, lines, at, at)
    return None


def _up_to(closing: re.Pattern[str], lines: Sequence[str], start: int, first: int) -> _Unit:
    is_fence = first > start
    for at in range(first, len(lines)):
        if closing.match(lines[at]) if is_fence else closing.search(lines[at]):
            return _Unit(start, at + 1)
    return _Unit(start, len(lines), closed=False)


def _sections(lines: Sequence[str], units: Sequence[_Unit]) -> list[_Section]:
    read = ((_HEADING.fullmatch(lines[unit.start].rstrip("\r\n")), unit.start) for unit in units)
    found = [
        (len(heading[1]), _CLOSING.sub("", heading[2].strip()).strip(), start)
        for heading, start in read
        if heading
    ]
    ends = [*(start for _, _, start in found[1:]), _last(units)]
    return [_Section(*one, end) for one, end in zip(found, ends, strict=False)]


def _last(units: Sequence[_Unit]) -> int:
    """The end of the file, or where something begins in it that is left open."""
    return units[-1].end if units[-1].closed else units[-1].start


def _marked(
    lines: Sequence[str], units: Sequence[_Unit], section: _Section
) -> tuple[int, int] | None:
    """The lines of the marks in a section."""
    within = (unit.start for unit in units if section.start < unit.start < section.end)
    marks = [(at, lines[at].strip()) for at in within]
    first = next((at for at, text in marks if text == BEGIN), None)
    if first is None:
        return None
    last = next((at for at, text in marks if text == END and at > first), None)
    return None if last is None else (first, last)


def _place_of(title: str, sections: Sequence[_Section], units: Sequence[_Unit]) -> int:
    """The line before which a new section stands."""
    pairs = [one for one in sections if one.level == 2 and _ARROW in one.title]
    for section in pairs:
        if _version_key(section.title) < _version_key(title):
            return section.start
    if pairs:
        return pairs[-1].end
    return next((one.start for one in sections if one.level == 2), _last(units))


def _version_key(title: str) -> list[list[tuple[int, str]]]:
    """What sorts titles by the new version, then by the old one: 8.10 comes after 8.9."""
    old, _, new = title.partition(_ARROW)
    return [
        [
            (int(part[:18]), "") if part.isascii() and part.isdigit() else (-1, part)
            for part in _NUMBERS.findall(one)
        ]
        for one in (new, old)
    ]


def _inserted(lines: list[str], at: int, new: list[str], end: str) -> list[str]:
    """The lines with new ones, set apart by empty lines."""
    before, after = lines[:at], lines[at:]
    if before and not _end_of(before[-1]):
        before[-1] += end
    if before and before[-1].strip():
        before.append(end)
    if after and after[0].strip():
        new = [*new, end]
    return [*before, *new, *after]


def _end_of(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]
