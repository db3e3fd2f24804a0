"""The document with an entry of its own for each documented operation."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from openapi_spec_validator import validate

from docgen.infer import infer
from docgen.render.files.options import Operations, RenderOptions
from docgen.render.openapi.downgrade.document import downgrade
from docgen.render.openapi.keys import documented_keys
from docgen.render.openapi.separate import separate_document
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import write_openapi
from tests.render.small_api import operation, small_api, written_api


def test_each_selector_has_an_entry_with_its_own_body() -> None:
    made: Any = separate_document(Work(small_api()))
    validate(made)
    validate(downgrade(made))
    entry = made["paths"]["/api/v2/me/calls/{id}#Hold"]["post"]
    (documented,) = entry["x-docgen-operations"]
    assert documented["selector"] == "Hold"
    body = entry["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/VoiceHoldRequest"}
    assert "request" not in documented  # the body around says which it is
    assert [one["name"] for one in entry["parameters"] if one["in"] == "path"] == ["id"]


def test_it_documents_what_the_usual_document_does() -> None:
    work = Work(small_api())
    separate = separate_document(work)
    assert documented_keys(separate) == documented_keys(work.openapi)


def test_another_operation_renames_none() -> None:
    def names(*more: Any) -> dict[str, str]:
        api = written_api()
        made: Any = separate_document(Work(infer(evolve(api, operations=(*api.operations, *more)))))
        return {
            f"{method} {path}": one["operationId"]
            for path, item in made["paths"].items()
            for method, one in item.items()
            if "operationId" in one
        }

    before = names()
    after = names(operation("POST", "/api/v2/me/calls/{id}", "Moor", "Voice API", "Moor", 9))
    assert {key: after[key] for key in before} == before
    assert {*after} - {*before} == {"post /api/v2/me/calls/{id}#Moor"}


def test_nothing_in_a_selector_gets_out_of_the_fragment() -> None:
    odd = operation("POST", "/api/v2/me", "a/b?c#d e", "Voice API", "Odd", 9)
    made: Any = separate_document(Work(infer(evolve(written_api(), operations=(odd,)))))
    assert [*made["paths"]] == ["/api/v2/me#a%2Fb%3Fc%23d%20e"]


def test_a_selector_that_is_no_text_of_unicode_has_an_entry_all_the_same() -> None:
    odd = operation("POST", "/api/v2/me", "\ud800", "Voice API", "Odd", 9)
    made: Any = separate_document(Work(infer(evolve(written_api(), operations=(odd,)))))
    assert [*made["paths"]] == ["/api/v2/me#%3F"]


def test_the_options_say_which_documents_are_written() -> None:
    def written(operations: Operations) -> list[str]:
        work = Work(small_api(), RenderOptions(operations=operations))
        return [file.path for file in write_openapi(work)]

    usual = ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"]
    separate = ["openapi-operations.yaml", "openapi-operations-3.0.yaml"]
    assert written("grouped") == usual
    assert written("separate") == separate
    assert written("both") == [*usual, *separate]


def test_an_api_without_a_selector_has_one_document() -> None:
    plain = operation("GET", "/api/v2/me", None, "Voice API", "Me", 9)
    api = infer(evolve(written_api(), operations=(plain,)))
    assert separate_document(Work(api)) == {}
    files = write_openapi(Work(api, RenderOptions(operations="separate")))
    assert [file.path for file in files] == ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"]
