"""`docgen diff`: sides of whatever kind, every form; what is wrong is told in one line."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from docgen.cli import cli

OPENAPI = {
    "openapi": "3.1.0",
    "info": {"title": "Pier", "version": "1"},
    "paths": {
        "/boats": {
            "get": {
                "operationId": "listBoats",
                "summary": "List boats",
                "parameters": [{"name": "dock", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": {"description": "ok"}},
            }
        },
        "/tides": {"get": {"operationId": "tides", "responses": {"200": {"description": "ok"}}}},
    },
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["diff", *map(str, arguments)], prog_name="docgen")


def code(*arguments: object) -> int:
    """The exit code, as the command has it at its boundary."""
    done = CliRunner().invoke(cli, ["diff", *map(str, arguments)], standalone_mode=True)
    return done.exit_code


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path]:
    """A document, and one in which a parameter is required and an operation is gone."""
    old, new = tmp_path / "old.yaml", tmp_path / "new.json"
    old.write_text(yaml.safe_dump(OPENAPI), encoding="utf-8")
    changed = json.loads(json.dumps(OPENAPI))
    changed["paths"]["/boats"]["get"]["parameters"][0]["required"] = True
    del changed["paths"]["/tides"]
    new.write_text(json.dumps(changed), encoding="utf-8")
    return old, new


def test_two_openapi_documents(sides: tuple[Path, Path]) -> None:
    done = run(*sides, "--format", "json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    rules = {one["rule"] for one in found["changes"]}
    assert rules == {"operation-removed", "input-became-required"}
    assert {one["level"] for one in found["changes"]} == {"breaking"}


def test_fail_on(sides: tuple[Path, Path]) -> None:
    old, new = sides
    assert code(old, new, "--fail-on", "breaking") == 1
    assert code(old, old, "--fail-on", "info") == 0


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json", "github", "junit"])
def test_every_form(sides: tuple[Path, Path], form: str) -> None:
    done = run(*sides, "--format", form)
    assert done.exit_code == 0
    assert "tides" in done.stdout


def test_what_is_accepted_is_left_out(sides: tuple[Path, Path], tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    assert run(*sides, "--accept", known, "--update").exit_code == 0
    assert known.is_file()
    assert code(*sides, "--accept", known, "--fail-on", "info") == 0
    done = run(sides[0], sides[0], "--accept", known)
    assert "is found no more" in done.stderr


def test_a_changelog_is_kept(sides: tuple[Path, Path], tmp_path: Path) -> None:
    log = tmp_path / "CHANGES.md"
    log.write_text("# Ours\n\nby hand\n", encoding="utf-8")
    for _ in range(2):
        assert run(*sides, "--changelog", log).exit_code == 0
        told = log.read_text(encoding="utf-8")
        assert told.startswith("# Ours\n\nby hand\n")
        assert told.count("tides") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("planted", [".CHANGES.md.docgen", "CHANGES.md"])
def test_a_link_that_others_planted_is_not_written_through(
    sides: tuple[Path, Path], tmp_path: Path, planted: str
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    home = tmp_path / "checkout"
    home.mkdir()
    (home / planted).symlink_to(victim)
    assert run(*sides, "--changelog", home / "CHANGES.md").exit_code == 0
    assert victim.read_text(encoding="utf-8") == "mine"
    assert not (home / "CHANGES.md").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="other rights there")
def test_a_changelog_keeps_its_rights(sides: tuple[Path, Path], tmp_path: Path) -> None:
    log = tmp_path / "CHANGES.md"
    log.write_text("", encoding="utf-8")
    log.chmod(0o600)
    assert run(*sides, "--changelog", log).exit_code == 0
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_nothing_of_a_document_is_obeyed(tmp_path: Path) -> None:
    """Neither by a terminal nor by what runs a job of CI and reads its lines."""
    bad = "x\x1b]0;pwned\x07\n::error file=x::pwned ##vso[task.setvariable a]"
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(OPENAPI), encoding="utf-8")
    document = {**OPENAPI, "info": {"title": bad, "version": bad}}
    document["paths"] = {
        **OPENAPI["paths"],
        "/b": {"$ref": bad},
        f"/{bad}": {"get": {"tags": [bad]}},
    }
    new.write_text(json.dumps(document), encoding="utf-8")
    for form in ("text", "markdown", "html", "json", "github", "junit"):
        done = run(old, new, "--format", form)
        assert done.exit_code == 0
        lines = [line for text in (done.stdout, done.stderr) for line in text.split("\n")]
        assert not [
            line
            for line in lines
            if "pwned" in line and line.lstrip().startswith("::error f") and form != "github"
        ]
        assert not [line for line in lines if "\x1b" in line or "\x07" in line or "##vso[" in line]


def test_models_and_documents_of_the_sample(root: Path) -> None:
    model = root / "output/gws/8.6/model.json"
    assert code(model, model, "--fail-on", "info") == 0
    document = root / "output/gws/8.6/openapi.yaml"
    assert code(document, document, "--fail-on", "info") == 0


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("broken.yaml", "a: [", 3),
        ("list.yaml", "- a", 3),
        ("swagger.yaml", "swagger: '2.0'\npaths: {}\n", 3),
        ("other.json", "{}", 3),
        ("old.json", '{"docgen-model": 1}', 3),
    ],
)
def test_bad_input_is_told_in_one_line(tmp_path: Path, name: str, text: str, expected: int) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        cli.main(["diff", str(file), str(file)], prog_name="docgen")
    assert caught.value.code == expected


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["diff", str(tmp_path / "no"), str(tmp_path / "no")], prog_name="docgen")
    assert caught.value.code == 3


def test_a_document_may_say_late_what_it_is(tmp_path: Path) -> None:
    """Sorted by name, `components` come before `openapi`."""
    texts = {f"Text{number:03}": {"type": "string"} for number in range(200)}
    document = {"components": {"schemas": texts}, **OPENAPI}
    file = tmp_path / "late.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    assert file.read_bytes().index(b'"openapi"') > 4096
    assert code(file, file, "--fail-on", "info") == 0


@pytest.mark.slow
def test_github_is_led_to_the_files_of_a_source(root: Path) -> None:
    old, new = (
        root / "sources/gws/8.5",
        root / "sources/gws/8.6/text/web-services-api-reference.txt",
    )
    done = run(old, new, "--format", "github")
    lines = [line for line in done.stdout.splitlines() if "file=" in line]
    named = {line.partition("file=")[2].partition(",")[0] for line in lines}
    assert len(named) > 5
    assert all(Path(one).is_file() for one in named)


def test_a_document_that_is_too_large_is_not_read_whole(
    sides: tuple[Path, Path], tmp_path: Path
) -> None:
    large = tmp_path / "large.yaml"
    with large.open("wb") as stream:
        stream.truncate(6 * 1024**3)
    done = run(large, sides[1])
    assert done.exit_code == 3
    assert f"{large}: is larger than 32 MB" in done.stderr


@pytest.mark.parametrize("option", ["--accept", "--changelog"])
def test_a_pipe_is_no_file(sides: tuple[Path, Path], tmp_path: Path, option: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = run(*sides, option, tmp_path / "pipe")
    assert done.exit_code == 3
    assert "pipe: is no file" in done.stderr


def test_a_version_of_any_length_has_a_short_heading(
    sides: tuple[Path, Path], tmp_path: Path
) -> None:
    document = json.loads(json.dumps(OPENAPI))
    document["info"]["version"] = "9" * 100_000
    (tmp_path / "long.json").write_text(json.dumps(document), encoding="utf-8")
    for form in ("text", "markdown", "html"):
        done = run(sides[0], tmp_path / "long.json", "--format", form)
        assert len(done.stdout) < 20_000


def test_an_error_is_not_longer_than_a_screen(sides: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "long.json").write_text(json.dumps({"openapi": "9" * 100_000}), encoding="utf-8")
    done = run(sides[0], tmp_path / "long.json")
    assert done.exit_code == 3
    assert len(done.stderr) < 2_200
