"""What converters to Markdown put into text: a backslash before a mark that means nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.ingest.text.lines import FENCE

_HEADING = re.compile(r"^#{1,6} \S")
_ESCAPED = re.compile(r"\\([\[\]_*{}()#+.!<>|~`-])")
# Within a sample, no JSON has such an escape; two of them are no accident.
_SURE = re.compile(r"\\[\[\]_]")
_LEAST = 2


def unescaped(lines: Sequence[str]) -> list[str]:
    """The lines without the backslashes of Markdown (CommonMark 0.31, 2.4), but for its fences.

    A text without headings of Markdown, or with fewer than two such marks, stays as it is.
    """
    marks = sum(len(_SURE.findall(line)) for line in lines)
    if marks < _LEAST or not any(map(_HEADING.match, lines)):
        return list(lines)
    return list(_unescaped(lines))


def _unescaped(lines: Sequence[str]) -> Iterator[str]:
    fenced = False
    for line in lines:
        fenced ^= FENCE.match(line) is not None
        yield line if fenced else _ESCAPED.sub(r"\1", line)
