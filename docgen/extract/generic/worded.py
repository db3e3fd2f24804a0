"""Documents in the words of a dialect -> the same in those that the generic reader knows.

What is rewritten are labels, titles of columns, types and the like: words that say what stands
beside them. Places stay as they are, and so does the text that reports and excerpts show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Code, Document, Heading, Item, Listing, Paragraph, Row, Table
from docgen.extract.dialect import NO_WORDS, Words
from docgen.extract.generic.vocabulary import Column, column_of, normal

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,120})[)\]]")
_LONGEST_LABEL = 200
_PATH = re.compile(r"(?<![\w.])(?:https?:/)?/[^\s`*\"'|]{1,500}")


def worded(documents: Sequence[Document], words: Words) -> Sequence[Document]:
    """The documents in the words of the generic reader; the very same where there are none."""
    if words == NO_WORDS:
        return documents
    read = _Reworded(words)
    return [evolve(one, blocks=tuple(read.blocks(one.blocks))) for one in documents]


class _Reworded:
    def __init__(self, words: Words) -> None:
        self._words = words
        self._method = _method_pattern(words)
        self._placeholder = _placeholder_pattern(words)

    def blocks(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """The blocks that are read, in the words of the reader."""
        left_out: int | None = None  # the level of the title of a section that is not read
        for block in blocks:
            if isinstance(block, Heading):
                if left_out is not None and block.level <= left_out:
                    left_out = None
                if left_out is None and plain(block.text).strip().lower() in self._words.leave_out:
                    left_out = block.level
            if left_out is None and not self._is_chrome(block):
                yield self._block(block)

    def _is_chrome(self, block: Block) -> bool:
        starts = self._words.chrome
        return (
            bool(starts) and isinstance(block, Paragraph) and plain(block.text).startswith(starts)
        )

    def _block(self, block: Block) -> Block:
        match block:
            case Heading() | Paragraph():
                return evolve(block, text=self._methods(self._label(block.text)))
            case Listing():
                return evolve(block, items=tuple(map(self._item, block.items)))
            case Table():
                return self._table(block)
            case Code():
                return evolve(block, text=self._methods(block.text, count=1))
            case _:
                return block

    def _label(self, text: str) -> str:
        """A text that is a label as a whole, in the words of the reader; its marks stay."""
        if len(text) > _LONGEST_LABEL:
            return text
        bare = plain(text).strip()
        known = self._words.labels.get(bare.lower().rstrip(":").strip())
        known = known or self._words.labels.get(normal(bare))
        if known is None:
            return text
        end = ":" if bare.endswith(":") else ""
        return text.replace(bare, f"{known}{end}") if bare in text else f"{known}{end}"

    def _methods(self, text: str, count: int = 0) -> str:
        if self._placeholder is not None and "/" in text:
            text = _PATH.sub(self._filled, text)
        if self._method is None:
            return text
        whole = self._words.methods.get(plain(text).strip())
        if whole is not None:
            return whole
        return self._method.sub(lambda found: self._words.methods[found[0]], text, count)

    def _filled(self, found: re.Match[str]) -> str:
        """A path whose placeholders stand in braces."""
        assert self._placeholder is not None
        return self._placeholder.sub(lambda one: f"{{{one[one.lastgroup or 0]}}}", found[0])

    def _item(self, item: Item) -> Item:
        """`name (whole number, must): …`: in its first brackets stand words of their own."""
        text = self._methods(self._label(item.text))
        found = _BRACKETS.search(text)
        if found is None:
            return evolve(item, text=text)
        told = ",".join(self._word(one) for one in found[1].split(","))
        return evolve(item, text=f"{text[: found.start(1)]}{told}{text[found.end(1) :]}")

    def _word(self, text: str) -> str:
        """A word for a type, a place, or whether a parameter is required; blanks stay."""
        bare = plain(text).strip()
        low = bare.lower()
        words = self._words
        known = words.types.get(low) or words.locations.get(low)
        known = known or ("required" if low in words.required else None)
        known = known or ("optional" if low in words.optional else None)
        return text if known is None or not bare else text.replace(bare, known)

    def _table(self, table: Table) -> Table:
        header = tuple(self._words.columns.get(normal(one), one) for one in table.header)
        kinds = [column_of(one) for one in header]
        rows = (
            Row(
                cells=tuple(
                    evolve(cell, text=self._cell(cell.text, kinds[n] if n < len(kinds) else None))
                    for n, cell in enumerate(row.cells)
                ),
                place=row.place,
            )
            for row in table.rows
        )
        return evolve(table, header=header, rows=tuple(rows))

    def _cell(self, text: str, kind: Column | None) -> str:
        match kind:
            case Column.TYPE | Column.IN:
                return self._word(text)
            case Column.REQUIRED:
                told = self._word(text)
                return {"required": "yes", "optional": "no"}.get(told, told)
            case Column.METHOD:
                return self._words.methods.get(plain(text).strip(), text)
            case _:
                return self._methods(self._label(text))


def _method_pattern(words: Words) -> re.Pattern[str] | None:
    """Words for methods before a path or an address."""
    if not words.methods:
        return None
    any_of = "|".join(re.escape(one) for one in sorted(words.methods, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{any_of})(?=[`*\s]{{1,9}}(?:/|https?://))")


def _placeholder_pattern(words: Words) -> re.Pattern[str] | None:
    """The words in placeholders as the dialect writes them, each form a group of its own."""
    forms = []
    for number, one in enumerate(words.placeholders):
        before, _, behind = one.partition("name")
        least = "?" if behind else ""
        name = rf"(?P<n{number}>[\w.-]{{1,60}}{least})"
        forms.append(f"{re.escape(before)}{name}{re.escape(behind)}")
    return re.compile("|".join(forms)) if forms else None


def unmet(documents: Sequence[Document], words: Words) -> list[str]:
    """The words of a dialect that stand nowhere in the documents; forms are none of them."""
    text = "\n".join(_texts(documents)).lower()
    return [one for one in words_of(words) if one not in text]


def words_of(words: Words) -> list[str]:
    """All spellings that a dialect tells of, in lower case."""
    tables = (words.labels, words.columns, words.types, words.locations, words.methods)
    said = [one.lower() for table in tables for one in table]
    said += sorted({*words.required, *words.optional, *words.leave_out})
    return [*said, *(one.lower() for one in words.chrome)]


def _texts(documents: Sequence[Document]) -> Iterator[str]:
    for document in documents:
        for block in document.blocks:
            match block:
                case Table():
                    yield from map(plain, block.header)
                    yield from (plain(cell.text) for row in block.rows for cell in row.cells)
                case Listing():
                    yield from (plain(item.text) for item in block.items)
                case Code():
                    yield block.text
                case _:
                    yield plain(block.text)
