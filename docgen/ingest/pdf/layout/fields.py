"""Fields of a ruled table: where a rule parts two of them, and which cell covers each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from docgen.ingest.pdf.layout.regions import (
    NEAR,
)
from docgen.ingest.pdf.raw import Edge


def parted(
    rules: Sequence[Edge], lines: Sequence[float], fields: Sequence[float], *, down: bool
) -> set[tuple[int, int]]:
    """(line, field) wherever a rule on that line parts the field from the one before it."""
    found: set[tuple[int, int]] = set()
    for rule in rules:
        at, low, high = (rule.x0, rule.y0, rule.y1) if down else (rule.y0, rule.x0, rule.x1)
        line = min(range(len(lines)), key=lambda index: abs(lines[index] - at))
        if abs(lines[line] - at) > NEAR:
            continue
        for field, (start, end) in enumerate(pairwise(fields)):
            if low - NEAR <= start and end <= high + NEAR:
                found.add((line, field))
    return found


class Fields(NamedTuple):
    """Which cell (by number) covers each field of a table."""

    xs: Sequence[float]
    ys: Sequence[float]
    owner: dict[tuple[int, int], int]

    def cell_at(self, x: float, y: float) -> int:
        """The cell at a point; the nearest one for a point on the outer rules."""
        row = min(max(bisect_right(self.ys, y) - 1, 0), len(self.ys) - 2)
        column = min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)
        return self.owner[row, column]
