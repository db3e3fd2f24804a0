"""What is installed from a wheel works without the checkout: templates, types and all."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

SAMPLE = "sources/gws/8.6"


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_module_and_template_and_nothing_else(
    root: Path, installed: Path
) -> None:
    package = {
        p.relative_to(root).as_posix()
        for suffix in ("py", "toml")
        for p in (root / "docgen").rglob(f"*.{suffix}")
    }
    templates = {
        f"docgen/_templates/{p.relative_to(root / 'templates').as_posix()}"
        for p in (root / "templates").rglob("*")
        if p.is_file()
    }
    held = {
        p.relative_to(installed).as_posix()
        for p in installed.rglob("*")
        if p.is_file() and ".dist-info/" not in p.as_posix()
    }
    assert held == {*package, *templates, "docgen/py.typed"}


def test_the_wheel_builds_a_source(root: Path, installed: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "docgen", "build", "-q", str(root / SAMPLE), "-o", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        check=True,
    )
    built = {p.name for p in tmp_path.glob("*/*/*")}
    assert {"openapi.yaml", "model.json", "findings.json"} <= built
