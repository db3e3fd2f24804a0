"""The document in parts: every reference resolves inside the folder, nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from docgen.pipeline.build import BuildOptions, build
from docgen.render.files.folder import write_outputs
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.parts import file_names, split_document
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import write_openapi
from tests.render.small_api import small_api

SAMPLE = Path(__file__).parents[3] / "sources" / "gws" / "8.6"


def references(value: Any) -> list[str]:
    """Every reference in a part that has no `$ref` among its values."""
    if isinstance(value, list):
        return [found for one in value for found in references(one)]
    if not isinstance(value, dict):
        return []
    here = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
    mapping = value.get("discriminator", {}).get("mapping", {})
    return [*here, *mapping.values(), *references([*value.values()])]


def check_folder(folder: Path) -> None:
    parts = {
        file: yaml.safe_load(file.read_text(encoding="utf-8")) for file in folder.rglob("*.yaml")
    }
    for file, part in parts.items():
        for reference in references(part):
            path, _, pointer = reference.partition("#/")
            target = (file.parent / path).resolve() if path else file
            found = parts[target]
            for step in pointer.split("/"):
                found = found[unquote(step).replace("~1", "/").replace("~0", "~")]
    root = folder / "openapi.yaml"
    errors = OpenAPIV31SpecValidator(parts[root], base_uri=root.as_uri()).iter_errors()
    assert [error.message for error in errors] == []


def test_without_the_option_nothing_is_split() -> None:
    assert not [f for f in write_openapi(Work(small_api())) if "/" in f.path]


def test_every_reference_of_the_small_api_resolves_inside_the_folder(tmp_path: Path) -> None:
    files = write_openapi(Work(small_api(), RenderOptions(split=True)))
    assert files == write_openapi(Work(small_api(), RenderOptions(split=True)))
    write_outputs(tmp_path, files)
    check_folder(tmp_path / "openapi")
    whole = Work(small_api()).openapi
    paths = [
        path
        for file in (tmp_path / "openapi" / "paths").iterdir()
        for path in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]
    assert sorted(paths) == sorted(whole["paths"])  # type: ignore[call-overload]


@pytest.mark.slow
def test_the_sample_is_split_and_a_later_build_removes_the_parts(tmp_path: Path) -> None:
    options = BuildOptions(name="a", version="1", split=True)
    folder = build(SAMPLE, options, tmp_path).folder
    check_folder(folder / "openapi")
    result = build(SAMPLE, BuildOptions(name="a", version="1"), tmp_path)
    assert not (folder / "openapi").exists()
    assert not [path for path in result.files if path.startswith("openapi/")]


def test_a_path_of_several_sections_goes_to_the_first_one() -> None:
    items = {
        "/a": {"post": {"tags": ["Users"]}, "put": {"tags": ["Calls"]}},
        "/b": {"post": {"tags": ["Users"]}},
        "/c": {"x-docgen-operations": []},
        "/{id}": {"get": {"tags": ["Unlisted"]}},
    }
    tags = [{"name": "Calls"}, {"name": "Users"}]
    made = split_document({"openapi": "3.1.0", "tags": tags, "paths": items})
    assert made["openapi.yaml"]["paths"] == {
        "/a": {"$ref": "paths/calls.yaml#/~1a"},
        "/b": {"$ref": "paths/users.yaml#/~1b"},
        "/c": {"$ref": "paths/other.yaml#/~1c"},
        "/{id}": {"$ref": "paths/unlisted.yaml#/~1%7Bid%7D"},
    }
    assert made["paths/calls.yaml"] == {"/a": items["/a"]}


def test_references_are_moved_and_values_that_look_like_them_are_not() -> None:
    x = {"$ref": "#/components/schemas/X"}
    schema = {
        "properties": {"default": x, "$ref": x, "value": x},
        "discriminator": {"propertyName": "p", "mapping": {"a": x["$ref"]}},
        "examples": [x],
        "default": x,
    }
    media = {"schema": x, "examples": {"one": {"value": x}}}
    made = split_document(
        {
            "paths": {"/a": {"get": {"responses": {"default": {"content": {"a/b": media}}}}}},
            "components": {
                "schemas": {"X": schema},
                "responses": {"R": {"content": {"a/b": media}}},
                "securitySchemes": {"S": {"type": "http"}},
            },
        }
    )
    own = {"$ref": "#/X"}
    assert made["components/schemas.yaml"] == {
        "X": {
            "properties": {"default": own, "$ref": own, "value": own},
            "discriminator": {"propertyName": "p", "mapping": {"a": "#/X"}},
            "examples": [x],
            "default": x,
        }
    }
    beside = {**media, "schema": {"$ref": "schemas.yaml#/X"}}
    assert made["components/responses.yaml"] == {"R": {"content": {"a/b": beside}}}
    above = {**media, "schema": {"$ref": "../components/schemas.yaml#/X"}}
    responses = {"default": {"content": {"a/b": above}}}
    assert made["paths/other.yaml"] == {"/a": {"get": {"responses": responses}}}
    assert made["openapi.yaml"]["components"] == {"securitySchemes": {"S": {"type": "http"}}}


def test_names_of_files_are_safe_and_told_apart() -> None:
    titles = ["Voice API", "voice: API!", "../../etc", "CON", "日本語", "Größe", "", "a" * 300]
    names = file_names(titles)
    assert [names[title] for title in titles] == [
        "voice-api",
        "voice-api-2",
        "etc",
        "con_",
        "section",
        "grosse",
        "section-2",
        "a" * 60,
    ]
