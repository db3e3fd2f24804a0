"""What is decided over a whole reference: selectors, servers, paging, things, how well it went."""

from __future__ import annotations

import pytest
from attrs import evolve

from docgen.blocks.types import ContentsEntry, Document
from docgen.extract import GENERIC, Confidence, extract_any, recognise, survey
from docgen.extract.facts import SourceFacts
from docgen.ingest.html.reader import read_html
from docgen.model.api import Api, Operation

FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")


def document(body: str, file: str = "page.html") -> Document:
    return read_html(file, f"<html><body>{body}</body></html>".encode())


def understood(*bodies: str, facts: SourceFacts = FACTS) -> tuple[Api, Confidence]:
    pages = [document(body, f"{number}.html") for number, body in enumerate(bodies)]
    found = extract_any(pages, GENERIC, facts)
    return found.api, found.confidence


def names(operation: Operation) -> list[str]:
    return [
        f"{one.within + '.' if one.within else ''}{one.name}:{one.where}"
        for one in operation.parameters
    ]


ACTION = (
    "<h2>{title}</h2><p><code>POST /berths/{{id}}</code></p><h3>Request body</h3>"
    '<pre>{{"action": "{title}", "why": "tide"}}</pre>'
)


def test_a_member_of_the_body_tells_requests_of_one_url_apart() -> None:
    titles = ("Book", "Release", "Close", "Open")
    api, _ = understood("<h1>Berths</h1>" + "".join(ACTION.format(title=one) for one in titles))
    assert api.selector == "action"
    assert [str(one.key) for one in api.operations] == [
        f"POST /berths/{{id}} {title}" for title in titles
    ]
    (action, *_) = (p for p in api.operations[0].parameters if p.name == "action")
    assert (action.values, action.closed) == (("Book",), True)


def test_requests_that_differ_by_nothing_are_one() -> None:
    body = "<h2>{}</h2><p><code>POST /berths</code></p><p>Makes one.</p>"
    api, _ = understood("<h1>Berths</h1>" + body.format("Make") + body.format("Build"))
    assert api.selector is None
    assert [one.title for one in api.operations] == ["Make"]


@pytest.mark.parametrize(
    "told",
    [
        "<p>All requests go to <code>https://api.harbour.example.io/v1</code>.</p>",
        "<h3>Base URL</h3><p>https://api.harbour.example.io/v1</p>",
        "<ul><li>Base URL: https://api.harbour.example.io/v1/</li></ul>",
    ],
)
def test_the_server_that_a_text_tells(told: str) -> None:
    api, _ = understood(f"<h1>Harbour</h1>{told}<h2>GET /berths/{{id}}</h2><p>One.</p>")
    assert api.base_url == "https://api.harbour.example.io/v1"
    assert [one.key.path for one in api.operations] == ["/berths/{id}"]


def test_the_servers_of_samples_are_none() -> None:
    api, _ = understood(
        "<h2>GET /berths/{id}</h2><h3>Example request</h3>"
        "<pre>curl https://localhost:8080/berths/7</pre>"
    )
    assert (api.base_url, api.servers) == ("", ())


def test_the_path_that_all_begin_with_may_be_given() -> None:
    facts = SourceFacts(name="harbour", version="1", title="Harbour", base_path="/api")
    api, _ = understood("<h2>GET /berths</h2><p>All.</p><h2>GET /api/ships</h2>", facts=facts)
    assert [one.key.path for one in api.operations] == ["/api/berths", "/api/ships"]


PAGED = (
    "<h1>Overview</h1><h2>Pagination</h2><p>Ask for more with the <code>?page</code> and "
    "<code>?per_page</code> parameters.</p><pre>curl 'https://h.example/berths?page=2&per_page=9'"
    "</pre>"
)
MANY = (
    "<h1>Berths</h1><h2>List berths</h2><pre>GET /berths</pre><h3>Response</h3>"
    '<pre>Status: 200 OK\nLink: &lt;https://h.example/berths?page=2&gt;; rel="next"</pre>'
    "<h2>One berth</h2><pre>GET /berths/:id</pre>"
)


def test_what_a_chapter_on_paging_tells_goes_to_requests_with_pages() -> None:
    api, _ = understood(PAGED, MANY)
    many, one = api.operations
    assert names(many) == ["page:query", "per_page:query"]
    assert names(one) == ["id:path"]


def test_members_of_the_thing_that_is_the_body_and_of_a_member() -> None:
    api, _ = understood(
        "<h1>Berths</h1><h2>Make a berth</h2><pre>POST /berths</pre><h3>Body</h3>"
        "<p>body Berth (required)</p><h1>Models</h1><h3>Berth</h3><p>name (optional)</p>"
        "<p>Its name.</p><p>length (optional)</p>",
        "<h1>Ships</h1><h2>Make a ship</h2><pre>POST /ships</pre><h3>Parameters</h3>"
        "<table><tr><th>Name</th><th>Type</th></tr><tr><td>hull</td><td>object</td></tr></table>"
        "<p>The <code>hull</code> object can have:</p>"
        "<table><tr><th>Name</th><th>Type</th></tr><tr><td>beam</td><td>number</td></tr></table>",
    )
    berth, ship = api.operations
    assert names(berth) == ["name:body", "length:body"]
    assert names(ship) == ["hull:body", "hull.beam:body"]


def test_contents_of_a_book_tell_what_is_a_section() -> None:
    page = document(
        "<h1>Berth API</h1><h1>Make</h1><pre>POST /berths</pre><h1>Drop</h1>"
        "<pre>DELETE /berths</pre><h1>Ship API</h1><h1>List</h1><pre>GET /ships</pre>"
        "<h1>Add</h1><pre>POST /ships</pre>"
    )
    titles = (("Berth API", 0), ("Make", 1), ("Drop", 1), ("Ship API", 0), ("List", 1), ("Add", 1))
    place = page.blocks[0].place
    contents = (ContentsEntry(title=title, depth=depth, place=place) for title, depth in titles)
    api = extract_any([evolve(page, contents=tuple(contents))], GENERIC, FACTS).api
    assert [(one.section, one.title) for one in api.operations] == [
        ("Berth API", "Make"),
        ("Berth API", "Drop"),
        ("Ship API", "List"),
        ("Ship API", "Add"),
    ]


def test_statuses_and_what_they_mean() -> None:
    api, _ = understood(
        "<h1>Berths</h1><h2>Make a berth</h2><pre>POST /berths</pre><h3>Status codes</h3>"
        "<ul><li><b>201</b> – made</li><li><b>409</b> – taken</li></ul>"
        "<h2>One berth</h2><pre>GET /berths/{id}</pre><h3>Responses</h3><h4>404 Not found</h4>"
    )
    told = [[(one.status, one.description) for one in op.answers] for op in api.operations]
    assert told == [[(201, "made"), (409, "taken")], [(404, "Not found")]]


def test_an_index_whose_requests_nothing_declares_lowers_the_estimate() -> None:
    rows = "".join(f"<tr><td>GET</td><td>/things/{{id}}/{n}</td></tr>" for n in "abcdef")
    index = f"<table><tr><th>Method</th><th>Path</th></tr>{rows}</table>"
    declared = "".join(
        f"<h2>Thing {n}</h2><pre>GET /things/:id/{n}</pre><p>One.</p>" for n in "abcde"
    )
    api, confidence = understood(f"<h1>Overview</h1>{index}", f"<h1>Things</h1>{declared}")
    assert len(api.operations) == confidence.requests == 6  # an overview alone tells of the last
    assert survey([document(index)]).verdicts


def test_labels_that_belong_to_nothing_are_told() -> None:
    parts = "<h2>Part {0}</h2><h3>Query parameters</h3><ul><li><code>a</code> - one</li></ul>"
    lost = "".join(parts.format(number) for number in range(8))
    _, confidence = understood("<h1>Berths</h1><h2>GET /berths/{id}</h2><p>One.</p>" + lost)
    assert any("belong to no request" in fault for fault in confidence.faults)


WAYS = (
    "<h1>Berth</h1><h2>Set berth</h2><table><tr><td>Request URL</td><td>{}</td></tr>"
    "<tr><td>HTTP method</td><td>POST</td></tr></table>"
)


@pytest.mark.parametrize(
    ("path", "dialect"), [("/rest/berth/{key}", "generic"), ("/api/v2/me/calls/{id}", "gws")]
)
def test_words_of_many_vendors_are_no_dialect(path: str, dialect: str) -> None:
    assert recognise([document(WAYS.format(path))]).name == dialect


@pytest.mark.parametrize(
    ("told", "ways"),
    [
        ("<p>Send <code>Authorization: Bearer TOKEN</code>.</p>", {"bearer": "bearer"}),
        ("<p>The API uses HTTP basic authentication.</p>", {"basic": "basic"}),
        ("<p>Your API key goes into <code>X-Api-Key</code>.</p>", {"key_header": "X-Api-Key"}),
        ("<pre>curl https://h.example/a?api_key=K</pre>", {"key_query": "api_key"}),
        ("<p>The key of a chart has <code>X-Marks</code>.</p>", {}),
    ],
)
def test_ways_to_log_in(told: str, ways: dict[str, str]) -> None:
    api, _ = understood(f"<h1>Harbour</h1>{told}<h2>GET /berths/{{id}}</h2><p>One.</p>")
    kinds = ("basic", "bearer", "key_header", "key_query")
    found = {kind: getattr(api.security, kind) for kind in kinds}
    assert {kind: one.name for kind, one in found.items() if one} == ways
