"""What is valid by a schema of 3.1 is valid by its translation to 3.0, and the other way round."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator

from docgen.infer import infer
from docgen.model.api import Api
from docgen.render.openapi.downgrade.document import downgrade
from docgen.render.openapi.downgrade.schemas import downgrade_schema
from docgen.render.openapi.work import Work
from tests.properties.strategies import apis, names

pytestmark = pytest.mark.slow

TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"]

# No number like 1.0: an integer to 3.1, and to the checker of 3.0 none.
scalars: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, "", "a", "bb", "ccc"])
)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)


def keywords(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schema Objects of 3.1 whose members are `inner`."""
    some = st.lists(inner, min_size=1, max_size=3)
    named = st.dictionaries(names, inner, max_size=2)
    small = st.integers(0, 3)
    numbers = st.integers(-2, 2)
    members: dict[str, st.SearchStrategy[Any]] = {
        "type": st.sampled_from(TYPES)
        | st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
        "const": values,
        "enum": st.lists(values, max_size=3),
        "examples": st.lists(values, max_size=2),
        "minimum": numbers,
        "maximum": numbers,
        "exclusiveMinimum": numbers,
        "exclusiveMaximum": numbers,
        "minLength": small,
        "items": inner,
        "prefixItems": some,
        "contains": inner,
        "maxItems": small,
        "properties": named,
        "patternProperties": st.dictionaries(st.sampled_from(["^a", "b$"]), inner, max_size=2),
        "additionalProperties": inner,
        "unevaluatedProperties": inner,
        "unevaluatedItems": inner,
        "propertyNames": inner,
        "required": st.lists(names, max_size=2, unique=True),
        "dependentRequired": st.dictionaries(names, st.lists(names, max_size=1), max_size=2),
        "dependentSchemas": named,
        "allOf": some,
        "anyOf": some,
        "oneOf": some,
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
    }
    return st.lists(st.sampled_from([*members]), max_size=4, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({name: members[name] for name in chosen})
    )


schemas = st.recursive(st.booleans() | keywords(st.booleans()), keywords, max_leaves=5)


@settings(max_examples=400, deadline=None)
@given(schemas, st.lists(values, min_size=1, max_size=6))
def test_what_was_valid_stays_valid_and_more_only_where_words_are_lacking(
    schema: Any, instances: list[Any]
) -> None:
    made = downgrade_schema(schema)
    before, after = OAS31Validator(schema), OAS30Validator(made.schema)
    for instance in instances:
        if before.is_valid(instance):
            assert after.is_valid(instance)
        elif made.exact:
            assert not after.is_valid(instance)


@settings(max_examples=30, deadline=None)
@given(apis)
def test_whatever_the_documentation_holds_the_document_of_3_0_is_valid(api: Api) -> None:
    made = downgrade(Work(infer(api)).openapi)
    assert [error.message for error in OpenAPIV30SpecValidator(made).iter_errors()] == []
