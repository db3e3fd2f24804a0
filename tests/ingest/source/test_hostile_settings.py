"""A source.toml that would stop or fill docgen is refused in one line; a long one is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from docgen.base.errors import ConfigError
from docgen.ingest.source.files import load
from docgen.ingest.source.settings import read_settings


@pytest.mark.parametrize(
    "text",
    [
        "name = " + "[" * 100_000,
        "name = " + "{a=" * 5_000,
        "name = [\n" + "[\n" * 100_000,
        "name = " + "9" * 5_000,
        "name = [-" + "9" * 100_000 + "]",
        "a." * 50_000 + "a = 1",
        "[" + "a." * 50_000 + "a]",
        "x = {" + "a." * 50_000 + "a = 1}",
        "name = 1\n" * 500_000,
    ],
    ids=["lists", "tables", "lines", "number", "listed", "key", "table", "inline", "long"],
)
def test_too_much_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(ConfigError, match=r"^source\.toml:\d+: ") as caught:
        read_settings("source.toml", text.encode())
    assert len(str(caught.value)) < 300


def test_twenty_thousand_files_are_read_with_their_lines() -> None:
    names = [f"page.{number}.html" for number in range(20_000)]
    text = "files = [\n" + "".join(f'  "{name}",\n' for name in names) + "]\n"
    settings = read_settings("source.toml", text.encode())
    assert settings.files == tuple(names)
    assert settings.lines["files.page.19999.html"] == 20_001


def test_names_may_have_dots_and_brackets() -> None:
    name = ".".join("a" * 60) + "[{"
    assert read_settings("source.toml", f"title = '{name}'\n".encode()).title == name


def test_a_source_toml_that_leads_out_of_its_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("root:x:0:0\n", encoding="utf-8")
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "a.txt").write_text("Hold\n", encoding="utf-8")
    (folder / "source.toml").symlink_to(tmp_path / "secret")
    with pytest.raises(ConfigError, match="is a link that leaves the folder"):
        load(folder, suffixes=frozenset({".txt"}))


def test_a_page_that_vanishes_after_it_was_listed_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Hold\n", encoding="utf-8")
    real = Path.lstat

    def vanishing(self: Path) -> os.stat_result:
        if self.name == "b.txt":
            self.unlink(missing_ok=True)
        return real(self)

    monkeypatch.setattr(Path, "lstat", vanishing)
    assert [file.name for file in load(tmp_path, suffixes=frozenset({".txt"})).files] == ["a.txt"]
