"""Whatever a sample says, openapi.json is JSON, openapi.yaml is YAML, and both say the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.base.json import read_json
from docgen.base.place import lines
from docgen.infer import infer
from docgen.model.api import Api, Operation, OperationKey, Sample
from docgen.render.files.options import RenderOptions
from docgen.render.openapi.work import Work
from docgen.render.openapi.writer import write_openapi

pytestmark = pytest.mark.slow

PLACE = lines("a.txt", 1)

# Numbers as documents print them, of any size and precision, those of JSON5 and others among them.
figures = st.from_regex(r"[0-9]{1,25}", fullmatch=True)
numbers = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.integers().map(str),
    st.builds("{}{}.{}".format, st.sampled_from(["", "-", "+"]), figures, figures),
    st.builds(
        "{}e{}{}".format, figures, st.sampled_from(["", "-", "+"]), figures.map(lambda n: n[:4])
    ),
    st.sampled_from(["1e400", "-1e400", "1e-400", "1E+309", "1e22", "1e16", "-0.0", "-0"]),
    st.sampled_from([".5", "5.", "+1", "0x1F", "007", "1_000", "NaN", "Infinity", "1:30"]),
    st.sampled_from(["1e5", "1.0e5", "12e03", "2024-01-02", "9007199254740993"]),
)
texts = st.one_of(
    st.text(),
    st.sampled_from(
        ["yes", "no", "on", "null", "~", "1e3", "0x10", "2024-01-02", "<<", "=", "- a"]
    ),
).map(lambda text: json.dumps(text, ensure_ascii=False))
leaves = st.one_of(numbers, texts, st.sampled_from(["true", "false", "null", "None", "<id>"]))
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda all_of: f"[{', '.join(all_of)}]"),
        st.dictionaries(texts, inner, max_size=3).map(
            lambda one: "{" + ", ".join(f"{k}: {v}" for k, v in one.items()) + "}"
        ),
    ),
    max_leaves=6,
)


def refuse(text: str) -> None:
    raise AssertionError(f"{text} is no JSON (RFC 8259, 6)")


def api_of(text: str) -> Api:
    """An API with one response that shows the text."""
    samples = tuple(
        Sample(role="response", raw=text, json=read.json, unknown=read.unknown, place=PLACE)
        for read in read_json(text).documents
    )
    operation = Operation(
        key=OperationKey(method="GET", path="/x"),
        section="S",
        title="X",
        samples=samples,
        place=PLACE,
    )
    return Api(name="a", version="1", title="t", dialect="d", operations=(operation,))


def written(api: Api) -> dict[str, bytes]:
    return {file.path: file.data for file in write_openapi(Work(infer(api), RenderOptions()))}


@given(values)
@settings(max_examples=150, deadline=None)
def test_both_documents_say_the_same(value: str) -> None:
    files = written(api_of(f'{{"value": {value}}}'))
    as_json: Any = json.loads(files["openapi.json"], parse_constant=refuse)
    assert yaml.load(files["openapi.yaml"], Loader=yaml.SafeLoader) == as_json
