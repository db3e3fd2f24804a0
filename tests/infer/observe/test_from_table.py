"""What a row of a table tells of a type."""

from __future__ import annotations

import pytest

from docgen.infer.observe.from_table import MAP, TYPES, from_table
from docgen.model.schema import Anything, ListOf, Record, Scalar, Schema

STRING, INTEGER, BOOLEAN = (Scalar(types=(name,)) for name in ("string", "integer", "boolean"))


@pytest.mark.parametrize(
    ("type_text", "schema"),
    [
        ("String", STRING),
        ("`string`", STRING),
        ("Long", INTEGER),
        ("boolean", BOOLEAN),
        ("String or null", Scalar(types=("null", "string"))),
        ("Integer/String", Scalar(types=("integer", "string"))),
        ("Array", ListOf(item=Anything())),
        ("String Array", ListOf(item=STRING)),
        ("string[]", ListOf(item=STRING)),
        ("Array of Strings", ListOf(item=STRING)),
        ("array<integer>", ListOf(item=INTEGER)),
        ("List of Custom properties", ListOf(item=Anything())),
        ("Array of JSON objects", ListOf(item=MAP)),
        ("JSON object", MAP),
        ("Map", MAP),
        ("map of strings", Record(fields=(), extra=STRING)),
        ("Interaction identity", Anything()),
        ("", Anything()),
        ("array of " * 2000 + "string", Anything()),
    ],
)
def test_a_type_text_means_a_schema(type_text: str, schema: Schema) -> None:
    assert from_table(type_text) == schema


@pytest.mark.parametrize(
    ("description", "schema"),
    [
        ("A JSON object that holds the key.", MAP),
        ("An optional JSON object with data.", MAP),
        ("An array of names.", ListOf(item=Anything())),
        ("A map of values.", MAP),
        ("A string value to be kept.", STRING),
        ("Optional. A comma-separated list of ids.", STRING),
        ("(optional) Boolean, whether to ring.", BOOLEAN),
        ("If true, rings twice.", BOOLEAN),
        ("If specified, only calls of that agent.", Anything()),
        ("A number to dial.", Anything()),
        ("A list of names.", Anything()),
        ("The name of an array of things.", STRING),
        ("Specifies whether to ring.", BOOLEAN),
        ("The number of rings.", INTEGER),
        ("Stringent checks.", Anything()),
    ],
)
def test_words_count_only_where_they_are_clear(description: str, schema: Schema) -> None:
    assert from_table("", description) == schema


def test_the_type_text_wins_over_words() -> None:
    assert from_table("Integer", "A string of digits.") == INTEGER


def test_spellings_are_sorted_and_lower_case() -> None:
    assert list(TYPES) == sorted(TYPES)
    assert all(name == name.lower() for name in TYPES)
