"""The programs that a client ships for the reference of GWS, run against local servers."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from docgen.mock import Engine, MockOptions, mock_api_of
from docgen.mock.pytest_plugin import serving as serving_mock
from docgen.render import Work
from tests.acceptance.recorder import Answer, recording
from tests.acceptance.test_bayeux import SERVER, Server
from tests.acceptance.toolchain import fail, free_port, run, serving

Json = Any
SECONDS = 60
CALLS, CHATS = "/v2/me/calls", "/v2/me/chats"


def run_agent(environment: str, folder: Path, *command: str | Path) -> list[str]:
    """What the agent sends, from logging in to hanging up."""
    with _server(folder) as server:
        _tell(server, "/api/v2/me/channels/voice Ready", [(CALLS, _call("Ringing"))])
        for name, state in (("Answer", "Established"), ("Hold", "Held"), ("Hangup", "Released")):
            _tell(server, f"/api/v2/me/calls/c1 {name}", [(CALLS, _call(state))])
        with _running(environment, server.url, folder, *command):
            pass
        return _called(server)


def run_chat(environment: str, folder: Path, *command: str | Path) -> list[str]:
    """What is sent in a chat: it is accepted, answered, and ended."""
    log = {"messageType": "MessageLogUpdated", "chatUri": "http://h/api/v2/me/chats/h%207"}
    said = {**log, "messages": [{"text": "Ahoy", "type": "Text", "index": 1}]}
    with _server(folder) as server:
        _tell(server, "/api/v2/me/chats/h%207 Accept", [(CHATS, said)])
        invited = {"id": "h 7", "state": "Invited"}
        told = {"messageType": "ChatStateChangeMessage", "notificationType": "StatusChange"}
        with _running(environment, server.url, folder, *command):
            asyncio.run(_publish(server, CHATS, {**told, "chat": invited}))
        return _called(server)


def run_contacts(environment: str, folder: Path, *command: str | Path) -> list[dict[str, str]]:
    """What is asked for, page by page, twice; it prints the names."""
    with recording() as server:
        pages = [
            Answer.of(
                {
                    "statusCode": 0,
                    "totalCount": 3,
                    "contacts": [{"id": one, "userName": f"name {one}"} for one in names],
                }
            )
            for names in ("ab", "c")
        ]
        server.answers = [*pages, *pages]
        told = run(folder, "env", f"{environment}_BASE_URL={server.url}", *command)
        assert "name c" in told, told
        return [dict(one.query) for one in server.arrived]


def run_against_mock(work: Work, environment: str, program: str, *command: str | Path) -> str:
    """What a program prints that runs against our mock: a call and a chat are what it emits."""
    call = {"id": "c1", "state": "Ringing", "capabilities": ["Answer"]}
    emitted = {
        "agent": ("CallStateChangeMessage", {"call": call, "notificationType": "StatusChange"}),
        "chat": ("MessageLogUpdated", {"chatUri": "http://h/api/v2/me/chats/7"}),
    }
    with serving_mock(Engine(mock_api_of(work), MockOptions(csrf=True))) as mock:
        names = {"BASE_URL": mock.url, "USER": "a", "PASSWORD": "b"}
        given = [f"{environment}_{name}={value}" for name, value in names.items()]
        with subprocess.Popen(
            ("env", *given, *command),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            kind, data = emitted.get(program, ("", {}))
            while kind and process.poll() is None and not _emitted(mock.url, kind, data):
                time.sleep(0.05)
            output, _ = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, output
    return output


def _emitted(url: str, kind: str, data: Json) -> bool:
    """Whether somebody listens to a message."""
    sent = httpx.post(f"{url}/_docgen/emit", json={"type": kind, "data": data})
    return bool(sent.json().get("sessions"))


def _call(state: str) -> dict[str, Json]:
    return {
        "messageType": "CallStateChangeMessage",
        "notificationType": "StatusChange",
        "call": {"id": "c1", "state": state, "callUuid": "u1"},
    }


@contextmanager
def _server(folder: Path) -> Iterator[Server]:
    port = free_port()
    with serving(folder, port, "node", SERVER, str(port)):
        yield Server(f"http://127.0.0.1:{port}")


def _tell(server: Server, path: str, after: Sequence[tuple[str, Mapping[str, Json]]]) -> None:
    messages: Json = [{"channel": channel, "data": data} for channel, data in after]
    asyncio.run(server.do("operation", path=path, after=messages))


async def _publish(server: Server, channel: str, data: Json) -> None:
    """Publishes once somebody is subscribed."""
    for _ in range(SECONDS * 20):
        if [channel] in await server.subscriptions():
            await server.do("publish", channel=channel, data=data)
            return
        await asyncio.sleep(0.05)


def _called(server: Server) -> list[str]:
    told: list[str] = asyncio.run(server.do("tell"))["called"]
    return [one for one in told if one.startswith("POST")]


@contextmanager
def _running(environment: str, url: str, folder: Path, *command: str | Path) -> Iterator[None]:
    """A program that has to end by itself, well."""
    given = [f"{environment}_BASE_URL={url}", f"{environment}_USER=a", f"{environment}_PASSWORD=b"]
    with subprocess.Popen(
        ["env", *given, *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as program:
        yield
        try:
            told, _ = program.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
            fail("does not end", program.communicate()[0])
    if program.returncode:
        fail(f"exits with {program.returncode}", told)
