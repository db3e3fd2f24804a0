"""Sends a request and waits for the event of its outcome, then listens to all that happens.

    GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… python events.py
"""

from __future__ import annotations

import asyncio

from gws_client import (
    DeviceStateChangeMessage,
    GwsClient,
)


async def main() -> None:
    async with GwsClient(on_state=print) as client:
        event = await client.voice.ready(wait_for=DeviceStateChangeMessage)
        print(event)
        async with client.notifications("/v2/me/calls") as events:
            async for one in events:
                print(type(one).__name__, one)


asyncio.run(main())
