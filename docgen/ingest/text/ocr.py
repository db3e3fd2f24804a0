"""Text read from pictures of pages (OCR): cover lines, lost columns, damaged samples."""

from __future__ import annotations

import re

from docgen.base.place import lines as place_of
from docgen.blocks.types import Block, Code, Document, Heading, Paragraph
from docgen.ingest.lines import edition_of
from docgen.ingest.text.lines import REQUEST_LINE, text_block

# Letters that no program prints: "APl", "PIate", "SaiIing"; a comma read as a letter: "}I".
_MISTAKEN = re.compile(
    r"\b[A-Z]{2,}l\b|[a-z]I[aeiouy][a-z]|\b[A-Z]I[aeiou][a-z]|^[ \t]*+[}\]]+[Il]\s*$|“[\w ]+\"\s*:",
    re.MULTILINE,
)
_NUMBERED = re.compile(r"\b([A-Za-z]{3,60})\d\b")
_ENDS_IN_L = re.compile(r"\b([A-Za-z]{3,60})l\b")
_CODE = re.compile(r"^\s*(?:[{}\[\]]|[\"'“]|\S+[\"']\s*:)")
_WORDS = re.compile(r"^\s*[A-Za-z][A-Za-z ]*:?$")


def _is_code(lines: list[str], index: int) -> bool:
    text = lines[index].strip()
    return bool(_CODE.match(text)) or REQUEST_LINE.match(text) is not None


def _next_text(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _code_end(lines: list[str], start: int) -> int:
    """The index after the last line of the sample that begins at `start`.

    A line that lost its quotes still belongs to the sample when more of the sample follows and
    it is more than plain words (a heading is nothing but words).
    """
    end = start + 1
    while True:
        here = _next_text(lines, end)
        if here >= len(lines):
            return end
        if _is_code(lines, here):
            # A second request line begins a second sample.
            if REQUEST_LINE.match(lines[here].strip()):
                return end
            end = here + 1
            continue
        after = _next_text(lines, here + 1)
        damaged = not _WORDS.match(lines[here]) and after < len(lines) and _is_code(lines, after)
        if not damaged:
            return end
        end = here + 1


def _cover_end(lines: list[str]) -> tuple[int, int, str]:
    """Where the page proper begins, where its title stands (both 0-based), and the title.

    A page printed with a cover repeats its title: once on the cover, once or more above the
    text, the last two or three times in a row. What comes before is the cover.
    """
    texts = [(index, line.strip()) for index, line in enumerate(lines) if line.strip()]
    for (_, first), (second_index, second), (third_index, third) in zip(
        texts, texts[1:], texts[2:], strict=False
    ):
        if first == second and len(first.split()) <= 12:
            at = third_index if third == first else second_index
            return at + 1, at, first
    return 0, 0, ""


def is_optical(lines: list[str]) -> bool:
    """Whether the text was read from a picture: letters or marks stand for others like them.

    "shipDatal" beside "shipData2" is such a word; by itself it might be one.
    """
    if any(map(_MISTAKEN.search, lines)):
        return True
    numbered = {found[1] for line in lines for found in _NUMBERED.finditer(line)}
    ending = {found[1] for line in lines for found in _ENDS_IN_L.finditer(line)}
    return not numbered.isdisjoint(ending)


def read_ocr(file: str, lines: list[str]) -> Document:
    """The blocks of an OCR text; every line of prose is a block, for columns are lost."""
    start, title_at, title = _cover_end(lines)
    edition = next((edition_of(line) for line in lines[:start] if edition_of(line)), "")
    blocks: list[Block] = []
    if title:
        blocks.append(Heading(level=1, text=title, place=place_of(file, title_at + 1)))
    index = start
    while (index := _next_text(lines, index)) < len(lines):
        if _is_code(lines, index):
            end = _code_end(lines, index)
            code = "\n".join(line.rstrip() for line in lines[index:end])
            blocks.append(Code(text=code, place=place_of(file, index + 1, end)))
            index = end
            continue
        text = lines[index].strip()
        words = len(text.split())
        block = text_block(file, index + 1, text)
        if isinstance(block, Heading) and words > 3:
            block = Paragraph(text=text, place=block.place)
        blocks.append(block)
        index += 1
    return Document(
        file=file,
        title=title,
        blocks=tuple(blocks),
        edition=edition,
        lines=len(lines),
        kind="page",
        optical=True,
        flat=True,
    )
