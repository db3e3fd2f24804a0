"""Builds at the same time: one after the other, and never a mixture."""

from __future__ import annotations

import fcntl
import os
import random
from pathlib import Path

import pytest

from docgen.base.errors import OutputError
from docgen.render.files.folder import MANIFEST, OutputFile, locked, write_outputs

ROUNDS = 50
# Python 3.12 and later warn of a fork where there are threads, as those of a runner of tests.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def unheard(_: str) -> None:
    pass


def taken(folder: Path) -> int:
    """The lock of the folder, as another process would have it."""
    handle = os.open(folder, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle


def test_the_second_waits_with_a_line(tmp_path: Path) -> None:
    handle = taken(tmp_path)
    lines: list[str] = []

    def told(line: str) -> None:
        lines.append(line)
        os.close(handle)  # the other build ends

    with locked(tmp_path, told) as held:
        assert held
    assert lines == [f"{tmp_path}: another build writes there; waiting until it has ended"]


def test_the_second_fails_where_it_must_not_wait(tmp_path: Path) -> None:
    handle = taken(tmp_path)
    with (
        pytest.raises(OutputError, match="another build writes there"),
        locked(tmp_path, unheard, wait=False),
    ):
        pass
    os.close(handle)
    with locked(tmp_path, unheard, wait=False) as held:
        assert held


def test_a_lock_leaves_nothing(tmp_path: Path) -> None:
    with locked(tmp_path / "a" / "b", unheard):
        assert (tmp_path / "a" / "b").is_dir()
    assert [*tmp_path.iterdir()] == []


def test_a_folder_that_another_build_has_removed_meanwhile_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    handle = taken(folder)

    def told(_: str) -> None:
        folder.rmdir()
        os.close(handle)

    with locked(folder, told) as held:
        assert held
        assert folder.is_dir()


@pytest.mark.parametrize("name", ["file", "file/below", "\0"])
def test_a_folder_that_can_not_be_made_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError) as error, locked(tmp_path / name, unheard):
        pass
    assert "\n" not in str(error.value)


def outputs(word: str) -> list[OutputFile]:
    return [OutputFile(f"{word[0]}{n}/{n}.txt", word.encode()) for n in range(20)]


@pytest.mark.slow
def test_two_builds_at_once_give_the_outputs_of_one(tmp_path: Path) -> None:
    # Another process asks for other names, so that a mixture would show.
    luck = random.Random(18)
    for number in range(ROUNDS):
        root = tmp_path / str(number) / "api" / "1"
        words = luck.sample(["one", "two", "three"], 2)
        children = [_started(root, word) for word in words]
        for child in children:
            assert os.waitpid(child, 0)[1] == 0
        names = {path.name for path in root.iterdir()} - {MANIFEST}
        wholes = [{file.path.partition("/")[0] for file in outputs(word)} for word in words]
        assert names in wholes
        assert [one.name for one in root.parents[1].iterdir()] == ["api"]


def _started(root: Path, word: str) -> int:
    child = os.fork()
    if child == 0:
        try:
            with locked(root.parents[1], unheard) as alone:
                write_outputs(root, outputs(word), within=root.parents[1], alone=alone)
        except BaseException:  # noqa: BLE001 - the test must not go on in two processes
            os._exit(1)
        os._exit(0)
    return child
