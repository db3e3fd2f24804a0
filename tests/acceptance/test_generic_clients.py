"""Clients of references that the generic reader reads: without events, selectors and logins."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.acceptance.toolchain import TOOLS, need, run

pytestmark = pytest.mark.slow

SCRIPTS = Path(__file__).parent / "typescript"
SOURCES = ("ships/1.4", "tides/2")


@pytest.mark.parametrize("source", SOURCES)
def test_the_python_package(root: Path, tmp_path: Path, source: str) -> None:
    home = tmp_path / "client"
    shutil.copytree(root / f"output/{source}/clients/python", home)
    (package,) = [one.parent for one in home.glob("*/py.typed")]
    run(home, sys.executable, "-m", "mypy", "--strict", "--config-file=", package)
    run(home, sys.executable, "-m", "ruff", "check", "--isolated", home)
    told = run(home, sys.executable, "-W", "error", "-m", "unittest", "discover", "-s", "tests")
    assert "OK" in told


def test_the_typescript_package(root: Path, tmp_path: Path) -> None:
    need("node")
    home = tmp_path / "client"
    shutil.copytree(root / "output/tides/2/clients/typescript", home)
    (home / "node_modules").symlink_to(TOOLS / "node/node_modules")
    (home / "eslint.config.mjs").write_bytes((SCRIPTS / "eslint.config.mjs").read_bytes())
    run(home, "tsc")
    run(home, "eslint", "--max-warnings", "0", "src")
    assert "# fail 0" in run(home, "node", "--test", "tests/")
