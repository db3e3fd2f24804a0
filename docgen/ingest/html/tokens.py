"""HTML text -> tags and texts with their offsets, in one pass that no input can slow down.

The standard library's `html.parser` (and Beautiful Soup above it) takes 8 s for 30 kB of `<a `
and reads differently from one patch release of Python to the next; it also tells no place of a
text. So this follows the tokenization of the HTML Standard (13.2.5) by itself, as far as text and
structure need it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

# Each alternative ends at the end of the text at the latest, so that none is tried again from
# within: that keeps the work linear. Possessive quantifiers (`++`) never go back.
_TOKEN = re.compile(
    r"""<(?:
      !--(?:-?>|.*?(?:--!?>|\Z))                       # a comment
    | !\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)              # text of XHTML
    | [!?][^>]*+(?:>|\Z) | /(?=[^a-zA-Z])[^>]*+(?:>|\Z)  # doctype, instruction, bogus comment
    | (?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)
      (?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)
      (?P<end>>|\Z)
    )""",
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""([^\s/=>"'][^\s/=>]*+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>]++))?+""",
)

# Elements whose content is no markup; entities count in the second kind alone.
RAW_TEXT = frozenset({"iframe", "noembed", "noframes", "script", "style", "xmp"})
ESCAPABLE_TEXT = frozenset({"textarea", "title"})
_RAW_ENDS = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW_TEXT | ESCAPABLE_TEXT
}
_PLAIN_TEXT = "plaintext"


class TagToken(NamedTuple):
    """A start or end tag; `attributes` is what stands between its name and its end."""

    name: str
    closes: bool
    attributes: str
    start: int
    end: int


class Words(NamedTuple):
    """A text between tags, with its entities decoded, and where its source begins and ends."""

    text: str
    start: int
    end: int


def names(text: str) -> frozenset[str]:
    """The words of a text: tables of element names are easier to read without quotes."""
    return frozenset(text.split())


def tokens(text: str) -> Iterator[TagToken | Words]:
    """The tags and texts of an HTML file; comments are left out.

    A tag that the end of the file cuts off is text: what it swallowed must not get lost.
    """
    position = 0
    search = _TOKEN.search
    while found := search(text, position):
        start, end = found.span()
        if start > position:
            yield _words(text, position, start)
        position = end
        name = found["name"]
        if name is None:
            if found["cdata"]:
                first, last = found.span("cdata")
                yield Words(text[first:last], first, last)
            continue
        if not found["end"]:
            yield _words(text, start, end)
            continue
        name = name.lower()
        tag = TagToken(name, bool(found["close"]), found["attributes"], start, end)
        yield tag
        if name in _RAW_ENDS and not tag.closes:
            close = _RAW_ENDS[name].search(text, end)
            position = close.start() if close else len(text)
            if position > end:
                raw = name in RAW_TEXT
                yield _words(text, end, position, raw=raw)
        elif name == _PLAIN_TEXT and not tag.closes:
            break
    if position < len(text):
        yield _words(text, position, len(text))


def attributes(source: str) -> dict[str, str]:
    """The attributes of a start tag by their names in lower case; of two, the first counts."""
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(source):
        if value[:1] in {'"', "'"} and len(value) > 1 and value[-1] == value[0]:
            value = value[1:-1]  # noqa: PLW2901 - the value without its quotes
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


def _words(text: str, start: int, end: int, *, raw: bool = False) -> Words:
    words = text[start:end]
    return Words(unescape(words) if "&" in words and not raw else words, start, end)
