"""A look at a source: what is understood of it, and what is not, even where a build would fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from attrs import define, field, frozen

from docgen.base.words import squash
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Code, Document, Listing, Table
from docgen.extract import (
    DIALECTS,
    GENERIC,
    Confidence,
    Dialect,
    Evidence,
    Explained,
    Reader,
    Unplaced,
    Verdict,
    evidence_of,
    explained_by,
    survey,
    understand,
    unplaced,
    worded,
)
from docgen.extract.page_facts import read_anew
from docgen.ingest.source import SourceSet
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, Progress, quiet, read_documents
from docgen.pipeline.facts import facts_of, named_dialect
from docgen.render.report import LOST, became, letters

_LONGEST_FORM = 120


@frozen(kw_only=True)
class Became:
    """A block, its file, and what became of it."""

    file: str
    block: Block = field(repr=False)
    became: str


@define(kw_only=True, slots=False)
class Look:
    """What a source holds. `dialect` is the one that read it, `evidence` what speaks for each."""

    source: SourceSet
    documents: tuple[Document, ...] = field(repr=False)
    api: Api = field(repr=False)
    dialect: Dialect = field(repr=False)
    confidence: Confidence | None
    evidence: Mapping[str, Evidence]
    blocks: tuple[Became, ...] = field(repr=False)

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The forms in which requests are set, the surest first."""
        return tuple(survey(self._worded, self.dialect.words).verdicts.values())

    @cached_property
    def words(self) -> tuple[Unplaced, ...]:
        """The words that could not be placed; a dialect of pages knows all of its own."""
        return tuple(unplaced(self._worded)) if self.confidence is not None else ()

    @property
    def letters(self) -> tuple[int, int]:
        """All letters, and those of which nothing was understood."""
        sizes = [(letters(one.block), one.became == LOST) for one in self.blocks]
        return sum(size for size, _ in sizes), sum(size for size, is_lost in sizes if is_lost)

    @cached_property
    def _worded(self) -> Sequence[Document]:
        return worded(self.documents, self.dialect.words)


def look(path: Path, options: BuildOptions, progress: Progress = quiet) -> Look:
    """Reads the source at `path` as far as it goes; SourceError where nothing can be read."""
    documents, source = read_documents(path, options, progress)
    asked = named_dialect(source)
    reader = Reader(dialects=DIALECTS, generic=GENERIC, recall_of=lambda _: read_anew)
    told = understand(documents, facts_of(source, documents), reader, asked)
    kinds = became(told.api, documents)
    return Look(
        source=source,
        documents=documents,
        api=told.api,
        dialect=asked or DIALECTS[told.api.dialect],
        confidence=told.confidence,
        evidence={one.name: evidence_of(one, documents) for one in _vendors()},
        blocks=tuple(
            Became(file=one.file, block=block, became=kind)
            for one in documents
            for block, kind in zip(one.blocks, kinds[one.file], strict=True)
        ),
    )


def why(found: Look) -> list[Explained]:
    """What the reader of the source takes each block for, and by which evidence."""
    return explained_by(found.dialect, found.documents)


def _vendors() -> Sequence[Dialect]:
    return [one for _, one in sorted(DIALECTS.items()) if not one.generic]


def unread(blocks: Sequence[Became]) -> list[tuple[str, list[Became]]]:
    """What nothing was understood of, by form, the most frequent first."""
    forms: dict[str, list[Became]] = {}
    for one in blocks:
        if one.became == LOST:
            forms.setdefault(form_of(one.block), []).append(one)
    return sorted(forms.items(), key=lambda one: (-len(one[1]), one[0]))


def text_of(block: Block) -> str:
    """The words of a block on one line."""
    match block:
        case Table(header=header, rows=rows):
            cells = [*header, *(cell.text for row in rows for cell in row.cells)]
            return squash(" | ".join(plain(one) for one in cells))
        case Listing(items=items):
            return squash(" • ".join(plain(one.text) for one in items))
        case Code(text=text):
            return squash(text)
        case _:
            return squash(plain(block.text))


def form_of(block: Block) -> str:
    """What blocks of a kind have in common: the columns of a table, for instance."""
    match block:
        case Table(header=header) if header:
            return f"table: {' | '.join(plain(one) for one in header)}"[:_LONGEST_FORM]
        case Table(rows=rows):
            cells = len(rows[0].cells) if rows else 0
            return f"table without a header, {cells} columns"
        case Code(text=text):
            first = text.strip()[:1]
            return f"code that begins with {first!r}" if first in "{[<$#" and first else "code"
        case Listing():
            return "list"
        case _:
            return type(block).__name__.lower()
