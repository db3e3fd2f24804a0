"""Lines in a typewriter face, in a box or without one -> a block of code."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.base.findings import Finding
from docgen.blocks.types import (
    Code,
    Strip,
)
from docgen.ingest.pdf.blocks.code import Piece, box_of, read_code
from docgen.ingest.pdf.blocks.setting import Setting
from docgen.ingest.pdf.layout import Line
from docgen.ingest.pdf.raw import Edge


def code_block(
    setting: Setting, lines: Sequence[tuple[int, Line]], boxes: Sequence[tuple[int, Edge]]
) -> Code:
    """The code in boxes that follow each other, page after page; at least one holds a line."""
    pieces = [
        Piece(page, box.x0, box.x1, tuple(line for number, line in lines if number == page))
        for page, box in boxes
    ]
    pieces = [piece for piece in pieces if piece.lines]
    read = read_code(pieces, setting.padding)
    place = setting.whole([(piece.page, box_of(piece)) for piece in pieces])
    if len(pieces) > 1:
        setting.findings.append(
            Finding(
                code="code-cut",
                message="a page break cuts this code in two; the pieces are joined",
                place=place,
            )
        )
    strips = tuple(_strip(setting, strip) for strip in read.strips)
    return Code(text=read.text, strips=strips, place=place)


def _strip(setting: Setting, strip: Strip) -> Strip:
    """The strip, as far as it is on its page."""
    page, top, bottom = strip
    most = int(setting.sizes[page][1])
    return page, max(0, min(top, most)), max(0, min(bottom, most + 1))


def bare_code(setting: Setting, lines: Sequence[tuple[int, Line]]) -> Code:
    """Lines in a typewriter face without a box around them."""
    left = min(line.x0 for _, line in lines) - setting.padding
    right = setting.right + setting.padding
    pages = sorted({page for page, _ in lines})
    box = Edge(left, 0.0, right, 0.0)
    return code_block(setting, lines, [(page, box) for page in pages])
