"""Documents -> Api: what is written, as it is written.

In: tidied documents, a dialect, what is known of the source. Out: an Api without schemas, its facts
each with a place; what was odd is in its findings. It knows no file format.
"""

from __future__ import annotations

from collections.abc import Sequence

from docgen.blocks.types import Document
from docgen.extract.dialect import NO_WORDS, Dialect
from docgen.extract.dialect_file import KEYS, dialect_schema, read_dialect
from docgen.extract.dialects import DIALECTS, GENERIC, shipped_text
from docgen.extract.generic import (
    Confidence,
    Explained,
    Unplaced,
    Verdict,
    explained,
    extract_any,
    refuse,
    survey,
    units_of,
    unmet,
    unplaced,
    worded,
    words_of,
)
from docgen.extract.meanings import meanings
from docgen.extract.recognition import Evidence, choose, evidence_by_name, evidence_of
from docgen.extract.reference import extract
from docgen.extract.understanding import Reader, Understanding, refuse_empty, understand


def recognise(documents: Sequence[Document]) -> Dialect:
    """The dialect in which the documents are written, else the generic one.

    Raises DialectError where two are equally likely.
    """
    vendors = {name: one for name, one in DIALECTS.items() if one is not GENERIC}
    return DIALECTS[choose(evidence_by_name(vendors, documents)) or GENERIC.name]


def explained_by(dialect: Dialect, documents: Sequence[Document]) -> list[Explained]:
    """What the reader of a dialect takes each block for, and by which evidence."""
    if dialect.generic:
        return explained(documents, dialect.words)
    return [
        Explained(file=one.file, place=block.place, kind=kind, taken_for=told, because=because)
        for one in documents
        for block in one.blocks
        for kind, told, because in meanings(dialect, block)
    ]


__all__ = [
    "DIALECTS",
    "GENERIC",
    "KEYS",
    "NO_WORDS",
    "Confidence",
    "Dialect",
    "Evidence",
    "Explained",
    "Reader",
    "Understanding",
    "Unplaced",
    "Verdict",
    "dialect_schema",
    "evidence_of",
    "explained",
    "explained_by",
    "extract",
    "extract_any",
    "read_dialect",
    "recognise",
    "refuse",
    "refuse_empty",
    "shipped_text",
    "survey",
    "understand",
    "units_of",
    "unmet",
    "unplaced",
    "worded",
    "words_of",
]
