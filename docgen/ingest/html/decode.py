"""Bytes of an HTML file -> text, in the encoding that the file names."""

from __future__ import annotations

import codecs
import re

from docgen.ingest.source import BYTE_ORDER_MARKS, Decoded, decode

# Browsers look for `<meta charset>` in the first 1024 bytes; scripts may stand before it.
_HEAD = 4096
_DECLARED = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)
# What browsers read in another encoding than the one that is named (Encoding Standard, 4.2).
_READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
_KNOWN = re.compile(
    r"big5|cp\d+|euc_\w+|gb18030|iso2022_jp|iso8859-\d+|koi8-[rut]|mac-\w+|shift_jis|utf-8"
)


def decode_html(name: str, data: bytes) -> Decoded:
    """The text of an HTML file: a byte order mark counts first, then the encoding that it names."""
    charset = None if data.startswith(_MARKS) else _declared(data[:_HEAD])
    if charset in {None, "utf-8"}:
        return decode(name, data)
    try:
        text = data.decode(charset)
    except UnicodeDecodeError:
        return decode(name, data)
    return decode(name, text.encode("utf-8"))


_MARKS = tuple(mark for mark, _ in BYTE_ORDER_MARKS)


def _declared(head: bytes) -> str | None:
    """The codec that the head of a file names, None where it names none that is known."""
    found = _DECLARED.search(head)
    if found is None:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace")
    try:
        codec = codecs.lookup(label).name
    except LookupError:
        return None
    codec = _READ_AS.get(codec, codec)
    return codec if _KNOWN.fullmatch(codec) else None
