"""`docgen diff` beside two other tools, on OpenAPI documents of models that differ in one thing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml

from docgen.diff.change import Change, Level
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.model import surface_of
from docgen.diff.surface.openapi.reader import surface_of_openapi
from docgen.diff.surface.types import Surface
from docgen.model.api import Api
from docgen.render import WRITERS, Work
from docgen.render.model_json import read_model
from tests.acceptance.toolchain import need, run
from tests.diff.edited import EDITED, Edited, part_of
from tests.pages import check_block

PEERS = ("openapi-diff", "api-smart-diff")
SCRIPT = Path(__file__).with_name("diff_peers.cjs")


@pytest.fixture(scope="module")
def part(root: Path) -> Api:
    model = root / "output/gws/8.6/model.json"
    return part_of(read_model(model.read_bytes(), label=str(model)))


@cache
def document(api: Api) -> bytes:
    (file,) = (one for one in WRITERS["openapi"](Work(api)) if one.path == "openapi-3.0.yaml")
    return file.data


def worst(changes: tuple[Change, ...]) -> str:
    levels = {one.level for one in changes}
    return next((one.value for one in Level if one in levels), "nothing")


def told_by_us(old: Api, new: Api) -> tuple[str, str]:
    """The worst level between two models, and between their OpenAPI documents."""
    of_models = compare(surface_of(old, label=""), surface_of(new, label=""))
    return worst(of_models), worst(compare(surface_in(document(old)), surface_in(document(new))))


@cache
def surface_in(data: bytes) -> Surface:
    return surface_of_openapi(data, label="")


def is_right(verdict: str, told: str) -> bool:
    return told in ("breaking", "warning") if verdict == "breaking" else told != "breaking"


@pytest.mark.parametrize("edited", EDITED, ids=lambda one: one.name)
def test_a_change_is_what_it_is_to_a_client(edited: Edited, part: Api) -> None:
    told = told_by_us(part, edited.edit(part))
    assert [is_right(edited.verdict, one) for one in told] == [True, True], told


@pytest.mark.slow
def test_benchmarks_say_what_others_say(
    part: Api, root: Path, tmp_path: Path, accept: bool
) -> None:
    need("node")
    old = json.dumps(yaml.safe_load(document(part)))
    for number, edited in enumerate(EDITED):
        new = json.dumps(yaml.safe_load(document(edited.edit(part))))
        for side, text in (("old", old), ("new", new)):
            (tmp_path / f"{side}-{number:02}.json").write_text(text, encoding="utf-8")
    said = json.loads(run(tmp_path, "node", SCRIPT, tmp_path))
    page = root / "docs/benchmarks.md"
    check_block(page, "diffs of others", table(part, said), accept=accept)


def table(part: Api, said: Mapping[str, Mapping[str, str]]) -> str:
    rows = ["| change | docgen | " + " | ".join(PEERS) + " |\n|---|---|---|---|\n"]
    right = dict.fromkeys(("docgen", *PEERS), 0)
    for number, edited in enumerate(EDITED):
        told = {"docgen": told_by_us(part, edited.edit(part))[1]}
        told |= {peer: said[peer][f"old-{number:02}.json"] for peer in PEERS}
        for tool, one in told.items():
            right[tool] += is_right(edited.verdict, one)
        cells = " | ".join(
            one if is_right(edited.verdict, one) else f"**{one}**" for one in told.values()
        )
        rows.append(f"| {edited.name} ({edited.verdict}) | {cells} |\n")
    rows.append(f"| right of {len(EDITED)} | " + " | ".join(map(str, right.values())) + " |\n")
    return "".join(rows)
