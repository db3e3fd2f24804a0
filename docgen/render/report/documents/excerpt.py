"""A part of a document as HTML: what stands there, where, and which facts were read from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from markupsafe import Markup

from docgen.base.place import Place
from docgen.blocks.types import Block, Callout, Code, Heading, Listing, Paragraph, Table
from docgen.render.report.documents.chunks import Chunk
from docgen.render.report.documents.markup import Fact, inline, marked, plain

# Letters of an excerpt: more would make a page that no browser likes.
LONGEST = 50_000

Became = Callable[[Block], str]
Spot = Callable[[str], str]
_Spot = tuple[int, int]
_Facts = Mapping[str, Sequence[Fact]]


def anchor_of(chunk: Chunk, place: Place) -> str:
    """The name of the smallest element of the excerpt in which the place begins."""
    names, starts, ends = _elements(chunk)
    at = max(bisect_right(starts, place.start) - 1, 0)
    whole = names[at].partition("-")[0]
    return whole if place.end > ends[at] else names[at]


def text_at(chunk: Chunk, place: Place) -> str:
    """The text of the smallest element in which the place begins, on one line."""
    number, _, part = anchor_of(chunk, place).removeprefix("b").partition("-")
    block = chunk.blocks[int(number)]
    match block:
        case Table() if part:
            return " | ".join(cell.text for cell in block.rows[int(part)].cells)
        case Listing() if part:
            return block.items[int(part)].text
        case Table():
            return " | ".join(block.header or (cell.text for cell in block.rows[0].cells))
        case Listing():
            return " ".join(item.text for item in block.items)
        case _:
            return " ".join(block.text.split())


def excerpt(
    chunk: Chunk, facts: Sequence[tuple[Place, Fact]], became: Became, spot: Spot
) -> Markup:
    """The blocks of the chunk; elements from which a fact was read lead to it.

    `became` tells the class of a block, `spot` the `id` of an element of this page.
    """
    told: dict[str, list[Fact]] = {}
    for place, fact in facts:
        told.setdefault(anchor_of(chunk, place), []).append(fact)
    made: list[Markup] = []
    length = 0
    for number, block in enumerate(chunk.blocks):
        made.append(_block(number, block, told, became, spot))
        length += len(made[-1])
        if length > LONGEST:
            left = len(chunk.blocks) - number - 1
            made += [_left_out(left, block.place)] if left else []
            break
    return Markup("\n").join(made)


def _left_out(left: int, place: Place) -> Markup:
    blocks = "block" if left == 1 else "blocks"
    return Markup("<p class='left-out'>{} more {} after {}.</p>").format(left, blocks, str(place))


@lru_cache(maxsize=16)
def _elements(chunk: Chunk) -> tuple[list[str], list[_Spot], list[_Spot]]:
    """The names of elements, where they begin and where they end, in reading order."""
    names: list[str] = []
    starts: list[_Spot] = []
    ends: list[_Spot] = []
    last = (0, 0)
    for number, block in enumerate(chunk.blocks):
        for name, place in _spots(f"b{number}", block):
            last = max(last, place.start)  # what begins before its neighbour would not be found
            names.append(name)
            starts.append(last)
            ends.append(place.end)
    return names, starts, ends


def _spots(name: str, block: Block) -> Iterator[tuple[str, Place]]:
    yield name, block.place
    match block:
        case Table():
            for number, row in enumerate(block.rows):
                yield f"{name}-{number}", row.place
        case Listing():
            for number, item in enumerate(block.items):
                yield f"{name}-{number}", item.place
        case _:
            pass


def _block(number: int, block: Block, told: _Facts, became: Became, spot: Spot) -> Markup:
    name = f"b{number}"
    head = Markup('<div id="{}" class="block {}"{}>').format(
        spot(name), became(block), _facts_of(told.get(name, ()))
    )
    return head + _inner(name, block, told, spot) + Markup("</div>")


def _facts_of(facts: Sequence[Fact]) -> Markup:
    """The facts that an element states, for the eyes of the script."""
    if not facts:
        return Markup("")
    return Markup(' data-facts="{}"').format(" ".join(one.spot for one in facts))


def _inner(name: str, block: Block, told: _Facts, spot: Spot) -> Markup:
    facts = told.get(name, ())
    match block:
        case Heading():
            return Markup("<p class='heading'>{}</p>").format(inline(block.text, facts))
        case Paragraph():
            return Markup("<p>{}</p>").format(inline(block.text, facts))
        case Callout():
            return Markup("<p><strong>{}</strong> {}</p>").format(
                plain(block.label), inline(block.text, facts)
            )
        case Code():
            return Markup("<pre tabindex='0'><code>{}</code></pre>").format(
                marked(block.text, facts)
            )
        case Listing():
            return _listing(name, block, told, spot)
        case Table():
            return _table(name, block, told, spot)


def _listing(name: str, block: Listing, told: _Facts, spot: Spot) -> Markup:
    tag = Markup("ol" if block.ordered else "ul")
    items = Markup("").join(
        Markup('<li id="{}" class="depth-{}"{}>{}</li>').format(
            spot(one),
            min(item.depth, 5),
            _facts_of(told.get(one, ())),
            inline(item.text, (*told.get(one, ()), *told.get(name, ()))),
        )
        for number, item in enumerate(block.items)
        for one in [f"{name}-{number}"]
    )
    return Markup("<{0}>{1}</{0}>").format(tag, items)


def _table(name: str, block: Table, told: _Facts, spot: Spot) -> Markup:
    whole = told.get(name, ())
    head = Markup("").join(
        Markup("<th scope='col'>{}</th>").format(inline(text, whole)) for text in block.header
    )
    rows = [Markup("<tr>{}</tr>").format(head)] if block.header else []
    for number, row in enumerate(block.rows):
        one = f"{name}-{number}"
        mine = (*told.get(one, ()), *whole)
        cells = Markup("").join(
            Markup("<td>{}</td>").format(inline(cell.text, mine)) for cell in row.cells
        )
        rows.append(
            Markup('<tr id="{}"{}>{}</tr>').format(spot(one), _facts_of(told.get(one, ())), cells)
        )
    return Markup("<div class='wide' tabindex='0'><table>{}</table></div>").format(
        Markup("").join(rows)
    )
