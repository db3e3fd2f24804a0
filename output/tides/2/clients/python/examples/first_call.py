"""Says who asks, calls an operation, and tells what went wrong, if anything did.

    TIDES_BASE_URL=https://server.example.com python first_call.py
"""

from __future__ import annotations

import asyncio

from tides_client import (
    StatusError,
    TidesClient,
    TidesError,
)


async def main() -> None:
    async with TidesClient() as client:
        try:
            told = await client.with_raw_response(client.alarms.list)
        except StatusError as error:
            print(f"the API refuses: {error.code} ({error.meaning}) {error.message}")
        except TidesError as error:
            print(f"it did not work: {error}")
        else:
            print(told.status, told.data)


asyncio.run(main())
