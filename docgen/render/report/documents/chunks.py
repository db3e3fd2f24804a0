"""Documents cut where something begins that has a page in the report: what to show beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from docgen.base.place import Place
from docgen.base.words import loose
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Document, Heading, Paragraph

# Blocks between the title of a thing and its first fact.
FARTHEST = 40
_Start = tuple[int, int]


@frozen(kw_only=True, eq=False)
class Chunk:
    """The blocks of a document from `first` to before `last`, which belong to one thing."""

    number: int
    document: Document = field(repr=False)
    first: int
    last: int

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown."""
        return self.document.blocks[self.first : self.last]

    @property
    def place(self) -> Place:
        """Where it begins."""
        return self.document.blocks[self.first].place


@frozen(kw_only=True)
class Chunks:
    """All chunks in reading order, and which of them holds a place."""

    all: tuple[Chunk, ...]
    _starts: Mapping[str, Sequence[_Start]] = field(repr=False)
    _chunks: Mapping[str, Sequence[Chunk]] = field(repr=False)

    def at(self, place: Place) -> Chunk | None:
        """The chunk in which the place begins; None where its file is not at hand."""
        starts = self._starts.get(place.file)
        if not starts:
            return None
        index = max(bisect_right(starts, place.start) - 1, 0)
        mine = self._chunks[place.file]
        return mine[bisect_right([one.first for one in mine], index) - 1]


def chunks_of(documents: Sequence[Document], begins: Iterable[tuple[Place, str]]) -> Chunks:
    """The documents, cut at the blocks where one of `begins` does: its place and its title.

    A place is where the facts of a thing begin: its title and what stands below that come with it.
    """
    wanted: dict[str, dict[_Start, str]] = {}
    for place, title in begins:
        wanted.setdefault(place.file, {}).setdefault(place.start, title)
    starts = {
        document.file: [block.place.start for block in document.blocks]
        for document in documents
        if document.blocks
    }
    made: list[Chunk] = []
    for document in documents:
        if document.blocks:
            cuts = _cuts(document, starts[document.file], wanted.get(document.file, {}))
            made += _cut(document, cuts, len(made))
    by_file: dict[str, list[Chunk]] = {}
    for one in made:
        by_file.setdefault(one.document.file, []).append(one)
    return Chunks(all=tuple(made), starts=starts, chunks=by_file)


def _cuts(document: Document, starts: Sequence[_Start], wanted: Mapping[_Start, str]) -> list[int]:
    """The first blocks of chunks: blocks stand in reading order, so do their places."""
    found = [0]
    floor = 0
    for start, title in sorted(wanted.items()):
        index = max(bisect_right(starts, start) - 1, 0)
        found.append(_title_before(document, index, floor, title))
        floor = index + 1
    return sorted({*found})


def _title_before(document: Document, index: int, floor: int, title: str) -> int:
    """The block with the title above a block, if nothing else begins between them."""
    wanted = loose(title)
    for at in range(index, max(floor, index - FARTHEST) - 1, -1):
        block = document.blocks[at]
        if isinstance(block, Heading | Paragraph) and loose(plain(block.text)) == wanted:
            return at
        if isinstance(block, Heading) and block.level == 1 and document.form != "text":
            return at
    return 0 if floor == 0 and document.kind == "page" else index


def _cut(document: Document, cuts: Sequence[int], taken: int) -> Iterator[Chunk]:
    ends = [*cuts[1:], len(document.blocks)]
    for number, (first, last) in enumerate(zip(cuts, ends, strict=True)):
        yield Chunk(number=taken + number, document=document, first=first, last=last)
