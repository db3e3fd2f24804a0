"""What an operation takes and gives: its tables joined with its samples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import evolve

from docgen.infer.bodies.parameters import with_schema
from docgen.infer.bodies.resources import told_record, with_told
from docgen.infer.notes import Notes
from docgen.infer.observe import (
    ANYTHING,
    STRING,
    Row,
    from_sample,
    held_to,
    join_in_order,
    path_of_row,
    record_of,
    values_of,
)
from docgen.model.api import Failure, Operation, OperationKey, Parameter, Sample
from docgen.model.schema import Field, ListOf, OneOf, Record, Scalar, Schema

# What a guide may tell of a request whose page lists no more than its body.
_BESIDE = ("query", "header", "cookie")

# So many members that only a broken sample has outermost have fallen out of an object. In GWS, 6 or
# 7 have; one alone is what another query gives (`devices` beside samples with `uris`).
_TOGETHER = 3

_HOW: dict[str, Literal["table", "prose", "assumed", "sample"]] = {
    "table": "table",
    "text": "prose",
    "url": "assumed",
    "sample": "sample",
    "guide": "prose",
}


def with_schemas(
    operation: Operation,
    again: Iterable[Operation],
    selector: str | None,
    notes: Notes,
    elsewhere: Sequence[object] = (),
) -> Operation:
    """The operation with its request, response and parameters typed.

    `again`: guide operations with the same key, whose samples and rows count as well. `elsewhere`:
    bodies of this operation that the pages of others show, as a step of a scenario.
    """
    told = (operation, *again)
    samples = [sample for one in told for sample in one.samples if sample.json is not None]
    requests = [s for s in samples if s.role == "request" and shows(operation, s, selector)]
    shown = join_in_order(_shapes(requests))
    mine = {(one.where, one.name) for one in operation.parameters}
    others = (p for one in told[1:] for p in one.parameters if (p.where, p.name) not in mine)
    more = {(one.where, one.name): evolve(one, source="guide") for one in others}.values()
    parameters = [with_schema(one, shown, requests) for one in (*operation.parameters, *more)]
    own = len(operation.parameters)
    bodies = [*(one for sample in requests for one in values_of(sample.json)), *elsewhere]
    needed = _with_needed(operation, parameters, bodies, selector, notes)
    return evolve(
        operation,
        parameters=tuple(p for n, p in enumerate(parameters) if n < own or p.where in _BESIDE),
        request=_request(operation, needed, shown, selector),
        response=_response(operation, samples, notes),
        failures=_failures(samples),
    )


def _with_needed(
    operation: Operation,
    parameters: Sequence[Parameter],
    bodies: Sequence[object],
    selector: str | None,
    notes: Notes,
) -> list[Parameter]:
    """The parameters; members of the body without which the request makes no sense are required.

    A table that marks the optional ones says so of the others, and a table with one row tells of
    what the request is for; each sample has to agree.
    """
    told = [p for p in parameters if p.where == "body" and p.source == "table"]
    told = [p for p in told if p.name != selector and not p.within]
    marks = any(p.required is False for p in told)
    if not bodies or not (marks or len(told) == 1):
        return [*parameters]
    because = "the table marks others as optional" if marks else "nothing else is sent"
    made: list[Parameter] = []
    for one in parameters:
        open_row = one in told and one.required is None
        if open_row and all(isinstance(body, dict) and one.name in body for body in bodies):
            evidence = f"{because}, and in all of {len(bodies)} samples"
            about = f"request of {operation.title} ({operation.section}).{one.name}"
            notes.decide("required", about, evidence, one.place)
            made.append(evolve(one, required=True))
        else:
            made.append(one)
    return made


def shows(operation: Operation, sample: Sample, selector: str | None) -> bool:
    """Whether a request sample shows this operation, not another step of a scenario."""
    if selector is None or operation.key.selector is None:
        return True
    chosen = selector_values(operation)
    return not any(
        isinstance(value := body.get(selector), str) and value not in chosen
        for body in values_of(sample.json)
        if isinstance(body, dict)
    )


def steps_of_scenarios(
    operations: Iterable[Operation], selector: str | None
) -> dict[OperationKey, list[object]]:
    """Bodies of other operations than its own that a page shows, by the key of the operation."""
    found: dict[OperationKey, list[object]] = {}
    for operation in operations:
        for sample in operation.samples:
            if sample.role != "request" or selector is None or shows(operation, sample, selector):
                continue
            for body in values_of(sample.json):
                value = body.get(selector) if isinstance(body, dict) else None
                if isinstance(value, str):
                    key = evolve(operation.key, selector=value)
                    found.setdefault(key, []).append(body)
    return found


def selector_values(operation: Operation) -> tuple[str, ...]:
    """Every value of the selector that calls this operation, that of its key first."""
    key = operation.key.selector
    if key is None:
        return ()
    return (key, *(value for value in operation.selector_values if value != key))


def _request(
    operation: Operation, parameters: Iterable[Parameter], shown: Schema, selector: str | None
) -> Schema | None:
    body = [one for one in parameters if one.where == "body"]
    parts = [record_of((_row(one, shown) for one in body), shown), shown]
    held = {one.name: one.schema for one in body if _is_held(one.schema) and not one.within}
    if selector and operation.key.selector is not None:
        held[selector] = held_to(STRING, selector_values(operation))
        choice = Field(name=selector, schema=STRING, how="assumed", place=operation.place)
        parts.insert(0, Record(fields=(choice,)))
    parts = [part for part in parts if part != ANYTHING]
    return _hold(join_in_order(parts), held, selector) if parts else None


def _is_held(schema: Schema | None) -> bool:
    return isinstance(schema, Scalar) and bool(schema.values or schema.const is not None)


def _hold(schema: Schema, held: dict[str, Schema | None], selector: str | None) -> Schema:
    """The same schema, its members held to their documented values; the selector is required.

    Done after the join, which would open them again: a sample's string may be any string.
    """
    match schema:
        case Record():
            fields = (_hold_field(field, held, selector) for field in schema.fields)
            return evolve(schema, fields=tuple(fields))
        case OneOf():
            options = (_hold(option, held, selector) for option in schema.options)
            return evolve(schema, options=tuple(options))
        case _:
            return schema


def _hold_field(field: Field, held: dict[str, Schema | None], selector: str | None) -> Field:
    schema = held.get(field.name)
    if schema is None:
        return field
    if field.name == selector:
        return evolve(field, schema=schema, required=True)
    return evolve(field, schema=schema)


def _response(operation: Operation, samples: Iterable[Sample], notes: Notes) -> Schema | None:
    """What the samples of success show together, and what tables tell of its members.

    An error of its own status is no part of it.

    Where a sample has a closing brace too many, an object above it was closed too early, and what
    should be in there stands beside it: members that no other sample has there are left out.
    """
    shown = [s for s in samples if s.role == "response" and (s.status is None or s.status < 300)]
    if not shown:
        told = told_record(operation.returned, ANYTHING)
        return None if told == ANYTHING else ListOf(item=told) if operation.returns_many else told
    whole = [s for s in shown if all(one.code != "surplus-closer" for one in s.repairs)]
    known = join_in_order(_shapes(whole))
    broken = [(s, shape) for s in shown if s not in whole for shape in _shapes([s])]
    mended = [known, *(_in_place(operation, *one, known, notes) for one in broken)]
    return with_told(join_in_order(mended), operation.returned)


def _in_place(
    operation: Operation, sample: Sample, shape: Schema, known: Schema, notes: Notes
) -> Schema:
    """The shape of a broken sample, its outermost members those that are known."""
    if not isinstance(shape, Record) or not isinstance(known, Record):
        return shape
    names = {one.name for one in known.fields}
    fallen = [one.name for one in shape.fields if one.name not in names]
    if len(fallen) < _TOGETHER or len(fallen) == len(shape.fields):
        return shape
    told = (
        f"a response of {operation.title!r} has {', '.join(fallen)} beside the object they are of"
    )
    notes.find("members-misplaced", told, sample.place)
    return evolve(shape, fields=tuple(one for one in shape.fields if one.name in names))


def _failures(samples: Iterable[Sample]) -> tuple[Failure, ...]:
    """What the samples of each HTTP status of an error show together."""
    by_status: dict[int, list[Sample]] = {}
    for sample in samples:
        if sample.role == "response" and sample.status is not None and sample.status >= 300:
            by_status.setdefault(sample.status, []).append(sample)
    return tuple(
        Failure(status=status, schema=join_in_order(_shapes(by_status[status])))
        for status in sorted(by_status)
    )


def _shapes(samples: Iterable[Sample]) -> Iterator[Schema]:
    for sample in samples:
        if sample.json is not None:
            yield from_sample(sample.json, place=sample.place, unknown=sample.unknown)


def _row(parameter: Parameter, shown: Schema) -> Row:
    return Row(
        path=path_of_row(parameter, shown),
        schema=parameter.schema or ANYTHING,
        required=parameter.required,
        description=parameter.description,
        how=_HOW[parameter.source],
        place=parameter.place,
    )
