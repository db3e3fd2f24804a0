"""Pages of a PDF as pictures in an excerpt: cut to what the excerpt shows, facts as boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from markupsafe import Markup

from docgen.base.place import Box, PdfSpot, Place, around
from docgen.blocks.types import Picture
from docgen.render.report.documents.chunks import Chunk
from docgen.render.report.documents.markup import Fact

MARGIN = 8  # points around what is shown
_RECT = Markup('<rect class="fact" data-fact="{}" x="{}" y="{}" width="{}" height="{}"></rect>')
MOST_PAGES = 12  # of one excerpt: the text below has the rest


def scans(
    chunk: Chunk,
    facts: Sequence[tuple[Place, Fact]],
    pictures: Mapping[int, Picture],
    href: Callable[[int], str],
) -> Markup:
    """A drawing for each page of the chunk; nothing where its file has no pages."""
    boxes: dict[int, Box] = {}
    for block in chunk.blocks:
        for page, box in _boxes(block.place, pictures):
            boxes[page] = around(boxes[page], box) if page in boxes else box
    shown = [page for page in sorted(boxes) if page in pictures][:MOST_PAGES]
    return Markup("").join(
        _scan(page, boxes[page], pictures[page], facts, href(page)) for page in shown
    )


def _scan(
    page: int, box: Box, picture: Picture, facts: Sequence[tuple[Place, Fact]], href: str
) -> Markup:
    left, top = max(box[0] - MARGIN, 0), max(box[1] - MARGIN, 0)
    width, height = box[2] - left + MARGIN, box[3] - top + MARGIN
    marks = Markup("").join(
        _RECT.format(fact.spot, at[0], at[1], max(at[2] - at[0], 1), max(at[3] - at[1], 1))
        for place, fact in facts
        for number, at in _boxes(place, {page: picture})
        if number == page
    )
    return Markup(
        '<svg class="scan" viewBox="{} {} {} {}" role="img" aria-label="page {}">'
        '<image href="{}" width="{}" height="{}"></image>{}</svg>'
    ).format(
        *(left, top, max(width, 1), max(height, 1), page),
        *(href, round(picture.width, 2), round(picture.height, 2), marks),
    )


def _boxes(place: Place, pictures: Mapping[int, Picture]) -> Iterator[tuple[int, Box]]:
    """The boxes that a place has on pages: it fills those between its first and its last."""
    spot = place.spot
    if not isinstance(spot, PdfSpot):
        return
    if spot.page == spot.last_page:
        yield spot.page, around(spot.box, spot.last_box)
        return
    for page in range(spot.page, spot.last_page + 1):
        picture = pictures.get(page)
        if picture is None:
            continue
        whole: Box = (spot.box[0], 0, spot.box[2], int(picture.height))
        if page == spot.page:
            whole = (*spot.box[:3], int(picture.height))
        elif page == spot.last_page:
            whole = (spot.last_box[0], 0, *spot.last_box[2:])
        yield page, whole
