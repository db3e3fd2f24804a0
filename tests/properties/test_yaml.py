"""What is written as YAML comes back, from every reader and through every emitter."""

from __future__ import annotations

import math

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from docgen.render.files.yaml import dump

EMITTERS = [yaml.Dumper, getattr(yaml, "CDumper", yaml.Dumper)]
LOADERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]

# Texts that some YAML reader takes for something else.
LOOKALIKES = [
    "yes",
    "no",
    "on",
    "off",
    "y",
    "n",
    "null",
    "Null",
    "~",
    "true",
    "012",
    "0o12",
    "0x1f",
    "0b1",
    "1e5",
    "1_000",
    "12:30:45",
    "190:20:30.15",
    "2020-01-01",
    "2001-12-14t21:59:43.10-05:00",
    ".inf",
    ".nan",
    "=",
    "<<",
    "-",
    "?",
    ":",
    "+",
    "1.",
    ".5",
    "-1",
    "@",
    "`",
    "%",
    "|",
    ">",
    "'",
    '"',
    "#",
    "&",
    "*",
    "!",
]
SIGNS = list(" ab:#-\n'\"{}[]\t,&*!|>%@`?~.0129eE+_x=<\u2028\u0085\ufeff\x7f\x00\r\U0001f600")

texts = (
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
    | st.text(st.sampled_from(SIGNS), max_size=150)
    | st.text(st.sampled_from(list("ab \n")), max_size=400)
    | st.sampled_from(LOOKALIKES)
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("emitter", EMITTERS)
@pytest.mark.parametrize("loader", LOADERS)
@given(value=values)
def test_a_value_comes_back_as_it_was(value: object, emitter: type, loader: type) -> None:
    text = dump(value, emitter)
    assert yaml.load(text, Loader=loader) == value


@given(value=values)
def test_what_is_written_is_one_document_of_whole_lines(value: object) -> None:
    text = dump(value)
    assert text.endswith("\n")
    assert yaml.safe_load(f"before: 1\nvalue:\n{indented(text)}after: 2\n")["value"] == value


def indented(text: str) -> str:
    return "".join(f"  {line}\n" if line else "\n" for line in text.split("\n")[:-1])


@pytest.mark.parametrize("text", LOOKALIKES)
def test_a_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    assert dump({"x": text})[3:].lstrip()[0] in "'\""


@pytest.mark.parametrize("value", ["...\n", "...", {"a": "x\n...\n"}, ["x\n---\ny"], 5, None])
def test_marks_of_a_document_are_text_like_any_other(value: object) -> None:
    assert yaml.safe_load(dump(value)) == value


def test_nan_comes_back() -> None:
    assert math.isnan(yaml.safe_load(dump([math.nan]))[0])


def test_a_lone_surrogate_is_written_out() -> None:
    assert yaml.safe_load(dump({"\ud800": "a\udfff"})) == {"\\ud800": "a\\udfff"}


def test_long_text_is_folded_and_lines_are_kept() -> None:
    long = "word " * 40 + "end"
    text = dump({"long": long, "lines": "one\ntwo: 2\n\nthree\n"})
    assert text.startswith("long: >-\n  word word")
    assert max(map(len, text.splitlines())) <= 110
    assert text.endswith("lines: |\n  one\n  two: 2\n\n  three\n")


def test_no_anchor_for_a_value_that_comes_twice() -> None:
    shared = {"a": [1]}
    assert dump([shared, shared]) == "- a:\n  - 1\n- a:\n  - 1\n"
