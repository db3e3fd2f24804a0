"""The documents beside the model: cut into what pages show, and what became of each block."""

from __future__ import annotations

from docgen.render.report.documents.chunks import Chunk, Chunks, chunks_of
from docgen.render.report.documents.excerpt import anchor_of, excerpt, text_at
from docgen.render.report.documents.markup import Fact, in_text, inline, plain
from docgen.render.report.documents.scans import scans
from docgen.render.report.documents.understood import (
    KINDS,
    LOST,
    Understood,
    became,
    letters,
    letters_of,
    understood,
)

__all__ = [
    "KINDS",
    "LOST",
    "Chunk",
    "Chunks",
    "Fact",
    "Understood",
    "anchor_of",
    "became",
    "chunks_of",
    "excerpt",
    "in_text",
    "inline",
    "letters",
    "letters_of",
    "plain",
    "scans",
    "text_at",
    "understood",
]
