// node sessions.mjs PACKAGE: what a session does beside sending a request, against servers of this process.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const library = await import(pathToFileURL(process.argv[2]));
const { GwsClient } = library;
const PROBE = "/api/v2/me";

/** A server; `answer` is asked for each request and may give status, headers, body. */
async function serve(answer) {
  const requests = [];
  const server = createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", async () => {
      const { method, url, headers } = request;
      const came = { method, url, headers, body: Buffer.concat(parts).toString() };
      requests.push(came);
      const told = (await answer(came, requests)) ?? {};
      if (told.hang) return;
      if (told.drop) return void request.socket.destroy();
      response.writeHead(told.status ?? 200, { "Content-Type": "application/json", ...told.headers });
      response.end(told.body ?? '{"statusCode": 0}');
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { requests, url: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() ?? server.close() };
}

const tests = {
  async "credentials go with each request, in UTF-8"() {
    const server = await serve(() => ({}));
    const auth = { user: "jürgen", password: "a:b" };
    await new GwsClient(server.url, { auth }).devices.list();
    const told = server.requests[0].headers.authorization.replace("Basic ", "");
    assert.equal(Buffer.from(told, "base64").toString(), "jürgen:a:b");
    server.close();
  },

  async "what needs no login is sent without one"() {
    const server = await serve(() => ({}));
    const { Session } = await import(new URL("./session.js", pathToFileURL(process.argv[2])));
    const session = new Session(server.url, { auth: { user: "a", password: "b" }, headers: { authorization: "x" } });
    const request = { operation: "chats", method: "POST", url: session.url("/api/v2/chats"), body: "{}" };
    await session.send({ ...request, login: false });
    assert.deepEqual(server.requests.map(({ url }) => url), ["/api/v2/chats"]);
    assert.equal(server.requests[0].headers.authorization, undefined);
    server.close();
  },

  async "a path of the API in the URL is not said twice, another one stays"() {
    const server = await serve(() => ({}));
    await new GwsClient(`${server.url}/api/v2/`).devices.list();
    await new GwsClient(`${server.url}/proxy`).devices.list();
    const [one, other] = server.requests.map(({ url }) => url);
    assert.equal(other, `/proxy${one}`);
    server.close();
  },

  async "cookies are kept as their path, age and host say"() {
    const cookies = [
      "JSESSIONID=1; Path=/; HttpOnly",
      "mine=2",
      "elsewhere=3; Path=/other",
      "foreign=4; Domain=example.com",
      "old=5; Max-Age=0",
      "older=6; Expires=Thu, 01 Jan 1970 00:00:10 GMT",
      "secure=7; Secure",
      "fresh=8; Path=/api; Max-Age=100; Expires=Thu, 01 Jan 1970 00:00:10 GMT",
    ];
    const server = await serve((_, { length }) => ({
      headers: { "Set-Cookie": length === 1 ? cookies : ["JSESSIONID=; Path=/; Max-Age=0"] },
    }));
    const client = new GwsClient(server.url);
    await client.devices.list();
    await client.devices.list();
    await client.devices.list();
    const told = server.requests.map(({ headers }) => headers.cookie?.split("; ").sort().join("; "));
    assert.deepEqual(told, [undefined, "JSESSIONID=1; fresh=8; mine=2", "fresh=8; mine=2"]);
    server.close();
  },

  async "the token is asked for once, by one probe for all, and sent with what changes something"() {
    const server = await serve(async ({ url }) => {
      if (url !== PROBE) return {};
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { headers: { "X-CSRF-HEADER": "X-My-Token", "X-CSRF-TOKEN": "t1" } };
    });
    const client = new GwsClient(server.url);
    await Promise.all([client.voice.ready(), client.voice.ready(), client.voice.ready()]);
    await client.devices.list();
    const probes = server.requests.filter(({ url }) => url === PROBE);
    assert.equal(probes.length, 1);
    const tokens = server.requests.map(({ method, headers }) => [method, headers["x-my-token"]]);
    assert.deepEqual(tokens, [["GET", undefined], ...Array(3).fill(["POST", "t1"]), ["GET", undefined]]);
    server.close();
  },

  async "a probe that fails is not told, and not tried for each request"() {
    const server = await serve(({ url }) => (url === PROBE ? { status: 500 } : {}));
    const client = new GwsClient(server.url, { retries: 0 });
    await client.voice.ready();
    await client.voice.ready();
    assert.deepEqual(server.requests.map(({ method }) => method), ["GET", "POST", "POST"]);
    server.close();
  },

  async "after 403 there is a new token, and one more try"() {
    let token = 0;
    const server = await serve(({ url, method, headers }) => {
      if (url === PROBE) return { headers: { "X-CSRF-TOKEN": `t${(token += 1)}` } };
      return method === "POST" && headers["x-csrf-token"] !== "t2" ? { status: 403, body: "no" } : {};
    });
    const client = new GwsClient(server.url);
    await client.voice.ready();
    assert.deepEqual(
      server.requests.map(({ method, headers }) => `${method} ${headers["x-csrf-token"] ?? ""}`),
      ["GET ", "POST t1", "GET ", "POST t2"],
    );
    server.close();

    const never = await serve(({ method }) => (method === "POST" ? { status: 403, body: "no" } : {}));
    await assert.rejects(new GwsClient(never.url).voice.ready(), { name: "ForbiddenError", status: 403, body: "no" });
    assert.ok(never.requests.filter(({ method }) => method === "POST").length <= 2);
    never.close();
  },

  async "GET is tried again, as long as it is told to, nothing else is"() {
    const answers = [{ status: 503, headers: { "Retry-After": "0" } }, { drop: true }, {}];
    const server = await serve((_, { length }) => answers[length - 1] ?? { status: 502, body: "bad" });
    const client = new GwsClient(server.url, { backoff: 1 });
    await client.devices.list();
    assert.equal(server.requests.length, 3);
    await assert.rejects(client.devices.list(), { name: "ServerFailureError", status: 502, body: "bad" });
    assert.equal(server.requests.length, 6);
    await assert.rejects(client.devices.list({}, { retries: 0 }), { status: 502 });
    assert.equal(server.requests.length, 7);
    await assert.rejects(client.voice.ready(), { name: "ServerFailureError", status: 502 });
    const posts = server.requests.filter(({ method }) => method === "POST");
    assert.equal(posts.length, 1);
    server.close();
  },

  async "what may go well the next time is sent again, a refusal is not"() {
    for (const [status, sent] of [[408, 2], [409, 2], [429, 2], [500, 2], [504, 2], [404, 1], [400, 1]]) {
      const server = await serve((_, { length }) => (length === 1 ? { status } : {}));
      const client = new GwsClient(server.url, { backoff: 1 });
      const call = client.devices.list();
      await (sent === 2 ? call : assert.rejects(call, { status }));
      assert.equal(server.requests.length, sent, String(status));
      server.close();
    }
  },

  async "pauses grow, and are not the same for all"() {
    const pauses = [];
    const real = globalThis.setTimeout;
    const server = await serve(() => ({ status: 500 }));
    globalThis.setTimeout = (work, after, ...more) => {
      if (after >= 40 && after <= 200) {
        pauses.push(after);
      }
      return real(work, after >= 40 && after <= 200 ? 0 : after, ...more);
    };
    try {
      await assert.rejects(new GwsClient(server.url, { backoff: 80 }).devices.list(), { status: 500 });
    } finally {
      globalThis.setTimeout = real;
    }
    const [first, second] = pauses;
    assert.ok(first >= 40 && first <= 80 && second >= 80 && second <= 160, pauses.join());
    server.close();
  },

  async "a server may ask for patience, within bounds"() {
    const server = await serve((_, { length }) =>
      length === 1 ? { status: 503, headers: { "Retry-After": "3600" } } : {},
    );
    const begin = Date.now();
    await new GwsClient(server.url, { maxRetryAfter: 100 }).devices.list();
    const took = Date.now() - begin;
    assert.ok(took >= 95 && took < 2000, String(took));
    server.close();
  },

  async "what takes too long, is given up, or reaches nobody"() {
    const server = await serve(() => ({ hang: true }));
    const client = new GwsClient(server.url, { timeout: 50 });
    await assert.rejects(client.devices.list(), { name: "TimeoutError" });
    assert.equal(server.requests.length, 1); // a slow server is not asked again
    const controller = new AbortController();
    const call = client.devices.list({}, { signal: controller.signal, timeout: 0 });
    setTimeout(() => controller.abort(new Error("enough")), 20);
    await assert.rejects(call, { message: "enough" });
    server.close();
    const nobody = new GwsClient("http://127.0.0.1:1", { backoff: 1 });
    await assert.rejects(nobody.devices.list(), (error) => {
      assert.equal(error.name, "TransportError");
      assert.equal(error.request.operation, "devices.list");
      return error instanceof library.ApiError;
    });
  },

  async "another server gets no credentials, and nothing that changes something"() {
    const other = await serve(() => ({ headers: { "Set-Cookie": "a=b", "X-CSRF-TOKEN": "evil" } }));
    const server = await serve(({ url, method }) => {
      if (url.startsWith("/elsewhere")) return {};
      if (url === PROBE) return { headers: { "X-CSRF-TOKEN": "t", "Set-Cookie": "s=1; Path=/" } };
      return { status: method === "POST" ? 307 : 302, headers: { Location: `${other.url}/stolen` } };
    });
    const auth = { user: "a", password: "b" };
    const client = new GwsClient(server.url, { auth, headers: { Mine: "1" } });
    await client.devices.list();
    const [{ headers }] = other.requests;
    assert.deepEqual(
      [headers.authorization, headers.cookie, headers.mine, headers["x-csrf-token"]],
      [undefined, undefined, undefined, undefined],
    );
    await assert.rejects(client.voice.ready(), { name: "HttpError", status: 307 });
    assert.equal(other.requests.length, 1);
    assert.equal(server.requests.at(-1).headers["x-csrf-token"], "t");
    server.close();
    other.close();
  },

  async "a redirect within the server is followed, with credentials"() {
    const server = await serve(({ url }) =>
      url.startsWith("/new") ? {} : { status: 308, headers: { Location: "/new", "Set-Cookie": "a=b; Path=/" } },
    );
    await new GwsClient(server.url, { auth: { user: "a", password: "b" } }).devices.list();
    const { headers } = server.requests[1];
    assert.deepEqual([headers.authorization, headers.cookie], ["Basic YTpi", "a=b"]);
    server.close();
    const round = await serve(() => ({ status: 302, headers: { Location: "/again" } }));
    await assert.rejects(new GwsClient(round.url).devices.list(), { name: "HttpError", status: 302 });
    round.close();
  },

  async "a failure that the API tells has its code, its meaning, its reference"() {
    let body = { statusCode: "2", statusMessage: "not now", referenceId: 17 };
    let status = 200;
    const server = await serve(({ url }) => (url === PROBE ? {} : { status, body: JSON.stringify(body) }));
    const client = new GwsClient(server.url);
    await assert.rejects(client.voice.ready(), (error) => {
      assert.ok(error instanceof library.StatusError && !(error instanceof library.PartialSuccessError));
      const { code, meaning, statusMessage, referenceId, httpStatus, response, request } = error;
      assert.deepEqual(
        { code, statusMessage, referenceId, httpStatus, response, operation: request.operation },
        { code: 2, statusMessage: "not now", referenceId: "17", httpStatus: 200, response: body, operation: "voice.ready" },
      );
      assert.equal(meaning, library.CODES.get(2));
      assert.match(error.message, /^voice\.ready: status code 2, not now, reference 17$/);
      return true;
    });
    status = 404;
    await assert.rejects(client.devices.list(), { name: "StatusError", httpStatus: 404 });
    status = 200;
    body = { statusCode: 7, succeeded: [1], failed: [2, 3] };
    await assert.rejects(client.voice.ready(), (error) => {
      assert.ok(error instanceof library.PartialSuccessError);
      assert.deepEqual([error.succeeded, error.failed], [[1], [2, 3]]);
      return true;
    });
    assert.deepEqual(await client.contacts.list(), body); // a list that is not complete
    server.close();
  },

  async "what is no JSON, and what is empty"() {
    let body = "<html>";
    const server = await serve(({ url }) => (url === PROBE ? {} : { body }));
    const client = new GwsClient(server.url);
    await assert.rejects(client.voice.ready(), { name: "DecodeError", body });
    body = "";
    assert.deepEqual(await client.voice.ready(), {});
    server.close();
  },

  async "values can't leave their place"() {
    const server = await serve(() => ({}));
    const client = new GwsClient(server.url);
    await client.contacts.deleteCustomContact({ id: "../a/b?c#d%2e é" });
    assert.match(server.requests.at(-1).url, /^\/api\/v2\/contacts\/\.\.%2Fa%2Fb%3Fc%23d%252e%20%C3%A9$/);
    for (const id of ["", ".", "..", undefined]) {
      await assert.rejects(client.contacts.deleteCustomContact({ id }), TypeError);
    }
    const headers = { "Content-Language": "日本" };
    await assert.rejects(client.contacts.list({}, { headers }), TypeError);
    for (const wrong of ["ftp://a.example.com", "https://user:secret@a.example.com", "a.example.com"]) {
      assert.throws(() => new GwsClient(wrong), TypeError);
    }
    await client.contacts.list({}, { query: { a: ["1 +", 2], b: "x&y=z", c: null, d: undefined } });
    assert.match(server.requests.at(-1).url, /\?a=1%20%2B&a=2&b=x%26y%3Dz$/);
    server.close();
  },

  async "undefined is not sent, null is, and further members of the body win"() {
    const server = await serve(() => ({}));
    const client = new GwsClient(server.url);
    const args = { id: "1", destination: null, location: undefined };
    await client.voice.dial(args, { body: JSON.parse('{"operationName": "Other", "__proto__": 1}') });
    assert.equal(server.requests.at(-1).body, '{"operationName":"Other","destination":null,"__proto__":1}');
    const setting = { id: "1", groupName: "g", name: "n", members: { color: "red", size: null } };
    await client.userSettings.updateSetting(setting);
    assert.equal(server.requests.at(-1).body, '{"name":"n","color":"red","size":null}');
    server.close();
  },

  async "files go as parts of a form, under their names"() {
    const [{ Caller }, { Session }] = await Promise.all(
      ["call.js", "session.js"].map((name) => import(new URL(name, pathToFileURL(process.argv[2])))),
    );
    const server = await serve(() => ({}));
    const caller = new Caller(new Session(server.url), () => undefined, {});
    const call = {
      name: "files.send",
      method: "POST",
      path: "/files",
      parameters: [["one", "file"], ["other", "file"], ["third", "file"], ["last", "file"], ["note", "body"], ["none", "body"]],
      body: "form",
      constants: [["operationName", "Send"]],
    };
    const bytes = new Uint8Array([65, 66]);
    const args = {
      one: bytes,
      other: new File(["CD"], "c.txt", { type: "text/plain" }),
      third: { data: bytes.subarray(1), name: "b.bin" },
      last: new Blob(["EF"]),
      note: { a: 1 },
      none: null,
    };
    await caller.call(call, args, {});
    const { headers, body } = server.requests.at(-1);
    assert.match(headers["content-type"], /^multipart\/form-data; boundary=/);
    const parts = [...body.matchAll(/name="(.*?)"(?:; filename="(.*?)")?[^]*?\r\n\r\n([^]*?)\r\n--/g)];
    assert.deepEqual(
      parts.map(([, name, file, text]) => [name, file, text]),
      [
        ["operationName", undefined, "Send"],
        ["one", "one", "AB"],
        ["other", "c.txt", "CD"],
        ["third", "b.bin", "B"],
        ["last", "last", "EF"],
        ["note", undefined, '{"a":1}'],
      ],
    );
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
console.log(`${Object.keys(tests).length} passed`);
process.exit(0);
