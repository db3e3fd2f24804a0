"""Word file (.docx) -> Document: its headings, paragraphs, lists, tables and code."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

import mammoth
from attrs import evolve

from docgen.base.errors import SourceError
from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Document, Table
from docgen.ingest.markup.page import Page

# All that a file of some thousand pages unpacks to; pictures are not looked at.
_MOST_BYTES = 100_000_000
_MOST_PARTS = 10_000
# Styles in which people set code; lines of it are paragraphs of their own.
_CODE = (
    *("Code", "Source Code", "HTML Preformatted", "Plain Text", "Preformatted Text", "Listing"),
    *("Code Block", "Macro Text", "macro"),
)
_STYLES = "\n".join(
    [
        *(f"p[style-name='{one}'] => pre:separator('\\n')" for one in _CODE),
        *(f"r[style-name='{one}'] => code" for one in ("Code", "HTML Code", "Verbatim Char")),
        "p[style-name='Title'] => h1:fresh",
        "comment-reference => ",
    ]
)
# The title of a column, and those that a table of two has last.
_COLUMN = re.compile(r"[A-Z][A-Za-z]*(?:[ /-][A-Za-z]+){0,3}\??")
_TELLING = frozenset(
    {"comment", "description", "details", "explanation", "meaning", "notes", "remarks", "value"}
)
_PARAGRAPH = re.compile(r"<(?:p|h[1-6]|li|pre)[ >]")


def read_word(name: str, data: bytes) -> Document:
    """The blocks of a Word file; its places are paragraphs, counted from 1.

    Raises SourceError where the file is damaged, encrypted or no Word file.
    """
    _refuse_large(name, data)
    try:
        made = mammoth.convert_to_html(
            BytesIO(data),
            style_map=_STYLES,
            ignore_empty_paragraphs=False,
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        )
    except Exception as error:  # the library raises whatever a damaged file makes it stumble over
        hint = "Save it anew in Word, or as PDF."
        raise SourceError(f"{name}: is no Word file that can be read", hint=hint) from error
    page = Page()
    _write(made.value, page)
    read = page.read(name)
    return evolve(read, blocks=tuple(map(_with_header, read.blocks)))


def _with_header(block: Block) -> Block:
    """A table whose first row reads like titles of columns: Word seldom marks it as a header."""
    if not isinstance(block, Table) or block.header or len(block.rows) < 2:
        return block
    titles = tuple(plain(cell.text).strip() for cell in block.rows[0].cells)
    *_, last = titles or ("",)
    enough = len(titles) > 2 or (len(titles) == 2 and last.lower() in _TELLING)
    if enough and all(_COLUMN.fullmatch(one) for one in titles):
        return evolve(block, header=titles, rows=block.rows[1:])
    return block


def _write(html: str, page: Page) -> None:
    """The HTML with each paragraph on a line of its own: the line is its number."""
    line, start = 0, 0
    for found in _PARAGRAPH.finditer(html):
        page.write(html[start : found.start()])
        line += 1
        page.at(line)
        start = found.start()
        if found[0].startswith("<pre"):
            end = html.find("</pre>", start)
            line += html.count("\n", start, end)
    page.write(html[start:])


def _refuse_large(name: str, data: bytes) -> None:
    """An archive says how large its parts are: no more than that is unpacked (APPNOTE 4.3.12)."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        hint = "Save it anew in Word, or as PDF."
        raise SourceError(f"{name}: is no Word file that can be read", hint=hint) from error
    total = sum(one.file_size for one in parts)
    if len(parts) > _MOST_PARTS or total > _MOST_BYTES:
        raise SourceError(f"{name}: unpacks to {total // 1_000_000} MB", hint="Save it as PDF.")
