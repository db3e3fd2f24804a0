"""A schema as a few lines that a person reads: `destination: {phoneNumber: string}`."""

from __future__ import annotations

from typing import assert_never

from docgen.model.schema import Anything, ListOf, OneOf, Record, Ref, Scalar, Schema

DEEPEST = 8  # beyond this "…" stands: what lies deeper is in model.json
MOST_VALUES = 6


def schema_lines(schema: Schema, depth: int = 0) -> list[str]:
    """`schema` as lines, members indented; `name*` is required, `name?` said to be optional."""
    match schema:
        case Anything():
            return ["anything"]
        case Scalar():
            return [_scalar(schema)]
        case Ref(name=name):
            return [f"→ {name}"]
        case ListOf(item=item):
            first, *rest = schema_lines(item, depth)
            return [f"list of {first}", *rest]
        case OneOf(options=options):
            return _options(options, depth)
        case Record():
            return _record(schema, depth)
        case _:
            assert_never(schema)


def _scalar(schema: Scalar) -> str:
    """Types and format; all values behind a colon, values among others in brackets."""
    if schema.const is not None:
        return f'"{schema.const}"'
    told = " or ".join(schema.types) or "anything"
    if schema.format not in (None, "any"):
        told += f" ({schema.format})"
    if schema.values:
        return f"{told}: {_values(schema.values)}"
    return f"{told} [{_values(schema.known)}]" if schema.known else told


def _values(values: tuple[str, ...]) -> str:
    return " | ".join(values[:MOST_VALUES]) + (" | …" if len(values) > MOST_VALUES else "")


def _options(options: tuple[Schema, ...], depth: int) -> list[str]:
    lines = ["one of"]
    for option in options:
        first, *rest = schema_lines(option, depth + 1)
        lines += [f"  - {first}", *(f"    {line}" for line in rest)]
    return lines


def _record(schema: Record, depth: int) -> list[str]:
    if not schema.fields and schema.extra is None:
        return ["{}"]
    if depth >= DEEPEST:
        return ["{…}"]
    lines = ["{"]
    for field in schema.fields:
        mark = {True: "*", False: "?", None: ""}[field.required]
        first, *rest = schema_lines(field.schema, depth + 1)
        lines += [f"  {field.name}{mark}: {first}", *(f"  {line}" for line in rest)]
    if schema.extra is not None:
        first, *rest = schema_lines(schema.extra, depth + 1)
        lines += [f"  (any name): {first}", *(f"  {line}" for line in rest)]
    return [*lines, "}"]
