"""The time from a page to its model grows as fast as the page, whatever repeats itself on it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.pipeline.build import BuildOptions, read_source
from tests.growth import MOST, Run, ratio

pytestmark = pytest.mark.slow

HEAD = (
    "<main><h1>Hold</h1><table><tr><th>Request URL</th><td>/api/v2/me/calls</td></tr>"
    "<tr><th>HTTP Method</th><td>POST</td></tr></table>"
)
ROW = "<tr><td>p{0}</td><td>value {0}</td></tr>"
TABLE = "<h2>Parameters</h2><table><tr><th>Parameter</th><th>Value</th></tr>{}</table>"
SAMPLE = (
    '<h3>Request</h3><pre>POST /api/v2/me/calls\n{{"operationName":"O{0}","a{0}":1}}</pre>'
    '<h3>HTTP Response</h3><pre>{{"statusCode":0,"b{0}":[1]}}</pre>'
)
REQUEST = (
    "<h2>Op {0}</h2><table><tr><th>Request URL</th><td>/api/v2/me/c{0}</td></tr>"
    "<tr><th>HTTP Method</th><td>POST</td></tr></table>"
)
PAGES: dict[str, Callable[[int], str]] = {
    "requests": lambda n: "".join(map(REQUEST.format, range(n))),
    "rows": lambda n: TABLE.format("".join(map(ROW.format, range(n)))),
    "tables": lambda n: "".join(TABLE.format(ROW.format(one)) for one in range(n)),
    "samples": lambda n: "".join(map(SAMPLE.format, range(n))),
    "paragraphs": lambda n: "<p>Send a GET request to /api/v2/me/x for it.</p>" * n,
}


@pytest.mark.parametrize("name", PAGES)
def test_time_grows_with_the_length_of_a_page(name: str) -> None:
    with tempfile.TemporaryDirectory() as home:

        def run(size: int) -> Run:
            page = Path(home, f"{size}.html")
            page.write_text(HEAD + PAGES[name](size), encoding="utf-8")
            return lambda: read_source(page, BuildOptions(dialect="gws"))

        assert ratio(run, 100) <= MOST
