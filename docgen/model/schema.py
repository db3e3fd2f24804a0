"""The shape of a value, as the documentation shows it."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from docgen.base.place import Place

JsonType = Literal["string", "integer", "number", "boolean", "null"]


@frozen(kw_only=True)
class Anything:
    """Nothing is known of the value."""

    kind: Literal["anything"] = "anything"


@frozen(kw_only=True)
class Scalar:
    """A value of one of `types` (sorted). `const`: the one value documented (a selector)."""

    types: tuple[JsonType, ...]
    const: str | None = None
    values: tuple[str, ...] = ()
    kind: Literal["scalar"] = "scalar"


@frozen(kw_only=True)
class ListOf:
    """An array of `item`."""

    item: Schema
    kind: Literal["list"] = "list"


@frozen(kw_only=True)
class Field:
    """A member of a record. `required` None: the documentation does not say."""

    name: str
    schema: Schema
    required: bool | None = None
    description: str = field(default="", eq=False)
    how: Literal["table", "sample", "prose", "assumed"] = field(default="assumed", eq=False)
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Record:
    """An object with named `fields`; `extra` is the shape of the values of other members."""

    fields: tuple[Field, ...]
    extra: Schema | None = None
    kind: Literal["record"] = "record"


@frozen(kw_only=True)
class OneOf:
    """A value of one of several shapes that can't be joined."""

    options: tuple[Schema, ...]
    kind: Literal["one-of"] = "one-of"


@frozen(kw_only=True)
class Ref:
    """The shared schema of this name."""

    name: str
    kind: Literal["ref"] = "ref"


Schema = Anything | Scalar | ListOf | Record | OneOf | Ref


@frozen(kw_only=True)
class NamedSchema:
    """A schema that several facts share."""

    name: str
    schema: Schema
    description: str = field(default="", eq=False)
