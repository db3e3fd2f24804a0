"""Rows of tables typed by the body that they tell of, once that body is known."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from docgen.infer.observe import member, path_of, path_of_row
from docgen.model.api import Api, Attribute, Operation, Parameter, Resource
from docgen.model.schema import Schema


def with_typed_rows(api: Api) -> Api:
    """The Api whose parameters in bodies and whose attributes have the schema of their member."""
    named = {one.name: one.schema for one in api.schemas}
    return evolve(
        api,
        operations=tuple(_operation(one, named) for one in api.operations),
        resources=tuple(_resource(one, named) for one in api.resources),
    )


def _operation(operation: Operation, named: Mapping[str, Schema]) -> Operation:
    body = operation.request
    if body is None:
        return operation

    def typed(row: Parameter) -> Parameter:
        path = path_of_row(row, body, named)
        found = member(body, path, named) if row.where == "body" else None
        return row if found is None else evolve(row, schema=found)

    return evolve(operation, parameters=tuple(map(typed, operation.parameters)))


def _resource(resource: Resource, named: Mapping[str, Schema]) -> Resource:
    body = resource.schema
    if body is None:
        return resource

    def typed(row: Attribute) -> Attribute:
        found = member(body, path_of(row.name, body, named), named)
        return row if found is None else evolve(row, schema=found)

    return evolve(resource, attributes=tuple(map(typed, resource.attributes)))
