"""The server's side of Bayeux, message by message; no I/O, and the time is what the test says."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.mock.bayeux import TABLE, Broker, Event, Limits, State, is_channel


def broker(**limits: Any) -> Broker:
    numbers = itertools.count(1)
    return Broker(lambda: f"c{next(numbers)}", Limits(**limits))


def say(server: Broker, *messages: dict[str, Any], owner: str = "u", now: float = 0) -> list[Any]:
    """What comes at once; a poll that would be held gives nothing."""
    return server.handle(messages, owner, now).messages


def shake(server: Broker, owner: str = "u") -> str:
    (reply,) = say(
        server,
        {"channel": "/meta/handshake", "id": "1", "supportedConnectionTypes": ["long-polling"]},
        owner=owner,
    )
    assert (reply["successful"], reply["id"], reply["version"]) == (True, "1", "1.0")
    told: str = reply["clientId"]
    return told


def subscribe(server: Broker, client: str, channel: object, owner: str = "u") -> Any:
    message = {"channel": "/meta/subscribe", "clientId": client, "subscription": channel}
    return say(server, message, owner=owner)[0]


@pytest.mark.parametrize("channel", ["/v2/me/calls", "/v2/me/*", "/v2/**", "/**"])
def test_a_message_comes_on_what_is_subscribed(channel: str) -> None:
    server = broker()
    client = shake(server)
    assert subscribe(server, client, channel)["successful"]
    assert server.publish("/v2/me/calls", {"n": 1}) == 1
    connect = {"channel": "/meta/connect", "clientId": client, "connectionType": "long-polling"}
    message, reply = say(server, connect)
    assert message == {"channel": "/v2/me/calls", "data": {"n": 1}}
    assert reply["successful"]


@pytest.mark.parametrize("channel", ["/v2/me/call", "/v2/*", "/v3/**", "/v2/me/calls/*"])
def test_and_on_nothing_else(channel: str) -> None:
    server = broker()
    client = shake(server)
    subscribe(server, client, channel)
    assert server.publish("/v2/me/calls", {}) == 0


def test_a_poll_is_held_until_there_is_something_to_tell() -> None:
    server = broker(timeout=30)
    client = shake(server)
    subscribe(server, client, "/a")
    reply = server.handle([{"channel": "/meta/connect", "clientId": client}], "u", 0)
    assert reply.waits is not None
    assert (reply.timeout, server.is_due(reply)) == (30, False)
    server.publish("/a", 1)
    server.publish("/a", 2)
    assert server.is_due(reply)
    told = server.finish(reply, 1)
    assert [one.get("data") for one in told] == [1, 2, None]
    assert told[-1]["advice"]["reconnect"] == "retry"


def test_a_second_poll_ends_the_first_and_gets_the_news() -> None:
    """A client that begins a poll anew has given up the one before, or does not see it end."""
    server = broker()
    client = shake(server)
    subscribe(server, client, "/a")
    connect = {"channel": "/meta/connect", "clientId": client}
    assert server.handle([{**connect, "advice": {"timeout": 0}}], "u", 0).waits is None
    first = server.handle([connect], "u", 0)
    assert not server.is_due(first)
    second = server.handle([connect], "u", 0)
    assert server.is_due(first)
    assert not server.is_due(second)
    server.publish("/a", 1)
    assert [one.get("data") for one in server.finish(first, 0)] == [None]
    assert [one.get("data") for one in server.finish(second, 0)] == [1, None]


def test_what_waits_for_a_client_that_hung_up_waits_for_its_next_poll() -> None:
    server = broker()
    client = shake(server)
    subscribe(server, client, "/a")
    connect = {"channel": "/meta/connect", "clientId": client}
    held = server.handle([connect], "u", 0)
    server.give_up(held)
    server.publish("/a", 1)
    assert [one.get("data") for one in say(server, connect)] == [1, None]


def test_sessions_end_and_unknown_ones_shake_hands_again() -> None:
    server = broker(timeout=10, silence=20)
    client = shake(server)
    connect = {"channel": "/meta/connect", "clientId": client, "advice": {"timeout": 0}}
    assert say(server, connect, now=29)[0]["successful"]
    (gone,) = say(server, connect, now=60)
    assert (gone["error"], gone["advice"]["reconnect"]) == ("402::Unknown client", "handshake")
    client = shake(server)
    say(server, {"channel": "/meta/disconnect", "clientId": client})
    assert say(server, {**connect, "clientId": client})[0]["error"].startswith("402")


def test_nobody_uses_the_session_of_another() -> None:
    server = broker()
    client = shake(server, owner="ann")
    assert subscribe(server, client, "/a", owner="bo")["error"] == "402::Unknown client"
    assert subscribe(server, client, "/a", owner="ann")["successful"]
    assert server.publish("/a", {}, owner="bo") == 0
    assert server.publish("/a", {}, owner="ann") == 1


@pytest.mark.parametrize("channel", ["", "a", "/", "/a//b", "/a b", "/meta/x", 5, None, "/" * 2000])
def test_what_is_no_channel_is_refused(channel: object) -> None:
    server = broker()
    client = shake(server)
    assert subscribe(server, client, channel)["error"].startswith("403")


def test_limits_of_sessions_subscriptions_and_messages() -> None:
    server = broker(sessions=1, subscriptions=2, queue=3)
    client = shake(server)
    (refused,) = say(
        server, {"channel": "/meta/handshake", "supportedConnectionTypes": ["long-polling"]}
    )
    assert refused["error"].startswith("503")
    assert subscribe(server, client, ["/a", "/b"])["successful"]
    assert subscribe(server, client, "/c")["error"].startswith("403")
    for number in range(5):
        server.publish("/a", number)
    told = say(server, {"channel": "/meta/connect", "clientId": client})
    assert [one["data"] for one in told[:-1]] == [2, 3, 4]
    assert server.sessions[client].lost == 2


def test_clients_do_not_publish() -> None:
    server = broker()
    client = shake(server)
    assert say(server, {"channel": "/a", "clientId": client, "data": 1})[0]["error"].startswith(
        "403"
    )
    assert say(server, {"channel": "/a", "data": 1})[0]["error"].startswith("402")


def test_the_table_has_every_event_and_no_way_out_of_gone() -> None:
    assert {event for _, event in TABLE} == {*Event}
    assert not [state for state, _ in TABLE if state is State.GONE]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
MESSAGE = JSON | st.fixed_dictionaries(
    {"channel": st.sampled_from([one.value for one in Event]) | JSON},
    optional={"clientId": st.just("c1") | JSON, "subscription": JSON, "advice": JSON, "id": JSON},
)


@given(st.lists(MESSAGE, max_size=6))
def test_whatever_comes_is_answered(messages: list[Any]) -> None:
    server = broker()
    shake(server)
    reply = server.handle(messages, "u", 0)
    told = server.finish(reply, 1)
    assert len(told) == len(messages)
    assert all("successful" in one for one in told)


@given(st.text(alphabet="/a*-", max_size=12))
def test_names_of_channels(name: str) -> None:
    if is_channel(name):
        assert name.startswith("/")
        assert "//" not in name
