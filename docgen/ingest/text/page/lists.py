"""Lists of paths that lost their bullets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.base.place import lines as place_of
from docgen.blocks.types import Item, Listing
from docgen.ingest.text.lines import BULLET, item_of
from docgen.ingest.text.page.code import begins_sample
from docgen.ingest.text.page.glued import Line, is_label

_LED = re.compile(r"^\s*(?:path|url|uri)(?: to be used)?\s*:\s*(?!https?:)\S*/", re.IGNORECASE)
_PATH = re.compile(r"^\s*(?:\.{2,3}/?|/|api/)[\w{<][^\s:]*(?::?\s.{0,80}|:.{0,80})?$")
# "Method: POST" beside "URL: /loads": the parts of one request, no list.
_METHOD = re.compile(
    r"^\s*[A-Za-z][A-Za-z ]{2,20}:\s*(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*$", re.IGNORECASE
)


def list_of_paths(file: str, lines: Sequence[Line], start: int) -> tuple[Listing, int] | None:
    """The list whose first line is `start`, and the index after it; None where there is none.

    Each path begins an item, with what is said of it below; "Path: …" ends one. A path that
    stands alone is no list: it may be the value of a row whose cells are lines.
    """
    end = start
    while end < len(lines) and not _ends(lines, end):
        end += 1
    run = lines[start:end]
    if any(_METHOD.match(line.text) for line in run):
        return None
    led = [bool(_LED.match(line.text)) for line in run]
    if any(led) and len(run) > 1:
        firsts = {0, *(index + 1 for index, is_led in enumerate(led) if is_led)}
    elif len(run) > 1 and _PATH.match(run[0].text) and _stands_apart(lines, start):
        firsts = {index for index, line in enumerate(run) if _PATH.match(line.text)}
    else:
        return None
    items = tuple(_item(file, line, int(index not in firsts)) for index, line in enumerate(run))
    place = place_of(file, run[0].number, run[-1].number)
    return Listing(items=items, place=place), end


def _item(file: str, line: Line, depth: int) -> Item:
    return item_of(file, line.number, line.text.strip(), depth)


def _ends(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is no longer of a list: a blank one, a label, a sample, a row."""
    text = lines[index].text
    other = is_label(text) or begins_sample(text) or BULLET.match(text) is not None
    return lines[index].blank or other or "|" in text or "\t" in text


def _stands_apart(lines: Sequence[Line], start: int) -> bool:
    """Whether the list has a beginning: below the name of a row stands its value."""
    above = lines[start - 1] if start else None
    if above is None or above.blank or is_label(above.text):
        return True
    return above.text.rstrip().endswith(":")
