"""The page that shows requests as they come, and its program."""

from __future__ import annotations

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>docgen mock</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .2rem .6rem }
tr:nth-child(even) { background: color-mix(in srgb, currentColor 6%, transparent) }
:root { color-scheme: light dark }
</style>
<h1>Requests</h1><p>What came, newest first. <button>Forget everything</button></p>
<table><thead><tr><th>Request<th>Operation<th>Status<th>What is wrong</thead><tbody></tbody></table>
<script src="/_docgen/page.js"></script>
</html>
"""

SCRIPT = """
const body = document.querySelector("tbody");
async function show() {
  const requests = await (await fetch("/_docgen/log")).json();
  body.replaceChildren(...requests.reverse().map((one) => {
    const row = document.createElement("tr");
    for (const text of [`${one.method} ${one.path}`, one.operation, one.status, one.fault]) {
      row.insertCell().textContent = text;
    }
    return row;
  }));
}
document.querySelector("button").addEventListener("click", () =>
  fetch("/_docgen/reset", { method: "POST" }).then(show));
show();
setInterval(show, 1000);
"""
