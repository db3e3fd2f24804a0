"""Lines of a block of code -> their place in the file."""

from __future__ import annotations

from attrs import evolve

from docgen.base.place import HtmlSpot, PdfSpot, Place, TextSpot, lines
from docgen.blocks.types import Code


def place_of_lines(code: Code, first: int, last: int) -> Place:
    """The place of lines `first` to `last` (0-based, within the code).

    Exact where the code is one run of lines or where each line's place is known, the whole of the
    code where a page break had cut it.
    """
    spot = code.place.spot
    count = code.text.count("\n") + 1
    match spot:
        case TextSpot():
            span = spot.last_line - spot.line + 1
            if span in (count, count + 2):  # without or with the lines of its fence
                start = spot.line + (1 if span == count + 2 else 0)
                return lines(code.place.file, start + first, start + last)
        case HtmlSpot():
            if spot.last_line - spot.line + 1 == count:
                column = spot.column if first == 0 else 1
                own = evolve(
                    spot, line=spot.line + first, column=column, last_line=spot.line + last
                )
                return Place(file=code.place.file, spot=own)
        case PdfSpot():
            if len(code.strips) == count:
                return Place(file=code.place.file, spot=_strips(code, spot, first, last))
    return code.place


def _strips(code: Code, spot: PdfSpot, first: int, last: int) -> PdfSpot:
    """The spot of some lines of the code: as wide as the code, as high as the lines."""
    strips = code.strips[first : last + 1]
    left, right = spot.box[0], spot.box[2]
    page, last_page = strips[0][0], strips[-1][0]
    here = [strip for strip in strips if strip[0] == page]
    there = [strip for strip in strips if strip[0] == last_page]
    return PdfSpot(
        page=page,
        box=(left, here[0][1], right, here[-1][2]),
        last_page=last_page,
        last_box=(left, there[0][1], right, there[-1][2]),
    )
