"""The rules of the house that import contracts can't hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "docgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Who may touch disk, network or clock; everything else is a function of its arguments.
OUTSIDE = (
    "ingest/source/files.py",
    "render/files/output.py",
    "render/files/jinja.py",
    "pipeline/",
    "cli/",
)

IMPURE_MODULES = {
    "http",
    "os",
    "random",
    "secrets",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "time",
    "urllib.request",
    "uuid",
}
IMPURE_METHODS = {
    "exists",
    "glob",
    "is_dir",
    "is_file",
    "iterdir",
    "mkdir",
    "now",
    "open",
    "read_bytes",
    "read_text",
    "rglob",
    "stat",
    "today",
    "touch",
    "unlink",
    "utcnow",
    "write_bytes",
    "write_text",
}
VAGUE_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def impurities(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            names = []
        found += [f"{node.lineno}: import {name}" for name in names if name in IMPURE_MODULES]
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in {"open", "input", "print"}:
                found.append(f"{node.lineno}: {called.id}()")
            if isinstance(called, ast.Attribute) and called.attr in IMPURE_METHODS:
                found.append(f"{node.lineno}: .{called.attr}()")
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_its_job_in_one_line(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert docstring.partition("\n")[0].rstrip().endswith((".", ":")), "no one-line docstring"


@pytest.mark.parametrize(
    "path", [p for p in MODULES if not name_of(p).startswith(OUTSIDE)], ids=name_of
)
def test_only_the_outside_touches_disk_network_or_clock(path: Path) -> None:
    assert impurities(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_is_named_after_nothing(path: Path) -> None:
    assert not VAGUE_NAMES & {path.stem, *path.stem.split("_"), path.parent.name}


def test_the_check_itself_sees_what_it_forbids() -> None:
    forbidden = (
        "import os\n"
        "from urllib.request import urlopen\n"
        "from urllib import request\n"
        "open('x')\n"
        "path.read_text()\n"
        "datetime.now()\n"
        "from urllib.parse import quote\n"
    )
    found = [row.partition(":")[0] for row in impurities(ast.parse(forbidden))]
    assert sorted(found) == ["1", "2", "3", "4", "5", "6"]
