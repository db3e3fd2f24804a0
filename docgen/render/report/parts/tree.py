"""Schemas as rows of a tree: each member with its type, its values, and how we know of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from docgen.base.place import Place
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Ref, Scalar, Schema
from docgen.model.walk import parts

DEEPEST = 8
MOST_VALUES = 40
MOST_ROWS = 400  # of one tree; what is beyond stands in model.json
# How a member is known, as a person says it.
HOW = {
    "table": "a table says so",
    "sample": "seen in samples",
    "prose": "the text says so",
    "assumed": "",
}


@frozen(kw_only=True)
class Node:
    """A row: `name` of the member ("" for the whole), its type in words, what is below it.

    `schema` is the shared schema that it refers to; `values` are all or some that it may have.
    """

    name: str = ""
    type: str = ""
    schema: str = ""
    required: bool | None = None
    closed: bool = False
    values: tuple[str, ...] = ()
    more: int = 0
    description: str = ""
    how: str = ""
    place: Place | None = None
    below: tuple[Node, ...] = ()


def tree(schema: Schema | None) -> Node | None:
    """The tree of a schema; None where there is none."""
    return None if schema is None else _Maker().node(schema)


class _Maker:
    """Makes nodes until there are too many."""

    def __init__(self) -> None:
        self._left = MOST_ROWS

    def node(self, schema: Schema, depth: int = 0) -> Node:
        match schema:
            case Anything():
                return Node(type="anything")
            case Ref(name=name):
                return Node(type=name, schema=name)
            case Scalar():
                return _scalar(schema)
            case ListOf(item=item):
                return self._list(item, depth)
            case OneOf(options=options):
                below = tuple(self.node(one, depth + 1) for one in options)
                told = " or ".join(dict.fromkeys(one.type for one in below))
                plain = all(not one.below and not one.schema and not one.values for one in below)
                return Node(type=told, below=() if plain else below)
            case Record():
                return Node(type="object", below=tuple(self._members(schema, depth)))

    def _list(self, item: Schema, depth: int) -> Node:
        of = self.node(item, depth)
        return Node(
            type=f"list of {of.type}",
            schema=of.schema,
            closed=of.closed,
            values=of.values,
            more=of.more,
            below=of.below,
        )

    def _members(self, record: Record, depth: int) -> Iterator[Node]:
        if depth >= DEEPEST:
            yield Node(type="…")
            return
        for field in record.fields:
            self._left -= 1
            if self._left < 0:
                yield Node(type="…")
                return
            yield self._member(field, depth)
        if record.extra is not None:
            extra = self.node(record.extra, depth + 1)
            yield Node(name="(any name)", type=extra.type, schema=extra.schema, below=extra.below)

    def _member(self, field: Field, depth: int) -> Node:
        value = self.node(field.schema, depth + 1)
        return Node(
            name=field.name,
            type=value.type,
            schema=value.schema,
            required=field.required,
            closed=value.closed,
            values=value.values,
            more=value.more,
            description=field.description,
            how=HOW[field.how],
            place=field.place,
            below=value.below,
        )


def _scalar(schema: Scalar) -> Node:
    if schema.const is not None:
        return Node(type="string", closed=True, values=(schema.const,))
    told = " or ".join(schema.types) or "anything"
    if schema.format not in {None, "any"}:
        told += f" ({schema.format})"
    values = schema.values or schema.known
    return Node(
        type=told,
        closed=bool(schema.values),
        values=values[:MOST_VALUES],
        more=max(len(values) - MOST_VALUES, 0),
    )


def enumerations(
    named: Sequence[tuple[str, Schema]],
) -> dict[tuple[str, ...], tuple[bool, list[str]]]:
    """Each set of values with whether it is closed, and the members that have it."""
    found: dict[tuple[str, ...], tuple[bool, list[str]]] = {}
    for name, schema in named:
        for path, scalar in _scalars(name, schema, DEEPEST):
            values = scalar.values or scalar.known
            if len(values) > 1:
                closed, members = found.setdefault(values, (bool(scalar.values), []))
                if path not in members:
                    members.append(path)
                found[values] = closed and bool(scalar.values), members
    return found


def _scalars(path: str, schema: Schema, left: int) -> Iterator[tuple[str, Scalar]]:
    if left <= 0:
        return
    match schema:
        case Scalar():
            yield path, schema
        case ListOf(item=item):
            yield from _scalars(f"{path}[]", item, left - 1)
        case OneOf(options=options):
            for one in options:
                yield from _scalars(path, one, left - 1)
        case Record():
            for field in schema.fields:
                yield from _scalars(f"{path}.{field.name}", field.schema, left - 1)
        case _:
            return


def references(schema: Schema | None, named: Mapping[str, object]) -> frozenset[str]:
    """The shared schemas that a schema refers to directly."""
    found: set[str] = set()
    todo = [] if schema is None else [schema]
    while todo:
        one = todo.pop()
        if isinstance(one, Ref):
            found.update({one.name} & named.keys())
        todo += parts(one)
    return frozenset(found)
