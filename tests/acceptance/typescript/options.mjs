// node options.mjs PACKAGE: pages, raw responses, options of a client, the environment, the log, limits
// of time, files and long numbers, against servers of this process that misbehave.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { mkdtemp } from "node:fs/promises";

const entry = pathToFileURL(process.argv[2]);
const library = await import(entry);
const { BareClient, GwsClient } = library;
const { Caller } = await import(new URL("./call.js", entry));
const { Session } = await import(new URL("./session.js", entry));
const folder = await mkdtemp(join(tmpdir(), "options-"));

/** A server that answers what it is given, one after the other, the last for ever. */
async function serve(...answers) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { method, url, headers } = request;
    requests.push({ method, url, headers, body: Buffer.concat(parts) });
    const told = answers.length > 1 ? answers.shift() : (answers[0] ?? {});
    await sleep(told.after ?? 0);
    const body = Buffer.from(told.body ?? '{"statusCode": 0}');
    response.writeHead(told.status ?? 200, { "Content-Type": "application/json", ...told.headers });
    for (let at = 0; told.drip && at < body.length; at += 1) {
      response.write(body.subarray(at, at + 1));
      await sleep(told.drip);
    }
    response.end(told.drip ? undefined : body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  return { requests, answers, url, close: () => server.closeAllConnections() ?? server.close() };
}

const json = (value, more = {}) => ({ body: JSON.stringify(value), ...more });
const contacts = (names, total) => json({ statusCode: 0, contacts: [...names].map((id) => ({ id })), ...(total === undefined ? {} : { totalCount: total }) });
const ids = async (list) => {
  const found = [];
  for await (const { id } of list) found.push(id);
  return found;
};
const asked = ({ requests }) => requests.map(({ url }) => Object.fromEntries(new URL(url, "http://x").searchParams));

/** Calls what the sample does not document. */
function calling(url, options = {}) {
  const caller = new Caller(new Session(url, options), () => undefined, {});
  return (call, args = {}, more = {}) => caller.call({ name: "x.file", method: "GET", path: "/api/v2/document", content: true, ...call }, args, more);
}

const tests = {
  async "what HTTP says of a response"() {
    const server = await serve(json({ statusCode: 0 }, { status: 203, headers: { "X-Tide": "high" } }));
    const client = new GwsClient(server.url);
    const { status, headers, data } = await client.devices.list().withResponse();
    assert.deepEqual([status, headers.get("X-Tide"), data], [203, "high", { statusCode: 0 }]);
    assert.equal((await client.contacts.list().withResponse()).status, 203);
    assert.equal(await client.devices.list().finally(() => {}).then(({ statusCode }) => statusCode), 0);
    server.close();
  },

  async "each HTTP status is an error of its own"() {
    const kinds = { 400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict", 418: "Http", 422: "UnprocessableContent", 429: "TooManyRequests", 500: "ServerFailure", 503: "ServerFailure" };
    for (const [status, kind] of Object.entries(kinds)) {
      const server = await serve({ status: Number(status), body: "no", headers: { "Request-Id": "r1" } });
      const error = await new GwsClient(server.url, { retries: 0 }).devices.list().catch((told) => told);
      assert.ok(error instanceof library.HttpError);
      assert.deepEqual([error.name, error.status, error.requestId], [`${kind}Error`, Number(status), "r1"]);
      server.close();
    }
    const server = await serve(json({ statusCode: 6 }, { headers: { "X-Request-Id": "r9" } }));
    await assert.rejects(new GwsClient(server.url).devices.list(), { name: "StatusError", requestId: "r9" });
    server.close();
  },

  async "a list is read page by page until the count of all"() {
    const server = await serve(contacts("ab", 5), contacts("cd", 5), contacts("e", 5));
    assert.deepEqual(await ids(new GwsClient(server.url).contacts.list({ limit: 2, name: "x" })), [..."abcde"]);
    assert.deepEqual(asked(server), [
      { name: "x", limit: "2" },
      { name: "x", limit: "2", offset: "2" },
      { name: "x", limit: "2", offset: "4" },
    ]);
    server.close();
  },

  async "a page that is not full is the last, an empty one too"() {
    const server = await serve(contacts("ab"), contacts("c"));
    const client = new GwsClient(server.url);
    assert.deepEqual(await ids(client.contacts.list({ limit: 2, offset: 10 })), [..."abc"]);
    assert.deepEqual(asked(server).map(({ offset }) => offset), ["10", "12"]);
    server.answers.unshift(contacts(""));
    assert.deepEqual(await ids(client.contacts.list()), []);
    server.close();
  },

  async "a server that gives one page for ever is not asked for ever"() {
    const server = await serve(contacts("ab"));
    assert.deepEqual(await ids(new GwsClient(server.url).contacts.list({ limit: 2 })), ["a", "b"]);
    assert.equal(server.requests.length, 2);
    server.answers[0] = contacts("ab", 1_000_000);
    assert.deepEqual(await ids(new GwsClient(server.url).contacts.list()), ["a", "b"]);
    server.close();
  },

  async "pages as they come, and one of them; options of the call go with each"() {
    const server = await serve(contacts("a", 2), contacts("b", 2), contacts("c", 9));
    const pages = new GwsClient(server.url).contacts.list({}, { query: { limit: 1 }, headers: { "X-One": "1" } });
    assert.equal(server.requests.length, 0);
    const found = [];
    for await (const page of pages.pages()) found.push(page.contacts[0].id);
    assert.deepEqual(found, ["a", "b"]);
    assert.deepEqual(server.requests.map(({ headers }) => headers["x-one"]), ["1", "1"]);
    assert.equal((await pages).totalCount, 9);
    server.close();
  },

  async "pages by number and by mark, of what is a list itself"() {
    const server = await serve(json([1, 2]), json([3, 4]), json([5]));
    const caller = new Caller(new Session(server.url), () => undefined, {});
    const numbered = { by: "page", position: "page", size: "size", items: "", begin: 1, standard: 2 };
    const call = { name: "x.list", method: "GET", path: "/api/v2/ships", parameters: [["page", "query"]] };
    const found = [];
    for await (const one of caller.pages({ ...call, paging: numbered }, {}, {})) found.push(one);
    assert.deepEqual(found, [1, 2, 3, 4, 5]);
    assert.deepEqual(asked(server).map(({ page }) => page), [undefined, "2", "3"]);
    server.answers.splice(0, 9, json({ ships: [1], next: "m2" }), json({ ships: [2], next: "" }));
    const marked = { by: "cursor", position: "cursor", size: "", items: "ships", following: "next" };
    const more = [];
    for await (const one of caller.pages({ ...call, paging: marked }, {}, {})) more.push(one);
    assert.deepEqual(more, [1, 2]);
    assert.equal(asked(server).at(-1).cursor, "m2");
    server.close();
  },

  async "a client with other options shares its session"() {
    const token = { "X-CSRF-HEADER": "X-My-Token", "X-CSRF-TOKEN": "t1", "Set-Cookie": "JSESSIONID=a1; Path=/" };
    const server = await serve({ headers: token }, {});
    const client = new GwsClient(server.url, { headers: { "X-Two": "2" } });
    await client.voice.ready();
    const other = client.withOptions({ headers: { "X-One": "1", "X-Two": undefined }, retries: 0 });
    assert.ok(other instanceof GwsClient);
    await other.voice.ready();
    const told = server.requests.map(({ method, headers }) => [method, headers["x-one"], headers["x-two"], headers["x-my-token"], headers.cookie]);
    assert.deepEqual(told, [
      ["GET", undefined, "2", undefined, undefined],
      ["POST", undefined, "2", "t1", "JSESSIONID=a1"],
      ["POST", "1", undefined, "t1", "JSESSIONID=a1"],
    ]);
    server.answers.unshift({ status: 503 });
    await assert.rejects(other.devices.list(), { name: "ServerFailureError" });
    server.close();
  },

  async "operations may be called without a method"() {
    const { ready } = await import(new URL("./operations/voice.js", entry));
    const { list } = await import(new URL("./operations/contacts.js", entry));
    const server = await serve(contacts("a", 1));
    const client = new BareClient(server.url);
    await client.call(ready, {});
    assert.deepEqual(await ids(client.pages(list, {})), ["a"]);
    assert.deepEqual(server.requests.map(({ method }) => method), ["GET", "POST", "GET"]);
    await client[Symbol.asyncDispose](); // `await using` calls it
    server.close();
  },

  async "server and login may come from the environment"() {
    const server = await serve({});
    assert.throws(() => new GwsClient(), /give its URL, or set GWS_BASE_URL/);
    process.env.GWS_BASE_URL = server.url;
    await new GwsClient().devices.list();
    await new GwsClient(undefined, { auth: { user: "other", password: "secret" } }).devices.list();
    delete process.env.GWS_BASE_URL;
    const [first, second] = server.requests.map(({ headers }) => headers.authorization);
    assert.equal(first, `Basic ${btoa("agent:secret")}`);
    assert.notEqual(first, second);
    assert.match(server.requests[0].headers["user-agent"], /^gws-client\/8\.6\.0 node\/\d+\./);
    server.close();
  },

  async "the log tells each request and no secret"() {
    const token = { "X-CSRF-HEADER": "X-My-Token", "X-CSRF-TOKEN": "hush1", "Set-Cookie": "s=hush2; Path=/" };
    const server = await serve({ headers: token });
    const told = [];
    const logger = { info: (message) => told.push(message), debug: (message, details) => told.push(message + JSON.stringify(details)) };
    const client = new GwsClient(server.url, { logger, auth: { user: "agent", password: "hush3" } });
    await client.voice.ready({}, {
      query: { access_token: "hush4", limit: 5 },
      headers: { "X-Api-Key": "hush5" },
      body: { userPassword: "hush6", list: [{ clientSecret: "hush7" }] },
    });
    const text = told.join("\n");
    assert.match(text, /voice\.ready: POST http:.*access_token=\*\*\*&limit=5: 200 after \d+ ms/);
    assert.match(text, /"operationName":"Ready"/);
    assert.doesNotMatch(text, /hush|YWdlbnQ6aHVzaDM/);
    server.close();
  },

  async "each step has a limit of its own"() {
    const server = await serve({ after: 400 });
    const client = new GwsClient(server.url, { retries: 0 });
    await assert.rejects(client.devices.list({}, { timeout: { response: 50 } }), /no head of a response within 50 ms/);
    server.answers[0] = { body: `${" ".repeat(9)}{}`, drip: 40 };
    await client.devices.list({}, { timeout: { response: 300, idle: 300 } });
    await assert.rejects(client.devices.list({}, { timeout: { total: 150, idle: 300 } }), /no response within 150 ms/);
    server.answers[0] = { body: "  {}", drip: 300 };
    await assert.rejects(client.devices.list({}, { timeout: { idle: 60 } }), /nothing more of a response within 60 ms/);
    server.close();
  },

  async "retries are chosen for a call"() {
    const server = await serve({ status: 503, headers: { "Retry-After": "0" } });
    await assert.rejects(new GwsClient(server.url).devices.list({}, { retries: 4 }), { name: "ServerFailureError" });
    assert.equal(server.requests.length, 5);
    server.close();
  },

  async "whole numbers beyond 2^53 are kept, both ways"() {
    const text = '{"statusCode": 0, "id": 9007199254740993, "list": [-12345678901234567890, 1.2345678901234567, 12345678901234567e3], "text": "9007199254740993", "small": 9007199254740991}';
    const value = library.parseJson(text);
    assert.deepEqual(value, { statusCode: 0, id: 9007199254740993n, list: [-12345678901234567890n, 1.2345678901234567, 12345678901234567e3], text: "9007199254740993", small: 9007199254740991 });
    assert.equal(library.jsonOf({ id: 9007199254740993n, text: 'whole number "1' }), '{"id":9007199254740993,"text":"whole number \\"1"}');
    assert.deepEqual(library.parseJson('{"whole number ": 1234567890123456789, "b": "whole number 5"}'), { "whole number ": 1234567890123456789n, b: "whole number 5" });
    assert.throws(() => library.parseJson('{"a": 12345678901234567890'), SyntaxError);
    assert.equal(library.jsonOf(undefined), undefined);
    const server = await serve({ body: text });
    const client = new GwsClient(server.url);
    const { data } = await client.devices.list().withResponse();
    assert.equal(data.id, 9007199254740993n);
    await client.voice.ready({}, { body: { id: data.id } });
    assert.match(server.requests.at(-1).body.toString(), /"id":9007199254740993[,}]/);
    server.close();
  },

  async "files are sent from wherever they are"() {
    const server = await serve({});
    const path = join(folder, "chart.bin");
    await writeFile(path, "\0chart");
    const call = calling(server.url);
    const told = [];
    const form = { method: "POST", parameters: [["a", "body"], ["file", "file"]], body: "form", login: false };
    for (const file of [new Blob(["\0chart"]), new TextEncoder().encode("\0chart"), { path }, { data: new Blob(["\0chart"]), name: "chart.bin" }]) {
      await call(form, { a: "1", file }, {});
      assert.match(server.requests.at(-1).body.toString(), /name="a"\r\n\r\n1\r\n[^]*name="file"; filename="[^"]+"[^]*\r\n\0chart\r\n/);
    }
    assert.match(server.requests.at(-1).body.toString(), /filename="chart.bin"/);
    await call(form, { file: { path, name: "other.txt", type: "text/plain" } }, { progress: (...one) => told.push(one) });
    assert.match(server.requests.at(-1).body.toString(), /filename="other.txt"\r\nContent-Type: text\/plain\r\n\r\n\0chart\r\n/);
    assert.deepEqual(told.at(-1), [6, 6]);
    await assert.rejects(call(form, { file: { path: join(folder, "none") } }), { code: /ENOENT|ERR_INVALID_ARG_VALUE/ });
    server.close();
  },

  async "a file that comes is saved; a refusal is none, and leaves what was there"() {
    const png = { headers: { "Content-Type": "image/png", "Content-Length": "4" }, body: "\x89pn".padEnd(3) };
    const server = await serve({ ...png, headers: { "Content-Type": "image/png" } });
    const call = calling(server.url, { retries: 0 });
    const path = join(folder, "saved.bin");
    const told = [];
    const got = await call({}, {}, { saveTo: path, progress: (...one) => told.push(one) });
    const size = Buffer.from(png.body).length;
    assert.deepEqual([await readFile(path, "utf-8"), got.isSaved, got.bytes.length, told.at(-1)[0]], [png.body, true, 0, size]);
    const written = [];
    await call({}, {}, { saveTo: new WritableStream({ write: (piece) => void written.push(...piece) }) });
    assert.equal(written.length, size);
    server.answers[0] = json({ tides: [1] }, { headers: { "Content-Length": "13" } });
    await call({}, {}, { saveTo: path });
    assert.equal(await readFile(path, "utf-8"), '{"tides":[1]}');
    for (const refusal of [json({ statusCode: 6 }, { headers: { "Content-Length": "16" } }), { status: 404 }]) {
      server.answers[0] = refusal;
      await assert.rejects(call({}, {}, { saveTo: path }), library.ApiError);
      assert.equal(await readFile(path, "utf-8"), '{"tides":[1]}');
    }
    server.answers[0] = { headers: { "Content-Type": "image/png" }, body: "x".repeat(20), drip: 50 };
    await assert.rejects(call({}, {}, { saveTo: join(folder, "half"), timeout: 200 }), { name: "TimeoutError" });
    await assert.rejects(call({}, {}, { saveTo: join(folder, "none/file") }), { code: "ENOENT" });
    assert.deepEqual((await readdir(folder)).filter((name) => name.startsWith("half")), []);
    server.close();
  },

  async "files of 50 megabytes take little memory"() {
    const size = 50_000_000;
    const piece = Buffer.alloc(100_000, "x");
    let came = 0;
    const server = createServer(async (request, response) => {
      if (request.method === "POST") {
        for await (const part of request) came += part.length;
        return void response.end();
      }
      response.writeHead(200, { "Content-Type": "image/png", "Content-Length": size });
      for (let sent = 0; sent < size; sent += piece.length) {
        if (!response.write(piece)) await once(response, "drain");
      }
      response.end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const call = calling(`http://127.0.0.1:${server.address().port}`);
    const path = join(folder, "big");
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const before = process.memoryUsage().rss;
    const told = [];
    await call({}, {}, { saveTo: path, progress: (...one) => told.push(one) });
    assert.deepEqual([(await stat(path)).size, told.at(-1)], [size, [size, size]]);
    const form = { method: "POST", parameters: [["file", "file"]], body: "form", login: false };
    await call(form, { file: { path } }, { progress: (...one) => told.push(one) });
    await call(form, { file: { path } });
    assert.deepEqual(told.at(-1), [size, size]);
    assert.ok(came > 2 * size);
    clearInterval(watch);
    // Node collects when it likes: what a whole file in memory would take, several times, is not there.
    assert.ok((most - before) / 1e6 < 120, `${(most - before) / 1e6} MB`);
    server.close();
  },
};

for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
  } catch (error) {
    console.error(`failed: ${name}`);
    throw error;
  }
}
