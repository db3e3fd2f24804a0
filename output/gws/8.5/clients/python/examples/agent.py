"""An agent: logs in, becomes ready, answers the call that rings, holds it, and hangs up.

    GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… python agent.py
"""

from __future__ import annotations

import asyncio

from gws_client import (
    CallStateChangeMessage,
    GwsClient,
    StatusError,
)


async def main() -> None:
    async with GwsClient(on_state=print) as client:
        async with client.notifications("/v2/me/calls") as events:
            await client.voice.start_contact_center_session(channels=["voice"])
            await client.voice.ready()
            async for event in events:
                match event:
                    case CallStateChangeMessage(call=call) if call is not None and call.state == "Ringing":
                        break
            else:
                return
        if call.id is None:
            return
        try:
            held = client.with_options(timeout=10)
            event = await held.voice.answer(id=call.id, wait_for=CallStateChangeMessage)
            print("the call is", event.call and event.call.state)
        except StatusError as error:
            print(f"{error.operation}: {error.meaning} ({error.message}), reference {error.reference_id}")


asyncio.run(main())
