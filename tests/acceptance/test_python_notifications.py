"""Events of the Python client over real long polling, against CometD's own server for Node."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.acceptance.test_bayeux import CALLS, SERVER, Server
from tests.acceptance.test_python_session import gws
from tests.acceptance.toolchain import free_port, need, serving

pytestmark = pytest.mark.slow

PATIENCE = 20  # seconds
DEVICES = "/v2/me/devices"
READY = "/api/v2/me/channels/voice"

__all__ = ["gws"]  # a fixture

Scenario = Callable[[Any, Server], Coroutine[Any, Any, Any]]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    need("node")
    port = free_port()
    with serving(tmp_path, port, "node", SERVER, str(port)):
        yield Server(f"http://127.0.0.1:{port}")


def play(gws: ModuleType, server: Server, scenario: Scenario, **options: Any) -> Any:
    async def main() -> Any:
        async with gws.GwsClient(server.url, **options) as client:
            return await asyncio.wait_for(scenario(client, server), PATIENCE)

    return asyncio.run(main())


def message(number: int, **more: Any) -> dict[str, Any]:
    call = {"id": f"c{number}", "state": "Ringing", "callUuid": f"u{number}"}
    return {
        "messageType": "CallStateChangeMessage",
        "notificationType": "StatusChange",
        "call": call,
        "phoneNumber": "5001",
        **more,
    }


async def publish(server: Server, number: int, channel: str = CALLS, **more: Any) -> None:
    await server.do("publish", channel=channel, data=message(number, **more))


def test_a_thousand_events_in_order(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> list[Any]:
        async with client.notifications(CALLS) as events:
            await server.do("publish", channel=CALLS, count=1000, data=message(1))
            return [await anext(events) for _ in range(1000)]

    events = play(gws, server, scenario)
    assert [one.model_extra["number"] for one in events] == [*range(1000)]
    assert all(isinstance(one, gws.CallStateChangeMessage) for one in events)


def test_events_are_typed_and_unknown_ones_kept(gws: ModuleType, server: Server) -> None:
    strange = [{"messageType": "Eclipse", "sun": 1}, {"no": "type"}, "a text", [1, None]]

    async def scenario(client: Any, server: Server) -> list[Any]:
        async with client.notifications(CALLS) as events:
            await publish(server, 1, newMember=[1])
            for one in strange:
                await server.do("publish", channel=CALLS, data=one)
            return [await anext(events) for _ in range(5)]

    first, *others = play(gws, server, scenario)
    match first:
        case gws.CallStateChangeMessage(notification_type="StatusChange", call=call):
            assert call.state == "Ringing"
        case _:
            pytest.fail(repr(first))
    assert first.to_wire() == message(1, newMember=[1])
    assert all(isinstance(one, gws.UnknownEvent) for one in others)
    assert others[0].message_type == "Eclipse"
    assert [one.to_wire() for one in others[:2]] == strange[:2]
    assert [one.content for one in others[2:]] == strange[2:]


def test_a_server_that_starts_again_loses_no_subscription(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> list[str]:
        async with client.notifications("/v2/me/*") as events:
            await server.polled()
            await publish(server, 1)
            told = [await anext(events)]
            await server.do("restart")
            await _again(server)
            await publish(server, 2)
            told.append(await anext(events))
            return [one.call.id for one in told]

    assert play(gws, server, scenario) == ["c1", "c2"]


async def _again(server: Server, pattern: str = "/v2/me/*") -> None:
    """Returns when a session is subscribed again, and polls."""
    while [pattern] not in await server.subscriptions():
        await asyncio.sleep(0.02)
    await server.polled()


@pytest.mark.parametrize("status", [402, 403])
def test_a_lost_session_is_begun_anew_with_its_cookie(
    gws: ModuleType, server: Server, status: int
) -> None:
    async def scenario(client: Any, server: Server) -> str:
        await server.do("cookie", status=status)
        async with client.notifications("/v2/me/*") as events:
            await server.polled()
            await server.do("expire")
            await server.do("forget")
            await server.do("drop")
            await _again(server)
            await publish(server, 3)
            told = (await anext(events)).call.id
        cookies = {one["cookie"] for one in await server.requests("/meta/connect")}
        assert len(cookies) > 1
        return str(told)

    assert play(gws, server, scenario) == "c3"


def test_advice_to_shake_hands(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> str:
        async with client.notifications("/v2/me/*") as events:
            await server.polled()
            await server.do("clear")
            members = {"successful": False, "advice": {"reconnect": "handshake", "interval": 0}}
            await server.do("reply", members=members)
            while not await server.requests("/meta/handshake"):
                await asyncio.sleep(0.02)
            await _again(server)
            await publish(server, 4)
            return str((await anext(events)).call.id)

    assert play(gws, server, scenario) == "c4"


def test_a_server_that_refuses_ends_the_stream_with_an_error(
    gws: ModuleType, server: Server
) -> None:
    async def scenario(client: Any, server: Server) -> None:
        async with client.notifications(CALLS) as events:
            await server.polled()
            members = {"successful": False, "advice": {"reconnect": "none"}}
            await server.do("reply", members=members)
            await anext(events)

    with pytest.raises(gws.NotificationError, match="refuses"):
        play(gws, server, scenario)


def test_subscriptions_that_are_refused(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        await server.do("deny", channels=[CALLS])
        async with client.notifications(CALLS):
            pass

    with pytest.raises(gws.NotificationError, match=CALLS):
        play(gws, server, scenario)


def test_who_is_too_slow_is_told(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> list[str]:
        async with client.notifications(CALLS, kept=2) as events:
            for number in range(4):
                await publish(server, number)
            await asyncio.sleep(0.3)
            told = [(await anext(events)).call.id for _ in range(2)]
            with pytest.raises(gws.NotificationError, match="2 events of"):
                await anext(events)
            return told

    assert play(gws, server, scenario) == ["c0", "c1"]


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_call_waits_for_its_event(gws: ModuleType, server: Server, when: str) -> None:
    """The one with its reference, whether it comes before the answer or after it."""
    path = "/api/v2/ucs/contacts/k1/interactions"
    (channel, *_) = gws.events.CHANNELS["GetInteractionsHistoryMessage"]
    told = {"messageType": "GetInteractionsHistoryMessage", "interactions": []}
    events = [{"channel": channel, "data": {**told, "referenceId": n}} for n in (7, 8, 9)]

    async def scenario(client: Any, server: Server) -> Any:
        answer = {"statusCode": 0, "referenceId": 8}
        await server.do("operation", path=path, answer=answer, **{when: events})
        return await client.interaction_history.retrieve_contact_history(
            id="k1", wait_for=gws.GetInteractionsHistoryMessage
        )

    event = play(gws, server, scenario)
    assert event.reference_id == 8


def test_without_a_reference_the_path_tells_which_event(gws: ModuleType, server: Server) -> None:
    events = [
        {
            "channel": DEVICES,
            "data": {"messageType": "DeviceStateChangeMessage", "devices": [{"id": one}]},
        }
        for one in ("d1", "d2")
    ]

    async def scenario(client: Any, server: Server) -> list[Any]:
        await server.do("operation", path="/api/v2/me/calls/d2", after=events)
        await server.do("operation", path=READY, after=events)
        forward = client.voice.forward_calls_on
        return [
            await forward(id="d2", destination="5001", wait_for=gws.DeviceStateChangeMessage),
            await client.voice.ready(wait_for=gws.DeviceStateChangeMessage),
        ]

    by_path, first = play(gws, server, scenario)
    assert (by_path.devices[0].id, first.devices[0].id) == ("d2", "d1")


def test_an_event_that_does_not_come(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, _: Server) -> None:
        await client.voice.ready(wait_for=gws.DeviceStateChangeMessage, options={"wait": 0.2})

    with pytest.raises(gws.NoEvent, match=r"came within 0\.2 s") as caught:
        play(gws, server, scenario)
    assert caught.value.response.status_code == 0


def test_a_call_that_fails_does_not_wait(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        await server.do("operation", path=READY, answer={"statusCode": 3})
        await client.voice.ready(wait_for=gws.DeviceStateChangeMessage)

    with pytest.raises(gws.StatusError):
        play(gws, server, scenario)


def test_programs_that_are_not_asynchronous_get_events_too(gws: ModuleType, server: Server) -> None:
    def later() -> None:
        time.sleep(0.2)
        for number in range(3):
            asyncio.run(publish(server, number))

    with gws.SyncGwsClient(server.url) as client:
        events = client.notifications(CALLS)
        thread = threading.Thread(target=later)
        thread.start()
        assert [next(events).call.id for _ in range(3)] == ["c0", "c1", "c2"]
        thread.join()
        events.close()
        assert asyncio.run(server.subscriptions()) == [[]]


def test_a_failure_is_told_at_once(gws: ModuleType, server: Server) -> None:
    failure = {"messageType": "ErrorMessage", "referenceId": 8, "errorMessage": "no line"}

    async def scenario(client: Any, server: Server) -> None:
        answer = {"statusCode": 0, "referenceId": 8}
        told = {"channel": DEVICES, "data": failure}
        await server.do("operation", path=READY, answer=answer, after=[told])
        await client.voice.ready(wait_for=gws.DeviceStateChangeMessage)

    with pytest.raises(gws.FailureEvent, match="no line") as caught:
        play(gws, server, scenario)
    assert caught.value.event.model_extra == {"referenceId": 8}
    assert caught.value.response.reference_id == 8


def test_an_event_with_the_reference_wins_over_one_without(gws: ModuleType, server: Server) -> None:
    path = "/api/v2/ucs/contacts/k1/interactions"
    (channel, *_) = gws.events.CHANNELS["GetInteractionsHistoryMessage"]
    told = {"messageType": "GetInteractionsHistoryMessage", "interactions": [{"id": "k1"}]}
    events = [
        {"channel": channel, "data": told},
        {"channel": channel, "data": {**told, "referenceId": 8}},
    ]

    async def scenario(client: Any, server: Server) -> list[Any]:
        answer = {"statusCode": 0, "referenceId": 8}
        wait = {"id": "k1", "wait_for": gws.GetInteractionsHistoryMessage}
        await server.do("operation", path=path, answer=answer, after=events)
        first = await client.interaction_history.retrieve_contact_history(**wait)
        await server.do("operation", path=path, answer=answer, after=events[:1])
        wait["options"] = {"wait": 0.3}
        return [first, await client.interaction_history.retrieve_contact_history(**wait)]

    with_it, without = play(gws, server, scenario)
    assert (with_it.reference_id, without.reference_id) == (8, None)


def test_waiting_ends_where_the_client_is_closed(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        waiting = asyncio.create_task(client.voice.ready(wait_for=gws.DeviceStateChangeMessage))
        await server.polled()
        await asyncio.sleep(0.2)
        await client.aclose()
        await waiting

    with pytest.raises(gws.NoEvent, match="closed") as caught:
        play(gws, server, scenario)
    assert caught.value.response.status_code == 0


def test_what_is_no_event_is_not_waited_for(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        with pytest.raises(TypeError, match="is no event"):
            await client.voice.ready(wait_for=int)
        assert await server.requests() == []

    play(gws, server, scenario)


def test_waiting_for_a_session_has_a_limit(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        async with client.notifications(CALLS):
            await server.polled()
            await server.do("fault", faults=["402", *["503"] * 20])
            await server.do("drop")
            await asyncio.sleep(0.3)
            async with client.notifications(DEVICES):
                pass

    with pytest.raises(gws.NotificationError, match=r"within 1 s|HTTP 503"):
        play(gws, server, scenario, timeout=1)


def test_a_refusal_is_not_for_ever(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> str:
        members = {"successful": False, "advice": {"reconnect": "none"}}
        async with client.notifications(CALLS) as events:
            await server.polled()
            await server.do("reply", members=members)
            with pytest.raises(gws.NotificationError, match="refuses"):
                await anext(events)
        async with client.notifications(CALLS) as events:
            await server.polled()
            await publish(server, 5)
            return str((await anext(events)).call.id)

    assert play(gws, server, scenario) == "c5"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_one_event_loop_after_the_other(gws: ModuleType, server: Server) -> None:
    async def listen(client: Any, number: int) -> str:
        async with client.notifications(CALLS) as events:
            await server.polled()
            await publish(server, number)
            return str((await anext(events)).call.id)

    client = gws.GwsClient(server.url)
    assert [asyncio.run(listen(client, n)) for n in (1, 2)] == ["c1", "c2"]
    asyncio.run(client.aclose())
    del client
    gc.collect()  # what the first loop left open is told here, and not in another test


def test_a_loop_that_is_left_unsubscribes(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> list[list[str]]:
        async def later() -> None:
            while [CALLS] not in await server.subscriptions():
                await asyncio.sleep(0.02)
            await publish(server, 1)

        task = asyncio.create_task(later())
        async for event in client.notifications(CALLS):
            assert event.call.id == "c1"
            break
        await task
        while client.notifications.streams:
            await asyncio.sleep(0.02)
        return await server.subscriptions()

    assert play(gws, server, scenario) == [[]]


def test_what_becomes_of_the_connection_is_told(gws: ModuleType, server: Server) -> None:
    states: list[str] = []

    async def scenario(client: Any, server: Server) -> None:
        async with client.notifications("/v2/me/*"):
            await server.polled()
            await server.do("restart")
            await _again(server)

    play(gws, server, scenario, on_state=states.append)
    assert states[0] == "connected"
    assert states[-1] == "closed"
    assert "lost" in states


def test_a_handshake_has_the_time_limit_of_the_client(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> None:
        await server.do("fault", channel="/meta/handshake", faults=["hang"])
        async with client.notifications(CALLS):
            pass

    with pytest.raises(gws.GwsError, match=r"within 0\.3 s"):
        play(gws, server, scenario, timeout=0.3)


def test_closing_does_not_wait_for_a_handshake(gws: ModuleType, server: Server) -> None:
    async def scenario(client: Any, server: Server) -> float:
        await server.do("fault", channel="/meta/handshake", faults=["hang"])
        stream = asyncio.create_task(client.notifications(CALLS).__aenter__())
        while not await server.requests("/meta/handshake"):
            await asyncio.sleep(0.02)
        begin = time.monotonic()
        await client.aclose()
        with pytest.raises(gws.GwsError):
            await stream
        return time.monotonic() - begin

    assert play(gws, server, scenario) < PATIENCE / 2


def test_a_stream_of_another_thread_is_ended(gws: ModuleType, server: Server) -> None:
    with gws.SyncGwsClient(server.url) as client:
        events = client.notifications(CALLS)
        read: list[Any] = []
        thread = threading.Thread(target=lambda: read.extend(events))
        thread.start()
        time.sleep(0.2)
        events.close()
        thread.join(timeout=5)
        assert not thread.is_alive()
    assert read == []


# It collects what all tests before it left; what a client leaves open has a test of its own.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stream_that_is_freed_by_the_collector_hangs_nobody(
    gws: ModuleType, server: Server
) -> None:
    with gws.SyncGwsClient(server.url) as client:
        loop: list[Any] = [client.notifications(CALLS)]
        loop.append(loop)
        del loop
        client._portal.run(_collect())  # in the thread of the client
        client.voice.ready()


async def _collect() -> None:
    gc.collect()
