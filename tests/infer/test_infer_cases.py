"""Samples and tables in, schemas out: one case for each thing that inference decides.

A fence is named by its role and a number: `request1`, `response2`, `notification1`, `resource1`;
each is a sample of an operation (or resource) of its own, unless the number has a letter behind it:
`response1b` is another sample of the first. `table1` holds rows of the first resource or request,
`name | type | description` or `name | type | description | mandatory`; `\\n` begins a line in a
cell. What comes out is told as `docgen show` tells it.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from docgen.base.json.lenient import read_json
from docgen.base.place import lines
from docgen.cli.text.schemas import schema_lines
from docgen.extract.requests.parameters import are_all, documented_values
from docgen.infer import infer
from docgen.model.api import (
    Api,
    Attribute,
    Operation,
    OperationKey,
    Parameter,
    Resource,
    Sample,
)
from docgen.model.schema import Schema
from tests.cases import Case
from tests.known_wrong import case_params
from tests.render.small_api import MEMBERS

KNOWN_WRONG: dict[str, str] = {}

_NAME = re.compile(r"(?P<role>request|response|notification|resource|table)(?P<number>\d+)[a-z]?")


@pytest.mark.parametrize("case", case_params("infer", KNOWN_WRONG))
def test_samples_become_schemas(case: Case, accept: bool) -> None:
    case.check(shown(infer(api_of(case.inputs))), accept=accept and str(case) not in KNOWN_WRONG)


def api_of(inputs: dict[str, str]) -> Api:
    samples: dict[tuple[str, int], list[Sample]] = {}
    rows: dict[int, list[dict[str, Any]]] = {}
    for line, (name, text) in enumerate(inputs.items(), 1):
        told = _NAME.fullmatch(name)
        assert told, f"{name}: not the name of a role with a number"
        number = int(told["number"])
        if told["role"] == "table":
            rows[number] = [_row(row, line) for row in text.strip().split("\n")]
            samples.setdefault(("table", number), [])
            continue
        (read,) = read_json(text).documents
        role: Any = told["role"]
        one = Sample(
            role=role,
            raw=text,
            json=read.json,
            unknown=read.unknown,
            more=read.more,
            repairs=read.repairs,
            place=lines("case.txt", line),
        )
        samples.setdefault((_owner(role), number), []).append(one)
    resources = sorted(number for kind, number in samples if kind == "resource")
    operations = sorted({number for kind, number in samples if kind == "operation"})
    if not resources and not operations:
        resources = sorted(rows)
    return Api(
        name="harbour",
        version="1",
        title="Harbour",
        dialect="x",
        members=MEMBERS,
        resources=tuple(
            Resource(
                section="Harbour API",
                title=f"Boat{number if number > 1 else ''} resource",
                attributes=tuple(
                    Attribute(**{k: v for k, v in row.items() if k != "where"})
                    for row in rows.get(number, ())
                ),
                samples=tuple(samples.get(("resource", number), ())),
                place=lines("case.txt", 100 + number),
            )
            for number in resources
        ),
        operations=tuple(
            Operation(
                key=OperationKey(method="POST", path=f"/boats/{number}"),
                section="Harbour API",
                title=f"Moor{number}",
                parameters=tuple(
                    Parameter(**row) for row in (() if resources else rows.get(number, ()))
                ),
                samples=tuple(samples["operation", number]),
                place=lines("case.txt", 200 + number),
            )
            for number in operations
        ),
    )


def _owner(role: str) -> str:
    return "resource" if role == "resource" else "operation"


def _row(text: str, line: int) -> dict[str, Any]:
    cells = (part.strip().replace("\\n", "\n") for part in re.split(r"\s*\|\s*", text))
    name, type_text, description, *more = cells
    return {
        "name": name,
        "where": "body",
        "type_text": type_text,
        "description": description,
        "required": {"yes": True, "no": False}.get(more[0]) if more else None,
        "values": documented_values(description),
        "closed": are_all(description),
        "place": lines("case.txt", line),
    }


def shown(api: Api) -> dict[str, Any]:
    """What was found, as a person reads it."""
    bodies: dict[str, Schema | None] = {}
    for one in api.resources:
        bodies[f"resource {one.title}"] = one.schema
    for one in api.operations:
        bodies[f"request {one.title}"] = one.request
        bodies[f"response {one.title}"] = one.response
        bodies[f"notification {one.title}"] = one.notification
    for one in api.messages:
        bodies[f"message {one.name}"] = one.schema
    return {
        "bodies": {name: schema_lines(one) for name, one in bodies.items() if one is not None},
        "schemas": {one.name: schema_lines(one.schema) for one in api.schemas},
        "decisions": [f"{one.rule}: {one.about}: {one.because}" for one in api.decisions],
        "findings": [f"{one.code}: {one.message}" for one in api.findings],
    }
