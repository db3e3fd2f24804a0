"""The lines of a page -> its blocks, one by one from the top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.place import lines as place_of
from docgen.blocks.types import (
    Block,
    Code,
    Document,
    Dropped,
    Heading,
    Item,
    Listing,
    Paragraph,
)
from docgen.ingest.letters import NUMBERED
from docgen.ingest.text.inline import read_inline
from docgen.ingest.text.lines import BULLET, FENCE, is_heading, item_of, text_block, with_callouts
from docgen.ingest.text.page.cells import FoundTable
from docgen.ingest.text.page.code import begins_sample, sample_at
from docgen.ingest.text.page.columns import (
    aligned_table,
    has_gap,
    is_rule,
    ruled_table,
    tab_table,
)
from docgen.ingest.text.page.glued import Line, parted
from docgen.ingest.text.page.grid import grid_table, is_grid
from docgen.ingest.text.page.head import FACT, Frame, framed
from docgen.ingest.text.page.lists import PathLists
from docgen.ingest.text.page.markdown import unescaped
from docgen.ingest.text.page.numbers import Numbered, without_numbers
from docgen.ingest.text.page.pipes import pipe_table, table_start
from docgen.ingest.text.page.wrapped import paragraph_end, width_of

_MARKED_HEADING = re.compile(r"^(#{1,6})\s+(\S(?:.*?[^\s#])??)\s*#*$")
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,}|~{3,})\s*$")
_MOST_HEADING_WORDS = 8
_LONGEST_TITLE = 100
# A line of a list is indented by two blanks or more for each level.
_LEVEL = 2


def read_page(file: str, lines: Sequence[Line]) -> Document:
    """The blocks of a page; `kind` is "page", and its title the line that stands above all others.

    A table whose cells are joined by one blank stays as its lines are.
    """
    plain = without_numbers(lines)
    texts = unescaped([line.text for line in plain.lines])
    pairs = zip(plain.lines, texts, strict=True)
    frame = framed([part for line, text in pairs for part in parted(line.number, text)])
    reader = _Reader(file, list(frame.lines), width_of(frame.lines))
    if frame.title:
        place = place_of(file, frame.titled)
        reader.blocks.append(Heading(level=1, text=frame.title, place=place))
    reader.read()
    return Document(
        file=file,
        title=frame.title,
        blocks=tuple(with_callouts(reader.blocks)),
        edition=frame.edition,
        lines=max((line.number for line in lines), default=0),
        findings=(*_numbered(file, plain), *reader.findings),
        kind="page",
        flat=True,
        dropped=(*_columns_left_out(file, plain), *_site_text(file, frame)),
    )


def _numbered(file: str, numbered: Numbered) -> Iterator[Finding]:
    for first, last in numbered.mended:
        yield Finding(code="lines-numbered", message=NUMBERED, place=place_of(file, first, last))


def _columns_left_out(file: str, numbered: Numbered) -> Iterator[Dropped]:
    for first, last in numbered.columns:
        counted = " ".join(str(number) for number in range(1, last - first + 2))
        yield Dropped(text=counted, why="line numbers", place=place_of(file, first, last))


def _site_text(file: str, frame: Frame) -> Iterator[Dropped]:
    for line in frame.left_out:
        place = place_of(file, line.number)
        yield Dropped(text=line.text.strip(), why="site text", place=place)


@define
class _Reader:
    """Walks the lines once; `blocks` is what came of them."""

    file: str
    lines: list[Line]
    width: int  # at which its text was broken into lines; 0 where it was not
    blocks: list[Block] = field(factory=list)
    findings: list[Finding] = field(factory=list)

    lists: PathLists = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.lists = PathLists(self.file, self.lines)

    def read(self) -> None:
        index = 0
        while index < len(self.lines):
            index = index + 1 if self.lines[index].blank else self._block(index)

    def _block(self, index: int) -> int:
        """Reads the block that begins at a line; gives the index after it."""
        text = self.lines[index].text
        if FENCE.match(text):
            return self._fence(index)
        if begins_sample(text):
            return self._sample(index)
        width = table_start(self.lines, index)
        if width:
            return self._pipes(index, width)
        if BULLET.match(text):
            return self._list(index)
        paths = self.lists.at(index)
        if paths is not None:
            self.blocks.append(paths[0])
            return paths[1]
        if not text.strip("\t \xa0"):  # an empty row of a table that is there for its looks
            return index + 1
        if is_grid(text):
            return self._grid(index)
        if is_rule(text):
            return self._take(index, ruled_table(self.file, self.lines, index))
        if "\t" in text.strip() or has_gap(text):
            after = self._columns(index)
            if after:
                return after
        return self._text(index)

    def _fence(self, start: int) -> int:
        """A fence; one that is never closed reaches to the end of the file."""
        end = start + 1
        while end < len(self.lines) and not FENCE.match(self.lines[end].text):
            end += 1
        closed = end < len(self.lines)
        place = self._place(start, end if closed else end - 1)
        text = "\n".join(line.text for line in self.lines[start + 1 : end])
        self.blocks.append(Code(text=text, place=place))
        if not closed:
            self.findings.append(
                Finding(code="fence-unclosed", message="code fence without an end", place=place)
            )
        return end + 1

    def _sample(self, start: int) -> int:
        """A sample; what stands behind its last bracket is read as a line of its own."""
        extent = sample_at(self.lines, start)
        last = extent.end - 1
        self.blocks.append(Code(text="\n".join(extent.lines), place=self._place(start, last)))
        if not extent.rest:
            return extent.end
        self.lines[last : last + 1] = parted(self.lines[last].number, extent.rest)
        return last

    def _pipes(self, start: int, width: int) -> int:
        found = pipe_table(self.file, self.lines, start, width)
        if found.end == start:
            return self._text(start)
        if found.table.rows or found.table.header:
            self.blocks.append(found.table)
        return found.end

    def _columns(self, start: int) -> int | None:
        tabbed = "\t" in self.lines[start].text.strip()
        read = tab_table if tabbed else aligned_table
        found = read(self.file, self.lines, start)
        if found is None:
            return None
        self.blocks.append(found.table)
        return found.end

    def _grid(self, start: int) -> int:
        """A drawn table; rules below one another that begin none are drawing, all of them."""
        found = grid_table(self.file, self.lines, start)
        end = start + 1
        while found is None and end < len(self.lines) and is_grid(self.lines[end].text):
            end += 1
        return self._take(end - 1, found)

    def _take(self, start: int, found: FoundTable | None) -> int:
        """A table that a rule begins; a rule that begins none is drawing."""
        if found is None:
            return start + 1
        self.blocks.append(found.table)
        return found.end

    def _list(self, start: int) -> int:
        items: list[Item] = []
        end, margin = start, len(self.lines[start].text) - len(self.lines[start].text.lstrip())
        while end < len(self.lines) and (found := BULLET.match(self.lines[end].text)):
            depth = max(0, len(found[1]) - margin) // _LEVEL
            first, text = end, found[2] or ""
            end += 1
            while end < len(self.lines) and self._is_rest(first, end):
                text = f"{text} {self.lines[end].text.strip()}"
                end += 1
            if text:
                items.append(item_of(self.file, self.lines[first].number, text, depth))
        if items:
            ordered = self.lines[start].text.lstrip()[:1].isdigit()
            place = self._place(start, end - 1)
            self.blocks.append(Listing(items=tuple(items), ordered=ordered, place=place))
        return end

    def _is_rest(self, item: int, index: int) -> bool:
        """Whether a line goes on with a list item: it is set below the text of it."""
        text = self.lines[index].text
        if self.lines[index].blank or BULLET.match(text) or begins_sample(text):
            return False
        margin = len(text) - len(text.lstrip())
        bullet = self.lines[item].text
        return margin > len(bullet) - len(bullet.lstrip()) and "\t" not in text.strip()

    def _text(self, index: int) -> int:
        """Some lines of text: a heading, or a paragraph of its own."""
        line = self.lines[index]
        text = line.text.strip()
        marked = _MARKED_HEADING.match(text)
        after = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        if marked or (_UNDERLINE.match(after) and len(text) < _LONGEST_TITLE):
            title = (marked[2] if marked else text).replace("**", "").strip()
            place = place_of(self.file, line.number)
            self.blocks.append(Heading(level=2, text=title, place=place))
            return index + (1 if marked else 2)
        end = paragraph_end(self.lines, index, self.width)
        text = " ".join(one.text.strip() for one in self.lines[index:end])
        block = text_block(self.file, line.number, text, self.lines[end - 1].number)
        if isinstance(block, Heading) and not (end == index + 1 and self._is_title(index)):
            clean, links = read_inline(text)
            block = Paragraph(text=clean, links=links, place=block.place)
        self.blocks.append(block)
        return end

    def _is_title(self, index: int) -> bool:
        """Whether a short line is a heading: it stands apart from the text above it."""
        text = self.lines[index].text.strip()
        if len(text.split()) > _MOST_HEADING_WORDS or not is_heading(text) or FACT.match(text):
            return False
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        before = self.lines[index - 1] if index else None
        below_text = bool(self.blocks) and isinstance(self.blocks[-1], Paragraph)
        if before is None or before.blank or not below_text:
            return True
        if after is None or after.blank:
            return False
        return begins_sample(after.text) or bool(table_start(self.lines, index + 1))

    def _place(self, first: int, last: int) -> Place:
        return place_of(self.file, self.lines[first].number, self.lines[last].number)
