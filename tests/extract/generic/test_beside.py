"""What a reference tells beside requests and their names: answers, limits, logins, webhooks."""

from __future__ import annotations

import pytest

from docgen.extract.requests.limits import Limits, documented_limits
from docgen.infer import infer
from docgen.model.api import Operation
from docgen.model.schema import ListOf, Record
from tests.extract.generic.test_whole import names, understood

GET = "<h1>Berths</h1><h2>One berth</h2><pre>GET /berths/{id}</pre>"


def returned(operation: Operation) -> list[str]:
    return [f"{one.name}: {one.type_text}" for one in operation.returned]


def one(body: str) -> Operation:
    api, _ = understood(body)
    (operation,) = api.operations
    return operation


def test_a_table_below_response_has_the_members_of_what_comes_back() -> None:
    told = one(
        f"{GET}<h3>Response</h3><table><tr><th>Name</th><th>Type</th></tr>"
        "<tr><td>id</td><td>string</td></tr><tr><td>depth</td><td>number</td></tr></table>"
    )
    assert returned(told) == ["id: string", "depth: number"]
    assert names(told) == ["id:path"]


def test_a_printed_schema_has_the_members_of_what_comes_back() -> None:
    told = one(
        f'{GET}<h3>Response</h3><pre>{{"type": "object", "properties": '
        '{"id": {"type": "string"}, '
        '"ships": {"type": "array", "items": {"type": "object", "properties": {"imo": '
        '{"type": "integer"}}}}}}</pre>'
    )
    assert returned(told) == ["id: string", "ships: array of object", "ships.imo: integer"]


@pytest.mark.parametrize(("said", "many"), [("Berth", False), ("array[Berth]", True)])
def test_a_thing_that_is_named_comes_back(said: str, many: bool) -> None:
    body = (
        f"{GET}<h3>Responses</h3><table><tr><th>Code</th><th>Text</th><th>Schema</th></tr>"
        f"<tr><td>200</td><td>Fine</td><td>{said}</td></tr></table><h1>Things</h1><h3>Berth</h3>"
        "<table><tr><th>Name</th><th>Type</th></tr><tr><td>depth</td><td>number</td></tr></table>"
    )
    told = one(body)
    assert (returned(told), told.returns_many) == (["depth: number"], many)
    api, _ = understood(body)
    answer = infer(api).operations[0].response
    assert isinstance(answer, ListOf if many else Record)


def test_a_row_that_leads_to_a_section_is_declared_by_it() -> None:
    rows = "".join(
        f'<tr><td><a href="#{name}">{name}</a></td><td>{verb} /berths</td></tr>'
        for name, verb in (("listBerths", "GET"), ("makeBerth", "POST"), ("clearBerths", "DELETE"))
    )
    api, _ = understood(
        f"<h1>Berths</h1><table><tr><th>Name</th><th>Request</th></tr>{rows}</table>"
        '<h2 id="listBerths">listBerths</h2><h3>Query parameters</h3>'
        "<ul><li><code>limit</code> - how many</li></ul>"
        '<h2 id="makeBerth">makeBerth</h2><h3>Body parameters</h3>'
        "<ul><li><code>name</code> - what it is called</li></ul>"
        '<h2 id="clearBerths">clearBerths</h2><p>All of them.</p>'
    )
    assert [names(told) for told in api.operations] == [["limit:query"], ["name:body"], []]


def test_what_is_deprecated() -> None:
    api, _ = understood(
        "<h1>Berths</h1><h2>List (deprecated)</h2><pre>GET /berths</pre><h3>Query parameters</h3>"
        "<ul><li><code>old</code> (string) - Deprecated: use new.</li>"
        "<li><code>new</code> (string) - This.</li></ul>"
        "<h2>Make</h2><pre>POST /berths</pre><p>This endpoint is deprecated, use another.</p>"
        "<h2>Drop</h2><pre>DELETE /berths</pre>"
        "<p>Drops deprecated berths. Added in version 1.4.</p>"
    )
    assert [told.since for told in api.operations] == ["", "", "1.4"]
    assert [told.deprecated for told in api.operations] == [True, True, False]
    assert [p.deprecated for p in api.operations[0].parameters] == [True, False]


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("How many. Max 100.", Limits(maximum=100)),
        ("How many (1-100)", Limits(minimum=1, maximum=100)),
        ("Range: 0..255", Limits(minimum=0, maximum=255)),
        ("at least 2, at most 9", Limits(minimum=2, maximum=9)),
        ("1–50 characters", Limits(min_length=1, max_length=50)),
        ("Max length: 255", Limits(max_length=255)),
        ("string(50)", Limits(max_length=50)),
        ("at least 8 characters long", Limits(min_length=8)),
        ("up to 30 seconds", Limits()),
        ("up to 50% of it", Limits()),
        ("max 1.5", Limits()),
        ("between 9 and 2", Limits()),
        ("a file of at most 10 MB", Limits()),
    ],
)
def test_limits_in_a_description(text: str, limits: Limits) -> None:
    assert documented_limits(text) == limits


def test_a_sample_that_does_not_keep_a_limit_takes_it_away() -> None:
    api, _ = understood(
        "<h1>Berths</h1><h2>Make</h2><pre>POST /berths</pre><h3>Body parameters</h3><ul>"
        "<li><code>depth</code> (integer) - at most 9</li>"
        "<li><code>size</code> (integer) - at most 9"
        '</li></ul><h3>Example request</h3><pre>{"depth": 12, "size": 3}</pre>'
    )
    depth, size = infer(api).operations[0].parameters
    assert (depth.maximum, size.maximum) == (None, 9)


def test_webhooks_are_told_where_something_is_sent() -> None:
    payload = '<pre>{"event": "ship.in", "ship": "s-1"}</pre>'
    api, _ = understood(
        f"{GET}<h1>Webhooks</h1><p>We send a POST request to the URL that you set.</p>"
        f"<h2>ship.in</h2><p>A ship came in.</p>{payload}<h2>Retries</h2><p>Three times.</p>",
        f"<h1>Webhook object</h1><h2>Example webhook</h2>{payload}",
    )
    assert [(told.key.path, told.title) for told in api.webhooks] == [("/ship.in", "ship.in")]


def test_rates_are_findings() -> None:
    api, _ = understood(
        f"{GET}<h1>Limits</h1><p>You may send 1,000 requests per hour, and 5 requests a second.</p>"
        "<p>Again: 1,000 requests per hour. Berths hold 3 ships a day.</p>"
    )
    assert [found.message for found in api.findings if found.code == "rate-limit"] == [
        "no more than 1,000 requests per hour are allowed",
        "no more than 5 requests per second are allowed",
    ]


def test_members_of_members_of_members() -> None:
    told = one(
        "<h1>Ships</h1><h2>Make</h2><pre>POST /ships</pre><h3>Body parameters</h3><ul>"
        "<li><code>hull</code> (object) - what swims<ul><li><code>keel</code> (object) - below<ul>"
        "<li><code>depth</code> (number) - how deep</li></ul></li></ul></li></ul>"
    )
    assert names(told) == ["hull:body", "hull.keel:body", "hull.keel.depth:body"]


def test_paths_that_are_titles_and_have_no_request_are_missing() -> None:
    titles = "".join(f"<h2>/things/{name}</h2><p>All of them.</p>" for name in "abcdefghij")
    declared = "".join(f"<h2>GET /ships/{name}</h2><p>One.</p>" for name in "abcde")
    _, confidence = understood(f"<h1>Things</h1>{titles}", f"<h1>Ships</h1>{declared}")
    assert confidence.recall == pytest.approx(1 / 3)
    assert confidence.faults == ("only about 33% of the requests that it shows were found",)
