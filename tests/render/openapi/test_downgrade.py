"""The document in the words of OpenAPI 3.0.3, rule by rule."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

from docgen.base.codec.converter import loads
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.downgrade.document import downgrade
from docgen.render.openapi.downgrade.schemas import downgrade_schema
from docgen.render.openapi.published import published
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import write_openapi
from tests.render.small_api import small_api

X = {"$ref": "#/components/schemas/X"}
NULL = {"type": "string", "nullable": True, "enum": [None]}

EXACT: list[tuple[Any, Any]] = [
    (True, {}),
    (False, {"not": {}}),
    ({"type": "boolean"}, {"type": "boolean"}),
    ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
    (
        {"type": ["string", "null"], "enum": ["a", None]},
        {"type": "string", "nullable": True, "enum": ["a", None]},
    ),
    ({"type": "null", "description": "d"}, {**NULL, "description": "d"}),
    ({"type": "null", "enum": [1]}, {"enum": [1], "allOf": [NULL]}),
    (
        {"type": ["array", "string", "null"], "items": X, "minLength": 1, "title": "t"},
        {
            "title": "t",
            "anyOf": [
                {"type": "array", "nullable": True, "items": X},
                {"type": "string", "minLength": 1},
            ],
        },
    ),
    ({"type": ["integer", "number"], "minimum": 1}, {"type": "number", "minimum": 1}),
    (
        {"type": ["integer", "string"], "anyOf": [X]},
        {"allOf": [{"anyOf": [{"type": "integer"}, {"type": "string"}]}], "anyOf": [X]},
    ),
    (
        {"anyOf": [X, {"type": "object"}, {"type": "null"}]},
        {"anyOf": [X, {"type": "object", "nullable": True}]},
    ),
    ({"oneOf": [X, {"type": "null"}]}, {"oneOf": [X, NULL]}),
    ({"anyOf": [X, {"type": "null"}]}, {"anyOf": [X, NULL]}),
    ({"type": "string", "nullable": True}, {"type": "string"}),
    ({"const": "a", "type": "string"}, {"type": "string", "enum": ["a"]}),
    ({"const": "a", "enum": ["a", "b"]}, {"enum": ["a", "b"], "allOf": [{"enum": ["a"]}]}),
    ({"enum": []}, {"allOf": [{"not": {}}]}),
    ({"examples": [1]}, {"example": 1}),
    ({"examples": [1, 2]}, {"example": 1, "x-examples": [1, 2]}),
    ({"examples": [1], "example": 2}, {"example": 2}),
    ({"examples": []}, {}),
    ({"exclusiveMinimum": 3}, {"minimum": 3, "exclusiveMinimum": True}),
    ({"exclusiveMinimum": 3, "minimum": 3}, {"minimum": 3, "exclusiveMinimum": True}),
    ({"exclusiveMinimum": 3, "minimum": 5}, {"minimum": 5}),
    ({"exclusiveMaximum": 3, "maximum": 5}, {"maximum": 3, "exclusiveMaximum": True}),
    ({"exclusiveMaximum": 3, "maximum": 2}, {"maximum": 2}),
    (X, X),
    ({**X, "description": "d"}, {"description": "d", "allOf": [X]}),
    ({**X, "allOf": [{"type": "object"}]}, {"allOf": [X, {"type": "object"}]}),
    ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
    (
        {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
        {"type": "string", "format": "byte", "x-contentMediaType": "image/png"},
    ),
    (
        {"type": "string", "contentEncoding": "base64url"},
        {"type": "string", "x-contentEncoding": "base64url"},
    ),
    ({"contentMediaType": "image/png"}, {"type": "string", "format": "binary"}),
    ({"type": "array"}, {"type": "array", "items": {}}),
    ({"items": False}, {"items": {}, "maxItems": 0}),
    ({"items": True}, {"items": {}}),
    ({"required": []}, {}),
    ({"additionalProperties": False}, {"additionalProperties": False}),
    ({"additionalProperties": {"const": 1}}, {"additionalProperties": {"enum": [1]}}),
    ({"unevaluatedProperties": False}, {"additionalProperties": False}),
    ({"properties": {"const": {"const": 1}}}, {"properties": {"const": {"enum": [1]}}}),
    ({"not": {"const": 1}}, {"not": {"enum": [1]}}),
    (
        {"dependentRequired": {"a": ["b"]}},
        {
            "allOf": [
                {"anyOf": [{"not": {"type": "object", "required": ["a"]}}, {"required": ["b"]}]}
            ]
        },
    ),
    (
        {"dependentSchemas": {"a": X}},
        {"allOf": [{"anyOf": [{"not": {"type": "object", "required": ["a"]}}, X]}]},
    ),
    (
        {"if": {"const": 1}, "then": X, "else": False},
        {
            "allOf": [
                {"anyOf": [{"not": {"enum": [1]}}, X]},
                {"anyOf": [{"enum": [1]}, {"not": {}}]},
            ]
        },
    ),
    ({"then": X}, {"x-then": X}),
    ({"$comment": "c", "x-own": [{"const": 1}]}, {"x-own": [{"const": 1}], "x-comment": "c"}),
]

INEXACT: list[tuple[Any, Any]] = [
    (
        {"type": "array", "prefixItems": [X, X], "items": False},
        {"type": "array", "items": {}, "maxItems": 2, "x-prefixItems": [X, X]},
    ),
    ({"prefixItems": [X], "items": X}, {"items": {}, "x-prefixItems": [X]}),
    ({"propertyNames": {"maxLength": 3}}, {"x-propertyNames": {"maxLength": 3}}),
    (
        {"patternProperties": {"^a": X}, "additionalProperties": False},
        {"additionalProperties": X, "x-patternProperties": {"^a": X}},
    ),
    ({"patternProperties": {"^a": X}}, {"x-patternProperties": {"^a": X}}),
    (
        {"patternProperties": {"^a": X}, "additionalProperties": {"const": 1}},
        {
            "additionalProperties": {"anyOf": [X, {"enum": [1]}]},
            "x-patternProperties": {"^a": X},
        },
    ),
    (
        {"allOf": [X], "unevaluatedProperties": False},
        {"allOf": [X], "x-unevaluatedProperties": False},
    ),
    ({"contains": X, "minContains": 2}, {"x-contains": X, "x-minContains": 2}),
    ({"unevaluatedItems": False}, {"x-unevaluatedItems": False}),
    ({"oneOf": [{"contains": X}, X]}, {"anyOf": [{"x-contains": X}, X]}),
    (
        {"oneOf": [{"contains": X}], "anyOf": [X]},
        {"anyOf": [X], "allOf": [{"anyOf": [{"x-contains": X}]}]},
    ),
    ({"not": {"contains": X}}, {"x-not": {"contains": X}}),
    ({"if": {"contains": X}, "then": X}, {"x-if": {"contains": X}, "x-then": X}),
    ({"$dynamicRef": "#meta"}, {"x-dynamicRef": "#meta"}),
    ({"$ref": "other.yaml"}, {"$ref": "other.yaml"}),
]


@pytest.mark.parametrize(("schema", "translation"), EXACT, ids=repr)
def test_a_schema_is_said_in_words_of_3_0(schema: Any, translation: Any) -> None:
    made = downgrade_schema(schema)
    assert (made.schema, made.exact) == (translation, True)


@pytest.mark.parametrize(("schema", "translation"), INEXACT, ids=repr)
def test_what_3_0_has_no_words_for_is_kept_as_a_note(schema: Any, translation: Any) -> None:
    made = downgrade_schema(schema)
    assert (made.schema, made.exact) == (translation, False)


def document(**members: Any) -> dict[str, Any]:
    """A document of 3.1 in words of 3.0, and valid there."""
    given = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **members}
    made = downgrade(given)
    assert [error.message for error in OpenAPIV30SpecValidator(made).iter_errors()] == []
    return made


def test_the_head_of_a_document() -> None:
    info = {"title": "T", "version": "1", "summary": "S"}
    made = document(
        jsonSchemaDialect="https://json-schema.org/draft/2020-12/schema",
        info={**info, "license": {"name": "MIT", "identifier": "MIT"}},
        webhooks={"called": {"post": {}}},
    )
    assert made == {
        "openapi": "3.0.3",
        "info": {
            "title": "T",
            "version": "1",
            "x-summary": "S",
            "license": {
                "name": "MIT",
                "x-identifier": "MIT",
                "url": "https://spdx.org/licenses/MIT.html",
            },
        },
        "x-webhooks": {"called": {"post": {}}},
        "paths": {},
    }


def test_path_items_of_the_components_stand_where_they_are_referred_to() -> None:
    made = document(
        paths={"/a": {"$ref": "#/components/pathItems/A", "summary": "S"}},
        components={"pathItems": {"A": {"get": {"x-own": 1}}}},
    )
    responses = {"default": {"description": "Not documented."}}
    assert made["paths"] == {"/a": {"get": {"x-own": 1, "responses": responses}, "summary": "S"}}
    assert made["components"] == {}


def test_a_reference_stands_alone_and_schemas_are_found_wherever_they_are() -> None:
    response = {
        "description": "R",
        "headers": {"H": {"schema": {"const": "a"}}},
        "content": {"application/json": {"schema": {"const": "a"}, "example": {"const": "a"}}},
    }
    parameter = {"name": "q", "in": "query", "schema": {"const": "a"}}
    operation = {
        "parameters": [{"$ref": "#/components/parameters/Q", "description": "D"}],
        "responses": {"200": response, "x-own": {"const": "a"}},
        "callbacks": {"done": {"{$url}": {"post": {"responses": {"200": response}}}}},
    }
    made = document(
        paths={"/a": {"get": operation}, "x-own": {"post": {}}},
        components={"parameters": {"Q": parameter}},
    )
    changed = {
        **response,
        "headers": {"H": {"schema": {"enum": ["a"]}}},
        "content": {"application/json": {"schema": {"enum": ["a"]}, "example": {"const": "a"}}},
    }
    assert made["paths"]["/a"]["get"] == {
        "parameters": [{"$ref": "#/components/parameters/Q"}],
        "responses": {"200": changed, "x-own": {"const": "a"}},
        "callbacks": {"done": {"{$url}": {"post": {"responses": {"200": changed}}}}},
    }
    assert made["paths"]["x-own"] == {"post": {}}
    assert made["components"]["parameters"]["Q"]["schema"] == {"enum": ["a"]}


def test_a_schema_that_refers_to_an_inexact_one_is_not_exact_either() -> None:
    reference = "#/components/schemas/"
    made = document(
        components={
            "schemas": {
                "A": {"not": {"$ref": f"{reference}B"}},
                "B": {"allOf": [{"$ref": f"{reference}C"}]},
                "C": {"contains": {}},
            }
        }
    )
    assert made["components"]["schemas"]["A"] == {"x-not": {"$ref": f"{reference}B"}}


@pytest.mark.parametrize("options", [{}, {"provenance": False}, {"prose": False}])
def test_the_small_api_is_valid_and_loses_nothing(options: dict[str, bool]) -> None:
    _, _, file, *_ = write_openapi(Work(small_api(), RenderOptions(**options)))
    made = yaml.safe_load(file.data)
    assert file.path == "openapi-3.0.yaml"
    assert list(OpenAPIV30SpecValidator(made).iter_errors()) == []
    work = Work(small_api(), RenderOptions(**options))
    before = published(work.openapi, work)
    assert made == downgrade(before)
    assert [*made["paths"]] == [*before["paths"]]  # type: ignore[call-overload]


def test_the_document_as_json_says_the_same_in_the_same_order() -> None:
    other, file, *_ = write_openapi(Work(small_api()))
    made, expected = loads(file.data), yaml.safe_load(other.data)
    assert file.path == "openapi.json"
    assert made == expected
    assert [*made] == [*expected]
