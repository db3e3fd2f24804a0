"""Sentences cut by a page break, joined."""

from __future__ import annotations

import re

from attrs import evolve

from docgen.base.place import spanning
from docgen.blocks.types import Block, Document, Paragraph

_OPEN_END = re.compile(r"[\w,`*)]$")
_GOES_ON = re.compile(r"^[a-z]")
# Under a dozen words a paragraph without a full stop is more likely a label than half a sentence.
_LEAST_WORDS = 12
_LONGEST = 4_000  # characters: a paragraph of a page, not a file without full stops


def join_text(document: Document) -> Document:
    """The document with two paragraphs made one where the second begins within a sentence."""
    blocks: list[Block] = []
    for block in document.blocks:
        last = blocks[-1] if blocks else None
        if (
            isinstance(block, Paragraph)
            and isinstance(last, Paragraph)
            and _OPEN_END.search(last.text)
            and _GOES_ON.match(block.text)
            and len(last.text) <= _LONGEST
            and len(last.text.split()) >= _LEAST_WORDS
        ):
            blocks[-1] = Paragraph(
                text=f"{last.text} {block.text}",
                links=(*last.links, *block.links),
                emphasised=(*last.emphasised, *block.emphasised),
                targets=(*last.targets, *block.targets),
                place=spanning(last.place, block.place),
            )
            continue
        blocks.append(block)
    return evolve(document, blocks=tuple(blocks))
