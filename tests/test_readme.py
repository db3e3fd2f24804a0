"""What the README and docs/ show is what the commands print; `pytest --accept` writes it there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BLOCK = re.compile(r"^```console\n(?P<body>.*?)^```$", re.M | re.S)
COMMAND = re.compile(r"^\$ (.+)$", re.M)


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    """A folder in which the commands find sources/, and may write output/."""
    (tmp_path / "sources").symlink_to(root / "sources")
    if (root / "output").is_dir():
        shutil.copytree(root / "output", tmp_path / "output")
    return tmp_path


@pytest.mark.parametrize(
    "page", [pytest.param("README.md", marks=pytest.mark.slow), "docs/notifications.md"]
)
def test_examples_of_a_page_are_true(page: str, root: Path, folder: Path, accept: bool) -> None:
    readme = root / page
    text = readme.read_text(encoding="utf-8")
    fresh = BLOCK.sub(lambda block: f"```console\n{run_all(block['body'], folder)}```", text)
    assert COMMAND.search(fresh), f"{page} shows no command"
    if accept and fresh != text:
        readme.write_text(fresh, encoding="utf-8", newline="\n")
        text = fresh
    assert text == fresh, f"{page} shows another output: make accept"


def test_links_of_the_readme_lead_somewhere(root: Path) -> None:
    for page in (root / "README.md", root / "CONTRIBUTING.md", root / "docs/notifications.md"):
        links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        assert [link for link in links if not (page.parent / link).exists()] == []


def run_all(block: str, folder: Path) -> str:
    return "\n".join(f"$ {line}\n{run(line, folder)}" for line in COMMAND.findall(block))


def run(line: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=folder,
        env={**os.environ, "PATH": path},
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout
