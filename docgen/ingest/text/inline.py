"""Inline markup of text extracts: HTML remnants and link syntax -> CommonMark inline markup."""

from __future__ import annotations

import html
import re

from docgen.base.words import squash

# Only tags that wikis use in cells: `<id>`, `<queue_id>`, `<uids>` are placeholders and stay.
_TAGS = (
    "a|b|br|center|code|div|em|font|i|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th"
    "|tr|tt|u|ul"
)
_TAG = re.compile(rf"<(/?)({_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]]*)\]\([^\s()]*+(?:\s+\"[^\"()]*\")?\)")
_BULLET = re.compile(r"\s{0,99}[•▪●]\s*+")
_NEWLINES = re.compile(r"\s{0,99}\n\s*+")
_CODE_TAGS = {"code", "tt", "pre"}
_BREAK_TAGS = {"br", "div", "p", "table", "tr", "ul", "ol"}


def read_links(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with each link as its bare words, and those words in order."""
    if "](" not in text:
        return text, ()
    links = tuple(squash(found) for found in _LINK.findall(text))
    return _LINK.sub(lambda found: found[1], text), links


def _tag(found: re.Match[str]) -> str:
    name = found[2].lower()
    if name in _CODE_TAGS:
        return "`"
    if name == "li":
        return "" if found[1] else "\n- "
    return "\n" if name in _BREAK_TAGS else ""


def read_inline(text: str) -> tuple[str, tuple[str, ...]]:
    """The text of a cell or paragraph as CommonMark inline markup, and its links' words.

    HTML tags become markup or line breaks, bullets become "- " lines, entities characters.
    """
    text, links = read_links(text)
    if "<" in text:
        text = _TAG.sub(_tag, text)
    if "&" in text:
        text = html.unescape(text)
    if "•" in text or "▪" in text or "●" in text:
        text = _BULLET.sub("\n- ", text)
    text = text.replace("\xa0", " ").replace("` `", " ").replace("``", "")
    if "\n" in text:
        lines = (squash(line) for line in _NEWLINES.split(text))
        return "\n".join(line for line in lines if line and line != "-"), links
    return squash(text), links
