"""The laws of join, and what it promises to a sample."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.infer.observe.from_sample import from_value
from docgen.infer.observe.join import ANYTHING, in_order, join, join_in_order
from docgen.model.api import Api
from docgen.model.schema import Schema
from docgen.render.context import Rendering
from docgen.render.files.options import RenderOptions
from docgen.render.fits import fits
from docgen.render.openapi.objects.schemas import schema_object
from tests.properties.strategies import PLACE, json_values, schemas

pytestmark = pytest.mark.slow

NOTHING = Rendering(
    api=Api(name="x", version="1", title="x", dialect="gws"), options=RenderOptions()
)


def valid(value: object, schema: Schema) -> bool:
    made = schema_object(schema, NOTHING)
    return jsonschema.Draft202012Validator(made).is_valid(value)


@given(schemas)
def test_join_with_itself_changes_nothing(a: Schema) -> None:
    assert join(a, a) == a


@given(schemas, schemas)
def test_join_does_not_care_about_order(a: Schema, b: Schema) -> None:
    assert join(a, b) == join(b, a)


@given(schemas, schemas, schemas)
def test_join_does_not_care_about_grouping(a: Schema, b: Schema, c: Schema) -> None:
    assert join(join(a, b), c) == join(a, join(b, c))


@given(schemas)
def test_what_nobody_saw_says_nothing(a: Schema) -> None:
    assert join(a, ANYTHING) == a == join(ANYTHING, a)


@given(schemas, schemas)
def test_order_of_fields_is_all_that_in_order_changes(a: Schema, b: Schema) -> None:
    joined = join(a, b)
    assert join(in_order(joined, [b, a]), joined) == joined


@given(st.lists(json_values, min_size=1, max_size=4))
def test_every_sample_is_valid_against_the_join_of_all(values: list[object]) -> None:
    schema = join_in_order(from_value(value, place=PLACE) for value in values)
    for value in values:
        assert valid(value, schema)
        assert fits(value, schema)


@given(st.lists(json_values, min_size=2, max_size=4), json_values)
def test_fits_says_what_a_validator_says(values: list[object], other: object) -> None:
    schema = join_in_order(from_value(value, place=PLACE) for value in values)
    # A schema draws no line between 1 and 1.0; JSON text of Python does.
    other = json.loads(json.dumps(other))
    assert fits(other, schema) == valid(other, schema)


@given(st.lists(json_values, min_size=1, max_size=4))
def test_order_of_samples_moves_fields_and_nothing_else(values: list[object]) -> None:
    shapes = [from_value(value, place=PLACE) for value in values]
    forth, back = join_in_order(shapes), join_in_order(reversed(shapes))
    assert join(forth, back) == join(back, forth) == join(join(forth, forth), back)
