"""What source.toml says of the packages of clients: in the packages, and what is wrong with it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from docgen.base.errors import ConfigError
from docgen.pipeline.build import BuildOptions, build
from tests.pipeline.test_pipeline import page

FACTS = """
name = "gws"
version = "9"
dialect = "gws"
client-version = "1.2.3"
client-license = "TERMS.txt"
client-authors = ["Ann Low <ann@example.com>", "Bo"]
client-url = "https://example.com/client"
client-repository = "https://git.example.com/client"
client-publish = true
"""


def source(folder: Path, toml: str, **pages: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "source.toml").write_text(toml, encoding="utf-8")
    for name, title in pages.items():
        page(folder, f"{name}.txt", title)
    return folder


def packages(folder: Path, out: Path) -> tuple[Path, Path]:
    """The packages that are made of a source."""
    made = build(folder, BuildOptions(), out).folder
    return made / "clients/python", made / "clients/typescript"


def test_the_packages_say_who_made_them(tmp_path: Path) -> None:
    folder = source(tmp_path / "s", FACTS, hold="Hold")
    (folder / "TERMS.txt").write_text("Do as you like.\nGET /no/request\n", encoding="utf-8")
    python, typescript = packages(folder, tmp_path / "out")
    project = tomllib.loads((python / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (project["version"], project["license-files"]) == ("1.2.3", ["LICENSE"])
    assert project["authors"] == [{"name": "Ann Low", "email": "ann@example.com"}, {"name": "Bo"}]
    assert project["urls"]["Repository"] == "https://git.example.com/client"
    told = json.loads((typescript / "package.json").read_text(encoding="utf-8"))
    assert (told["version"], told["license"]) == ("1.2.3", "SEE LICENSE IN LICENSE")
    assert (told["author"], told["contributors"]) == ("Ann Low <ann@example.com>", ["Bo"])
    for one in (python, typescript):
        text = (one / "LICENSE").read_text(encoding="utf-8")
        assert text == "Do as you like.\nGET /no/request\n"  # and no page of the reference
        assert (one / ".github/workflows/publish.yml").is_file()
        assert "The first edition." in (one / "CHANGELOG.md").read_text(encoding="utf-8")


def test_another_text_of_the_licence_is_another_build(tmp_path: Path) -> None:
    folder = source(tmp_path / "s", FACTS, hold="Hold")
    options = BuildOptions(cache=tmp_path / "cache")
    for text in ("Do as you like.\n", "Ask us.\n"):
        (folder / "TERMS.txt").write_text(text, encoding="utf-8")
        made = build(folder, options, tmp_path / "out").folder
        assert (made / "clients/python/LICENSE").read_text(encoding="utf-8") == text


def test_without_facts_there_is_no_licence_and_no_workflow(tmp_path: Path) -> None:
    python, typescript = packages(source(tmp_path / "s", 'name = "gws"\n', a="Hold"), tmp_path)
    for one in (python, typescript):
        assert not (one / "LICENSE").exists()
        assert not (one / ".github").exists()


@pytest.mark.parametrize(
    ("license", "said"),
    [
        ('"MIT"', "MIT"),
        ('"Apache-2.0 OR MIT"', "Apache-2.0 OR MIT"),
        ('"""\nAs you like.\n"""', ""),
    ],
)
def test_a_licence_by_name_or_text(tmp_path: Path, license: str, said: str) -> None:
    toml = f'name = "gws"\nclient-license = {license}\n'
    python, _ = packages(source(tmp_path / "s", toml, a="Hold"), tmp_path)
    project = tomllib.loads((python / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project.get("license", "") == said
    assert (python / "LICENSE").exists() == (not said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('client-license = "none of these.txt"', r"source.toml:2: client-license .* is no licence"),
        ('client-license = "../x.txt"', r"source.toml:2: client-license .* is no licence"),
        ("client-license = 1", "source.toml:2: client-license must be a string"),
        ('client-authors = ["<x>"]', "source.toml:2: client-authors must be a list of names"),
        ('client-url = "example.com"', "source.toml:2: client-url must be a web address"),
        ('client-publish = "yes"', "source.toml:2: client-publish must be true or false"),
        ('client-previous = "/etc/passwd"', "source.toml:2: client-previous: .* no relative path"),
        ('client-previous = "nowhere"', "client-previous 'nowhere' is not there"),
        ('client-previous = "."', "client-previous '.' is an edition after this one"),
        ('client-versoin = "1"', "unknown key 'client-versoin'. Did you mean 'client-version'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, line: str, said: str) -> None:
    folder = source(tmp_path / "s", f'name = "gws"\n{line}\n', a="Hold")
    with pytest.raises(ConfigError, match=said):
        build(folder, BuildOptions(), tmp_path / "out")
    assert not [*(tmp_path / "out").glob("*/*")]


def test_the_edition_before_gives_names_and_a_changelog(tmp_path: Path) -> None:
    """Whoever holds a call by `hold` does so in each edition after it."""
    source(tmp_path / "1", 'name = "gws"\nversion = "1"\n', hold="Hold", ready="Ready")
    again = 'name = "gws"\nversion = "{}"\nclient-previous = "../{}"\n'
    for version in (2, 3):
        folder = source(tmp_path / str(version), again.format(version, version - 1), ready="Ready")
        page(folder, "hold.txt", "Hold")
        text = (folder / "hold.txt").read_text(encoding="utf-8")
        # The page has another title, and the request is the same.
        (folder / "hold.txt").write_text(text.replace("Hold\n", "Keep waiting\n", 1), "utf-8")
    (tmp_path / "3" / "ready.txt").unlink()
    python, typescript = packages(tmp_path / "3", tmp_path / "out")
    voice = (python / "gws_client/sections/voice.py").read_text(encoding="utf-8")
    assert "async def hold(" in voice
    assert "  hold(" in (typescript / "src/sections/voice.ts").read_text(encoding="utf-8")
    for one in (python, typescript):
        told = (one / "CHANGELOG.md").read_text(encoding="utf-8")
        assert "2 → 3" in told
        assert "`POST /api/v2/me/calls/{id} Ready`" in told


def test_editions_that_go_round_in_a_circle(tmp_path: Path) -> None:
    for one, other in ((1, 2), (2, 1)):
        toml = f'name = "gws"\nversion = "{one}"\nclient-previous = "../{other}"\n'
        source(tmp_path / str(one), toml, hold="Hold")
    with pytest.raises(ConfigError, match="is an edition after this one"):
        build(tmp_path / "1", BuildOptions(), tmp_path / "out")


def test_a_model_may_be_the_edition_before(tmp_path: Path) -> None:
    old = build(
        source(tmp_path / "1", 'name = "gws"\nversion = "1"\n', hold="Hold"),
        BuildOptions(),
        tmp_path / "out",
    )
    model = old.folder / "model.json"
    toml = 'name = "gws"\nversion = "2"\nclient-previous = "../out/gws/1/model.json"\n'
    assert model.is_file()
    python, _ = packages(source(tmp_path / "2", toml, ready="Ready"), tmp_path / "out")
    assert "1 → 2" in (python / "CHANGELOG.md").read_text(encoding="utf-8")


def test_a_build_is_not_taken_from_the_cache_where_an_edition_before_may_change(
    tmp_path: Path,
) -> None:
    before = source(tmp_path / "1", 'name = "gws"\nversion = "1"\n', hold="Hold")
    toml = 'name = "gws"\nversion = "2"\nclient-previous = "../1"\n'
    folder = source(tmp_path / "2", toml, hold="Hold")
    options = BuildOptions(cache=tmp_path / "cache")
    first = build(folder, options, tmp_path / "out")
    page(before, "ready.txt", "Ready")
    again = build(folder, options, tmp_path / "out")
    changed = {one for one in again.changed if one.startswith("clients/")}
    assert changed == {"clients/python/CHANGELOG.md", "clients/typescript/CHANGELOG.md"}
    assert first.folder == again.folder
