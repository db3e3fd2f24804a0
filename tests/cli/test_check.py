"""`docgen check`: says what differs, writes nothing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli

PAGE = """{title}

This operation is part of the Voice API section of the Web Services API.

Overview

Puts a call aside.

Request URL\t/api/v2/me/calls/{{id}}
HTTP method\tPOST
Required features\tapi-voice
"""


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def write(folder: Path, title: str) -> None:
    (folder / "page.txt").write_text(PAGE.format(title=title), encoding="utf-8")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two sources, built."""
    for name in ("one", "two"):
        folder = tmp_path / "sources" / name / "1.0"
        folder.mkdir(parents=True)
        write(folder, "Hold")
        (folder / "source.toml").write_text(f'name = "{name}"\nversion = "1.0"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("build", "-q").exit_code == 0
    return tmp_path


@pytest.mark.usefixtures("home")
def test_nothing_differs_after_a_build() -> None:
    done = run("check")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        f"{Path('output/one/1.0')} is what the sources give",
        f"{Path('output/two/1.0')} is what the sources give",
    ]
    assert done.stderr == ""


def test_changed_missing_and_left_over_files_are_told(home: Path) -> None:
    folder = home / "output" / "one" / "1.0"
    (folder / "findings.json").unlink()
    (folder / "openapi.yaml").write_text("x", encoding="utf-8")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"] += [{"path": f"docs/{name}.md", "sha256": ""} for name in ("old", "gone")]
    (folder / "docs").mkdir()
    (folder / "docs" / "old.md").write_text("of the last build", encoding="utf-8")
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (folder / "notes.txt").write_text("by the user", encoding="utf-8")
    before = {file: file.read_bytes() for file in folder.rglob("*.*") if file.is_file()}
    done = run("check")
    shown = Path("output/one/1.0")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        f"left over  {shown / 'docs/old.md'}",
        f"missing  {shown / 'findings.json'}",
        f"changed  {shown / 'manifest.json'}",
        f"changed  {shown / 'openapi.yaml'}",
        f"{Path('output/two/1.0')} is what the sources give",
    ]
    after = {file: file.read_bytes() for file in folder.rglob("*.*") if file.is_file()}
    assert after == before
    told = run("check", "--format", "json")
    assert told.exit_code == 1
    assert json.loads(told.stdout)[1] == {
        "file": "output/one/1.0/findings.json",
        "state": "missing",
    }
    refused = run("build", "-q")
    assert refused.exit_code == 9
    assert "openapi.yaml: was edited since docgen wrote it" in refused.stderr
    assert run("build", "-q", "--force").exit_code == 0
    assert run("check").exit_code == 0


def test_a_changed_source_is_told(home: Path) -> None:
    write(home / "sources" / "two" / "1.0", "Retrieve")
    assert run("check", "sources/one/1.0").exit_code == 0
    done = run("check", "sources/two/1.0")
    assert done.exit_code == 1
    assert f"changed  {Path('output/two/1.0/openapi.yaml')}" in done.stdout.splitlines()
    assert run("check").exit_code == 1


def test_nothing_is_made_where_nothing_was_built(home: Path) -> None:
    done = run("check", "sources/one/1.0", "-o", "elsewhere")
    assert done.exit_code == 1
    told = [line.partition("  ")[0] for line in done.stdout.splitlines()]
    made = [path for path in (home / "output/one/1.0").rglob("*") if path.is_file()]
    assert told == ["missing"] * len(made)
    assert not (home / "elsewhere").exists()


@pytest.mark.usefixtures("home")
def test_like_is_compared_with_like() -> None:
    assert run("check", "--no-prose").exit_code == 1
    assert run("build", "-q", "--no-prose", "--no-provenance").exit_code == 0
    assert run("check").exit_code == 1
    assert run("check", "--no-prose", "--no-provenance").exit_code == 0


@pytest.mark.usefixtures("home")
def test_errors_leave_as_they_do_from_build() -> None:
    assert run("check", "nowhere").exit_code == 3
    assert run("check", "--templates", "nowhere").exit_code == 5
    assert run("check", "--name", "x").exit_code == 5
    assert run("check", "--jobs", "0").exit_code == 2
    done = run("check", "sources/one/1.0", "sources/two/1.0", "--dialect", "klingon")
    assert done.exit_code == 5
