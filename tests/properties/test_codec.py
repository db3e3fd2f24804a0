"""What is written as JSON comes back the same."""

import json
import time
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.base.codec.converter import decode, dumps, encode, loads
from docgen.base.errors import SourceError
from docgen.base.findings import Finding
from docgen.base.place import Place, lines
from docgen.model.api import Api, Operation, OperationKey, Parameter, Sample
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Ref, Scalar, Schema

texts = st.text(max_size=8)
places = st.builds(lines, texts, st.integers(0, 99), st.integers(0, 99))
st.register_type_strategy(Place, places)
scalars = st.builds(
    Scalar,
    types=st.lists(st.sampled_from(["string", "integer", "null"]), max_size=2).map(tuple),
    const=st.none() | texts,
    values=st.lists(texts, max_size=2).map(tuple),
)


def _larger(schemas: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    fields = st.builds(
        Field,
        name=texts,
        schema=schemas,
        required=st.none() | st.booleans(),
        description=texts,
        how=st.sampled_from(["table", "sample", "prose", "assumed"]),
        place=st.none() | places,
    )
    return (
        st.builds(ListOf, item=schemas)
        | st.builds(OneOf, options=st.lists(schemas, max_size=3).map(tuple))
        | st.builds(
            Record,
            fields=st.lists(fields, max_size=3).map(tuple),
            extra=st.none() | schemas,
        )
    )


def _is_of(kind: type, schema: Schema) -> bool:
    return isinstance(schema, kind)


schemas = st.recursive(
    st.just(Anything()) | scalars | st.builds(Ref, name=texts), _larger, max_leaves=6
)
for _kind in (Anything, ListOf, OneOf, Record, Ref, Scalar):
    st.register_type_strategy(_kind, schemas.filter(partial(_is_of, _kind)))
samples = st.from_type(Sample)
operations = st.builds(
    Operation,
    key=st.from_type(OperationKey),
    section=texts,
    title=texts,
    guide=st.booleans(),
    features_mode=st.sampled_from(["all", "any"]),
    samples=st.lists(samples, max_size=2).map(tuple),
    parameters=st.lists(st.from_type(Parameter), max_size=2).map(tuple),
    request=st.none() | schemas,
    place=places,
    also=st.lists(places, max_size=2).map(tuple),
)
apis = st.builds(
    Api,
    name=texts,
    version=texts,
    title=texts,
    dialect=texts,
    homepage=st.none() | texts,
    operations=st.lists(operations, max_size=2).map(tuple),
    findings=st.lists(st.from_type(Finding), max_size=2).map(tuple),
)


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(apis)
def test_an_api_comes_back_the_same_and_is_written_the_same(api: Api) -> None:
    written = dumps(encode(api))
    again = decode(loads(written), Api)
    assert again == api
    assert dumps(encode(again)) == written


@settings(deadline=None)
@given(schemas)
def test_a_schema_of_any_kind_comes_back(schema: Schema) -> None:
    assert decode(encode(schema), Schema) == schema  # type: ignore[arg-type]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.slow
@settings(deadline=None)
@given(json_values)
def test_the_layout_changes_no_value(value: Any) -> None:
    written = dumps(value)
    assert json.loads(written) == value
    assert json.loads(written.encode()) == value


def test_half_a_surrogate_pair_survives_utf8() -> None:
    written = dumps({"a\ud800": ["\udc00", "x"]})
    assert json.loads(written.encode("utf-8")) == {"a\ud800": ["\udc00", "x"]}


def test_what_fits_stands_on_one_line_and_defaults_are_left_out() -> None:
    key = OperationKey(method="GET", path="/x")
    operation = Operation(
        key=key,
        section="S",
        title="T",
        request=Anything(),
        place=lines("a", 3),
        parameters=tuple(
            Parameter(name=f"p{n}", where="query", place=lines("a", n)) for n in (1, 2)
        ),
    )
    assert dumps(encode(operation)) == (
        "{\n"
        ' "key": {"method": "GET", "path": "/x"},\n'
        ' "section": "S",\n'
        ' "title": "T",\n'
        ' "place": {"file": "a", "line": 3, "last_line": 3},\n'
        ' "parameters": [\n'
        '  {"name": "p1", "where": "query", "place": {"file": "a", "line": 1, "last_line": 1}},\n'
        '  {"name": "p2", "where": "query", "place": {"file": "a", "line": 2, "last_line": 2}}\n'
        " ],\n"
        ' "request": {"kind": "anything"}\n'
        "}\n"
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], r"no object @ \$"),
        ({}, r"required field missing @ \$.method"),
        ({"method": 5, "path": "/"}, r"expected str @ \$.method"),
        ({"method": "GET", "path": ["/"]}, r"expected str @ \$.path"),
        ({"method": "GET", "path": "/", "pfad": 1}, r"extra fields found \(pfad\) @ \$"),
        ({"method": "GET", "path": "/", "selector": 1}, r"@ \$.selector"),
    ],
)
def test_json_of_another_shape_is_refused_with_its_pointer(data: Any, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        decode(data, OperationKey, label="model.json")
    assert str(caught.value).startswith("model.json: ")


def test_text_is_no_tuple_of_letters() -> None:
    with pytest.raises(SourceError, match=r"@ \$.types"):
        decode({"types": "string", "kind": "scalar"}, Scalar)


@pytest.mark.parametrize(
    ("text", "said"), [(b'{\n"a" 1}', "m:2: is not JSON"), (b"\xff{", "m: is")]
)
def test_broken_json_is_told_with_its_line(text: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        loads(text, label="m")


@pytest.mark.slow
def test_a_large_model_is_written_quickly() -> None:
    place = lines("reference.txt", 1, 9)
    parameters = tuple(
        Parameter(name=f"p{n}", where="body", description="words " * 20, place=place)
        for n in range(10)
    )
    sample = Sample(role="request", raw="{}\n" * 100, json="{}", place=place)
    operations = tuple(
        Operation(
            key=OperationKey(method="POST", path="/x", selector=str(n)),
            section="S",
            title=str(n),
            parameters=parameters,
            samples=(sample,) * 3,
            place=place,
        )
        for n in range(480)
    )
    api = Api(name="a", version="1", title="t", dialect="d", operations=operations)
    start = time.process_time()
    dumps(encode(api))
    assert time.process_time() - start < 2.0  # 0.15 s where this was written
