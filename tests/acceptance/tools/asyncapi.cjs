// Parses an AsyncAPI document; prints what is wrong with it as JSON, and what it holds.
const fs = require("fs");
const { Parser } = require("@asyncapi/parser");

new Parser().parse(fs.readFileSync(process.argv[2], "utf8")).then(({ document, diagnostics }) => {
  const found = diagnostics.map(({ severity, code, message, path }) => ({
    severity, code, message, path: path.join("."),
  }));
  const held = document && {
    channels: document.allChannels().all().map((one) => one.address()),
    messages: document.allMessages().all().map((one) => one.id()),
    operations: document.operations().all().map((one) => one.id()),
  };
  console.log(JSON.stringify({ found, held }));
});
