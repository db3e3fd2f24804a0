// Gold: events over Bayeux, against a server in this process. Build first, then: node --test tests/
import assert from "node:assert/strict";
import test from "node:test";
import { GwsClient } from "../dist/index.js";

const SPELLING = "CallStateChangeMessage";
const CHANNEL = "/v2/me/calls";
let told = false;

/** As much of Bayeux (1.0) as a session needs: one event comes once it is subscribed. */
async function reply({ id, channel, subscription }) {
  const reply = { id, channel, successful: true };
  if (channel === "/meta/handshake") {
    return [{ ...reply, version: "1.0", clientId: "c1", supportedConnectionTypes: ["long-polling"] }];
  }
  if (channel === "/meta/subscribe") {
    told = "soon";
    return [{ ...reply, subscription }];
  }
  if (channel === "/meta/connect" && told === "soon") {
    told = true;
    return [{ channel: CHANNEL, data: { ["messageType"]: SPELLING } }, reply];
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  return [reply];
}

async function fetch(url, init) {
  const messages = init.method === "POST" ? JSON.parse(init.body) : [];
  const replies = (await Promise.all(messages.map(reply))).flat();
  const headers = { "Content-Type": "application/json" };
  return new Response(JSON.stringify(init.method === "POST" ? replies : {}), { headers });
}

test("an event comes under its name", async () => {
  const client = new GwsClient("http://server.example.com", { fetch });
  for await (const event of client.notifications(CHANNEL)) {
    assert.equal(event.type, "CallStateChangeMessage");
    break;
  }
  await client.close();
});
