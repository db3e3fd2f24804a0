// A program that is not compiled strictly: what a method gives is known all the same.
import { GwsClient, type Call, type StatusResponse } from "@gws/client";

const client = new GwsClient("https://gws.example.com");

export async function calls(): Promise<StatusResponse> {
  const response = await client.voice.ready();
  const code: number = response.statusCode;
  // @ts-expect-error it is known what it is: no text
  const text: string = response.statusCode;
  console.log(code, text);
  return client.voice.dial({ id: "1", destination: { phoneNumber: "5001" } }, { timeout: 10 });
}

export async function waiting(): Promise<Call> {
  const event = await client.voice.dial({ id: "1", destination: {} }, { waitFor: "CallStateChangeMessage" });
  // @ts-expect-error it is known which event it is
  const other: "ChatStateChangeMessage" = event.type;
  console.log(other);
  return event.data.call;
}

export async function names(): Promise<void> {
  for await (const contact of client.contacts.list()) {
    // @ts-expect-error a typing mistake
    console.log(contact.userNam);
  }
}
