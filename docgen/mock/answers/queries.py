"""What a query asks of documented samples: members, lists within, order, which, and which part.

Guide chapters tell it once for all lists; the names of the parameters are those of the dialect.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from docgen.base.words import loose
from docgen.mock.answers.shape import Thing, addresses, ends_with_name, list_of, put, thing_of
from docgen.mock.api import MockApi, Played
from docgen.model.api import PagingWords

_ALL = "*"
_MOST = 100  # names in one parameter that are heeded


@frozen(kw_only=True)
class Asked:
    """What a query asks for. `fields` and `within`: None where it does not say.

    `which`: members (`skills.name`) and the values that they may have.
    """

    fields: tuple[str, ...] | None = None
    within: tuple[str, ...] | None = None
    sort: tuple[str, ...] = ()
    falls: bool = False  # from the greatest to the least
    which: Mapping[str, frozenset[str]]
    resolve: tuple[str, ...] = ()  # members with addresses of things that are told as well

    def resolves(self, name: str) -> bool:
        """Whether the thing is asked for whose address a member is."""
        return name in self.resolve or _ALL in self.resolve


def asked_by(query: Iterable[tuple[str, str]], words: PagingWords, known: frozenset[str]) -> Asked:
    """What a query asks for. `known`: the parameters that the documentation has anywhere."""
    fields = within = None
    sort: tuple[str, ...] = ()
    resolve: tuple[str, ...] = ()
    falls = False
    which: dict[str, frozenset[str]] = {}
    pages = {*words.offset, *words.page, *words.cursor, *words.size}
    for name, value in query:
        word = loose(name) if name in known else ""
        if word in words.fields:
            fields = _names(value)
        elif word in words.within:
            within = _names(value)
        elif word in words.resolve:
            resolve = _names(value)
        elif word in words.sort:
            falls = falls or value.startswith("-")
            sort = tuple(one.lstrip("+-") for one in _names(value))
        elif word in words.order:
            falls = value.lower().startswith("desc")
        elif word not in pages and value:
            which[name] = frozenset(value.split(",", _MOST)[:_MOST])
    return Asked(fields=fields, within=within, sort=sort, falls=falls, which=which, resolve=resolve)


def _names(value: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in value.split(",", _MOST)[:_MOST])))


def chosen(played: Played, asked: Asked) -> object:
    """The sample that shows what is asked for, else the first; what is made up if there is none."""
    return max(played.shown, key=lambda one: _fits(one, played, asked), default=None)


def _fits(value: object, played: Played, asked: Asked) -> tuple[int, int]:
    """How much of what is asked for a sample shows: things, not addresses, members, lists.

    Of those that show as much, the one with most members if all are asked for.
    """
    things = _things(value, played)
    names = {name for thing in things for name in thing if _is_within(thing, name)}
    within = set(asked.within or ())
    wanted = {*(asked.fields or ()), *asked.sort, *asked.which}
    has_things = asked.fields is not None and bool(things)
    has_lists = bool(names) if _ALL in within else not names.isdisjoint(within)
    members = sum(any(_values(one, name) for one in things) for name in wanted)
    most = max(map(len, things), default=0) if _ALL in (asked.fields or ()) else 0
    return has_things + has_lists + members + _resolved_in(things, asked), most


def _resolved_in(things: Iterable[Thing], asked: Asked) -> int:
    """How many of the things that are asked for stand beside their addresses."""
    if not asked.resolve:
        return 0
    pairs = {
        pair for one in things for pair in addresses(one) if isinstance(one.get(pair[1]), dict)
    }
    return sum(asked.resolves(name) for name, _ in pairs)


def _things(value: object, played: Played) -> list[Thing]:
    told = list_of(value, played)
    if told is not None or not ends_with_name(played.path):
        return [one for one in told[1] if isinstance(one, dict)] if told is not None else []
    thing = thing_of(value, played.path)
    return [thing[1]] if thing is not None else []


def _is_within(thing: Thing, name: str) -> bool:
    """Whether a member lists objects: they are told with the thing only if that is asked for."""
    value = thing[name]
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def answered(
    value: object, played: Played, asked: Asked, api: MockApi, needed: frozenset[str]
) -> object:
    """The sample as the query asks for it; parts are taken afterwards.

    `needed`: members of its things that the document does not let go.
    """
    takes = {loose(one.name) for one in played.taken if one.where == "query"}
    has_lists = not takes.isdisjoint(api.words.within)
    has_things = not takes.isdisjoint(api.words.resolve)
    keep = needed | api.envelope

    def told(thing: object, kept: frozenset[str] = needed) -> object:
        if not isinstance(thing, dict):
            return thing
        others = {*_others(thing, asked)} if has_things else set()
        return {
            name: one
            for name, one in thing.items()
            if name in kept
            or (name not in others and _is_asked_for(thing, name, asked, has_lists=has_lists))
        }

    listed = list_of(value, played)
    if listed is not None:
        name, things = listed
        return put(value, name, [told(one) for one in sorted_by(matching(things, asked), asked)])
    found = thing_of(value, played.path)
    if found is None or (asked.fields is None and not has_lists and not has_things):
        return value
    name, thing = found
    return put(value, name, told(thing, needed if name else keep))


def _others(thing: Thing, asked: Asked) -> Iterator[str]:
    """The things that a sample shows beside their addresses, and that are not asked for."""
    for name, called in addresses(thing):
        if isinstance(thing.get(called), dict) and not asked.resolves(name):
            yield called


def _is_asked_for(thing: Thing, name: str, asked: Asked, *, has_lists: bool) -> bool:
    within = asked.within or ()
    if name in within:
        return True
    if has_lists and _is_within(thing, name):
        return _ALL in within or name in (asked.fields or ())
    return asked.fields is None or _ALL in asked.fields or name in asked.fields


def matching(things: Sequence[Any], asked: Asked) -> list[Any]:
    """The things whose members have the values that are asked for, where any has such a member."""
    rest = list(things)
    for name, values in asked.which.items():
        held = [_values(one, name) for one in things]
        if any(held):
            rest = [one for one in rest if not values.isdisjoint(map(_text, _values(one, name)))]
    return rest


def sorted_by(things: Sequence[Any], asked: Asked) -> list[Any]:
    """The things in the order that is asked for; those without the member come last."""
    names = [name for name in asked.sort if any(_values(one, name) for one in things)]
    made = list(things)
    for name in reversed(names):
        made = _sorted(made, name, falls=asked.falls)
    return made


def _sorted(things: Sequence[Any], name: str, *, falls: bool) -> list[Any]:
    held = [(_values(one, name), one) for one in things]
    with_it = [(told[0], one) for told, one in held if told]
    with_it.sort(key=lambda pair: _rank(pair[0]), reverse=falls)
    return [*(one for _, one in with_it), *(one for told, one in held if not told)]


def _values(thing: object, name: str) -> list[Any]:
    """The scalars at a member (`skills.name`), those of all items where it goes through lists.

    Measures are none: who asks for a place by its longitude wants what is near.
    """
    held = [thing]
    for part in name.split("."):
        inner = [one[part] for one in held if isinstance(one, dict) and part in one]
        held = [each for one in inner for each in (one if isinstance(one, list) else [one])]
    return [one for one in held if not isinstance(one, dict | list | float)]


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) or value is None else str(value)


def _rank(value: object) -> tuple[bool, float, str]:
    """Numbers by size, before texts by their letters."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return False, float(value), ""
    return True, 0.0, _text(value)
