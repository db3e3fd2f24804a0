// node mock.mjs PACKAGE CLASS SAMPLES URL: calls every operation of a client against a mock, with the values
// of documented samples, and hears what follows; prints how many, and what went wrong.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [, , entry, name, samples, url] = process.argv;
const library = await import(pathToFileURL(entry));
const client = new library[name](url, { auth: { user: "agent", password: "secret" } });
const cases = JSON.parse(await readFile(samples, "utf-8")).filter(({ files }) => files.length === 0);
const wrong = [];
let heard = 0;
const events = client.notifications("/**");
await events.ready;
(async () => {
  for await (const event of events) heard += event.type === "unknown" ? 0 : 1;
})();
for (const one of cases) {
  const [section, method] = one.call.split(".");
  const called = client[section];
  try {
    await (Object.keys(one.arguments).length > 0 || called[method].length > 0 ? called[method](one.arguments) : called[method]());
  } catch (error) {
    wrong.push(`${one.call}: ${error.message}`);
  }
}
await new Promise((resolve) => setTimeout(resolve, 500));
await client.close();
console.log(JSON.stringify({ calls: cases.length, heard, wrong }));
