"""`docgen new`: a folder in which the next command works, and workflows that are what they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from docgen.cli import cli
from tests.extract.dialects.test_dialect_file import DIALECT, PAGE


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, args)])


@pytest.mark.slow
def test_a_new_folder_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("new", tmp_path / "refs", "--name", "pegel", "--api-version", "2.0")
    assert done.exit_code == 0, done.output
    monkeypatch.chdir(tmp_path / "refs")
    source = Path("sources/pegel/2.0")
    assert source.is_dir()
    (source / "a.md").write_text(PAGE, encoding="utf-8")
    (source / "dialect.toml").write_text(DIALECT, encoding="utf-8")
    assert run("build", "-q").exit_code == 0
    assert Path("output/pegel/2.0/openapi.yaml").is_file()
    assert run("check").exit_code == 0
    assert run("new", tmp_path / "refs").exit_code == 9


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the workflows run in a POSIX shell")
def test_the_workflows_compare_with_the_version_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "refs"
    run("new", folder, "--name", "pegel")
    github = yaml.safe_load((folder / ".github/workflows/api.yml").read_text(encoding="utf-8"))
    gitlab = yaml.safe_load((folder / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    steps = [one["run"] for one in github["jobs"]["api"]["steps"] if "run" in one]
    assert steps[:3] == [
        "pip install tools/docgen-*.whl",
        "docgen check",
        "docgen build --validate --fail-on error",
    ]
    assert gitlab["api"]["script"][:3] == steps[:3]
    monkeypatch.chdir(folder)
    git("init", "-q", "-b", "main")
    (folder / "sources/pegel/1/a.md").write_text(PAGE, encoding="utf-8")
    (folder / "sources/pegel/1/dialect.toml").write_text(DIALECT, encoding="utf-8")
    assert run("build", "-q", "--no-report").exit_code == 0
    git("add", ".")
    git("commit", "-q", "-m", "before")
    git("remote", "add", "origin", str(folder))
    git("fetch", "-q", "origin")
    page = PAGE.replace("`ANLEGEN /pegel`", "`ANLEGEN /pegelneu`")
    (folder / "sources/pegel/1/a.md").write_text(page, encoding="utf-8")
    assert run("build", "-q", "--no-report").exit_code == 0
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "docgen").write_text(f'#!/bin/sh\nexec {sys.executable} -m docgen "$@"\n')
    (tools / "gh").write_text('#!/bin/sh\necho "$@" >> gh.log\n')
    for one in tools.iterdir():
        one.chmod(0o755)
    root = Path(__file__).resolve().parents[2]
    env = {"PATH": f"{tools}:/usr/bin:/bin", "BASE": "main", "NUMBER": "7", "PYTHONPATH": str(root)}
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", steps[3]], env=env, capture_output=True, check=False
    )
    assert done.returncode == 1, done.stderr  # it breaks somebody
    assert "/pegelneu" in (folder / "changes.md").read_text(encoding="utf-8")
    assert "pr comment 7 --body-file changes.md" in (folder / "gh.log").read_text(encoding="utf-8")


def git(*args: str) -> None:
    named = ("-c", "user.name=a", "-c", "user.email=a@b.example")
    subprocess.run(["git", *named, *args], check=True, capture_output=True)
