"""Texts of a documentation in clients of any language: nothing hidden, examples cut."""

from __future__ import annotations

import json
import re
import unicodedata

_BREAKS = re.compile(r"\r\n|[\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029]")
# What is not seen, or turns what stands around it: controls, formats, surrogates, unassigned.
_STRANGE = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
# Letters that are drawn as nothing: Unicode calls them letters, or marks of one.
_BLANK = dict.fromkeys(map(ord, "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"), "\ufffd")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|@~&!])")
_OUT_OF_CELL = re.compile(r"(?<!\\)([|<>\[\]])")
_LONGEST = 20_000  # characters of one text; the longest description of a reference has 8,000
_EXAMPLE_LINES = 60  # of an example; a reference shows more of a call than anybody reads in a hover
MOST_EXAMPLES = 3  # of a kind


def visible(text: str) -> str:
    """The text with line feeds as its only controls; what can't be seen in it is shown as U+FFFD.

    Marks that change the order in which characters are shown would let a comment look like code.
    """
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text)} characters)"
    flat = _BREAKS.sub("\n", cut).replace("\t", " ")
    if flat.isascii() and flat.replace("\n", "").isprintable():
        return flat
    return "".join(
        "\ufffd" if one != "\n" and unicodedata.category(one) in _STRANGE else one
        for one in flat.translate(_BLANK)
    )


def one_line(text: str) -> str:
    """A text without line breaks."""
    return " ".join(text.split())


def markdown(text: str) -> str:
    """The text on one line of Markdown (CommonMark 0.31, 2.4), none of it markup."""
    return _MARKUP.sub(r"\\\1", one_line(visible(text)))


def cell(text: str) -> str:
    """A text of the documentation, which is Markdown, for a cell of a table: it stays there."""
    return _OUT_OF_CELL.sub(r"\\\1", one_line(visible(text)))


def example_lines(value: object, *, ascii_only: bool = False) -> tuple[list[str], int]:
    """The lines of a JSON value that are shown, and how many more it has."""
    lines = json.dumps(value, indent=2, ensure_ascii=ascii_only).split("\n")
    return lines[:_EXAMPLE_LINES], max(0, len(lines) - _EXAMPLE_LINES)


def below(changelog: str) -> str:
    """The changes of the API without their title, two headings deeper."""
    lines = [one for one in changelog.splitlines() if not one.startswith(("# ", "<!--"))]
    text = "\n".join(f"##{one}" if one.startswith("#") else one for one in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
