"""Documents cut where something begins that has a page in the report: what to show beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from docgen.base.place import Place
from docgen.blocks.types import Block, Document


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
    _starts: Mapping[str, Sequence[tuple[int, int]]] = field(repr=False)
    _chunks: Mapping[str, Sequence[Chunk]] = field(repr=False)

    def at(self, place: Place) -> Chunk | None:
        """The chunk in which the place begins; None where its file is not at hand."""
        starts = self._starts.get(place.file)
        if not starts:
            return None
        index = max(bisect_right(starts, place.start) - 1, 0)
        mine = self._chunks[place.file]
        return mine[bisect_right([one.first for one in mine], index) - 1]


def chunks_of(documents: Sequence[Document], begins: Iterable[Place]) -> Chunks:
    """The documents, cut at the blocks where one of `begins` does."""
    wanted: dict[str, set[tuple[int, int]]] = {}
    for place in begins:
        wanted.setdefault(place.file, set()).add(place.start)
    starts = {
        document.file: [block.place.start for block in document.blocks]
        for document in documents
        if document.blocks
    }
    made: list[Chunk] = []
    for document in documents:
        if document.blocks:
            cuts = _cuts(starts[document.file], wanted.get(document.file, ()))
            made += _cut(document, cuts, len(made))
    by_file: dict[str, list[Chunk]] = {}
    for one in made:
        by_file.setdefault(one.document.file, []).append(one)
    return Chunks(all=tuple(made), starts=starts, chunks=by_file)


def _cuts(starts: Sequence[tuple[int, int]], wanted: Iterable[tuple[int, int]]) -> list[int]:
    """The first blocks of chunks: blocks stand in reading order, so do their places."""
    return sorted({0, *(max(bisect_right(starts, one) - 1, 0) for one in wanted)})


def _cut(document: Document, cuts: Sequence[int], taken: int) -> Iterator[Chunk]:
    ends = [*cuts[1:], len(document.blocks)]
    for number, (first, last) in enumerate(zip(cuts, ends, strict=True)):
        yield Chunk(number=taken + number, document=document, first=first, last=last)
