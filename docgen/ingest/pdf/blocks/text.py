"""Lines of a column -> headings, lists, paragraphs: which belong together, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from docgen.blocks.types import (
    Block,
    Heading,
    Item,
    Listing,
    Paragraph,
)
from docgen.ingest.lines import is_expander
from docgen.ingest.pdf.blocks.boxed_code import bare_code
from docgen.ingest.pdf.blocks.lines import (
    Column,
    Told,
    all_mono,
    breaks_hard,
    bullet_of,
    join_lines,
    without_bullet,
)
from docgen.ingest.pdf.blocks.setting import Setting, looks_like_heading, style
from docgen.ingest.pdf.layout import Item as Laid
from docgen.ingest.pdf.layout import Line

# Lines of a paragraph are this much nearer to each other than two paragraphs. Measured on the
# reference: 14.2 within, 22.1 between; in cells 12.4 within, 14.1 (items) and 15.9 between.
_PARAGRAPH_GAP = 1.1
_CODE_GAP = 2.3  # an empty line may stand in code
INDENT = 2.0  # points: lines that begin this near to each other begin alike


class Placed(NamedTuple):
    """An item and the number of its page (from 1)."""

    page: int
    item: Laid


def text_blocks(
    setting: Setting, flow: Sequence[Placed], left: float, right: float
) -> Iterator[Block]:
    """Headings, lists and paragraphs."""
    lines = [(page, item) for page, item in flow if isinstance(item, Line)]
    index = 0
    while index < len(lines):
        line = lines[index][1]
        end = index + 1
        if _is_heading(setting, line):
            while end < len(lines) and _heading_goes_on(setting, lines[end - 1], lines[end], right):
                end += 1
            yield _heading(setting, lines[index:end], left, right)
        elif bullet_of(line):
            end = list_end(setting, lines, index, right)
            yield _listing(setting, lines[index:end], right)
        else:
            code = all_mono(line)
            while end < len(lines) and _paragraph_goes_on(
                setting, lines[end - 1], lines[end], right
            ):
                end += 1
            if code and end - index > 1 and all(all_mono(one) for _, one in lines[index:end]):
                yield bare_code(setting, lines[index:end])
            else:
                told = told_by(setting, lines[index:end], left, right)
                place = setting.lines_place(lines[index:end])
                ended = _ended_lines(setting, lines[index:end], left, right)
                yield Paragraph(text=told.text, links=told.links, lines=ended, place=place)
        index = end


def _ended_lines(
    setting: Setting, lines: Sequence[tuple[int, Line]], left: float, right: float
) -> tuple[str, ...]:
    """The lines of a paragraph that end before they had to, with what is wrapped joined to them."""
    groups = [[lines[0]]]
    for last, after in pairwise(lines):
        if breaks_hard(last[1], after[1], right):
            groups.append([after])
        else:
            groups[-1].append(after)
    if len(groups) < 2:
        return ()
    return tuple(told_by(setting, group, left, right).text for group in groups)


def told_by(
    setting: Setting,
    lines: Sequence[tuple[int, Line]],
    left: float,
    right: float,
    *,
    plain_bold: bool = False,
) -> Told:
    """The text of lines; links are numbered over the pages that the lines stand on."""
    pages = sorted({page for page, _ in lines})
    targets: list[int | str] = []
    shifted = []
    shift: dict[int, int] = {}
    for page in pages:
        shift[page] = len(targets)
        targets += setting.links.get(page, ())
    for page, line in lines:
        if shift[page]:
            words = tuple(
                word._replace(link=word.link + shift[page]) if word.link else word
                for word in line.words
            )
            shifted.append(line._replace(words=words))
        else:
            shifted.append(line)
    column = Column(left, right, setting.vocabulary, targets)
    return join_lines(shifted, column, plain_bold=plain_bold)


def _is_heading(setting: Setting, line: Line) -> bool:
    return style(line) in setting.levels and looks_like_heading(setting, line)


def _heading_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    """Whether the heading is wrapped onto the next line."""
    same = last[0] == after[0] and _is_heading(setting, after[1])
    if not same or style(last[1]) != style(after[1]):
        return False
    near = after[1].y - last[1].y <= 1.5 * last[1].size
    return near and not breaks_hard(last[1], after[1], right)


def _heading(
    setting: Setting, lines: Sequence[tuple[int, Line]], left: float, right: float
) -> Heading:
    text = told_by(setting, lines, left, right, plain_bold=True).text.replace("`", "")
    level = setting.levels[style(lines[0][1])]
    if is_expander(text):
        text = text.partition("]")[2].strip()
        level = setting.heading + 1
    else:
        setting.heading = level
    return Heading(level=level, text=text, place=setting.lines_place(lines))


def is_near(setting: Setting, last: Line, after: Line) -> bool:
    """Whether two lines are no further apart than those of a paragraph."""
    return after.y - last.y <= _PARAGRAPH_GAP * setting.pitch(max(last.largest, after.largest))


def _paragraph_goes_on(
    setting: Setting, last: tuple[int, Line], after: tuple[int, Line], right: float
) -> bool:
    line, following = last[1], after[1]
    if bullet_of(following) or _is_heading(setting, following):
        return False
    if all_mono(line) and all_mono(following):  # code: its lines begin where they like
        gap = _CODE_GAP * setting.pitch(line.size)
        return following.y - line.y <= gap if last[0] == after[0] else after[0] == last[0] + 1
    if all_mono(line) != all_mono(following) and abs(line.size - following.size) > INDENT:
        return False
    if last[0] == after[0]:
        return is_near(setting, line, following) and abs(line.x0 - following.x0) <= INDENT
    if after[0] != last[0] + 1:  # the page between can't be read
        return False
    return abs(line.x0 - following.x0) <= INDENT and not breaks_hard(line, following, right)


def list_end(setting: Setting, lines: Sequence[tuple[int, Line]], start: int, right: float) -> int:
    """The index after the last line of the list that begins at `start`."""
    end = start + 1
    text_x = lines[start][1].words[1].x0
    while end < len(lines):
        page, line = lines[end]
        if bullet_of(line):
            text_x = line.words[1].x0
        elif not _item_goes_on(setting, lines[end - 1], (page, line), text_x, right):
            return end
        end += 1
    return end


def _item_goes_on(
    setting: Setting,
    last: tuple[int, Line],
    after: tuple[int, Line],
    text_x: float,
    right: float,
) -> bool:
    """Whether a line without a bullet belongs to the item above it, whose text begins at x."""
    line, following = last[1], after[1]
    if _is_heading(setting, following) or abs(following.x0 - text_x) > INDENT:
        return False
    if last[0] == after[0]:
        return is_near(setting, line, following)
    return after[0] == last[0] + 1 and not breaks_hard(line, following, right)


def items_of(
    lines: Sequence[tuple[int, Line]],
) -> Iterator[tuple[int, list[tuple[int, Line]]]]:
    """(depth, lines without the bullet) of each item."""
    stack: list[float] = []
    item: list[tuple[int, Line]] = []
    for page, line in lines:
        if not bullet_of(line):
            item.append((page, line))
            continue
        if item:
            yield len(stack) - 1, item
        while stack and line.x0 < stack[-1] - INDENT:
            stack.pop()
        if not stack or line.x0 > stack[-1] + INDENT:
            stack.append(line.x0)
        item = [(page, without_bullet(line))]
    if item:
        yield len(stack) - 1, item


def _listing(setting: Setting, lines: Sequence[tuple[int, Line]], right: float) -> Listing:
    items = []
    for depth, own in items_of(lines):
        told = told_by(setting, own, own[0][1].x0, right)
        items.append(
            Item(text=told.text, depth=depth, links=told.links, place=setting.lines_place(own))
        )
    ordered = bullet_of(lines[0][1])[0].isdigit()
    return Listing(items=tuple(items), ordered=ordered, place=setting.lines_place(lines))
