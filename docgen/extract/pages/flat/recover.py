"""The lines of a document -> the tables that some of them are the rows of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, evolve, field

from docgen.base.place import Place, TextSpot, spanning
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Cell, Code, Document, Heading, Listing, Paragraph, Row, Table
from docgen.extract.dialect import Column, Dialect, Part, spelling
from docgen.extract.pages.flat.cells import cells_of, ends_in_yes_no
from docgen.extract.pages.flat.header import columns_of, header_of
from docgen.extract.pages.flat.stacked import cells_of_lines, is_name, is_whole, stacked_header

_MOST_PART_WORDS = 4
_MOST_STACKED = 7
# How far below its name the rest of a row may stand: lists of values have some ten lines.
_MOST_LINES = 40
_NAME = re.compile(r"^[A-Za-z_$*][\w.$<>\[\]{}*-]*$")
_CAMEL = re.compile(r"[a-z][A-Z]|[._\d]")
_CODE = re.compile(r"^-?\d+$")
_SENTENCE_END = re.compile(r"[.!?:)\"'”]$")
_ALTERNATIVE = re.compile(r"^(?:OR\b|or\b|/|https?://|\.{2,3}/)")


def recover_tables(dialect: Dialect, document: Document) -> Document:
    """The document with tables where its lines are rows without columns.

    The first word of a line below a header is the name; what the other columns hold is told by
    the form of their values ("Yes", "String").
    """
    if not document.flat:
        return document
    return evolve(document, blocks=tuple(_Recovery(dialect, document.blocks).run()))


def _line(block: Block) -> str:
    return block.text if isinstance(block, Paragraph | Heading) else ""


def _lines_of(block: Block) -> str:
    """What a block adds to a cell: its text, an item a line."""
    if isinstance(block, Listing):
        return "\n".join(f"- {item.text}" for item in block.items)
    return block.text if isinstance(block, Paragraph | Heading | Code) else ""


def _apart(above: Block, below: Block) -> bool:
    """Whether a blank line stands between two blocks."""
    first, second = above.place.spot, below.place.spot
    if isinstance(first, TextSpot) and isinstance(second, TextSpot):
        return second.line > first.last_line + 1
    return False


@define
class _Grown:
    """A row while it is read."""

    text: str
    place: Place

    def take(self, text: str, place: Place, *, apart: bool) -> None:
        """What follows is of the row: a wrapped line, an item, another paragraph of its cell."""
        glue = "\n" if apart or text.startswith("- ") else " "
        self.text = f"{self.text}{glue}{text}"
        self.place = spanning(self.place, place)


@define
class _Recovery:
    """Walks the blocks once; `index` is the next one."""

    dialect: Dialect
    blocks: Sequence[Block]
    index: int = 0
    rows: list[_Grown] = field(factory=list)

    def run(self) -> Iterator[Block]:
        """The blocks, those that are rows as tables."""
        while self.index < len(self.blocks):
            block = self.blocks[self.index]
            text = _line(block)
            header = header_of(self.dialect, text) if text else ()
            stacked = () if header else self._stacked_header()
            if text and self._part(text):
                yield self._request_table()
            elif labelled := self._labelled_parts():
                yield labelled
            elif header:
                yield from self._names_table(header)
            elif stacked:
                yield from self._stacked_table(stacked)
            elif self._stacked_part():
                yield self._stacked_request()
            else:
                yield block
                self.index += 1

    # -- how to send a request ---------------------------------------------------------------

    def _part(self, text: str) -> tuple[str, str] | None:
        """("Request URL", "/path") of a line that begins with a part of a request table."""
        words = text.split()
        for count in range(min(_MOST_PART_WORDS, len(words) - 1), 0, -1):
            name = " ".join(words[:count])
            if spelling(name) in self.dialect.parts:
                return name, " ".join(words[count:])
        return None

    def _request_table(self) -> Table:
        rows: list[Row] = []
        while self.index < len(self.blocks):
            block = self.blocks[self.index]
            part = self._part(_line(block)) if _line(block) else None
            if part is None:
                break
            self.index += 1
            grown = _Grown(part[1], block.place)
            while self._goes_on(block, grown):
                block = self.blocks[self.index]
                grown.take(self._piece(block), block.place, apart=True)
                self.index += 1
            rows.append(_row(grown.place, (part[0], grown.text)))
        return _table((), rows)

    def _goes_on(self, above: Block, grown: _Grown) -> bool:
        """Whether the next block is of the row above: its list, or another URL."""
        if self.index >= len(self.blocks):
            return False
        block = self.blocks[self.index]
        if isinstance(block, Listing):
            return not _apart(above, block) or grown.text.endswith(":")
        return bool(_ALTERNATIVE.match(_line(block))) and not _apart(above, block)

    @staticmethod
    def _piece(block: Block) -> str:
        return _lines_of(block)

    def _labelled_parts(self) -> Table | None:
        """Lines such as "Method: GET" and "URL: /path": a method and a path, in any order."""
        rows: list[Row] = []
        kinds: set[Part] = set()
        at = self.index
        while found := _labelled(self.dialect, self._text_at(at)):
            kind, name, value = found
            kinds.add(kind)
            rows.append(_row(self.blocks[at].place, (name, value)))
            at += 1
        if not {Part.METHOD, Part.URL} <= kinds:
            return None
        self.index = at
        return _table((), rows)

    # -- cells in lines of their own ------------------------------------------------------------

    def _text_at(self, index: int) -> str:
        return _line(self.blocks[index]) if index < len(self.blocks) else ""

    def _stacked_header(self) -> tuple[str, ...]:
        texts = [self._text_at(self.index + n) for n in range(_MOST_STACKED)]
        return stacked_header(self.dialect, texts)

    def _stacked_part(self) -> bool:
        """Whether a line is nothing but the name of a part, and the next one its value."""
        name, value = self._text_at(self.index), self._text_at(self.index + 1)
        return (
            bool(value)
            and spelling(name) in self.dialect.parts
            and spelling(value) not in {*self.dialect.parts, *self.dialect.labels}
        )

    def _stacked_request(self) -> Table:
        rows: list[Row] = []
        while self._stacked_part():
            name, block = self._text_at(self.index), self.blocks[self.index + 1]
            grown = _Grown(_lines_of(block), block.place)
            self.index += 2
            while self._goes_on(block, grown):
                block = self.blocks[self.index]
                grown.take(_lines_of(block), block.place, apart=True)
                self.index += 1
            rows.append(_row(grown.place, (name, grown.text)))
        return _table((), rows)

    def _stacked_table(self, header: tuple[str, ...]) -> Iterator[Block]:
        columns = columns_of(self.dialect, header)
        start, self.index = self.index, self.index + len(header)
        rows: list[Row] = []
        while (found := self._stacked_row(columns)) is not None:
            rows.append(found)
        if rows:
            yield _table(header, rows)
        else:
            yield from self.blocks[start : self.index]

    def _stacked_row(self, columns: Sequence[Column]) -> Row | None:
        """The row that begins here: its lines up to the name of the next one."""
        if not is_name(self._text_at(self.index)):
            return None
        lines: list[str] = []
        at = self.index
        while at < min(len(self.blocks), self.index + _MOST_LINES):
            block = self.blocks[at]
            text = _line(block)
            if isinstance(block, Table | Code) or (text and self._ends_stack(at)):
                break
            if is_whole(columns, lines) and is_name(text):
                break
            lines.append(_lines_of(block))
            at += 1
        cells = cells_of_lines(columns, lines)
        if cells is None:
            return None
        place = spanning(self.blocks[self.index].place, self.blocks[at - 1].place)
        self.index = at
        return _row(place, cells)

    def _ends_stack(self, index: int) -> bool:
        """Whether a line is of something else: a label, a part, another header, a title."""
        text = self._text_at(index)
        block = self.blocks[index]
        titled = isinstance(block, Heading) and _apart(self.blocks[index - 1], block)
        return titled or spelling(text) in {*self.dialect.parts, *self.dialect.labels}

    # -- names ---------------------------------------------------------------------------------

    def _names_table(self, header: tuple[str, ...]) -> Iterator[Block]:
        """The table below a header; the header itself, where no row follows."""
        own = self.blocks[self.index]
        names = _Names(self.dialect, header, self.blocks, self.index + 1)
        rows = names.read()
        if not rows:
            yield own
            self.index += 1
            return
        self.index = names.index
        columns = _kinds(self.dialect, header)
        yield _table(header, [_row(row.place, cells_of(columns, row.text)) for row in rows])


def _labelled(dialect: Dialect, text: str) -> tuple[Part, str, str] | None:
    """(kind, name, value) of "Method: GET", a part of a request with a colon behind its name."""
    name, colon, value = plain(text).partition(":")
    known = spelling(name)
    kind = dialect.parts.get(known) or dialect.short_parts.get(known)
    return (kind, name.strip(), value.strip()) if colon and kind and value.strip() else None


def _kinds(dialect: Dialect, header: tuple[str, ...]) -> tuple[Column, ...]:
    return columns_of(dialect, header)


@define
class _Names:
    """The rows below a header: which lines begin one, which go on with the one above."""

    dialect: Dialect
    header: tuple[str, ...]
    blocks: Sequence[Block]
    index: int
    rows: list[_Grown] = field(factory=list)
    capital: bool = False  # the names of the table begin with a capital letter

    def read(self) -> list[_Grown]:
        """The rows; `index` is behind the last of them then."""
        coded = spelling(self.header[0]) in self.dialect.code_columns
        pattern = _CODE if coded else _NAME
        closes = self._closes()
        while self.index < len(self.blocks) and len(self.rows) < 10_000:
            block = self.blocks[self.index]
            text = _line(block)
            if self._ends(block, text):
                break
            above = self.blocks[self.index - 1]
            apart = _apart(above, block)
            open_ = closes and bool(self.rows) and not ends_in_yes_no(self.rows[-1].text)
            if not open_ and self._begins(text, pattern, apart=apart, coded=coded):
                self.rows.append(_Grown(text, block.place))
            elif self.rows and (open_ or not apart or self._more_rows(pattern, coded=coded)):
                self.rows[-1].take(_lines_of(block), block.place, apart=apart)
            else:
                break
            self.index += 1
        return self.rows

    def _closes(self) -> bool:
        """Whether rows end in "Yes" or "No": the last column says so, and the first row has it."""
        last = self.dialect.columns.get(spelling(self.header[-1]))
        if last is not Column.REQUIRED:
            return False
        for block in self.blocks[self.index : self.index + _MOST_LINES]:
            text = _line(block)
            if self._ends(block, text):
                return False
            if text and ends_in_yes_no(text):
                return True
        return False

    def _ends(self, block: Block, text: str) -> bool:
        """Whether a block can't be of the table: a label, a header, a request table, a sample."""
        if isinstance(block, Listing | Code):
            return isinstance(block, Code) and not self.rows
        if not text or (text.endswith(":") and isinstance(block, Heading)):
            return True
        if spelling(text) in self.dialect.labels or header_of(self.dialect, text):
            return True
        return _Recovery(self.dialect, ())._part(text) is not None

    def _begins(self, text: str, pattern: re.Pattern[str], *, apart: bool, coded: bool) -> bool:
        """Whether a line is a row: its first word is a name, and its second begins a sentence."""
        words = text.split()
        if len(words) < 1 or not pattern.match(words[0]):
            return False
        if coded or (len(words) > 1 and not self.rows):
            self.capital = self.capital or words[0][:1].isupper()
            return True
        if len(words) < 2:
            return False
        if words[0][:1].isupper() and not (self.capital and not apart):
            return False
        if _CAMEL.search(words[0]) or not words[1][:1].islower():
            return True
        return not apart and bool(_SENTENCE_END.search(self.rows[-1].text))

    def _more_rows(self, pattern: re.Pattern[str], *, coded: bool) -> bool:
        """Whether another row follows behind what stands apart here, before anything else."""
        for at in range(self.index + 1, min(self.index + _MOST_LINES, len(self.blocks))):
            text = _line(self.blocks[at])
            if self._ends(self.blocks[at], text):
                return False
            if text and self._begins(text, pattern, apart=True, coded=coded):
                return not isinstance(self.blocks[self.index], Heading)
        return False


def _row(place: Place, texts: Sequence[str]) -> Row:
    return Row(cells=tuple(Cell(text=text, place=place) for text in texts), place=place)


def _table(header: tuple[str, ...], rows: Sequence[Row]) -> Table:
    return Table(header=header, rows=tuple(rows), place=spanning(rows[0].place, rows[-1].place))
