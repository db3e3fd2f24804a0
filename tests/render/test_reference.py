"""The document of the whole real reference, which lies beside a developer's checkout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from docgen.model.api import Api
from docgen.render.components import closure
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import documented_keys, write_openapi
from tests.kept import model_of
from tests.render.openapi.test_document import sentences

pytestmark = [pytest.mark.shared, pytest.mark.slow]


@pytest.fixture(scope="module")
def api(shared: Path) -> Api:
    return model_of(shared / "sources" / "gws-8.6" / "text")


@pytest.fixture(scope="module")
def document(api: Api) -> dict[str, Any]:
    return loaded(written(api))


def written(api: Api, **options: Any) -> str:
    (file, *_) = write_openapi(Work(api, RenderOptions(**options)))
    return file.data.decode()


def loaded(text: str) -> dict[str, Any]:
    document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    assert isinstance(document, dict)
    return document


def properties(value: Any) -> Iterator[tuple[str, Any]]:
    """Every property of every schema of the document, examples aside."""
    if isinstance(value, dict):
        if value.get("type") == "object":
            yield from value.get("properties", {}).items()
        for name, member in value.items():
            if name not in ("example", "examples", "value"):
                yield from properties(member)
    elif isinstance(value, list):
        for member in value:
            yield from properties(member)


def test_a_validator_accepts_it(document: dict[str, Any]) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_no_operation_is_lost_and_none_invented(api: Api, document: dict[str, Any]) -> None:
    keys = {(o.key.method, o.key.path, o.key.selector) for o in api.operations}
    assert len(keys) > 350
    assert documented_keys(document) == keys


def test_every_property_says_where_it_was_read(api: Api) -> None:
    whole = Work(api).openapi
    silent = [name for name, schema in properties(whole) if "x-docgen-source" not in schema]
    assert silent == []


def test_every_schema_of_the_document_is_needed_and_says_where_it_was_read(
    document: dict[str, Any],
) -> None:
    schemas = document["components"]["schemas"]
    apart = [one for one in schemas.values() if one.keys() & {"properties", "type"}]
    assert [one for one in apart if "x-docgen-source" not in one] == []
    others = {name: one for name, one in document["components"].items() if name != "schemas"}
    needed = closure([_bare(document["paths"]), others], schemas)
    assert sorted({*schemas} - {*needed}) == []


def _bare(value: Any) -> Any:
    """The value without extensions of our own, which make nothing needed."""
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {n: _bare(one) for n, one in value.items() if not n.startswith("x-docgen-")}


def test_no_sentence_is_left_where_none_is_wanted(api: Api) -> None:
    text = " ".join(written(api, prose=False).split())
    # What is no longer than a name may be one: descriptions hold names of operations, too.
    told = [line.strip("- ") for line in sentences(api) if len(line.split()) > 5]
    assert len(told) > 1000
    assert [line for line in told if line in text] == []
