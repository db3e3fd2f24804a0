"""Documents and blocks as short JSON that a person can read in a case file."""

from __future__ import annotations

from typing import Any, assert_never

from docgen.blocks.types import (
    Block,
    Callout,
    Code,
    Document,
    Heading,
    Item,
    Listing,
    Paragraph,
    Table,
)


def shown_document(document: Document) -> Any:
    """The blocks; with what the document says of itself where it says something."""
    said = {
        "title": document.title,
        "version": document.version,
        "edition": document.edition,
        "optical": document.optical,
        "contents": [f"{entry.title}, page {entry.page}" for entry in document.contents],
        "findings": [f"{finding.code} {finding.place}" for finding in document.findings],
    }
    said = {name: value for name, value in said.items() if value}
    blocks = [shown_block(block) for block in document.blocks]
    return {**said, "blocks": blocks} if said else blocks


def shown_block(block: Block) -> str | list[str]:
    """One line for a block of one line, a list of lines for the others."""
    match block:
        case Heading():
            return f"{'title' if block.level == 1 else 'heading'}: {block.text}"
        case Paragraph():
            method = f" of {block.method}" if block.method else ""
            return f"paragraph{method}: {block.text}{_links(block)}"
        case Callout():
            return f"callout {block.label}: {block.text}"
        case Code():
            return ["code", *block.text.split("\n")]
        case Listing():
            kind = "numbered list" if block.ordered else "list"
            return [kind, *(f"{'  ' * i.depth}- {i.text}{_links(i)}" for i in block.items)]
        case Table():
            header = [" | ".join(block.header), "---"] if block.header else []
            rows = (" | ".join(cell.text for cell in row.cells) for row in block.rows)
            return ["table", *header, *rows]
        case _:
            assert_never(block)


def _links(block: Paragraph | Item) -> str:
    return f" (links: {', '.join(block.links)})" if block.links else ""
