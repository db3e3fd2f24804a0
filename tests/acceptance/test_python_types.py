"""What a type checker says of programs that use the Python client: mistakes are told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.acceptance.toolchain import run

pytestmark = pytest.mark.slow

PROGRAM = """
from gws_client import KNOWN_CALL_STATES, CallState, Destination, GwsClient, SyncGwsClient
from gws_client.params import DestinationDict


async def calls(client: GwsClient) -> None:
    await client.voice.dial(id="1", destination={"phoneNumber": "5001"})
    await client.voice.dial(id="1", destination=Destination(phone_number="5001"))
    to: DestinationDict = {"phoneNumber": "5001"}
    await client.voice.dial(id="1", destination=to)
    async for contact in client.contacts.list(limit=5):
        name: str | None = contact.user_name
        print(name)
    first = await client.contacts.list()
    total: int | None = first.total_count
    raw = await client.with_raw_response(client.voice.ready)
    code: int = raw.data.status_code
    told = await client.with_raw_response(client.contacts.list, limit=5)
    print(total, code, told.data.contacts)
    same: GwsClient = client.with_options(timeout={"connect": 1.0})
    print(same)


def state(told: CallState) -> int:
    match told:
        case "Ringing":
            return 1
    return KNOWN_CALL_STATES.index(told)


def sync(client: SyncGwsClient) -> None:
    for contact in client.contacts.list():
        print(contact.user_name)
    raw = client.with_raw_response(client.contacts.list, limit=5)
    print(raw.data.contacts)


async def mistakes(client: GwsClient) -> None:
    await client.voice.dial(id="1", destination={"phoneNumbr": "5001"})  # WRONG
    await client.voice.dial(id="1", destinatoin={"phoneNumber": "5001"})  # WRONG
    await client.voice.dial(destination={"phoneNumber": "5001"})  # WRONG
    await client.voice.ready(options={"timeuot": 5})  # WRONG
    await client.with_raw_response(client.voice.dial, di="1")  # WRONG
    async for contact in client.contacts.list():
        print(contact.usr_name)  # WRONG
    client.with_options(retires=1)  # WRONG
    state("Levitating")  # WRONG
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_are_told_and_nothing_else(root: Path, tmp_path: Path, checker: str) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    home = root / "output/gws/8.6/clients/python"
    python = sys.executable
    if checker == "mypy":
        command: tuple[str | Path, ...] = (python, "-m", "mypy", "--strict", "--config-file=")
    else:
        command = ("pyright", "--pythonpath", python)
        (tmp_path / "pyrightconfig.json").write_text(f'{{"extraPaths": ["{home}"]}}', "utf-8")
    told = run(tmp_path, "env", f"MYPYPATH={home}", *command, program, allowed=(1,))
    wrong = {n for n, line in enumerate(PROGRAM.split("\n"), 1) if line.endswith("# WRONG")}
    lines = {int(one.split("program.py:")[1].split(":")[0]) for one in _errors(told)}
    assert lines == wrong, told


def _errors(told: str) -> list[str]:
    return [line for line in told.splitlines() if "program.py:" in line and "error" in line]
