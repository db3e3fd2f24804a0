"""Laws of the tolerant JSON reader, whatever it is given."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.base.json.lenient import Reading, read_json
from docgen.base.json.text import unescaped

pytestmark = pytest.mark.slow

PIECES = [
    *"{}[]:,\"'\n/\\#.<>|;()", "  ", "\r\n", "\t", "\u00a0", "“", "”", '"a"', '"b": 1',
    '"c": "x y"', "...", "etc", "<id>", "None", "u'z'", "12L", "007", "-1.5e3", "1,000", "// c",
    "/* d */", "true", "nope", '\\"', "\\u00e9", "\\ud83d", "=>", "http://x/y", " or ", "{id}",
    "[a or b]", '"k":', "II", "IIkII", '""', "Response: ", "curl x", "x = 1",
]  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
anything = st.one_of(st.text(), pieces, pieces.map("{".__add__))

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(),
)


def nested(
    leaves: st.SearchStrategy[object], keys: st.SearchStrategy[str]
) -> st.SearchStrategy[object]:
    inner = st.recursive(
        leaves,
        lambda each: st.one_of(st.lists(each, max_size=4), st.dictionaries(keys, each, max_size=4)),
        max_leaves=12,
    )
    return st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4))


values = nested(scalars, st.text())

# Without quotes, backslashes and brackets: what may stand in strings of every language.
words = st.text(st.sampled_from("abcXYZ019 _-./:@"), max_size=12)
plain_values = nested(st.one_of(st.none(), st.booleans(), st.integers(), words), words)


def refuse(constant: str) -> None:
    raise AssertionError(constant)


def squeezed(text: str) -> str:
    """Without blanks, quotes and backslashes: joined lines and mended quotes change those."""
    return re.sub(r"[\s\"'`“”\\]", "", text)


def told_scalars(value: object) -> list[object]:
    """The keys and scalars of a document read with `pairs` and numbers as text."""
    if isinstance(value, list):
        return [each for item in value for each in told_scalars(item)]
    if isinstance(value, tuple):
        return [each for key, item in value for each in (key, *told_scalars(item))]
    return [value]


def _printed(scalar: str) -> list[str]:
    """How a text may be printed; a number of JSON5 has no figure before its point, or behind it."""
    forms = [squeezed(scalar)]
    forms += [scalar.replace("0.", ".", 1)] if scalar.lstrip("-").startswith("0.") else []
    return forms + [form.replace(".0", ".", 1) for form in forms if ".0" in form]


def invented(raw: str, reading: Reading) -> list[object]:
    """Every scalar that stands nowhere in the raw text."""
    said = squeezed(raw) + "\n" + squeezed(unescaped(raw, '"')[0])
    literals = {True: "true", False: "false", None: "none"}
    found: list[object] = []
    for read in reading.documents:
        document = json.loads(read.json, object_pairs_hook=tuple, parse_int=str, parse_float=str)
        for scalar in told_scalars(document):
            if isinstance(scalar, str):
                found += [] if any(form in said for form in _printed(scalar)) else [scalar]
            elif not re.search(
                f"{literals[bool(scalar) if scalar is not None else None]}|null", raw, re.I
            ):
                found.append(scalar)
    return found


@given(anything)
@settings(max_examples=400)
def test_it_never_raises_and_gives_strict_json(text: str) -> None:
    reading = read_json(text)
    assert reading == read_json(text)
    place = 0
    for read in reading.documents:
        assert place <= read.start < read.end <= len(text)
        assert isinstance(json.loads(read.json, parse_constant=refuse), dict | list)
        assert text.count("\n", 0, read.start) + 1 == read.first_line <= read.last_line
        place = read.end
    assert squeezed(reading.rest) in squeezed(text) or reading.documents


@given(anything)
@settings(max_examples=300)
def test_it_never_makes_up_a_value(text: str) -> None:
    assert invented(text, read_json(text)) == []


@given(anything)
def test_what_it_gives_it_reads_again_unchanged(text: str) -> None:
    for read in read_json(text).documents:
        (again,) = read_json(read.json).documents
        assert again.json == read.json
        assert {repair.code for repair in again.repairs} <= {"duplicate-key"}


@given(values, st.booleans(), st.sampled_from([None, 0, 2]))
def test_valid_json_comes_back_unchanged(
    value: object, ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    (read,) = read_json(text).documents
    assert read.json == json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    assert (read.repairs, read.unknown, read.more) == ((), (), ())


@given(plain_values)
def test_what_python_prints_is_the_same_value(value: object) -> None:
    (read,) = read_json(repr(value)).documents
    assert json.loads(read.json) == value


@given(values, st.data())
@settings(max_examples=200)
def test_one_mark_lost_or_added_makes_up_nothing(value: object, data: st.DataObject) -> None:
    text = json.dumps(value, indent=data.draw(st.sampled_from([None, 2])), ensure_ascii=False)
    at = data.draw(st.integers(0, len(text) - 1))
    added = data.draw(st.sampled_from('{}[]:,"'))
    for broken in (text[:at] + text[at + 1 :], text[:at] + added + text[at:]):
        assert invented(broken, read_json(broken)) == []


@given(plain_values, st.data())
def test_the_beginning_of_a_document_is_not_closed(value: object, data: st.DataObject) -> None:
    text = json.dumps({"k": value})
    reading = read_json(text[: data.draw(st.integers(1, len(text) - 1))])
    assert not reading.closed
    assert len(reading.documents) == 1


@given(st.lists(values, min_size=2, max_size=4))
def test_documents_in_a_row_stay_apart(documents: list[object]) -> None:
    text = "\n\n".join(json.dumps(each, ensure_ascii=False) for each in documents)
    reading = read_json(text)
    assert [json.loads(read.json) for read in reading.documents] == documents
    assert reading.rest == ""
