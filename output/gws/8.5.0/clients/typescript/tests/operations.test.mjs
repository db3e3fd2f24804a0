// Every operation, called with the values of a documented sample: what is sent, and what is made of the
// response. Build first, then: node --test tests/
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { Content, GwsClient } from "../dist/index.js";

const cases = JSON.parse(await readFile(new URL("samples.json", import.meta.url), "utf-8"));
let sent;
let response;

async function server(url, init) {
  sent = new Request(url, init);
  return new Response(JSON.stringify(response), { headers: { "Content-Type": "application/json" } });
}

const client = new GwsClient("http://server.example.com", { fetch: server });
for (const one of cases) {
  await test(`${one.call}, documented at ${one.source}`, async () => {
    response = one.response ?? {};
    const [section, method] = one.call.split(".");
    const files = one.files.map((name) => [name, new Blob(["file"])]);
    const args = { ...one.arguments, ...Object.fromEntries(files) };
    const called = client[section];
    let result = await (Object.keys(args).length > 0 || called[method].length > 0 ? called[method](args) : called[method]());
    const url = new URL(sent.url);
    assert.equal(sent.method, one.method);
    assert.equal(url.pathname, one.path);
    assert.deepEqual([...url.searchParams], one.query);
    if (one.body !== null) {
      assert.deepEqual(JSON.parse(await sent.text()), one.body);
    }
    result = result instanceof Content ? result.json() : result;
    if (one.response !== null) {
      assert.deepEqual(result, one.response);
    }
  });
}
