"""Says who asks, calls an operation, and tells what went wrong, if anything did.

    GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… python first_call.py
"""

from __future__ import annotations

import asyncio

from gws_client import (
    GwsClient,
    GwsError,
    StatusError,
)


async def main() -> None:
    async with GwsClient() as client:
        try:
            told = await client.with_raw_response(client.voice.get_me)
        except StatusError as error:
            print(f"the API refuses: {error.code} ({error.meaning}) {error.message}")
        except GwsError as error:
            print(f"it did not work: {error}")
        else:
            print(told.status, told.data)


asyncio.run(main())
