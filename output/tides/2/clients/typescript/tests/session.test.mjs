// Silver: what a session does beside sending a request, against a server in this process. Build first,
// then: node --test tests/
import assert from "node:assert/strict";
import test from "node:test";
import { TidesClient } from "../dist/index.js";

const json = (value, status = 200, headers = {}) => () =>
  new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json", ...headers } });

/** A client whose server gives these responses one after the other, the last for ever. */
function serve(responses, options = {}) {
  const came = [];
  const fetch = async (url, init) => {
    came.push(new Request(url, init));
    return (responses.length > 1 ? responses.shift() : responses[0])();
  };
  return { came, client: new TidesClient("http://server.example.com", { fetch, ...options }) };
}

test("what may go well the next time is tried again", async () => {
  const { came, client } = serve([json({}, 503, { "Retry-After": "0" }), json({})]);
  await client.alarms.list();
  assert.equal(came.length, 2);
});

test("a response has status and headers", async () => {
  const { client } = serve([json({}, 203, { "X-Told": "1" })]);
  const { status, headers } = await client.alarms.list().withResponse();
  assert.deepEqual([status, headers.get("X-Told")], [203, "1"]);
});

test("a client with other options sends what it is told", async () => {
  const { came, client: first } = serve([json({})]);
  for (const client of [first, first.withOptions({ headers: { "X-Told": "1" } })]) {
    await client.alarms.list();
  }
  assert.deepEqual(came.map(({ headers }) => headers.get("X-Told")), [null, "1"]);
});

test("the log has no secret", async () => {
  const told = [];
  const logger = { info: (text) => told.push(text), debug: (text, more) => told.push(text + JSON.stringify(more)) };
  const { client } = serve([json({})], { logger, headers: { Authorization: "hush" } });
  await client.alarms.list();
  assert.ok(told.length > 0 && !told.join().includes("hush"));
});
