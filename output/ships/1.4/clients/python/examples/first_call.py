"""Says who asks, calls an operation, and tells what went wrong, if anything did.

    SHIPS_BASE_URL=https://server.example.com python first_call.py
"""

from __future__ import annotations

import asyncio

from ships_client import (
    ShipsClient,
    ShipsError,
    StatusError,
)


async def main() -> None:
    async with ShipsClient() as client:
        try:
            told = await client.with_raw_response(client.ships.give)
        except StatusError as error:
            print(f"the API refuses: {error.code} ({error.meaning}) {error.message}")
        except ShipsError as error:
            print(f"it did not work: {error}")
        else:
            print(told.status, told.data)


asyncio.run(main())
