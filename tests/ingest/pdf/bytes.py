"""PDFs written by hand, object by object, uncompressed: what no PDF writer would write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FONTS = b"/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
HELLO = b"BT /F1 12 Tf 40 360 Td (The pilot waits.) Tj ET\n"


def pdf(objects: Mapping[int, bytes], *, trailer: bytes = b"") -> bytes:
    """A file of the objects by number; number 1 is its catalog."""
    data = bytearray(b"%PDF-1.7\n")
    at: dict[int, int] = {}
    for number, body in objects.items():
        at[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(data), max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        data += b"%010d 00000 %c \n" % (at.get(number, 0), b"n" if number in at else b"f")
    data += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, trailer)
    return bytes(data + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def one_page(
    content: bytes,
    *,
    box: bytes = b"0 0 400 400",
    entries: bytes = b"",
    resources: bytes = b"/Font << %s >>" % FONTS,
    more: Mapping[int, bytes] | None = None,
) -> bytes:
    """A file of one page; its own objects (`more`) have numbers from 10 on."""
    return pages([content], box=box, entries=entries, resources=resources, more=more)


def pages(
    contents: Sequence[bytes],
    *,
    box: bytes = b"0 0 400 400",
    entries: bytes = b"",
    resources: bytes = b"/Font << %s >>" % FONTS,
    more: Mapping[int, bytes] | None = None,
) -> bytes:
    """A file of pages, one for each content stream."""
    first = 10 + max(more or {0: b""})
    kids = b" ".join(b"%d 0 R" % (first + 2 * index) for index in range(len(contents)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), kids),
        **(more or {}),
    }
    for index, content in enumerate(contents):
        number = first + 2 * index
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Resources << %s >>"
            b" /Contents %d 0 R %s >>" % (box, resources, number + 1, entries)
        )
        objects[number + 1] = stream(content)
    return pdf(objects)
