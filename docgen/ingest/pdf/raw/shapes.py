"""What the paths of a page draw: rules, frames, filled boxes; and the area of its pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.types import Edge
from docgen.ingest.pdf.raw.view import View

# Lines and boxes thinner than this (points) are rules; the widest rule of the reference has 3.
THICKEST_RULE = 4.0
THINNEST_RULE = 0.05
# More shapes than this are no page of a reference; the fullest one measured has 300.
MOST_SHAPES = 20_000
MOST_NESTING = 8  # of form objects


def read_shapes(
    page: Any, view: View, width: float, height: float
) -> tuple[list[Edge], list[Edge], float]:
    """The rules and the filled boxes of a page, and the area (square points) of its pictures."""
    edges: list[Edge] = []
    areas: list[Edge] = []
    pictures = 0.0
    for found in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(found)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _read_path(found, view, edges, areas)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            box = _bounds(found, view)
            if box:
                inside = (min(box.x1, width) - max(box.x0, 0), min(box.y1, height) - max(box.y0, 0))
                pictures += max(0.0, inside[0]) * max(0.0, inside[1])
    return edges, areas, pictures


def _objects(page: Any) -> Iterator[Any]:
    """The objects of a page, those inside form objects too."""
    seen = 0
    waiting = [(iter(range(pdfium.FPDFPage_CountObjects(page))), None)]
    while waiting:
        indices, form = waiting[-1]
        index = next(indices, None)
        if index is None:
            waiting.pop()
            continue
        found = (
            pdfium.FPDFPage_GetObject(page, index)
            if form is None
            else pdfium.FPDFFormObj_GetObject(form, index)
        )
        seen += 1
        if seen > MOST_SHAPES:
            return
        if pdfium.FPDFPageObj_GetType(found) == pdfium.FPDF_PAGEOBJ_FORM:
            if len(waiting) < MOST_NESTING:
                waiting.append((iter(range(max(0, pdfium.FPDFFormObj_CountObjects(found)))), found))
        else:
            yield found


def _bounds(found: Any, view: View) -> Edge | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(found, *map(ctypes.byref, (left, bottom, right, top))):
        return None
    return view.box(left.value, bottom.value, right.value, top.value)


def _read_path(found: Any, view: View, edges: list[Edge], areas: list[Edge]) -> None:
    """What a path draws: rules, frames (their sides), filled boxes.

    One path may draw a single rule or the grid of a whole table. Curves and slanted lines are none
    of these.
    """
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(found, ctypes.byref(fill), ctypes.byref(stroke))
    if not fill.value and not stroke.value:
        return
    shapes = list(_subpaths(found, view))
    boxes = [_around(shape) for shape in shapes]
    if fill.value and len(boxes) == 2 and _is_within(boxes[0], boxes[1]):
        edges.extend(_frame(boxes[1], boxes[0]))
        return
    if fill.value and len(boxes) == 2 and _is_within(boxes[1], boxes[0]):
        edges.extend(_frame(boxes[0], boxes[1]))
        return
    for shape, box in zip(shapes, boxes, strict=True):
        thin = min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_RULE
        if thin:
            edges.append(as_rule(box))
        elif stroke.value:
            edges.extend(_straight(shape))
        elif len(shape) <= _CORNERS:
            areas.append(box)


_Point = tuple[float, float]
_CORNERS = 6  # of a box, with the way back to the start and one to spare


def _subpaths(found: Any, view: View) -> Iterator[list[_Point]]:
    """The corners of each subpath, in points from the upper left corner of the page."""
    count = min(pdfium.FPDFPath_CountSegments(found), MOST_SHAPES)
    x, y = ctypes.c_float(), ctypes.c_float()
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(found, ctypes.byref(matrix))
    points: list[_Point] = []
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(found, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append(
            view.point(
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
            )
        )
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _around(shape: Sequence[_Point]) -> Edge:
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return Edge(min(xs), min(ys), max(xs), max(ys))


def _is_within(inner: Edge, outer: Edge) -> bool:
    near = THINNEST_RULE
    return (
        inner.x0 >= outer.x0 - near
        and inner.y0 >= outer.y0 - near
        and inner.x1 <= outer.x1 + near
        and inner.y1 <= outer.y1 + near
        and inner != outer
    )


def _straight(shape: Sequence[_Point]) -> list[Edge]:
    """The lines of a shape that go straight across or down."""
    found = []
    for (x0, y0), (x1, y1) in pairwise(shape):
        if abs(y1 - y0) <= 0.5 < abs(x1 - x0):
            found.append(Edge(min(x0, x1), (y0 + y1) / 2, max(x0, x1), (y0 + y1) / 2))
        elif abs(x1 - x0) <= 0.5 < abs(y1 - y0):
            found.append(Edge((x0 + x1) / 2, min(y0, y1), (x0 + x1) / 2, max(y0, y1)))
    return found


def as_rule(box: Edge) -> Edge:
    """A thin box as a line."""
    if box.x1 - box.x0 >= box.y1 - box.y0:
        y = (box.y0 + box.y1) / 2
        return Edge(box.x0, y, box.x1, y)
    x = (box.x0 + box.x1) / 2
    return Edge(x, box.y0, x, box.y1)


def _frame(outer: Edge, inner: Edge) -> list[Edge]:
    """The sides of a frame that is filled between two boxes.

    A side without thickness is not drawn: a box that goes on over a page break is open there.
    """
    drawn = []
    if inner.y0 - outer.y0 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y0, outer.x1, outer.y0))
    if outer.y1 - inner.y1 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y1, outer.x1, outer.y1))
    if inner.x0 - outer.x0 > THINNEST_RULE:
        drawn.append(Edge(outer.x0, outer.y0, outer.x0, outer.y1))
    if outer.x1 - inner.x1 > THINNEST_RULE:
        drawn.append(Edge(outer.x1, outer.y0, outer.x1, outer.y1))
    return drawn
