"""From 8.5 to 8.6 of the sample reference: what was written into it is found, and no more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from docgen.diff.announced import announced
from docgen.diff.change import Change
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.model import surface_of
from docgen.diff.surface.types import Surface
from docgen.model.api import Api
from docgen.pipeline.build import BuildOptions, load_model


@pytest.fixture(scope="module")
def models(root: Path) -> tuple[Api, Api]:
    old, new = (root / f"output/gws/{version}/model.json" for version in ("8.5", "8.6"))
    return load_model(old, BuildOptions()), load_model(new, BuildOptions())


@pytest.fixture(scope="module")
def surfaces(models: tuple[Api, Api]) -> tuple[Surface, Surface]:
    old, new = models
    return surface_of(old, label="8.5"), surface_of(new, label="8.6")


def test_every_difference_is_found_and_no_other(
    surfaces: tuple[Surface, Surface], root: Path
) -> None:
    written = root / "sources/written/gws-8.5/differences.yaml"
    expected: list[dict[str, Any]] = yaml.safe_load(written.read_text(encoding="utf-8"))
    left = [*compare(*surfaces)]
    missing = []
    for row in expected:
        found = next((change for change in left if is_told(row, change)), None)
        if found is None:
            missing.append(row)
        else:
            left.remove(found)
    assert missing == []
    assert [(one.rule, one.about, one.where, one.old, one.new) for one in left] == []


def is_told(row: dict[str, Any], change: Change) -> bool:
    return (
        (change.rule, change.about, change.level.value) == (row["what"], row["where"], row["level"])
        and row.get("at", change.where) == change.where
        and str(row.get("old", "")) in change.old
        and str(row.get("new", "")) in change.new
    )


def test_every_row_of_the_change_list_is_confirmed(
    models: tuple[Api, Api], surfaces: tuple[Surface, Surface]
) -> None:
    rows = models[1].changes
    told = announced(rows, *surfaces, compare(*surfaces))
    assert len(rows) >= 25
    assert [(one.path, one.why) for one in told[: len(rows)] if one.verdict != "confirmed"] == []
    assert {one.verdict for one in told[len(rows) :]} <= {"not-announced"}


def test_back_is_the_mirror(surfaces: tuple[Surface, Surface]) -> None:
    there, back = compare(*surfaces), compare(*reversed(surfaces))
    assert len(there) == len(back)
