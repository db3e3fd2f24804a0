"""The long text dump of a PDF: contents, bare titles, tab-separated tables, fenced samples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from docgen.base.findings import Finding
from docgen.base.place import lines as place_of
from docgen.blocks.types import (
    Block,
    Code,
    ContentsEntry,
    Document,
    Item,
    Listing,
    Row,
    Table,
)
from docgen.ingest.lines import edition_of
from docgen.ingest.text.lines import (
    BULLET,
    FENCE,
    is_header,
    item_of,
    row_of,
    text_block,
    unglued,
    with_callouts,
)

_ORDERED = re.compile(r"^\s*\d")
_CONTENTS_TITLE = re.compile(r"^(?:table of )?contents$", re.IGNORECASE)
_CONTENTS_LINE = re.compile(
    r"^(\S.*?)(?:\t|(?:(?<!\s)\s++|(?<![\s.]))\.{3,}+\s*+|(?<!\s)\s{3,}+)(\d{1,5})$"
)
_VERSION = re.compile(r"\b(\d+(?:\.\d+){1,3})\b")
_RULE_LETTERS = frozenset("-|: \t")
_NOT_TITLE = re.compile(r"[.!?]$")
_MOST_COLUMNS = 32


@define
class _Cover:
    """What the title page says, and the line after it (0-based)."""

    title: str = ""
    edition: str = ""
    version: str = ""
    contents: list[ContentsEntry] = field(factory=list)
    end: int = 0


def _read_contents(file: str, lines: list[str], start: int, cover: _Cover) -> None:
    end = start
    for index in range(start, len(lines)):
        line = lines[index].rstrip()
        if not line.strip():
            continue
        found = _CONTENTS_LINE.match(line)
        if found is None:
            break
        entry = ContentsEntry(
            title=found[1].strip(), page=int(found[2]), place=place_of(file, index + 1)
        )
        cover.contents.append(entry)
        end = index + 1
    cover.end = end


def _read_cover(file: str, lines: list[str]) -> _Cover:
    """Title, edition, version and contents, if the file begins with a title page."""
    cover = _Cover()
    for index, line in enumerate(lines):
        text = line.strip()
        if not text:
            continue
        if _CONTENTS_TITLE.match(text):
            _read_contents(file, lines, index + 1, cover)
            return cover if cover.contents else _Cover()
        if FENCE.match(text) or "\t" in text:
            break
        cover.edition = cover.edition or edition_of(text)
        version = _VERSION.search(text)
        if version and not edition_of(text):
            cover.version = cover.version or version[1]
        if not cover.title and not _NOT_TITLE.search(text) and not edition_of(text):
            cover.title = text
    return _Cover()


def _is_rule(line: str) -> bool:
    """Whether the line is a rule of dashes below a header."""
    return "---" in line and _RULE_LETTERS.issuperset(line)


def _looks_like_code(text: str) -> bool:
    return bool(re.match(r"^\s*[{}\[\]\"'][^()]*$", text)) and not text.lstrip().startswith("[+")


@define
class _Reader:
    """Walks the lines once; `blocks` is what came of them."""

    file: str
    lines: list[str]
    blocks: list[Block] = field(factory=list)
    findings: list[Finding] = field(factory=list)

    def read(self, start: int) -> None:
        index = start
        while index < len(self.lines):
            line = self.lines[index]
            if not line.strip():
                index += 1
            elif FENCE.match(line):
                index = self._code(index)
            elif "\t" in line.strip():
                index = self._table(index)
            elif BULLET.match(line):
                index = self._list(index)
            else:
                index = self._text(index)

    def _code(self, start: int) -> int:
        """A fence; one that is never closed reaches to the end of the file."""
        end = start + 1
        while end < len(self.lines) and not FENCE.match(self.lines[end]):
            end += 1
        place = place_of(self.file, start + 1, min(end + 1, len(self.lines)))
        self.blocks.append(Code(text="\n".join(self.lines[start + 1 : end]), place=place))
        if end == len(self.lines):
            self.findings.append(
                Finding(code="fence-unclosed", message="code fence without an end", place=place)
            )
        return end + 1

    def _run(self, start: int, more: re.Pattern[str] | str) -> Iterator[tuple[int, str]]:
        """Lines from `start` while they are of the same kind, with their indices."""
        for index in range(start, len(self.lines)):
            line = self.lines[index]
            same = more in line if isinstance(more, str) else more.match(line)
            if not line.strip() or not same or FENCE.match(line):
                return
            yield index, line

    def _table(self, start: int) -> int:
        end = start
        rows: list[tuple[int, list[str]]] = []
        for index, line in self._run(start, "\t"):
            end = index + 1
            if not _is_rule(line):
                rows.append((index + 1, line.split("\t")))
        # A rule of dashes may follow without a tab.
        if end < len(self.lines) and _is_rule(self.lines[end]):
            end += 1
        # A stray run of tabs must not make every row as wide.
        width = min(max((len(cells) for _, cells in rows), default=0), _MOST_COLUMNS)
        table: list[Row] = [
            row_of(self.file, number, cells + [""] * (width - len(cells))) for number, cells in rows
        ]
        header: tuple[str, ...] = ()
        if len(table) > 1 and is_header([cell.text for cell in table[0].cells]):
            header = tuple(cell.text for cell in table.pop(0).cells)
        place = place_of(self.file, start + 1, end)
        self.blocks.append(Table(header=header, rows=tuple(table), place=place))
        return end

    def _list(self, start: int) -> int:
        items: list[Item] = []
        end = start
        for index, line in self._run(start, BULLET):
            end = index + 1
            found = BULLET.match(line)
            if found is None or not found[2]:  # a bullet that lost its text
                continue
            depth = 1 if found[1] and items else 0
            items.append(item_of(self.file, index + 1, found[2], depth))
        if items:
            place = place_of(self.file, start + 1, end)
            ordered = _ORDERED.match(self.lines[start]) is not None
            self.blocks.append(Listing(items=tuple(items), ordered=ordered, place=place))
        return end

    def _text(self, start: int) -> int:
        """Lines up to a blank one; each line of a link list is a paragraph of its own."""
        end = start
        while (
            end < len(self.lines)
            and self.lines[end].strip()
            and not FENCE.match(self.lines[end])
            and "\t" not in self.lines[end].strip()
            and (end == start or not BULLET.match(self.lines[end]))
        ):
            end += 1
        for index in range(start, end):
            line = self.lines[index]
            if _looks_like_code(line):
                place = place_of(self.file, index + 1)
                self.blocks.append(Code(text=line.strip(), place=place))
            else:
                for text in unglued(line.strip()):
                    self.blocks.append(text_block(self.file, index + 1, text))
        return end


def has_contents(file: str, lines: list[str]) -> bool:
    """Whether the text begins with a title page and a table of contents with page numbers."""
    return bool(_read_cover(file, lines).contents)


def read_dump(file: str, lines: list[str]) -> Document:
    """The blocks of a dump; with a table of contents it is a book of pages."""
    cover = _read_cover(file, lines)
    reader = _Reader(file, lines)
    reader.read(cover.end)
    return Document(
        file=file,
        title=cover.title,
        blocks=tuple(with_callouts(reader.blocks)),
        contents=tuple(cover.contents),
        edition=cover.edition,
        version=cover.version,
        lines=len(lines),
        findings=tuple(reader.findings),
        kind="book" if cover.contents else "page",
    )
