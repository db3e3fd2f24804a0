"""The mock, served: by our clients, by CometD's own, by many at once, and by what is no request."""

from __future__ import annotations

import asyncio
import importlib
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets
from attrs import define

from docgen.mock import (
    Answer,
    Engine,
    MockOptions,
    Request,
    drawn,
    machines_of,
    mock_api_of,
)
from docgen.mock.bayeux import TABLE, Event, Limits, Reply, State
from docgen.mock.pytest_plugin import Mock, serving
from docgen.pipeline.build import BuildOptions, load_model
from docgen.render import Work
from docgen.render.clients import kept_client_of, write_python_client
from docgen.render.openapi import write_openapi
from tests.acceptance import toolchain
from tests.acceptance.example_runs import run_against_mock
from tests.acceptance.toolchain import TOOLS, need, run
from tests.kept import model_of

pytestmark = pytest.mark.slow

AUTH = ("agent", "secret")
SCRIPTS = Path(__file__).parent / "typescript"


@define(kw_only=True)
class Rig:
    """A reference that is played, and the package of its client."""

    work: Work
    home: Path
    name: str

    @property
    def package(self) -> Any:
        return importlib.import_module(self.name)

    @property
    def client(self) -> Any:
        names = [one for one in vars(self.package) if one.endswith("Client")]
        return getattr(self.package, next(one for one in names if not one.startswith("Sync")))

    @property
    def samples(self) -> list[dict[str, Any]]:
        told = (self.home / "tests/samples.json").read_text(encoding="utf-8")
        return [one for one in json.loads(told) if not one["files"]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Iterator[Rig]:
    model = root / "output/gws/8.6/model.json"
    yield from _rig(model, tmp_path_factory.mktemp("mock-sample"))


@pytest.fixture(
    scope="module", params=["sample", pytest.param("reference", marks=pytest.mark.shared)]
)
def rig(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def reference(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    source = shared / "sources/gws-8.6/html"
    yield from _rig(source, tmp_path_factory.mktemp("mock-reference"))


def _rig(source: Path, folder: Path) -> Iterator[Rig]:
    work = Work(model_of(source))
    for file in write_python_client(work):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
    home = folder / "clients/python"
    (typed,) = home.glob("*/py.typed")
    name = typed.parent.name
    sys.path.insert(0, str(home))
    try:
        yield Rig(work=work, home=home, name=name)
    finally:
        sys.path.remove(str(home))
        for module in [one for one in sys.modules if one.partition(".")[0] == name]:
            del sys.modules[module]


@pytest.fixture(scope="module")
def mock(rig: Rig) -> Iterator[Mock]:
    with serving(Engine(mock_api_of(rig.work), MockOptions(stateless=True, csrf=True))) as served:
        yield served


def test_our_client_calls_every_operation(rig: Rig, mock: Mock) -> None:
    """With the documented samples, and the token that is demanded."""

    async def main() -> list[str]:
        wrong = []
        async with rig.client(mock.url, auth=AUTH) as client:
            for case in rig.samples:
                section, method = case["call"].split(".")
                try:
                    await getattr(getattr(client, section), method)(**case["arguments"])
                except Exception as error:  # noqa: BLE001 - told, each of them
                    wrong.append(f"{case['call']}: {error}")
        return wrong

    assert asyncio.run(main()) == []


def test_our_client_gets_every_documented_event(rig: Rig, mock: Mock) -> None:
    """Each that is documented to follow a request, over long polling."""
    told = kept_client_of(rig.work)
    models = {one.key: one.model for one in told.events if one.model}
    cases = {one["call"]: one for one in rig.samples}

    async def main() -> tuple[int, list[str]]:
        wrong, count = [], 0
        async with (
            rig.client(mock.url, auth=AUTH) as client,
            client.notifications("/**") as events,
        ):
            for section in told.sections:
                for method in section.methods:
                    name = f"{'_'.join(section.words)}.{'_'.join(method.words)}"
                    wanted = {
                        models[one.message]
                        for one in method.following
                        if one.channels and one.message in models
                    }
                    if name not in cases or not wanted:
                        continue
                    count += len(wanted)
                    part, call = name.split(".")
                    await getattr(getattr(client, part), call)(**cases[name]["arguments"])
                    with suppress(TimeoutError):
                        async with asyncio.timeout(5):
                            while wanted:
                                wanted.discard(type(await anext(events)).__name__)
                    wrong += [f"{name}: {one}" for one in sorted(wanted)]
        return count, wrong

    count, wrong = asyncio.run(main())
    assert wrong == []
    assert count >= 30


def test_our_client_keeps_to_the_table_of_bayeux(sample: Rig) -> None:
    """Whatever it sends is what its session may send: the table is that of the mock.

    Also where its session is lost twice. Only then may it be refused, to shake hands again.
    """
    engine = Engine(mock_api_of(sample.work), MockOptions(limits=Limits(timeout=0.2)))
    odd: list[str] = []
    seen: set[Event] = set()
    handle = engine.broker.handle

    def watched(messages: Sequence[object], owner: str, now: float) -> Reply:
        for one in messages:
            assert isinstance(one, dict)
            event = Event(one["channel"])
            known = engine.broker.sessions.get(one.get("clientId", ""))
            state = State.OPEN if known is not None else State.NONE
            lost = state is State.NONE and one.get("clientId") in gone
            seen.add(event)
            if (state, event) not in TABLE and not lost:
                odd.append(f"{event} in {state}")
        return handle(messages, owner, now)

    gone: set[object] = set()
    engine.broker.handle = watched  # type: ignore[method-assign]

    async def main(url: str) -> int:
        count = 0
        async with sample.client(url, auth=AUTH) as client:
            for pattern in ("/v2/me/calls", "/**"):
                async with client.notifications(pattern) as events:
                    engine.emit("CallStateChangeMessage")
                    await asyncio.wait_for(anext(events), 10)
                    gone.update(engine.broker.sessions)
                    for session in [*engine.broker.sessions.values()]:
                        engine.broker.forget(session.owner)
                    while not any(one.subscriptions for one in engine.broker.sessions.values()):
                        await asyncio.sleep(0.05)
                    engine.emit("CallStateChangeMessage")
                    await asyncio.wait_for(anext(events), 10)
                    count += 2
        return count

    with serving(engine) as served:
        assert asyncio.run(main(served.url)) == 4
    assert odd == []
    assert seen == {*Event}


@pytest.mark.parametrize("program", ["agent", "chat", "contacts"])
def test_the_programs_of_the_client_run_against_it(sample: Rig, program: str) -> None:
    """An incoming call and a chat are what `emit` makes."""
    environment = sample.work.api.name.upper()
    command = (f"PYTHONPATH={sample.home}", sys.executable, sample.home / f"examples/{program}.py")
    assert run_against_mock(sample.work, environment, program, *command)


@pytest.mark.parametrize("transport", ["long-polling", "websocket"])
def test_cometd_of_npm(sample: Rig, tmp_path: Path, transport: str) -> None:
    """Handshake, subscribe, receive, a server that starts again, unsubscribe, disconnect."""
    need("node")
    (tmp_path / "node_modules").symlink_to(TOOLS / "node/node_modules")
    script = SCRIPTS.parent / "mock_cometd.cjs"
    (tmp_path / "mock_cometd.cjs").write_bytes(script.read_bytes())
    api = mock_api_of(sample.work)
    message = next(one for one in api.messages if one.channels)
    with serving(Engine(api)) as first:
        given = (first.url, message.channels[0], message.type, transport)
        client = subprocess.Popen(
            ("node", "mock_cometd.cjs", *given), cwd=tmp_path, stdout=subprocess.PIPE, text=True
        )
        assert client.stdout is not None
        assert client.stdout.readline() == "restart\n"
    with client, serving(Engine(api), int(first.url.rpartition(":")[2])):
        found = json.loads(client.communicate(timeout=60)[0])
    assert (found["received"], found["after"]) == (2, 0)
    assert found["handshakes"] == 2
    assert found["transport"] == transport


def test_a_websocket_that_vanishes_leaves_no_session(sample: Rig) -> None:
    """What waits for it is kept until it has been silent for too long, and not for ever."""
    limits = Limits(timeout=30, silence=0.1)
    engine = Engine(mock_api_of(sample.work), MockOptions(limits=limits))

    async def main(url: str) -> None:
        address = url.replace("http", "ws") + engine.api.cometd_path
        login = {"Authorization": "Basic YTpi"}
        async with websockets.connect(address, additional_headers=login) as socket:
            shake = {"channel": "/meta/handshake", "supportedConnectionTypes": ["websocket"]}
            await socket.send(json.dumps([shake]))
            (reply,) = json.loads(await socket.recv())
            poll = {"channel": "/meta/connect", "clientId": reply["clientId"]}
            await socket.send(json.dumps([poll]))
            while not all(one.polls for one in engine.broker.sessions.values()):
                await asyncio.sleep(0.02)
        while any(one.polls for one in engine.broker.sessions.values()):
            await asyncio.sleep(0.02)

    with serving(engine) as served:
        asyncio.run(asyncio.wait_for(main(served.url), 20))
        assert len(engine.broker.sessions) == 1
    engine.broker.sweep(time.monotonic() + 60)
    assert engine.broker.sessions == {}


def test_many_listen_and_nothing_is_lost(root: Path, tmp_path: Path) -> None:
    """1,000 clients, 50 messages each, in order; those that vanish or dawdle hold nobody up."""
    port = toolchain.free_port()
    command = (sys.executable, "-m", "docgen", "mock", str(root / "output/gws/8.6"))
    with toolchain.serving(tmp_path, port, *command, "--port", str(port)) as process:
        script = Path(__file__).parent / "many_listen.py"
        given = (f"http://127.0.0.1:{port}", "/api/v2/notifications", "/v2/me/calls", "1000", "50")
        told = json.loads(run(root, sys.executable, script, *given))
        status = Path(f"/proc/{process}/status")
        memory = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    assert told == {"all": 950, "of": 950}
    assert memory is None or int(memory[1]) < 400_000


BODIES = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"x"',
    b"\xff\xfe",
    b'{"a":' * 5_000,
    b"[" * 100_000,
    b"1e999",
    b'{"operationName": 5}',
    b'{"operationName": "Ready"}',
    b'[{"channel": "/meta/handshake"}]',
    b'[{"channel": "/meta/connect", "clientId": {"a": 1}}]',
    b"x" * 100_000,
]
PATHS = [
    "/",
    "/api/v2/me",
    "/api/v2/me/channels/voice",
    "/api/v2/me/calls/%2e%2e",
    "/api/v2/notifications",
    "/api/v2/me/calls/a%00b",
    "/%ff",
    "/_docgen/emit",
    "/_docgen/fail-next",
    "/api/v2/contacts?limit=x",
    "/api/v2/contacts?limit=-5&offset=99999999999999999999",
    "/api/v2/users?" + "a=b&" * 500,
]


def test_whatever_comes_the_server_keeps_serving(sample: Rig) -> None:
    """5,000, seeded: methods, paths, headers and bodies that make no sense. Never HTTP 500."""
    chance = random.Random(7)
    engine = Engine(mock_api_of(sample.work), MockOptions())
    paths = [*PATHS, *{one.path for one in engine.api.operations}]
    samples = [json.dumps(one["body"]).encode() for one in sample.samples if one["body"]]

    def body() -> bytes:
        """Nonsense, a documented body, or one that is cut, or has other letters in it."""
        given = bytearray(chance.choice([*BODIES, *samples]))
        for _ in range(chance.choice([0, 0, 1, 5]) if given else 0):
            given[chance.randrange(len(given))] = chance.randrange(256)
        return bytes(given[: chance.choice([None, None, chance.randrange(100)])])

    async def main(url: str) -> set[int]:
        found: set[int] = set()
        async with httpx.AsyncClient(base_url=url, timeout=30) as http:
            for _ in range(5_000):
                headers = {
                    "Content-Type": chance.choice(["application/json", "text/xml", "", "a/b; c"]),
                    "Authorization": chance.choice(["", "Basic x", "Basic YTpi", "Basic ==="]),
                    "Cookie": chance.choice(["", "JSESSIONID=1", "=;=;", "a" * 300]),
                    "Prefer": chance.choice(["", "code=200", "code=999999", 'example="x', "=,="]),
                }
                method = chance.choice(["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"])
                path = chance.choice(paths)
                answer = await http.request(method, path, content=body(), headers=headers)
                found.add(answer.status_code)
            big = await http.post("/api/v2/me", content=b"x" * 10_000_000, auth=AUTH)
            found.add(big.status_code)
            assert (await http.get("/api/v2/me", auth=AUTH)).status_code == 200
        return found

    with serving(engine) as served:
        found = asyncio.run(main(served.url))
    assert not [status for status in found if status >= 500], found
    assert found >= {200, 404, 405, 413}


@pytest.mark.parametrize(
    ("origin", "is_let_in"),
    [
        ("http://localhost:3000", True),
        ("http://127.0.0.1:5173", True),
        ("https://app.example.com", True),
        ("https://other.example.com", False),
        ("http://localhost.example.com", False),
    ],
)
def test_pages_of_this_machine_may_ask(sample: Rig, origin: str, is_let_in: bool) -> None:
    engine = Engine(mock_api_of(sample.work), MockOptions(origins=("https://app.example.com",)))
    asks = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-a"}
    with serving(engine) as served, httpx.Client(base_url=served.url, auth=AUTH) as http:
        before = http.options("/api/v2/me/calls/7", headers={"Origin": origin, **asks})
        answer = http.get("/api/v2/me", headers={"Origin": origin})
    allowed = "access-control-allow-origin"
    assert [before.headers.get(allowed), answer.headers.get(allowed)] == (
        [origin, origin] if is_let_in else [None, None]
    )
    assert "X-CSRF-TOKEN" in answer.headers["access-control-expose-headers"]


SLOW = [
    b"",
    b"GET /api/v2/me HT",
    b"GET /api/v2/me HTTP/1.1\r\nHost: x\r\nX-A: ",
    b"\xff\xfe\r\n\r\n",
]
SLOW_BODY = b"POST /api/v2/me HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"


def test_who_is_slow_is_hung_up_on_and_holds_nobody_up(sample: Rig) -> None:
    """Slow loris: 100 connections that send a header or a body letter by letter."""
    engine = Engine(mock_api_of(sample.work), MockOptions(patience=0.6))

    async def slow(port: int, begin: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begin)
        first = asyncio.create_task(reader.read(200))
        with suppress(ConnectionError):
            for _ in range(30):
                writer.write(b"a")
                await writer.drain()
                await asyncio.sleep(0.1)
        with suppress(ConnectionError):
            return await first
        return b""

    async def main(url: str) -> list[bytes]:
        port = int(url.rpartition(":")[2])
        begins = [SLOW_BODY, *SLOW] * 20
        tasks = [asyncio.create_task(slow(port, one)) for one in begins]
        async with httpx.AsyncClient(base_url=url, auth=AUTH) as http:
            for _ in range(20):
                assert (await http.get("/api/v2/me")).status_code == 200
                await asyncio.sleep(0.05)
        return await asyncio.wait_for(asyncio.gather(*tasks), 10)

    with serving(engine) as served:
        answers = asyncio.run(main(served.url))
    statuses = {one.split(b" ")[1] for one in answers if one.startswith(b"HTTP/1.1 ")}
    assert statuses <= {b"400", b"408"}, statuses
    assert b"408" in statuses


CHECKS = "not_a_server_error,response_schema_conformance"
EFFORT = ("--phases", "examples,coverage,fuzzing", "--max-examples", "3", "--seed", "1")


@pytest.mark.parametrize("name", ["gws/8.6", "ships/1.4", "tides/2"])
def test_schemathesis_finds_that_it_keeps_the_document(
    root: Path, tmp_path: Path, name: str
) -> None:
    """Also for references of other vendors. Which statuses may come is not checked: what is wrong
    with a request is told as 400, 404 and 405, whether the documentation tells of these or not.
    """
    folder = root / "output" / name
    work = Work(load_model(folder / "model.json", BuildOptions()))
    _tested(work, folder / "openapi.yaml", tmp_path)


@pytest.mark.shared
def test_schemathesis_finds_that_it_keeps_the_reference(reference: Rig, tmp_path: Path) -> None:
    _written_and_tested(reference.work, tmp_path)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["docker-engine", "wekan"])
def test_schemathesis_finds_that_it_keeps_references_of_others(
    shared: Path, tmp_path: Path, name: str
) -> None:
    source = shared / "sources" / name
    _written_and_tested(Work(model_of(source)), tmp_path)


def _written_and_tested(work: Work, folder: Path) -> None:
    for file in write_openapi(work):
        (folder / file.path).write_bytes(file.data)
    _tested(work, folder / "openapi.yaml", folder)


def _tested(work: Work, document: Path, folder: Path) -> None:
    """With states: what one request does, the next one meets."""
    need("python")
    api = mock_api_of(work)
    basic = ("basic", "") in api.logins
    login = ("-a", "a:b") if basic else ("-H", "Authorization: Bearer x", "-H", "X-Api-Key: k")
    with serving(Engine(api)) as served:
        how = (*EFFORT, "--generation-database", "none", "-m", "positive", "-c", CHECKS)
        run(folder, "schemathesis", "run", document, "-u", served.url, *how, *login)


def test_the_life_of_a_call(rig: Rig) -> None:
    """Which requests are allowed where, read from the documentation alone."""
    machines = machines_of(mock_api_of(rig.work))
    call = machines["/api/v2/me/calls/{id}"]
    assert "Answer" in call.states["Ringing"]
    answered = call.after("Answer")
    assert answered is not None
    assert (answered.state, "Answer" in answered.allowed) == ("Established", False)
    assert "Answer" not in call.states["Established"]


LIVES = {
    "a call": (
        "/api/v2/me/calls/7",
        "+Answer Answer! Retrieve! +Hold Hold! +Retrieve Retrieve! +SendDtmf +Hangup Hangup!",
    ),
    "a chat": (
        "/api/v2/me/chats/7",
        "+Accept Accept! +SendMessage +Leave SendMessage! +Complete SendMessage! Complete!",
    ),
    "an e-mail": (
        "/api/v2/me/emails/7",
        "+Accept Send! +Reply Reply! +Send Send! Reply! Complete!",
    ),
}


@pytest.mark.shared
@pytest.mark.parametrize("life", LIVES)
def test_a_life_is_walked(life: str, reference: Rig) -> None:
    """Request by request: + is allowed and answered, ! is refused with the documented code."""
    path, walk = LIVES[life]
    engine = Engine(mock_api_of(reference.work), MockOptions())
    bodies = {
        (one["path"].rpartition("/")[0], one["body"]["operationName"]): one["body"]
        for one in reference.samples
        if isinstance(one["body"], dict) and "operationName" in one["body"]
    }
    for step in walk.split():
        name = step.strip("+!")
        body = bodies.get((path.rpartition("/")[0], name), {"operationName": name})
        answer = _asked(engine, "POST", path, body)
        assert isinstance(answer.value, dict)
        code = answer.value["statusCode"]
        expected = engine.api.success if step.startswith("+") else engine.api.state
        assert code == expected, (step, answer)
    (machine,) = [one for one in engine.machines.values() if one.pattern.fullmatch(path)]
    drawing = drawn({machine.path: machine})
    assert all(state in drawing for state in machine.states)


def _asked(engine: Engine, method: str, path: str, body: object) -> Answer:
    headers = {"authorization": "Basic YTpi", "content-type": "application/json"}
    data = json.dumps(body).encode()
    return engine.handle(Request(method=method, path=path, headers=headers, body=data), 0.0)
