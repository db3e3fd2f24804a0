"""What is packed for a cache comes back the same, places and all that equality passes over too."""

import json
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.base.codec.compact import MISFITS, pack, unpack
from docgen.base.place import lines
from docgen.blocks.types import Document, Paragraph
from docgen.model.api import Api
from tests.properties.strategies import apis

pytestmark = pytest.mark.slow

TEXTS = st.text(max_size=4) | st.sampled_from(["\ud800", "\x00", "é", "a.html"])


def every(kind: Any) -> st.SearchStrategy[Any]:
    """Values of `kind` with every member filled: a new member of a block is tested from birth."""
    if attrs.has(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{one.name: every(hints[one.name]) for one in attrs.fields(kind)})
    match get_origin(kind):
        case None:
            return TEXTS if kind is str else st.from_type(kind)
        case origin if origin is tuple:
            return st.lists(every(get_args(kind)[0]), max_size=2).map(tuple)
        case origin if origin is Literal:
            return st.sampled_from(get_args(kind))
        case origin if origin in (Union, UnionType):
            return st.one_of(*map(every, get_args(kind)))
    raise TypeError(kind)


def through(value: Any) -> Any:
    written = json.dumps(pack(value), ensure_ascii=False).encode("utf-8", "surrogatepass")
    return unpack(json.loads(written), type(value))


def whole(value: Any) -> Any:
    """All members, also those that take no part in equality; their types as well."""
    return attrs.asdict(value, value_serializer=lambda _, __, one: (type(one).__name__, one))


many = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@many
@given(every(Document))
def test_a_document_comes_back_with_all_it_holds(document: Document) -> None:
    again = through(document)
    assert again == document
    assert whole(again) == whole(document)


@many
@given(apis)
def test_a_model_comes_back_with_all_it_holds(api: Api) -> None:
    again = through(api)
    assert again == api
    assert whole(again) == whole(api)


def test_equal_places_are_one_place() -> None:
    blocks = tuple(Paragraph(text=text, place=lines("a.txt", 1)) for text in "ab")
    again = through(Document(file="a.txt", title="", blocks=blocks))
    assert again.blocks[0].place is again.blocks[1].place


@pytest.mark.parametrize("change", ["spots", "member", "mark", "shape"])
def test_what_is_no_packed_document_is_refused(change: str) -> None:
    blocks = (Paragraph(text="x", place=lines("a.txt", 1)),)
    data: Any = json.loads(json.dumps(pack(Document(file="a.txt", title="", blocks=blocks))))
    match change:
        case "spots":
            data[1].clear()
        case "member":
            data[2].pop()
        case "mark":
            data[2][2][0][-1] = 99
        case "shape":
            data = {"a": 1, "b": 2, "c": 3}
    with pytest.raises(MISFITS):
        unpack(data, Document)
