"""The least schema that holds two: what several observations of one thing say together.

A semilattice: `join` is commutative, associative and idempotent, and `Anything` is its neutral
element (a value nobody saw says nothing). Held by tests/properties/test_join.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce

from attrs import evolve

from docgen.base.place import Place
from docgen.model.schema import Anything, Field, Format, ListOf, OneOf, Record, Ref, Scalar, Schema

ANYTHING: Schema = Anything()

# Documented (False: "optional") outweighs what is only called mandatory elsewhere, and both
# outweigh silence: a client must be able to leave out what one page calls optional.
_REQUIRED_RANK: dict[bool | None, int] = {None: 0, True: 1, False: 2}
_HOW_RANK = {"table": 0, "prose": 1, "sample": 2, "assumed": 3}

INTEGERS: frozenset[Format] = frozenset({"epoch-milliseconds", "int32", "int64"})
# A member with more values than this is no enumeration (most in one of GWS: 52 capabilities).
MOST_SHOWN = 100


def join(left: Schema, right: Schema) -> Schema:
    """The least schema that holds what either holds; fields and options in sorted order."""
    match left, right:
        case Anything(), _:
            return right
        case _, Anything():
            return left
        case Scalar(), Scalar():
            return _join_scalars(left, right)
        case ListOf(), ListOf():
            return ListOf(item=join(left.item, right.item))
        case Record(), Record():
            return _join_records(left, right)
        case Ref(), Ref() if left == right:
            return left
        case _:
            return _join_options((*_options(left), *_options(right)))


def join_all(schemas: Iterable[Schema]) -> Schema:
    """The least schema that holds all of them."""
    return reduce(join, schemas, ANYTHING)


def join_in_order(schemas: Iterable[Schema]) -> Schema:
    """The join of all, its fields in the order in which the schemas name them first."""
    given = tuple(schemas)
    return given[0] if len(given) == 1 else in_order(join_all(given), given)


def in_order(schema: Schema, witnesses: Iterable[Schema]) -> Schema:
    """The same schema, its fields in the order in which `witnesses` name them first."""
    seen = tuple(option for witness in witnesses for option in _options(witness))
    match schema:
        case OneOf():
            return OneOf(options=tuple(in_order(option, seen) for option in schema.options))
        case ListOf():
            items = (witness.item for witness in seen if isinstance(witness, ListOf))
            return ListOf(item=in_order(schema.item, items))
        case Record():
            return _record_in_order(schema, [w for w in seen if isinstance(w, Record)])
        case _:
            return schema


def _record_in_order(record: Record, witnesses: list[Record]) -> Record:
    told: dict[str, list[Schema]] = {}
    for witness in witnesses:
        for field in witness.fields:
            told.setdefault(field.name, []).append(field.schema)
    rank = {name: number for number, name in enumerate(told)}
    fields = sorted(record.fields, key=lambda field: rank.get(field.name, len(rank)))
    return evolve(
        record,
        fields=tuple(
            evolve(field, schema=in_order(field.schema, told.get(field.name, ())))
            for field in fields
        ),
    )


def _options(schema: Schema) -> tuple[Schema, ...]:
    match schema:
        case OneOf():
            return schema.options
        case Anything():
            return ()
        case _:
            return (schema,)


def _join_options(options: Iterable[Schema]) -> Schema:
    """At most one option of each kind, and each shared schema once."""
    by_kind: dict[tuple[str, str], Schema] = {}
    for option in options:
        kind = (option.kind, option.name if isinstance(option, Ref) else "")
        by_kind[kind] = join(by_kind[kind], option) if kind in by_kind else option
    if len(by_kind) == 1:
        return next(iter(by_kind.values()))
    return OneOf(options=tuple(by_kind[kind] for kind in sorted(by_kind)))


def _join_scalars(left: Scalar, right: Scalar) -> Scalar:
    if left is right and not left.shown:
        return left
    types = left.types
    if types != right.types:
        types = tuple(sorted({*types, *right.types}))
    known = left.known
    if known != right.known:
        known = tuple(sorted({*known, *right.known}))
    joined = Scalar(
        types=types,
        known=known,
        format=join_formats(left.format, right.format),
        looks=join_formats(left.looks, right.looks),
        shown=_both(left.shown, right.shown),
    )
    allowed_left, allowed_right = _allowed(left), _allowed(right)
    if allowed_left is None or allowed_right is None:
        return joined
    return held_to(joined, sorted(allowed_left | allowed_right))


def join_formats(left: Format | None, right: Format | None) -> Format | None:
    """What two observations say of a format: a larger integer holds a smaller one."""
    if left is None or right is None or left == right:
        return left or right
    return "int64" if {left, right} <= INTEGERS else "any"


def _both(
    left: Mapping[str, int] | None, right: Mapping[str, int] | None
) -> Mapping[str, int] | None:
    if not left or not right:
        return None if left is None or right is None else left or right
    both = {**left}
    for text, count in right.items():
        both[text] = both.get(text, 0) + count
    return both if len(both) <= MOST_SHOWN else None


def held_to(scalar: Scalar, values: Iterable[str]) -> Scalar:
    """The scalar with no other values than these (but null); all values if there are none."""
    allowed = tuple(dict.fromkeys(values))
    if len(allowed) == 1:
        return evolve(scalar, const=allowed[0], values=())
    return evolve(scalar, const=None, values=allowed)


def _allowed(scalar: Scalar) -> frozenset[str] | None:
    """The values a scalar is held to; None where any will do."""
    if scalar.const is not None:
        return frozenset((scalar.const,))
    if scalar.values:
        return frozenset(scalar.values)
    return frozenset() if scalar.types == ("null",) else None


def _join_records(left: Record, right: Record) -> Record:
    fields = {field.name: field for field in left.fields}
    for field in right.fields:
        mine = fields.get(field.name)
        fields[field.name] = field if mine is None else _join_fields(mine, field)
    if left.extra is None or right.extra is None:
        extra = left.extra or right.extra
    else:
        extra = join(left.extra, right.extra)
    return Record(
        fields=tuple(fields[name] for name in sorted(fields)),
        extra=extra,
        title=min(left.title, right.title) or max(left.title, right.title),
        seen=left.seen + right.seen,
    )


def _join_fields(left: Field, right: Field) -> Field:
    """Both observations of a member; the better told one gives place and description."""
    best, other = sorted((left, right), key=_telling)
    return Field(
        name=left.name,
        schema=join(left.schema, right.schema),
        required=max(left.required, right.required, key=_REQUIRED_RANK.__getitem__),
        description=best.description or other.description,
        how=best.how,
        seen=left.seen + right.seen,
        place=best.place or other.place,
    )


def _telling(field: Field) -> tuple[int, int, str, str, tuple[int, int], tuple[int, int]]:
    file, first, last = _spot(field.place)
    told = field.description
    # Files are named and ordered otherwise in each form of a reference: the text decides first.
    return _HOW_RANK[field.how], -len(told), told, file, first, last


def _spot(place: Place | None) -> tuple[str, tuple[int, int], tuple[int, int]]:
    if place is None:
        return "", (0, 0), (0, 0)
    return place.file, place.start, place.end
