"""The Bayeux client that generated packages ship, against CometD's own server for Node."""

from __future__ import annotations

import asyncio
import gc
import itertools
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import define, field, frozen

from tests.acceptance.toolchain import NO_TLS, ROOT, free_port, need, serving
from tests.loading import module_of

pytestmark = pytest.mark.slow

Json = Any
Condition = Callable[[], Awaitable[object]]

TEMPLATE = ROOT / "templates/python_client/package/_bayeux.py.j2"
SERVER = ROOT / "tests/acceptance/bayeux_server.cjs"
PATH = "/api/v2/notifications"
CALLS, CHATS = "/v2/me/calls", "/v2/me/chats"
PATIENCE = 20  # seconds for anything to happen; nothing here needs more than 6
SLACK = 0.05  # seconds by which clocks of two processes and timers may differ


@frozen
class Server:
    """The server as a test steers it (CONTROLS in bayeux_server.cjs)."""

    url: str

    async def do(self, what: str, **told: Json) -> Json:
        async with httpx.AsyncClient(base_url=self.url, verify=NO_TLS) as http:
            answer = await http.post("/control", json={"do": what, **told})
        answer.raise_for_status()
        return answer.json()

    async def requests(self, channel: str | None = None) -> list[Json]:
        found = (await self.do("tell"))["requests"]
        return [one for one in found if channel in (None, one["channel"])]

    async def subscriptions(self) -> list[list[str]]:
        """What each session is subscribed to."""
        return [one["subscriptions"] for one in (await self.do("tell"))["sessions"]]

    async def polled(self) -> None:
        """Returns when a poll is open that the server holds."""

        async def held() -> bool:
            told = await self.do("tell")
            connects = [one for one in told["requests"] if one["channel"] == "/meta/connect"]
            return bool(connects) and not connects[-1]["brief"] and told["polls"] == 1

        await until(held)


@define
class Rig:
    """A client under test, and what it told."""

    module: Any
    server: Server
    http: httpx.AsyncClient
    client: Any = None
    states: list[str] = field(factory=list)
    events: list[tuple[str, Json]] = field(factory=list)

    def make(self, **options: Any) -> Any:
        self.client = self.module.Bayeux(self.send, on_state=self.states.append, **options)
        return self.client

    async def send(self, messages: list[Json], seconds: float) -> list[Json]:
        answer = await self.http.post(PATH, json=messages, timeout=seconds)
        answer.raise_for_status()
        found: list[Json] = answer.json()
        return found

    def receive(self, channel: str, data: Json) -> None:
        self.events.append((channel, data))

    def numbers(self) -> list[int]:
        return [data["number"] for _, data in self.events]

    async def state(self, state: str, count: int = 1) -> None:
        """Returns when the client told a state so often."""
        await until(lambda: done(self.states.count(state) >= count))

    async def publishes(self, number: int, channel: str = CALLS) -> None:
        """A message gets through."""
        await self.server.polled()
        await self.server.do("publish", channel=channel, first=number)
        await until(lambda: done(number in self.numbers()))


async def done(value: object) -> object:
    return value


async def until(condition: Condition) -> None:
    end = time.monotonic() + PATIENCE
    while not await condition():
        assert time.monotonic() < end, "it never came"
        await asyncio.sleep(0.01)


Scenario = Callable[[Rig], Awaitable[None]]
Play = Callable[[Scenario], None]


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The template is Python as it stands: nothing in it is for Jinja."""
    text = TEMPLATE.read_text(encoding="utf-8")
    assert not [mark for mark in ("{{", "{%", "{#") if mark in text]
    file = tmp_path_factory.mktemp("module") / "bayeux_of_template.py"
    file.write_text(text, encoding="utf-8")
    return module_of(file)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    need("node")
    port = free_port()
    with serving(tmp_path, port, "node", SERVER, str(port)):
        yield Server(f"http://127.0.0.1:{port}")


@pytest.fixture
def play(module: Any, server: Server) -> Play:
    """Runs a scenario, closes its client; nothing may be left behind then, nor go wrong unheard."""
    unheard: list[Json] = []

    async def run(scenario: Scenario) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: unheard.append(told))
        async with httpx.AsyncClient(base_url=server.url, verify=NO_TLS) as http:
            rig = Rig(module, server, http)
            await scenario(rig)
            if rig.client is not None:
                await rig.client.close()
                assert rig.states[-1:] == ["closed"]
                assert not rig.client.is_connected
                assert rig.client.client_id is None
            assert asyncio.all_tasks() == {asyncio.current_task()}
        gc.collect()

    def played(scenario: Scenario) -> None:
        asyncio.run(run(scenario))
        gc.collect()
        assert unheard == []

    return played


def gaps(requests: list[Json]) -> list[float]:
    """Seconds between one request and the next."""
    times = [one["at"] / 1000 for one in requests]
    return [after - before for before, after in itertools.pairwise(times)]


def test_it_shakes_hands_once_and_keeps_one_poll_open(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        assert not client.is_connected
        await asyncio.gather(client.start(), client.start())
        await client.start()
        await rig.server.polled()
        told = await rig.server.do("tell")
        assert [one["id"] for one in told["sessions"]] == [client.client_id]
        channels = [one["channel"] for one in told["requests"]]
        assert channels == ["/meta/handshake", "/meta/connect", "/meta/connect"]
        assert [one["brief"] for one in told["requests"]] == [False, True, False]
        ids = [id_ for one in told["requests"] for id_ in one["ids"]]
        assert len({*ids}) == len(ids)
        assert rig.states == ["connected"]
        assert client.is_connected

    play(scenario)


def test_a_thousand_messages_come_in_order(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        for first in range(0, 1000, 50):
            await rig.server.do("publish", channel=CALLS, first=first, count=50)
        await until(lambda: done(len(rig.events) >= 1000))
        await asyncio.sleep(0.1)
        assert rig.numbers() == [*range(1000)]
        assert {channel for channel, _ in rig.events} == {CALLS}
        assert (await rig.server.do("tell"))["mostPolls"] == 1

    play(scenario)


def test_a_pattern_is_subscribed_once_whoever_receives_it(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        other: list[Json] = []
        first, second = await asyncio.gather(
            client.subscribe(CALLS, rig.receive),
            client.subscribe(CALLS, lambda _, data: other.append(data["number"])),
        )
        assert len(await rig.server.requests("/meta/subscribe")) == 1
        await rig.publishes(1)
        assert other == [1]
        await client.unsubscribe(first)
        await client.unsubscribe(first)
        assert await rig.server.requests("/meta/unsubscribe") == []
        await rig.server.do("publish", channel=CALLS, first=2)
        await until(lambda: done(other == [1, 2]))
        assert rig.numbers() == [1]
        await client.unsubscribe(second)
        assert await rig.server.subscriptions() == [[]]
        await client.subscribe(CALLS, rig.receive)
        assert await rig.server.subscriptions() == [[CALLS]]
        await rig.publishes(3)
        assert other == [1, 2]

    play(scenario)


def test_a_pattern_that_ends_and_begins_at_once_is_kept(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        first = await client.subscribe(CALLS, lambda *_: None)
        await asyncio.gather(
            client.subscribe(CHATS, rig.receive),
            client.unsubscribe(first),
            client.subscribe(CALLS, rig.receive),
        )
        await rig.publishes(1)
        await rig.server.do("restart")
        await rig.state("connected", 2)
        await rig.publishes(2)
        assert await rig.server.subscriptions() == [[CALLS, CHATS]]

    play(scenario)


def test_wildcards_match_as_the_server_matches_them(play: Play) -> None:
    patterns = (CALLS, "/v2/me/*", "/v2/*", "/v2/**", "/**")

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        got: dict[str, list[str]] = {pattern: [] for pattern in patterns}
        for pattern in patterns:
            await client.subscribe(pattern, lambda one, _, to=got[pattern]: to.append(one))
        await rig.server.polled()
        published = [CALLS, CHATS, "/v2/me", "/v2/me/calls/7", "/v1/me/calls", "/v2x/me/calls"]
        for channel in published:
            await rig.server.do("publish", channel=channel)
        await until(lambda: done(len(got["/**"]) == len(published)))
        assert got == {
            CALLS: [CALLS],
            "/v2/me/*": [CALLS, CHATS],
            "/v2/*": ["/v2/me"],
            "/v2/**": published[:4],
            "/**": published,
        }

    play(scenario)


def test_it_survives_a_restart_of_the_server(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        before = client.client_id
        for pattern in (CALLS, "/v2/other/**"):
            await client.subscribe(pattern, rig.receive)
        await client.subscribe(CALLS, lambda *_: None)
        await rig.publishes(1)
        await rig.server.do("clear")
        await rig.server.do("restart")
        await rig.state("connected", 2)
        assert rig.states == ["connected", "lost", "connected"]
        assert client.client_id != before
        assert await rig.server.subscriptions() == [[CALLS, "/v2/other/**"]]
        (again,) = await rig.server.requests("/meta/subscribe")
        assert again["subscriptions"] == [CALLS, "/v2/other/**"]
        channels = [one["channel"] for one in await rig.server.requests()]
        at = channels.index("/meta/handshake")
        assert channels[at : at + 3] == ["/meta/handshake", "/meta/subscribe", "/meta/connect"]
        await rig.publishes(2)
        await rig.publishes(3, "/v2/other/deep/down")
        assert rig.numbers() == [1, 2, 3]

    play(scenario)


def test_it_survives_a_server_that_is_gone_for_a_while(module: Any, tmp_path: Path) -> None:
    """Another process on the same port: nothing of the old one is left."""
    need("node")
    port = free_port()
    server = Server(f"http://127.0.0.1:{port}")
    command = ("node", SERVER, str(port))

    async def run() -> None:
        async with httpx.AsyncClient(base_url=server.url, verify=NO_TLS) as http:
            rig = Rig(module, server, http)
            client = rig.make(max_backoff=0.5)
            with serving(tmp_path, port, *command):
                await client.start()
                await client.subscribe(CALLS, rig.receive)
                await rig.publishes(1)
            await rig.state("lost")
            await asyncio.sleep(1.2)
            assert not client.is_connected
            with serving(tmp_path, port, *command):
                await rig.publishes(2)
                await client.close()
            assert rig.states == ["connected", "lost", "connected", "closed"]

    asyncio.run(run())


def test_a_subscription_finds_out_that_the_session_is_forgotten(play: Play) -> None:
    """The open poll hangs then; it must not hold up what comes next."""

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        before = client.client_id
        await rig.server.do("forget")
        await asyncio.wait_for(client.subscribe(CHATS, rig.receive), PATIENCE)
        assert client.client_id != before
        assert await rig.server.subscriptions() == [[CALLS, CHATS]]
        await rig.publishes(1, CHATS)
        await rig.publishes(2)
        assert (await rig.server.do("tell"))["mostPolls"] <= 2  # the one it gave up may linger

    play(scenario)


@pytest.mark.parametrize(
    "members",
    [
        {"advice": {"reconnect": "handshake"}},
        {"successful": False, "advice": {"reconnect": "handshake", "interval": 0}},
        {"successful": False, "error": "402::Unknown client"},
        {"successful": False, "error": "402::Unknown client", "id": None},
    ],
    ids=["successful", "unsuccessful", "bare", "bare-without-id"],
)
def test_it_shakes_hands_when_a_reply_says_so(play: Play, members: Json) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        before = client.client_id
        await rig.server.do("reply", members=members)
        await rig.state("connected", 2)
        assert client.client_id != before
        await rig.publishes(1)
        assert len(await rig.server.requests("/meta/handshake")) == 2

    play(scenario)


def test_handshakes_in_vain_are_not_hurried(play: Play) -> None:
    """A server that wants another handshake after each one, as behind a bad load balancer."""

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        for _ in range(4):
            members = {"successful": False, "advice": {"reconnect": "handshake"}}
            await rig.server.do("reply", members=members, now=False)
        await client.start()
        await rig.server.polled()
        times = gaps(await rig.server.requests("/meta/handshake"))
        assert len(times) == 4
        assert all(one >= least - SLACK for one, least in zip(times, (0, 1, 2, 4), strict=True))

    play(scenario)


def test_it_ends_when_the_server_says_none(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        members = {"successful": False, "advice": {"reconnect": "none"}}
        await rig.server.do("reply", members=members)
        await rig.state("refused")
        assert not client.is_connected
        assert client.client_id is None
        await rig.server.do("clear")
        await asyncio.sleep(0.3)
        assert await rig.server.requests() == []
        with pytest.raises(rig.module.BayeuxError, match="refused"):
            await client.subscribe(CHATS, rig.receive)
        await client.start()  # who wants to try once more may
        await rig.publishes(1)

    play(scenario)


def test_a_refused_handshake_is_told(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await rig.server.do("handshakes", allowed=False)
        with pytest.raises(rig.module.HandshakeRefused, match="403::handshake_denied") as raised:
            await client.start()
        assert raised.value.reply["advice"]["reconnect"] == "none"
        with pytest.raises(rig.module.BayeuxError, match="not started"):
            await client.subscribe(CALLS, rig.receive)
        await rig.server.do("handshakes", allowed=True)
        await client.start()
        await rig.server.polled()
        await rig.server.do("handshakes", allowed=False)
        await rig.server.do("restart")
        await rig.state("refused")

    play(scenario)


def test_a_server_without_long_polling_is_refused(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        reply = (
            '[{"channel": "/meta/handshake", "successful": true, "clientId": "x",'
            ' "supportedConnectionTypes": ["websocket"]}]'
        )
        await rig.server.do("fault", channel="/meta/handshake", faults=[reply])
        with pytest.raises(rig.module.HandshakeRefused, match="long polling"):
            await client.start()

    play(scenario)


def test_a_first_handshake_that_fails_raises(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        faults = ["500", "drop", "[]", "{}"]
        await rig.server.do("fault", channel="/meta/handshake", faults=faults)
        with pytest.raises(httpx.HTTPStatusError):
            await client.start()
        with pytest.raises(httpx.TransportError):
            await client.start()
        for what in ("no reply", "no array"):
            with pytest.raises(rig.module.BayeuxError, match=what):
                await client.start()
        assert rig.states == []
        await client.start()
        assert rig.states == ["connected"]

    play(scenario)


def test_failures_are_retried_in_the_same_session_with_growing_pauses(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make(max_backoff=1.5)
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        before = client.client_id
        await rig.server.do("clear")
        await rig.server.do("fault", channel="/meta/connect", faults=["500", "500", "drop", "503"])
        await rig.server.do("drop")
        await rig.publishes(1)
        connects = await rig.server.requests("/meta/connect")
        told = [one["status"] for one in connects[:5]]
        assert told == [500, 500, 0, 503, 200]
        expected = [1, 1.5, 1.5, 1.5]  # the first came at once, after the drop
        for found, least in zip(gaps(connects), expected, strict=False):
            assert least - SLACK <= found < least + 1
        assert {one["clientId"] for one in connects} == {before} == {client.client_id}
        assert rig.states == ["connected", "lost", "connected"]
        await rig.server.do("clear")
        await rig.server.do("drop")  # one good poll, and pauses begin anew
        await rig.server.polled()
        assert gaps(await rig.server.requests("/meta/connect"))[0] < 0.5

    play(scenario)


@pytest.mark.parametrize("fault", ["cut", "<html>", "{}", "[]", '[{"channel": "/meta/connect"}]'])
def test_half_an_answer_is_a_failure(play: Play, fault: str) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/connect", faults=[fault])
        await rig.server.do("drop")
        await rig.publishes(1)
        assert rig.states == ["connected", "lost", "connected"]

    play(scenario)


def test_garbage_between_messages_is_passed_over(play: Play) -> None:
    garbage = (
        '[1, null, "x", [], {}, {"data": 1}, {"channel": 7}, {"channel": "/v2/me/calls"},'
        ' {"channel": "/meta/none", "advice": 3}, {"channel": "/meta/connect", "id": [],'
        ' "advice": {"interval": "soon", "timeout": -1, "reconnect": [], "maxInterval": true}},'
        ' {"channel": "/v2/me/calls", "data": {"number": 5}},'
        ' {"channel": "/meta/connect", "successful": true}]'
    )

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/connect", faults=[garbage])
        await rig.server.do("publish", channel=CALLS, first=4)
        await until(lambda: done(rig.numbers() == [4, 5]))
        await rig.publishes(6)
        assert rig.states == ["connected"]

    play(scenario)


@pytest.mark.parametrize("status", [401, 402, 403])
def test_a_lost_login_is_renewed_before_the_next_handshake(play: Play, status: int) -> None:
    async def scenario(rig: Rig) -> None:
        renewals: list[int] = []

        async def renew() -> None:
            renewals.append(len(await rig.server.requests("/meta/handshake")))

        client = rig.make(renew=renew)
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        before = client.client_id
        await rig.server.do("fault", channel="/meta/connect", faults=[str(status)])
        await rig.server.do("publish", channel=CALLS, first=1)
        await rig.state("connected", 2)
        assert renewals == [1]
        assert client.client_id != before
        await rig.publishes(2)
        assert rig.numbers() == [1, 2]

        await rig.server.do("fault", channel="/meta/subscribe", faults=[str(status)])
        await client.subscribe(CHATS, rig.receive)
        assert renewals == [1, 2]
        await rig.server.do("fault", subscription="/v2/denied", faults=[str(status)] * 2)
        with pytest.raises(httpx.HTTPStatusError):  # a new session did not heal it
            await client.subscribe("/v2/denied", rig.receive)
        assert renewals == [1, 2, 3]
        await rig.publishes(3, CHATS)

    play(scenario)


def test_renewals_that_fail_are_tried_again_unless_they_refuse(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        faults: list[Exception] = [OSError("no network"), ValueError("no such thing")]

        async def renew() -> None:
            if faults:
                raise faults.pop(0)

        client = rig.make(renew=renew, max_backoff=0.1)
        await client.start()
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/connect", faults=["403"])
        await rig.server.do("drop")
        await rig.state("connected", 2)
        assert faults == []
        faults.append(rig.module.HandshakeRefused("the password is no longer good"))
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/connect", faults=["403"])
        await rig.server.do("drop")
        await rig.state("refused")

    play(scenario)


@pytest.mark.parametrize("status", [402, 403])
def test_cookies_stick_and_are_renewed(play: Play, status: int) -> None:
    async def scenario(rig: Rig) -> None:
        async def renew() -> None:
            rig.http.cookies.clear()

        client = rig.make(renew=renew)
        await rig.server.do("cookie", status=status)
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.publishes(1)
        requests = (await rig.server.requests())[1:]
        assert len({one["cookie"] for one in requests}) == 1
        assert "JSESSIONID=" in requests[0]["cookie"]
        await rig.server.do("expire")
        await rig.server.do("publish", channel=CALLS, first=2)  # the poll of now still ends well
        await rig.state("connected", 2)
        await rig.publishes(3)
        assert rig.numbers() == [1, 2, 3]
        assert (await rig.server.requests())[-1]["cookie"] != requests[0]["cookie"]
        await rig.server.do("restart")
        await rig.publishes(4)

    play(scenario)


def test_a_poll_lasts_as_long_as_the_server_advises(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make(timeout=0.6)
        await rig.server.do("options", values={"timeout": 1000})
        await client.start()
        before = client.client_id
        await rig.server.polled()
        await rig.server.do("clear")
        await asyncio.sleep(3)
        polls = await rig.server.requests("/meta/connect")
        assert len(polls) >= 2
        assert all(1 - SLACK <= one < 2 for one in gaps(polls))
        assert rig.states == ["connected"]

        await rig.server.do("clear")
        await rig.server.do("fault", channel="/meta/connect", faults=["hang"])
        await rig.state("lost")
        (hung, *_) = await rig.server.requests("/meta/connect")
        assert 1.6 - SLACK <= time.time() - hung["at"] / 1000 < 3
        await rig.state("connected", 2)
        assert client.client_id == before

    play(scenario)


def test_the_interval_between_polls_is_kept(play: Play) -> None:
    """While no poll is open, events come with the replies to other requests."""

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        await rig.server.do("clear")
        await rig.server.do("reply", members={"advice": {"interval": 1500}})
        await asyncio.sleep(0.3)
        await rig.server.do("publish", channel=CALLS, first=1)
        await client.subscribe(CHATS, rig.receive)
        assert rig.numbers() == [1]
        assert await rig.server.requests("/meta/connect") == []
        sent = time.monotonic()
        await rig.server.polled()
        assert 0.8 < time.monotonic() - sent < 3
        await rig.server.do("reply", members={"advice": {"interval": 0}})
        await rig.publishes(2)
        assert rig.numbers() == [1, 2]

    play(scenario)


@pytest.mark.parametrize(
    "advice", [{"timeout": 300}, {"timeout": 0, "interval": 0, "maxInterval": 300}]
)
def test_a_session_that_must_be_gone_is_not_asked_for(play: Play, advice: Json) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make(max_backoff=0.2)
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        before = client.client_id
        await rig.server.do("reply", members={"advice": advice})
        await rig.server.do("clear")
        await rig.server.do("fault", channel="/meta/connect", faults=["502"] * 20)
        await rig.server.do("drop")
        await until(lambda: done(client.client_id not in (None, before)))
        requests = await rig.server.requests()
        channels = [one["channel"] for one in requests]
        at = channels.index("/meta/handshake")
        assert channels[:at].count("/meta/connect") >= 2
        assert 0.3 - SLACK <= (requests[at]["at"] - requests[0]["at"]) / 1000 < 2

    play(scenario)


def test_a_receiver_that_raises_harms_nobody(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    def fails(channel: str, data: Json) -> None:
        raise ValueError(channel, data)

    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, fails)
        await client.subscribe(CALLS, rig.receive)
        await rig.publishes(1)
        await rig.publishes(2)
        assert rig.numbers() == [1, 2]

    play(scenario)
    assert caplog.text.count("ValueError: ('/v2/me/calls'") == 2


def test_a_refused_subscription_is_told_and_leaves_nothing(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await rig.server.do("deny", channels=[CALLS])
        with pytest.raises(rig.module.SubscriptionRefused, match="403::subscribe_denied") as raised:
            await client.subscribe(CALLS, rig.receive)
        assert raised.value.reply["subscription"] == CALLS
        await rig.server.do("fault", channel="/meta/subscribe", faults=["500"])
        with pytest.raises(httpx.HTTPStatusError):
            await client.subscribe(CALLS, rig.receive)
        await client.subscribe("/v2/me/*", rig.receive)
        await rig.publishes(1)
        assert rig.numbers() == [1]

    play(scenario)


def test_one_subscription_that_is_refused_again_keeps_no_other(
    play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        for pattern in (CALLS, CHATS, "/v2/other/**"):
            await client.subscribe(pattern, rig.receive)
        await rig.server.polled()
        await rig.server.do("deny", channels=[CHATS])
        await rig.server.do("restart")
        await rig.state("connected", 2)
        assert await rig.server.subscriptions() == [[CALLS, "/v2/other/**"]]
        await rig.publishes(1)
        await rig.server.do("deny", channels=[])
        await rig.server.do("restart")
        await rig.state("connected", 3)
        assert await rig.server.subscriptions() == [[CALLS, CHATS, "/v2/other/**"]]

    play(scenario)
    assert f"{CHATS} is not subscribed to again" in caplog.text


def test_subscriptions_come_and_go_while_the_session_is_lost(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        gone = await client.subscribe(CHATS, rig.receive)
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/handshake", faults=["500", "500"])
        await rig.server.do("restart")
        await until(lambda: done(client.client_id is None))
        waiting = asyncio.create_task(client.subscribe(CALLS, rig.receive))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        await client.unsubscribe(gone)
        await waiting
        assert await rig.server.subscriptions() == [[CALLS]]
        await rig.publishes(1)

    play(scenario)


def test_closing_ends_the_poll_at_once_and_the_session(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await client.subscribe(CALLS, rig.receive)
        await rig.server.polled()
        start = time.monotonic()
        await asyncio.gather(client.close(), client.close())
        await client.close()
        assert time.monotonic() - start < 1
        assert rig.states == ["connected", "closed"]
        assert await rig.server.subscriptions() == []
        assert len(await rig.server.requests("/meta/disconnect")) == 1
        for late in (client.start(), client.subscribe(CALLS, rig.receive)):
            with pytest.raises(rig.module.BayeuxError, match="closed"):
                await late

    play(scenario)


def test_closing_ends_what_hangs(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await rig.server.do("fault", channel="/meta/handshake", faults=["hang"])
        starting = asyncio.create_task(client.start())
        await until(rig.server.requests)
        start = time.monotonic()
        await client.close()
        with pytest.raises(rig.module.BayeuxError, match="closed"):
            await starting

        client = rig.make()
        await client.start()
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/subscribe", faults=["hang"])
        tasks = [
            asyncio.create_task(client.subscribe(one, rig.receive)) for one in (CALLS, CALLS, CHATS)
        ]
        await until(lambda: rig.server.requests("/meta/subscribe"))
        await client.close()
        for task in tasks:
            with pytest.raises(rig.module.BayeuxError, match="closed"):
                await task
        assert time.monotonic() - start < 2

    play(scenario)


def test_closing_while_the_server_is_away(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await client.start()
        await rig.server.polled()
        await rig.server.do("fault", faults=["drop"] * 9)
        await rig.server.do("drop")
        await rig.state("lost")
        waiting = asyncio.create_task(client.subscribe(CALLS, rig.receive))
        await asyncio.wait([waiting])
        assert isinstance(waiting.exception(), httpx.TransportError)
        await client.close()
        assert rig.states == ["connected", "lost", "closed"]

    play(scenario)


def test_who_renews_may_close(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        async def renew() -> None:
            await rig.client.close()

        client = rig.make(renew=renew)
        await client.start()
        await rig.server.polled()
        await rig.server.do("fault", channel="/meta/connect", faults=["403"])
        await rig.server.do("drop")
        await rig.state("closed")
        await rig.server.do("clear")
        await asyncio.sleep(0.2)
        assert await rig.server.requests() == []

    play(scenario)


def test_what_is_cancelled_leaves_nothing(play: Play) -> None:
    async def scenario(rig: Rig) -> None:
        client = rig.make()
        await rig.server.do("fault", channel="/meta/handshake", faults=["hang"])
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.start(), 0.3)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await client.start()
        await rig.server.do("fault", channel="/meta/subscribe", faults=["hang"])
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.subscribe(CALLS, rig.receive), 0.3)
        await client.subscribe("/v2/me/*", rig.receive)
        await rig.publishes(1)
        assert rig.numbers() == [1]

    play(scenario)
