"""Texts of foreign origin where they are shown: all is seen, and nothing in them is obeyed.

By a terminal: control characters, marks that turn the reading direction, letters that show nothing.
By what runs a job of CI and reads its output: `::error::` of GitHub, `##[error]` of both GitHub and
Azure, `##vso[task.setvariable …]` of Azure.
"""

from __future__ import annotations

import re

# Marks that change the order in which letters are shown (CVE-2021-42574, "Trojan Source").
BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# What is not seen, turns the reading direction, ends a line, or may not stand in XML 1.0. Written
# out and not asked of `unicodedata`, which tells other things in other versions of Python.
# Tabs and line feeds, which are layout, come on top.
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ufdd0-\ufdef\U000e0000-\U000e0fff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
)
_HARMFUL = re.compile(f"[{_UNSEEN}]")
_HARMFUL_IN_A_LINE = re.compile(f"[\t\n{_UNSEEN}]")
_BIDI = re.compile(f"[{BIDI}]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Where a text is wrapped is not known here: any word may come to begin a line.
_COMMAND = re.compile(r"(?<!\S):(?=:[A-Za-z])|#(?=#(?:\[|vso\[))", re.IGNORECASE)
_IN_STRINGS = re.compile(r"#(?=#(?:\[|vso\[))", re.IGNORECASE)


def shown(text: str) -> str:
    r"""`text` on one line in which all is seen and nothing obeyed: ESC is `\x1b`."""
    return _COMMAND.sub(_escape, _HARMFUL_IN_A_LINE.sub(_escape, text))


def harmless(text: str) -> str:
    """`text` with its lines and tabs; all else of it is seen, and nothing obeyed."""
    if text.isascii() and text.isprintable() and "::" not in text and "##" not in text:
        return text  # nearly all are such: a report has a hundred thousand of them
    return _COMMAND.sub(_escape, _HARMFUL.sub(_escape, text))


def in_json(text: str) -> str:
    """JSON text with what is not seen as escapes: the same value, on the same lines."""
    return _IN_STRINGS.sub(_json_escape, _HARMFUL.sub(_json_escape, text))


def without_bidi(text: str) -> str:
    r"""JSON text, or YAML whose strings are in double quotes: such marks as `\u202e`."""
    return text if text.isascii() else _BIDI.sub(_json_escape, text)


def _escape(found: re.Match[str]) -> str:
    one = found[0]
    point = ord(one)
    if one in _SHORT:
        return _SHORT[one]
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _json_escape(found: re.Match[str]) -> str:
    raw = found[0].encode("utf-16-be", "surrogatepass")
    units = (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
    return "".join(f"\\u{unit:04x}" for unit in units)
