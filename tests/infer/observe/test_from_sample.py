"""What one sample shows."""

from __future__ import annotations

import pytest

from docgen.base.place import lines
from docgen.infer.observe.from_sample import from_sample, values_of
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Scalar, Schema

PLACE = lines("x.txt", 7)
STRING, INTEGER = Scalar(types=("string",)), Scalar(types=("integer",))


def shape(text: str, *unknown: str) -> Schema:
    return from_sample(text, place=PLACE, unknown=unknown)


def record(**members: Schema) -> Record:
    return Record(fields=tuple(Field(name=name, schema=one) for name, one in members.items()))


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ('"a"', ("string",)),
        ("1", ("integer",)),
        ("1.0", ("number",)),
        ("true", ("boolean",)),
        ("null", ("null",)),
    ],
)
def test_a_scalar_shows_its_type(text: str, types: tuple[str, ...]) -> None:
    assert shape(text) == Scalar(types=types)


def test_members_stand_in_documented_order_with_their_place() -> None:
    shown = shape('{"b":1,"a":"x"}')
    assert shown == record(b=INTEGER, a=STRING)
    assert isinstance(shown, Record)
    assert [field.place for field in shown.fields] == [PLACE, PLACE]
    assert {field.how for field in shown.fields} == {"sample"}
    assert {field.required for field in shown.fields} == {None}


def test_an_empty_object_and_an_empty_list_are_an_object_and_a_list() -> None:
    assert shape("{}") == Record(fields=())
    assert shape("[]") == ListOf(item=Anything())


def test_items_of_a_list_are_joined_in_the_order_of_their_members() -> None:
    assert shape('[{"b":1},{"a":null,"b":"x"},{"a":2}]') == ListOf(
        item=record(
            b=Scalar(types=("integer", "string")),
            a=Scalar(types=("integer", "null")),
        )
    )


def test_kinds_that_can_not_be_joined_stay_side_by_side() -> None:
    assert shape('[{"a":1},[2],"x"]') == ListOf(
        item=OneOf(options=(ListOf(item=INTEGER), record(a=INTEGER), STRING))
    )


def test_a_placeholder_tells_no_type() -> None:
    assert shape('{"id":"<id>","n":[1,"<n>"]}', "/id", "/n/1") == record(
        id=Anything(), n=ListOf(item=INTEGER)
    )
    assert shape('"<all>"', "") == Anything()


def test_a_pointer_escapes_slash_and_tilde() -> None:
    assert shape('{"a/b":1,"a~b":2}', "/a~1b") == Record(
        fields=(Field(name="a/b", schema=Anything()), Field(name="a~b", schema=INTEGER))
    )


@pytest.mark.parametrize("text", ["{", "[" * 5000, "[" * 90 + "]" * 90, "1" * 5000])
def test_what_can_not_be_read_shows_nothing(text: str) -> None:
    assert shape(text) == Anything()
    assert values_of(text) == ()
