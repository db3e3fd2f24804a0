"""Laws of reading, tidying and extracting: whatever the text, nothing raises, nothing is lost."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random
from typing import Any

import pytest
from attrs import evolve, fields, has
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from docgen.base.place import Place
from docgen.base.rules import RULES
from docgen.blocks.tidy import tidy
from docgen.blocks.tidy.join_code import join_pieces
from docgen.blocks.types import Block, Callout, Code, Document, Heading, Listing, Table
from docgen.extract import DIALECTS, extract
from docgen.extract.facts import SourceFacts
from docgen.extract.reading import placeholders
from docgen.ingest.lines import edition_of
from docgen.ingest.text.inline import read_inline
from docgen.ingest.text.reader import read_text

law = settings(deadline=None)
slowly = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])

GWS = DIALECTS["gws"]
FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")

# What read_inline takes out by design has a law of its own; fences may name a language.
MARKUP = re.compile(r"<|&|\]\(|^\s*```.*\w", re.MULTILINE)
_BULLET = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s")

# ---------------------------------------------------------------------------------------------
# Text: anything at all, and lines that look like a reference.

NASTY = [
    "\x00",
    "\u2028",
    "\xa0",
    "\ud800",
    "٣",
    "²",
    "9" * 5_000,
    "|",
    "\t",
    "\t\t\t",
    "`",
    "**",
    "[+] ",
    "{",
    "}",
    '"',
    "'",
    "\\",
    "{}",
    "{{",
    "<",
    "</",
    "&#0;",
    "&#x110000;",
    "](",
    "/",
    "...",
    "://",
    "?",
    "=",
    "&",
    "%",
    "#",
    "x" * 3_000,
    "\r",
    "\x0c",
    "\x85",
    "İ",
    "ﬁ",
    "-",
    "•",
]
any_text = (
    st.text(max_size=40)
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.sampled_from(NASTY)
)

LINES = [
    "",
    "",
    " ",
    "Contents",
    "Ready\t4",
    "Ready",
    "NotReady ... 17",
    "Voice API",
    "Voice API\t3",
    "This operation is part of the [Voice API](#) section of the [Web Services API](#).",
    "This operation is part of the Chat API section of the Web Services API.",
    "This page was last edited on November 20, 2024, at 08:52.",
    "11/20/2024",
    "8.6",
    "Overview",
    "Important",
    "Tells the pilot that the crew is ready.",
    "and goes on in lower case for a while, with more than a dozen words in all, and no end",
    "You get an HTTP response and a CometD notification.",
    "The `limit` parameter in this request is **mandatory**.",
    "[+] Setting a filter**Request**",
    "[+] Filters",
    "Request",
    "Request:",
    "Requests",
    "Response",
    "HTTP response",
    "CometD notification",
    "Sample 2",
    "Sample data",
    "OR",
    "Parameters",
    "CometD notifications",
    "ShipStateChangeMessage",
    "Ship resource",
    "Request URL\t/api/v2/me/ships/{id}",
    "Request URL\t/api/v2/me/ships/{id} OR /api/v2/{userid}/ships",
    "Request URL\t/api/v2/me/ships?fields=*<resources=*&order=Ascending",
    "Request URL\t",
    "\tOR /piers/<pier-id>",
    "Root request URL\t/api/v2/harbour",
    "HTTP Method\tPOST",
    "HTTP Method\tGET, PUT",
    "HTTP Method\tGET",
    "Required Features\tapi-voice-basic",
    "Required Features\tOne of the following:<ul><li>api-voice-pier• multimedia-*</ul>",
    "Mandatory Header\tAuthorization: Basic eA==Origin: pier",
    "Parameter\tValue",
    "Parameter\tValue\tMandatory",
    "operationName\tReady",
    "operationName\tReady. Other valid values are: NotReady, AfterWork",
    "operationName\t",
    "berth\tThe berth (optional). Valid values are B4 and B5. The default value is B4.",
    "berth\tThe berth\tYes",
    "\twhich goes on",
    "id\tThe ship",
    "a\tb\tc\td\te",
    "---\t---",
    "Attribute\tType\tDescription\tAccess Level",
    "Property\tDescription",
    "data.messageType\tAlways ShipStateChangeMessage",
    "data.notificationType\tOne of the following: • StatusChange — state • CrewChanged — crew",
    "Operation\tDescription\tPermissions",
    "GET\tBrings it. The `fields` parameter selects.\tAgent",
    "Code\tDescription",
    "0\tAll is well",
    "0\tNothing is well",
    "Topic\tDescription\tMessageTypes",
    "/v2/me/ships\tShips\tShipStateChangeMessage",
    "API\tDeprecated functionality\t8.5 Request\t8.6 Replacement",
    "Ships API\tRename\tPUT ../ships/{id}\tPOST /ships/{id}/names",
    "\tSink\tDELETE /api/v2/",
    "Name\tDescription\tAssigned by default",
    "Role\tDescription",
    "- **/ships**: all of them",
    " - Role: Supervisor",
    "- /v2/me/ships — ErrorMessage",
    "-",
    "1. First",
    "```",
    "```",
    "```json",
    "POST api/v2/me/ships/0ASK7",
    "POST /api/v2/me/ships/{id}",
    "GET .../ships",
    "GET /api/v2/ships/0071023821ASK7?fields=*",
    "PUT http://198.51.100.9:8080/api/v2/harbour/piers/4711 HTTP/1.1",
    "DELETE /api/v2/settings/berths",
    "Content-Type: application/json",
    "HTTP/1.1 200 OK",
    'curl -X POST -d \'{"operationName": "Ready"}\' http://harbour.example/api/v2/me',
    '{"operationName": "Ready"}',
    '{"operationName": "NotReady", "berth": "B4"}',
    "{",
    '  "operationName": "Ready",',
    '  "berth": {"id": "B4",',
    '"statusCode": 0',
    '{"statusCode": 0, "ships": [',
    '{"data": {"messageType": "ShipStateChangeMessage", "notificationType": "StatusChange"},',
    '"channel": "/v2/me/ships"}',
    "u'ship': None,",
    "]",
    "}",
    "},",
    "| | }",
    "function ready() {",
    "Response:",
    "Request URL | /api/v2/me/ships/{id} |",
    "---|---|",
    "HTTP Method | POST |",
    "Parameter | Value |",
    "operationName | Ready |",
]

# Pages: fragments in any order, with titles that repeat.

SENTENCE = "This operation is part of the [{}](#) section of the [Web Services API](#)."
TITLES = ["Ready", "NotReady", "Not Ready", "Ship resource", "CometD notifications", "List ships"]
SECTIONS = ["Voice API", "Chat API", "API Basics"]
FRAGMENTS = [
    "Overview\n\nTells the pilot.",
    "Request URL\t/api/v2/me\nHTTP Method\tPOST\nRequired Features\tapi-voice-basic",
    "Request URL\t/api/v2/me/ships/{id} OR /users/{user id}/ships\nHTTP Method\tGET, DELETE",
    "Request URL\t/api/v2/me/ships?a=*<resources=*o=Up\nHTTP method\tGET",
    "HTTP Method\tPOST\nRequest URL\t/api/v2/me/ships/{Id}",
    "Required Features\tapi-voice-basic\n\tor api-voice-pier",
    "Root request URL\t/api/v2/harbour\nHTTP Methods\tGET, PUT",
    "Parameter\tValue\noperationName\tReady\nid\tThe ship",
    "Parameter\tValue\noperationName\t",
    "Parameter\tValue\tMandatory\noperationName\tNotReady|AfterWork\tYes\nships, tugs\tAll\tNo",
    "Parameter\tValue\n\tof the harbour",
    "Attribute\tType\tDescription\nid\tString\tThe id\n-\t\t",
    "Property\tDescription\ndata.messageType\tAlways ShipMessage\ndata.notificationType\t• A — b",
    "Operation\tDescription\tPermissions\nGET\tBrings it.\tAgent\nPUT, POST\tWrites it.\tAdmin",
    "Operations for the /piers/{id} URI:",
    "Code\tDescription\n0\tWell\n5\tNot well\n5\tIll",
    "Topic\tDescription\tMessageTypes\n/v2/me/ships\tShips\tShipMessage",
    "API\tDeprecated functionality\t8.5 Request\nShips\tAll\tGET /ships\n\tNone\tnothing",
    "Name\tDescription\tAssigned by default\napi-voice-basic\tShips\tY",
    "Requests\n\n- **/ships**: all\n - Roles: Agent, Supervisor\n- .../api/v2/tides?fields=*",
    "- /v2/me/ships — ships:\n - ShipMessage",
    "Send a GET request to /api/v2/me/ships:",
    "Request",
    "Response",
    "CometD notification",
    "Sample 2",
    "OR",
    "Sample data",
    "A sub-heading",
    "[+] Setting a filter**Request**",
    '```\nPOST api/v2/me\n{"operationName": "Ready"}\n```',
    '```\nPOST api/v2/me/ships/0071023821ASK7\n{"operationName": "AfterWork"}\n```',
    "```\nPOST api/v2/me\n```",
    "```\nGET .../ships\n```",
    '```\nGET /api/v2/me/ships?fields=*\n\nResponse:\n{"ships": [...]}\n```',
    "```\nDELETE /api/v2/me/ships\n```",
    '```\nDELETE /api/v2/me/ships\n{"id": 1}\n```',
    '```\nPUT http://198.51.100.9:8080/api/v2/harbour/piers/4711\n{"operationName": "Ready"}\n```',
    '```\n{"operationName": "NotReady", "id": None,}\n```',
    '```\n{"statusCode": 0\n```',
    "```\n}\n```",
    '```\n{"data": {"messageType": "ShipMessage"}, "channel": "/v2/me/ships"}\n```',
    '```\n[{"data": {"messageType": 5}}, 7, null]\n```',
    '```\n{ "statusCode" = > 0 ; ( }\n```',
    "```\ncurl -d '{\"tide\": 1}' http://harbour.example/api/v2/tide\n```",
    "```\nHTTP/1.1 200 OK\nSet-Cookie: a=b\n```",
    "GET /api/v2/tides",
]
SCARS = [
    "Parameter\tValue\nberth\tThe berth of\n\nParameter\tValue\n\tthe ship\ntide\tThe tide",
    "Parameter\tValue\nberth\tThe berth\n\n\n\ntide\tThe tide that comes in",
    "API\tDeprecated functionality\t8.5 Request\nShips\tAll\tGET /ships\n\tNone\tPOST /ships/"
    "\n\nAPI\tDeprecated functionality\t8.5 Request\n\t\tnames\n\tOne\tGET /one",
    "- a\n - b\n  * c\n\n\n\n-\n- d",
    "1. a\n2) b",
    "the pilot has to be told an hour before the tide turns, by radio or by\n\nphone, always",
    "Important\n\nThe berth is kept for ten minutes.",
    '```\n{\n  "berth": {"id": "B4"}\n}\n```\n\n```\n  ,"tide": 1\n  }\n}\n```',
    '```\n{"uri": "http://harbour.example/"\n}\n```\n\n```\nB4", "a": [\n```\n\n```\n1]}\n```',
    "```\nGET .../api/v2/\n```\n\n```\nberths?fields=*\n```",
    '```\n{"statusCode": 0}\n```\n\n```\n}\n```\n\n```\n| | }\n```',
    "Request URL | /api/v2/me |\n---|---|\nHTTP Method | POST |\nParameter | Value | Mandatory |\n"
    "---|---|---|\nberth | The berth | Yes |\ntide | The tide | No |",
    "| Parameter | Value |\n| --- | --- |\n| berth | The berth |",
]
chunks = st.sampled_from(LINES) | st.sampled_from(FRAGMENTS) | st.sampled_from(SCARS)
references = st.lists(chunks, max_size=12).map("\n".join)
smudged = st.builds(  # a stranger's text within a fragment, or in place of its end
    lambda chunk, start, end, text: chunk[:start] + text + chunk[start + end :],
    chunks,
    st.integers(0, 60),
    st.sampled_from([0, 0, 5, 500]),
    any_text,
)
scribbled = st.lists(chunks | smudged | any_text, max_size=12).map("\n".join)
plain_chunks = chunks.filter(lambda chunk: not MARKUP.search(chunk)) | any_text
plain_references = st.lists(plain_chunks, max_size=10).map("\n".join)
parts = st.lists(st.sampled_from(FRAGMENTS) | st.sampled_from(SCARS) | smudged, max_size=8).map(
    "\n\n".join
)


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, str]:
    """A page of a book: its title and its text."""
    title = draw(st.sampled_from(TITLES))
    said = draw(st.none() | st.sampled_from(SECTIONS))
    sentence = SENTENCE.format(said) if said else "It is about ships."
    return title, f"{title}\n\n{sentence}\n\n{draw(parts)}\n"


@st.composite
def books(draw: st.DrawFn) -> str:
    """A dump: contents that may lack a title or list one too many, then sections and pages."""
    texts: list[tuple[str, str]] = []
    for section in draw(st.lists(st.sampled_from(SECTIONS), max_size=3, unique=True)):
        texts.append((section, f"{section}\n\nThe harbour.\n\n{draw(parts)}\n"))
        texts += draw(st.lists(pages(), max_size=3))
    titles = [title for title, _ in texts if draw(st.integers(0, 9))]
    titles += draw(st.lists(st.sampled_from(TITLES), max_size=1))
    contents = "".join(f"{title}\t{number}\n" for number, title in enumerate(titles, 3))
    cover = draw(st.sampled_from(["", "Harbour API Reference\n\n8.6\n\n11/20/2024\n\n"]))
    return f"{cover}Contents\n{contents}\n" + "\n".join(text for _, text in texts)


singles = pages().map(lambda page: page[1])
# Neither fence nor tab: an extract of a web page with a rule of dashes, else read from a picture.
bare = st.sampled_from([c for c in (*LINES, *SCARS) if "\t" not in c and "```" not in c])
webs = st.lists(bare, max_size=12).map(
    lambda found: "\n".join(["Request URL | /api/v2/me |", "---|---|", *found])
)
opticals = st.lists(bare.filter(lambda chunk: "---" not in chunk), max_size=12).map(
    lambda found: "\n".join(["Harbour", "Ready", "Ready", *found])
)
plain_pages = (webs | opticals).filter(lambda text: not MARKUP.search(text))
sources = st.lists(
    books() | singles | webs | opticals | references | scribbled, min_size=1, max_size=3
)


def read(named: list[tuple[int, str]]) -> list[Document]:
    """The documents of numbered texts, tidied and in the order of a build."""
    documents = [tidy(read_text(f"{number}.txt", text)) for number, text in named]
    return sorted(documents, key=lambda one: (one.kind != "book", one.file))


def letters(*texts: str) -> Counter[str]:
    """The letters and digits of the texts; ligatures are the letters that they join."""
    joined = {chr(0xFB00 + at): two for at, two in enumerate(("ff", "fi", "fl", "ffi", "ffl"))}
    joined |= {"\ufb05": "st", "\ufb06": "st"}
    return Counter(c for text in texts for one in text for c in joined.get(one, one) if c.isalnum())


def texts_in(block: Block) -> Iterator[str]:
    """Every text of a block."""
    match block:
        case Table():
            yield from block.header
            yield from (cell.text for row in block.rows for cell in row.cells)
        case Listing():
            yield from (item.text for item in block.items)
        case Callout():
            yield from (block.label, block.text)
        case _:
            yield block.text


def places_in(thing: Any) -> Iterator[Place]:
    """Every place in a value of the model."""
    if isinstance(thing, Place):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from places_in(one)
    elif has(type(thing)):
        for attribute in fields(type(thing)):
            yield from places_in(getattr(thing, attribute.name))


# ---------------------------------------------------------------------------------------------
# Reading


@law
@given(any_text | scribbled)
@example("x" * 10_000)
@example("\t" * 5_000 + "x")
@example("a" + "\tb" * 2_000)
@example("```\n" * 3)
@example("```\n{")
@example("\ud800\t\udfff\n```")
@example("•\n- \n1.\n[+]\n[+] **\n|\n||\n---|---|")
@example("Contents")
@example("Contents\n" + "Ready\t٣\n")
def test_reading_never_raises_and_places_are_lines_of_the_file(text: str) -> None:
    document = read_text("a.txt", text)
    assert document.lines == text.count("\n") + 1
    for place in places_in((document.blocks, document.contents, document.findings)):
        assert place.file == "a.txt"
        assert 1 <= place.spot.line <= place.spot.last_line <= document.lines


@law
@given(plain_references | plain_pages)
@example("Overview\n\nTells the pilot.\n\ufb00")
@example(
    "Request URL | /me |\n---|---|\nThis page was last edited on May 3, 2016, at 08:52.\n"
    "Request URL | /me/ships/{id} |"
)
@example("Harbour\n11/20/2024\nReady\nReady\nTells the pilot.")
@example("Request URL | /api/v2/me |\n---|---|\nContents\n1. First")
@example(
    'Request URL | /me |\n---|---|\n{"ships": [\n'
    "This page was last edited on May 3, 2016, at 08:52.\ncurl http://harbour.example/me"
)
def test_no_line_is_lost(text: str) -> None:
    """Every line with a letter stands in a block, in the contents, or is told as left out.

    Left out on purpose: the lines of a cover, a date of edition, fences and the bullets of lists.
    """
    assume(not MARKUP.search(text))
    document = read_text("a.txt", text)
    rows = text.split("\n")
    told = (*document.blocks, *document.contents, *document.dropped)
    shown = {n for one in told for n in _lines_of(one.place)}
    cover = min(shown, default=0) if document.contents or document.title else 0
    for number, row in enumerate(rows, 1):
        if letters(row) and number not in shown:
            assert number < cover or edition_of(row) or row.startswith("```")
    for place, blocks in _by_place(document.blocks).items():
        own = [rows[number - 1] for number in _lines_of(place)]
        found = letters(*(text for block in blocks for text in texts_in(block)))
        whole = _without_marks(blocks[0], own)
        if isinstance(blocks[0], Code) and whole == own and found != letters(*whole):
            # Code without fences may be cut by the foot of a page: a date of edition.
            whole = [row for row in own if not edition_of(row)]
        assert found == letters(*whole)


def _by_place(blocks: Iterable[Block]) -> dict[Place, list[Block]]:
    """The blocks by where they stand: a label glued to a heading is a block of its own.

    Left out: the title of an optical page, whose place is the end of the cover.
    """
    found: dict[Place, list[Block]] = {}
    for block in blocks:
        if not (isinstance(block, Heading) and block.level == 1):
            found.setdefault(block.place, []).append(block)
    return found


def _lines_of(place: Place) -> range:
    return range(place.spot.line, place.spot.last_line + 1)


def _without_marks(block: Block, rows: list[str]) -> list[str]:
    """The lines of a block without its fences and bullets."""
    if isinstance(block, Code):
        return [row for row in rows if not row.lstrip().startswith("```")]
    return [_BULLET.sub("", row) for row in rows] if isinstance(block, Listing) else rows


@law
@given(
    st.lists(
        st.sampled_from(
            [
                ("pier ", "pier "),
                ("<p>", ""),
                ('<ul style="x">', ""),
                ("</li>", ""),
                ("<CODE>", ""),
                ("<uids>", "uids"),
                ("<queue_id>", "queue_id"),
                ("[Hold](#)", "Hold"),
                ("[a b](https://harbour.example/x)", "a b"),
                ("&mdash;", ""),
                ("&lt;", ""),
                (" • ", ""),
                ("\xa0", ""),
                ("``", ""),
                ("ß日", "ß日"),
            ]
        ),
        max_size=12,
    )
)
def test_inline_markup_keeps_every_word(pieces: list[tuple[str, str]]) -> None:
    text, _ = read_inline("".join(printed for printed, _ in pieces))
    assert letters(text) == letters("".join(kept for _, kept in pieces))


# ---------------------------------------------------------------------------------------------
# Tidying


@law
@given(references | scribbled)
def test_tidy_settles(text: str) -> None:
    once = tidy(read_text("a.txt", text))
    assert tidy(once) == once


@law
@given(references | scribbled)
def test_tidy_loses_nothing_but_repeated_headers(text: str) -> None:
    before = read_text("a.txt", text)
    after = tidy(before)
    assert _order(_bodies(before)) == _order(_bodies(after))
    assert _headers(after) <= _headers(before)
    assert _headers(after).keys() | {()} == _headers(before).keys() | {()}
    assert len(after.findings) >= len(before.findings)


def _bodies(document: Document) -> Iterator[str]:
    """What the blocks hold, without the headers of tables."""
    for block in document.blocks:
        yield from texts_in(evolve(block, header=()) if isinstance(block, Table) else block)


def _headers(document: Document) -> Counter[tuple[str, ...]]:
    return Counter(block.header for block in document.blocks if isinstance(block, Table))


pieces_of_code = st.lists(
    st.sampled_from([*LINES, *"{}[]", '"', '{"a": "', 'b"', "},", '"a": 1', "]}", "|"]), max_size=5
).map("\n".join)


@law
@given(pieces_of_code | any_text, pieces_of_code | any_text)
@example("POST /api/v2/", "users?fields=*")
@example('{"a": "http://harbour.example/"}}', 'x", "b": 1}')
def test_joined_pieces_keep_everything_but_closers(first: str, second: str) -> None:
    joined = join_pieces(first, second)
    if joined is None:
        return
    assert _order([joined]) == _order([first, second])
    marks = Counter((first + second).split()), Counter(joined.split())
    before, after = (Counter("".join(words.elements())) for words in marks)
    assert set(before - after) <= set('}],"|')
    assert set(after - before) <= {","}


def _order(texts: Iterable[str]) -> str:
    """The letters and digits in their order."""
    return "".join(c for text in texts for c in text if c.isalnum())


# ---------------------------------------------------------------------------------------------
# Extracting


@slowly
@given(sources)
def test_extraction_of_anything(texts: list[str]) -> None:
    documents = read(list(enumerate(texts)))
    api = extract(documents, GWS, FACTS)

    names = Counter((one.section, one.title, one.key) for one in api.operations)
    assert [name for name, times in names.items() if times > 1] == []

    size = {document.file: document.lines for document in documents}
    for place in places_in(api):
        assert 1 <= place.spot.line <= place.spot.last_line <= size[place.file]

    assert {finding.code for finding in api.findings} <= RULES.keys()

    for operation in api.operations:
        path = [one.name for one in operation.parameters if one.where == "path"]
        assert sorted(path) == sorted(placeholders(operation.key.path))
        for sample in operation.samples:
            assert sample.json is None or json.loads(sample.json) is not Ellipsis


@slowly
@given(
    st.lists(singles | webs | opticals, min_size=2, max_size=4), st.randoms(use_true_random=False)
)
def test_the_order_of_files_does_not_matter(texts: list[str], random: Random) -> None:
    named = list(enumerate(texts))
    expected = extract(read(named), GWS, FACTS)
    random.shuffle(named)
    assert extract(read(named), GWS, FACTS) == expected


# ---------------------------------------------------------------------------------------------
# Sizes

# Brackets, rows and contents as large as hostile input may be; the others as large as finishes in a
# moment today: their work grows faster than their size.
CODE = "```\n{}\n```\n"
SIZES = {
    "blank lines": "\n" * 400 + "x",
    "brackets that open": CODE.format("[" * 200_000),
    "brackets that close": CODE.format("]" * 200_000),
    "brackets that nest": CODE.format("[" * 100_000 + "]" * 100_000),
    "columns": "\t".join(["a"] * 20_000) + "\n" + "\t".join(["b"] * 20_000),
    "contents of one title": "Contents\n"
    + "Ready\t4\n" * 5_000
    + f"\nReady\n\n{SENTENCE.format('Voice API')}\n" * 20,
    "cut code": CODE.format("{" * 1_000 + "}" * 1_000) + CODE.format("1," + "}" * 1_000),
    "fences": CODE.format('{"a": 1,') * 500,
    "line": "```\n```\n<a " + " " * 2_000 + "x • " + "[" * 10_000,
    "members": CODE.format(
        "POST /api/v2/me\n{" + ",".join(f'"a{n}": {n}' for n in range(5_000)) + "}"
    ),
    "paragraphs": "The pilot of the harbour wants to be told an hour before the tide turns,\n\nor "
    * 300,
    "requests": "".join(CODE.format(f"GET /api/v2/me/{n}") + "\n" for n in range(300)),
    "rows": "Request URL\t/api/v2/me/ships/{id}\nHTTP Method\tPOST\n\nParameter\tValue\n"
    + "".join(f"p{n}\tvalue {n}\n" for n in range(50_000)),
    "tabs": "```\n```\n" + "\t" * 5_000 + "x",
    "tables": "Parameter\tValue\nid\tThe ship\n\n" * 2_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SIZES)
def test_large_texts_come_to_an_end(name: str) -> None:
    (document,) = read([(0, SIZES[name])])
    assert extract([document], GWS, FACTS).dialect == "gws"
