"""Frames of a websocket go to a real server, and its own come back (RFC 6455)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode
from websockets.typing import Subprotocol

MOST_ANSWERED = 50_000_000  # that a real server may say at once: of an answer, of a frame
# Codes that no frame has: they say that none came (RFC 6455, 7.4.1).
_NO_CODE, _NO_FRAME = 1005, 1006


def reach(url: str, headers: Iterable[tuple[str, str]], wanted: Iterable[str]) -> connect:
    """A connection to a real server, to be awaited. `wanted`: the protocols within websockets."""
    return connect(
        url.replace("http", "ws", 1),
        additional_headers=[*headers],
        subprotocols=[Subprotocol(one) for one in wanted] or None,
        user_agent_header=None,
        max_size=MOST_ANSWERED,
    )


async def pass_on(socket: WebSocket, there: ClientConnection, heard: Callable[[str], None]) -> None:
    """Pass frames on until either side closes. `heard` is told each text that comes back."""
    ways = [asyncio.create_task(one) for one in (_up(socket, there), _down(there, socket, heard))]
    try:
        done, _ = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in ways:
            one.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
    for one in done:
        one.result()


async def _up(socket: WebSocket, there: ClientConnection) -> None:
    with suppress(ConnectionClosed):
        while (frame := await socket.receive())["type"] != "websocket.disconnect":
            text = frame.get("text")
            await there.send(frame["bytes"] if text is None else text)
        await there.close(_sent(frame.get("code")), frame.get("reason") or "")


async def _down(there: ClientConnection, socket: WebSocket, heard: Callable[[str], None]) -> None:
    with suppress(WebSocketDisconnect):
        with suppress(ConnectionClosed):
            async for data in there:
                if isinstance(data, str):
                    heard(data)
                    await socket.send_text(data)
                else:
                    await socket.send_bytes(data)
        await socket.close(_sent(there.close_code), there.close_reason or "")


def _sent(code: int | None) -> int:
    """The code that tells one side how the other ended."""
    if code == _NO_FRAME:
        return CloseCode.INTERNAL_ERROR
    return CloseCode.NORMAL_CLOSURE if code is None or code == _NO_CODE else code
