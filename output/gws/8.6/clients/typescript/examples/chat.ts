// A chat: accepts the one that the agent is invited to, says a word, and prints what the customer says.
//
//     GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… node chat.js
import { idOf, isEvent, GwsClient } from "@gws/client";

const client = new GwsClient(undefined, { onConnection: (state) => console.log(state) });
try {
  for await (const event of client.notifications("/v2/me/chats")) {
    if (isEvent(event, "ChatStateChangeMessage")) {
      const { id, state } = event.data.chat ?? {};
      if (state === "Invited" && id !== undefined) {
        await client.chat.accept({ id, nickname: "Ann" });
      }
    } else if (isEvent(event, "MessageLogUpdated") && event.data.chatUri) {
      const id = idOf(event.data.chatUri);
      console.log("chat", id, event.data.messages);
      break;
    }
  }
} finally {
  await client.close();
}
