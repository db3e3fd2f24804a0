"""Samples that are almost JSON, and what they say: set by hand before a reader had read them."""

from __future__ import annotations

from typing import Any

from attrs import frozen


@frozen(kw_only=True)
class Row:
    """A sample: its `text`, and the `documents` that a person reads in it.

    `also`: other readings that a person may defend. `unknown`: pointers, below the number of the
    document, of values that the sample does not tell; a placeholder's own text may stand there.
    """

    name: str
    text: str
    documents: tuple[Any, ...]
    also: tuple[tuple[Any, ...], ...] = ()
    unknown: tuple[str, ...] = ()


def _row(
    name: str,
    text: str,
    *documents: Any,
    also: tuple[tuple[Any, ...], ...] = (),
    unknown: tuple[str, ...] = (),
) -> Row:
    return Row(name=name, text=text, documents=documents, also=also, unknown=unknown)


# What tolerant readers are usually asked for.
USUAL = (
    _row("strict", '{"link": "http://x/<id>", "n": 1.50}', {"link": "http://x/<id>", "n": 1.5}),
    _row("None", '{"owner": None}', {"owner": None}),
    _row("no quotes, no commas", "{id: 7 size: 3}", {"id": 7, "size": 3}),
    _row("comma at the end", '{"id": 7,}', {"id": 7}),
    _row("comma at the end of a list", '["old", "rare",]', ["old", "rare"]),
    _row("ellipsis in a list", '{"tags": ["old", "rare", ...]}', {"tags": ["old", "rare"]}),
    _row("ellipsis in an object", '{"id": 7, ...}', {"id": 7}),
    _row(
        "line break in a text",
        '{"text": "handsome, clever\n  and rich"}',
        {"text": "handsome, clever and rich"},
        also=(({"text": "handsome, clever\n  and rich"},),),
    ),
    _row("// comment", '{"id": 7, // the shelf\n "size": 3}', {"id": 7, "size": 3}),
    _row("/* comment */", '{"id": /* the shelf */ 7}', {"id": 7}),
    _row("# comment", '{"id": 7, # the shelf\n "size": 3}', {"id": 7, "size": 3}),
    _row("smart quotes", "{“title”: “Emma”}", {"title": "Emma"}),
    _row("single quotes", "{'title': 'Emma'}", {"title": "Emma"}),
    _row("apostrophe in single quotes", "{'note': 'it\\'s new'}", {"note": "it's new"}),
    _row("etc", '{"users": [{"name": "ada", etc}]}', {"users": [{"name": "ada"}]}),
    _row("no closing brace", '{"owner": {"name": "Ada"}', {"owner": {"name": "Ada"}}),
    _row("two documents", '{"id": 7}\n{"id": 8}', {"id": 7}, {"id": 8}),
    _row("member without braces", '"title": "Emma"', {"title": "Emma"}),
    _row("missing comma", '{"id": 7 "size": 3}', {"id": 7, "size": 3}),
    _row("missing comma between objects", '[{"id": 7} {"id": 8}]', [{"id": 7}, {"id": 8}]),
    _row(
        "placeholder",
        '{"id": <id>, "size": 3}',
        {"id": "<id>", "size": 3},
        unknown=("/0/id",),
    ),
    _row(
        "word as value",
        '{"state": enabled, "size": 3}',
        {"state": "enabled", "size": 3},
        unknown=("/0/state",),
    ),
    _row("key without its closing quote", '{"id: 7, "size": 3}', {"id": 7, "size": 3}),
    _row("value without its closing quote", '{"a": "x, "b": 2}', {"a": "x", "b": 2}),
    _row("key twice", '{"id": 1, "id": 2}', {"id": 2}),
    _row("prose", "Returns the list of books, or nothing."),
    _row("missing value", '{"id": , "size": 3}', {"id": "", "size": 3}, unknown=("/0/id",)),
    _row("missing colon", '{"id" 7, "title" "Emma"}', {"id": 7, "title": "Emma"}),
    _row("TRUE", '{"open": TRUE, "lost": False}', {"open": True, "lost": False}),
    _row("code fence", 'Here it is:\n```json\n{"id": 7}\n```', {"id": 7}),
    _row("quotes in a text", '{"say": "he said "yes" twice"}', {"say": 'he said "yes" twice'}),
    _row("tab in a text", '{"cells": "one\ttwo"}', {"cells": "one\ttwo"}),
    _row("unknown escape", r'{"path": "C:\data"}', {"path": "C:\\data"}),
    _row("cut off in a text", '{"id": 7, "title": "Em', {"id": 7, "title": "Em"}),
    _row("cut off behind a comma", '[{"id": 7}, {"id": 8},', [{"id": 7}, {"id": 8}]),
    _row("cut off in a number", '{"id": 7, "size": 3', {"id": 7, "size": 3}),
    _row("hexadecimal number", '{"mask": "0x1F", "id": 7,}', {"mask": "0x1F", "id": 7}),
    _row("leading zeros", '{"agent": 007}', {"agent": "007"}),
    _row(
        "leading point",
        '{"ratio": .5}',
        {"ratio": 0.5},
        also=(({"ratio": ".5"},),),
    ),
    _row("NaN", '{"ratio": NaN}', {"ratio": "NaN"}, unknown=("/0/ratio",)),
    _row("undefined", '{"a": undefined}', {"a": "undefined"}, unknown=("/0/a",)),
    _row("closer too many", '{"id": 7}}', {"id": 7}),
    _row("callback", 'show({"id": 7});', also=(({"id": 7},),)),
)

# What the samples of vendors' references have on top of that.
PRINTED = (
    _row(
        "stray quote at the end of a line",
        '{\n  "e164":"","\n  "name":"Ada"\n}',
        {"e164": "", "name": "Ada"},
    ),
    _row(
        "stray quote behind a brace",
        '{\n  "extensions":{"\n    "Call": 0\n  }\n}',
        {"extensions": {"Call": 0}},
    ),
    _row(
        "stray quotes behind a value",
        '{\n  "mail":"","",\n  "id": 7\n}',
        {"mail": "", "id": 7},
    ),
    _row(
        "] closes an object",
        '{\n  "owner": {\n    "name": "Ada"\n  ],\n  "id": 7\n}',
        {"owner": {"name": "Ada"}, "id": 7},
    ),
    _row(
        "object closed early",
        '{\n "data": {\n  "call": {\n   "id": 7\n  }\n }\n},\n"channel": "/calls"\n}',
        {"data": {"call": {"id": 7}}, "channel": "/calls"},
    ),
    _row(
        "bare member",
        '"owner": {\n  "name": "Ada"\n}',
        {"owner": {"name": "Ada"}},
    ),
    _row(
        "key without quotes",
        '{\n  settings:\n  {\n    "name": "x"\n  }\n}',
        {"settings": {"name": "x"}},
    ),
    _row(
        "choice",
        '{"inFocus": [true or false]}',
        {"inFocus": "[true or false]"},
        unknown=("/0/inFocus",),
    ),
    _row(
        "Python 2",
        "{u'id': 7, u'title': u'Emma', u'note': u''}",
        {"id": 7, "title": "Emma", "note": ""},
    ),
    _row("Python 2, quote lost", "{u'id': 7, u>name': u'x'}", {"id": 7, "name": "x"}),
    _row("Java long", '{"stamp": 1385406142000L}', {"stamp": 1385406142000}),
    _row("doubled quotes", '{"code": ""AB-12@1""}', {"code": "AB-12@1"}),
    _row(
        "comment over two lines",
        '{\n  "id": 7, // the number that is\n           printed on the back\n  "size": 3\n}',
        {"id": 7, "size": 3},
    ),
    _row(
        "wrapped URL",
        '{"url": "http://example.org/books/\n    63630bbe"}',
        {"url": "http://example.org/books/63630bbe"},
    ),
    _row(
        "wrapped id",
        '{"id": "9c14cad7-17c4-48d0-8492-\n7cf0ff92c224"}',
        {"id": "9c14cad7-17c4-48d0-8492-7cf0ff92c224"},
    ),
    _row(
        "ellipsis in words",
        '{"groups": [ { "names": [..etc..], etc.. }, etc ]}',
        {"groups": [{"names": []}]},
    ),
    _row("object that is left out", '{"owner": { ... }, "id": 7}', {"owner": {}, "id": 7}),
    _row("lone word in braces", "{\n  statechange\n}"),
    _row(
        "placeholder, then an ellipsis",
        '{"skills": [{"id": <skill_1_id>, ...}, ...], "id": 7}',
        {"skills": [{"id": "<skill_1_id>"}], "id": 7},
        unknown=("/0/skills/0/id",),
    ),
    _row(
        "ellipsis on lines of its own",
        '{\n "skills": [\n  {\n   "id": "a",\n   ...\n  },\n  ...\n ],\n "devices": []\n}',
        {"skills": [{"id": "a"}], "devices": []},
    ),
    _row(
        "list without its closer",
        '{\n  "tags": ["old", "rare",\n  "owner": "Ada"\n}',
        {"tags": ["old", "rare"], "owner": "Ada"},
    ),
    _row(
        "object in a list without its closer",
        '{"chats": [{"id": 7, "tags": []], "type": "Agent"}',
        {"chats": [{"id": 7, "tags": []}], "type": "Agent"},
    ),
    _row(
        "missing comma behind a list",
        '{\n  "users": [{"name": "ada", etc}]\n  "type": "Unit"\n}',
        {"users": [{"name": "ada"}], "type": "Unit"},
    ),
    _row(
        "remark behind a value",
        '{"id": 7 (optional), "size": 3}',
        {"id": 7, "size": 3},
    ),
    _row(
        "alternatives",
        '{"state": "Ready" | "Busy"}',
        {"state": '"Ready" | "Busy"'},
        unknown=("/0/state",),
    ),
    _row(
        "label above the sample",
        'Response:\n{"id": 7,}',
        {"id": 7},
    ),
    _row(
        "request line above the sample",
        'POST /books/7\n{"title": "Emma",}',
        {"title": "Emma"},
    ),
    _row(
        "text between documents",
        '{"id": 7}\n\nand later\n\n{"id": 8}',
        {"id": 7},
        {"id": 8},
    ),
    _row(
        "no-break spaces", '{\n\u00a0\u00a0"id": 7,\n\u00a0\u00a0"size": 3\n}', {"id": 7, "size": 3}
    ),
    _row("arrow for a colon", '{"title" => "Emma"}', {"title": "Emma"}),
    _row("braces around a list", '{"tags": {"old", "rare"}}', {"tags": ["old", "rare"]}),
    _row("a bar of a table", '{"id": 7}\n| |', {"id": 7}),
    _row(
        "mark-up in a text",
        '{"source": "<a href="http://x">x</a>", "id": 7}',
        {"source": '<a href="http://x">x</a>', "id": 7},
    ),
    _row("semicolon for a comma", '{\n  "id": 7;\n  "size": 3\n}', {"id": 7, "size": 3}),
    _row("equals sign", '{"id" = 7}', {"id": 7}),
    _row(
        "date with inner spaces",
        '{"at": "2016-03-24 12: 52: 39", "id": 7,}',
        {"at": "2016-03-24 12: 52: 39", "id": 7},
    ),
    _row(
        "list of words",
        '{"roles": [ROLE_AGENT, ROLE_ADMIN]}',
        {"roles": ["ROLE_AGENT", "ROLE_ADMIN"]},
        unknown=("/0/roles/0", "/0/roles/1"),
    ),
    _row("phone number without quotes", '{"phone": +12025550167}', {"phone": "+12025550167"}),
    _row(
        "date without quotes",
        '{"on": 2016-03-24, "id": 7}',
        {"on": "2016-03-24", "id": 7},
        unknown=("/0/on",),
    ),
    _row(
        "address without quotes",
        '{"uri": http://example.org/books/7, "id": 7}',
        {"uri": "http://example.org/books/7", "id": 7},
        unknown=("/0/uri",),
    ),
    _row(
        "brace in a placeholder",
        '{"uri": "/users/{id}", "owner": {user id}}',
        {"uri": "/users/{id}", "owner": "{user id}"},
        unknown=("/0/owner",),
    ),
    _row(
        "list of alternatives", '{"type": "A" or "B"}', {"type": '"A" or "B"'}, unknown=("/0/type",)
    ),
    _row("empty text by apostrophes", "{'a': '', 'b': ''}", {"a": "", "b": ""}),
    _row("opening brace lost", '"id": 7,\n"size": 3\n}', {"id": 7, "size": 3}),
    _row("two texts for one", '{"text": "one " "two", "id": 7}', {"text": "one two", "id": 7}),
)
