"""An example of each fault of pages, tables and lists: a part of a page, as text or HTML.

`---` stands between two pages. Cells of a table stand between tabs.
"""

from __future__ import annotations

from collections.abc import Mapping

from docgen.base.rules.types import Example

_SHIPS = "Request URL\t/ships/{id}\nHTTP Method\tPOST\n"
_MOOR = f"Moor\n\n{_SHIPS}\nParameter\tValue\noperationName\tMoor\n"
_CONTENTS = "Contents\nShips API\t3\nMoor\t4\n"
_CHAPTER = "Ships API\n\nAll about ships.\n"
_TWO = "Contents\nShips API\t3\nMoor\t4\nTugs API\t5\nTow\t6\n"
_OTHER = "Tugs API\n\nAll about tugs.\n"
_CHANGES = "Changes\n\nAPI\tDeprecated functionality\t8.5 Request\n"
_FEATURES = "Features\n\nName\tDescription\tAssigned by default\napi-berths\tPlaces\tY\n"
_SHIP = (
    "Ship resource\n\nAttribute\tType\tDescription\n"
    "id\tString\tThe id\nname\tString\tIts name\nflag\tString\tIts flag\n"
)
_TYPED = (
    f"Moor\n\n{_SHIPS}\nParameter\tType\tValue\n"
    "operationName\tString\tMoor\nmetres\tInteger\tHow long\n"
)
_MANDATORY = f"Moor\n\n{_SHIPS}\nParameter\tValue\tMandatory\noperationName\tMoor\tYes\n"
_SENT = 'POST /ships/7\n{"operationName": "Moor"}\n'
_CODES = "Return values\n\nCode\tDescription\n0\tAll is well\n5\tNo such ship\n"


def _fenced(text: str, label: str = "Request") -> str:
    return f"\n{label}\n\n```\n{text}```\n"


def _request(title: str, path: str, method: str = "GET") -> str:
    return f"{title}\n\nRequest URL\t{path}\nHTTP Method\t{method}\n"


def _part(title: str, section: str) -> str:
    path = f"/{title.lower()}/{{id}}"
    told = f"This operation is part of the {section} section."
    return _request(title, path).replace("\n", f"\n\n{told}\n", 1)


def _moored(title: str, name: str) -> str:
    return f"{title}\n\n{_SHIPS}\nParameter\tValue\noperationName\t{title}\n{name}\tThe ship\n"


def _data(text: str) -> str:
    return _fenced(f"{text}\n", "Response")


def _pages(*pages: str) -> str:
    return "\n---\n".join(pages)


PAGES: Mapping[str, Example] = {
    "attribute-not-in-samples": Example(
        bad=_SHIP + _fenced('{"id": "7", "name": "Gull"}\n', "Sample data"),
        good=_SHIP + _fenced('{"id": "7", "name": "Gull", "flag": "red"}\n', "Sample data"),
    ),
    "change-without-request": Example(
        bad=f"{_CHANGES}Ships\tAll of it\teverything\n",
        good=f"{_CHANGES}Ships\tSink\tDELETE /ships\n",
    ),
    "code-cut": Example(
        bad=_MOOR
        + _fenced('POST /ships/7\n{\n  "operationName": "Moor",\n')
        + '\n```\n  "berth": "B4"\n}\n```\n',
        good=_MOOR + _fenced('POST /ships/7\n{\n  "operationName": "Moor",\n  "berth": "B4"\n}\n'),
    ),
    "code-not-understood": Example(
        bad=_MOOR + "\n```\ntwo bells, three bells\n```\n",
        good=_MOOR + _fenced(_SENT),
    ),
    "contents-entry-without-page": Example(
        bad=_pages("Contents\nShips API\t3\nMoor\t4\nSink\t5\n", _CHAPTER, _MOOR),
        good=_pages(_CONTENTS, _CHAPTER, _MOOR),
    ),
    "contents-title-differs": Example(
        bad=_pages(
            "Contents\nShips API\t3\nCallPllot\t4\n",
            _CHAPTER,
            _request("CallPilot", "/pilot"),
        ),
        good=_pages(
            "Contents\nShips API\t3\nCallPilot\t4\n",
            _CHAPTER,
            _request("CallPilot", "/pilot"),
        ),
    ),
    "entities-escaped-twice": Example(
        bad="<h1>Moor</h1>\n<pre>{&amp;quot;berth&amp;quot;: &amp;quot;B4&amp;quot;}</pre>\n",
        good="<h1>Moor</h1>\n<pre>{&quot;berth&quot;: &quot;B4&quot;}</pre>\n",
    ),
    "feature-unknown": Example(
        bad=_pages(
            _FEATURES,
            f"Moor\n\n{_SHIPS}Required Features\tapi-berths, api-pilots\n",
        ),
        good=_pages(
            f"{_FEATURES}api-pilots\tPilots\tN\n",
            f"Moor\n\n{_SHIPS}Required Features\tapi-berths, api-pilots\n",
        ),
    ),
    "fence-unclosed": Example(
        bad="Request\n\n```\n" + _SENT,
        good="Request\n\n```\n" + _SENT + "```\n",
    ),
    "headers-run-together": Example(
        bad=f"Moor\n\n{_SHIPS}Mandatory Header\tAuthorization: Basic c2t1YQ==Origin: pier-url\n",
        good=f"Moor\n\n{_SHIPS}Mandatory Header\tAuthorization: Basic c2t1YQ==; Origin: pier-url\n",
    ),
    "letters-invisible": Example(
        bad='<h1>Moor</h1>\n<pre>{"har&shy;bour": "Oban"}</pre>\n',
        good='<h1>Moor</h1>\n<pre>{"harbour": "Oban"}</pre>\n',
    ),
    "lines-numbered": Example(
        bad='<h1>Moor</h1>\n<pre>1 {\n2   "berth": "B4"\n3 }</pre>\n',
        good='<h1>Moor</h1>\n<pre>{\n  "berth": "B4"\n}</pre>\n',
    ),
    "link-dead": Example(
        bad=_pages('<h1>Moor</h1>\n<p>See <a href="sink.html">Sink</a>.</p>', "<h1>Sink</h1>"),
        good=_pages('<h1>Moor</h1>\n<p>See <a href="page1.html">Sink</a>.</p>', "<h1>Sink</h1>"),
    ),
    "mandatory-but-absent": Example(
        bad=f"{_MANDATORY}berth\tWhere\tYes\nrope\tHow long\tNo\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "rope": 2}\n'),
        good=f"{_MANDATORY}berth\tWhere\tNo\nrope\tHow long\tNo\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "rope": 2}\n'),
    ),
    "member-beside-map": Example(
        bad=_request("Read call", "/calls/{id}")
        + _data('{"ship": {"id": "1", "userData": {"Segment": "a", "Score": "b"}}}') * 3
        + _data('{"ship": {"id": "4", "userData": {}, "Segment": "a", "Score": "b"}}'),
        good=_request("Read call", "/calls/{id}")
        + _data('{"ship": {"id": "1", "userData": {"Segment": "a", "Score": "b"}}}') * 4,
    ),
    "member-undocumented": Example(
        bad=_SHIP
        + _fenced('{"id": "7", "name": "Gull", "flag": "red", "crew": 4}\n', "Sample data"),
        good=_SHIP + _fenced('{"id": "7", "name": "Gull", "flag": "red"}\n', "Sample data"),
    ),
    "members-misplaced": Example(
        bad=_request("Read ship", "/ships/{id}")
        + _fenced(
            '{"statusCode": 0, "ships": [{"id": "b", "crew": "c", "mast": "m", "keel": "k"}]}\n',
            "Response",
        )
        + _fenced(
            '{"statusCode": 0, "ships": [{"id": "b"}], "crew": "c", "mast": "m", "keel": "k"}}\n',
            "Response",
        ),
        good=_request("Read ship", "/ships/{id}")
        + _fenced(
            '{"statusCode": 0, "ships": [{"id": "b", "crew": "c", "mast": "m", "keel": "k"}]}\n',
            "Response",
        )
        + _fenced(
            '{"statusCode": 0, "ships": [{"id": "b", "crew": "c", "mast": "m", "keel": "k"}]}\n',
            "Response",
        ),
    ),
    "method-contradicts-sample": Example(
        bad=_request("Read tide", "/tide") + _fenced("POST /tide\n"),
        good=_request("Read tide", "/tide") + _fenced("GET /tide\n"),
    ),
    "method-not-printed": Example(
        bad="Moor\n\nRequest URL\t/ships/{id}\n\nParameter\tValue\noperationName\tMoor\n",
        good=_MOOR,
    ),
    "name-misspelt": Example(
        bad=_pages(
            *(
                _request(f"Read {n}", path)
                for n, path in enumerate(
                    ("/skils/{id}", "/skills", "/me/skills", "/skills/{id}/people")
                )
            )
        ),
        good=_pages(
            *(
                _request(f"Read {n}", path)
                for n, path in enumerate(
                    ("/skills/{id}", "/skills", "/me/skills", "/skills/{id}/people")
                )
            )
        ),
    ),
    "name-spelled-differently": Example(
        bad=_pages(
            _moored("Tow", "shipId"),
            _moored("Sink", "shipId"),
            _moored("Lift", "shipId"),
            _moored("Paint", "shipid"),
        ),
        good=_pages(
            _moored("Tow", "shipId"),
            _moored("Sink", "shipId"),
            _moored("Lift", "shipId"),
            _moored("Paint", "shipId"),
        ),
    ),
    "operation-documented-twice": Example(
        bad=_pages(_request("Read tide", "/tide"), _request("Read tide", "/tide")),
        good=_pages(_request("Read tide", "/tide"), _request("Read wind", "/wind")),
    ),
    "operation-without-sample": Example(
        bad=_pages(
            _request("Read tide", "/tide"),
            *(
                _request(f"Read {n}", f"/{n}") + _fenced(f"GET /{n}\n")
                for n in ("wind", "fog", "ice")
            ),
        ),
        good=_pages(
            *(
                _request(f"Read {n}", f"/{n}") + _fenced(f"GET /{n}\n")
                for n in ("tide", "wind", "fog", "ice")
            )
        ),
    ),
    "page-not-in-contents": Example(
        bad=_pages(
            _CONTENTS,
            _CHAPTER,
            _MOOR,
            _request("Read tide", "/tide"),
        ),
        good=_pages(
            "Contents\nShips API\t3\nMoor\t4\nRead tide\t5\n",
            _CHAPTER,
            _MOOR,
            _request("Read tide", "/tide"),
        ),
    ),
    "page-without-text": Example(
        bad='<body><div id="app"></div><script>show()</script></body>\n',
        good='<body><div id="app"><h1>Moor</h1><p>Makes fast.</p></div></body>\n',
    ),
    "parameter-not-in-sample": Example(
        bad=f"{_MANDATORY}berth\tWhere\tYes\n" + _fenced(_SENT),
        good=f"{_MANDATORY}berth\tWhere\tYes\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "berth": "B4"}\n'),
    ),
    "parameter-not-in-table": Example(
        bad=_MOOR + _fenced('POST /ships/7\n{"operationName": "Moor", "flag": "red"}\n'),
        good=_MOOR
        + "flag\tIts colour\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "flag": "red"}\n'),
    ),
    "path-decided-by-others": Example(
        bad=_pages(
            _request("Hoist", "/ships/{id}", "POST")
            + _fenced('POST /ships/7\n{"operationName": "Hoist"}\n'),
            _request("Lower", "/ships/{id}", "POST") + "\nParameter\tValue\noperationName\tLower\n",
            _request("Furl", "/ship/{id}", "POST")
            + _fenced('POST /ships/7\n{"operationName": "Furl"}\n'),
        ),
        good=_pages(
            _request("Hoist", "/ships/{id}", "POST")
            + _fenced('POST /ships/7\n{"operationName": "Hoist"}\n'),
            _request("Lower", "/ships/{id}", "POST") + "\nParameter\tValue\noperationName\tLower\n",
            _request("Furl", "/ships/{id}", "POST")
            + _fenced('POST /ships/7\n{"operationName": "Furl"}\n'),
        ),
    ),
    "path-not-printed": Example(
        bad="Read tide\n\nRequired Features\ttides\nHTTP Method\tGET\n" + _fenced("GET /tide\n"),
        good=_request("Read tide", "/tide") + _fenced("GET /tide\n"),
    ),
    "path-with-example-id": Example(
        bad="Read tide\n" + _fenced("GET /piers/9d3f6c1e-4b7a-4c55-8a2e-0d6f1b2c3a4e/tide\n"),
        good=_request("Read tide", "/piers/{id}/tide"),
    ),
    "placeholder-named-differently": Example(
        bad=_pages(
            _request("Read pier", "/piers/{id}"), _request("Close pier", "/piers/{pierId}", "PUT")
        ),
        good=_pages(
            _request("Read pier", "/piers/{id}"), _request("Close pier", "/piers/{id}", "PUT")
        ),
    ),
    "query-damaged": Example(
        bad=_pages(
            _request("List ships", "/ships?fields=*&subresources=*"),
            _request("List ferries", "/ferries?fields=*&subresources=*"),
            _request("List tugs", "/tugs?fields=*<resources=*"),
        ),
        good=_pages(
            _request("List ships", "/ships?fields=*&subresources=*"),
            _request("List ferries", "/ferries?fields=*&subresources=*"),
            _request("List tugs", "/tugs?fields=*&subresources=*"),
        ),
    ),
    "request-table-copied": Example(
        bad=_pages(
            _request("List ships", "/piers/{id}/ships") + _fenced("GET /piers/4711/ships\n"),
            _request("List tugs", "/piers/{id}/ships") + _fenced("GET /piers/4711/tugs\n"),
        ),
        good=_pages(
            _request("List ships", "/piers/{id}/ships") + _fenced("GET /piers/4711/ships\n"),
            _request("List tugs", "/piers/{id}/tugs") + _fenced("GET /piers/4711/tugs\n"),
        ),
    ),
    "sample-under-wrong-label": Example(
        bad=_MOOR + _fenced(_SENT, "HTTP response"),
        good=_MOOR + _fenced(_SENT),
    ),
    "sample-unreadable": Example(
        bad=_MOOR + _fenced('{ "statusCode" = > 0 ; ( }\n', "Response"),
        good=_MOOR + _fenced('{"statusCode": 0}\n', "Response"),
    ),
    "secret-in-sample": Example(
        bad=_MOOR
        + _fenced(
            'POST /ships/7\nAuthorization: Basic cGlsb3Q6aGFyYm91cg==\n{"operationName": "Moor"}\n'
        ),
        good=_MOOR
        + _fenced('POST /ships/7\nAuthorization: Basic <credentials>\n{"operationName": "Moor"}\n'),
    ),
    "section-contradicts-contents": Example(
        bad=_pages(_TWO, _CHAPTER, _part("Moor", "Tugs API"), _OTHER, _part("Tow", "Tugs API")),
        good=_pages(_TWO, _CHAPTER, _part("Moor", "Ships API"), _OTHER, _part("Tow", "Tugs API")),
    ),
    "selector-contradicts-sample": Example(
        bad=_MOOR + _fenced('POST /ships/7\n{"operationName": "Anchor"}\n'),
        good=_MOOR + _fenced(_SENT),
    ),
    "selector-has-several-values": Example(
        bad=_moored("MoorShip", "berth").replace(
            "\tMoorShip\n", "\tMoorShip. Other valid values are: MoorTug, MoorFerry.\n"
        ),
        good=_moored("MoorShip", "berth"),
    ),
    "selector-spelled-differently": Example(
        bad=f"SendSOS\n\n{_SHIPS}\nParameter\tValue\noperationName\tSendSos\n",
        good=f"SendSOS\n\n{_SHIPS}\nParameter\tValue\noperationName\tSendSOS\n",
    ),
    "several-shapes": Example(
        bad=_pages(
            _request("Read ship", "/ships/{id}")
            + _fenced('{"ship": {"crew": ["Ada"], "id": "1", "flag": "red"}}\n', "Response"),
            _request("Read tug", "/tugs/{id}")
            + _fenced('{"ship": {"crew": "Ada", "id": "1", "flag": "red"}}\n', "Response"),
        ),
        good=_pages(
            _request("Read ship", "/ships/{id}")
            + _fenced('{"ship": {"crew": ["Ada"], "id": "1", "flag": "red"}}\n', "Response"),
            _request("Read tug", "/tugs/{id}")
            + _fenced('{"ship": {"crew": ["Ada"], "id": "1", "flag": "red"}}\n', "Response"),
        ),
    ),
    "status-code-contradicted": Example(
        bad=_CODES + "\nMore of them\n\nCode\tDescription\n5\tThe ship is at sea\n",
        good=_CODES + "\nMore of them\n\nCode\tDescription\n6\tThe ship is at sea\n",
    ),
    "status-code-quoted": Example(
        bad=_pages(_CODES, _MOOR + _fenced('{"statusCode": "0"}\n', "Response")),
        good=_pages(_CODES, _MOOR + _fenced('{"statusCode": 0}\n', "Response")),
    ),
    "status-code-undocumented": Example(
        bad=_pages(_CODES, _MOOR + _fenced('{"statusCode": 9}\n', "Response")),
        good=_pages(_CODES, _MOOR + _fenced('{"statusCode": 5}\n', "Response")),
    ),
    "table-not-understood": Example(
        bad=_MOOR + "\nColours\n\nColour\tSide\nRed\tPort\nGreen\tStarboard\n",
        good=_MOOR + "\nRed is port, green is starboard.\n",
    ),
    "table-row-cut": Example(
        bad=f"{_CHANGES}Piers\tReserve\tPOST /api/v2/\n"
        "\nAPI\tDeprecated functionality\t8.5 Request\n\t\tpiers/berths\n",
        good=f"{_CHANGES}Piers\tReserve\tPOST /api/v2/piers/berths\n",
    ),
    "title-contradicts-selector": Example(
        bad=f"Hurry\n\n{_SHIPS}\nParameter\tValue\noperationName\tFullSpeed\n",
        good=f"FullSpeed\n\n{_SHIPS}\nParameter\tValue\noperationName\tFullSpeed\n",
    ),
    "type-contradicts-sample": Example(
        bad=_TYPED + _fenced('POST /ships/7\n{"operationName": "Moor", "metres": "120"}\n'),
        good=_TYPED + _fenced('POST /ships/7\n{"operationName": "Moor", "metres": 120}\n'),
    ),
    "url-contradicts-sample": Example(
        bad=_MOOR + _fenced('POST /piers/4711\n{"operationName": "Moor"}\n'),
        good=_MOOR + _fenced(_SENT),
    ),
    "value-undocumented": Example(
        bad=_MOOR
        + "side\tOne of the following: Port, Starboard\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "side": "aPort"}\n'),
        good=_MOOR
        + "side\tOne of the following: Port, Starboard\n"
        + _fenced('POST /ships/7\n{"operationName": "Moor", "side": "Port"}\n'),
    ),
}
