"""Text that was broken into lines of one width: the lines that are one paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from docgen.ingest.text.page.glued import Line

# Programs break text at 65 to 100 letters; a text of shorter lines was not broken by one.
_LEAST_WIDTH, _MOST_WIDTH = 60, 100
_TEXT = re.compile(r"^ {0,3}[A-Za-z(“`*\[]")
_LONGEST_WORD = 40  # a longer one can't be broken, and runs over the width
_GAP = re.compile(r"\S {2,}\S|\t")


def width_of(lines: Sequence[Line]) -> int:
    """The width at which the text can have been broken: that of its longest line; 0 for none."""
    texts = (line.text.rstrip() for line in lines if _is_text(line.text))
    texts = (text for text in texts if max(map(len, text.split())) <= _LONGEST_WORD)
    width = max(map(len, texts), default=0)
    return width if _LEAST_WIDTH <= width <= _MOST_WIDTH else 0


def paragraph_end(lines: Sequence[Line], start: int, width: int) -> int:
    """The index after the last line of the paragraph that begins at a line.

    Lines without a blank one between them are one paragraph if the first word of each but the
    first had no room in the line above: rows of a table would have had.
    """
    end = start + 1
    if not width or (start and not lines[start - 1].blank):
        return end
    while end < len(lines) and not lines[end].blank:
        end += 1
    run = lines[start:end]
    broken = all(_is_broken(one.text, two.text, width) for one, two in pairwise(run))
    return end if broken else start + 1


def _is_broken(line: str, after: str, width: int) -> bool:
    if not (_is_text(line) and _is_text(after)):
        return False
    return len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width


def _is_text(text: str) -> bool:
    return bool(_TEXT.match(text)) and not _GAP.search(text.strip())
