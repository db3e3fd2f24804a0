"""Requests that a guide chapter shows again: evidence for the operation of the reference."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.model.api import Operation, OperationKey


def told_again(operations: Iterable[Operation]) -> dict[OperationKey, tuple[Operation, ...]]:
    """The guide operations that share a key with an operation of the reference, by that key."""
    given = tuple(operations)
    reference = {operation.key for operation in given if not operation.guide}
    again: dict[OperationKey, tuple[Operation, ...]] = {}
    for operation in given:
        if operation.guide and operation.key in reference:
            again[operation.key] = (*again.get(operation.key, ()), operation)
    return again
