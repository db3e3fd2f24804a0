"""What is said of a method, in no language: all of it, or what is taken in at a glance."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from attrs import frozen

from docgen.render.clients.parts import Method, Shape
from docgen.render.clients.text import MOST_EXAMPLES

MOST_LINES = 29  # of a docstring without its last quotes, unless the user wants all
_MOST_OF_HEAD = 12

Block = Sequence[str]  # lines


@frozen(kw_only=True)
class Entry:
    """What is said of an argument: whole, and on one line."""

    whole: Block
    short: str


@frozen(kw_only=True)
class Doc:
    """The parts of what is said of a method, each as lines of a language.

    `facts` stand below the `head`, and are never left out. `title` stands before the entries.
    `examples` come in the order in which they are wanted; `more` points to what is left out.
    """

    head: Sequence[Block]
    facts: Sequence[Block]
    title: str
    entries: Sequence[Entry]
    examples: Sequence[Block]
    more: Block


def whole(doc: Doc) -> list[Block]:
    """Everything, in documented order."""
    told = [line for one in doc.entries for line in one.whole]
    return [*doc.head, *doc.facts, *([[doc.title, *told]] if told else []), *doc.examples]


def fitted(doc: Doc, most: int = MOST_LINES) -> list[Block]:
    """What fits on so many lines: the beginning, the facts, arguments, the first examples."""
    blocks = [*_cut(doc.head, min(_MOST_OF_HEAD, most // 2)), *doc.facts]
    pointer = _size([doc.more]) + 1 if doc.more else 0
    left = most - _size(blocks) - 1 - pointer
    first = len(doc.examples[0]) + 1 if doc.examples else 0
    kept = first if first <= left // 2 else 0  # the first example is worth more than long entries
    told, is_cut = _entries(doc, left - kept)
    if told:
        blocks.append(told)
        left -= len(told) + 1
    shown = 0
    for one in doc.examples[:2]:
        if len(one) + 1 <= left:
            blocks.append(one)
            left -= len(one) + 1
            shown += 1
    is_cut = is_cut or shown < len(doc.examples) or len(doc.head) > len(blocks)
    return [*blocks, doc.more] if is_cut and doc.more else blocks


def _size(blocks: Sequence[Block]) -> int:
    """The lines of blocks with an empty line between them."""
    return sum(map(len, blocks)) + max(0, len(blocks) - 1)


def _cut(head: Sequence[Block], most: int) -> Iterator[Block]:
    """The first paragraphs; of one that is too long, the first lines."""
    left = most
    for block in head:
        if left <= 0:
            return
        if len(block) <= left:
            yield block
        else:
            yield [*block[: left - 1], cut_short(block[left - 1])]
        left -= len(block) + 1


def cut_short(line: str) -> str:
    """A line that says that there is more, no longer than it was."""
    return f"{line.rsplit(' ', 1)[0].rstrip()} …"


def _entries(doc: Doc, left: int) -> tuple[list[str], bool]:
    """The arguments: whole, else on one line each, else as many as there is room for."""
    if not doc.entries:
        return [], False
    full = [line for one in doc.entries for line in one.whole]
    if len(full) + 1 <= left:
        return [doc.title, *full], False
    short = [one.short for one in doc.entries]
    if len(short) + 1 <= left:
        return [doc.title, *short], True
    room = max(0, left - 2)
    more = f"    … and {len(short) - room} more"
    return ([doc.title, *short[:room], more] if room else []), True


def useful(shapes: Sequence[Shape], method: Method) -> list[Shape]:
    """The samples that say more than how it went, or which operation it is; the shortest first."""
    fixed = {name for name, _ in method.constants}
    found = [one for one in shapes if not _is_plain(one.value, fixed)]
    return sorted(found, key=lambda one: len(json.dumps(one.value)))


def _is_plain(value: object, fixed: set[str]) -> bool:
    return isinstance(value, dict) and (len(value) <= 1 or value.keys() <= fixed)


def wanted(method: Method, *, long: bool) -> list[tuple[str, int, int, Shape]]:
    """The samples to show: kind, number, how many there are, and the sample.

    Long: the first few of each kind. Else the shortest request that says something, and the
    shortest answer; then the others.
    """
    kinds = (("Request", method.requests), ("Response", method.responses))
    if long:
        return [
            (kind, n, len(shapes), one)
            for kind, shapes in kinds
            for n, one in enumerate(shapes[:MOST_EXAMPLES], 1)
        ]
    firsts: list[tuple[str, int, int, Shape]] = []
    others: list[tuple[str, int, int, Shape]] = []
    for kind, shapes in kinds:
        for n, one in enumerate(useful(shapes, method)):
            number = 1 + next(m for m, each in enumerate(shapes) if each is one)
            (others if n else firsts).append((kind, number, len(shapes), one))
    return [*firsts, *others]
