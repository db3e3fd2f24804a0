"""Single changes of two nasty OpenAPI documents: what breaks is told, what is safe is no alarm."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from docgen.diff.change import Change, Level
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.openapi.reader import surface_of_openapi
from docgen.diff.surface.types import Surface
from tests.diff.pairs import (
    BOTH,
    PAIRS,
    SAME_API,
    TABLE,
    UNREAD,
    VARIATIONS,
    Document,
    Edit,
    Pair,
    component_renamed,
)

pytestmark = pytest.mark.shared

Documents = dict[str, Document]


@pytest.fixture(scope="module")
def documents(shared: Path) -> Documents:
    return {
        version: yaml.safe_load((shared / f"nasty-openapi-{version}.yaml").read_bytes())
        for version in BOTH
    }


@pytest.fixture(scope="module")
def surfaces(documents: Documents) -> dict[str, Surface]:
    return {version: surface(document) for version, document in documents.items()}


def surface(document: Document) -> Surface:
    return surface_of_openapi(json.dumps(document).encode(), label="api.json")


def edited(document: Document, edit: Edit) -> Surface:
    other = deepcopy(document)
    edit(other)
    assert other != document
    return surface(other)


def told(changes: tuple[Change, ...]) -> list[tuple[str, ...]]:
    return [(c.level, c.rule, c.about, c.where, c.old[:60], c.new[:60]) for c in changes]


CASES = [
    pytest.param(pair, version, id=f"{pair.name} ({version})")
    for pair in PAIRS
    for version in pair.versions
]


@pytest.mark.parametrize(("pair", "version"), CASES)
def test_what_breaks_is_told_and_what_is_safe_is_no_alarm(
    pair: Pair, version: str, documents: Documents, surfaces: dict[str, Surface]
) -> None:
    check(pair, compare(surfaces[version], edited(documents[version], pair.edit)))


@pytest.mark.slow
@pytest.mark.parametrize(("pair", "version"), CASES)
def test_a_change_is_seen_where_every_component_has_another_name(
    pair: Pair, version: str, documents: Documents, surfaces: dict[str, Surface]
) -> None:
    def edit(document: Document) -> None:
        pair.edit(document)
        for name in [*document["components"]["schemas"]]:
            component_renamed(name, f"My{name}")(document)

    check(pair, compare(surfaces[version], edited(documents[version], edit)))


def check(pair: Pair, changes: tuple[Change, ...]) -> None:
    levels = {change.level for change in changes}
    if pair.verdict == "breaking":
        assert levels & {Level.BREAKING, Level.WARNING}, told(changes)
    else:
        assert Level.BREAKING not in levels, told(changes)
    if pair.name in SAME_API:
        assert levels <= {Level.INFO}, told(changes)


def test_there_are_as_many_pairs_as_promised() -> None:
    names = [pair.name for pair in PAIRS]
    assert len(names) == len(set(names))
    assert set(names) >= SAME_API
    verdicts = [pair.verdict for pair in PAIRS]
    assert verdicts.count("breaking") >= 17
    assert verdicts.count("safe") >= 12
    assert len(TABLE) == 26
    assert len(VARIATIONS) >= 20


@pytest.mark.parametrize("version", BOTH)
def test_nothing_changes_but_the_order_of_keys(
    version: str, documents: Documents, surfaces: dict[str, Surface]
) -> None:
    document = documents[version]
    assert compare(surfaces[version], surface(document)) == ()
    assert compare(surfaces[version], surface(turned(document))) == ()
    by_name = yaml.safe_dump(document, sort_keys=True).encode()
    assert compare(surfaces[version], surface_of_openapi(by_name, label="api.yaml")) == ()


def turned(value: Any) -> Any:
    """The same, with the keys of every object from the last to the first."""
    if isinstance(value, dict):
        return {name: turned(value[name]) for name in reversed(value)}
    return [turned(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("version", BOTH)
@pytest.mark.parametrize(("name", "edit", "words"), UNREAD, ids=[name for name, _, _ in UNREAD])
def test_what_is_not_read_is_said(
    name: str, edit: Edit, words: str, version: str, documents: Documents
) -> None:
    unread = edited(documents[version], edit).unread
    assert any(line.startswith(words) for line in unread), (name, unread)
