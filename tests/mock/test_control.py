"""What steers a mock over HTTP, and what it tells of the requests that came."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import websockets.sync.client as websockets
from websockets.exceptions import ConnectionClosedError

from docgen.mock import Engine, MockOptions
from docgen.mock.pytest_plugin import Mock, serving
from docgen.mock.server import Recorder
from tests.mock.test_engine import LOGIN, api

COMETD = "/api/v2/notifications"
HANDSHAKE = {
    "channel": "/meta/handshake",
    "version": "1.0",
    "supportedConnectionTypes": ["long-polling", "websocket"],
}


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    with serving(Engine(api())) as served:
        yield served


@pytest.fixture
def http(mock: Mock) -> Iterator[httpx.Client]:
    mock.engine.reset()
    with httpx.Client(base_url=mock.url, headers=LOGIN) as client:
        yield client


def ws(mock: Mock) -> str:
    """The address of CometD over a websocket."""
    return mock.url.replace("http", "ws", 1) + COMETD


def log(http: httpx.Client) -> list[tuple[Any, ...]]:
    rows = http.get("/_docgen/log").json()
    return [(one["method"], one["operation"], one["status"], one["fault"]) for one in rows]


def shake(http: httpx.Client) -> dict[str, Any]:
    (reply,) = http.post(COMETD, json=[HANDSHAKE]).json()
    return dict(reply)


def test_the_log_says_what_requests_were_taken_for(http: httpx.Client) -> None:
    http.get("/api/v2/me")
    http.post("/api/v2/me/calls/7", json={"operationName": "Hop"})
    (good, wrong) = log(http)
    assert good == ("GET", "voice.get_me", 200, "")
    assert wrong[0] == "POST"
    assert "Hop" in wrong[3]


def test_the_log_has_messages_of_bayeux(http: httpx.Client) -> None:
    name = shake(http)["clientId"]
    wanted = [
        {"channel": "/meta/subscribe", "clientId": name, "subscription": "/v2/me/calls"},
        {"channel": "/meta/connect", "clientId": "nobody"},
    ]
    http.post(f"{COMETD}/", json=wanted)
    http.post(COMETD, content=b"no list")
    httpx.post(f"{http.base_url}{COMETD}", json=wanted)
    handshake, both, senseless, nobody = log(http)
    assert handshake == ("POST", "/meta/handshake", 200, "")
    assert both == ("POST", "/meta/subscribe, /meta/connect", 200, "402::Unknown client")
    assert senseless == ("POST", "", 400, "Bayeux is a POST of a list of messages")
    assert nobody[2] == 401


def test_the_log_has_messages_that_came_over_a_websocket(mock: Mock, http: httpx.Client) -> None:
    with websockets.connect(ws(mock), additional_headers=LOGIN) as socket:
        socket.send(json.dumps([HANDSHAKE]))
        socket.recv()
    assert log(http) == [("WS", "/meta/handshake", 200, "")]


@pytest.mark.parametrize(
    ("kind", "error", "advice"),
    [("unknown-client", "402", "handshake"), ("denied", "403", "none")],
)
def test_the_next_message_of_bayeux_fails(
    http: httpx.Client, kind: str, error: str, advice: str
) -> None:
    assert http.post("/_docgen/fail-next", json={"kind": kind}).status_code == 204
    failed, good = shake(http), shake(http)
    assert failed["error"].startswith(error)
    assert failed["advice"]["reconnect"] == advice
    assert good["successful"]


def test_the_next_request_fails_once(http: httpx.Client) -> None:
    assert http.post("/_docgen/fail-next", json={"status": 402}).status_code == 204
    assert [http.get("/api/v2/me").status_code for _ in range(2)] == [402, 200]


def test_the_next_request_of_cometd_fails_once_and_no_other(http: httpx.Client) -> None:
    http.post("/_docgen/fail-next", json={"status": 503, "cometd": True})
    http.post("/_docgen/fail-next", json={"delay": 0.2, "cometd": True})
    assert http.get("/api/v2/me").status_code == 200
    begun = time.monotonic()
    assert [http.post(COMETD, json=[HANDSHAKE]).status_code for _ in range(3)] == [503, 200, 200]
    assert time.monotonic() - begun >= 0.2
    assert log(http)[1] == ("POST", "", 503, "HTTP 503, as asked for")


def test_a_websocket_that_fails_is_closed(mock: Mock, http: httpx.Client) -> None:
    http.post("/_docgen/fail-next", json={"status": 500, "cometd": True})
    with websockets.connect(ws(mock), additional_headers=LOGIN) as channel:
        channel.send(json.dumps([HANDSHAKE]))
        with pytest.raises(ConnectionClosedError) as told:
            channel.recv()
    assert told.value.rcvd is not None
    assert told.value.rcvd.code == 1011


def test_cometd_itself_loses_its_session(http: httpx.Client) -> None:
    name = shake(http)["clientId"]
    http.post("/_docgen/fail-next", json={"kind": "lose-session", "cometd": True})
    poll = [{"channel": "/meta/connect", "clientId": name}]
    lost, after = http.post(COMETD, json=poll), http.post(COMETD, json=poll)
    assert lost.status_code == 403
    assert after.json()[0]["error"].startswith("402")


def test_a_lost_session_is_lost_to_cometd_as_well(http: httpx.Client) -> None:
    name = shake(http)["clientId"]
    http.post("/_docgen/fail-next", json={"kind": "lose-session"})
    assert http.get("/api/v2/me").status_code == 403
    (reply,) = http.post(COMETD, json=[{"channel": "/meta/connect", "clientId": name}]).json()
    assert reply["error"].startswith("402")


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"kind": "sulk"},
        {"status": "503"},
        {"status": 200},
        {"status": True},
        {"delay": -1},
        {"delay": 61},
        {"delay": "1"},
        {"delay": 1, "status": 9999},
        {"delay": 1, "kind": ["lose-session"]},
        {"status": 503, "cometd": "yes"},
    ],
)
def test_what_can_not_be_planned_is_told(http: httpx.Client, told: dict[str, Any]) -> None:
    answer = http.post("/_docgen/fail-next", json=told)
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert http.get("/api/v2/me").status_code == 200


def test_a_message_that_is_sent_by_hand(http: httpx.Client) -> None:
    name = shake(http)["clientId"]
    for_calls = {"channel": "/meta/subscribe", "clientId": name, "subscription": "/v2/me/calls"}
    http.post(COMETD, json=[for_calls])
    told = {"type": "CallStateChangeMessage", "data": {"phoneNumber": "5"}}
    assert http.post("/_docgen/emit", json=told).json() == {"sessions": 1}
    news, _ = http.post(COMETD, json=[{"channel": "/meta/connect", "clientId": name}]).json()
    assert news["data"]["messageType"] == "CallStateChangeMessage"
    assert news["data"]["phoneNumber"] == "5"


def test_a_message_that_is_not_documented_is_told_what_is_near(http: httpx.Client) -> None:
    answer = http.post("/_docgen/emit", json={"type": "CallStateChangedMessage"})
    assert answer.status_code == 404
    assert "near: CallStateChangeMessage" in answer.json()["message"]


def test_all_is_forgotten(http: httpx.Client) -> None:
    name = shake(http)["clientId"]
    assert http.post("/_docgen/reset").status_code == 204
    assert log(http) == []
    (reply,) = http.post(COMETD, json=[{"channel": "/meta/connect", "clientId": name}]).json()
    assert reply["error"].startswith("402")


def test_the_page_has_its_program(http: httpx.Client) -> None:
    page, script = http.get("/_docgen/"), http.get("/_docgen/page.js")
    assert page.headers["content-type"].startswith("text/html")
    assert "/_docgen/page.js" in page.text
    assert script.headers["content-type"].startswith("text/javascript")


SLOW = b"POST /api/v2/contacts HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"


@pytest.mark.parametrize("is_record", [False, True])
def test_who_takes_too_long_and_who_says_too_much(is_record: bool) -> None:
    engine = Engine(api(), MockOptions(patience=0.2))
    served = Recorder(engine, "http://127.0.0.1:9", lambda _: None) if is_record else engine
    with serving(served) as mock:
        long = httpx.post(f"{mock.url}/api/v2/contacts", content=b" " * 2_000_001)
        with socket.create_connection(("127.0.0.1", urlsplit(mock.url).port), 10) as slow:
            slow.sendall(SLOW)
            late = slow.recv(1_000)
    assert long.status_code == 413
    assert late.startswith(b"HTTP/1.1 408 ")
