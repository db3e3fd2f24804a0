"""Parameters that a chapter tells once for many requests: paging, sorting, fields.

A table of names in which a column has the method, and a list of resources on the same page: each
row is a parameter of the requests with that method to these resources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from docgen.blocks.plain import plain
from docgen.blocks.types import Listing, Table
from docgen.extract.dialect import Dialect
from docgen.extract.pages import Page
from docgen.extract.reading import METHODS, NameRow, TableKind, name_rows, shape, split_table
from docgen.extract.requests import described_parameter
from docgen.model.api import Operation, Parameter

# "groups/<id>/users": a resource as its path below the base, nothing beside it.
_RESOURCE = re.compile(r"/?[a-z][\w.-]*(?:/(?:[\w.-]+|<[\w -]+>|\{[\w -]+\}))*/?")
_PLACEHOLDER = re.compile(r"<[^<>]*>|\{[^{}]*\}")


@frozen(kw_only=True)
class Common:
    """A parameter of all requests with a method to some resources: shapes below the base path."""

    method: str
    shapes: frozenset[str]
    parameter: Parameter


def page_common(dialect: Dialect, page: Page) -> Iterator[Common]:
    """What the page tells once for many requests."""
    shapes = frozenset(_resources(page))
    if not shapes:
        return
    for block in page.blocks:
        for part in split_table(dialect, block) if isinstance(block, Table) else ():
            if part.kind is TableKind.NAMES:
                for row in name_rows(dialect, part):
                    for method in _methods(row):
                        parameter = described_parameter(row, "query", "guide")
                        yield Common(method=method, shapes=shapes, parameter=parameter)


def with_common(
    operations: Iterable[Operation], common: Sequence[Common], base: str
) -> list[Operation]:
    """The operations with the parameters that chapters tell for their resource."""
    return [one if one.guide else _with_common(one, common, base) for one in operations]


def _with_common(operation: Operation, common: Sequence[Common], base: str) -> Operation:
    key = operation.key
    below = shape(key.path.removeprefix(base))
    told = {
        one.parameter.name: one.parameter
        for one in common
        if one.method == key.method and below in one.shapes
    }
    if not told:
        return operation
    mine = {one.name for one in operation.parameters if one.where == "query"}
    own = [_completed(one, told) for one in operation.parameters]
    more = [one for name, one in told.items() if name not in mine]
    return evolve(operation, parameters=(*own, *more))


def _completed(own: Parameter, told: dict[str, Parameter]) -> Parameter:
    """A parameter of the page; what it does not say itself, the chapter does."""
    other = told.get(own.name) if own.where == "query" else None
    if other is None or own.description:
        return own
    return evolve(
        own,
        description=other.description,
        type_text=own.type_text or other.type_text,
        values=own.values or other.values,
        closed=own.closed if own.values else other.closed,
        default=other.default if own.default is None else own.default,
        minimum=other.minimum,
        maximum=other.maximum,
        min_length=other.min_length,
        max_length=other.max_length,
    )


def _methods(row: NameRow) -> list[str]:
    """The methods that a cell of the row names and nothing else."""
    for text in row.other:
        words = re.split(r"\W+", plain(text).strip())
        if words and all(word in METHODS for word in words):
            return words
    return []


def _resources(page: Page) -> Iterator[str]:
    """The shapes of the paths in lists whose items all are resources."""
    for block in page.blocks:
        if isinstance(block, Listing):
            items = [plain(item.text).strip() for item in block.items]
            if all(_RESOURCE.fullmatch(one) for one in items):
                yield from (shape(f"/{_PLACEHOLDER.sub('{id}', one).strip('/')}") for one in items)
