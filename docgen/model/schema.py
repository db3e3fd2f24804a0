"""The shape of a value, as the documentation shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from docgen.base.codec import TRANSIENT
from docgen.base.place import Place

JsonType = Literal["string", "integer", "number", "boolean", "null"]


@frozen(kw_only=True)
class Anything:
    """Nothing is known of the value."""

    kind: Literal["anything"] = "anything"


# What the text of a string, or the size of an integer, says beyond its type.
Format = Literal[
    "any",  # several, or none: no more is said of the value than its type
    "binary",  # the bytes of a file
    "date",
    "date-time",
    "e164",
    "email",
    "epoch-milliseconds",
    "int32",
    "int64",
    "uri",
    "uri-reference",
    "uuid",
]


@frozen(kw_only=True)
class Scalar:
    """A value of one of `types` (sorted). `const`: the one value documented (a selector).

    `values` are all that may be; `known` are documented or shown, and others may be. `looks`: the
    format that all samples have. `shown` counts their strings; None where they are too many.
    """

    types: tuple[JsonType, ...]
    const: str | None = None
    values: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    format: Format | None = None
    looks: Format | None = field(default=None, eq=False, repr=False, metadata={TRANSIENT: True})
    shown: Mapping[str, int] | None = field(
        factory=dict, eq=False, repr=False, metadata={TRANSIENT: True}
    )
    kind: Literal["scalar"] = "scalar"


@frozen(kw_only=True)
class ListOf:
    """An array of `item`."""

    item: Schema
    kind: Literal["list"] = "list"


@frozen(kw_only=True)
class Field:
    """A member of a record. `required` None: the documentation does not say.

    `seen`: in how many of the records that samples show the member stands.
    """

    name: str
    schema: Schema
    required: bool | None = None
    description: str = field(default="", eq=False)
    how: Literal["table", "sample", "prose", "assumed"] = field(default="assumed", eq=False)
    seen: int = field(default=0, eq=False, metadata={TRANSIENT: True})
    place: Place | None = field(default=None, eq=False)


@frozen(kw_only=True)
class Record:
    """An object with named `fields`; `extra` is the shape of the values of other members.

    `title` names a record that is too small to be shared. `seen`: how many samples show it.
    """

    fields: tuple[Field, ...]
    extra: Schema | None = None
    title: str = field(default="", eq=False)
    seen: int = field(default=0, eq=False, metadata={TRANSIENT: True})
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
    place: Place | None = field(default=None, eq=False)
