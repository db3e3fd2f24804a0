"""What became of each block of the documentation, and how much of it was understood."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from docgen.base.place import Place
from docgen.blocks.types import Block, Code, Document, Heading, Listing, Table
from docgen.model.api import Api, Operation, Sample

# What a block may have become: its name in classes, and as a person says it.
KINDS: dict[str, str] = {
    "request": "request: method, URL, features",
    "parameters": "parameters",
    "sample": "samples",
    "members": "members, values and codes",
    "heading": "headings",
    "prose": "running text",
    "other": "tables and code without a fact of their own",
    "lost": "not understood",
    "chrome": "left out: menus, running heads",
}
LOST = "lost"
# Where two facts were read from one block: the one that says more of it.
_ORDER = ("parameters", "members", "request", "sample")


@frozen(kw_only=True)
class Understood:
    """What became of each block, by file and index."""

    became: Mapping[str, Sequence[str]] = field(repr=False)
    _starts: Mapping[str, Sequence[tuple[int, int]]] = field(repr=False)

    def of(self, file: str, block: Block) -> str:
        """What became of the block."""
        starts = self._starts[file]
        return self.became[file][max(bisect_right(starts, block.place.start) - 1, 0)]


def understood(api: Api, documents: Sequence[Document]) -> Understood:
    """What became of each block, as the places of facts tell."""
    became = {one.file: [_usual(block) for block in one.blocks] for one in documents}
    starts = {one.file: [block.place.start for block in one.blocks] for one in documents}
    found = sorted(_facts(api), key=lambda fact: -_ORDER.index(fact[0]))
    for kind, place in found:
        at = starts.get(place.file)
        if at:
            became[place.file][max(bisect_right(at, place.start) - 1, 0)] = kind
    for gap in api.gaps:
        at = starts.get(gap.place.file, [])
        first = bisect_left(at, gap.place.start)
        last = max(bisect_right(at, gap.place.end), first + 1)
        for index in range(first, min(last, len(at))):
            became[gap.place.file][index] = LOST
    return Understood(became=became, starts=starts)


def became(api: Api, documents: Sequence[Document]) -> Mapping[str, Sequence[str]]:
    """What each block of each file has become: one of the `KINDS`."""
    return understood(api, documents).became


def letters(block: Block) -> int:
    """How many letters a block has."""
    match block:
        case Table():
            cells = (cell.text for row in block.rows for cell in row.cells)
            return sum(map(len, (*block.header, *cells)))
        case Listing():
            return sum(len(item.text) for item in block.items)
        case _:
            return len(block.text)


def letters_of(api: Api, documents: Sequence[Document]) -> tuple[int, int]:
    """How many letters the documents have, and how many of these were not understood."""
    became = understood(api, documents).became
    total = missed = 0
    for document in documents:
        for kind, block in zip(became[document.file], document.blocks, strict=True):
            size = letters(block)
            total += size
            missed += size if kind == LOST else 0
    return total, missed


def _usual(block: Block) -> str:
    match block:
        case Heading():
            return "heading"
        case Code() | Table():
            return "other"
        case _:
            return "prose"


def _facts(api: Api) -> Iterator[tuple[str, Place]]:
    for operation in (*api.operations, *api.webhooks):
        yield from _of_operation(operation)
    for resource in api.resources:
        yield from (("members", one.place) for one in resource.attributes)
        yield from _of_samples(resource.samples)
    for page in api.notifications:
        for message in page.message_types:
            yield from (("members", one.place) for one in message.properties)
            yield from (("members", one.place) for one in message.notification_types)
        yield from _of_samples(page.samples)
    for section in api.sections:
        yield from _of_samples(section.samples)
    told = (api.status_codes, api.http_errors, api.changes, api.features, api.roles)
    places: Iterable[Place] = (one.place for things in told for one in things)
    yield from (("members", place) for place in places)


def _of_operation(operation: Operation) -> Iterator[tuple[str, Place]]:
    yield from (("request", one.place) for one in operation.urls if one.source != "sample")
    yield from (("parameters", one.place) for one in operation.parameters if one.source == "table")
    yield from (("members", one.place) for one in operation.answers)
    yield from (("members", one.place) for one in operation.returned)
    yield from _of_samples(operation.samples)


def _of_samples(samples: Sequence[Sample]) -> Iterator[tuple[str, Place]]:
    yield from (("sample", one.place) for one in samples)
