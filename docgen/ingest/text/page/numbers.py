"""Numbers of the lines of a sample that were copied with it, before each line or as a column."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from docgen.ingest.letters import LEAST_NUMBERED, LINE_NUMBER
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line


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
        run = _run(lines, index)
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


def _run(lines: Sequence[Line], start: int) -> list[Line]:
    """The counted lines of a sample that begin at a line, without their numbers; or none."""
    run: list[Line] = []
    for line in lines[start:]:
        found = LINE_NUMBER.match(line.text)
        if found is None or int(found["number"]) != len(run) + 1:
            break
        run.append(evolve(line, text=line.text[found.end() :]))
    if len(run) < LEAST_NUMBERED:
        return []
    return run if begins_sample(_first_text([*run, *lines[start + len(run) :]])) else []


def _first_text(lines: Sequence[Line]) -> str:
    """The first line that holds something."""
    return next((line.text for line in lines if not line.blank), "")
