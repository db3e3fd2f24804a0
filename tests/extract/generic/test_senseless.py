"""What is no API reference is told, and nothing is written; each text is our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.base.errors import DialectError
from docgen.pipeline.build import BuildOptions, build

SENSELESS = {
    "a novel": "<h1>Chapter one</h1><p>The pilot looked at the tide table and said nothing.</p>"
    "<p>“Get in the boat,” he told her, “and put the rope away.”</p>",
    "a cooking blog": "<h1>Soup</h1><h2>Ingredients</h2><ul><li>carrots: 3</li><li>salt</li></ul>"
    "<h2>Method</h2><p>Put it all into a pot. Delete nothing.</p>",
    "a changelog": "<h1>Changes</h1><h2>2.1</h2><ul><li>GET /berths takes a filter now</li>"
    "<li>fixed: POST /ships answered 500</li></ul><h2>2.0</h2><ul><li>DELETE /ships is gone</li>"
    "</ul>",
    "a source listing": "<h1>server.js</h1><pre>app.get('/berths', list)\n"
    "app.post('/berths', add)</pre>",
    "a price list": "<h1>Prices</h1><table><tr><th>Berth</th><th>Price</th></tr><tr><td>North</td>"
    "<td>12</td></tr><tr><td>South</td><td>14</td></tr></table>",
    "a client's tutorial": "<h1>Quick start</h1><p>Install it, then run:</p>"
    "<pre>client = Harbour()\nfor berth in client.berths(): print(berth)</pre>",
    "a manual page": "<h1>tide(1)</h1><h2>OPTIONS</h2><dl><dt>-n</dt><dd>count</dd><dt>-v</dt>"
    "<dd>more</dd></dl><h2>FILES</h2><p>/etc/tide.conf, /var/log/tide</p>",
    "an access log": '<h1>Log</h1><pre>10.0.0.1 - - [01/Jan] "GET /a HTTP/1.1" 200\n'
    '10.0.0.2 - - [01/Jan] "GET /b HTTP/1.1" 404</pre>',
    "paths of files": "<h1>Where things are</h1><ul><li>/etc/harbour/main.conf</li>"
    "<li>/usr/share/harbour/maps</li></ul>",
    "a table of options": "<h1>Settings</h1><table><tr><th>Name</th><th>Type</th><th>Default</th>"
    "</tr><tr><td>port</td><td>int</td><td>80</td></tr><tr><td>host</td><td>string</td>"
    "<td>::</td></tr></table>",
    "a glossary": "<h1>Words</h1><dl><dt>Berth</dt><dd>Where a ship lies.</dd><dt>Quay</dt>"
    "<dd>What it lies at.</dd></dl>",
    "questions and answers": "<h1>FAQ</h1><h3>How do I get a berth?</h3><p>Ask the master.</p>"
    "<h3>Can I put two ships there?</h3><p>No.</p>",
    "a class reference": "<h1>Class Berth</h1><h3>getName</h3><pre>String getName()</pre>"
    "<h4>Returns</h4><p>its name</p><h3>setName</h3><h4>Parameters</h4><ul><li>name - new name"
    "</li></ul>",
    "a news page": "<h1>News</h1><p>The harbour opens its doors and/or gates at 10/11 May.</p>",
    "a letter": "<p>Dear crew,</p><p>please read https://harbour.example/rules and sign.</p>",
    "links": "<h1>Links</h1><ul><li><a href='a'>Harbour</a></li><li><a href='b'>Tides</a></li>"
    "</ul>",
    "configuration": "<h1>nginx</h1><pre>location /berths {\n  proxy_pass http://b;\n}</pre>",
    "a shell session": "<h1>Set up</h1><pre>$ cd /srv/harbour\n$ ./install.sh /opt</pre>",
    "mathematics": "<h1>Ratios</h1><p>a/b = c/d, whence PUT = 1/2.</p>",
    "a time table": "<h1>Tides</h1><table><tr><td>10:20</td><td>high</td></tr><tr><td>16:40</td>"
    "<td>low</td></tr></table>",
    "a database schema": "<h1>Tables</h1><h2>berths</h2><table><tr><th>Column</th><th>Type</th>"
    "</tr><tr><td>id</td><td>int</td></tr><tr><td>name</td><td>text</td></tr></table>",
    "prose on HTTP": "<h1>HTTP</h1><p>A client sends GET /index.html to read and POST /form to "
    "send.</p><p>Later DELETE /form was added.</p>",
}


@pytest.mark.parametrize("what", SENSELESS)
def test_what_is_no_reference_is_told_and_nothing_is_written(what: str, tmp_path: Path) -> None:
    page = tmp_path / "docs" / "page.html"
    page.parent.mkdir()
    page.write_text(f"<html><body>{SENSELESS[what]}</body></html>", encoding="utf-8")
    out = tmp_path / "out"
    with pytest.raises(DialectError, match="not understood as an API reference"):
        build(page.parent, BuildOptions(), out)
    assert not out.exists()
