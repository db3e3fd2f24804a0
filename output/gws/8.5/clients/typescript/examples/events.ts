// Sends a request and waits for the event of its outcome, then listens to all that happens.
//
//     GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… node events.js
import { GwsClient } from "@gws/client";

const client = new GwsClient(undefined, { onConnection: (state) => console.log(state) });
try {
  const event = await client.voice.ready({}, { waitFor: "DeviceStateChangeMessage" });
  console.log(event.type, event.data);
  for await (const one of client.notifications("/v2/me/calls")) {
    console.log(one.type, one.data);
  }
} finally {
  await client.close(); // without which the program goes on
}
