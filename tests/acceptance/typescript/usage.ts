// An application: what compiles here compiles for users, and what must not is marked.
import {
  GwsClient,
  HttpError,
  PartialSuccessError,
  StatusError,
  isEvent,
  type Call,
  type ClientEvent,
  type ConnectionState,
  type StatusResponse,
} from "@gws/client";

const states: ConnectionState[] = [];
const client = new GwsClient("https://gws.example.com", {
  auth: { user: "agent", password: "secret" },
  headers: { Origin: "https://desktop.example.com" },
  onConnection: (state) => states.push(state),
});

export async function calls(): Promise<void> {
  const response: StatusResponse = await client.voice.dial({
    id: "1",
    destination: { phoneNumber: "5001" },
    location: undefined,
  });
  const later: unknown = response["memberOfANewerServer"];
  const code: number | string | undefined = response.statusCode;
  await client.voice.ready();
  await client.voice.ready({}, { timeout: 1000, signal: AbortSignal.timeout(10), headers: { A: "b" } });
  await client.contacts.list({}, { query: { roles: ["a", "b"], fields: "*", limit: 5 } });
  await client.contacts.createCustomContact({ name: "A" }, { body: { further: null } });
  const file = await client.devices.unassign({ deviceId: "1" });
  const bytes: Uint8Array = file.bytes;
  console.log(later, code, bytes, file.json(), file.text());

  // @ts-expect-error the path needs its value
  await client.voice.dial({ destination: { phoneNumber: "5001" } });
  // @ts-expect-error no such argument
  await client.voice.dial({ id: "1", destination: { phoneNumber: "5001" }, destinations: 1 });
  // @ts-expect-error no argument object at all
  await client.voice.dial();
  // @ts-expect-error no such message
  await client.voice.ready({}, { waitFor: "NoSuchMessage" });
}

export async function waiting(): Promise<Call | undefined> {
  const event = await client.voice.dial(
    { id: "1", destination: { phoneNumber: "5001" } },
    { waitFor: "CallStateChangeMessage", wait: 5000 },
  );
  const type: "CallStateChangeMessage" = event.type;
  console.log(type, event.channel, event.data.notificationType === "StatusChange");
  return event.data.call;
}

export async function events(): Promise<void> {
  const stream = client.notifications(["/v2/me/calls", "/v2/me/chats"], { limit: 100 });
  await stream.ready;
  for await (const event of stream) {
    console.log(named(event));
  }
  await client.close();
}

function named(event: ClientEvent): unknown {
  if (isEvent(event, "MessageLogUpdated")) {
    return event.data.messages;
  }
  switch (event.type) {
    case "CallStateChangeMessage":
      return event.data.call?.state;
    case "unknown":
      // @ts-expect-error nothing is known of it
      return event.data.messageType;
    default:
      return event.data.messageType;
  }
}

export function told(error: unknown): string {
  if (error instanceof PartialSuccessError) {
    return `${error.succeeded.length} of ${error.succeeded.length + error.failed.length}`;
  }
  if (error instanceof StatusError) {
    return `${error.code}: ${error.meaning}, ${error.statusMessage} (${error.referenceId ?? ""})`;
  }
  return error instanceof HttpError ? `${error.status} ${error.request?.operation ?? ""}` : "";
}
