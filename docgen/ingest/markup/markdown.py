"""Markdown file -> Document: CommonMark with tables, front matter, admonitions; MDX as it goes.

CommonMark 0.31; tables and struck text as GitHub has them (GFM 4.10, 6.5). HTML within it is read
as HTML is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from docgen.blocks.types import Document
from docgen.ingest.markup.page import Page
from docgen.ingest.source import decode

_TITLE = re.compile(r"^title:(.*)$", re.MULTILINE)
# Marks that have no words: containers of Docusaurus and VitePress (their title stays), the kind of
# an alert of GitHub, tabs of MkDocs, and the id that a heading is given.
_CONTAINER = re.compile(r"^([ \t>]*):{3,}[ \t]*(?:\w+\b)?[ \t]*(?:\[(.*)\])?", re.MULTILINE)
_ALERT = re.compile(r"^([ \t]*>[ \t]*)\[![A-Z]+\][ \t]*$", re.MULTILINE)
_HEADING_ID = re.compile(r"(?<![ \t])[ \t]*+\{#[\w:.-]+\}[ \t]*+$")
_MDX_LINE = re.compile(r"(?:import\b.*\bfrom\b.*|import\s+['\"].*|export\b.*|\{/\*.*\*/\})")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_TAB = re.compile(r"([ \t]*)={3}[!+]?[ \t]+\"(.*)\"[ \t]*$")


@cache
def _parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return made.use(front_matter_plugin).use(admon_plugin).use(deflist_plugin)


def read_markdown(name: str, data: bytes) -> Document:
    """The blocks of a Markdown file. Raises SourceError where the file is no text."""
    decoded = decode(name, data)
    page = Page()
    tokens = _parser().parse(_plain(decoded.text))
    for number, token in enumerate(tokens):
        if token.map and token.nesting >= 0:
            page.at(token.map[0] + 1)
        _write(token, tokens[number - 1] if number else None, page)
    return page.read(name, decoded.finding)


def _plain(text: str) -> str:
    """The text without what is no Markdown, line by line; code stays as it is."""
    fence = ""
    lines = []
    for line in _without_tabs(text.split("\n")):
        found = _FENCE.match(line)
        if found and (not fence or found[1].startswith(fence)):
            fence = "" if fence else found[1]
        lines.append(line if fence or found else _bare(line))
    return "\n".join(lines)


def _bare(line: str) -> str:
    if _MDX_LINE.fullmatch(line):
        return ""
    line = _CONTAINER.sub(_title, line) if ":::" in line else line
    return _ALERT.sub(r"\1", line) if "[!" in line else line


def _title(found: re.Match[str]) -> str:
    """The title of a container, on a line of its own whatever stands below."""
    return f"{found[1]}**{found[2]}**\\" if found[2] else found[1]


def _without_tabs(lines: Sequence[str]) -> list[str]:
    """The lines with what tabs of MkDocs hold moved out to where their titles stand."""
    found: list[str] = []
    edge: int | None = None
    for line in lines:
        tab = _TAB.match(line)
        if tab:
            edge = len(tab[1])
            found.append(f"{tab[1]}**{tab[2]}**")
            continue
        inside = edge is not None and (not line.strip() or line.startswith(" " * (edge + 4)))
        if not inside:
            edge = None
        found.append(line[:edge] + line[edge + 4 :] if inside and edge is not None else line)
    return found


def _write(token: Token, before: Token | None, page: Page) -> None:
    match token.type:
        case "front_matter":
            told = _TITLE.search(token.content)
            page.title = told[1].strip().strip("'\"") if told else ""
        case "inline":
            _write_inline(token, before, page)
        case "fence":
            page.at((token.map or [0])[0] + 2)  # below the line that opens it
            page.code(token.content)
        case "code_block":
            page.code(token.content)
        case "html_block" | "html_inline":
            page.write(token.content)
        case _ if token.nesting == -1 and not token.hidden:
            page.write(f"</{token.tag}>")
        case _ if not token.hidden and token.tag:
            page.write(f"<{token.tag}>")


def _write_inline(token: Token, before: Token | None, page: Page) -> None:
    children = token.children or []
    if before is not None and before.type == "heading_open" and children:
        last = children[-1]
        last.content = _HEADING_ID.sub("", last.content) if last.type == "text" else last.content
    page.write(_parser().renderer.render(children, _parser().options, {}))
