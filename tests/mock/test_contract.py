"""What a real server answers beside what is documented."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from attrs import evolve

from docgen.mock import Contract, Difference, Engine, Request
from docgen.mock.pytest_plugin import serving
from docgen.mock.server import Recorder
from tests.mock.test_engine import LOGIN, api

HOLD = {"operationName": "Hold"}


def differences(method: str, path: str, body: object, status: int, answer: object) -> Any:
    data = b"" if body is None else json.dumps(body).encode()
    request = Request(method=method, path=path, headers=LOGIN, body=data)
    found = Contract(api()).differences(request, status, json.dumps(answer).encode())
    return [(one.kind, one.where) for one in found]


CALL = {"operationName": "AttachUserData", "userData": {}}


@pytest.mark.parametrize(
    ("asked", "status", "answer", "found"),
    [
        (("GET", "/api/v2/me", None), 200, {"statusCode": 0, "user": {"id": "7"}}, []),
        (("GET", "/api/v2/me", None), 401, {}, []),
        (("GET", "/api/v2/me", None), 418, {}, [("undocumented-status", "")]),
        (("GET", "/api/v2/me", None), 201, {"statusCode": 0}, [("undocumented-status", "")]),
        (("GET", "/api/v2/nothing", None), 404, {}, []),
        (("GET", "/api/v2/nothing", None), 200, {}, [("undocumented-request", "")]),
        (("GET", "/api/v2/me", None), 200, {"statusCode": 99}, [("wrong-value", "statusCode")]),
        (
            ("GET", "/api/v2/me", None),
            200,
            {"statusCode": 0, "user": {"id": 7, "pier": 1}},
            [("wrong-value", "user.id"), ("undocumented-member", "user.pier")],
        ),
        (
            ("GET", "/api/v2/contacts", None),
            200,
            {"statusCode": 0, "contacts": [{"id": "1"}, {"ids": "1"}]},
            [("undocumented-member", "contacts[].ids")],
        ),
        (
            ("POST", "/api/v2/contacts", {"name": 5}),
            200,
            {"statusCode": 0},
            [("accepted-request", "name")],
        ),
        (("POST", "/api/v2/contacts", {"name": 5}), 200, {"statusCode": 2}, []),
        (("POST", "/api/v2/me/calls/7", {"operationName": "Hop"}), 200, {"statusCode": 2}, []),
        (
            ("POST", "/api/v2/me/calls/7", {"operationName": "Hop"}),
            200,
            {"statusCode": 0},
            [("undocumented-request", "")],
        ),
    ],
)
def test_differences_are_told(
    asked: tuple[str, str, object], status: int, answer: object, found: list[Any]
) -> None:
    assert differences(*asked, status, answer) == found


def test_documented_answers_do_not_differ() -> None:
    """Whatever the mock itself answers with the samples is as documented."""
    from_samples = Contract(api())
    for one in api().operations:
        for shown in one.answers:
            body = json.dumps({api().selector: one.selector}).encode() if one.selector else b""
            path = one.path.replace("{", "").replace("}", "")
            request = Request(method=one.method, path=path, headers=LOGIN, body=body)
            found = from_samples.differences(request, 200, json.dumps(shown.value).encode())
            odd = [each for each in found if each.kind not in {"accepted-request"}]
            assert not odd, (one.name, odd)


def test_messages_that_differ() -> None:
    contract = Contract(api())
    good = {one.type: dict(one.data) for one in api().messages}["CallStateChangeMessage"]
    envelope = {"channel": "/v2/me/calls", "data": good}
    assert contract.of_messages(json.dumps([envelope]).encode()) == []
    odd = {**envelope, "data": {**good, "messageType": "PierMessage"}}
    (told,) = contract.of_messages(json.dumps([odd, {"channel": "/meta/connect"}]).encode())
    assert told.kind == "undocumented-message"
    wrong = {**envelope, "data": {**good, "call": 7}}
    (told,) = contract.of_messages(json.dumps([wrong]).encode())
    assert (told.kind, told.where) == ("wrong-value", "call")


def test_requests_go_to_the_server_and_its_answers_come_back() -> None:
    """The real server here is a mock whose user has a member that is not documented."""
    odd = {"statusCode": 0, "user": {"pier": "old"}}
    changed = tuple(
        evolve(one, answers=(evolve(one.answers[0], value=odd),))
        if (one.method, one.path) == ("GET", "/api/v2/me")
        else one
        for one in api().operations
    )
    heard: list[Difference] = []
    with serving(Engine(evolve(api(), operations=changed))) as real:
        recorder = Recorder(Engine(api()), real.url, heard.append)
        with (
            serving(recorder) as between,
            httpx.Client(base_url=between.url, auth=("a", "b")) as http,
        ):
            answers = [http.get("/api/v2/me") for _ in range(2)]
            made = http.post("/api/v2/contacts", json={"name": "Pier", "phoneNumber": "1"})
            told = http.get("/_docgen/differences").json()
            seen = http.get("/_docgen/log").json()
            assert http.post("/_docgen/reset").status_code == 404, "it is not passed on"
    assert [one.json() for one in answers] == [odd, odd]
    assert answers[0].cookies, "what the real server sets comes through"
    assert made.json()["statusCode"] == 0
    assert [(one["where"], one["times"]) for one in told] == [("user.pier", 2)]
    assert [one.where for one in heard] == ["user.pier"], "each is told once"
    assert [one["status"] for one in seen] == [200, 200, 200]


def test_a_server_that_is_not_there_is_told() -> None:
    recorder = Recorder(Engine(api()), "http://127.0.0.1:9", lambda _: None)
    with serving(recorder) as between:
        answer = httpx.get(f"{between.url}/api/v2/me")
    assert answer.status_code == 502
    assert "does not answer" in answer.json()["message"]
