"""Texts of documents where they land: nothing in them is obeyed, by a terminal or by a parser."""

from __future__ import annotations

import html
import re

# What is not seen, turns the reading direction, ends a line, or may not stand in XML 1.0. Written
# out and not asked of `unicodedata`, which tells other things in other versions of Python.
_UNSEEN = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ufdd0-\ufdef\U000e0000-\U000e0fff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
)
_HARMFUL = re.compile(f"[{_UNSEEN}]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!$@])")  # of CommonMark and of GitHub, within a line
_PLAIN = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z.+ -]*[0-9A-Za-z])?")
_TICKS = re.compile("`+")
_BEFORE = 20  # characters that are shown before the first difference of two long values


def shown(text: str) -> str:
    r"""`text` on one line in which all is seen and nothing obeyed: ESC is `\x1b`."""
    return _HARMFUL.sub(lambda found: _escaped(found[0]), text)


def cut(text: str, longest: int) -> str:
    """`text` shown, and no longer than that."""
    whole = shown(text)
    return whole if len(whole) <= longest else f"{whole[: max(longest - 1, 0)]}…"


def pair(old: str, new: str, longest: int) -> tuple[str, str]:
    """Two values shown, cut so that where they first differ is still seen."""
    a, b = shown(old), shown(new)
    if not a or not b or max(len(a), len(b)) <= longest:
        return cut(a, longest), cut(b, longest)
    same = _same(a, b)
    start = same - _BEFORE
    if same < longest - 1 or start <= 0:
        return cut(a, longest), cut(b, longest)
    return cut(f"…{a[start:]}", longest), cut(f"…{b[start:]}", longest)


def _same(a: str, b: str) -> int:
    """How many characters two texts begin with that are the same."""
    shorter = min(len(a), len(b))
    return next((at for at in range(shorter) if a[at] != b[at]), shorter)


def in_html(text: str) -> str:
    """For the text or an attribute in quotes of an HTML or XML element."""
    return html.escape(shown(text))


def in_markdown(text: str) -> str:
    """A text of ours in Markdown (CommonMark 0.31, 2.4) within a line, none of it markup."""
    return _MARKUP.sub(r"\\\1", shown(text))


def code(text: str) -> str:
    """A code span of Markdown: no markup, no mention of a person, no link to an issue."""
    flat = shown(text)
    if not flat:
        return ""
    ticks = "`" * (1 + max((len(run) for run in _TICKS.findall(flat)), default=0))
    pad = " " if flat[0] in "` " or flat[-1] in "` " else ""
    return f"{ticks}{pad if flat.strip(' ') else ''}{flat}{pad if flat.strip(' ') else ''}{ticks}"


def in_heading(text: str) -> str:
    """A name in a heading of Markdown: as it is where it is plain, else as code."""
    return text if _PLAIN.fullmatch(text) else code(text)


def in_data(text: str) -> str:
    """The message of a workflow command of GitHub. Line feeds in it are kept: they are ours."""
    lines = (shown(line) for line in text.split("\n"))
    return "%0A".join(line.replace("%", "%25") for line in lines)


def in_property(text: str) -> str:
    """A property of a workflow command of GitHub."""
    return in_data(text).replace(":", "%3A").replace(",", "%2C")


def in_json(text: str) -> str:
    """JSON text with what is not seen as escapes: the same value, and one line stays one."""
    return _HARMFUL.sub(lambda found: "".join(f"\\u{unit:04x}" for unit in _units(found[0])), text)


def _escaped(one: str) -> str:
    point = ord(one)
    if one in _SHORT:
        return _SHORT[one]
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _units(one: str) -> list[int]:
    raw = one.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
