"""The type of a parameter: its type text, its samples, else the clear words of its description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from docgen.infer.observe import (
    ANYTHING,
    BOOLEAN,
    STRING,
    from_type_text,
    from_words,
    held_to,
    join,
    member,
    path_of_row,
    values_of,
    values_of_type,
)
from docgen.model.api import Parameter, Sample
from docgen.model.schema import ListOf, Scalar, Schema

_SEPARATED = re.compile(
    r"\bcomma[- ](?:separated|delimited)\b|\b(?:separated by|with) commas\b", re.IGNORECASE
)
_LIST_OF_TEXTS = ListOf(item=STRING)
# A member of a body that holds a file, as prose tells it ("The uploaded document in the request.").
_UPLOAD = re.compile(
    r"\b(?:attached|uploaded) (?:content|document|file|image)\b"
    r"|\b(?:content|document|file|image) (?:to (?:be )?upload(?:ed)?|that is uploaded)\b",
    re.IGNORECASE,
)
_FILES = frozenset({"binary", "blob", "file", "files", "upload"})  # types
_FILE = Scalar(types=("string",), format="binary")


def with_schema(parameter: Parameter, shown: Schema, samples: Sequence[Sample]) -> Parameter:
    """The parameter, typed; `shown` is the body that the request `samples` show together.

    Limits that a sample does not keep are none.
    """
    if parameter.where != "body":
        return evolve(parameter, schema=_of_url_or_header(parameter))
    path = path_of_row(parameter, shown)
    if _is_limited(parameter) and not all(
        _fits(parameter, value) for sample in samples for value in _values(sample, path)
    ):
        parameter = evolve(parameter, minimum=None, maximum=None, min_length=None, max_length=None)
    schema = join(from_type_text(parameter.type_text), member(shown, path) or ANYTHING)
    if schema == ANYTHING and parameter.type_text.strip().lower() in _FILES:
        schema = _FILE
    if schema == ANYTHING:
        schema = from_words(parameter.description)
    values = parameter.values or values_of_type(parameter.type_text)
    if schema == ANYTHING and _UPLOAD.search(parameter.description):
        schema = _FILE
    if schema == ANYTHING:
        schema = _of_values(values or ((parameter.default,) if parameter.default else ()))
    if not values:
        return evolve(parameter, schema=schema)
    closed = parameter.closed and all(
        _spelt(value) in values for sample in samples for value in _values(sample, path)
    )
    return evolve(parameter, schema=with_values(schema, values, closed=closed))


def _is_limited(parameter: Parameter) -> bool:
    limits = (parameter.minimum, parameter.maximum, parameter.min_length, parameter.max_length)
    return any(limit is not None for limit in limits)


def _fits(parameter: Parameter, value: object) -> bool:
    """Whether a value of a sample keeps the limits that the documentation sets."""
    if isinstance(value, str):
        return _is_within(len(value), parameter.min_length, parameter.max_length)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _is_within(value, parameter.minimum, parameter.maximum)
    return True


def _is_within(value: float, least: int | None, most: int | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def is_file(schema: Schema | None) -> bool:
    """Whether a value is the bytes of a file."""
    return isinstance(schema, Scalar) and schema.format == _FILE.format


def _is_separated(parameter: Parameter) -> bool:
    """Whether several values go into the one text of a query, with commas between them."""
    return any(map(_SEPARATED.search, (parameter.type_text, parameter.description)))


def _of_values(values: tuple[str, ...]) -> Schema:
    """The type that printed values leave no doubt about: words are text; numbers may be either."""
    if not values:
        return ANYTHING
    if {*values} <= {"true", "false"}:
        return BOOLEAN if len({*values}) > 1 else ANYTHING
    return ANYTHING if all(map(_is_integer, values)) else STRING


def _of_url_or_header(parameter: Parameter) -> Schema:
    """What stands in a URL or a header is text where nothing else is told."""
    schema = from_type_text(parameter.type_text)
    if parameter.where == "query" and _is_separated(parameter):
        return with_values(_LIST_OF_TEXTS, parameter.values, closed=parameter.closed)
    if schema == ANYTHING:
        schema = from_words(parameter.description)
    if not isinstance(schema, Scalar):
        schema = STRING
    return with_values(schema, parameter.values, closed=parameter.closed)


def with_values(schema: Schema, values: tuple[str, ...], *, closed: bool) -> Schema:
    """The schema held to its documented values; where others may be, these are known."""
    if isinstance(schema, ListOf):
        return ListOf(item=with_values(schema.item, values, closed=False))
    if not values or not isinstance(schema, Scalar):
        return schema
    types = {*schema.types} - {"null"}
    if types == {"string"} or (types == {"integer"} and all(map(_is_integer, values))):
        return held_to(schema, values) if closed else evolve(schema, known=values)
    return schema


def _is_integer(text: str) -> bool:
    return text.removeprefix("-").isdecimal() and text.isascii() and str(int(text)) == text


def _values(sample: Sample, path: tuple[str, ...]) -> Iterator[object]:
    """What a sample shows at `path`, without placeholders and nulls."""
    if "/" + "/".join(path) in sample.unknown:
        return
    for value in values_of(sample.json):
        found = value
        for name in path:
            found = found.get(name) if isinstance(found, dict) else None
        if found is not None:
            yield found


def _spelt(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
