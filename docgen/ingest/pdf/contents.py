"""The cover, the printed table of contents and the outline of a PDF."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from docgen.base.place import Place
from docgen.blocks.types import ContentsEntry
from docgen.ingest.lines import edition_of
from docgen.ingest.pdf.blocks import Setting
from docgen.ingest.pdf.chrome import text_of
from docgen.ingest.pdf.layout import Line, PageLayout

_ENTRY = re.compile(
    r"^(?P<title>.*?\S)(?:(?<!\.)\s*+\.(?:\s*+\.){2,}+\s*+|\s{1,})(?P<page>\d{1,5})$"
)
_LEADERS = re.compile(r"\.(?:\s*\.){2,}")
_CONTENTS_TITLE = re.compile(r"^(?:table of )?contents$", re.IGNORECASE)
_VERSION = re.compile(r"\b(\d+(?:\.\d+){1,3})\b")
# Of the lines of a page of the contents, this share are entries.
_MOSTLY_ENTRIES = 0.6
_INDENT = 3.0
# A line of running text takes this share of the page's width, if it is full; on the title pages of
# the references that this was measured on, the longest line has 0.45.
_WIDE = 0.6
_SAME_SIZE = 0.04
# Shares of the height: on the title pages of the references, the largest gap has 0.25 and 0.38.
_GAP = 0.15
_LOW = 0.25


class Cover(NamedTuple):
    """What the title page says."""

    title: str = ""
    version: str = ""
    edition: str = ""


def read_cover(page: PageLayout) -> Cover:
    """Title (the largest line), version and date of a title page."""
    lines = [item for item in page.items if isinstance(item, Line)]
    if not lines:
        return Cover()
    largest = max(line.size for line in lines)
    title = " ".join(text_of(line) for line in lines if line.size == largest)
    texts = [text_of(line) for line in lines]
    edition = next((date for text in texts if (date := edition_of(text))), "")
    versions = [
        found[1] for text in texts if not edition_of(text) and (found := _VERSION.search(text))
    ]
    return Cover(title, versions[0] if versions else "", edition)


def is_cover(page: PageLayout, body_size: float) -> bool:
    """Whether the page is a title page: few lines, one of them far larger than running text."""
    lines = [item for item in page.items if isinstance(item, Line)]
    if len(lines) != len(page.items) or not 0 < len(lines) <= 25:
        return False
    if any(_is_running(page, body_size, line) for line in lines) or not _is_airy(page, lines):
        return False
    letters = sum(len(word.text) for line in lines for word in line.words)
    return max(line.size for line in lines) >= 1.5 * body_size and letters < 1_500


def _is_airy(page: PageLayout, lines: Sequence[Line]) -> bool:
    """Whether the lines are spread over the page, or do not begin before its middle.

    A page of a few short lines that follow each other from the top is one that was not filled.
    """
    gaps = [below.y - above.y for above, below in pairwise(lines)]
    return lines[0].y > _LOW * page.height or max(gaps, default=0.0) > _GAP * page.height


def _is_running(page: PageLayout, body_size: float, line: Line) -> bool:
    """Whether the line is one of running text: as large, and set over the width of the page.

    What title pages say of copyright is smaller or set in a narrow column.
    """
    same = abs(line.size - body_size) <= _SAME_SIZE * body_size
    return same and line.x1 - line.x0 > _WIDE * page.width


def contents_pages(pages: Sequence[PageLayout]) -> range:
    """The pages (indices) that the table of contents fills; empty where there is none."""
    for index, page in enumerate(pages[:50]):
        lines = [item for item in page.items if isinstance(item, Line)]
        if not any(_CONTENTS_TITLE.match(text_of(line)) for line in lines[:3]):
            continue
        end = index
        while end < len(pages) and _is_contents(pages[end]):
            end += 1
        return range(index, end)
    return range(0)


def _is_contents(page: PageLayout) -> bool:
    lines = [item for item in page.items if isinstance(item, Line)]
    entries = [line for line in lines if _is_entry(line)]
    only_lines = len(lines) == len(page.items)
    return only_lines and bool(entries) and len(entries) >= _MOSTLY_ENTRIES * len(lines)


def _is_entry(line: Line) -> bool:
    text = text_of(line)
    linked = any(word.link for word in line.words)
    return bool(_ENTRY.match(text)) and (linked or bool(_LEADERS.search(text)))


def read_contents(setting: Setting, pages: Sequence[PageLayout]) -> list[ContentsEntry]:
    """The entries of the pages of the table of contents, with their depth by indentation."""
    found: list[tuple[float, str, int, Place]] = []
    begun: tuple[str, Place] | None = None
    for page in pages:
        for item in page.items:
            if not isinstance(item, Line) or _CONTENTS_TITLE.match(text_of(item)):
                continue
            place = setting.lines_place([(page.number, item)])
            entry = _ENTRY.match(text_of(item))
            if entry is None or not _is_entry(item):
                begun = (text_of(item), place)  # a title that is wrapped
                continue
            title = entry["title"] if begun is None else f"{begun[0]} {entry['title']}"
            found.append((item.x0, title.strip(), int(entry["page"]), begun[1] if begun else place))
            begun = None
    columns = _columns([x for x, *_ in found])
    return [
        ContentsEntry(title=title, page=page, depth=columns[round(x)], place=place)
        for x, title, page, place in found
    ]


def _columns(xs: Sequence[float]) -> dict[int, int]:
    """Indentation -> depth."""
    levels: list[float] = []
    depths: dict[int, int] = {}
    for x in sorted(xs):
        if not levels or x > levels[-1] + _INDENT:
            levels.append(x)
        depths[round(x)] = len(levels) - 1
    return depths
