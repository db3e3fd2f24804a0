"""Texts of documents where they land: nothing in them is obeyed, by a terminal or by a parser."""

from __future__ import annotations

import hashlib
import html
import re
from base64 import b64encode

from docgen.base.shown import shown

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!$@])")  # of CommonMark and of GitHub, within a line
_PLAIN = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z.+ -]*[0-9A-Za-z])?")
_TICKS = re.compile("`+")
_BEFORE = 20  # characters that are shown before the first difference of two long values


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


def in_policy(text: str) -> str:
    """What a policy lets run or apply: the digest of a script or a style (CSP 3, 2.3.1)."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
