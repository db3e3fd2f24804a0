"""A chat: accepts the one that the agent is invited to, says a word, and prints what the customer says.

    GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… python chat.py
"""

from __future__ import annotations

import asyncio

from gws_client import (
    ChatStateChangeMessage,
    GwsClient,
    MessageLogUpdated,
    id_of,
)


async def main() -> None:
    async with (
        GwsClient(on_state=print) as client,
        client.notifications("/v2/me/chats") as events,
    ):
        async for event in events:
            match event:
                case ChatStateChangeMessage(chat=chat) if chat and chat.state == "Invited" and chat.id:
                    await client.chat.accept(id=chat.id, nickname="Ann")
                case MessageLogUpdated(chat_uri=str(uri), messages=messages):
                    for message in messages or []:
                        print(message)
                    print("that was chat", id_of(uri))
                    return


asyncio.run(main())
