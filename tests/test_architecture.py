"""The rules of the house that import contracts can't hold."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "docgen"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Who may touch disk, network or clock; everything else is a function of its arguments.
OUTSIDE = (
    "ingest/source/files.py",
    "render/files/folder/",
    "render/files/jinja.py",
    "extract/dialects/",  # data that ships
    "pipeline/",
    "fetch/",
    "mock/engine.py",  # what is chosen by chance, with a seed
    "mock/pytest_plugin.py",
    "mock/server/",
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


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


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


def at_fault(check: Callable[[Path], object], paths: Iterable[Path] = MODULES) -> dict[str, object]:
    """What a check says of each module where it says something."""
    found = {name_of(path): check(path) for path in paths}
    return {name: told for name, told in found.items() if told}


def test_a_module_says_its_job_in_one_line() -> None:
    def is_silent(path: Path) -> bool:
        first = (ast.get_docstring(tree_of(path)) or "").partition("\n")[0]
        return not first.rstrip().endswith((".", ":"))

    assert at_fault(is_silent) == {}


def test_only_the_outside_touches_disk_network_or_clock() -> None:
    inside = [path for path in MODULES if not name_of(path).startswith(OUTSIDE)]
    assert at_fault(lambda path: impurities(tree_of(path)), inside) == {}


# A folder of more modules holds more than one room; a name is a prefix where so many share it.
MOST_MODULES = 15
MANY = 5
FOLDERS = sorted({path.parent for path in MODULES})


def test_a_folder_is_a_room() -> None:
    assert at_fault(crowding, FOLDERS) == {}


def crowding(folder: Path) -> list[str]:
    """Why a folder is no room: too many modules, names that repeat its own, a prefix of many."""
    modules = [path.stem for path in folder.glob("*.py")]
    heads = Counter(name.partition("_")[0] for name in modules if not name.startswith("__"))
    return [
        *([f"{len(modules)} modules"] if len(modules) > MOST_MODULES else []),
        *(name for name in modules if repeats(name, folder.name)),
        *(f"{head}_* are a room" for head, count in heads.items() if count >= MANY),
    ]


@pytest.mark.parametrize("home", ["docgen", "tests", "bench"])
def test_no_module_has_the_name_of_a_folder_of_modules_beside_it(home: str) -> None:
    # Which of the two an import finds depends on whether the folder has an __init__.py.
    modules = (PACKAGE.parent / home).rglob("*.py")
    assert [str(path) for path in modules if any(path.with_suffix("").glob("*.py"))] == []


def repeats(module: str, folder: str) -> bool:
    """Whether the name of a module says again what its folder says."""
    said = {folder, folder.removesuffix("s")}
    return module in said or module.partition("_")[0] in said


def test_what_others_use_of_a_room_comes_through_its_face() -> None:
    assert at_fault(passed_by) == {}


def passed_by(path: Path) -> list[str]:
    """What a module imports of a room behind its face."""
    module = dotted(path)
    return [
        f"{line}: {name}"
        for line, name in imported(path)
        if room_of(name, module) not in ("", name)
    ]


def test_a_face_hands_on_no_other_thing_by_the_name_of_a_module() -> None:
    # The module would take the place of the thing as soon as somebody imports it.
    assert at_fault(hidden, [path for path in MODULES if path.name == "__init__.py"]) == {}


def hidden(face: Path) -> list[str]:
    beside = {path.stem for path in face.parent.iterdir()} - {"__init__"}
    handed = [
        (alias.name, (node.module or "").rpartition(".")[2])
        for node in tree_of(face).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    return [name for name, module in handed if name in beside and name != module]


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imported(path: Path) -> list[tuple[int, str]]:
    """What a module imports of docgen when it is loaded; not what it loads when it needs it."""
    return [
        (node.lineno, node.module)
        for node in tree_of(path).body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("docgen.")
    ]


def room_of(module: str, reader: str) -> str:
    """The outermost room (a folder within a wing) that holds the module and not its reader."""
    parts = module.split(".")
    for length in range(3, len(parts) + 1):
        room = ".".join(parts[:length])
        is_room = (PACKAGE.parent / Path(*parts[:length])).is_dir()
        if is_room and not f"{reader}.".startswith(f"{room}."):
            return room
    return ""


def test_no_module_is_named_after_nothing() -> None:
    def vague(path: Path) -> set[str]:
        return VAGUE_NAMES & {path.stem, *path.stem.split("_"), path.parent.name}

    assert at_fault(vague) == {}


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


def test_the_rules_of_rooms_see_what_they_forbid() -> None:
    assert repeats("openapi_tags", "openapi")
    assert repeats("rule", "rules")
    assert not repeats("tags", "openapi")
    assert room_of("docgen.ingest.pdf.raw.page", "docgen.ingest.pdf.reader") == (
        "docgen.ingest.pdf.raw"
    )
    assert room_of("docgen.ingest.pdf.raw.page", "docgen.pipeline.build") == "docgen.ingest.pdf"
    assert room_of("docgen.ingest.pdf.raw.page", "docgen.ingest.pdf.raw.words") == ""
    assert room_of("docgen.model.api", "docgen.infer.notes") == ""


# Names of vendors whose references docgen is measured on, or that it is often tried with.
VENDORS = re.compile(
    r"\b(?:discord|docker|flink|ga4gh|genesys|gitlab|jira|kubernetes|lxd|nifi|nomad|nsx|opencast"
    r"|openstack|rabbitmq|salesforce|shopify|stripe|twilio|wekan|zendesk)\b",
    re.IGNORECASE,
)


# What makes a model and outputs of documentation; reports name the sites that show them.
ENGINE = ("blocks/", "extract/", "infer/", "ingest/", "model/", "render/")


def test_no_vendor_has_a_name_in_the_engine() -> None:
    engine = [
        path
        for path in MODULES
        if name_of(path).startswith(ENGINE) and "dialects" not in path.parts
    ]
    assert engine
    assert at_fault(lambda path: VENDORS.findall(path.read_text(encoding="utf-8")), engine) == {}
