"""The same API told in many manners is the same API: requests and names of each page."""

from __future__ import annotations

import random
import re

import pytest

from docgen.extract import GENERIC, extract_any
from docgen.extract.facts import SourceFacts
from docgen.ingest.html.reader import read_html
from tests.extract.generic.manners import API, MANNERS, USUAL, Manner, page

pytestmark = pytest.mark.slow

FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")
MIXED = 120  # pages with a manner drawn for each part

Key = tuple[str, str]


def requests_of(manner: Manner) -> dict[Key, set[str]]:
    """Every request that is read of a page, with the names that it sends outside of its path."""
    document = read_html("docs/page.html", page(manner).encode())
    found: dict[Key, set[str]] = {}
    for one in extract_any([document], GENERIC, FACTS).api.operations:
        names = {p.name for p in one.parameters if p.where != "path" and not p.within}
        found.setdefault(_key(one.key.method, one.key.path), set()).update(names)
    return found


def _key(method: str, path: str) -> Key:
    return method, re.sub(r"\{[^}]*\}", "{}", path.removeprefix("/api").removeprefix("/v1"))


TRUTH = {
    _key(one.method, one.path): {n.name for n in one.names if n.where != "path"} for one in API
}


@pytest.mark.parametrize(
    ("part", "manner"), [(part, one) for part, manners in MANNERS.items() for one in manners]
)
def test_one_part_in_another_manner(part: str, manner: str) -> None:
    assert requests_of({**USUAL, part: manner}) == TRUTH


def test_pages_of_mixed_manners() -> None:
    drawn = random.Random(20)
    for _ in range(MIXED):
        manner = {key: drawn.choice(values) for key, values in MANNERS.items()}
        found = requests_of(manner)
        assert found.keys() == TRUTH.keys(), manner
        right = sum(len(found[key] & names) for key, names in TRUTH.items())
        wrong = sum(len(found[key] ^ names) for key, names in TRUTH.items())
        assert wrong <= 0.1 * right, manner
