// node calls.mjs PACKAGE CLASS CASES TOLD: calls a client as the cases say, against a server of this
// process that answers as they say; writes what arrived and what each call came to.
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

const [, , entry, name, input, output] = process.argv;
const library = await import(pathToFileURL(entry));
const cases = JSON.parse(await readFile(input, "utf-8"));

let answer = { status: 200, type: "application/json", body: "" };
let arrived = null;

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    arrived = {
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: Buffer.concat(parts).toString("base64"),
    };
    response.writeHead(answer.status, { "Content-Type": answer.type, "X-CSRF-TOKEN": "token" });
    response.end(Buffer.from(answer.body, "base64"));
  });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const client = new library[name](`http://127.0.0.1:${server.address().port}`, { retries: 0 });
const told = [];
for (const one of cases) {
  answer = one.answer;
  arrived = null;
  const section = client[one.section];
  const args = one.args && Object.fromEntries(one.args.map(([key, value]) => [key, given(value)]));
  const result = await Promise.resolve()
    .then(() => (args ? section[one.method](args) : section[one.method]()))
    .then(outcome, failure);
  told.push({ arrived, result });
}
server.close();
await writeFile(output, JSON.stringify(told));

function given(value) {
  return value && value.$bytes ? new Uint8Array(Buffer.from(value.$bytes, "base64")) : value;
}

function outcome(value) {
  if (value instanceof library.Content) {
    return { kind: "Content", body: Buffer.from(value.bytes).toString("base64") };
  }
  return { kind: "value", value };
}

function failure(error) {
  const { name: kind, message, code, response } = error;
  return { kind, message, code, value: response };
}
