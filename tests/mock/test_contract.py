"""What a real server answers beside what is documented."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
import websockets.sync.client as websockets
from attrs import evolve
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from docgen.mock import Contract, Difference, Engine, Request
from docgen.mock.pytest_plugin import Mock, serving
from docgen.mock.server import Recorder
from tests.mock.test_control import COMETD, HANDSHAKE, ws
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


ODD = {"type": "CallStateChangeMessage", "data": {"call": 7}}
NOBODY = Mock("http://127.0.0.1:9", Engine(api()))


def recorder_of(real: Mock, heard: list[Difference]) -> Recorder:
    return Recorder(Engine(api()), real.url, heard.append)


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
    with (
        serving(Engine(evolve(api(), operations=changed))) as real,
        serving(recorder_of(real, heard)) as between,
        httpx.Client(base_url=between.url, auth=("a", "b")) as http,
    ):
        answers = [http.get("/api/v2/me") for _ in range(2)]
        made = http.post("/api/v2/contacts", json={"name": "Pier", "phoneNumber": "1"})
        http.post(COMETD, json=[HANDSHAKE])
        told = http.get("/_docgen/differences").json()
        seen = http.get("/_docgen/log").json()
        assert http.post("/_docgen/reset").status_code == 404, "it is not passed on"
    assert [one.json() for one in answers] == [odd, odd]
    assert answers[0].cookies, "what the real server sets comes through"
    assert made.json()["statusCode"] == 0
    assert [(one["where"], one["times"]) for one in told] == [("user.pier", 2)]
    assert [one.where for one in heard] == ["user.pier"], "each is told once"
    assert [one["status"] for one in seen] == [200, 200, 200, 200]
    assert seen[3]["operation"] == "/meta/handshake"


def test_a_server_that_is_not_there_is_told() -> None:
    with serving(recorder_of(NOBODY, [])) as between:
        answer = httpx.get(f"{between.url}/api/v2/me")
    assert answer.status_code == 502
    assert "does not answer" in answer.json()["message"]


def test_frames_go_to_the_server_and_come_back() -> None:
    """The real server here sends a message whose call is a number."""
    heard: list[Difference] = []
    with serving(Engine(api())) as real, serving(recorder_of(real, heard)) as between:
        with websockets.connect(ws(between), additional_headers=LOGIN) as channel:

            def ask(message: dict[str, Any]) -> list[dict[str, Any]]:
                channel.send(json.dumps([message]))
                return list(json.loads(channel.recv()))

            name = ask(HANDSHAKE)[0]["clientId"]
            ask({"channel": "/meta/subscribe", "clientId": name, "subscription": "/v2/me/calls"})
            httpx.post(f"{real.url}/_docgen/emit", json=ODD)
            news, _ = ask({"channel": "/meta/connect", "clientId": name})
        rows = httpx.get(f"{between.url}/_docgen/log").json()
    assert news["data"]["call"] == 7
    assert [(one.kind, one.where) for one in heard] == [("wrong-value", "call")]
    assert [(one["method"], one["operation"]) for one in rows] == [
        ("WS", "/meta/handshake"),
        ("WS", "/meta/subscribe"),
        ("WS", "/meta/connect"),
    ]


@pytest.mark.parametrize(("is_there", "status"), [(True, 401), (False, 502)])
def test_a_websocket_that_the_server_refuses(is_there: bool, status: int) -> None:
    with ExitStack() as stack:
        real = stack.enter_context(serving(Engine(api()))) if is_there else NOBODY
        between = stack.enter_context(serving(recorder_of(real, [])))
        with pytest.raises(InvalidStatus) as told:
            stack.enter_context(websockets.connect(ws(between)))
    assert told.value.response.status_code == status


def test_either_side_may_close_a_websocket() -> None:
    with serving(Engine(api())) as real, serving(recorder_of(real, [])) as between:
        url = ws(between)
        with websockets.connect(url, additional_headers=LOGIN) as channel:
            channel.send(b"\x00")  # the mock speaks no bytes, and closes
            with pytest.raises(ConnectionClosedError) as told:
                channel.recv()
        with websockets.connect(url, additional_headers=LOGIN) as channel:
            channel.send(json.dumps([HANDSHAKE]))
            channel.recv()
            channel.close(1001)
    assert told.value.rcvd is not None
    assert told.value.rcvd.code == 1003
