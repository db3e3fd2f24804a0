"""From what is written to what it means: Api -> Api with schemas."""

from __future__ import annotations

from attrs import evolve

from docgen.infer.guides import told_again
from docgen.infer.operations import with_schemas
from docgen.infer.resources import notification_with_schemas, resource_with_schema
from docgen.model.api import Api, Operation, OperationKey


def infer(api: Api) -> Api:
    """The same Api; requests, responses, parameters, attributes and resources have schemas."""
    again = told_again(api.operations)
    taken: set[OperationKey] = set()

    def typed(operation: Operation) -> Operation:
        # Two pages may share a key: what a guide shows counts once, for the first of them.
        if operation.guide or operation.key in taken:
            return with_schemas(operation, (), api.selector)
        taken.add(operation.key)
        return with_schemas(operation, again.get(operation.key, ()), api.selector)

    return evolve(
        api,
        operations=tuple(typed(operation) for operation in api.operations),
        resources=tuple(resource_with_schema(resource) for resource in api.resources),
        notifications=tuple(notification_with_schemas(one) for one in api.notifications),
    )
