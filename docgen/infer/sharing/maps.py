"""Record or map: whether the members of an object are named by the API or by those who use it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from attrs import define, evolve, field

from docgen.base.place import Place
from docgen.infer.notes import Notes
from docgen.infer.observe import ANYTHING, join_all
from docgen.infer.sharing.roots import Root
from docgen.model.schema import Anything, Field, ListOf, OneOf, Record, Scalar, Schema

# Words of a table that leave no doubt ("the key/value pairs of …").
_TOLD = re.compile(
    r"\b(?:key|name)(?:[ -]?/[ -]?| and | & |-)values?\b|\bmap of\b|\bfree[- ]form\b", re.IGNORECASE
)
# Keys that nobody writes into a program: UUIDs (also with letters that a scan took for digits),
# hexadecimal and decimal identifiers, paths, and what has no letter.
_IDENTIFIER = re.compile(
    r"[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}|(?=[0-9a-f]*\d)[0-9a-f]{12,}|\d{5,}(?:_\d+)*|/.*|\W+",
    re.IGNORECASE | re.DOTALL,
)
_BLANK = re.compile(r"\s")
# Different keys in different samples: at least this many samples, and keys that on average stand
# in no more than this share of them. In GWS, `userData` has 267 keys in 200 objects, each in 8 % of
# them on average; the least uniform record (`twitter`) has 31 %.
_ENOUGH = 8
_RARELY = 0.15
_CORE = 0.8  # a key that so many objects have is the API's own
_NESTED = 0.1  # of the keys of a map that people fill, few hold more than text and numbers
# A member that stands beside a map, is known from inside of that map and stands in no more than
# this share of the records is there because a brace is misplaced (at most 0.29 in GWS, next 0.5).
# Where maps hold it more often than records do, less than a half is enough (0.35 in GWS).
_STRAY = 1 / 3
_STRAY_OF_MAPS = 1 / 2
_MANY = 4  # without a map beside them, so many of them are no chance


@define
class _Seen:
    """What is known of the objects that are the value of a member."""

    told: Place | None = None
    objects: int = 0
    keys: Counter[str] = field(factory=Counter)
    documented: set[str] = field(factory=set)
    nested: set[str] = field(factory=set)  # keys with values other than scalars


def with_maps(roots: tuple[Root, ...], free_form: Collection[str], notes: Notes) -> list[Schema]:
    """The schemas of the roots, free-form objects as maps, and without what fell out of them."""
    seen = _look(roots)
    maps: dict[str, str] = {}
    for name in sorted(seen):
        because = _because(name, seen[name], free_form)
        if because:
            maps[name] = because
            notes.decide("map", name, because, seen[name].told)
    strays = _strays(seen, maps)
    _find_strays(strays, roots, notes)
    return [_mapped(root.schema, _name_of(root), maps, strays) for root in roots]


def _look(roots: Iterable[Root]) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = {}
    for root in roots:
        for name, one in _members(root.schema, _name_of(root)):
            if isinstance(one, Field):
                told = one.how == "table" and _TOLD.search(one.description)
                if told and _is_object(one.schema):
                    seen.setdefault(name, _Seen()).told = one.place
                continue
            found = seen.setdefault(name, _Seen())
            found.objects += one.seen
            for member in one.fields:
                found.keys[member.name] += member.seen
                if member.how != "sample":
                    found.documented.add(member.name)
                if not isinstance(member.schema, Scalar | Anything):
                    found.nested.add(member.name)
    return seen


def _name_of(root: Root) -> str:
    """What stands for the name of a member where a body begins: one message type is one thing."""
    return f"{root.label}:" if root.kind == "message" else ""


def _members(schema: Schema, name: str) -> Iterator[tuple[str, Field | Record]]:
    """Every member and every object, by the name of the member that holds it (`[]`: in a list)."""
    match schema:
        case Record():
            yield name, schema
            for one in schema.fields:
                yield one.name, one
                yield from _members(one.schema, one.name)
            if schema.extra is not None:
                yield from _members(schema.extra, f"{name}{{}}")
        case ListOf():
            yield from _members(schema.item, f"{name}[]")
        case OneOf():
            for option in schema.options:
                yield from _members(option, name)


def _is_object(schema: Schema) -> bool:
    return isinstance(schema, Record) or (
        isinstance(schema, OneOf) and any(isinstance(option, Record) for option in schema.options)
    )


def _because(name: str, seen: _Seen, free_form: Collection[str]) -> str:
    """Why the objects of that member are maps; empty where they are records."""
    keys = [key for key in seen.keys if key not in seen.documented]
    if not name:
        return ""  # a body: what one is tells nothing of another
    if name in free_form:
        return "the dialect names it among its free-form members"
    if seen.told is not None:
        return "its table calls it keys with values"
    odd = [key for key in keys if _IDENTIFIER.fullmatch(key) or _BLANK.search(key)]
    if odd and len(odd) * 2 >= len(keys):
        return f"{len(odd)} of its {len(keys)} keys are identifiers or hold blanks"
    plain = not seen.documented and len(seen.nested) <= len(keys) * _NESTED
    if seen.objects >= _ENOUGH and keys and plain and not name.endswith(":"):
        share = sum(seen.keys.values()) / len(keys) / seen.objects
        if share <= _RARELY and max(seen.keys.values()) <= seen.objects * _CORE:
            return f"{len(keys)} keys in {seen.objects} samples, each in {share:.0%} of them"
    return ""


def _strays(seen: dict[str, _Seen], maps: dict[str, str]) -> dict[str, set[str]]:
    """Members that fell out of a map, by the name of the member whose objects hold them."""
    found: dict[str, set[str]] = {}
    free = {key for name in maps for key in seen[name].keys}
    for name, one in seen.items():
        if name in maps or not name:
            continue
        beside = [key for key in one.keys if key in maps and one.keys[key] * 2 >= one.objects]
        known = set().union(*(seen[key].keys for key in beside)) if beside else free
        known -= one.documented | {*maps}
        inside = Counter({k: sum(seen[m].keys[k] for m in maps) for k in known & one.keys.keys()})
        rare = {k for k, count in inside.items() if _is_stray(one.keys[k], count, one.objects)}
        if rare and (beside or len(rare) >= _MANY):
            found[name] = rare
    return found


def _is_stray(beside: int, inside: int, objects: int) -> bool:
    """Whether a member is in its place in maps: records have it `beside` so often."""
    often = inside > beside and beside < objects * _STRAY_OF_MAPS
    return often or beside <= objects * _STRAY


def _find_strays(strays: dict[str, set[str]], roots: Iterable[Root], notes: Notes) -> None:
    """A finding for each record that holds members which fell out of a map."""
    records = (one for root in roots for one in _members(root.schema, _name_of(root)))
    for name, record in records if strays else ():
        if not isinstance(record, Record) or name not in strays:
            continue
        mine = [one for one in record.fields if one.name in strays[name]]
        if mine:
            names = ", ".join(one.name for one in mine[:3])
            more = f" and {len(mine) - 3} more" if len(mine) > 3 else ""
            told = f"`{name.rstrip(':')}` holds {names}{more}, known as keys of a map"
            notes.find("member-beside-map", told, mine[0].place)


def _mapped(schema: Schema, name: str, maps: dict[str, str], strays: dict[str, set[str]]) -> Schema:
    match schema:
        case Record():
            if name in maps:
                return _map_of(schema, maps, strays)
            schema = _without_identifiers(schema, whole=not name)
            gone = strays.get(name, set())
            fields = tuple(
                evolve(one, schema=_mapped(one.schema, one.name, maps, strays))
                for one in schema.fields
                if one.name not in gone
            )
            extra = schema.extra and _mapped(schema.extra, f"{name}{{}}", maps, strays)
            if len(fields) < len(schema.fields) and extra is None:
                extra = ANYTHING  # what fell out of a map may stand here
            return evolve(schema, fields=fields, extra=extra)
        case ListOf():
            return ListOf(item=_mapped(schema.item, f"{name}[]", maps, strays))
        case OneOf():
            return join_all(_mapped(option, name, maps, strays) for option in schema.options)
        case _:
            return schema


def _without_identifiers(record: Record, *, whole: bool) -> Record:
    """The record, the members whose names are identifiers told as those of a map.

    Beside members of its own they tell nothing of others, but for a body as a `whole`: a record
    that several places show must hold what each of them has.
    """
    odd = [one for one in record.fields if _IDENTIFIER.fullmatch(one.name)]
    if not odd:
        return record
    kept = tuple(one for one in record.fields if not _IDENTIFIER.fullmatch(one.name))
    told = whole or not kept
    extra = join_all((record.extra or ANYTHING, *(o.schema for o in odd))) if told else ANYTHING
    return evolve(record, fields=kept, extra=extra)


def _map_of(record: Record, maps: dict[str, str], strays: dict[str, set[str]]) -> Record:
    """The record as a map: keys that are identifiers say what it holds, if there are any."""
    told = _without_identifiers(record, whole=True)
    if told.extra is not None and len(told.fields) * 2 <= len(record.fields) and record.fields:
        values = (_mapped(told.extra, "{}", maps, strays), *(one.schema for one in told.fields))
        return Record(fields=(), extra=join_all(values), seen=record.seen)
    values = (record.extra or ANYTHING, *(one.schema for one in record.fields))
    return Record(fields=(), extra=join_all(map(_plain, values)), seen=record.seen)


def _plain(schema: Schema) -> Schema:
    """What a map may hold, by the kind of its values: nothing that is peculiar to single ones."""
    match schema:
        case Scalar():
            return Scalar(types=schema.types)
        case Record():
            return Record(fields=())
        case ListOf():
            return ListOf(item=ANYTHING)
        case OneOf():
            return join_all(map(_plain, schema.options))
        case _:
            return schema
