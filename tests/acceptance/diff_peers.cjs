// What two other tools say of pairs of OpenAPI documents: node diff_peers.cjs FOLDER, in which each
// pair is old-N.json and new-N.json. Prints the worst level of each by tool, as JSON.
const fs = require("node:fs");
const path = require("node:path");
const { apiCompare } = require("api-smart-diff");
const openapiDiff = require("openapi-diff");

const folder = process.argv[2];
const pairs = fs.readdirSync(folder).filter((name) => name.startsWith("old-"));
const read = (name) => fs.readFileSync(path.join(folder, name), "utf8");

function smart(old, next) {
  const levels = apiCompare(JSON.parse(old), JSON.parse(next)).diffs.map((one) => one.type);
  const worst = ["breaking", "deprecated", "unclassified", "non-breaking", "annotation"];
  return worst.find((level) => levels.includes(level)) ?? "nothing";
}

async function atlassian(old, next) {
  const spec = (content) => ({ content, location: "document.json", format: "openapi3" });
  const told = await openapiDiff.diffSpecs({
    sourceSpec: spec(old),
    destinationSpec: spec(next),
  });
  if (told.breakingDifferencesFound) return "breaking";
  if (told.unclassifiedDifferences.length) return "unclassified";
  return told.nonBreakingDifferences.length ? "non-breaking" : "nothing";
}

async function main() {
  const said = { "openapi-diff": {}, "api-smart-diff": {} };
  for (const name of pairs.sort()) {
    const next = name.replace("old-", "new-");
    said["api-smart-diff"][name] = smart(read(name), read(next));
    said["openapi-diff"][name] = await atlassian(read(name), read(next));
  }
  console.log(JSON.stringify(said));
}

main();
