"""A build that is killed leaves the old outputs or the new ones, and nothing for ever."""

from __future__ import annotations

import json
import random
import shutil
from functools import partial
from pathlib import Path

import pytest

from docgen.render.files.folder import MANIFEST, OutputFile, write_outputs
from docgen.render.files.folder import whole as one_step
from tests.render.files.killed import killed_at

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),  # Python 3.12 and later
]

Outputs = dict[str, str]

OLD: Outputs = {f"{n % 7}/{n}.txt": f"old {n}" for n in range(20)}
NEW: Outputs = {f"{n % 5}/{n}.txt": f"new {n % 3}" for n in range(8, 30)} | {"1/8.txt": "old 8"}
OTHER: Outputs = {f"{n % 3}/{n}.md": "other" for n in range(9)}
MINE = "3/mine.txt"
KILLS = 100


def write(root: Path, outputs: Outputs) -> None:
    files = [OutputFile(path, text.encode()) for path, text in outputs.items()]
    write_outputs(root, files, within=root.parents[1], alone=True)


def contents(root: Path) -> Outputs:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def listed(root: Path) -> list[str]:
    rows = json.loads((root / MANIFEST).read_text(encoding="utf-8"))["files"]
    return [row["path"] for row in rows]


def begun(home: Path) -> Path:
    shutil.rmtree(home, ignore_errors=True)
    root = home / "api" / "1"
    write(root, OLD)
    (root / MINE).parent.mkdir(exist_ok=True)
    (root / MINE).write_text("mine", encoding="utf-8")
    return root


def operations(home: Path) -> int:
    """How many file operations the build has."""
    number = 1
    while killed_at(number, partial(write, begun(home), NEW)):
        number += 8
    return number - 1


def kills(home: Path, count: int = KILLS) -> list[int]:
    return random.Random(18).choices(range(1, operations(home) + 1), k=count)


@pytest.mark.parametrize("after", [NEW, OTHER], ids=["the same", "another"])
def test_the_old_outputs_stand_or_the_new_ones(tmp_path: Path, after: Outputs) -> None:
    seen = set()
    for number in kills(tmp_path / "home"):
        root = begun(tmp_path / "home")
        killed_at(number, partial(write, root, NEW))
        left = contents(root)
        assert left.pop(MINE) == "mine"
        assert left in (OLD, NEW), f"a mixture after operation {number}"
        assert sorted(listed(root)) == sorted(left)
        seen.add(left == NEW)
        assert_heals(root, after)
    assert seen == {False, True}


@pytest.mark.parametrize("after", [NEW, OTHER], ids=["the same", "another"])
def test_where_folders_can_not_change_places_the_next_build_heals(
    tmp_path: Path, after: Outputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(one: Path, _: Path) -> None:
        raise OSError(f"{one}: no such step here")

    monkeypatch.setattr(one_step, "exchange", refuse)
    for number in kills(tmp_path / "home", KILLS // 2):
        root = begun(tmp_path / "home")
        killed_at(number, partial(write, root, NEW))
        assert {path for path in contents(root) if path[0] != "."} - {*listed(root)} <= {MINE}
        assert_heals(root, after)


def assert_heals(root: Path, after: Outputs) -> None:
    home = root.parents[1]
    write(root, after)
    assert contents(root) == {**after, MINE: "mine"}
    assert [one.name for one in home.iterdir()] == ["api"]
    assert [one.name for one in (home / "api").iterdir()] == ["1"]


def test_a_first_build_that_is_killed_leaves_nothing_or_all(tmp_path: Path) -> None:
    for number in range(1, 120, 3):
        root = tmp_path / str(number) / "api" / "1"
        killed_at(number, partial(write, root, NEW))
        assert not root.exists() or contents(root) == NEW
        write(root, OTHER)
        assert contents(root) == OTHER
        assert [one.name for one in root.parents[1].iterdir()] == ["api"]
