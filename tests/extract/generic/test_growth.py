"""Twice as long a page takes at most about twice as long, whatever it repeats."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.extract import GENERIC, extract_any
from docgen.extract.facts import SourceFacts
from docgen.ingest.html.reader import read_html
from tests.growth import MOST, Run, ratio

pytestmark = pytest.mark.slow

FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")
START = 60

Page = Callable[[int], str]

_OPERATION = "<h2>PUT /berths/:id</h2><h3>Body parameters</h3>"
PAGES: dict[str, Page] = {
    "requests": lambda n: "".join(
        f"<h2>Berth {i}</h2><pre>GET /berths/b{i}/:id</pre><h3>Parameters</h3><ul>"
        "<li><code>depth</code> - at low water</li></ul>"
        for i in range(n)
    ),
    "lines of code": lambda n: (
        "<pre>" + "\n".join(f"GET /a/{i}/b" for i in range(4 * n)) + "</pre>"
    ),
    "samples of templates": lambda n: "".join(
        f"<h2>Berth</h2><pre>GET /a{i}/:id/c</pre><p>or</p><pre>GET /a{i}/77/c</pre>"
        for i in range(n)
    ),
    "slashes": lambda n: f"<p>GET {'/a' * n * 20}</p><pre>GET {'/{a' * n * 20}</pre>",
    "brackets": lambda n: f"{_OPERATION}<ul><li>{'a(' * n * 20}</li></ul><p>{'(required ' * n}</p>",
    "one long name": lambda n: f"{_OPERATION}<ul><li>{'a.' * n * 40}!</li></ul>",
    "words in italics": lambda n: (
        f"<h2>GET /a{''.join(f'/<em>n{i}</em>' for i in range(n))}</h2>"
        f"<p>{''.join(f'<em>/w{i}</em>/w{i} ' for i in range(4 * n))}</p>"
    ),
    "overviews": lambda n: (
        "<table><tr><th>Method</th><th>Path</th><th>Name</th></tr>"
        + "".join(f"<tr><td>GET</td><td>/x{i}</td><td>Berth {i}</td></tr>" for i in range(n))
        + "</table>"
        + "".join(f"<h2>Berth {i}</h2><p>Text.</p>" for i in range(n))
    ),
    "blanks and numbers": lambda n: (
        f"{_OPERATION}<table><tr><th>Name</th><th>Description</th></tr>"
        f"<tr><td>a</td><td>max{' ' * n * 40}1 max{' between 1 and' * n * 10}</td></tr></table>"
    ),
    "terms": lambda n: _OPERATION + "<p>depth</p><p>integer</p><p>At low water.</p>" * n,
    "lines of a paragraph": lambda n: f"{_OPERATION}<p>{'depth : integer - low<br/>' * n}</p>",
    "types in code": lambda n: f"{_OPERATION}<pre>{{{''.join(f'a{i}?: [' for i in range(n))}</pre>",
    "a printed schema": lambda n: (
        "<h2>GET /a/:id</h2><h3>Response</h3><pre>"
        + '{"type": "object", "properties": {"a": ' * n
        + "1"
        + "}}" * n
        + "</pre>"
    ),
    "webhooks": lambda n: (
        "<h1>Webhooks</h1>"
        + "<h2>ship.in</h2><p>Sent to your server at to at.</p><pre>{}</pre>" * n
    ),
    "addresses of tokens": lambda n: f"<p>OAuth 2.0 {'/-' * n * 20} {'/a' * n * 20}/token</p>",
}


def reading(make: Page, size: int) -> Run:
    """Reads a page of that size and takes what it documents."""
    data = f"<h1>Harbour</h1>{make(size)}<h2>GET /ships/:id</h2>".encode()
    return lambda: extract_any([read_html("docs/page.html", data)], GENERIC, FACTS)


@pytest.mark.parametrize("name", PAGES)
def test_time_grows_with_the_length_of_a_page(name: str) -> None:
    assert ratio(lambda size: reading(PAGES[name], size), START) <= MOST
