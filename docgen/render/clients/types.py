"""Types of clients, in no language: what Schema Objects say of values; each object has a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from attrs import evolve, field, frozen

PrimitiveName = Literal["string", "integer", "int64", "number", "boolean", "null"]


@frozen
class Unknown:
    """Any value."""


@frozen
class Primitive:
    """A value of a JSON type; `int64`: an integer of 64 bits, which many languages round."""

    name: PrimitiveName


@frozen
class Texts:
    """A string, and the values that are documented; `closed`: there are no others.

    `name`: of the enumeration that they are; empty where they have none.
    """

    values: tuple[str, ...]
    closed: bool = False
    name: str = ""


@frozen
class Constants:
    """A number or a truth value, one of those that are documented."""

    values: tuple[int | float | bool, ...]


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
    """A value of one of several types, which differ.

    `told_by`: the member that tells objects apart, `tags` which value of it means which model
    (OpenAPI 3.1, 4.8.25); empty where nothing does.
    """

    options: tuple[Type, ...]
    told_by: str = ""
    tags: tuple[tuple[str, str], ...] = ()


Type = Unknown | Primitive | Texts | Constants | ArrayOf | MapOf | Named | AnyOf

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
class Enumeration:
    """A name for the values of a string that are documented; `closed`: there are no others."""

    name: str
    values: tuple[str, ...]
    closed: bool = False


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
    for one in parts_of(given):
        if isinstance(one, Named):
            yield one.name


def enumerations_in(given: Type) -> Iterator[str]:
    """The enumerations that a type refers to itself."""
    for one in parts_of(given):
        if isinstance(one, Texts) and one.name:
            yield one.name


def parts_of(given: Type) -> Iterator[Type]:
    """The types that a type is made of, itself if it is made of none."""
    match given:
        case ArrayOf():
            yield from parts_of(given.item)
        case MapOf():
            yield from parts_of(given.value)
        case AnyOf():
            for one in given.options:
                yield from parts_of(one)
        case _:
            yield given


def renamed(given: Type, names: Mapping[str, str]) -> Type:
    """The type with other names for models and enumerations."""
    match given:
        case Named():
            return Named(names.get(given.name, given.name))
        case Texts():
            return evolve(given, name=names.get(given.name, given.name))
        case ArrayOf():
            return ArrayOf(renamed(given.item, names))
        case MapOf():
            return MapOf(renamed(given.value, names))
        case AnyOf():
            tags = tuple((tag, names.get(model, model)) for tag, model in given.tags)
            options = tuple(renamed(one, names) for one in given.options)
            return evolve(given, options=options, tags=tags)
        case _:
            return given


def renamed_model(model: Model, names: Mapping[str, str]) -> Model:
    """The model with other names for itself, and for the models and enumerations in it."""
    return evolve(
        model,
        name=names.get(model.name, model.name),
        members=tuple(evolve(one, type=renamed(one.type, names)) for one in model.members),
        extra=None if model.extra is None else renamed(model.extra, names),
    )
