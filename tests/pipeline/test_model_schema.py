"""The published JSON Schema of model.json."""

import json
from pathlib import Path

import jsonschema
import pytest

from docgen.base.codec.converter import dumps
from docgen.render import Work
from docgen.render.model_json import model_schema, write_model
from tests.kept import model_of

PUBLISHED = Path("docs/model.schema.json")


def test_the_published_schema_is_the_one_of_the_classes(root: Path, *, accept: bool) -> None:
    """`pytest --accept` publishes it anew; a changed model may need a new FORMAT number."""
    fresh = dumps(model_schema())
    if accept:
        (root / PUBLISHED).parent.mkdir(exist_ok=True)
        (root / PUBLISHED).write_text(fresh, encoding="utf-8")
    assert (root / PUBLISHED).read_text(encoding="utf-8") == fresh


def test_it_is_a_schema_and_refuses_what_is_no_model() -> None:
    schema = model_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    head = {"name": "a", "version": "1", "title": "A", "dialect": "d"}
    assert validator.is_valid({"docgen-model": 3, **head})
    assert not validator.is_valid({"docgen-model": 4, **head})
    assert not validator.is_valid({"docgen-model": 3, **head, "operatoins": []})
    assert not validator.is_valid(head)


@pytest.mark.shared
@pytest.mark.slow
def test_the_model_of_the_reference_is_valid(shared: Path) -> None:
    (file,) = write_model(Work(model_of(shared / "sources" / "gws-8.6" / "text")))
    model = json.loads(file.data)
    jsonschema.Draft202012Validator(model_schema()).validate(model)
