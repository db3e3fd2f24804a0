// An application: what compiles here compiles for users, and what must not is marked.
import {
  BareClient,
  GwsClient,
  HttpError,
  PartialSuccessError,
  StatusError,
  extra,
  isEvent,
  KNOWN_CALL_STATES,
  type Call,
  type CallState,
  type ClientEvent,
  type ConnectionState,
  type ContactsListResponse,
  type StatusResponse,
} from "@gws/client";
import * as operations from "@gws/client/operations/voice";

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
  const later: unknown = extra(response)["memberOfANewerServer"];
  const code: number | undefined = response.statusCode;
  await client.voice.ready();
  await client.voice.ready({}, { timeout: 1000, signal: AbortSignal.timeout(10), headers: { A: "b" } });
  await client.contacts.list({}, { query: { roles: ["a", "b"], fields: "*", limit: 5 } });
  await client.contacts.createCustomContact({ name: "A" }, { body: { further: null } });
  const file = await client.devices.unassign({ deviceId: "1" });
  const bytes: Uint8Array = file.bytes;
  console.log(later, code, bytes, file.json(), file.text());

  // @ts-expect-error a typing mistake
  console.log(response.statusCod);
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

export async function pages(): Promise<string[]> {
  const names: string[] = [];
  for await (const contact of client.contacts.list({ limit: 100 })) {
    names.push(contact.userName ?? contact.id ?? "");
  }
  for await (const page of client.contacts.list().pages()) {
    const total: number | undefined = page.totalCount;
    console.log(total, page.contacts?.length);
  }
  const first: ContactsListResponse = await client.contacts.list();
  console.log(first.contacts);
  return names;
}

export async function raw(): Promise<void> {
  const { status, headers, data } = await client.voice.ready().withResponse();
  const told: StatusResponse = data;
  console.log(status, headers.get("X-Tide"), told.statusCode);
  const patient = client.withOptions({ timeout: { response: 1000, idle: 500 }, retries: 5 });
  const same: GwsClient = patient;
  await same.voice.ready({}, { timeout: 5, retries: 0 });
}

export async function bare(): Promise<void> {
  const small = new BareClient("https://gws.example.com");
  const response: StatusResponse = await small.call(operations.ready, {});
  const event = await small.call(operations.dial, { id: "1", destination: {} }, { waitFor: "CallStateChangeMessage" });
  console.log(response.statusCode, event.data.call?.state);
  // @ts-expect-error the path needs its value
  await small.call(operations.dial, { destination: {} });
}

export function state(told: CallState | undefined): number {
  switch (told) {
    case "Ringing":
      return 1;
    default:
      return told === undefined ? 0 : KNOWN_CALL_STATES.indexOf(told);
  }
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
