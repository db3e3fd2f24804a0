"""The readers' time grows as fast as a page: what was seen to grow as its square stays linear."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.ingest.html.reader import read_html
from docgen.ingest.text.reader import read_text
from tests.growth import MOST, Run, ratio

pytestmark = pytest.mark.slow

START = 200
Page = Callable[[int], str]

SITES: dict[str, Page] = {
    "struck-out words": lambda n: f"<p>a {'<del>x</del> ' * n}</p>",
    "figures behind a name": lambda n: f"<table><tr><td>name{'<sup>1</sup>' * n}</td></tr></table>",
    "lines of code": lambda n: f"<pre>{'<div>x</div>' * n}</pre>",
}
TEXTS: dict[str, Page] = {
    "lines": lambda n: "Tells the pilot.\n" * 20 * n,
    "numbered lines": lambda n: "1 a\n2 b\n3 c\n" * 10 * n,
    "columns of numbers": lambda n: "1\n2\n3\n\n" * 10 * n,
    "tag lines": lambda n: "From the harbour\n" * 20 * n,
}


def site(make: Page, size: int) -> Run:
    data = f"<main><h1>Harbour</h1>{make(size)}</main>".encode()
    return lambda: read_html("a.html", data)


def text(make: Page, size: int) -> Run:
    page = f"Harbour\n\n{make(size)}"
    return lambda: read_text("a.txt", page)


@pytest.mark.parametrize("name", SITES)
def test_time_grows_with_the_length_of_a_site(name: str) -> None:
    assert ratio(lambda size: site(SITES[name], size), START) <= MOST


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_with_the_length_of_a_text(name: str) -> None:
    assert ratio(lambda size: text(TEXTS[name], size), START) <= MOST
