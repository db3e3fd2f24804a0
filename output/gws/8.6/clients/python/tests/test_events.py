"""Gold: events over Bayeux, against a server in this process.

    python -m unittest discover -s tests
"""

from __future__ import annotations

import asyncio
import json
import unittest
from typing import Any

import httpx

from gws_client import (
    CallStateChangeMessage,
    GwsClient,
)

SPELLING = "CallStateChangeMessage"
CHANNEL = "/v2/me/calls"


class Server:
    """As much of Bayeux (1.0) as a session needs: one event comes once it is subscribed."""

    def __init__(self) -> None:
        self.told = False

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={})
        replies: list[dict[str, Any]] = []
        for message in json.loads(request.content):
            replies += await self.reply(message)
        return httpx.Response(200, json=replies)

    async def reply(self, message: dict[str, Any]) -> list[dict[str, Any]]:
        """What comes for a message."""
        channel = message["channel"]
        reply = {"id": message.get("id"), "channel": channel, "successful": True}
        if channel == "/meta/handshake":
            return [reply | {"version": "1.0", "clientId": "c1", "supportedConnectionTypes": ["long-polling"]}]
        if channel == "/meta/subscribe":
            return [reply | {"subscription": message["subscription"]}]
        if channel == "/meta/connect":
            if not self.told:
                self.told = True
                return [{"channel": CHANNEL, "data": {"messageType": SPELLING}}, reply]
            await asyncio.sleep(0.05)
        return [reply]


class TestEvents(unittest.IsolatedAsyncioTestCase):
    """One event from the server to its class."""

    async def test_an_event_comes(self) -> None:
        """It is the class of its type."""
        asyncio.get_running_loop().set_debug(False)
        transport = httpx.MockTransport(Server())
        async with (
            httpx.AsyncClient(transport=transport) as http,
            GwsClient("http://server.example.com", http=http) as client,
            asyncio.timeout(10),
            client.notifications(CHANNEL) as events,
        ):
            self.assertIsInstance(await anext(events), CallStateChangeMessage)


if __name__ == "__main__":
    unittest.main()
