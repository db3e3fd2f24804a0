"""Texts of the documentation in TypeScript: literals, comments, Markdown; none gets out."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from docgen.base.naming import PLACEHOLDER
from docgen.render.clients.text import example_lines, visible

WIDTH = 100  # of a line of a comment, its indent included
_PARAGRAPH = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SPAN = re.compile(r"(?<!`)`(?!`)[^`@\n]+(?<!`)`(?!`)")
# A sign with its backslash; a backslash that stands for itself; what TSDoc reads as tags or HTML.
_MARKS = re.compile(r"(\\[!-/:-@\[-`{-~])|[\\@{}<>]")
_ALL_MARKS = re.compile(r"(\\[!-/:-@\[-`{-~])|[\\@{}<>`]")
_LOADED = re.compile(r"!(?=\[)|\](?=\((?!https?:))")
_LONE_AT = re.compile(r"(?<![\w.+-])@|@(?!\w)")
_USUAL = re.compile(r"[\w./{}<>$ :#()+,;=&?%'*-]+", re.ASCII)  # signs of names that need no quotes
_HELD = "\x00"  # a blank that no line is broken at


def literal(value: object) -> str:
    """A JSON value as an expression of TypeScript, ASCII only."""
    return json.dumps(value, ensure_ascii=True).replace("</", "<\\u002f")


def url_path(path: str) -> str:
    """A path as a URL has it; placeholders stay as they are."""
    return "".join(
        f"{{{piece}}}" if number % 2 else quote(piece, safe="/!$&'()*+,;=:@-._~%", errors="replace")
        for number, piece in enumerate(PLACEHOLDER.split(path))
    )


def prose(text: str) -> str:
    """A text of the documentation as TSDoc: Markdown stays, no tag, no end of a comment."""
    return "\n".join(_line(line) for line in visible(text.strip()).split("\n"))


def _line(line: str) -> str:
    spans = list(_SPAN.finditer(line))
    if line.count("`") != 2 * len(spans) or "\\`" in line:  # who knows where code begins
        return _escaped(line, _ALL_MARKS)
    made, end = [], 0
    for span in spans:
        made += [_escaped(line[end : span.start()]), _closed(span[0].replace(" ", _HELD))]
        end = span.end()
    return "".join([*made, _escaped(line[end:])])


def _escaped(text: str, marks: re.Pattern[str] = _MARKS) -> str:
    shown = _LOADED.sub(lambda found: f"\\{found[0]}", text)  # nothing is loaded, nothing run
    return _closed(marks.sub(lambda found: found[1] or f"\\{found[0]}", shown))


def _closed(text: str) -> str:
    """The text without the end of a comment, whatever stands beside it."""
    return text.replace("*/", "*\\/")


def code(value: object) -> str:
    """A JSON value as code within a comment."""
    return f"`{_in_code(json.dumps(value, ensure_ascii=True))}`".replace(" ", _HELD)


def code_text(text: str) -> str:
    """A name as code in Markdown."""
    return code_name(text).replace(_HELD, " ")


def code_name(text: str) -> str:
    """A name as code within a comment; as a JSON text where it has signs of its own."""
    usual = _USUAL.fullmatch(text) and "*/" not in text and text.strip() == text
    return f"`{text}`".replace(" ", _HELD) if usual else code(text)


def _in_code(text: str) -> str:
    text = text.replace("`", "\\u0060").replace("*/", "*\\/")
    return _LONE_AT.sub(r"\\u0040", text)


def example(value: object, title: str) -> Iterator[str]:
    """The lines of an example: a JSON value, a long one cut."""
    lines, more = example_lines(value, ascii_only=True)
    yield f"@example {title}"
    yield "```json"
    yield from map(_in_code, lines)
    yield "```"
    if more:
        yield f"({more} more lines)"


def comment(parts: Iterable[str], indent: str = "") -> str:
    """A comment of TSDoc with its line break; nothing where no part says anything.

    The parts are TSDoc already. Lines of code stand as they are, others are broken.
    """
    lines: list[str] = []
    for part in parts:
        if part:
            lines += [*([""] if lines else []), *wrapped(part, indent)]
    if not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= WIDTH - len(indent) - 7:
        return f"{indent}/** {_closed(lines[0])} */\n"
    body = _closed("".join(f"{indent} * {line}".rstrip() + "\n" for line in lines))
    return f"{indent}/**\n{body}{indent} */\n"


def wrapped(part: str, indent: str) -> list[str]:
    """The lines of a part of a comment that is indented so far."""
    return [*_wrapped(part, WIDTH - len(indent) - 3)]


def _wrapped(part: str, width: int) -> Iterator[str]:
    fenced = False
    for line in _PARAGRAPH.sub("\n\n", part).split("\n"):
        fence = line.startswith("```")
        if fenced or fence or len(line) <= width:
            yield line.replace(_HELD, " ").rstrip()
        else:
            hanging = "  " if line.startswith("- ") else ""
            for made in textwrap.wrap(
                line,
                width,
                subsequent_indent=hanging,
                break_long_words=False,
                break_on_hyphens=False,
            ):
                yield made.replace(_HELD, " ")
        fenced ^= fence


def documented_at(source: str) -> str:
    """A sentence for a comment that names the place of a fact; "" where there is none."""
    return f"Documented at {code_name(source)}." if source else ""
