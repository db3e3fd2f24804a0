"""Whatever is asked in whatever order: an answer comes, and it is as the document says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.mock import Engine, Request
from docgen.mock.answers import Responses, Validators
from docgen.mock.requests import normalised
from tests.mock.test_engine import api

ODD = [None, True, 0, -1, 5.5, "", "a", "a/b", "\ud800", "//[", "http://[x", "/api/v2/x", [], {}]
VALUES = st.sampled_from([*ODD, {"id": "a"}, ["x"], [{}], "x" * 2_000, 10**30])
NAMES = ["name", "displayName", "key", "id", "uri", "path", "self", "state", "capabilities", ""]
PIECES = st.sampled_from(["1", "a", "%2F", "%ff", "x%20y"])
QUERIES = st.tuples(
    st.sampled_from(["fields", "subresources", "sortBy", "order", "limit", "offset", "name"]),
    st.sampled_from(["", "*", "a,b", "-1", "9" * 30, "name", "skills.name", "Descending"]),
)


@st.composite
def requests(draw: st.DrawFn, name: str) -> Request:
    played = draw(st.sampled_from([one for one in api(name).operations if not one.is_form]))
    body: dict[str, Any] = draw(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4))
    if played.selector:
        body[api(name).selector] = played.selector
    for one in played.taken:
        if one.where == "body" and one.required and one.name not in body:
            body[one.name] = draw(VALUES)
    pieces = [draw(PIECES) if "{" in one else one for one in played.path.split("/")]
    query = draw(st.lists(QUERIES, max_size=3)) if played.method == "GET" else []
    query += [(one.name, "1") for one in played.taken if one.where == "query" and one.required]
    headers = {one.name.lower(): "1" for one in played.taken if one.where == "header"}
    headers |= {one.lower(): "k" for how, one in api(name).logins if how == "header"}
    login = "Bearer x" if ("bearer", "") in api(name).logins else "Basic YTpi"
    return Request(
        method=played.method,
        path=normalised("/".join(pieces)),
        query=tuple(query),
        headers={**headers, "authorization": login},
        body=b"" if played.method == "GET" else json.dumps(body).encode(),
    )


@pytest.mark.parametrize("name", ["gws/8.6", "tides/2", "ships/1.4"])
def test_any_answer_is_as_the_document_says(name: str) -> None:
    responses, validators = Responses(api(name)), Validators(api(name).document)
    played = {one.name: one for one in api(name).operations}

    @settings(max_examples=40, deadline=None)
    @given(st.lists(requests(name), min_size=1, max_size=12))
    def check(asked: list[Request]) -> None:
        engine = Engine(api(name))
        for one in asked:
            answer = engine.handle(one, 0.0)
            assert answer.status < 500
            meant = played.get(answer.operation)
            schema = responses.schema(meant) if meant is not None else {}
            if schema and meant is not None and answer.status == meant.success:
                value = json.loads(answer.body)
                assert not [*validators.errors_by(schema, value)], (one, value)

    check()
