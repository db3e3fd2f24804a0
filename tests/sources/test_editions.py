"""How an older edition is written: what the newer one says, and what was otherwise."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT
from tests.loading import module_of

THEIRS = """\
# Voice API

What is said of calls.

## Hold

Puts a call on hold.

- one
- two

## Retrieve

Takes it back.
"""


@pytest.fixture(scope="module")
def written() -> ModuleType:
    return module_of(ROOT / "sources/written/written.py")


def lines(written: ModuleType, folder: Path, ours: str | None) -> list[str]:
    """The lines of a section file of an older edition, beside `THEIRS`."""
    new, old = folder / "new", folder / "old"
    for one in (new, old):
        one.mkdir()
    (new / "voice.md").write_text(THEIRS, encoding="utf-8")
    if ours is not None:
        (old / "voice.md").write_text(ours, encoding="utf-8")
    told: list[str] = written._written_lines(old / "voice.md", new)
    return told


def test_a_section_that_is_not_written_again_is_the_same(
    written: ModuleType, tmp_path: Path
) -> None:
    assert lines(written, tmp_path, None) == THEIRS.splitlines()


@pytest.mark.parametrize(
    ("ours", "told"),
    [
        ("<!-- same: Retrieve -->", ["## Retrieve", "", "Takes it back.", ""]),
        (
            "<!-- same: Retrieve -->\n<!-- but: back => home -->",
            ["## Retrieve", "", "Takes it home.", ""],
        ),
        (
            "<!-- same: Hold -->\n<!-- without: - one -->",
            ["## Hold", "", "Puts a call on hold.", "", "- two", ""],
        ),
        ("<!-- same: Hold -->\n<!-- until: Puts -->", ["## Hold", ""]),
        (
            "<!-- same: Retrieve -->\n<!-- after: Takes => Or not. -->",
            ["## Retrieve", "", "Takes it back.", "Or not.", ""],
        ),
        ("<!-- same-section -->\n## Park", [*THEIRS.splitlines(), "## Park"]),
    ],
)
def test_what_is_taken_and_edited(
    ours: str, told: list[str], written: ModuleType, tmp_path: Path
) -> None:
    assert lines(written, tmp_path, ours) == told


def test_an_edit_of_what_is_not_there_is_an_error(written: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"voice.md:2: nothing there to edit: Gone"):
        lines(written, tmp_path, "<!-- same: Hold -->\n<!-- without: Gone -->")
