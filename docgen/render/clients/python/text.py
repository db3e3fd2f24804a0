"""Texts of a documentation where they land in Python: literals, docstrings, Markdown."""

from __future__ import annotations

import json
import re
import textwrap

from docgen.render.clients.text import visible

_STRING = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"")
_ITEM = re.compile(r" *(?:[-*] |\d+\. )?")
FIELD, METHOD = 4, 8  # how far docstrings of members and of methods are indented
_WIDTH = 100  # of a line


def literal(value: object) -> str:
    """A value as a Python literal, in double quotes where it can: what it holds, ends nothing."""
    told = repr(value)
    # Of both quotes, repr takes the single one unless only that stands in the text.
    if isinstance(value, str) and told[0] == "'" and '"' not in told:
        return f'"{told[1:-1]}"'
    return told


def names_used(code: str, *names: str) -> list[str]:
    """Those of the names that stand in the code, not in a string of it."""
    bare = _STRING.sub('""', code)
    return [name for name in names if re.search(rf"\b{name}\b", bare)]


def toml(text: str) -> str:
    """The text as a basic string of TOML (1.0.0, "String")."""
    return json.dumps(visible(text), ensure_ascii=False)


def wrapped_for(indent: int, text: str) -> str:
    """The text with no line too long where it is indented so far; list items hang."""
    width = _WIDTH - indent
    return "\n".join(
        line
        if len(line) <= width
        else textwrap.fill(
            line,
            width,
            subsequent_indent=" " * len(_ITEM.match(line)[0]),  # type: ignore[index]
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.split("\n")
    )


def field_doc(text: str) -> str:
    """A docstring of a class or of one of its members."""
    return docstring(wrapped_for(FIELD, text), FIELD)


def docstring(text: str, indent: int) -> str:
    """The text as a docstring, its first line where it stands and the others indented.

    Raises nothing: quotes and backslashes are escaped, so that it means the text and ends with it.
    """
    # Our prose is Markdown in which no `*/` stands; here it may.
    lines = visible(text.replace("*\\/", "*/")).strip().split("\n")
    safe = [line.rstrip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    pad = " " * indent
    joined = "\n".join(
        f"{pad}{line}" if line and number else line for number, line in enumerate(safe)
    )
    if len(safe) > 1:
        return f'"""{joined}\n{pad}"""'
    if joined.endswith('"'):
        joined = f'{joined[:-1]}\\"'
    return f'"""{joined}"""'


def plain(text: str) -> str:
    """The text within a code span: no backquote, one line."""
    return " ".join(visible(text).replace("`", "'").split())
