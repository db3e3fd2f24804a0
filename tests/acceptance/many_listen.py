"""`python many_listen.py URL PATH CHANNEL CLIENTS MESSAGES`: CometD clients over plain sockets.

Each shakes hands, subscribes and polls until it has all messages; one in twenty vanishes while its
poll is held, one in twenty is slow. Prints how many got them all, in order.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any
from urllib.parse import urlsplit

URL, PATH, CHANNEL = sys.argv[1:4]
CLIENTS, MESSAGES = int(sys.argv[4]), int(sys.argv[5])
HOST, PORT = urlsplit(URL).hostname or "", urlsplit(URL).port or 80


class Connection:
    """One connection that is kept, with its cookie."""

    async def open(self) -> None:
        self.reader, self.writer = await asyncio.open_connection(HOST, PORT)
        self.cookie = ""

    async def post(self, path: str, body: object) -> Any:
        await self.send(path, body)
        return await self.receive()

    async def send(self, path: str, body: object) -> None:
        data = json.dumps(body).encode()
        cookie = f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\n{cookie}Content-Type: application/json\r\n"
        head += "Authorization: Basic YTpi\r\n"
        self.writer.write(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)
        await self.writer.drain()

    async def receive(self) -> Any:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(one.split(": ", 1) for one in head.split("\r\n")[1:] if ": " in one)
        told = {name.lower(): value for name, value in headers.items()}
        self.cookie = told.get("set-cookie", self.cookie).partition(";")[0]
        return json.loads(await self.reader.readexactly(int(told["content-length"])))


async def listen(number: int, ready: asyncio.Semaphore) -> list[int] | None:
    """The numbers that came; None where the client vanishes."""
    connection = Connection()
    await connection.open()
    shake = {"channel": "/meta/handshake", "supportedConnectionTypes": ["long-polling"]}
    (reply,) = await connection.post(PATH, [shake])
    client = {"clientId": reply["clientId"]}
    subscribe = {**client, "channel": "/meta/subscribe", "subscription": CHANNEL}
    await connection.post(PATH, [subscribe])
    poll = [{**client, "channel": "/meta/connect", "connectionType": "long-polling"}]
    ready.release()
    if number % 20 == 0:
        await connection.send(PATH, poll)
        await asyncio.sleep(0.5)
        connection.writer.close()
        return None
    came: list[int] = []
    while len(came) < MESSAGES:
        told = await connection.post(PATH, poll)
        came += [one["data"]["number"] for one in told if one["channel"] == CHANNEL]
        if number % 20 == 1:
            await asyncio.sleep(0.3)
    connection.writer.close()
    return came


async def main() -> None:
    """All clients at once; the messages go as soon as all have subscribed."""
    ready = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(listen(number, ready)) for number in range(CLIENTS)]
    for _ in tasks:
        await ready.acquire()
    control = Connection()
    await control.open()
    for number in range(MESSAGES):
        data = {"type": "CallStateChangeMessage", "data": {"number": number}}
        await control.post("/_docgen/emit", data)
        await asyncio.sleep(0.02)
    came = await asyncio.gather(*tasks)
    stayed = [one for one in came if one is not None]
    print(json.dumps({"all": sum(one == [*range(MESSAGES)] for one in stayed), "of": len(stayed)}))


asyncio.run(main())
