"""What a PDF would unpack to: PDFium draws pages without a limit of its own."""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache
from typing import Any, NamedTuple

# Bytes of a page or a form object, with all that it draws. PDFium takes some 15 bytes of memory for
# each of them; the longest page of the reference has 60,000.
MOST_UNPACKED = 16_000_000
_BEST_RATIO = 1_032  # of deflate
_DEEPEST = 40  # form objects that PDFium draws inside each other

_STREAM = re.compile(rb"\bstream\r?\n")
_OBJECT = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+obj\b")
_LONGEST_DICTIONARY = 4_000  # bytes in front of the data of a stream
_LONGEST_NUMBERS = 20  # bytes in front of "obj"
_DEFLATED = re.compile(rb"/FlateDecode\b")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
# Pictures, fonts, profiles, attached files: PDFium unpacks none of them for its text.
_NO_CONTENT = re.compile(rb"/(?:Subtype|Type)\s*/|/Length1\b|/FunctionType\b")
_DRAWS = re.compile(rb"/([^\s/\[\]()<>{}%]+)\s+Do\b")
_MOST_FORMS = 2_000  # that are looked at


class _Stream(NamedTuple):
    number: int  # of the object
    head: bytes  # its dictionary, as it is written
    start: int
    end: int


def unpacks_too_far(data: bytes) -> bool:
    """Whether a page or a form would take more than `MOST_UNPACKED` bytes, as far as one can see.

    A damaged reference is enough: a form that draws itself twice does so a million million times.
    """
    forms: list[int] = []
    for stream in _streams(data):
        form = _FORM.search(stream.head) is not None
        if not form and _NO_CONTENT.search(stream.head):
            continue
        if _is_bomb(data, stream):
            return True
        if form and len(forms) < _MOST_FORMS:
            forms.append(stream.number)
    return bool(forms) and _drawn_too_often(data, forms)


def _streams(data: bytes) -> Iterator[_Stream]:
    for found in _STREAM.finditer(data):
        start = found.end()
        if data[found.start() - 3 : found.start()] == b"end":
            continue
        least = max(0, found.start() - _LONGEST_DICTIONARY)
        at = data.rfind(b"obj", least, found.start())
        number = _OBJECT.search(data, max(least, at - _LONGEST_NUMBERS), at + 3)
        if number:
            end = data.find(b"endstream", start)
            head = data[at + 3 : found.start()]
            yield _Stream(int(number[1]), head, start, end if end >= 0 else len(data))


def _is_bomb(data: bytes, stream: _Stream) -> bool:
    """Whether the stream unpacks to too much; what is packed several times is unpacked as often."""
    times = len(_DEFLATED.findall(stream.head))
    if (stream.end - stream.start) * _BEST_RATIO**times <= MOST_UNPACKED:
        return False
    content = data[stream.start : stream.end]
    for _ in range(times):
        unpacker = zlib.decompressobj()
        try:
            content = unpacker.decompress(content, MOST_UNPACKED + 1)
        except zlib.error:
            return False
        if len(content) > MOST_UNPACKED:
            return True
    return len(content) > MOST_UNPACKED


def _drawn_too_often(data: bytes, forms: list[int]) -> bool:
    """Whether one of the forms draws others so often that too much comes together."""
    from pdfplumber.pdf import PDF  # noqa: PLC0415 - seldom needed, slow to load

    try:
        with closing(PDF(io.BytesIO(data), pages=[1])) as document:
            drawn = {number: _drawn_by(document.doc, number) for number in forms}
    except Exception:  # noqa: BLE001 - whatever a damaged file makes it stumble over
        return False
    return _heaviest(drawn) > MOST_UNPACKED


def _drawn_by(document: Any, number: int) -> tuple[int, Mapping[int, int]]:
    """Its own bytes, and how often the form draws which other objects."""
    form = document.getobj(number)
    content = form.get_data()
    names = Counter(name.decode("latin-1") for name in _DRAWS.findall(content))
    objects = _resolved(_resolved(form.attrs.get("Resources", {})).get("XObject", {}))
    return len(content), {
        objects[name].objid: count
        for name, count in names.items()
        if hasattr(objects.get(name), "objid")
    }


def _resolved(value: Any) -> dict[str, Any]:
    found = value.resolve() if hasattr(value, "resolve") else value
    return found if isinstance(found, dict) else {}


def _heaviest(drawn: Mapping[int, tuple[int, Mapping[int, int]]]) -> int:
    @cache
    def weight(number: int, depth: int) -> int:
        own, others = drawn.get(number, (0, {}))
        if depth:
            own += sum(count * weight(other, depth - 1) for other, count in others.items())
        return own

    return max(weight(number, _DEEPEST) for number in drawn)
