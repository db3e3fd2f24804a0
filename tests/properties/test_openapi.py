"""Whatever the documentation holds, the document is valid and loses no operation."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator

from docgen.infer import infer
from docgen.model.api import Api, Operation, OperationKey
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.groups import groups
from docgen.render.openapi.homes import firsts_of, homes_of
from docgen.render.openapi.names import operation_ids, owner_names
from docgen.render.openapi.words import words_of
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import documented_keys, write_openapi
from tests.properties.strategies import PLACE, apis

pytestmark = pytest.mark.slow

COMPONENT = re.compile(r"[a-zA-Z0-9._-]{1,100}")
IDENTIFIER = re.compile(r"[a-z][A-Za-z0-9]{0,100}")

slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def written(api: Api, **options: Any) -> dict[str, Any]:
    (file, *_) = write_openapi(Work(infer(api), RenderOptions(**options)))
    loaded = yaml.load(file.data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    assert isinstance(loaded, dict)
    return loaded


@slowly
@given(apis, st.booleans(), st.booleans())
def test_the_document_is_valid(api: Api, provenance: bool, prose: bool) -> None:
    document = written(api, provenance=provenance, prose=prose)
    errors = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    assert errors == []


@slowly
@given(apis)
def test_names_are_plain_and_unique(api: Api) -> None:
    document = Work(infer(api)).openapi
    for components in document.get("components", {}).values():
        assert all(COMPONENT.fullmatch(name) for name in components)
        assert len({name.lower() for name in components}) == len(components)
    identifiers = [
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if not method.startswith("x-")
    ]
    assert all(IDENTIFIER.fullmatch(one) for one in identifiers)
    assert len({one.lower() for one in identifiers}) == len(identifiers)


@slowly
@given(apis)
def test_no_operation_is_lost_and_none_invented(api: Api) -> None:
    document = Work(infer(api)).openapi
    keys = {(one.key.method, one.key.path, one.key.selector) for one in api.operations}
    assert documented_keys(document) == keys


@slowly
@given(apis, st.data())
def test_a_new_operation_renames_no_other(api: Api, data: st.DataObject) -> None:
    # What only a guide showed gets the title of its page once the reference documents it.
    reference = [operation for operation in api.operations if not operation.guide]
    assume(reference)
    neighbour = data.draw(st.sampled_from(reference))
    path = data.draw(st.sampled_from([neighbour.key.path, "/api/v2/zebras/{id}"]))
    selects = neighbour.key.selector is not None
    new = Operation(
        key=OperationKey(
            method=neighbour.key.method, path=path, selector="Zebra" if selects else None
        ),
        section="Zebra API",
        title="Zebra crossing",
        place=PLACE,
    )
    before, after = api.operations, (*api.operations, new)
    names = owners(before, api.base_path)
    assert {n: owners(after, api.base_path)[n] for n in names} == names
    assert identifiers(api).items() <= identifiers(evolve(api, operations=after)).items()


def owners(operations: tuple[Operation, ...], base: str) -> dict[int, str]:
    """What the types of each operation of the reference are named after; guides may move."""
    homes, firsts = homes_of(operations, base), firsts_of(operations, base)
    made = owner_names(words_of(operations, homes, firsts, base), homes, ())
    return {number: name for number, name in made.items() if not operations[number].guide}


def identifiers(api: Api) -> dict[tuple[str, str], str]:
    found = groups(api)
    given = operation_ids(found, api.base_path)
    return {(group.method, group.path): given[number] for number, group in enumerate(found)}
