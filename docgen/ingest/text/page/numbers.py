"""Numbers of the lines of a sample that were copied with it, before each line or as a column."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from docgen.ingest.letters import LEAST_NUMBERED, LINE_NUMBER
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, text_at


@frozen
class Numbered:
    """The lines of a file without such numbers."""

    lines: tuple[Line, ...]
    columns: tuple[tuple[int, int], ...] = ()  # (first, last) line that held numbers alone
    mended: tuple[tuple[int, int], ...] = ()  # (first, last) line that began with numbers


def without_numbers(lines: Sequence[Line]) -> Numbered:
    """Lines counted 1, 2, 3 and so on, where the first of them begins a sample."""
    kept: list[Line] = []
    columns: list[tuple[int, int]] = []
    mended: list[tuple[int, int]] = []
    index = 0
    while index < len(lines):
        run = _counted(lines, index)
        if not run:
            kept.append(lines[index])
            index += 1
            continue
        span = (lines[index].number, run[-1].number)
        if all(line.blank for line in run):
            columns.append(span)
        else:
            mended.append(span)
            kept += run
        index += len(run)
    return Numbered(tuple(kept), tuple(columns), tuple(mended))


def _counted(lines: Sequence[Line], start: int) -> list[Line]:
    """The counted lines of a sample that begin at a line, without their numbers; or none."""
    run: list[Line] = []
    end = start
    while end < len(lines) and (found := LINE_NUMBER.match(lines[end].text)):
        if int(found["number"]) != len(run) + 1:
            break
        run.append(evolve(lines[end], text=lines[end].text[found.end() :]))
        end += 1
    if len(run) < LEAST_NUMBERED:
        return []
    first = next((line.text for line in run if not line.blank), None) or text_at(lines, end)
    return run if begins_sample(first) else []
