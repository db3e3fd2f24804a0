"""Facts and blocks as text: complete, and harmless on a terminal."""

import json

import click
import pytest
from attrs import evolve

from docgen.base.errors import ConfigError, SelectorError
from docgen.base.place import Place, lines
from docgen.base.shown import harmless
from docgen.blocks.types import Callout, Cell, Code, Document, Heading, Item, Listing, Row, Table
from docgen.cli.select import select
from docgen.cli.terminal import one_line
from docgen.cli.text.blocks import (
    Excerpt,
    block_lines,
    block_records,
    read_excerpt,
    refuse_unknown_file,
)
from docgen.cli.text.facts import fact_text
from docgen.cli.text.records import all_records, records
from docgen.cli.text.schemas import schema_lines
from docgen.model.api import Api
from docgen.model.schema import (
    Anything,
    Field,
    ListOf,
    NamedSchema,
    OneOf,
    Record,
    Ref,
    Scalar,
    Schema,
)


def shown(api: Api, selector: str) -> str:
    (match,) = select(api, selector)
    return click.unstyle(fact_text(api, match))


def test_an_operation_is_shown_with_all_that_is_known(api: Api) -> None:
    text = shown(api, "Voice Hold")
    for part in (
        "Hold  (Voice API)",
        "POST /api/v2/me/calls/{id} Hold",
        "book.txt:100-130",
        "pages/hold.web.txt:1-14",
        "Puts a call aside.",
        "Use Hold with care [bold].",
        "Required features: api-voice, api-extra (any one of them)",
        "Roles: ROLE_AGENT",
        "Headers: X-CSRF-TOKEN",
        "POST /me/calls/{id}  table, book.txt:102",
        "operationName  body, required  book.txt:110",
        "values: Hold",
        "fields  query, from url  book.txt:102",
        "default: *",
        "extensions  body, from sample",
        "Message types: CallStateChangeMessage",
        "Notification types: StatusChange",
        'Sample: request "Sample 1"  book.txt:120-124',
        "POST /api/v2/me/calls/1",
        '    "operationName": "Hold"\n',
        '  {"a" 1',
        'operationName: "Hold"',
        "data?: list of one of",
        "warning encoding-assumed  book.txt:125",
    ):
        assert part in text
    assert "\x1b" not in text
    assert r"\x1b[31mred" in text


def test_findings_that_point_to_a_fact_are_shown_with_it(api: Api) -> None:
    assert "encoding-assumed" in shown(api, "Voice SendDTMF")
    assert "encoding-assumed" not in shown(api, "Call resource")


def test_a_resource_without_a_table_has_the_members_of_its_samples(api: Api) -> None:
    boat = Record(fields=(Field(name="mast", schema=Scalar(types=("string",))),))
    (known, *_) = api.resources
    (asked, *_) = api.operations
    shown = evolve(
        api,
        schemas=(NamedSchema(name="Boat", schema=boat),),
        resources=(evolve(known, attributes=(), schema=ListOf(item=Ref(name="Boat"))),),
        operations=(evolve(asked, title="Boat Resource", response=Ref(name="Boat")),),
    )
    told = [(one["title"], one["fields"]) for one in records(shown, "resources")]
    assert told == [(known.title, ["mast"]), ("Boat Resource", ["mast"])]


def test_resources_and_message_types_are_shown(api: Api) -> None:
    assert "id  String  book.txt:205" in shown(api, "Call resource")
    text = shown(api, "CallStateChangeMessage")
    assert "Spelled as well: CallStateChangedMessage" in text
    assert "/v2/me/calls  as a page says  book.txt:302" in text
    assert "/v2/me/lines  as a sample shows  book.txt:303" in text
    assert "/v2/me/phones  as the page of an operation says  book.txt:304" in text
    assert "/v2/me/posts  likely: the one channel of its section  book.txt:305" in text
    assert "StatusChange  book.txt:305\n      Another state." in text
    assert "call  book.txt:306" in text
    assert "the payload alone: 2 samples  book.txt:307" in text
    assert "POST /api/v2/me/calls/{id} Hold" in text
    assert shown(api, "CallStateChangedMessage") == text


def test_a_channel_is_shown_with_its_messages(api: Api) -> None:
    text = shown(api, "/v2/me/calls")
    assert "CallStateChangeMessage  as a page says  book.txt:302" in text


def test_the_records_keep_the_contract_of_the_score(api: Api) -> None:
    everything = all_records(api)
    assert list(everything) == ["operations", "resources", "notifications", "errors", "changes"]
    first = everything["operations"][0]
    assert {key: first[key] for key in list(first)[:12]} == {
        "section": "Voice API",
        "title": "Hold",
        "method": "POST",
        "path": "/api/v2/me/calls/{id}",
        "query": ["fields"],
        "operation_name": "Hold",
        "required_features": ["api-voice", "api-extra"],
        "parameters": [
            {"name": "operationName", "in": "body", "required": True, "source": "table"},
            {"name": "fields", "in": "query", "required": None, "source": "url"},
        ],
        "sample_parameters": [
            {"name": "extensions", "in": "body", "required": None, "source": "sample"}
        ],
        "samples": {"request": 1, "response": 1, "notification": 0},
        "message_types": ["CallStateChangeMessage"],
        "notification_types": ["StatusChange"],
    }
    assert everything["resources"][0]["fields"] == ["id"]
    assert everything["notifications"][0]["channels"] == ["/v2/me/calls"]
    assert everything["notifications"][0]["message_types"] == ["CallStateChangeMessage"]
    assert everything["notifications"][0]["notification_types"] == ["StatusChange"]
    (message,) = everything["notifications"][0]["messages"]
    assert message["channels"][0] == "/v2/me/calls"
    assert message["operations"] == ["POST /api/v2/me/calls/{id} Hold"]
    assert records(api, "channels")[0]["name"] == "/v2/me/calls"
    assert everything["errors"][0]["code"] == 0
    assert everything["changes"][0]["replacement"] is None
    assert json.loads(json.dumps(everything)) == everything
    assert records(api, "findings")[0]["severity"] == "warning"
    assert [one["guide"] for one in records(api, "sections")] == [True, False]


STRING = Scalar(types=("string",))


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (Anything(), "anything"),
        (Scalar(types=("integer", "null")), "integer or null"),
        (Scalar(types=("string",), values=tuple("abcdefgh")), "string: a | b | c | d | e | f | …"),
        (ListOf(item=ListOf(item=STRING)), "list of list of string"),
        (OneOf(options=(STRING, Record(fields=()))), "one of\n  - string\n  - {}"),
        (
            Record(
                fields=(
                    Field(name="a", schema=STRING, required=True),
                    Field(
                        name="b",
                        schema=Record(fields=(Field(name="c", schema=Anything()),), extra=STRING),
                    ),
                )
            ),
            "{\n  a*: string\n  b: {\n    c: anything\n    (any name): string\n  }\n}",
        ),
    ],
)
def test_schemas_are_short(schema: Schema, text: str) -> None:
    assert "\n".join(schema_lines(schema)) == text


def test_very_deep_schemas_end() -> None:
    deep: Schema = Anything()
    for _ in range(50):
        deep = Record(fields=(Field(name="x", schema=deep),))
    assert "{…}" in "\n".join(schema_lines(deep))


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("\x1b[2J\x07", "\\x1b[2J\\x07"),
        ("abc\u202egnp.exe", "abc\\u202egnp.exe"),
        ("\x9b31m", "\\x9b31m"),
        ("\ud800", "\\ud800"),
        ("a\rb", "a\\rb"),
        ("::error file=a::x", "\\x3a:error file=a::x"),
        ("x\n  ::stop-commands::y", "x\n  \\x3a:stop-commands::y"),
        ("std::string, a ::: b, ## two", "std::string, a ::: b, ## two"),
        ("see ##vso[task.setvariable x]", "see \\x23#vso[task.setvariable x]"),
        ("##[add-mask]x", "\\x23#[add-mask]x"),
        ("a\u200bb\u2060c", "a\\u200bb\\u2060c"),
        ("a\tb\nc", "a\tb\nc"),
        ("Ü – ✓ [bold]", "Ü – ✓ [bold]"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_instead(text: str, safe: str) -> None:
    assert harmless(text) == safe
    assert "\n" not in one_line(text)
    assert "\t" not in one_line(text)


def at(first: int, last: int | None = None) -> Place:
    return lines("a/book.txt", first, last)


def document() -> Document:
    cell = Cell(text="x\ty", place=at(5))
    return Document(
        file="a/book.txt",
        title="T",
        blocks=(
            Heading(level=1, text="Voice", place=at(1)),
            Code(text="{\n}", place=at(2, 4)),
            Table(header=("A", "B"), rows=(Row(cells=(cell, cell), place=at(6)),), place=at(5, 6)),
            Listing(items=(Item(text="one", depth=1, place=at(7)),), place=at(7)),
            Callout(label="Tip", text="\x1b", place=at(8)),
        ),
    )


def test_blocks_are_shown_with_their_places() -> None:
    text = click.unstyle("\n".join(block_lines((document(),), Excerpt())))
    assert text.split("\n") == [
        "a/book.txt:1  heading 1",
        "    Voice",
        "a/book.txt:2-4  code",
        "    {",
        "    }",
        "a/book.txt:5-6  table of 1 rows",
        "    A | B",
        "    x y | x y",
        "a/book.txt:7  list",
        "      - one",
        "a/book.txt:8  callout Tip",
        "    \\x1b",
    ]


@pytest.mark.parametrize(
    ("file", "span", "kinds"),
    [
        ("a/book.txt", None, ["heading", "code", "table", "listing", "callout"]),
        ("book.txt", "3", ["code"]),
        (None, "4-6", ["code", "table"]),
        (None, "-1", ["heading"]),
        (None, "8-", ["callout"]),
        ("ook.txt", None, []),
    ],
)
def test_an_excerpt_of_the_blocks(file: str | None, span: str | None, kinds: list[str]) -> None:
    found = block_records((document(),), read_excerpt(file, span))
    assert [one["block"] for one in found] == kinds


@pytest.mark.parametrize("span", ["", "-", "a-b", "9-2", "1-2-3", " "])
def test_a_wrong_span_of_lines_is_refused(span: str) -> None:
    with pytest.raises(ConfigError, match="is no span of lines"):
        read_excerpt(None, span)


def test_a_file_that_is_not_there_gets_a_suggestion() -> None:
    refuse_unknown_file(Excerpt(file="book.txt"), ["a/book.txt"])
    with pytest.raises(SelectorError, match=r"Did you mean 'a/book.txt'"):
        refuse_unknown_file(Excerpt(file="bok.txt"), ["a/book.txt", "x.txt"])
