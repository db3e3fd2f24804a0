"""What members of a name, or of names that end alike, are elsewhere: evidence for untyped ones."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import define, field, frozen

from docgen.base.naming import in_singular, name_words
from docgen.base.place import Place
from docgen.infer.observe import ANYTHING, join
from docgen.infer.sharing.sites import loosely
from docgen.model.schema import Field, ListOf, NamedSchema, OneOf, Record, Scalar, Schema
from docgen.model.walk import parts

# The last word of a name in camel case: `Uri` of `consultCallUri`.
LAST_WORD = re.compile(r"[A-Z]?(?<![a-z])[a-z]++$")
# So many names that end alike have to be of one type before a name alone tells it. In GWS, 60 names
# end in `Id` and 14 in `Uri`; fewer are often one name in several spellings.
_ENOUGH_NAMES = 5
# What stands behind the name of a thing in the name of a member that holds one: in GWS
# `chatStateResourceV2`, in words of their own: `emailObject`, `callInfo`.
_HOLDS = frozenset({"data", "details", "info", "object", "resource", "state"})
_VERSION = re.compile(r"v?\d*")


@define
class Namesakes:
    """What the typed members of one name, or of one last word, are."""

    count: int = 0
    schema: Schema = ANYTHING
    place: Place | None = None  # of the first of them
    names: set[str] = field(factory=set)

    def note(self, name: str, schema: Schema, seen: int, place: Place | None) -> None:
        """One more of them."""
        self.count += max(seen, 1)
        self.schema = join(self.schema, _bare(schema))
        self.place = self.place or place
        self.names.add(name)


@frozen(kw_only=True)
class Evidence:
    """Members by name and by last word, and things by their names, spelt loosely."""

    by_name: Mapping[str, Namesakes]
    by_last_word: Mapping[str, Namesakes]
    things: Mapping[str, str]

    def of_name(self, name: str) -> Schema | None:
        """The one type of all members of that name; None where they differ, or none is typed."""
        known = self.by_name.get(name)
        return None if known is None else _one_type(known.schema)

    def of_last_word(self, name: str) -> Namesakes | None:
        """The members whose names end as this one does, if they are many and of one type."""
        last = LAST_WORD.search(name)
        known = self.by_last_word.get(last[0].lower()) if last and last[0] != name else None
        if known is None or len(known.names) < _ENOUGH_NAMES:
            return None
        return known if isinstance(_one_type(known.schema), Scalar) else None

    def thing_held(self, name: str) -> str | None:
        """The thing that a name says to hold: `Email` of `emailStateResourceV2`."""
        told = name_words(name)
        held = [*told]
        while held and (held[-1] in _HOLDS or _VERSION.fullmatch(held[-1])):
            held.pop()
        return self.things.get(loosely(held)) if held and held != told else None

    def thing_listed(self, name: str) -> str | None:
        """The thing that a list of this name holds: `ImSession` of `imSessions`."""
        return self.things.get(loosely(in_singular(name_words(name))))


def evidence_of(
    schemas: Iterable[Schema], named: Iterable[NamedSchema], messages: Collection[str]
) -> Evidence:
    """What the members of all schemas tell of one another; `messages` are no things."""
    by_name: dict[str, Namesakes] = {}
    by_last_word: dict[str, Namesakes] = {}
    given = tuple(named)
    for schema in (*schemas, *(one.schema for one in given)):
        for one in _members(schema):
            last = LAST_WORD.search(one.name)
            for key, found in ((one.name, by_name), (last and last[0].lower(), by_last_word)):
                if key:
                    mine = found.setdefault(key, Namesakes())
                    mine.note(one.name, one.schema, one.seen, one.place)
    things = {
        loosely(name_words(one.name)): one.name
        for one in given
        if isinstance(one.schema, Record) and one.schema.fields and one.name not in messages
    }
    return Evidence(by_name=by_name, by_last_word=by_last_word, things=things)


def _members(schema: Schema) -> Iterator[Field]:
    for one in schema.fields if isinstance(schema, Record) else ():
        if one.schema != ANYTHING:
            yield one
    for part in parts(schema):
        yield from _members(part)


def _one_type(schema: Schema) -> Schema | None:
    if isinstance(schema, OneOf):
        return None
    if isinstance(schema, Scalar) and len({*schema.types} - {"null"}) != 1:
        return None
    return schema


def _bare(schema: Schema) -> Schema:
    """The type alone: what one member is held to says nothing of another of its name."""
    match schema:
        case Scalar():
            return Scalar(types=schema.types)
        case ListOf():
            return ListOf(item=_bare(schema.item))
        case _:
            return schema
