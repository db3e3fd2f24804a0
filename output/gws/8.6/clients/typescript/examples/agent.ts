// An agent: logs in, becomes ready, answers the call that rings, holds it, and hangs up.
//
//     GWS_BASE_URL=https://server.example.com GWS_USER=… GWS_PASSWORD=… node agent.js
import { isEvent, StatusError, GwsClient } from "@gws/client";

const client = new GwsClient(undefined, { onConnection: (state) => console.log(state) });
try {
  const events = client.notifications("/v2/me/calls");
  await events.ready;
  await client.voice.startContactCenterSession({ channels: ["voice"] });
  await client.voice.ready();
  let id: string | undefined;
  for await (const event of events) {
    if (isEvent(event, "CallStateChangeMessage") && event.data.call?.state === "Ringing") {
      id = event.data.call.id;
      break;
    }
  }
  if (id !== undefined) {
    const patient = client.withOptions({ timeout: 10_000 });
    const event = await patient.voice.answer({ id }, { waitFor: "CallStateChangeMessage" });
    console.log("the call is", event.data.call?.state);
  }
} catch (error) {
  if (!(error instanceof StatusError)) {
    throw error;
  }
  console.error(`${error.request?.operation}: ${error.meaning} (${error.statusMessage})`);
} finally {
  await client.close();
}
