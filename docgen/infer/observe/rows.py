"""Rows of a table, whose names may be paths (`data.call`), -> one record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

from docgen.base.place import Place
from docgen.infer.observe.join import ANYTHING, join, join_in_order
from docgen.model.api import Parameter
from docgen.model.schema import Field, ListOf, OneOf, Record, Ref, Schema

_PART = re.compile(r"[\w$-]+|<[^<>]+>|\{[^{}]+\}")
_PLACEHOLDER = re.compile(r"<[^<>]+>|\{[^{}]+\}|\*")


@frozen(kw_only=True)
class Row:
    """What one row of a table says of the member that `path` leads to."""

    path: tuple[str, ...]
    schema: Schema
    required: bool | None
    description: str
    how: Literal["table", "sample", "prose", "assumed"]
    place: Place


NO_NAMES: Mapping[str, Schema] = {}


def path_of(name: str, shown: Schema, named: Mapping[str, Schema] = NO_NAMES) -> tuple[str, ...]:
    """The steps to the member that a row names; one step where a sample has that very name."""
    parts = tuple(name.split("."))
    if len(parts) == 1 or member(shown, (name,), named) is not None:
        return (name,)
    return parts if all(_PART.fullmatch(part) for part in parts) else (name,)


def path_of_row(
    row: Parameter, shown: Schema, named: Mapping[str, Schema] = NO_NAMES
) -> tuple[str, ...]:
    """The steps to the member of a body that a row names; see `Parameter.within`."""
    if not row.within:
        return path_of(row.name, shown, named)
    holder = member(shown, (row.within,), named) or ANYTHING
    return (row.within, *path_of(row.name, holder, named))


def member(
    schema: Schema, path: tuple[str, ...], named: Mapping[str, Schema] = NO_NAMES
) -> Schema | None:
    """The schema of the member that `path` leads to, through lists and references to `named`."""
    if not path:
        return schema
    match schema:
        case Ref():
            found = named.get(schema.name)
            return None if found is None else member(found, path, named)
        case ListOf():
            return member(schema.item, path, named)
        case OneOf():
            options = (member(one, path, named) for one in schema.options)
            return next((one for one in options if one is not None), None)
        case Record():
            for field in schema.fields:
                if field.name == path[0]:
                    return member(field.schema, path[1:], named)
    return None


def record_of(rows: Iterable[Row], shown: Schema) -> Schema:
    """The record that the rows tell; lists on the way to a member stay lists."""
    given = tuple(rows)
    known = join(
        join_in_order(_wrap(r, r.path, ANYTHING) for r in given if len(r.path) == 1), shown
    )
    return join_in_order(_wrap(row, row.path, known) for row in given)


def is_placeholder(name: str) -> bool:
    """Whether the name of a row stands for any name (`<key>`): a map, not a member."""
    return _PLACEHOLDER.fullmatch(name) is not None


def _wrap(row: Row, path: tuple[str, ...], known: Schema) -> Schema:
    """The row as a record of one member; members on the way are assumed, not told."""
    name, rest = path[0], path[1:]
    inner = member(known, (name,)) or ANYTHING
    schema = _wrap(row, rest, inner) if rest else row.schema
    if rest and isinstance(inner, ListOf):
        schema = ListOf(item=schema)
    if is_placeholder(name):
        return Record(fields=(), extra=schema)
    if rest:
        return Record(fields=(Field(name=name, schema=schema, place=row.place),))
    field = Field(
        name=name,
        schema=schema,
        required=row.required,
        description=row.description,
        how=row.how,
        place=row.place,
    )
    return Record(fields=(field,))
