"""An example of each fault of a sample: how it is printed, and how it is right."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.base.rules.types import Example

SAMPLES: Mapping[str, Example] = {
    "bad-escape": Example(
        bad='{"path": "C:\\data\\new", "note": "it\\\'s"}',
        good='{"path": "C:\\\\data\\\\new", "note": "it\'s"}',
    ),
    "bare-members": Example(
        bad=('"owner": {\n  "name": "Ada"\n},\n"shelf": 7'),
        good='{"owner": {"name": "Ada"}, "shelf": 7}',
    ),
    "bare-prefix": Example(
        bad="{u'title': u'Emma', u'subtitle': u}",
        good='{"title": "Emma", "subtitle": ""}',
    ),
    "bare-word": Example(
        bad=('{\n  "state": open,\n  "count": a number above 0,\n  "marks": [none so far]\n}'),
        good=('{"state": "open", "count": "a number above 0", "marks": ["none so far"]}'),
    ),
    "colon-for-comma": Example(
        bad='[{"name": "width": "value": 10}]',
        good='[{"name": "width", "value": 10}]',
    ),
    "control-character": Example(
        bad='{"cells": "one\ttwo"}',
        good='{"cells": "one\\ttwo"}',
    ),
    "cut-off": Example(
        bad=('{\n  "title": "Emma",\n  "pages": [1, 2],\n  "text": "handsome, clev'),
        good='{"title": "Emma", "pages": [1, 2], "text": "handsome, clev"}',
    ),
    "damaged-comma": Example(
        bad=(
            '{\n  "author": {"name": "Ada"}I\n  "tags": ["new"]l\n  "pages": 12;\n  "year": 1843\n}'
        ),
        good=('{"author": {"name": "Ada"}, "tags": ["new"], "pages": 12, "year": 1843}'),
    ),
    "damaged-key": Example(
        bad=('{\n  "id": 7,\n  IIshelfII : nn\n  "year": 1843\n}'),
        good='{"id": 7, "shelf": "nn", "year": 1843}',
    ),
    "doubled-quote": Example(
        bad='{"code": ""AB-12"", "name": "Ada""}',
        good='{"code": "AB-12", "name": "Ada"}',
    ),
    "duplicate-key": Example(
        bad='{"id": 1, "kind": "a", "kind": "b"}',
        good='{"id": 1, "kind": "b"}',
    ),
    "ellipsis-member": Example(
        bad=(
            "{\n"
            '  "books": [{"title": "Emma", etc}, ...],\n'
            '  "shelves": [..etc..],\n'
            '  "owner": { ... },\n'
            "  \u2026\n"
            "}"
        ),
        good='{"books": [{"title": "Emma"}], "shelves": [], "owner": {}}',
    ),
    "inner-quote": Example(
        bad=(
            '{\n  "type": "multipart/mixed; boundary="==42=="",\n  "text": "say "yes", please"\n}'
        ),
        good=(
            '{"type": "multipart/mixed; boundary=\\"==42==\\"", "text": "say \\"yes\\", please"}'
        ),
    ),
    "json-comment": Example(
        bad=(
            "{\n"
            '  "id": 7, // the number of the shelf\n'
            "  # internal\n"
            '  "url": "http://example.org/#top", /* a link */\n'
            '  "size": 3//optional\n'
            "}"
        ),
        good='{"id": 7, "url": "http://example.org/#top", "size": 3}',
    ),
    "json5-number": Example(
        bad=(
            '{"lead": .8675, "trail": 8675., "plus": +1, "small": -.5e3, "list"'
            ': [.5, +2], "agent": 007}'
        ),
        good=(
            '{"lead": 0.8675, "trail": 8675.0, "plus": 1, "small": -500.0, "lis'
            't": [0.5, 2], "agent": "007"}'
        ),
    ),
    "line-continuation": Example(
        bad=('{"text": "Two ferries \\\nleave at \\\nnoon.", "berth": 4}'),
        good='{"text": "Two ferries leave at noon.", "berth": 4}',
    ),
    "literal-case": Example(
        bad='{"open": TRUE, "lost": FALSE, "owner": NULL}',
        good='{"open": true, "lost": false, "owner": null}',
    ),
    "member-without-value": Example(
        bad='{"title": "Emma", "novel", "year": 1815}',
        good='{"title": "Emma", "year": 1815}',
    ),
    "mismatched-quotes": Example(
        bad='{"title": \'Emma", "year": "1815\'}',
        good='{"title": "Emma", "year": "1815"}',
    ),
    "missing-closer": Example(
        bad=('{\n  "tags": ["old", "rare",\n  "owner": "Ada"\n}'),
        good='{"tags": ["old", "rare"], "owner": "Ada"}',
    ),
    "missing-colon": Example(
        bad=(
            "{\n"
            '  "id" 8, "title" => "Emma", "shelf" {"row": 2},\n'
            '  "note" "the \\"new\\" one", "year" = 1815, "open"=true\n'
            "}"
        ),
        good=(
            '{"id": 8, "title": "Emma", "shelf": {"row": 2}, "note": "the \\"new'
            '\\" one", "year": 1815, "open": true}'
        ),
    ),
    "missing-comma": Example(
        bad=('{\n  "id": 8\n  "tags": ["old" "rare"]\n  "size": {"h": 1 "w": 2}\n}'),
        good='{"id": 8, "tags": ["old", "rare"], "size": {"h": 1, "w": 2}}',
    ),
    "missing-end": Example(
        bad=('{\n  "books": [\n    {"title": "Emma"},'),
        good='{"books": [{"title": "Emma"}]}',
    ),
    "missing-opener": Example(
        bad=(
            '"books": [\n'
            '  "title": "Emma",\n'
            '  "year": 1815\n'
            "  },\n"
            '  "title": "Persuasion"\n'
            "  }\n"
            "]\n"
            "}"
        ),
        good=('{"books": [{"title": "Emma", "year": 1815}, {"title": "Persuasion"}]}'),
    ),
    "missing-quote": Example(
        bad=(
            "{\n"
            '  "id: 7,\n'
            '  title": "Emma",\n'
            '  "author": "Jane Austen,\n'
            '  "year": 1815",\n'
            '  >place": "Bath"\n'
            "}"
        ),
        good=(
            '{"id": 7, "title": "Emma", "author": "Jane Austen", "year": "1815", "place": "Bath"}'
        ),
    ),
    "missing-value": Example(
        bad=('{\n  "id": ,\n  "title":\n  "year": 1815\n}'),
        good='{"id": "", "title": "", "year": 1815}',
    ),
    "number-beyond-double": Example(
        bad='{"limit": 1e400, "least": -1e999, "small": 1e-400, "usual": 1e300}',
        good=('{"limit": "1e400", "least": "-1e999", "small": 0.0, "usual": 1e+300}'),
    ),
    "number-suffix": Example(
        bad='{"stamp": 1385406142000L, "ratio": 0.5f}',
        good='{"stamp": 1385406142000, "ratio": 0.5}',
    ),
    "odd-number": Example(
        bad='{"agent": 007, "shift": +5, "mask": 0x1F, "price": 1,250}',
        good='{"agent": "007", "shift": 5, "mask": "0x1F", "price": "1,250"}',
    ),
    "odd-space": Example(
        bad=('{\n\xa0\xa0"id": 7\n}'),
        good='{"id": 7}',
    ),
    "placeholder-value": Example(
        bad=(
            "{\n"
            '  "id": <book_id>,\n'
            '  "open": [true or false],\n'
            '  "owner": {user},\n'
            '  "size": 1 | 2,\n'
            '  "link": "http://example.org/<id>"\n'
            "}"
        ),
        good=(
            '{"id": "<book_id>", "open": "[true or false]", "owner": "{user}", '
            '"size": "1 | 2", "link": "http://example.org/<id>"}'
        ),
    ),
    "python-literal": Example(
        bad='{"owner": None, "open": True, "lost": False, "text": "None"}',
        good='{"owner": null, "open": true, "lost": false, "text": "None"}',
    ),
    "single-quotes": Example(
        bad="{'title': 'Emma', 'note': 'it\\'s new'}",
        good='{"title": "Emma", "note": "it\'s new"}',
    ),
    "smart-quotes": Example(
        bad='{\u201ctitle\u201d: \u201cEmma\u201d, "note": "the \u201cnew\u201d one"}',
        good='{"title": "Emma", "note": "the \u201cnew\u201d one"}',
    ),
    "stray-quote": Example(
        bad=(
            '{\n  "code":"","\n  "owner":{"\n    "name":"Ada"\n  },\n  "mail":"","",\n  "id": 7\n}'
        ),
        good='{"code": "", "owner": {"name": "Ada"}, "mail": "", "id": 7}',
    ),
    "stray-text": Example(
        bad=('{\n  "id": 7 (optional),\n  see below\n  "size": 3\n}\n|'),
        good='{"id": 7, "size": 3}',
    ),
    "string-prefix": Example(
        bad="{u'title': u\"Emma\", 'raw': b'x'}",
        good='{"title": "Emma", "raw": "x"}',
    ),
    "surplus-closer": Example(
        bad=('{\n  "id": 7,\n}\n"owner": {\n  "name": "Ada"\n}\n}\n]'),
        good='{"id": 7, "owner": {"name": "Ada"}}',
    ),
    "surplus-colon": Example(
        bad='{"id":: 7, : "size": 3}',
        good='{"id": 7, "size": 3}',
    ),
    "surplus-comma": Example(
        bad=('{"id": 7,, "tags": [, "old"]},\n{"id": 8}'),
        good=('{"id": 7, "tags": ["old"]}\n{"id": 8}'),
    ),
    "trailing-comma": Example(
        bad='{"tags": ["old",], "id": 7,}',
        good='{"tags": ["old"], "id": 7}',
    ),
    "triple-quotes": Example(
        bad=('{"text": """Two ferries\nleave at noon.""", "note": \'\'\'one line\'\'\'}'),
        good='{"text": "Two ferries\\nleave at noon.", "note": "one line"}',
    ),
    "unquoted-key": Example(
        bad=('{\n  id: 7\n  owner: {name: "Ada"}\n  2: "two"\n}'),
        good='{"id": 7, "owner": {"name": "Ada"}, "2": "two"}',
    ),
    "wrapped-comment": Example(
        bad=('{\n  "id": 7, // the number that is\n           printed on the back\n  "size": 3\n}'),
        good='{"id": 7, "size": 3}',
    ),
    "wrapped-string": Example(
        bad=(
            "{\n"
            '  "url": "http://example.org/books/\n'
            '    63630bbe",\n'
            '  "id": "9c14cad7-17c4-48d0-8492-\n'
            '7cf0ff92c224",\n'
            '  "text": "handsome, clever\n'
            '    and rich",\n'
            '  "path": "/shelves/"\n'
            '    42",\n'
            '  "size": 3\n'
            "}"
        ),
        good=(
            '{"url": "http://example.org/books/63630bbe", "id": "9c14cad7-17c4-'
            '48d0-8492-7cf0ff92c224", "text": "handsome, clever and rich", "pat'
            'h": "/shelves/42", "size": 3}'
        ),
    ),
    "wrong-closer": Example(
        bad=('{\n  "owner": {\n    "name": "Ada"\n  ],\n  "id": 7\n}'),
        good='{"owner": {"name": "Ada"}, "id": 7}',
    ),
    "wrong-opener": Example(
        bad='{"owner": ["name": "Ada", "born": 1815], "tags": {"old", "rare"}}',
        good='{"owner": {"name": "Ada", "born": 1815}, "tags": ["old", "rare"]}',
    ),
}
