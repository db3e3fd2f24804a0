"""Each page of the written site, alone and as text, tells what it tells as HTML.

Ways to text are those of people, browsers and converters (tests/forms/texts.py); what is measured
are requests, parameters, features, message types and samples, over all pages of a way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from docgen.blocks.tidy import tidy
from docgen.blocks.types import Document
from docgen.extract import DIALECTS, GENERIC, Reader, extract, understand
from docgen.extract.dialect import Dialect
from docgen.extract.facts import SourceFacts
from docgen.extract.page_facts import read_anew
from docgen.ingest.html import read_html
from docgen.ingest.text.reader import read_text
from docgen.model.api import Api, Notification
from tests.forms.texts import WAYS, text_of, wikitext_of

pytestmark = pytest.mark.slow

SITE = Path("sources/gws/8.6/html")
FACTS = SourceFacts(name="gws", version="8.6", title="Harbour desk")
READER = Reader(dialects=DIALECTS, generic=GENERIC, recall_of=lambda _: read_anew)
LEAST_PAGES = 60

# Nothing on these pages speaks for a dialect: they need --dialect, as a person would give it.
SILENT = {"BusinessUnitAPI", "DevicesAssignDevice"}

Told = dict[str, Counter[object]]
# (precision, recall) at least, in the order of KINDS.
Floors = tuple[tuple[float, float], ...]
KINDS = ("requests", "parameters", "features", "message types", "samples")

WHOLE: Floors = ((1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0), (0.99, 1.0))
FLOORS: dict[str, Floors] = dict.fromkeys((*WAYS, "wikitext"), WHOLE) | {
    # Words glued to a bracket or to a path cannot always be told from it.
    "bars, glued": ((0.98, 0.98), (0.99, 0.99), (1.0, 1.0), (1.0, 1.0), (0.99, 0.99)),
    # Without headings and line ends, samples lose the label that says what they are.
    "bars on the right, one line": (
        (0.98, 0.95),
        (0.99, 0.97),
        (1.0, 1.0),
        (1.0, 1.0),
        (0.98, 0.94),
    ),
    # A list in a cell lost its bullets: which of its lines are names is not said any more.
    "bars between": ((1.0, 1.0), (1.0, 1.0), (1.0, 0.91), (1.0, 1.0), (0.99, 1.0)),
    "tabs": ((1.0, 0.99), (0.99, 0.97), (1.0, 0.91), (1.0, 1.0), (0.99, 1.0)),
    # Where a column is empty in a row, the cells after it are one to the left.
    "blanks": ((1.0, 1.0), (1.0, 0.97), (1.0, 1.0), (1.0, 1.0), (0.99, 1.0)),
    "blanks, a revision": ((1.0, 1.0), (1.0, 0.97), (1.0, 1.0), (1.0, 1.0), (0.99, 1.0)),
    "wikitext": ((0.99, 1.0), (0.99, 1.0), (1.0, 1.0), (1.0, 1.0), (1.0, 1.0)),
}


@cache
def _pages() -> dict[str, tuple[Document, Api]]:
    """The pages that tell something, with what they tell as HTML."""
    read = {path.stem: read_html(path.name, path.read_bytes()) for path in SITE.glob("*.html")}
    told = {name: extract([page], DIALECTS["gws"], FACTS) for name, page in sorted(read.items())}
    return {n: (read[n], api) for n, api in told.items() if api.operations or api.notifications}


def _told(api: Api) -> Told:
    keys = [(op, (op.key.method, op.key.path, op.key.selector)) for op in api.operations]
    types = (t for one in api.notifications for t in _types(one))
    return {
        "requests": Counter(key for _, key in keys),
        "parameters": Counter((key, p.name) for op, key in keys for p in op.parameters),
        "features": Counter((key, f) for op, key in keys for f in op.features),
        "message types": Counter([*types, *((k, m) for op, k in keys for m in op.message_types)]),
        "samples": Counter((s.role, s.json) for op, _ in keys for s in op.samples if s.json),
    }


def _types(notification: Notification) -> Iterator[str]:
    yield from sorted(
        {m.name for m in notification.message_types}
        | {name for channel in notification.channels for name in channel.message_types}
    )


def _read(name: str, text: str) -> Api:
    document = tidy(read_text(f"{name}.txt", text))
    forced: Dialect | None = DIALECTS["gws"] if name in SILENT else None
    return understand([document], FACTS, READER, forced).api


def _figures(text: Callable[[Document], str]) -> dict[str, tuple[float, float]]:
    """(precision, recall) of each kind, over all pages."""
    hit, true, found = Counter[str](), Counter[str](), Counter[str]()
    for name, (page, api) in _pages().items():
        expected, seen = _told(api), _told(_read(name, text(page)))
        for kind in KINDS:
            hit[kind] += (expected[kind] & seen[kind]).total()
            true[kind] += expected[kind].total()
            found[kind] += seen[kind].total()
    return {kind: (hit[kind] / found[kind], hit[kind] / true[kind]) for kind in KINDS}


def test_there_are_enough_pages() -> None:
    assert len(_pages()) >= LEAST_PAGES


@pytest.mark.parametrize("way", [*WAYS, "wikitext"])
def test_a_page_as_text_tells_what_it_tells_as_html(way: str) -> None:
    text = wikitext_of if way == "wikitext" else lambda page: text_of(page, WAYS[way])
    figures = _figures(text)
    missed = {
        kind: figures[kind]
        for kind, least in zip(KINDS, FLOORS[way], strict=True)
        if any(figure < floor for figure, floor in zip(figures[kind], least, strict=True))
    }
    assert not missed
