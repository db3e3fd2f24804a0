"""HTML in, blocks out: what the HTML reader makes of the shapes that pages have."""

from __future__ import annotations

from typing import Any

import pytest

from docgen.base.errors import SourceError
from docgen.base.place import HtmlSpot
from docgen.blocks.code_lines import place_of_lines
from docgen.blocks.types import Block, Code, Document, Heading, Listing, Table
from docgen.ingest.html.reader import read_html
from tests.blocks.shown import shown_block
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}


@pytest.mark.parametrize("case", case_params("ingest/html", KNOWN_WRONG))
def test_html_becomes_blocks(case: Case, accept: bool) -> None:
    encoding = case.inputs.get("encoding", "utf-8").strip()
    document = read_html("docs/page.html", case.inputs["input"].encode(encoding))
    case.check(shown(document), accept=accept and str(case) not in KNOWN_WRONG)


def shown(document: Document) -> Any:
    """The blocks; with what the document says of itself where it says something."""
    said: dict[str, Any] = {
        "title": document.title,
        "kind": "" if document.kind == "page" else document.kind,
        "version": document.version,
        "edition": document.edition,
        "trail": " > ".join(document.trail),
        "contents": [
            f"{'  ' * (entry.depth or 0)}{entry.title} -> {entry.target}"
            for entry in document.contents
        ],
        "findings": [f"{finding.code} {finding.place}" for finding in document.findings],
        "dropped": [f"{dropped.why}: {dropped.text}" for dropped in document.dropped],
    }
    said = {name: value for name, value in said.items() if value}
    blocks = [_shown_block(block) for block in document.blocks]
    return {**said, "blocks": blocks} if said else blocks


def _shown_block(block: Block) -> Any:
    if isinstance(block, Heading):
        return f"h{block.level}: {block.text}"
    return shown_block(block)


PLACES = """<!doctype html>
<main><h1 id="top">Harbour</h1>
<p>The
pilot <b>waits</b>.</p>
<h2><span id="berths">Berths</span></h2>
<ul><li>North
<li id="s">South</ul>
<table>
<tr><th>Berth</th>
    <td>B4<br>
    B5</td></tr>
</table>
<div><pre><span></span>
<span>{</span>
  "a": 1
}

</pre></div>
"""


def test_blocks_say_where_they_stand() -> None:
    document = read_html("a.html", PLACES.encode())
    found = [
        (type(block).__name__, block.place.spot.line, block.place.spot.last_line, str(block.place))
        for block in document.blocks
    ]
    assert found == [
        ("Paragraph", 3, 4, "a.html:3:4 #top"),
        ("Heading", 5, 5, "a.html:5:23 #berths"),
        ("Listing", 6, 7, "a.html:6:9 #berths"),
        ("Table", 9, 11, "a.html:9:9 #berths"),
        ("Code", 13, 16, "a.html:13:24 #berths"),
    ]
    (listing,) = (block for block in document.blocks if isinstance(block, Listing))
    assert [str(item.place) for item in listing.items] == [
        "a.html:6:9 #berths",
        "a.html:7:12 #berths",
    ]
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [str(cell.place) for cell in table.rows[0].cells] == [
        "a.html:9:9 #berths",
        "a.html:10:9 #berths",
    ]


def test_a_line_of_code_stands_on_its_line_of_the_file() -> None:
    document = read_html("a.html", PLACES.encode())
    (code,) = (block for block in document.blocks if isinstance(block, Code))
    assert code.text == '\n{\n  "a": 1\n}'
    assert [str(place_of_lines(code, n, n)) for n in range(4)] == [
        "a.html:13:24 #berths",
        "a.html:14:1 #berths",
        "a.html:15:1 #berths",
        "a.html:16:1 #berths",
    ]
    spot = place_of_lines(code, 1, 3).spot
    assert isinstance(spot, HtmlSpot)
    assert (spot.line, spot.last_line) == (14, 16)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.html: is empty"),
        (b" \n\t", "a.html: holds nothing but blanks"),
        (b"%PDF-1.7\n", "a.html: is not text but a PDF"),
        (b"<p>a\0b</p>", r"a.html: is not text \(it has NUL bytes\)"),
    ],
)
def test_a_file_that_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_html("a.html", data)
