"""--cache, --no-cache, DOCGEN_CACHE and --jobs: on every command with a source."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli

PAGE = """Hold

This operation is part of the Voice API section of the Web Services API.

Request URL\t/api/v2/me/calls/{id}
HTTP method\tPOST
Required features\tapi-voice
"""


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("DOCGEN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "user"))
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "page.txt").write_text(PAGE, encoding="utf-8")
    return folder


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def read_by(*args: str | Path) -> str:
    done = run("build", *args)
    assert done.exit_code == 0, done.output
    (row,) = [line for line in done.stdout.splitlines() if line.startswith("  files read")]
    return row.removeprefix("  files read").strip()


def entries(folder: Path) -> int:
    return len([file for file in folder.rglob("*") if len(file.name) == 64])


def test_a_build_says_how_many_files_it_read(source: Path, tmp_path: Path) -> None:
    build = (source, "-o", tmp_path / "out")
    assert read_by(*build) == "1 of 1"
    assert read_by(*build) == "0 of 1"
    assert read_by(*build, "--no-cache") == "1 of 1"
    assert read_by(*build, "--cache", tmp_path / "mine") == "1 of 1"
    assert read_by(*build, "--cache", tmp_path / "mine", "-j", "2") == "0 of 1"
    assert entries(tmp_path / "user") == entries(tmp_path / "mine") == 3


def test_the_environment_names_a_folder_and_the_option_wins(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCGEN_CACHE", str(tmp_path / "env"))
    build = (source, "-o", tmp_path / "out")
    assert read_by(*build) == "1 of 1"
    assert read_by(*build) == "0 of 1"
    assert read_by(*build, "--cache", tmp_path / "mine") == "1 of 1"
    assert read_by(*build, "--no-cache") == "1 of 1"
    assert entries(tmp_path / "env") == 3
    assert not (tmp_path / "user").exists()


def test_a_cache_that_can_not_be_written_is_told_in_the_summary(
    source: Path, tmp_path: Path
) -> None:
    told = read_by(source, "-o", tmp_path / "out", "--cache", source / "page.txt")
    assert told.startswith("1 of 1 (the cache can't be used: ")


@pytest.mark.parametrize(
    "command", [("list", "all"), ("show", "Hold"), ("show", "blocks"), ("check",)], ids=" ".join
)
def test_other_commands_use_what_is_kept(
    source: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    name, *rest = command
    args = [*rest, source] if name == "list" else [source, *rest]
    kept = tmp_path / "kept"
    first = run(name, *args, "--cache", kept)
    assert entries(kept) == (1 if "blocks" in command else 2)
    again = run(name, *args, "--cache", kept)
    fresh = run(name, *args, "--no-cache")
    assert first.exit_code == again.exit_code == fresh.exit_code
    assert first.stdout == again.stdout == fresh.stdout
    assert not (tmp_path / "user").exists()
