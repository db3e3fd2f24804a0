"""Pages of a PDF as pictures, for who wants to see what was read."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2

from docgen.blocks.types import Picture

if TYPE_CHECKING:
    from docgen.ingest.each import Each

# Pixels for a point (1/72 inch): print can be read, and a thousand pages take some 12 MB.
SCALE = 1.0
MOST_PIXELS = 1_600  # of a side: a page may call itself as large as it likes
GREYS = 8
PAGES_OF_A_TASK = 32
MOST_PAGES = 4_000


class _Task(NamedTuple):
    data: bytes
    first: int
    end: int


def picture_pages(data: bytes, each: Each) -> list[Picture]:
    """The pages of a PDF in order; one that can't be drawn is left out. `each` may share them out.

    Raises nothing for a damaged file: it has no pictures then.
    """
    try:
        count = min(len(pypdfium2.PdfDocument(data)), MOST_PAGES)
    except pypdfium2.PdfiumError:
        return []
    tasks = [
        _Task(data, first, min(first + PAGES_OF_A_TASK, count))
        for first in range(0, count, PAGES_OF_A_TASK)
    ]
    return [picture for part in each(draw_pages, tasks) for picture in part]


def draw_pages(task: _Task) -> Sequence[Picture]:
    """The pictures of some pages."""
    document = pypdfium2.PdfDocument(task.data)
    found = []
    try:
        for index in range(task.first, task.end):
            try:
                found.append(_drawn(document, index))
            except (pypdfium2.PdfiumError, ValueError, OSError):
                continue  # that it is damaged is a finding of who reads its text
    finally:
        document.close()
    return found


def _drawn(document: pypdfium2.PdfDocument, index: int) -> Picture:
    page = document[index]
    width, height = page.get_size()
    scale = min(SCALE, MOST_PIXELS / max(width, height, 1))
    image = page.render(scale=scale, grayscale=True).to_pil().quantize(GREYS)
    out = BytesIO()
    image.save(out, "PNG")
    return Picture(page=index + 1, width=width, height=height, png=out.getvalue())
