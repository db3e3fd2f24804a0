"""`docgen init` and `docgen explain`: from an unknown form to a spec, and what was left over."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from docgen.cli import cli
from tests.extract.dialects.test_dialect_file import DIALECT, PAGE


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, args)])


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "pegel"
    folder.mkdir()
    (folder / "a.md").write_text(PAGE, encoding="utf-8")
    return folder


def test_init_shows_the_words_that_it_could_not_place(source: Path) -> None:
    done = run("init", source)
    assert done.exit_code == 0, done.output
    told = [line.strip() for line in done.stdout.split("\n")]
    assert "requests     0 requests, about 0% of what is documented" in told
    assert "LESEN  2 times: a.md:5, a.md:25" in told
    assert "Suchfelder  once: a.md:7" in told
    assert "Muss  once: a.md:9-12" in told
    written = tomllib.loads((source / "dialect.toml").read_text(encoding="utf-8"))
    assert written == {
        "extends": "generic",
        "requests": {},
        "labels": {},
        "columns": {},
        "words": {},
    }
    text = (source / "dialect.toml").read_text(encoding="utf-8")
    assert '# methods = {"LESEN" = "GET", "ANLEGEN" = "GET"}' in text
    assert '# types = {"Kommazahl" = "string", "Zeichen" = "string"' in text
    assert tomllib.loads((source / "source.toml").read_text(encoding="utf-8"))["name"] == "pegel"
    assert run("list", "sections", source).exit_code == 4  # not filled in yet, and said so


def test_init_writes_over_nothing(source: Path) -> None:
    (source / "dialect.toml").write_text(DIALECT, encoding="utf-8")
    done = run("init", source)
    assert "dialect.toml: is there already" not in done.stderr  # there is nothing left to say
    assert "next: docgen build" in done.stderr
    assert "2 requests, about 100%" in done.stdout
    assert (source / "dialect.toml").read_text(encoding="utf-8") == DIALECT


def test_init_of_a_file_is_about_that_file_alone(source: Path) -> None:
    (source / "other.md").write_text("# Other\n\n`GET /other`\n", encoding="utf-8")
    assert run("init", source / "a.md").exit_code == 0
    told = tomllib.loads((source / "source.toml").read_text(encoding="utf-8"))
    assert told["files"] == ["a.md"]


def test_a_dry_run_of_init_writes_nothing(source: Path) -> None:
    assert run("init", "--dry-run", source).exit_code == 0
    assert [one.name for one in source.iterdir()] == ["a.md"]


@pytest.mark.parametrize(
    ("request_", "learned"),
    [
        ("GET /pegel", 'methods = {"LESEN" = "GET"}'),
        ("POST /pegel", 'methods = {"LESEN" = "POST"}'),
    ],
)
def test_init_learns_from_a_page(source: Path, request_: str, learned: str) -> None:
    done = run("init", "--dry-run", source, "--from", "a.md", "--request", request_)
    assert learned in done.stdout.split("\n")


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("--from", "a.md"), 2, "--from goes with --request"),
        (("--from", "b.md", "--request", "GET /x"), 8, "the source has no file 'b.md'"),
        (("--from", "a.md", "--request", "GET /x"), 8, "/x does not stand there"),
        (("--from", "a.md", "--request", "x"), 2, "write it like"),
        (("--from", "a.md", "--request", "GET /pegel", "--title", "No"), 8, "is called 'No'"),
    ],
)
def test_what_can_not_be_learned_is_told(
    source: Path, args: tuple[str, ...], code: int, said: str
) -> None:
    done = run("init", source, *args)
    assert (done.exit_code, said in done.stderr) == (code, True), done.stderr


def test_words_of_a_page_do_nothing_in_the_file(tmp_path: Path) -> None:
    page = '# A\n\nLES"} /x\n\n**Qu"]\x1b[31m**\n\n| A"] | B\\ |\n|---|---|\n| a | b |\n'
    (tmp_path / "a.md").write_text(page, encoding="utf-8")
    assert run("init", tmp_path).exit_code == 0
    written = tomllib.loads((tmp_path / "dialect.toml").read_text(encoding="utf-8"))
    assert {key: value for key, value in written.items() if value} == {"extends": "generic"}


def test_explain_says_what_each_block_was_taken_for(source: Path) -> None:
    (source / "dialect.toml").write_text(DIALECT, encoding="utf-8")
    done = run("explain", f"{source / 'a.md'}:5-12")
    lines = done.stdout.split("\n")
    assert lines[0] == "a.md:5  request: method, URL, features; declares: GET /pegel"
    assert any("because: form " in line for line in lines)
    assert "a.md:7  running text; label: query" in lines
    table = "table of Name: name, Type: type, Required: required, In: in, Description: meaning"
    assert f"a.md:9-12  parameters; {table}" in lines


def test_explain_shows_what_nothing_understood(source: Path) -> None:
    done = run("explain", "--unread", source)
    assert done.stdout.startswith("once  table: Feld | Art | Muss | Ort | Bedeutung\n")
    told = json.loads(run("explain", "--unread", "--format", "json", source).stdout)
    assert [one["became"] for one in told] == ["lost"]
    assert run("explain", f"{source / 'a.md'}:400").exit_code == 8


@pytest.mark.slow
def test_what_nothing_understood_is_listed(root: Path) -> None:
    done = run("list", "unread", "--section", "business", root / "sources/gws/8.6")
    rows = [line.split("\t") for line in done.stdout.split("\n") if line]
    assert rows[0] == ["What", "Lines", "Text", "Place"]
    assert len(rows) > 1
    assert {row[0] for row in rows[1:]} <= {"table", "code", "section"}
    assert all(row[3].startswith(("html/", "pdf/", "text/")) for row in rows[1:])


@pytest.mark.slow
def test_explain_of_a_dialect_of_pages(root: Path) -> None:
    page = root / "sources/gws/8.6/html/ContactsCreateACustomContact.html"
    assert page.is_file()
    done = run("explain", page)
    assert done.exit_code == 0
    assert "  parameters; table of names (" in done.stdout
    assert "label: request" in done.stdout
    assert "because: 'Parameter' is a first column of names" in done.stdout
