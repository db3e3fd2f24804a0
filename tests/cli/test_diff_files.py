"""`docgen diff` of documents in several files: what is opened, what is not, what is told of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from docgen.cli import cli

REQUIRED = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
FREE = {"type": "object", "properties": {"name": {"type": "string"}}}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["diff", *map(str, arguments)], prog_name="docgen")


def document(ref: str) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": {"$ref": ref}}}}
    answer = {"200": {"description": "ok"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pier", "version": "1"},
        "paths": {"/boats": {"post": {"requestBody": body, "responses": answer}}},
    }


def written(folder: Path, ref: str, boat: object, at: str = "boat.yaml") -> Path:
    """A document that refers to a file, and that file; gives the path of the document."""
    (folder / at).parent.mkdir(parents=True, exist_ok=True)
    (folder / at).write_text(yaml.safe_dump(boat), encoding="utf-8")
    main = folder / "openapi.yaml"
    main.write_text(yaml.safe_dump(document(ref)), encoding="utf-8")
    return main


def rules(done: Result) -> list[str]:
    return [one["rule"] for one in json.loads(done.stdout)["changes"]]


@pytest.mark.parametrize(
    ("ref", "at"),
    [
        ("boat.yaml", "boat.yaml"),
        ("./parts/boat.yaml", "parts/boat.yaml"),
        ("parts/../parts/a%20boat.yaml", "parts/a boat.yaml"),
    ],
)
def test_a_change_in_another_file_is_found(tmp_path: Path, ref: str, at: str) -> None:
    old = written(tmp_path / "old", ref, FREE, at)
    new = written(tmp_path / "new", ref, REQUIRED, at)
    done = run(old, new, "--format", "json", "--fail-on-unread")
    assert done.exit_code == 0, done.output
    assert rules(done) == ["request-member-became-required"]


def test_several_files_equal_the_document_that_holds_all(tmp_path: Path) -> None:
    parted = written(tmp_path / "parted", "boat.yaml", FREE)
    whole = tmp_path / "whole.yaml"
    told = document("#/components/schemas/boat") | {"components": {"schemas": {"boat": FREE}}}
    whole.write_text(yaml.safe_dump(told), encoding="utf-8")
    done = run(parted, whole, "--format", "json", "--fail-on-unread")
    assert (done.exit_code, rules(done)) == (0, [])


def _link(folder: Path, outside: Path) -> str:
    (folder / "link.yaml").symlink_to(outside)
    return "link.yaml"


@pytest.mark.parametrize("way", ["above", "link", "absolute"])
def test_what_lies_outside_its_folder_is_not_opened(tmp_path: Path, way: str) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text(yaml.safe_dump(REQUIRED), encoding="utf-8")
    folder = tmp_path / "docs"
    folder.mkdir()
    ref = {"above": "../secret.yaml", "absolute": str(outside)}.get(way) or _link(folder, outside)
    main = folder / "openapi.yaml"
    main.write_text(yaml.safe_dump(document(ref)), encoding="utf-8")
    done = run(main, main, "--format", "json")
    assert done.exit_code == 0
    assert "not read" in done.stderr
    assert run(main, main, "--fail-on-unread").exit_code == 1
    named = run(main, main, "--fail-on-unread", "--refs-below", tmp_path)
    assert named.exit_code == (1 if way == "absolute" else 0), named.output


def test_nothing_is_fetched(tmp_path: Path) -> None:
    main = written(tmp_path, "https://pier.example.com/boat.yaml", FREE)
    done = run(main, main, "--fail-on-unread")
    assert done.exit_code == 1
    assert "docgen: not read: " in done.stderr
    assert "https://pier.example.com/boat.yaml" in done.stderr


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json", "github", "junit"])
def test_every_form_says_what_was_not_read(tmp_path: Path, form: str) -> None:
    main = written(tmp_path, "gone.yaml", FREE)
    done = run(main, main, "--format", form)
    assert done.exit_code == 0
    assert "gone.yaml" in done.stdout


def test_files_that_lead_to_each_other_end(tmp_path: Path) -> None:
    loop = {"type": "object", "properties": {"next": {"$ref": "boat.yaml"}}}
    main = written(tmp_path, "boat.yaml", loop)
    assert run(main, main, "--fail-on-unread", "--fail-on", "info").exit_code == 0


@pytest.mark.slow
def test_sides_of_different_forms_are_told(root: Path) -> None:
    site = root / "sources/gws/8.6/html"
    book = root / "sources/gws/8.6/text"
    done = run(site, book)
    assert done.exit_code == 0, done.output
    assert "The old side was read from a web site, the new one from a text" in done.stdout
    assert "were read from" not in run(site, site).stdout
