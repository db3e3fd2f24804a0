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
        return mine[bisect_right(mine, index, key=lambda one: one.first) - 1]


def chunks_of(
    documents: Sequence[Document],
    begins: Iterable[tuple[Place, str]],
    others: Iterable[Place] = (),
) -> Chunks:
    """The documents, cut at the blocks where one of `begins` does: its place and its title.

    A place is where the facts of a thing begin: its title and what stands below that come with it.
    `others` are places where something else begins; none between a title and its facts counts.
    """
    wanted: dict[str, dict[_Start, str]] = {}
    for place, title in begins:
        wanted.setdefault(place.file, {}).setdefault(place.start, title)
    beside: dict[str, set[_Start]] = {}
    for place in others:
        beside.setdefault(place.file, set()).add(place.start)
    starts = {
        document.file: [block.place.start for block in document.blocks]
        for document in documents
        if document.blocks
    }
    made: list[Chunk] = []
    for document in documents:
        if document.blocks:
            at = starts[document.file]
            cuts = _cuts(document, at, wanted.get(document.file, {}))
            firsts = _with_others(cuts, at, beside.get(document.file, ()))
            made += _cut(document, firsts, len(made))
    by_file: dict[str, list[Chunk]] = {}
    for one in made:
        by_file.setdefault(one.document.file, []).append(one)
    return Chunks(all=tuple(made), starts=starts, chunks=by_file)


def _cuts(
    document: Document, starts: Sequence[_Start], wanted: Mapping[_Start, str]
) -> list[tuple[int, int]]:
    """The block with the title of each thing, and the one where its facts begin, in order.

    Blocks stand in reading order, and so do their places.
    """
    found: list[tuple[int, int]] = []
    floor = 0
    for start, title in sorted(wanted.items()):
        index = max(bisect_right(starts, start) - 1, 0)
        found.append((_title_before(document, index, floor, title), index))
        floor = index + 1
    return found


def _with_others(
    cuts: Sequence[tuple[int, int]], starts: Sequence[_Start], others: Iterable[_Start]
) -> list[int]:
    """The first blocks of chunks: those of the cuts, and of other places that none of them has."""
    firsts = [first for first, _ in cuts]
    found = {0, *firsts}
    for start in others:
        index = max(bisect_right(starts, start) - 1, 0)
        before = bisect_right(firsts, index) - 1
        if before < 0 or index > cuts[before][1]:
            found.add(index)
    return sorted(found)


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
