"""From the units of a PDF page to points from its upper left corner."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.types import Edge

# Points from the corner of the page: what stands farther away stands on no page (PDF allows
# 14,400), and what is no number at all, neither.
FARTHEST = 20_000.0


class View(NamedTuple):
    """From the units of a page to points from its upper left corner, as it is shown.

    A page may be cut out of a larger one, and turned.
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point is shown; what is no number is shown far away."""
        return (
            sane(self.a * x + self.c * y + self.e),
            sane(self.b * x + self.d * y + self.f),
        )

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Edge:
        """Where a box is shown."""
        (left, top), (right, bottom) = self.point(x0, y0), self.point(x1, y1)
        return Edge(min(left, right), min(top, bottom), max(left, right), max(top, bottom))


def sane(number: float) -> float:
    """The number, or one that is far off the page where it makes no sense."""
    return number if -FARTHEST < number < FARTHEST else -FARTHEST


def view_of(page: Any) -> View:
    """How the page is cut out and turned (ISO 32000-1, 14.11.2 and table 30)."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        return View(1, 0, 0, -1, 0, pdfium.FPDF_GetPageHeightF(page))
    turns = pdfium.FPDFPage_GetRotation(page)  # quarters, clockwise
    if turns == 1:
        return View(0, 1, 1, 0, -box.bottom, -box.left)
    if turns == 2:
        return View(-1, 0, 0, 1, box.right, -box.bottom)
    if turns == 3:
        return View(0, -1, -1, 0, box.top, box.right)
    return View(1, 0, 0, -1, -box.left, box.top)
