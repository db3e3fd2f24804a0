"""HTML file -> Document: the text of the page as blocks, its contents, and what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from docgen.base.findings import Finding
from docgen.blocks.types import Block, Document, Dropped, Heading, Paragraph
from docgen.ingest.html.blocks import BlockReader
from docgen.ingest.html.contents import read_contents
from docgen.ingest.html.decode import decode_html
from docgen.ingest.html.elements import BLOCKS, Element, Text
from docgen.ingest.html.inline import flat_text, title_text
from docgen.ingest.html.main import TITLE, find_body, find_main, left_out, mark, trail_of
from docgen.ingest.html.places import Places
from docgen.ingest.html.tree import Tree
from docgen.ingest.letters import tidied
from docgen.ingest.lines import edition_of
from docgen.ingest.source import Decoded

# "Documentation/GWS - Example Documentation": what follows is the name of the site.
_SITE = re.compile(r"(?<!\s)\s++(?:[-–—|·•:»]|::)\s++")
_EDITED = re.compile(
    r"(?:this page was |page )?last (?:edited|updated|modified|changed|revised)(?: on)?"
    r"\s*+(?::\s*+)?(.+?)\.?",
    re.IGNORECASE,
)
_MAY_BE_EDITION = re.compile(r"\blast\b|\d/\d|\d-\d", re.IGNORECASE)
_VERSION = re.compile(r"\b(\d+(?:\.\d+){1,3})\b")
_BESIDE = "words beside the links of the contents"


class _Left(NamedTuple):
    """What is left out of the blocks, and why."""

    node: Element | Text
    why: str
    text: str


def read_html(name: str, data: bytes) -> Document:
    """The blocks of an HTML file; `name` is its path in the source.

    Raises SourceError where the file is no text.
    """
    decoded = decode_html(name, data)
    return read_page(decoded, Places(name, decoded.text))


def read_page(decoded: Decoded, places: Places) -> Document:
    """The blocks of a page; `places` knows its file, and how spots in it are told."""
    name, text = places.file, decoded.text
    tree = Tree(text, xhtml=name.lower().endswith(".xhtml") or text.startswith("<?xml"))
    body = find_body(tree.root)
    main = find_main(body)
    marked = mark(body, main)
    heading = _page_heading(body, main)
    title = title_text(heading) if heading else _page_title(tree)
    contents = read_contents(main, name, places)
    reader = BlockReader(places=places, title=heading, skipped=frozenset(contents.lists))
    reader.read(main)
    around = left_out(body, main, [*marked, heading] if heading else marked)
    dropped = [
        _Left(node, why, flat_text(node))
        for node, why in (*around, *((node, _BESIDE) for node in contents.beside))
    ]
    findings = [decoded.finding] if decoded.finding else []
    if tree.too_deep is not None:
        place = places.at(tree.too_deep, tree.too_deep)
        findings.append(
            Finding(code="nesting-too-deep", message="nested too deep to be read", place=place)
        )
    if not reader.blocks and not contents.entries:
        place = places.at(main.start, main.start)
        findings.append(Finding(code="page-without-text", message="no text", place=place))
    return tidied(
        Document(
            file=name,
            title=title,
            blocks=tuple(reader.blocks),
            contents=tuple(contents.entries),
            edition=_edition(reader.blocks, dropped),
            version=_version(reader.blocks) if contents.entries else "",
            lines=places.count,
            findings=(*findings, *reader.findings),
            kind="contents" if contents.entries else "page",
            form="html",
            trail=trail_of(marked, title),
            title_place=places.around(heading) if heading else None,
            dropped=(
                *(
                    Dropped(text=one.text, why=one.why, place=places.around(one.node))
                    for one in dropped
                    if one.text
                ),
                *reader.dropped,
            ),
        )
    )


def _page_heading(body: Element, main: Element) -> Element | None:
    """The first `<h1>`, of the main content if it has one; marked, for it is no block."""
    for part in (main, body):
        for one in part.shown():
            if isinstance(one, Element) and one.name == "h1" and title_text(one):
                one.why = TITLE
                return one
    return None


def _page_title(tree: Tree) -> str:
    """What `<title>` says, without the name of the site."""
    return _SITE.split(flat_text(tree.title))[0] if tree.title else ""


def _edition(blocks: Iterable[Block], dropped: Iterable[_Left]) -> str:
    """The date of the last edit that the page prints, most likely at its foot."""
    for one in dropped:
        for line in _lines_of(one.node) if _MAY_BE_EDITION.search(one.text) else ():
            found = _EDITED.fullmatch(line)
            if found or edition_of(line):
                return found[1] if found else edition_of(line)
    for block in blocks:
        found = _EDITED.fullmatch(block.text) if isinstance(block, Paragraph) else None
        if found:
            return found[1]
    return ""


def _lines_of(node: Element | Text) -> Iterator[str]:
    """The text of each block that holds no other."""
    if isinstance(node, Text):
        yield flat_text(node)
        return
    for one in (node, *node.descendants):
        if isinstance(one, Element) and (one is node or one.name in BLOCKS):
            inner = (child.name in BLOCKS for child in one.elements())
            if not any(inner):
                yield flat_text(one)


def _version(blocks: Iterable[Block]) -> str:
    """The version that a contents page names above its list."""
    for block in blocks:
        found = _VERSION.search(block.text) if isinstance(block, Heading | Paragraph) else None
        if found:
            return found[1]
    return ""
