"""What a reading says besides the repairs (those have their cases in tests/cases/samples)."""

from __future__ import annotations

import json

import pytest

from docgen.base.json.lenient import Read, read_json
from docgen.base.json.text import MAX_DEPTH, MAX_DIGITS


def only(text: str) -> Read:
    (read,) = read_json(text).documents
    return read


def codes(text: str) -> list[str]:
    return [repair.code for read in read_json(text).documents for repair in read.repairs]


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        (' {"b" : 1.0, "a": [1e5, -0, 2.50]}\n', '{"b":1.0,"a":[1e5,-0,2.50]}'),
        ('{"n": 123456789012345678901234567890}', '{"n":123456789012345678901234567890}'),
        (r'{"s": "\u00e9\/ \"x\" \n"}', '{"s":"é/ \\"x\\" \\n"}'),
        (r'["\ud83d\ude00", "\ud800"]', '["😀","\\ud800"]'),
        ('["<id> ... etc // None"]', '["<id> ... etc // None"]'),
        ("[]", "[]"),
    ],
)
def test_strict_json_keeps_its_numbers_order_and_letters(text: str, compact: str) -> None:
    reading = read_json(text)
    assert [read.json for read in reading.documents] == [compact]
    assert (reading.rest, reading.closed, codes(text)) == ("", True, [])


def test_mending_keeps_the_text_of_numbers() -> None:
    assert only('{"a": 1.0, "b": 12345678901234567890, "c": 1E5,}').json == (
        '{"a":1.0,"b":12345678901234567890,"c":1E5}'
    )


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_a_constant_that_is_not_json_is_unknown(constant: str) -> None:
    read = only(f'{{"ratio": {constant}}}')
    assert (json.loads(read.json), read.unknown) == ({"ratio": constant}, ("/ratio",))


@pytest.mark.parametrize("text", ["", " \n", "7", '"text"', "null", "true", "}", "]}", ", |"])
def test_a_document_is_an_object_or_an_array(text: str) -> None:
    reading = read_json(text)
    assert (reading.documents, reading.rest) == ((), text)


@pytest.mark.parametrize(
    "text",
    [
        "name: test\nkind: QUEUE\nfilter:\n  - a\n",
        "[section]\nroles=agent,supervisor",
        "curl -X POST -d '\n{\"id\": 7}\n' http://example.org",
        "def get(self):\n    return self.ask(\n    {\n        'id': 7\n    })",
        "var book = ask({\n  url: base + path,\n  done: function (data) {\n  }\n});",
        "function ask(id)\n{\n    var url = base + id;\n    return fetch(url);\n}",
        "<html>\n<script>\n{\n  a: 1\n}\n</script>",
        "It depends {on the state} of the book; see [1].",
        "Use {\n  your own words\n}",
    ],
)
def test_programs_settings_and_prose_hold_no_document(text: str) -> None:
    reading = read_json(text)
    assert (reading.documents, reading.rest, reading.closed) == ((), text, True)


def test_a_read_knows_its_lines_and_offsets() -> None:
    text = 'HTTP/1.1 200 OK\n\n{\n  "id": 7,\n}\n\nlater:\n\n  {"id": 8}\n'
    first, second = read_json(text).documents
    assert (first.first_line, first.last_line) == (3, 5)
    assert text[first.start : first.end] == '{\n  "id": 7,\n}'
    assert (second.first_line, second.last_line) == (9, 9)
    assert text[second.start : second.end] == '{"id": 8}'
    assert [(repair.code, repair.line) for repair in first.repairs] == [("trailing-comma", 4)]
    assert read_json(text).rest == "HTTP/1.1 200 OK\nlater:"


def test_a_repair_shows_before_and_after() -> None:
    (repair,) = only('{"a": 1 "b": 2}').repairs
    assert (repair.before, repair.after) == ('{"a": 1', '{"a": 1,')
    (repair,) = only('{"stamp": 12L}').repairs
    assert (repair.before, repair.after) == ("12L", "12")


def test_pointers_are_escaped_and_count_items() -> None:
    read = only('{"a/b": [1, {"c~d": <x>}], "e": [..., [<y>]]}')
    assert read.unknown == ("/a~1b/1/c~0d", "/e/0/0")
    assert read.more == ("/e",)


def test_an_ellipsis_behind_documents_is_more_of_them() -> None:
    reading = read_json('{"id": 1}\n{"id": 2}\n...\n')
    assert [read.json for read in reading.documents] == ['{"id":1}', '{"id":2}']
    assert (reading.rest, reading.documents[1].last_line) == ("", 3)
    assert codes('{"id": 1}\n{"id": 2}\n...\n') == ["ellipsis-member"]


def test_what_was_left_open_says_so() -> None:
    assert not read_json('{"a": [1, 2').closed
    assert not read_json('{"a": "b').closed
    assert read_json('{"a": [1, 2}').closed
    assert read_json('"a": 1').closed


def test_a_document_cut_off_has_all_of_the_text() -> None:
    text = '{"a": 1,\n "b'
    reading = read_json(text)
    assert (reading.rest, reading.documents[0].end) == ("", len(text))
    assert "cut-off" in codes(text)


def test_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    text = '{\n  "a": "x/\n   y",\n  "code":"","\n  "b": None, // of\n  no use\n  "c": 1\n}\nend\n'
    plain, windows = read_json(text), read_json("\ufeff" + text.replace("\n", "\r\n"))
    assert plain.documents[0].json == windows.documents[0].json
    assert [r.line for r in plain.documents[0].repairs] == [
        r.line for r in windows.documents[0].repairs
    ]
    assert plain.rest == windows.rest == "end"


def test_repairs_inside_of_a_placeholder_are_not_told() -> None:
    text = '{"mark": (" t="1 0"), "id": 7}'
    assert codes(text) == ["bare-word"]
    assert only(text).unknown == ("/mark",)


def test_brackets_around_a_word_in_a_list_are_placeholders() -> None:
    read = only('{"users": [{user}, {user}], "open": [on | off]}')
    assert json.loads(read.json) == {"users": ["{user}", "{user}"], "open": "[on | off]"}
    assert read.unknown == ("/users/0", "/users/1", "/open")


def test_a_string_of_two_words_is_not_glued() -> None:
    assert json.loads(only('{"a": "Hello\n  World"}').json) == {"a": "Hello World"}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 50_000, "[{" * 5_000 + "}]" * 5_000])
def test_what_is_nested_too_deeply_stays_raw(text: str) -> None:
    reading = read_json(text)
    assert (reading.documents, reading.rest, reading.closed) == ((), text, False)


def test_the_depth_that_is_read_has_a_bound() -> None:
    deepest = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert only(deepest).json == deepest
    assert read_json(f"[{deepest}]").documents == ()
    assert only(deepest[:-1] + ",]").json == deepest


def test_a_number_that_python_refuses_to_read_is_a_text() -> None:
    digits = "1" * (MAX_DIGITS + 1)
    assert json.loads(only(f"[{digits}]").json) == [digits]
    assert codes(f"[{digits}]") == ["odd-number"]


PATTERNS = [
    "[}", "{ ", "[{", "[1,", '{"a":', '"', '{"a', '"a"b', '{"a: ', '"a\n', '{"a":"b\n', "u'",
    "{a:a:", "a:", "// c\n", '{"a": // c\nword\n', "...", "<a", "\\", '"\\', "|", "\u00a0{",
    '{"a":"x/"\nb"', "{'a':'b'c' ", '{"a": "x, "b', '{"a":1}\nfoo\n', "[a or b] ", "{{", ",", "(",
]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_long_nonsense_is_read_in_one_go(pattern: str) -> None:
    for head in ("", "{", '{"k": ['):
        text = head + pattern * (4_000 // len(pattern))
        reading = read_json(text)
        size = sum(len(read.json) for read in reading.documents)
        assert size <= 6 * len(text) + 2 * MAX_DEPTH
        assert len(reading.documents) <= len(text)
