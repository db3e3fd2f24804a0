"""The score gate: what is extracted from a labelled reference never gets worse.

floors.json holds the least value of every figure, per source. `SCORES=update` raises a floor to
what was reached; nothing but an edit by hand lowers one.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from docgen.pipeline.build import read_source
from docgen.render.report import letters_of
from tests.kept import kept
from tests.scores.scorer import misses, score

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"


# The forms of a reference: what is read of each has floors of its own.
FORMS = {
    "text": "text",
    "html": "html",
    "pdf": "pdf/web-services-api-reference.pdf",
}


Listed = Callable[[Path], Path]


@pytest.fixture(scope="module")
def listed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Listed:
    """The file with all that `docgen list` tells of a source, made once for each."""
    return cache(lambda source: _list_all(root, source, tmp_path_factory.mktemp("listed")))


@pytest.mark.parametrize(
    "form",
    ["text", *(pytest.param(one, marks=pytest.mark.slow) for one in ("all", "html", "pdf"))],
)
def test_own_sample_reference(form: str, root: Path, tmp_path: Path) -> None:
    labels = json.loads((HERE / "own" / "labels.json").read_text(encoding="utf-8"))
    target = _list_all(root, root / "sources/gws/8.6" / FORMS.get(form, ""), tmp_path)
    extracted = json.loads(target.read_text(encoding="utf-8"))
    _gate(f"own, {form}", score(extracted, labels), "\n".join(misses(extracted, labels)))


@pytest.mark.slow
def test_own_lone_pages(root: Path, tmp_path: Path) -> None:
    """Pages in the forms of wikis and extracts: tables of operations, bullets, wikitext."""
    labels = json.loads((HERE / "own" / "pages.json").read_text(encoding="utf-8"))
    target = _list_all(root, root / "sources/gws/8.5.0", tmp_path)
    extracted = json.loads(target.read_text(encoding="utf-8"))
    _gate("own, lone pages", score(extracted, labels), "\n".join(misses(extracted, labels)))


# The labels that came with the reference, and those of its other sections that we made ourselves,
# by reading, without a look at what docgen gives (names and counts only).
LABELS = {
    "shared": None,
    "multimedia": HERE / "reference" / "multimedia.json",
    "workbins-to-supervisor": HERE / "reference" / "workbins-to-supervisor.json",
}


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("part", LABELS)
def test_labelled_part_of_the_whole_reference(
    part: str, form: str, shared: Path, listed: Listed
) -> None:
    extracted = listed(shared / "sources/gws-8.6" / FORMS[form])
    labels = LABELS[part] or shared / "truth/labels.json"
    done = subprocess.run(
        [sys.executable, shared / "score/score.py", extracted, labels],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = (line.split() for line in done.stdout.partition("\n\n")[0].splitlines()[1:])
    _gate(f"{part}, {form}", {name: float(value) for name, value in rows}, done.stdout)


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("source", ["own", pytest.param("shared", marks=pytest.mark.shared)])
def test_letters_that_some_rule_has_read(source: str, form: str, root: Path) -> None:
    folder = root / "sources/gws/8.6"
    if source == "shared":
        folder = root.parent / "shared/sources/gws-8.6"
    reading = read_source(folder / FORMS[form], evolve(kept(), jobs=2))
    whole, lost = letters_of(reading.api, reading.documents)
    _gate(f"{source}, {form}, understood", {"letters": 1 - lost / whole}, str(reading.api.gaps))


# References of other vendors, and what their paths begin with that the truth leaves out.
VENDORS: dict[str, list[str]] = {
    "discord": [],
    "docker-engine": ["/v1.24"],
    "flink": [],
    "ga4gh": [],
    "github-v3": [],
    "lxd": [],
    "nifi-registry": [],
    "nomad": ["/v1"],
    "nsx": [],
    "opencast": [],
    "wekan": [],
}


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.parametrize("vendor", VENDORS)
def test_reference_of_another_vendor(vendor: str, root: Path, shared: Path, tmp_path: Path) -> None:
    """Read without a dialect: requests and names."""
    folder = shared / "sources" / vendor
    extracted = _list_all(root, folder / "docs", tmp_path)
    strips = ["--strip", *VENDORS[vendor]] if VENDORS[vendor] else []
    scorer = str(shared / "score/score_vendor.py")
    command = [sys.executable, scorer, str(extracted), str(folder), "--misses", "5", *strips]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = [line.split() for line in done.stdout.partition("\n\n")[0].splitlines()[1:]]
    _gate(vendor, {name: float(value) for name, value in rows}, done.stdout)


def _list_all(root: Path, source: Path, folder: Path) -> Path:
    target = folder / "extracted.json"
    with target.open("w", encoding="utf-8") as out:
        command = [sys.executable, "-m", "docgen", "list", "all", "--format", "json", str(source)]
        done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, cwd=root, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return target


def _gate(source: str, figures: dict[str, float], told: str) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    least: dict[str, float] = floors.get(source, {})
    print(f"\n{source:32} {'now':>7} {'floor':>7}")
    for name, value in figures.items():
        print(f"{name:32} {value:7.4f} {least.get(name, 0.0):7.4f}")
    short = [
        f"{name} {figures.get(name, 0.0):.4f} < {floor:.4f}"
        for name, floor in least.items()
        if figures.get(name, 0.0) < floor
    ]
    assert not short, "\n".join(["below the floor:", *short, told])
    if os.environ.get("SCORES") == "update":
        floors[source] = raised(least, figures)
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8", newline="\n")


def raised(floors: dict[str, float], figures: dict[str, float]) -> dict[str, float]:
    """The floors, none of them lower, at what was reached (cut, not rounded, to four places)."""
    reached = {name: math.floor(value * 10_000) / 10_000 for name, value in figures.items()}
    return {n: max(floors.get(n, 0.0), reached.get(n, 0.0)) for n in {**reached, **floors}}


def test_floors_only_rise() -> None:
    assert raised({"a": 0.5, "b": 0.9}, {"a": 0.66669, "b": 0.8, "c": 1.0}) == {
        "a": 0.6666,
        "b": 0.9,
        "c": 1.0,
    }
