"""PDFs that mean no good: endless, huge, deep, contradictory. Each takes a moment to make."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from tests.ingest.pdf.bytes import FONTS, HELLO, one_page, pages, pdf, stream


def _cyclic_pages() -> bytes:
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R] /Parent 3 0 R >>",
            3: b"<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R] /Parent 2 0 R >>",
        }
    )


def _segments() -> bytes:
    dots = b"".join(b"%d %d l " % (n % 400, n % 397) for n in range(1_000_000))
    return one_page(HELLO + b"0 0 m " + dots + b"S\n")


def _paths() -> bytes:
    return one_page(
        HELLO + b"".join(b"%d %d m %d 9 l S\n" % (n % 400, n % 397, n % 7) for n in range(300_000))
    )


def _characters() -> bytes:
    line = b"BT /F1 12 Tf 1 0 0 1 40 300 Tm (%s) Tj ET\n" % (b"x" * 10)
    return one_page(HELLO + line * 20_000)


def _words() -> bytes:
    line = b"BT /F1 6 Tf 1 0 0 1 %d %d Tm (a b c d e) Tj ET\n"
    return one_page(HELLO + b"".join(line % (n % 380, n % 391) for n in range(20_000)))


def _forms(twice: int) -> bytes:
    """Each form draws the next one, `twice` times."""
    count = 40
    more = {
        10 + n: stream(
            b"/X Do " * twice if n < count - 1 else HELLO,
            b"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << %s >>"
            b" /XObject << /X %d 0 R >> >>" % (FONTS, 11 + n),
        )
        for n in range(count)
    }
    resources = b"/Font << %s >> /XObject << /X 10 0 R >>" % FONTS
    return one_page(b"/X Do\n" + HELLO, resources=resources, more=more)


def _form_of_itself() -> bytes:
    more = {
        10: stream(
            b"/X Do /X Do " + HELLO,
            b"/Type /XObject /Subtype /Form /BBox [0 0 400 400]"
            b" /Resources << /Font << %s >> /XObject << /X 10 0 R >> >>" % FONTS,
        )
    }
    resources = b"/Font << %s >> /XObject << /X 10 0 R >>" % FONTS
    return one_page(b"/X Do\n" + HELLO, resources=resources, more=more)


def _grid(count: int, *, one_path: bool) -> bytes:
    """`count` rules across and down."""
    end = b" " if one_path else b" S\n"
    rules = b"".join(
        b"0 %.3f m 400 %.3f l%s%.3f 0 m %.3f 400 l%s" % (at, at, end, at, at, end)
        for at in (n * 400 / count for n in range(count))
    )
    return one_page(HELLO + rules + b"S\n")


def _boxes() -> bytes:
    """One box in the other, and a word in the innermost."""
    boxes = b"".join(
        b"%d %d %d %d re S\n" % (n, n, 4000 - 2 * n, 4000 - 2 * n) for n in range(0, 1990, 4)
    )
    text = b"BT /F1 9 Tf 1990 1998 Td (deep) Tj ET\n"
    return one_page(boxes + text, box=b"0 0 4000 4000")


def _areas() -> bytes:
    fills = b"".join(b"%d %d 9 9 re f\n" % (n % 391, n * 7 % 391) for n in range(19_000))
    lines = b"".join(
        b"BT /F1 6 Tf 40 %d Td (a b c d e f g h i j) Tj ET\n" % n for n in range(0, 400, 2)
    )
    return one_page(fills + lines)


def _numbers() -> bytes:
    text = b"".join(
        b"BT /F1 %s Tf %s %s Td (odd) Tj ET\n" % (size, x, y)
        for size in (b"1e38", b"NaN", b"-12", b"0", b"12", b"99999999999999999999999")
        for x in (b"NaN", b"-1e30", b"1e30", b"340282350000000000000000000000000000000")
        for y in (b"inf", b"0", b"99999999999999999999")
    )
    shapes = b"".join(
        b"%s %s m %s %s l S\n%s %s %s %s re f\n" % (a, b, b, a, a, b, b, a)
        for a in (b"NaN", b"1e30", b"0", b"-99999999999999999999999999999999999999999")
        for b in (b"inf", b"-1e30", b"4")
    )
    matrix = (
        b"q 1e30 1e30 -1e30 1e30 1e30 1e30 cm 0 0 9 9 re S 0 0 9 9 re f /F1 9 Tf " + HELLO + b"Q\n"
    )
    return one_page(HELLO + text + shapes + matrix * 3)


def _fonts() -> bytes:
    """No size, no letters, no widths, no font at all."""
    fonts = (
        b"/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        b" /F2 << /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H"
        b" /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /CIDSystemInfo"
        b" << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
        b" /F3 << /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0 0 0 0 0 0]"
        b" /CharProcs << >> /Encoding << /Differences [65 /a] >> /FirstChar 65 /LastChar 65"
        b" /Widths [0] >>"
        b" /F4 << /Type /Font /Subtype /TrueType /BaseFont /X /Widths 7 /FirstChar -3 >> /F5 7"
    )
    lines = b"".join(
        b"BT /F%d %s Tf 40 %d Td (AB AAA) Tj <00410042> Tj ET\n" % (font, size, 40 * font)
        for font in range(1, 7)
        for size in (b"0", b"10", b"-10", b"0.0001")
    )
    return one_page(HELLO + lines, resources=b"/Font << %s >>" % fonts)


def _links() -> bytes:
    link = (
        b"<< /Type /Annot /Subtype /Link /Rect [%d %d 390 390]"
        b" /A << /S /URI /URI (https://harbour.example) >> >>"
    )
    annotations = b" ".join(link % (n % 380, n % 360) for n in range(100_000))
    lines = b"".join(
        b"BT /F1 6 Tf 40 %d Td (%s) Tj ET\n" % (n, b"ab " * 40) for n in range(0, 400, 8)
    )
    return one_page(HELLO + lines, entries=b"/Annots [%s]" % annotations)


def _count_of(count: int) -> bytes:
    return one_page(HELLO).replace(b"/Count 1 ", b"/Count %d " % count)


def _box(numbers: bytes) -> bytes:
    return one_page(HELLO, box=numbers)


def _huge_xref() -> bytes:
    return (
        one_page(HELLO)
        .replace(b"xref\n0 ", b"xref\n0 99999999")
        .replace(b"/Size ", b"/Size 99999999")
    )


def _endless_xref() -> bytes:
    data = one_page(HELLO)
    at = data.index(b"xref\n")
    return data.replace(b"/Root", b"/Prev %d /Root" % at)


def _bomb(piece: bytes, times: int) -> bytes:
    """A content stream that is hundreds of times as long as its file."""
    packer = zlib.compressobj(9)
    packed = packer.compress(HELLO) + b"".join(packer.compress(piece) for _ in range(times))
    return _with_packed(packed + packer.flush(), b"/FlateDecode")


def _bomb_in_a_bomb() -> bytes:
    packed = zlib.compress(zlib.compress(HELLO + b" " * 40_000_000, 9), 9)
    return _with_packed(packed, b"[/FlateDecode /FlateDecode]")


def _with_packed(packed: bytes, filters: bytes) -> bytes:
    more = {10: stream(packed, b"/Filter " + filters)}
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 10 0 R"
            b" /Resources << /Font << %s >> >> >>" % FONTS,
            **more,
        }
    )


def _many_pages() -> bytes:
    return pages([HELLO] * 10_000)


def _same_line() -> bytes:
    """A line of 100,000 words, far over the side of the page."""
    return one_page(HELLO + b"BT /F1 6 Tf 0 300 Td (%s) Tj ET\n" % (b"ab cd " * 30_000))


def _code_far_apart() -> bytes:
    lines = b"".join(
        b"BT /F1 3 Tf %d %d Td (x) Tj ET\n" % (n * 97 % 14_000, n * 89 % 14_000)
        for n in range(20_000)
    )
    return one_page(lines + b"0 0 14000 14000 re S\n", box=b"0 0 14000 14000").replace(
        b"Helvetica", b"Courier"
    )


HOSTILE: dict[str, Callable[[], bytes]] = {
    "cyclic page tree": _cyclic_pages,
    "path of a million segments": _segments,
    "300,000 paths": _paths,
    "200,000 characters at one place": _characters,
    "100,000 words": _words,
    "nested forms": lambda: _forms(1),
    "forms that double": lambda: _forms(2),
    "form that draws itself": _form_of_itself,
    "grid of 3,000 x 3,000 rules": lambda: _grid(3_000, one_path=False),
    "grid of 3,000 x 3,000 rules as a path": lambda: _grid(3_000, one_path=True),
    "grid of 1,900 x 1,900 rules": lambda: _grid(1_900, one_path=False),
    "grid of 130 x 130 rules": lambda: _grid(130, one_path=False),
    "nested boxes": _boxes,
    "19,000 filled boxes": _areas,
    "numbers that are none": _numbers,
    "negative page": lambda: _box(b"0 0 -400 -400"),
    "page without size": lambda: _box(b"0 0 0 0"),
    "page of NaN": lambda: _box(b"0 NaN inf 1e39"),
    "huge page": lambda: _box(b"-1e30 -1e30 1e30 1e30"),
    "page from 1000": lambda: _box(b"1000 1000 1400 1400"),
    "odd fonts": _fonts,
    "100,000 links": _links,
    "page count of a million": lambda: _count_of(1_000_000),
    "page count of 19,000": lambda: _count_of(19_000),
    "page count of none": lambda: _count_of(0),
    "negative page count": lambda: _count_of(-4),
    "huge xref": _huge_xref,
    "endless xref": _endless_xref,
    "packed blanks": lambda: _bomb(b" " * 1_000_000, 300),
    "packed text": lambda: _bomb(b"BT /F1 9 Tf 9 9 Td (a) Tj ET\n" * 10_000, 300),
    "packed twice": _bomb_in_a_bomb,
    "10,000 pages": _many_pages,
    "line of 60,000 words": _same_line,
    "code far apart": _code_far_apart,
}

# Those that take more than a second to make or to read.
LONG = {
    "path of a million segments",
    "300,000 paths",
    "grid of 1,900 x 1,900 rules",
    "100,000 links",
    "packed blanks",
    "packed text",
    "10,000 pages",
    "code far apart",
}
# Those that PDFium would go on with until the memory is full.
ENDLESS = {
    "forms that double",
    "form that draws itself",
    "packed blanks",
    "packed text",
    "packed twice",
}
