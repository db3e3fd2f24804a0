"""Pages as text, in the ways that people, browsers and converters make text of web pages.

Blocks of a page in, lines out: what a page holds stays, how it is set changes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Code, Document, Heading, Listing, Paragraph, Table


@frozen(kw_only=True)
class Way:
    """How text is made of a page."""

    table: Callable[[Table], list[str]]
    gap: bool = True  # a blank line between blocks
    headings: bool = True
    bullets: str = "• "
    one_line: bool = False  # samples
    glued: bool = False  # what follows a sample stands in the line of its last bracket
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def text_of(document: Document, way: Way) -> str:
    """The page as text."""
    lines = [*way.above, document.title] if way.headings else [*way.above]
    for block in document.blocks:
        told = list(_lines(block, way))
        if not told:
            continue
        if way.glued and lines and lines[-1].endswith("}") and not isinstance(block, Code):
            lines[-1] += told.pop(0)
        elif way.gap and lines:
            lines.append("")
        lines += told
    return "\n".join([*lines, *way.below]) + "\n"


def _lines(block: Block, way: Way) -> Iterator[str]:
    match block:
        case Heading():
            if way.headings:
                yield block.text
        case Paragraph():
            yield from plain(block.text).split("\n")
        case Callout():
            yield f"{block.label}: {plain(block.text)}"
        case Listing():
            yield from (f"{'  ' * i.depth}{way.bullets}{plain(i.text)}" for i in block.items)
        case Table():
            yield from way.table(block)
        case Code():
            yield from _code(block.text) if way.one_line else block.text.split("\n")


def _code(text: str) -> list[str]:
    """The sample on one line, as extracts have it."""
    squashed = re.sub(r"\s*\n\s*", " ", text).strip()
    try:
        return [json.dumps(json.loads(squashed), ensure_ascii=False)]
    except ValueError:
        return [squashed]


def _rows(table: Table) -> list[list[str]]:
    header = [list(table.header)] if table.header else []
    return [*header, *([plain(cell.text) for cell in row.cells] for row in table.rows)]


def bars(table: Table) -> list[str]:
    """`| a | b |`, the rule below the first row; cells of several lines keep them."""
    rows = [f"| {' | '.join(cells)} |" for cells in _rows(table)]
    return _split([rows[0], f"|{'---|' * len(_rows(table)[0])}", *rows[1:]])


def trailing_bars(table: Table) -> list[str]:
    """`a | b |`, the rule below the first row."""
    rows = [f"{' | '.join(cells)} |" for cells in _rows(table)]
    return _split([rows[0], "---|" * len(_rows(table)[0]), *rows[1:]])


def inner_bars(table: Table) -> list[str]:
    """`a | b`, bars between cells only; lists in cells without bullets."""
    rows = [" | ".join(cell.replace("\n- ", "\n") for cell in cells) for cells in _rows(table)]
    return _split([rows[0], "|".join(["---"] * len(_rows(table)[0])), *rows[1:]])


def blanks(table: Table) -> list[str]:
    """Cells joined by one blank."""
    return _split([" ".join(filter(None, cells)) for cells in _rows(table)])


def tabs(table: Table) -> list[str]:
    """Cells joined by tabs, as browsers copy them."""
    return _split(["\t".join(cells) for cells in _rows(table)])


def wiki(table: Table) -> list[str]:
    """A table of wikitext."""
    lines = ['{| class="wikitable"']
    if table.header:
        lines += ["|-", *(f"! {title}" for title in table.header)]
    for row in table.rows:
        lines.append("|-")
        lines += [f"| {plain(cell.text)}" for cell in row.cells]
    return _split([*lines, "|}"])


def _split(rows: Sequence[str]) -> list[str]:
    return [line for row in rows for line in row.split("\n")]


_DIFFERENCE = (
    "(Copy of another version)",
    "Revision as of 09:10, May 3, 2016 (edit)",
    "Harbour.master (talk | contribs)",
    "← Older edit",
    "Line 1: | Line 1: |",
)
_REVISION = ("Jump to: navigation, search", "Revision as of 09:10, May 3, 2016")
_FOOTER = ("This page was last edited on May 3, 2016, at 09:10.", "Retrieved from somewhere")

WAYS: dict[str, Way] = {
    "bars": Way(table=bars),
    "bars, glued": Way(table=bars, gap=False, glued=True, below=_FOOTER),
    "bars on the right": Way(table=trailing_bars, gap=False, bullets="- "),
    "bars on the right, one line": Way(
        table=trailing_bars, gap=False, headings=False, one_line=True, bullets="- "
    ),
    "bars between": Way(table=inner_bars, bullets="* "),
    "blanks": Way(table=blanks),
    "blanks, a revision": Way(table=blanks, above=_REVISION, below=_FOOTER),
    "a difference": Way(table=trailing_bars, above=_DIFFERENCE),
    "tabs": Way(table=tabs, gap=True, bullets=""),
}


def wikitext_of(document: Document) -> str:
    """The page as the source of a wiki."""
    lines: list[str] = []
    for block in document.blocks:
        match block:
            case Heading():
                lines.append(f"{'=' * block.level} {block.text} {'=' * block.level}")
            case Code():
                lines += [f'<source lang="javascript">\n{block.text}\n</source>']
            case Table():
                lines += wiki(block)
            case Listing():
                lines += [f"{'*' * (item.depth + 1)} {plain(item.text)}" for item in block.items]
            case Paragraph():
                text = re.sub(
                    r"part of the (.+? API) section", r"part of the [[\1]] section", block.text
                )
                lines += ["", text.replace("**", "'''"), ""]
            case Callout():
                lines.append(f"{{{{{block.label}|{plain(block.text)}}}}}")
    return "\n".join(lines) + "\n"
