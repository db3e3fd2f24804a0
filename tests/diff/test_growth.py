"""The time of a comparison grows as fast as what changed, however alike the changed things are."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from docgen.diff.compare import compare
from docgen.diff.surface import Surface, surface_of_openapi
from tests.growth import MOST, Run, ratio

pytestmark = pytest.mark.slow

Document = dict[str, Any]
REPLY = {"200": {"description": "ok"}}


def document(paths: Document, schemas: Document | None = None) -> Document:
    info = {"title": "Pier", "version": "1"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def moved(word: str, size: int) -> Document:
    operation = {"get": {"summary": "Gets it", "responses": REPLY}}
    return document({f"/{word}/{n}/thing{n}": operation for n in range(size)})


def renamed(word: str, size: int) -> Document:
    paths = {
        f"/a#{word}{n}": {"post": {"summary": "Does it", "responses": REPLY}} for n in range(size)
    }
    return document(paths)


def another_last_word(word: str, size: int) -> Document:
    return document({f"/boats/{word}{n}": {"get": {"responses": REPLY}} for n in range(size)})


def sending(schema: Document) -> Document:
    content = {"application/json": {"schema": schema}}
    return {"/a": {"post": {"requestBody": {"content": content}, "responses": REPLY}}}


def one_of_others(word: str, size: int) -> Document:
    options = [
        {"type": "object", "properties": {f"{word}{n}": {"type": "string"}}} for n in range(size)
    ]
    return document(sending({"oneOf": options}))


def one_of_names(word: str, size: int) -> Document:
    names = [f"{word.title()}{n}" for n in range(size)]
    schemas = {
        name: {"type": "object", "properties": {key: {} for key in ("a", "b", "c", name[3:])}}
        for name in names
    }
    options = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    return document(sending({"oneOf": options}), schemas)


def chained(word: str, size: int) -> Document:
    schemas: Document = {
        f"S{n}": {
            "allOf": [
                {"$ref": f"#/components/schemas/S{n + 1}"},
                {"type": "object", "properties": {f"p{n}": {"type": "string"}}},
            ]
        }
        for n in range(size)
    }
    schemas[f"S{size}"] = {"type": "object", "properties": {word: {"type": "string"}}}
    return document(sending({"$ref": "#/components/schemas/S0"}), schemas)


# What is compared, and the size to begin with: a chain is merged whole up to some 770.
KINDS: dict[Callable[[str, int], Document], int] = {
    moved: 300,
    renamed: 300,
    another_last_word: 300,
    one_of_others: 300,
    one_of_names: 300,
    chained: 800,
}


def surface(make: Callable[[str, int], Document], word: str, size: int) -> Surface:
    data = json.dumps(make(word, size)).encode()
    return surface_of_openapi(data, label="a.json")


@pytest.mark.parametrize(
    ("make", "start"), KINDS.items(), ids=lambda one: getattr(one, "__name__", "")
)
def test_time_grows_with_what_changed(make: Callable[[str, int], Document], start: int) -> None:
    def run(size: int) -> Run:
        old, new = surface(make, "old", size), surface(make, "new", size)
        return lambda: compare(old, new)

    assert ratio(run, start) <= MOST


@pytest.mark.parametrize("make", [moved, renamed])
def test_many_that_are_alike_are_still_paired(make: Callable[[str, int], Document]) -> None:
    changes = compare(surface(make, "here", 300), surface(make, "there", 300))
    assert {one.rule for one in changes} <= {"operation-moved", "operation-renamed"}
    assert len(changes) == 300
