"""Where the links of a page stand, and where they lead."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from docgen.ingest.pdf.raw.view import View

# Links of a page that are looked at; the fullest page of the reference has 60.
MOST_LINKS = 2_000
_MOST_LINKS_OF_A_ROW = 100
_ROW = 8.0  # points
_LINK_PADDING = 1.5  # points that the box of a link may be narrower than its words


_LinkBox = tuple[float, float, float, float, int]


class Links(NamedTuple):
    """Where links stand, by the rows of the page (of `_ROW` points) that they reach into."""

    rows: dict[int, list[_LinkBox]]
    targets: list[int | str]

    def at(self, x: float, y: float) -> int:
        """The number of the link at a point, 0 where there is none."""
        for left, top, right, bottom, number in self.rows.get(int(y // _ROW), ()):
            if left <= x <= right and top <= y <= bottom:
                return number
        return 0

    def ends_between(self, left: float, right: float, y: float) -> bool:
        """Whether a link begins or ends well within `left` and `right`, at the height `y`."""
        low, high = left + _LINK_PADDING, right - _LINK_PADDING
        return any(
            top <= y <= bottom and (low < start < high or low < end < high)
            for start, top, end, bottom, _ in self.rows.get(int(y // _ROW), ())
        )


def read_links(document: Any, page: Any, view: View) -> Links:
    """The links of a page, as far as `MOST_LINKS` allows."""
    links = Links({}, [])
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    rect = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        if len(links.targets) >= MOST_LINKS:
            break
        if not pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        links.targets.append(_target(document, link))
        box = view.box(rect.left, rect.bottom, rect.right, rect.top)
        for row in range(int(box.y0 // _ROW), int(box.y1 // _ROW) + 1):
            here = links.rows.setdefault(row, [])
            if len(here) < _MOST_LINKS_OF_A_ROW:
                here.append((*box, len(links.targets)))
    return links


def _target(document: Any, link: Any) -> int | str:
    """The page (from 1) or the address that a link leads to; "" where it leads nowhere."""
    destination = pdfium.FPDFLink_GetDest(document, link)
    action = pdfium.FPDFLink_GetAction(link)
    if not destination and action:
        destination = pdfium.FPDFAction_GetDest(document, action)
    if destination:
        index: int = pdfium.FPDFDest_GetDestPageIndex(document, destination)
        return index + 1
    if not action:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 0 < length < 10_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")
