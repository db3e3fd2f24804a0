"""What README and docs/ show is what the commands print, and where their links lead.

`pytest --accept` writes what the commands print.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from docgen import __version__
from tests.conftest import ROOT

BLOCK = re.compile(r"^```console\n(?P<body>.*?)^```$", re.M | re.S)
# A file that a page shows is there for the commands below it.
FILE = re.compile(r"^(?P<mark>`{3,})\w+ file=(?P<name>\S+)\n(?P<text>.*?)^(?P=mark)$", re.M | re.S)
COMMAND = re.compile(r"^\$ (.+)$", re.M)
LINK = re.compile(r"\]\((?P<file>[^)#:\s]*)(?:#(?P<anchor>[^)\s]*))?\)")
HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.M)
FENCE = re.compile(r"^(?P<mark>```+).*?^(?P=mark)$", re.M | re.S)

PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
)
SHOWING = [page for page in PAGES if BLOCK.search((ROOT / page).read_text(encoding="utf-8"))]
MOST_BYTES = {"README.md": 9_000, "CONTRIBUTING.md": 6_000}


@pytest.fixture
def folder(root: Path, tmp_path: Path) -> Path:
    """A folder in which the commands find sources/, and may write output/."""
    (tmp_path / "sources").symlink_to(root / "sources")
    if (root / "output").is_dir():
        shutil.copytree(root / "output", tmp_path / "output")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", SHOWING)
def test_examples_of_a_page_are_true(page: str, root: Path, folder: Path, accept: bool) -> None:
    file = root / page
    text = file.read_text(encoding="utf-8")
    fresh = true_page(text, folder)
    assert COMMAND.search(fresh), f"{page} shows no command"
    if accept and fresh != text:
        file.write_text(fresh, encoding="utf-8", newline="\n")
        text = fresh
    assert text == fresh, f"{page} shows another output: make accept"


def test_the_pages_that_show_commands_are_known() -> None:
    assert {"README.md", "docs/diff.md", "docs/notifications.md", "docs/samples.md"} <= {*SHOWING}


@pytest.mark.parametrize("page", PAGES)
def test_links_of_a_page_lead_somewhere(page: str, root: Path) -> None:
    text = FENCE.sub("", (root / page).read_text(encoding="utf-8"))
    assert [link[0] for link in LINK.finditer(text) if not leads_somewhere(link, root / page)] == []


def leads_somewhere(link: re.Match[str], page: Path) -> bool:
    target = (page.parent / link["file"]).resolve() if link["file"] else page
    if not target.exists():
        return False
    return not link["anchor"] or link["anchor"] in anchors(target)


def anchors(page: Path) -> set[str]:
    """The anchors of a page as GitHub makes them of its headings."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    kept = (re.sub(r"[^\w\- ]", "", title.lower()) for title in HEADING.findall(text))
    return {one.replace(" ", "-") for one in kept}


def test_a_link_that_leads_nowhere_is_seen(root: Path) -> None:
    text = "[a](docs/nothing.md) [b](docs/diff.md#nothing) [c](docs/diff.md#in-ci) [d](docs)"
    found = [leads_somewhere(link, root / "README.md") for link in LINK.finditer(text)]
    assert found == [False, False, True, True]


@pytest.mark.parametrize("page", MOST_BYTES)
def test_the_first_pages_are_short(page: str, root: Path) -> None:
    assert len((root / page).read_bytes()) <= MOST_BYTES[page]


def test_every_page_of_docs_is_in_its_index(root: Path) -> None:
    for folder in (root / "docs", root / "docs/decisions"):
        index = (folder / "README.md").read_text(encoding="utf-8")
        pages = [page.name for page in folder.glob("*.md") if page.name != "README.md"]
        assert [page for page in pages if f"({page})" not in index] == []


def test_what_the_architecture_names_is_there(root: Path) -> None:
    page = (root / "docs/architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:tests|docgen|sources|templates)/[\w./-]+)`", page)
    assert named
    assert [name for name in named if not (root / name).exists()] == []
    drawn = re.search(r"^docgen/$.*?^templates/", page, re.M | re.S)
    assert drawn
    rooms = {path.name for path in (root / "docgen").rglob("*") if (path / "__init__.py").is_file()}
    assert [room for room in sorted(rooms) if f"{room}/" not in drawn[0]] == []


def test_the_version_is_a_section_of_the_changelog(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    assert f"\n## [{__version__}] - " in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def true_page(text: str, folder: Path) -> str:
    """The page with what its commands print, in the order in which they stand there."""
    found = sorted((*BLOCK.finditer(text), *FILE.finditer(text)), key=lambda one: one.start())
    parts, end = [], 0
    for one in found:
        parts.append(text[end : one.start()])
        end = one.end()
        if "name" in one.groupdict():
            target = folder / one["name"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(one["text"], encoding="utf-8")
            parts.append(one[0])
        else:
            parts.append(f"```console\n{run_all(one['body'], folder)}```")
    return "".join([*parts, text[end:]])


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
