"""Frozen classes <-> compact JSON, for caches: members by position, each place once.

For docgen alone, and only for the very docgen that wrote it: no names, no defaults left out, no
check of types. What people and other programs read is written by `docgen.base.codec.converter`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from docgen.base.codec.converter import TRANSIENT
from docgen.base.place import Place, Spot

T = TypeVar("T")

# A number for each place, in the order in which they came; and the places by their numbers.
_Numbers = dict[Place, int]
_Places = list[Place]
_Pack = Callable[[Any, _Numbers], Any]
_Unpack = Callable[[Any, _Places], Any]

_SCALARS = (bool, float, int, str, NoneType)


def pack(value: attrs.AttrsInstance) -> list[Any]:
    """`value` as lists, strings, numbers, booleans and None."""
    numbers: _Numbers = {}
    packed = _coder(type(value)).pack(value, numbers)
    pack_spot, _ = _parts(Spot)
    assert pack_spot is not None
    files = {file: number for number, file in enumerate({place.file: 0 for place in numbers})}
    spots = [[*pack_spot(place.spot, {}), files[place.file]] for place in numbers]
    return [[*files], spots, packed]


def unpack(data: Any, wanted: type[T]) -> T:
    """The `wanted` that `pack` has packed into `data`, which is used up.

    Raises one of MISFITS where `data` holds something else.
    """
    files, spots, packed = data
    _, unpack_spot = _parts(Spot)
    assert unpack_spot is not None
    places = [Place(file=files[row.pop()], spot=unpack_spot(row, [])) for row in spots]
    found: T = _coder(wanted).unpack(packed, places)
    return found


MISFITS = (AttributeError, LookupError, TypeError, ValueError)


class _Coder:
    """Packs a class into the list of its members, and the other way round."""

    def __init__(self, cls: Any) -> None:
        self._class = cls

    def learn(self) -> None:
        """Looks at the members; not in __init__, because a class may hold itself."""
        hints = get_type_hints(self._class)
        members = [
            one.name
            for one in attrs.fields(self._class)
            if TRANSIENT not in one.metadata and not _is_fixed(hints[one.name])
        ]
        parts = [_parts(hints[name]) for name in members]
        self._get = _getter(members)
        self._parts = [(at, part) for at, (part, _) in enumerate(parts) if part is not None]
        self._make = _maker(self._class, {m: u for m, (_, u) in zip(members, parts, strict=True)})

    def pack(self, value: Any, numbers: _Numbers) -> list[Any]:
        row = [*self._get(value)]
        for at, part in self._parts:
            row[at] = part(row[at], numbers)
        return row

    def unpack(self, row: list[Any], places: _Places) -> Any:
        return self._make(row, places)


def _getter(members: list[str]) -> Callable[[Any], Iterable[Any]]:
    """Gives the members of a value; an attrgetter gives several of them or one, but not none."""
    match members:
        case []:
            return lambda _: ()
        case [name]:
            return lambda value: (getattr(value, name),)
        case _:
            return attrgetter(*members)


def _maker(cls: Any, members: dict[str, _Unpack | None]) -> _Unpack:
    """Makes a `cls` of a row, in code written for it, as attrs writes an __init__.

    A loop over the members would take twice as long, and there are 40,000 rows in the pages of
    the reference at hand. Nothing gets into the code but the names of members.
    """
    given = {f"_{name}": part for name, part in members.items() if part is not None}
    values = (f"_{m}({m}, places)" if f"_{m}" in given else m for m in members)
    arguments = ", ".join(f"{m}={v}" for m, v in zip(members, values, strict=True))
    scope: dict[str, Any] = {"cls": cls, **given}
    unpacked = f"[{', '.join(members)}] = row"
    exec(f"def make(row, places):\n {unpacked}\n return cls({arguments})", scope)
    make: _Unpack = scope["make"]
    return make


_CODERS: dict[Any, _Coder] = {}


def _coder(cls: Any) -> _Coder:
    if cls not in _CODERS:
        _CODERS[cls] = _Coder(cls)
        _CODERS[cls].learn()
    return _CODERS[cls]


def _is_fixed(kind: Any) -> bool:
    """Whether a member can have one value only: the `kind` that tells unions apart."""
    return get_origin(kind) is Literal and len(get_args(kind)) == 1


@cache
def _parts(kind: Any) -> tuple[_Pack | None, _Unpack | None]:
    """How values of `kind` are packed and unpacked; None where they stay as they are."""
    if kind is Place:
        return _pack_place, _unpack_place
    if kind in _SCALARS or get_origin(kind) is Literal:
        return None, None
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda value, _: value.value), (lambda value, _: kind(value))
    if get_origin(kind) is tuple and get_args(kind)[1:] == (...,):
        return _parts_of_tuple(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return _parts_of_union(get_args(kind))
    if attrs.has(kind):
        coder = _coder(kind)
        return coder.pack, coder.unpack
    raise TypeError(f"{kind} can't be packed")


def _pack_place(place: Place, numbers: _Numbers) -> int:
    return numbers.setdefault(place, len(numbers))


def _unpack_place(number: int, places: _Places) -> Place:
    return places[number]


def _parts_of_tuple(kind: Any) -> tuple[_Pack | None, _Unpack]:
    pack, unpack = _parts(kind)
    return (
        pack and (lambda values, numbers: [pack(value, numbers) for value in values]),
        (lambda row, places: tuple([unpack(value, places) for value in row]))
        if unpack
        else (lambda row, _: tuple(row)),
    )


def _parts_of_union(kinds: tuple[Any, ...]) -> tuple[_Pack | None, _Unpack | None]:
    """Scalars stay as they are; a list holds a class, whose number stands at its end."""
    others = [kind for kind in kinds if _parts(kind) != (None, None)]
    if not others:
        return None, None
    if len(others) == 1 and set(kinds) == {*others, NoneType}:
        return _parts_or_none(others[0])
    if not all(map(attrs.has, others)) or Place in others:
        raise TypeError(f"{kinds} can't be told apart")
    marks = {kind: (mark, _coder(kind).pack) for mark, kind in enumerate(others)}
    unpacks = [_coder(kind).unpack for kind in others]

    def pack(value: Any, numbers: _Numbers) -> Any:
        if type(value) not in marks:
            return value
        mark, part = marks[type(value)]
        row = part(value, numbers)
        row.append(mark)
        return row

    def unpack(value: Any, places: _Places) -> Any:
        return unpacks[value.pop()](value, places) if type(value) is list else value

    return pack, unpack


def _parts_or_none(kind: Any) -> tuple[_Pack | None, _Unpack | None]:
    pack, unpack = _parts(kind)
    return (
        pack and (lambda value, numbers: None if value is None else pack(value, numbers)),
        unpack and (lambda value, places: None if value is None else unpack(value, places)),
    )
