"""Builds over an output folder that others use as well."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli
from tests.cli.test_commands import PAGE


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a source, built."""
    folder = tmp_path / "sources" / "tiny" / "1.0"
    folder.mkdir(parents=True)
    (folder / "dial.txt").write_text(PAGE, encoding="utf-8")
    (folder / "source.toml").write_text('name = "tiny"\ndialect = "gws"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("build", "-q").exit_code == 0
    return tmp_path / "output" / "tiny" / "1.0"


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, args)


def test_what_was_edited_is_not_overwritten_without_a_word(home: Path) -> None:
    edited = home / "findings.json"
    edited.write_text("edited", encoding="utf-8")
    done = run("build")
    assert done.exit_code == 9
    assert done.stderr == (
        "docgen: output/tiny/1.0/findings.json: was edited since docgen wrote it."
        " Nothing was written: move it away, or overwrite it with --force.\n"
    )
    assert edited.read_text(encoding="utf-8") == "edited"
    assert run("build", "-q", "--force").exit_code == 0
    assert edited.read_text(encoding="utf-8") != "edited"


def test_what_was_edited_and_is_no_output_any_more_stays_and_is_told(home: Path) -> None:
    edited = home / "openapi-operations.yaml"
    edited.write_text("edited", encoding="utf-8")
    done = run("build", "-q", "--operations", "grouped")
    assert done.exit_code == 0
    told = "output/tiny/1.0/openapi-operations.yaml: no longer an output; kept, as it was edited"
    assert done.stderr == f"docgen: {told}\n"
    assert edited.read_text(encoding="utf-8") == "edited"


def test_a_pipe_in_the_place_of_an_output_ends_a_check_and_a_build(home: Path) -> None:
    (home / "model.json").unlink()
    os.mkfifo(home / "model.json")
    assert "changed  output/tiny/1.0/model.json" in run("check").stdout.splitlines()
    done = run("build")
    assert done.exit_code == 9
    assert "model.json: is no file" in done.stderr


def test_a_build_does_not_wait_for_another_where_it_must_not(home: Path) -> None:
    handle = os.open("output", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    done = run("build", "--no-wait")
    os.close(handle)
    assert done.exit_code == 9
    assert done.stderr.startswith("docgen: output: another build writes there. ")
    assert home.is_dir()
    assert run("build", "--no-wait", "-q").exit_code == 0


def test_a_build_that_fails_leaves_no_folder(home: Path) -> None:
    assert run("build", "nowhere", "-o", "new/deep").exit_code == 3
    assert not home.parents[2].joinpath("new").exists()
