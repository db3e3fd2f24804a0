"""What converters to Markdown put into text: a backslash before a mark that means nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.ingest.text.lines import FENCE

_HEADING = re.compile(r"^#{1,6} \S|^[=-]{3,}\s*$")
_ESCAPED = re.compile(r"\\([\[\]_*{}()#+.!<>|~`-])")
# No JSON has such an escape.
_SURE = re.compile(r"\\[\[\]_*]")


def unescaped(lines: Sequence[str]) -> list[str]:
    """The lines without the backslashes of Markdown (CommonMark 0.31, 2.4), but for its fences.

    A text without headings of Markdown or without such marks stays as it is.
    """
    if not (any(map(_SURE.search, lines)) and any(map(_HEADING.match, lines))):
        return list(lines)
    return list(_unescaped(lines))


def _unescaped(lines: Sequence[str]) -> Iterator[str]:
    fenced = False
    for line in lines:
        fenced ^= FENCE.match(line) is not None
        yield line if fenced else _ESCAPED.sub(r"\1", line)
