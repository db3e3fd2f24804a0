"""The file of accepted changes: read with the line of every fault, merged, written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.base.errors import ConfigError
from docgen.diff.change import Change, Level
from docgen.diff.known import (
    Accepted,
    known_text,
    merge_known,
    no_longer,
    not_known,
    read_known,
)

REMOVED = Change(rule="call-removed", level=Level.BREAKING, about="GET /ships")
REQUIRED = Change(
    rule="input-became-required", level=Level.BREAKING, about="POST /ships", where="id", new="x"
)
ENTRY = '{"fingerprint": "0123456789ab", "rule": "r", "about": "a"'


def test_an_entry_stands_on_its_line_sorted() -> None:
    text = known_text(merge_known((), [REQUIRED, REMOVED]))
    assert text == (
        "[\n"
        f'{{"fingerprint": "{REMOVED.fingerprint}", "rule": "call-removed", '
        '"about": "GET /ships", "where": "", "comment": ""},\n'
        f'{{"fingerprint": "{REQUIRED.fingerprint}", "rule": "input-became-required", '
        '"about": "POST /ships", "where": "id", "comment": ""}\n'
        "]\n"
    )


@pytest.mark.parametrize("data", [b"", b" \n", b"[]", b"\xef\xbb\xbf[\r\n]\r\n"])
def test_a_file_may_be_empty(data: bytes) -> None:
    assert read_known(data, "known.json") == ()
    assert known_text(()) == "[]\n"


def test_what_is_accepted_is_left_out_and_what_is_gone_is_told() -> None:
    known = merge_known((), [REMOVED])
    assert not_known([REMOVED, REQUIRED], known) == (REQUIRED,)
    assert no_longer(known, [REMOVED]) == ()
    assert no_longer(known, [REQUIRED]) == known


def test_comments_are_kept_when_changes_are_accepted_again() -> None:
    text = known_text(merge_known((), [REMOVED])).replace('"comment": ""', '"comment": "Ann: ok"')
    known = read_known(text.encode(), "known.json")
    merged = merge_known(known, [REQUIRED, REMOVED])
    assert [entry.comment for entry in merged] == ["Ann: ok", ""]
    assert merge_known(merged, [REMOVED], keep=False) == known
    assert merge_known(merged, []) == merged


def test_an_entry_that_a_merge_of_branches_doubled_counts_once() -> None:
    assert len(read_known(f"[{ENTRY}}},\n{ENTRY}}}]".encode(), "known.json")) == 1


def test_an_entry_knows_its_line() -> None:
    text = json.dumps([{"fingerprint": "0123456789ab", "rule": "r", "about": "a"}], indent=1)
    (entry,) = read_known(text.encode(), "known.json")
    assert entry.line == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{}", "1: is no JSON list"),
        ("[\n{]", "2: is not JSON: Expecting property name enclosed in double quotes"),
        (f"[\n{ENTRY}}}", "2: is not JSON: an entry must be followed by , or ]"),
        (f"[\n{ENTRY}}},\n]", "3: is not JSON: Expecting value"),
        ("[\n\n3]", "3: an entry is no JSON object"),
        ("[]\nx", "2: something stands after the list"),
        (f'[{ENTRY}, "\\u001b": ""}}]', r"1: an entry has no member '\x1b'"),
        (f'[\n{ENTRY}, "comment": 3}}]', "2: comment is no text"),
        ('[\n{"rule": "r"}]', "2: an entry lacks about, fingerprint"),
        ('[{"fingerprint": "X", "rule": "r", "about": ""}]', "1: 'X' is no fingerprint"),
        (f'[{ENTRY}, "rule": "s"}}]', "1: is not JSON: an object has a member twice"),
        (
            f'[{ENTRY}, "comment": "no"}},\n{ENTRY}}}]',
            "2: 0123456789ab stands at line 1 too, and tells something else",
        ),
        ("[" * 100_000, "1: is not JSON: "),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        read_known(text.encode(), "known.json")
    assert str(error.value).startswith(f"known.json:{told}")
    assert "only the comments are yours" in error.value.hint


def test_what_is_no_utf_8_is_told_with_its_line() -> None:
    with pytest.raises(ConfigError, match=r"^known\.json:2: is not UTF-8"):
        read_known(b"[\n\xff]", "known.json")


any_text = st.text(st.characters(exclude_categories=()), max_size=8)
entries = st.lists(
    st.builds(
        Accepted,
        fingerprint=st.text("0123456789abcdef", min_size=12, max_size=12),
        rule=any_text,
        about=any_text,
        where=any_text,
        comment=any_text,
    ),
    max_size=5,
    unique_by=lambda entry: entry.fingerprint,
)


@settings(deadline=None, max_examples=50)
@given(entries)
def test_what_is_written_is_read_again(known: list[Accepted]) -> None:
    text = known_text(known)
    assert len(text.splitlines()) == (len(known) + 2 if known else 1)
    again = read_known(text.encode(), "known.json")
    assert set(again) == set(known)
    assert known_text(again) == text
