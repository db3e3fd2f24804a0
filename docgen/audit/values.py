"""Values in requests against what the tables say of them: their type, and what they may be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docgen.audit.shown import is_unknown, requests_of
from docgen.base.findings import Finding
from docgen.infer.observe import from_type_text
from docgen.model.api import Api, Operation, Parameter
from docgen.model.schema import ListOf, Scalar

_JSON = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def value_findings(api: Api) -> Iterator[Finding]:
    """The findings of this file."""
    for operation in api.operations:
        for one in operation.parameters:
            # The selector of the other steps of a scenario is another operation's.
            if one.where == "body" and not one.within and one.name != api.selector:
                yield from _of_parameter(one, operation) if one.source == "table" else ()


def _of_parameter(parameter: Parameter, operation: Operation) -> Iterator[Finding]:
    for sample, body in requests_of(operation):
        if parameter.name not in body or is_unknown(sample, parameter.name):
            continue
        value = body[parameter.name]
        if parameter.closed and isinstance(value, str) and value not in parameter.values:
            allowed = ", ".join(map(repr, parameter.values))
            yield Finding(
                code="value-undocumented",
                message=f"a sample of {operation.title!r} sends {value!r} as {parameter.name!r}, "
                f"documented are {allowed}",
                place=sample.place,
                related=(parameter.place,),
            )
        told = _contradicts(parameter, value)
        if told:
            yield Finding(
                code="type-contradicts-sample",
                message=f"{parameter.name!r} of {operation.title!r} is documented as "
                f"{parameter.type_text!r}, a sample sends {told}",
                place=sample.place,
                related=(parameter.place,),
            )


def _contradicts(parameter: Parameter, value: Any) -> str:
    """What the sample has instead of the documented type; empty where both agree."""
    schema = from_type_text(parameter.type_text) if parameter.type_text else None
    kind = "object" if isinstance(value, dict) else "array" if isinstance(value, list) else ""
    if isinstance(schema, ListOf):
        return "" if kind == "array" or value is None else _named(value, kind)
    if not isinstance(schema, Scalar) or not schema.types:
        return ""
    shown = kind or _JSON[type(value)]
    allowed = {*schema.types, *(["integer"] if "number" in schema.types else []), "null"}
    return "" if shown in allowed else _named(value, kind)


def _named(value: Any, kind: str) -> str:
    article = "an" if kind else "the"
    return f"{article} {kind}" if kind else f"the {_JSON[type(value)]} {value!r}"
