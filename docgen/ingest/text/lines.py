"""What the readers of all shapes of text ask of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.base.place import lines as place_of
from docgen.base.place import spanning
from docgen.blocks.types import Block, Callout, Cell, Heading, Item, Paragraph, Row
from docgen.ingest.lines import CALLOUT_LABELS, EXPANDER, is_expander
from docgen.ingest.text.inline import read_inline, read_links

REQUEST_LINE = re.compile(
    r"^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s+[`<]?(?:https?://|\.{0,3}/|\.{2,3}\w|\w+/)"
)
# The same as pages of a wiki print it: "HTTP POST /loads", "POST on /loads", "POST: /loads".
METHOD_LINE = re.compile(
    r"^\s*(?:\*\*)?(?:HTTP\s+)?(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS):?(?:\*\*)?\s+(?:(?:on|to)\s+)?"
    r"[`<]?(?:https?://|\.{0,3}/|\.{2,3}\w|\w+/)"
)
FENCE = re.compile(r"^\s*(?:```|~~~)")
BULLET = re.compile(r"^(\s*)(?:[-*•▪●◦]|\+(?=\s)|(?<=\s\s)o(?=\s)|\d{1,2}[.)])(?:\s+(.*))?$")
_NUMBER = re.compile(r"\b\d+(?:\.\d+)*\b")
_GLUED = re.compile(r"^(?P<title>\[\+\].*\w)\*\*(?P<label>[\w ]+:?)\*\*$")
_HEADING_END = re.compile(r"[.,;:)\]}>]$")
# Longest heading of the reference this was measured on: 14 words ("Create a new Business
# Attribute and mark it as a disposition container" has 12).
_MOST_HEADING_WORDS = 15
_MOST_HEADER_WORDS = 7


def unglued(line: str) -> tuple[str, ...]:
    """The line, or a [+] heading and the bold label glued to it: "[+] Set a filter**Request**"."""
    found = _GLUED.match(line)
    return (found["title"], found["label"]) if found else (line,)


def is_heading(text: str) -> bool:
    """Whether a line that stands alone is a heading: short, no sentence, no request line.

    A label that ends in a colon ("Request:") is a heading of at most three words.
    """
    if (
        not text
        or METHOD_LINE.match(read_inline(text)[0] if "](" in text else text)
        or text[0] in "*{[(-<|\"'"
        or "`" in text
        or "**" in text
    ):
        return False
    words = text.split()
    if text.endswith(":"):
        return len(words) <= 3
    if len(words) > _MOST_HEADING_WORDS or (_HEADING_END.search(text) and text[-1] != ")"):
        return False
    return text[0].isupper() or text[0].isdigit() or (len(words) == 1 and text[0].isalpha())


def text_block(file: str, number: int, text: str, last: int | None = None) -> Block:
    """The heading or paragraph that the text at line `number` (to `last`) is."""
    place = place_of(file, number, last)
    if is_expander(text):
        title, links = read_links(EXPANDER.sub("", text))
        if links or len(title.split()) > _MOST_HEADING_WORDS:
            return Paragraph(text=read_inline(title)[0], links=links, place=place)
        return Heading(level=2, text=title.replace("**", "").strip(), place=place)
    plain = text.strip()
    if is_heading(plain):
        return Heading(level=2, text=plain, place=place)
    clean, links = read_inline(plain)
    return Paragraph(text=clean, links=links, place=place)


def is_header(cells: Sequence[str]) -> bool:
    """Whether the first row of a table is its header: each cell is a few capitalised words."""
    words = [_NUMBER.sub("", cell).strip() for cell in cells]  # "8.6 Replacement"
    return all(
        word
        and word[0].isalpha()
        and len(word.split()) <= _MOST_HEADER_WORDS
        and not re.search(r"[{}<>/\\=*.,;:]|[a-z][A-Z]|api-", word)
        for word in words
    ) and any(word[0].isupper() for word in words)


def item_of(file: str, number: int, text: str, depth: int) -> Item:
    """The list item of line `number`, without its bullet."""
    clean, links = read_inline(text)
    return Item(text=clean, depth=depth, links=links, place=place_of(file, number))


def row_of(file: str, number: int, cells: Sequence[str], last: int | None = None) -> Row:
    """The table row of line `number`, or of the lines up to `last`."""
    place = place_of(file, number, last)
    return Row(
        cells=tuple(Cell(text=read_inline(cell)[0], place=place) for cell in cells), place=place
    )


def with_callouts(blocks: list[Block]) -> list[Block]:
    """Each callout label joined with the paragraph after it."""
    done: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        if (
            isinstance(block, Heading)
            and block.text.rstrip(":") in CALLOUT_LABELS
            and isinstance(after, Paragraph)
        ):
            place = spanning(block.place, after.place)
            done.append(Callout(label=block.text.rstrip(":"), text=after.text, place=place))
            index += 2
            continue
        done.append(block)
        index += 1
    return done
