"""Whatever is asked in whatever order: an answer comes, as the document says; so do messages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.mock import Engine, Request, mock_api_of
from docgen.mock.answers import Responses, Validators
from docgen.mock.api import MockApi
from docgen.mock.requests import normalised
from docgen.render import Work
from tests.kept import model_of
from tests.mock.test_engine import api

ODD = [None, True, 0, -1, 5.5, "", "a", "a/b", "\ud800", "//[", "http://[x", "/api/v2/x", [], {}]
VALUES = st.sampled_from([*ODD, {"id": "a"}, ["x"], [{}], "x" * 2_000, 10**30])
NAMES = ["name", "displayName", "key", "id", "uri", "path", "self", "state", "capabilities", ""]
PIECES = st.sampled_from(["1", "a", "%2F", "%ff", "x%20y"])
QUERIES = st.tuples(
    st.sampled_from(
        ["fields", "subresources", "resolveUri", "sortBy", "order", "limit", "offset", "name"]
    ),
    st.sampled_from(["", "*", "a,b", "-1", "9" * 30, "name", "skills.name", "Descending"]),
)


@st.composite
def requests(draw: st.DrawFn, mocked: MockApi) -> Request:
    played = draw(st.sampled_from([one for one in mocked.operations if not one.is_form]))
    body: dict[str, Any] = draw(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4))
    if played.selector:
        body[mocked.selector] = played.selector
    for one in played.taken:
        is_given = one.required or draw(st.booleans())
        if one.where == "body" and is_given and one.name not in body:
            body[one.name] = draw(VALUES)
    pieces = [draw(PIECES) if "{" in one else one for one in played.path.split("/")]
    query = draw(st.lists(QUERIES, max_size=3)) if played.method == "GET" else []
    query += [(one.name, "1") for one in played.taken if one.where == "query" and one.required]
    headers = {one.name.lower(): "1" for one in played.taken if one.where == "header"}
    headers |= {one.lower(): "k" for how, one in mocked.logins if how == "header"}
    login = "Bearer x" if ("bearer", "") in mocked.logins else "Basic YTpi"
    return Request(
        method=played.method,
        path=normalised("/".join(pieces)),
        query=tuple(query),
        headers={**headers, "authorization": login},
        body=b"" if played.method == "GET" else json.dumps(body).encode(),
    )


@pytest.mark.parametrize("name", ["gws/8.6", "tides/2", "ships/1.4"])
def test_any_answer_is_as_the_document_says(name: str) -> None:
    assert_kept(api(name))


@pytest.mark.slow
@pytest.mark.shared
def test_any_answer_is_as_the_whole_reference_says(shared: Path) -> None:
    assert_kept(mock_api_of(Work(model_of(shared / "sources/gws-8.6/html"))))


def assert_kept(mocked: MockApi) -> None:
    """Fails where an answer, or a message that follows, is not as its schema says."""
    responses, validators = Responses(mocked), Validators(mocked.document)
    messages = Validators(mocked.sent)
    played = {one.name: one for one in mocked.operations}

    @settings(max_examples=40, deadline=None)
    @given(st.lists(requests(mocked), min_size=1, max_size=12))
    def check(asked: list[Request]) -> None:
        engine = Engine(mocked)
        for one in asked:
            answer = engine.handle(one, 0.0)
            assert answer.status < 500
            meant = played.get(answer.operation)
            schema = responses.schema(meant) if meant is not None else {}
            is_shown = meant is not None and meant.gives_json and answer.status == meant.success
            if schema and is_shown:
                value = json.loads(answer.body)
                assert not [*validators.errors_by(schema, value)], (one, value)
            for told in answer.follows:
                assert not [*messages.errors(told.type, told.data)], (one, told.data)

    check()
