"""Types of clients, in no language: what Schema Objects say of values; each object has a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from attrs import field, frozen

PrimitiveName = Literal["string", "integer", "number", "boolean", "null"]


@frozen
class Unknown:
    """Any value."""


@frozen
class Primitive:
    """A value of a JSON type."""

    name: PrimitiveName


@frozen
class Texts:
    """A string, and the values that are documented; `closed`: there are no others."""

    values: tuple[str, ...]
    closed: bool = False


@frozen
class ArrayOf:
    """An array."""

    item: Type


@frozen
class MapOf:
    """An object with members of any name."""

    value: Type


@frozen
class Named:
    """The model of that name."""

    name: str


@frozen
class AnyOf:
    """A value of one of several types, which differ."""

    options: tuple[Type, ...]


Type = Unknown | Primitive | Texts | ArrayOf | MapOf | Named | AnyOf

TEXT = Primitive("string")


@frozen(kw_only=True)
class Member:
    """A member of an object: `name` as on the wire, `source` where the documentation tells of it.

    `default` is a JSON value and counts where `has_default`. `constant`: the one value it has.
    `maximum`: the greatest whole number that it may be.
    """

    name: str
    type: Type
    required: bool = False
    description: str = ""
    default: object = field(default=None, eq=False)
    has_default: bool = False
    constant: str | None = None
    maximum: int | None = None
    source: str = ""


@frozen(kw_only=True)
class Model:
    """An object with a name. `extra`: the type of members beyond these; None: not told."""

    name: str
    members: tuple[Member, ...] = ()
    extra: Type | None = None
    description: str = ""
    source: str = ""


def union(types: Iterable[Type]) -> Type:
    """One of several types: each once, those of unions among them; anything else is in Unknown."""
    found: dict[Type, None] = {}
    for one in types:
        for option in one.options if isinstance(one, AnyOf) else (one,):
            found[option] = None
    if Unknown() in found:
        return Unknown()
    if TEXT in found:
        found = {one: None for one in found if not isinstance(one, Texts)}
    options = tuple(found)
    return options[0] if len(options) == 1 else AnyOf(options) if options else Unknown()


def names_in(given: Type) -> Iterator[str]:
    """The models that a type refers to itself."""
    match given:
        case Named():
            yield given.name
        case ArrayOf():
            yield from names_in(given.item)
        case MapOf():
            yield from names_in(given.value)
        case AnyOf():
            for one in given.options:
                yield from names_in(one)
        case _:
            return


def renamed(given: Type, names: Mapping[str, str]) -> Type:
    """The type with other names for models."""
    match given:
        case Named():
            return Named(names.get(given.name, given.name))
        case ArrayOf():
            return ArrayOf(renamed(given.item, names))
        case MapOf():
            return MapOf(renamed(given.value, names))
        case AnyOf():
            return AnyOf(tuple(renamed(one, names) for one in given.options))
        case _:
            return given
