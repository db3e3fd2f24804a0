"""Bytes -> text: in which encoding, with which newlines, and what had to be assumed."""

from __future__ import annotations

import codecs
import re

from attrs import evolve, frozen

from docgen.base.errors import SourceError
from docgen.base.findings import Finding
from docgen.base.place import lines

# UTF-32 first: its little-endian mark begins with the one of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What a file that is no text begins with, so that the message can say what it is.
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)

# Share of control characters above which a file is no text. The text files of the references
# at hand have none, random bytes have 10 %.
MOST_CONTROLS = 0.02
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

# Share of NUL bytes at odd (or even) offsets from which a file without a mark is taken for
# UTF-16: prose in Latin letters has nearly 1.0 there and 0.0 at the other offsets.
UTF16_NULS = 0.5

# A page break of a converter stands before the first or after the last character of a line.
PAGE_BREAK_AT_EDGE = re.compile(r"^\f+|\f+$", re.MULTILINE)

_SUBSTITUTE = b"\x1a"  # the control character that stands for one that is not known

# What `str.splitlines` takes for the end of a line and an editor does not.
NOT_A_NEWLINE = re.compile("[\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


@frozen(kw_only=True)
class Decoded:
    """The text of a file; `finding` tells of an encoding that had to be assumed."""

    text: str
    encoding: str
    finding: Finding | None = None


def decode(name: str, data: bytes) -> Decoded:
    r"""The text of `data`, with `\n` at the end of lines and no line more or less than printed."""
    if not data:
        raise SourceError(f"{name}: is empty", hint="Is the download or conversion complete?")
    decoded = _with_mark(name, data) or _without_mark(name, data)
    _refuse_binary(name, decoded.text)
    text = normalise_newlines(decoded.text)
    if not text.strip():
        raise SourceError(f"{name}: holds nothing but blanks")
    shown = _with_controls_shown(name, text, decoded.encoding)
    return evolve(shown, finding=decoded.finding or shown.finding)


def normalise_newlines(text: str) -> str:
    r"""`text` in which `\n` alone ends a line, at the places where an editor ends one.

    Form feeds go; vertical tabs, NEL, U+2028 and their like become blanks. No reader has to
    think of them, and `str.splitlines` counts as an editor does.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if NOT_A_NEWLINE.search(text):
        text = NOT_A_NEWLINE.sub(" ", PAGE_BREAK_AT_EDGE.sub("", text))
    return text


def _with_mark(name: str, data: bytes) -> Decoded | None:
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict_or_mended(name, data[len(mark) :], encoding)
    return None


def _without_mark(name: str, data: bytes) -> Decoded:
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise SourceError(f"{name}: is not text but {what}", hint="Convert it to text first.")
    wide = _utf16_by_its_nuls(data)
    if wide:
        found = _strict_or_mended(name, data, wide)
        return found if found.finding else _assumed(name, found.text, wide, "no byte order mark", 1)
    if b"\0" in data:
        return _without_nuls(name, data)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data, error):
            return _strict_or_mended(name, data, "utf-8")
        return _single_byte(name, data, error)


def _without_nuls(name: str, data: bytes) -> Decoded:
    """A text with a few NULs in it: they are shown as HTML has it (13.2.3.5), as U+FFFD."""
    count = data.count(b"\0")
    if count > MOST_CONTROLS * len(data):
        raise SourceError(f"{name}: is not text (it has NUL bytes)")
    line = normalise_newlines(data[: data.index(b"\0")].decode("latin-1")).count("\n") + 1
    rest = _without_mark(name, data.replace(b"\0", _SUBSTITUTE))
    text = rest.text.replace(_SUBSTITUTE.decode(), "\ufffd")
    if rest.finding is not None:
        return Decoded(text=text, encoding=rest.encoding, finding=rest.finding)
    reason = _shown(count, "NUL")
    return _assumed(name, text, rest.encoding, reason, line)


def _with_controls_shown(name: str, text: str, encoding: str) -> Decoded:
    """A text with a few control characters in it: they are shown as U+FFFD, as a NUL is."""
    first = CONTROLS.search(text)
    if first is None:
        return Decoded(text=text, encoding=encoding)
    mended, count = CONTROLS.subn("\ufffd", text)
    return _assumed(
        name, mended, encoding, _shown(count, "control"), text.count("\n", 0, first.start()) + 1
    )


def _utf16_by_its_nuls(data: bytes) -> str | None:
    sample = data[:4096]
    half = len(sample) // 2
    if not half or b"\0" not in sample:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > UTF16_NULS and even < 1 - UTF16_NULS:
        return "utf-16-le"
    return "utf-16-be" if even > UTF16_NULS and odd < 1 - UTF16_NULS else None


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether `data` is UTF-8 with a few bad bytes, rather than another encoding.

    One bad byte in a megabyte must not turn every dash of the rest into three letters.
    """
    if error.reason == "unexpected end of data":  # a truncated file
        return True
    text = data.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= character <= "\udcff" for character in text)
    good = sum(character > "\x7f" for character in text) - bad
    return good > bad


def _strict_or_mended(name: str, data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(text=data.decode(encoding), encoding=encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        before = normalise_newlines(data[: error.start].decode(encoding, "replace"))
        count = text.count("\ufffd")
        return _assumed(name, text, encoding, _shown(count, "damaged"), before.count("\n") + 1)


def _single_byte(name: str, data: bytes, error: UnicodeDecodeError) -> Decoded:
    line = normalise_newlines(data[: error.start].decode("latin-1")).count("\n") + 1
    reason = f"byte 0x{data[error.start]:02x} is no UTF-8"
    try:
        return _assumed(name, data.decode("cp1252"), "cp1252", reason, line)
    except UnicodeDecodeError:
        return _assumed(name, data.decode("latin-1"), "latin-1", reason, line)


def _shown(count: int, what: str) -> str:
    return f"{count} {what} character{'s' if count > 1 else ''} shown as \ufffd"


def _assumed(name: str, text: str, encoding: str, reason: str, line: int) -> Decoded:
    finding = Finding(
        code="encoding-assumed",
        message=f"{encoding} was assumed: {reason}",
        place=lines(name, line),
    )
    return Decoded(text=text, encoding=encoding, finding=finding)


def _refuse_binary(name: str, text: str) -> None:
    if "\0" in text or len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        raise SourceError(f"{name}: is not text (it is full of control characters)")
