// node notifications.mjs PACKAGE SERVER SCENARIO: notifications of a client from CometD's own server, which
// does on POST /control what bayeux_server.cjs says.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const [, , entry, url, chosen] = process.argv;
const { GwsClient } = await import(pathToFileURL(entry));
const CALLS = "/v2/me/calls";
const CHATS = "/v2/me/chats";
const PATIENCE = 20_000;

const states = [];
const sent = []; // requests that are none of Bayeux
let answer = () => ({ statusCode: 0 });

/** The server has no more than notifications: what else is asked for is answered here. */
async function answered(input, init) {
  const { pathname } = new URL(input);
  if (pathname.startsWith("/api/v2/notifications")) return fetch(input, init);
  sent.push(`${init.method} ${pathname}`);
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": `token ${sent.length}` };
  return new Response(JSON.stringify(await answer()), { headers });
}

function make(options = {}) {
  return new GwsClient(url, { fetch: answered, onConnection: (state) => states.push(state), ...options });
}

async function ask(what, told = {}) {
  const response = await fetch(`${url}/control`, { method: "POST", body: JSON.stringify({ do: what, ...told }) });
  return response.json();
}

async function until(condition) {
  const end = Date.now() + PATIENCE;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `it never came: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const subscriptions = async () => (await ask("tell")).sessions.map((one) => one.subscriptions);
const subscribed = (...channels) =>
  until(async () => JSON.stringify(await subscriptions()) === JSON.stringify([channels]));
const polled = () => until(async () => (await ask("tell")).polls === 1);
const publish = (channel, told) => ask("publish", { channel, ...told });

/** The next events of a stream. */
async function take(stream, count) {
  const events = [];
  while (events.length < count) {
    const { done, value } = await stream.next();
    if (done) break;
    events.push(value);
  }
  return events;
}
const numbers = (events) => events.map(({ data }) => data.number);
const range = (count, first = 0) => Array.from({ length: count }, (_, n) => first + n);

/** A message gets through, whatever happened before. */
async function getsThrough(stream, number, channel = CALLS) {
  await until(async () => (await subscriptions()).some((one) => one.includes(channel)));
  await publish(channel, { first: number });
  assert.deepEqual(numbers(await take(stream, 1)), [number]);
}

const scenarios = {
  async streams() {
    const client = make();
    const stream = client.notifications(CALLS);
    await stream.ready;
    assert.deepEqual(sent, ["GET /api/v2/me"]); // the token
    await publish(CALLS, { count: 1000 });
    assert.deepEqual(numbers(await take(stream, 1000)), range(1000));

    // Two streams, one session and one subscription; a wildcard; two channels and one message.
    const other = client.notifications(CALLS);
    const all = client.notifications(["/v2/me/*", CHATS]);
    await Promise.all([other.ready, all.ready]);
    await subscribed("/v2/me/*", CALLS, CHATS);
    await publish(CALLS, { first: 1 });
    await publish(CHATS, { first: 2 });
    assert.deepEqual(numbers(await take(other, 1)), [1]);
    assert.deepEqual(numbers(await take(stream, 1)), [1]);
    const both = await take(all, 2);
    assert.deepEqual(both.map(({ channel, data }) => [channel, data.number]), [[CALLS, 1], [CHATS, 2]]);
    await publish(CHATS, { first: 3 });
    assert.deepEqual(numbers(await take(all, 1)), [3]); // neither 1 nor 2 came twice

    // What is known is typed, what is not comes as it is.
    const call = { messageType: "CallStateChangeMessage", notificationType: "StatusChange", call: { id: "1" } };
    for (const data of [call, [call, { messageType: "New" }], { data: call }, 7]) {
      await publish(CALLS, { data });
    }
    assert.deepEqual(
      (await take(other, 5)).map(({ type, data }) => [type, data]),
      [
        ["CallStateChangeMessage", call],
        ["CallStateChangeMessage", call],
        ["unknown", { messageType: "New" }],
        ["CallStateChangeMessage", call],
        ["unknown", 7],
      ],
    );

    // Leaving a loop unsubscribes, but not the others.
    await publish(CALLS, { first: 9 });
    for await (const event of other) {
      assert.equal(event.data.number, 9);
      break;
    }
    all.close();
    await subscribed(CALLS);
    assert.deepEqual(await other.next(), { done: true, value: undefined });
    const before = client.notifications(CALLS, { limit: 2 });
    await before.ready;
    await publish(CALLS, { count: 5 });
    await until(() => before.dropped === 3);
    assert.deepEqual(numbers(await take(before, 2)), [3, 4]);
    before.close();
    const waits = before.next();
    stream.close();
    assert.equal((await waits).done, true);
    await subscribed();

    await client.close();
    await until(async () => (await ask("tell")).sessions.length === 0);
    const again = client.notifications(CALLS);
    await again.ready;
    await getsThrough(again, 5);
    const last = again.next();
    await client.close();
    assert.equal((await last).done, true);
    assert.deepEqual(states, ["connected", "closed", "connected", "closed"]);
    assert.ok((await ask("tell")).mostPolls <= 2);
  },

  async losses() {
    const client = make({ retries: 0 });
    const stream = client.notifications(CALLS);
    await stream.ready;
    await getsThrough(stream, 1);
    await polled();

    await ask("restart");
    await until(() => states.includes("renewed"));
    await getsThrough(stream, 2);

    await polled();
    const members = { successful: false, error: "402::unknown", advice: { reconnect: "handshake", interval: 0 } };
    await ask("reply", { members });
    await until(() => states.filter((one) => one === "renewed").length === 2);
    await getsThrough(stream, 3);

    // Advice that is none is not taken.
    for (const advice of [{ timeout: 1e12 }, { interval: "x" }, { reconnect: "weird" }, [], "retry", null]) {
      await polled();
      await ask("reply", { members: { advice } });
      await getsThrough(stream, 4);
    }

    // As above, from a server that gives no advice, or the wrong one.
    for (const advice of [undefined, { reconnect: "retry" }, { reconnect: "none" }]) {
      states.length = 0;
      await polled();
      await ask("reply", { members: { successful: false, error: "402::unknown", advice } });
      await until(() => states.includes("renewed"));
      await getsThrough(stream, 4);
    }

    // A connection that breaks is not a session that is lost.
    states.length = 0;
    await polled();
    await ask("drop");
    await until(() => states.includes("interrupted"));
    await until(() => states.at(-1) === "connected");
    assert.ok(!states.includes("renewed"));
    await getsThrough(stream, 5);
    await client.close();
  },

  async cookies() {
    const client = make({ retries: 0 });
    const stream = client.notifications(CALLS);
    await stream.ready;

    // A session of HTTP: its cookie is lost, and there are new ones, by a new handshake.
    for (const status of [401, 402, 403]) {
      await ask("cookie", { status });
      states.length = 0;
      await polled();
      await ask("restart");
      await until(() => states.includes("renewed"));
      await getsThrough(stream, 6);
      states.length = 0;
      sent.length = 0;
      await polled();
      await ask("expire");
      await ask("drop");
      await until(() => states.includes("renewed"));
      await getsThrough(stream, 7);
      assert.ok(sent.includes("GET /api/v2/me")); // with a new token
    }

    await client.close();
  },

  async faults() {
    const client = make({ retries: 0 });
    const stream = client.notifications(CALLS);
    await stream.ready;

    // Rubbish, statuses that pass, a response that is cut.
    const odd = ['[null]', '[{"channel":5}]', '[{"channel":"/meta/connect","id":"?"}]'];
    for (const fault of ["500", "cut", "<html>", ...odd]) {
      await polled();
      await ask("fault", { channel: "/meta/connect", faults: [fault] });
      states.length = 0;
      await ask("drop");
      await until(() => states.at(-1) === "connected");
      await getsThrough(stream, 8);
    }
    await client.close();
  },

  async beginnings() {
    // A stream that begins during the handshake is ended as any other.
    const client = make();
    const calls = client.notifications(CALLS);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const chats = client.notifications(CHATS);
    await Promise.all([calls.ready, chats.ready]);
    chats.close();
    await subscribed(CALLS);

    // One that begins while nothing answers stands when the server is back.
    await polled();
    await ask("fault", { faults: Array.from({ length: 6 }, () => "503") });
    await ask("drop");
    await until(() => states.includes("interrupted"));
    const late = client.notifications(CHATS);
    await late.ready;
    await until(() => states.at(-1) === "connected"); // else it goes into the poll that is gone
    await publish(CHATS, { first: 7 });
    assert.deepEqual(numbers(await take(late, 1)), [7]);
    await client.close();
  },

  async refusals() {
    const client = make();
    await ask("deny", { channels: [CHATS] });
    const stream = client.notifications(CALLS);
    const denied = client.notifications(CHATS);
    await assert.rejects(denied.ready, { name: "NotificationError", message: /\/v2\/me\/chats.*403/ });
    await assert.rejects(denied.next(), { name: "NotificationError" });
    assert.equal((await denied.next()).done, true);
    await getsThrough(stream, 1);
    const waits = stream.next();
    const wrong = client.notifications("no channel");
    await assert.rejects(wrong.ready, { name: "NotificationError" });

    // No session at all: some tries, then an end; who asks later begins anew.
    await ask("handshakes", { allowed: false });
    await polled();
    await ask("restart");
    await assert.rejects(waits, { name: "NotificationError", message: /refuses a session.*403/ });
    assert.equal(states.at(-1), "closed");
    await ask("handshakes", { allowed: true });
    const again = client.notifications(CALLS);
    await again.ready;
    await getsThrough(again, 2);

    // A subscription that fails on its way is asked for again.
    await ask("fault", { channel: "/meta/subscribe", faults: ["500"] });
    const late = client.notifications("/v2/me/devices");
    await late.ready;
    await getsThrough(late, 3, "/v2/me/devices");
    await client.close();
    await assert.rejects(client.notifications([]).ready, { name: "NotificationError" });
    await client.close();

    const nobody = new GwsClient("http://127.0.0.1:1", { connectTimeout: 200 });
    await assert.rejects(nobody.notifications(CALLS).next(), {
      name: "NotificationError",
      message: /no connection within 200 ms/,
    });
    await nobody.close();
  },

  async waiting() {
    const client = make();
    const call = (referenceId, more = {}) => ({
      messageType: "CallStateChangeMessage",
      notificationType: "StatusChange",
      call: {},
      referenceId,
      ...more,
    });
    const args = { id: "1", destination: { phoneNumber: "5001" } };
    const waitFor = "CallStateChangeMessage";

    // The event comes before the response, among others.
    answer = async () => {
      for (const data of [call("6"), { messageType: "Other", referenceId: "7" }, call("7", { early: 1 })]) {
        await publish(CALLS, { data });
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { statusCode: 0, referenceId: 7 };
    };
    const early = await client.voice.dial(args, { waitFor });
    assert.deepEqual([early.type, early.channel, early.data.early], [waitFor, CALLS, 1]);
    await subscribed();

    // It comes after the response, while a stream reads the channel as well.
    const stream = client.notifications(CALLS);
    await stream.ready;
    answer = () => {
      setTimeout(() => publish(CALLS, { data: call(8) }), 100);
      return { statusCode: 0, referenceId: "8" };
    };
    assert.equal((await client.voice.dial(args, { waitFor })).data.referenceId, 8);
    assert.equal((await take(stream, 1))[0].data.referenceId, 8);
    await subscribed(CALLS);

    // It never comes; the response refers to nothing, or tells of a failure; the caller gives up.
    answer = () => ({ statusCode: 0, referenceId: 9 });
    await assert.rejects(client.voice.dial(args, { waitFor, wait: 100 }), {
      name: "TimeoutError",
      message: /voice\.dial: no CallStateChangeMessage with reference 9/,
    });
    const controller = new AbortController();
    const given = client.voice.dial(args, { waitFor, signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 100);
    await assert.rejects(given, { message: "enough" });

    // Without a reference, what the path identifies tells which event it is; else it is the first.
    answer = () => {
      const uri = "http://server/api/v2/me/devices/1/";
      for (const deviceUri of ["http://server/api/v2/me/devices/2", uri]) {
        void publish(CALLS, { data: call(null, { call: { deviceUri } }) });
      }
      return { statusCode: 0 };
    };
    const told = await client.voice.dial(args, { waitFor });
    assert.equal(told.data.call.deviceUri, "http://server/api/v2/me/devices/1/");
    answer = () => {
      void publish("/v2/me/devices", { data: { messageType: "DeviceStateChangeMessage", devices: [] } });
      return { statusCode: 0 };
    };
    const first = await client.voice.ready({}, { waitFor: "DeviceStateChangeMessage" });
    assert.deepEqual(first.data.devices, []);

    answer = () => ({ statusCode: 1 });
    await assert.rejects(client.voice.dial(args, { waitFor }), { name: "StatusError", code: 1 });
    await ask("deny", { channels: ["/v2/me/devices"] });
    sent.length = 0;
    await assert.rejects(client.voice.ready({}, { waitFor: "DeviceStateChangeMessage" }), { name: "NotificationError" });
    assert.deepEqual(sent, []); // nothing was done that nobody would hear of
    await subscribed(CALLS);
    await client.close();
  },
};

await scenarios[chosen]();
console.log("done");
