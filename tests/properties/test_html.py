"""Laws of reading HTML: whatever the page, nothing raises, no letter is lost, places are true."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import assert_never

import pytest
from attrs import evolve
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from docgen.base.errors import SourceError
from docgen.base.place import HtmlSpot
from docgen.base.rules import RULES
from docgen.blocks.types import (
    Block,
    Callout,
    Code,
    Document,
    Heading,
    Listing,
    Paragraph,
    Table,
)
from docgen.ingest.html.reader import read_html
from tests.properties.test_text import letters, places_in, texts_in

law = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# ---------------------------------------------------------------------------------------------
# Pages: well-formed trees, and tags in any order. Each is HTML and the letters that it shows.

Page = tuple[str, str]

WORDS = st.text(st.sampled_from("abcdxyzÄß日0129 \n.,:;-#/\xa0\u200b"), max_size=12)
INLINE = ["b", "i", "code", "span", "a", 'a href="x.html"', "strong", "em", "tt", "font", "label"]
BLOCKS = [
    *("div", "p", "section", "blockquote", "center", "main", "article", "aside", "header"),
    *("footer", "nav", "form", "h1", "h2", "h3", "h6", "pre", "details", "summary", "button"),
    *("ul", "ol", "dl", "li", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption"),
    *("div id=x class=toc", 'div class="sidebar"', 'div class="mw-collapsible"', 'div role="main"'),
    *('p class="breadcrumbs"', "div hidden", 'td colspan="3"', 'ul class="collapse"', "select"),
    *('table role="presentation"', "option", "body", "head", "html", "svg", "noscript", "fieldset"),
]
SILENT = [
    "<!-- no text -->",
    "<script>var a = '<p>no</p>';</script>",
    "<style>p > a {}</style>",
    "<br>",
    "<hr/>",
    '<img alt="no">',
    "<!doctype html>",
    "<?php no ?>",
    '<a name="x"></a>',
    "<template>no <b>text</b></template>",
]


def escaped(text: str) -> str:
    return html.escape(text).replace("\xa0", "&nbsp;")


words = WORDS.map(lambda text: (escaped(text), text))
silent = st.sampled_from(SILENT).map(lambda tag: (tag, ""))


def tagged(tag: str, inner: Iterable[Page]) -> Page:
    pages = list(inner)
    name = tag.split(maxsplit=1)[0]
    return f"<{tag}>{''.join(p[0] for p in pages)}</{name}>", "".join(p[1] for p in pages)


trees = st.recursive(
    words | silent,
    lambda inner: st.builds(tagged, st.sampled_from(INLINE + BLOCKS), st.lists(inner, max_size=5)),
    max_leaves=30,
)
tags = st.builds(
    lambda tag, slash: (f"<{slash}{tag.split()[0] if slash else tag}>", ""),
    st.sampled_from(INLINE + BLOCKS),
    st.sampled_from(["", "", "/"]),
)
soups = st.lists(tags | words | silent, max_size=40).map(
    lambda pages: ("".join(p[0] for p in pages), "".join(p[1] for p in pages))
)
pages = trees | soups

LIST = "<li>a<li>b"
TABLE = "<tr><th>a<th>b<tr><td>c<td>d"


@law
@given(pages)
@example(("<main></main>a", "a"))
@example(("<pre>\na<table>b</table></pre>", "ab"))
@example(("<table>a<tr>b<td>c<table><tr><td>d</table>", "abcd"))
@example(("<h1>a<h1>b</h1>", "ab"))
@example(("<select><option>a<div>b</div></select><nav>c<h1>d", "abcd"))
@example((f"<ul>{LIST}<table>{TABLE}</table>x</ul>", "ababcdx"))
@example((f"<dl><dt>a<ul>{LIST}</ul><dd>b<dl><dd>c<dt>d</dl></dl>", "aabbcd"))
@example((f"<details>a<summary>b<p>c</summary><table role=presentation>{TABLE}", "abcabcd"))
@example(("<div class=mw-collapsible>[+] <b>a</b> b</div>", "ab"))
@example(("<table><tr><th colspan=2>a<tr><th>b<th>c<tr><td>d", "abcd"))
@example(("<h1>a<svg>b</svg></h1>", "ab"))
@example(("<h1><main>a</main></h1>", "a"))
@example(("<b>a<body>b</body></b>", "ab"))
@example(("<dl><div hidden>a</div></dl>", "a"))
@example(("<dl><dt hidden>a<dd><ul><li>b</ul></dl>", "ab"))
@example(("<table><tr><td>a<td>b<tfoot><tr><td>c<td>d</table>", "abcd"))
@example(("<p>a<del>b</del>c<sup>[1]</sup>", "abc1"))
@example(("<pre><div>a</div><div></div><ol><li>b<li>c</ol></pre>", "abc"))
def test_no_letter_is_lost(page: Page) -> None:
    """Letters of the page = letters of blocks, title, contents and of what was left out."""
    source, text = page
    document = read(source)
    assert shown_letters(document) == letters(text)


def read(source: str) -> Document:
    # A comment, so that the file is never blank.
    return read_html("docs/a.html", f"<!---->{source}".encode())


def shown_letters(document: Document) -> Counter[str]:
    return letters(
        *(text for block in document.blocks for text in texts_in(block)),
        *(entry.title for entry in document.contents),
        *(dropped.text for dropped in document.dropped),
        document.title,
    )


@law
@given(
    st.binary(max_size=60)
    | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
    | st.lists(
        st.sampled_from(
            [
                *(
                    "<",
                    ">",
                    "</",
                    "/>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<!",
                    "<?",
                    "&",
                    "&#",
                    "=",
                    '"',
                ),
                *(
                    "'",
                    "<a ",
                    "<a href=",
                    "<td rowspan=3>",
                    "<td colspan=1000>",
                    "<th>",
                    "<tr>",
                    "<table>",
                ),
                *(
                    "<pre>",
                    "</pre>",
                    "<title>",
                    "<script",
                    "<textarea>",
                    "<plaintext>",
                    "<svg/>",
                    "x",
                    "\n",
                ),
                *(
                    "<div class='note'>",
                    "<blockquote><b>Note</b>",
                    "<meta charset=utf-7>",
                    "<meta charset=koi8-r>",
                ),
                *(
                    "&#x110000;",
                    "&#0;",
                    "\r",
                    "\x0c",
                    "\u2028",
                    "<summary>",
                    "<li>",
                    "<h1>",
                    "<nav>",
                    "<dt>",
                ),
            ]
        ),
        max_size=30,
    ).map(lambda pieces: "".join(pieces).encode())
    | pages.map(lambda page: page[0].encode())
)
@example(b"<table><tr><td rowspan=0>a<tr><td>b")
@example(b"<table><thead><tr><td rowspan=9>a<tbody><tr><td>b")
@example(b"<a name=x href>")
@example(b"\xff\xfe<\x00p\x00>\x00a\x00")
@example(b"<meta charset=zip><p>a")
def test_reading_never_raises_and_places_are_lines_of_the_file(data: bytes) -> None:
    try:
        document = read_html("a.html", data)
    except SourceError:
        return
    assert document == read_html("a.html", data)
    assert {finding.code for finding in document.findings} <= RULES.keys()
    for place in places_in(
        (document.blocks, document.contents, document.findings, document.dropped)
    ):
        assert place.file == "a.html"
        assert 1 <= place.spot.line <= place.spot.last_line <= document.lines
        assert not isinstance(place.spot, HtmlSpot) or place.spot.column >= 1
    for block in document.blocks:
        if isinstance(block, Table):
            widths = {len(row.cells) for row in block.rows} | {len(block.header)} - {0}
            assert len(widths) <= 1


@law
@given(pages)
def test_a_place_holds_its_text(page: Page) -> None:
    """Each word of a block stands on the lines that its place names."""
    document = read(page[0])
    rows = f"<!---->{page[0]}".split("\n")
    for block in document.blocks:
        spot = block.place.spot
        own = letters(html.unescape("\n".join(rows[spot.line - 1 : spot.last_line])))
        found = letters(*texts_in(block))
        assert not found - own


# ---------------------------------------------------------------------------------------------
# Blocks -> HTML -> blocks


@law
@given(pages)
@example(("<ul><li>a<pre>b</pre>c<li>d</ul>", ""))
@example(("<table><tr><td><ul><li>a</ul>b<td><b>c</b></table>", ""))
def test_reading_what_was_read_settles(page: Page) -> None:
    once = bare(read(as_html(read(page[0]))))
    assert bare(read(as_html(once))) == once


def bare(document: Document) -> Document:
    """The blocks of a document, without links."""
    return Document(file="a", title="", blocks=tuple(map(_unlinked, document.blocks)))


def _unlinked(block: Block) -> Block:
    if isinstance(block, Listing):
        return evolve(block, items=tuple(evolve(item, links=()) for item in block.items))
    return evolve(block, links=()) if isinstance(block, Paragraph) else block


def as_html(document: Document) -> str:
    """A page that shows the blocks."""
    blocks = "\n".join(_block(block) for block in document.blocks)
    return f"<main><h1>Title</h1>{blocks}</main>"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{escaped(block.text)}</h{block.level}>"
        case Paragraph():
            return f"<p>{_inline(block.text)}</p>"
        case Code():
            return f"<pre>\n{html.escape(block.text)}</pre>"
        case Callout():
            return f'<div role="note"><p><b>{block.label}</b></p>{_lines(block.text)}</div>'
        case Listing():
            return _listing(block)
        case Table():
            return _table(block)
        case _:
            assert_never(block)


def _inline(text: str) -> str:
    text = re.sub(r"`(.+?)`", r"<code>\1</code>", escaped(text), flags=re.DOTALL)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text, flags=re.DOTALL)
    return text.replace("\n", "<br>")


def _lines(text: str) -> str:
    return "".join(
        f"<ul><li>{_inline(line[2:])}</ul>" if line.startswith("- ") else f"<p>{_inline(line)}</p>"
        for line in text.split("\n")
    )


def _listing(block: Listing) -> str:
    name = "ol" if block.ordered else "ul"
    pieces, depth = [], -1
    for item in block.items:
        pieces.append(f"<{name}>" * (item.depth - depth) + f"</{name}>" * (depth - item.depth))
        pieces.append(f"<li>{_inline(item.text)}")
        depth = item.depth
    return "".join(pieces) + f"</{name}>" * (depth + 1)


def _table(block: Table) -> str:
    head = "".join(f"<th>{_inline(text)}</th>" for text in block.header)
    rows = ("".join(f"<td>{_lines(cell.text)}</td>" for cell in row.cells) for row in block.rows)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return (
        f"<table><thead>{f'<tr>{head}</tr>' if head else ''}</thead><tbody>{body}</tbody></table>"
    )


# ---------------------------------------------------------------------------------------------
# Sizes

MANY = 30_000
SIZES: dict[str, Callable[[], str]] = {
    "attributes": lambda: "<a " + "x=1 " * MANY + ">",
    "cells": lambda: "<table>" + "<tr><td>a<td rowspan=65534>b" * 3_000,
    "columns": lambda: "<table><tr>" + "<td colspan=1000>a" * 3_000 + "<tr><td>b" * 3_000,
    "comments": lambda: "<!--" * MANY,
    "bold over paragraphs": lambda: "<b><p>a</b>" * (MANY // 4),
    "classes": lambda: "".join(f"<div class='sidebar-{n}'>a" for n in range(MANY // 10)),
    "ends": lambda: "<div>" * 200 + "</p></b></table>" * MANY,
    "entities": lambda: "&" * MANY + "&#" * MANY + "&amp" * MANY,
    "items": lambda: "<ul><li>a" * MANY,
    "item of paragraphs": lambda: "<ul><li>" + "<p><a href=x>a</a>" * MANY,
    "nested": lambda: "<div>" * 100_000 + "a",
    "nested notes": lambda: "<blockquote><b>Note</b>" * MANY,
    "nested tables": lambda: "<table><tr><td>" * MANY,
    "open tags": lambda: "<a " * MANY,
    "quotes": lambda: "<a x=\"<a y='" * MANY,
    "scripts": lambda: "<script>" * MANY,
    "spans in code": lambda: "<pre>" + "<span class=a>" * MANY + "a" + "</span>" * MANY,
    "white space": lambda: "<p>" + " " * MANY + "a" + "\n\t" * MANY + "b",
    "breaks": lambda: "<p>" + "a<br>" * MANY,
    "marks": lambda: "<p>" + "<b>a</b><code>b</code> " * (MANY // 4),
    "links": lambda: "<p>" + "<a href=x.html>b</a> " * (MANY // 4),
    "titles": lambda: "<title>" * MANY,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SIZES)
def test_large_pages_come_to_an_end(name: str) -> None:
    document = read(SIZES[name]())
    assert document.form == "html"


# ---------------------------------------------------------------------------------------------
# Real pages


@pytest.mark.slow
@pytest.mark.shared
def test_a_real_site(shared: Path) -> None:
    """Each letter of each page is in a block or left out with a reason; one page is contents."""
    found = sorted(shared.glob("sources/gws-8.6/html/*.html"))
    contents = []
    for path in found:
        document, wanted = read_and_counted(path)
        assert shown_letters(document) == wanted, path.name
        assert {finding.code for finding in document.findings} <= {"lines-numbered"}
        contents += [path.name] if document.kind == "contents" else []
    assert contents == ["index.html"]
    assert len(found) > 400


@pytest.mark.slow
@pytest.mark.shared
def test_real_pages_of_others(shared: Path) -> None:
    """No letter is lost; what is there beside them are labels of notes, told by a picture."""
    found = sorted(shared.glob("sources/*/docs/**/*.html"))
    for path in found:
        document, wanted = read_and_counted(path)
        told = shown_letters(document)
        lost = wanted - told
        codes = {finding.code for finding in document.findings}
        if "entities-escaped-twice" in codes:
            lost = Counter({one: n for one, n in lost.items() if one not in "quotaposltgnb"})
        if "lines-numbered" in codes:
            lost = Counter({one: count for one, count in lost.items() if not one.isdigit()})
        assert lost == Counter(), path.name
        labels = Counter(
            letter
            for block in document.blocks
            if isinstance(block, Callout)
            for letter in block.label
        )
        assert told - wanted - labels == Counter(), path.name
        assert codes <= {"entities-escaped-twice", "lines-numbered"}
    assert len(found) > 100


def read_and_counted(path: Path) -> tuple[Document, Counter[str]]:
    """A page as it is read, and the letters of its HTML that a reader sees."""
    data = path.read_bytes()
    document = read_html(path.name, data)
    hidden = r"(?is)<!--.*?-->|<(script|style|head)\b.*?</\1\s*>"
    text = re.sub(hidden, "", data.decode("utf-8", "replace"))
    wanted = letters(html.unescape(re.sub(r"<[^>]*>", "", text)))
    return document, wanted + letters(document.title) if "<h1" not in text else wanted
