"""Words -> the lines that they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.ingest.pdf.layout.types import (
    Line,
    line_of_words,
)
from docgen.ingest.pdf.raw import Word

# Words whose baselines differ by less than this share of their size stand on one line.
SAME_LINE = 0.3
# Words that are printed over themselves are moved by less than this share of their size.
_OVERPRINT = 0.1
_MOST_PRINTS = 4  # words that may stand at one place


def lines_of(words: Iterable[Word]) -> list[Line]:
    """The lines that the words stand on, from top to bottom."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.y, word.x0)):
        last = lines[-1] if lines else None
        if last and word.y - last[0].y <= SAME_LINE * max(word.style.size, last[0].style.size):
            last.append(word)
        else:
            lines.append([word])
    ordered = (sorted(line, key=lambda word: word.x0) for line in lines)
    return [line_of_words(_printed_once(line), line[0].y) for line in ordered]


def _printed_once(words: Sequence[Word]) -> list[Word]:
    """The words without those that are printed a second time over themselves, to look bolder."""
    once: list[Word] = []
    for word in words:
        near = _OVERPRINT * word.style.size
        if not any(
            word.text == other.text and word.x0 - other.x0 <= near for other in once[-_MOST_PRINTS:]
        ):
            once.append(word)
    return once
