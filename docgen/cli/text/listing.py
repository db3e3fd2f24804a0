"""Lists on a terminal: grouped, one thing on one line, coloured; longer than it through a pager."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from docgen.base.findings import Severity
from docgen.cli.terminal import one_line

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_LESS = "FRX"  # leave at once where it fits, let colours through, leave the screen as it is
_GAP = "  "


Style = Callable[[str], str]


def print_groups(
    groups: Iterable[tuple[str, Sequence[Sequence[str]]]], title: str, style: Style = str
) -> None:
    """Rows below the heading of their group; the first cell is never cut, the last is dim.

    `style` is how the first cell is shown. Longer lists than the terminal go through $PAGER, as
    `git log` does.
    """
    width, height = shutil.get_terminal_size()
    lines = [click.style(one_line(title), bold=True), *_lines(groups, width, style)]
    if len(lines) < height:
        click.echo("\n".join(lines))
        return
    os.environ.setdefault("LESS", _LESS)
    click.echo_via_pager("\n".join(lines) + "\n")


def coloured(severity: str) -> str:
    """The word in the colour of that severity."""
    return click.style(f"{severity:7}", fg=COLOURS[Severity(severity)])


def _lines(
    groups: Iterable[tuple[str, Sequence[Sequence[str]]]], width: int, style: Style
) -> Iterator[str]:
    for heading, rows in groups:
        if heading:
            yield ""
            yield click.style(one_line(heading), bold=True)
        for row in rows:
            yield _fitted([one_line(cell) for cell in row], width, style)


def _fitted(cells: list[str], width: int, style: Style) -> str:
    """A line that the terminal need not break: what stands in the middle is cut first."""
    first, *rest = cells
    told = [style(first)]
    room = width - len(_GAP) - len(first)
    for number, cell in enumerate(rest):
        after = sum(len(_GAP) + len(one) for one in rest[number + 1 :])
        shown = _within(cell, room - len(_GAP) - after)
        if shown:
            room -= len(_GAP) + len(shown)
            is_last = number == len(rest) - 1
            told.append(click.style(shown, dim=True) if is_last else shown)
    return _GAP + _GAP.join(told)


def _within(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    return f"{text[: room - 1]}…" if room > 1 else ""
