"""Headings that look like slips: one that is nearly another, which many pages have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from docgen.audit.frequent import Frequent
from docgen.base.findings import Finding
from docgen.base.words import loose, squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Document, Heading


def heading_findings(documents: Sequence[Document]) -> Iterator[Finding]:
    """Headings that stand once, where many differ from them by a slip."""
    found = [
        (squash(plain(one.text)), one)
        for document in documents
        for one in document.blocks
        if isinstance(one, Heading)
    ]
    counts = Counter(loose(text) for text, _ in found)
    spelled = {loose(text): text for text, _ in found}
    frequent = Frequent(counts)
    for text, heading in found:
        near = frequent.near(loose(text)) if counts[loose(text)] == 1 else ""
        if near:
            yield Finding(
                code="name-misspelt",
                message=f"the heading {text!r} stands once, {spelled[near]!r} {counts[near]} times",
                place=heading.place,
            )
