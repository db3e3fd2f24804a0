"""What a query asks of documented samples: members, lists within, order, which, and which part.

Guide chapters tell it once for all lists; the names of the parameters are those of the dialect.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from docgen.base.naming import name_words, singular
from docgen.base.words import loose
from docgen.mock.api import MockApi, Played
from docgen.model.api import PagingWords
from docgen.render.clients import Paging

_ALL = "*"
_MOST = 100  # names in one parameter that are heeded
Thing = dict[str, Any]


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


def asked_by(query: Iterable[tuple[str, str]], words: PagingWords, known: frozenset[str]) -> Asked:
    """What a query asks for. `known`: the parameters that the documentation has anywhere."""
    fields = within = None
    sort: tuple[str, ...] = ()
    falls = False
    which: dict[str, frozenset[str]] = {}
    pages = {*words.offset, *words.page, *words.cursor, *words.size}
    for name, value in query:
        word = loose(name) if name in known else ""
        if word in words.fields:
            fields = _names(value)
        elif word in words.within:
            within = _names(value)
        elif word in words.sort:
            falls = falls or value.startswith("-")
            sort = tuple(one.lstrip("+-") for one in _names(value))
        elif word in words.order:
            falls = value.lower().startswith("desc")
        elif word not in pages:
            which[name] = frozenset(value.split(",", _MOST)[:_MOST])
    return Asked(fields=fields, within=within, sort=sort, falls=falls, which=which)


def _names(value: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in value.split(",", _MOST)[:_MOST])))


def list_of(value: object, played: Played) -> tuple[str, list[Any]] | None:
    """The member of an answer that lists things, and them; an empty name: the answer is the list.

    It is that of paging, the one that is called as the path ends, or the only list of objects.
    """
    if isinstance(value, list):
        return "", value
    if not isinstance(value, dict):
        return None
    if played.paging is not None and isinstance(value.get(played.paging.items), list):
        return played.paging.items, value[played.paging.items]
    lists = {name: one for name, one in value.items() if isinstance(one, list)}
    objects = [name for name, one in lists.items() if any(isinstance(each, dict) for each in one)]
    is_one = ends_with_name(played.path)
    named = [name for name in lists if is_called(name, last_noun(played.path))]
    if is_one and not value.keys().isdisjoint({"id", "name"}):
        return None  # it is a thing, which may have a list of its kind
    found = named or (objects if len(objects) == 1 and not is_one else [])
    return (found[0], lists[found[0]]) if found else None


def thing_of(value: object, path: str) -> tuple[str, Thing] | None:
    """The member of an answer with the thing that is asked for; an empty name: it is the answer."""
    if not isinstance(value, dict):
        return None
    held = {name: one for name, one in value.items() if isinstance(one, dict)}
    named = [name for name in held if is_called(name, last_noun(path))]
    lone = [name for name in held if len(held) == 1 and "id" in held[name] and "id" not in value]
    for name in (*named, *lone):
        return name, held[name]
    return "", value


def last_noun(path: str) -> str:
    """The last piece of a path that is no placeholder: what its things are called."""
    return next((one for one in reversed(path.split("/")) if one and "{" not in one), "")


def ends_with_name(path: str) -> bool:
    """Whether a path ends with a placeholder: it is that of one thing."""
    return path.endswith("}")


def is_called(name: str, noun: str) -> bool:
    """Whether two names say the same, in singular or plural: `agent-logins`, `agentLogin`."""
    one, other = (list(map(singular, name_words(text))) for text in (name, noun))
    return bool(one) and one == other


def chosen(played: Played, asked: Asked) -> object:
    """The sample that shows what is asked for, else the first; what is made up if there is none."""
    return max(played.shown, key=lambda one: _fits(one, played, asked), default=None)


def _fits(value: object, played: Played, asked: Asked) -> int:
    """How much of what is asked for a sample shows: things, not addresses, members, lists."""
    things = _things(value, played)
    names = {name for thing in things for name in thing if _is_within(thing, name)}
    within = set(asked.within or ())
    wanted = {*(asked.fields or ()), *asked.sort, *asked.which}
    has_things = asked.fields is not None and bool(things)
    has_lists = bool(names) if _ALL in within else not names.isdisjoint(within)
    return (
        has_things + has_lists + sum(any(_values(one, name) for one in things) for name in wanted)
    )


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
    keep = needed | {api.status, api.status_message, api.reference}

    def told(thing: object, kept: frozenset[str] = needed) -> object:
        if not isinstance(thing, dict):
            return thing
        return {
            name: one
            for name, one in thing.items()
            if name in kept or _is_asked_for(thing, name, asked, has_lists=has_lists)
        }

    listed = list_of(value, played)
    if listed is not None:
        name, things = listed
        return put(value, name, [told(one) for one in sorted_by(matching(things, asked), asked)])
    found = thing_of(value, played.path)
    if found is None or (asked.fields is None and not has_lists):
        return value
    name, thing = found
    return put(value, name, told(thing, needed if name else keep))


def put(value: object, name: str, part: object) -> object:
    """A copy of an answer with another part under a name; an empty name: the part is all."""
    return {**value, name: part} if name and isinstance(value, dict) else part


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


def part_of(value: object, played: Played, query: Mapping[str, str]) -> object:
    """The part of a list that the request asks for, with the documented count of all."""
    paging = played.paging
    if paging is None:
        return value
    items = value.get(paging.items) if isinstance(value, dict) else value
    if not isinstance(items, list):
        return value
    if paging.by == "cursor":
        return _after_mark(value, items, paging, query)
    size = _number(query.get(paging.size), paging.default or len(items))
    size = min(size, paging.most or size)
    begin = _number(query.get(paging.position), paging.begin)
    first = begin if paging.by == "offset" else (begin - paging.begin) * size
    part = items[max(first, 0) : max(first, 0) + max(size, 0)]
    if not isinstance(value, dict):
        return part
    more = {paging.total: len(items)} if paging.total else {}
    return {**value, paging.items: part, **more}


def _after_mark(
    value: object, items: list[Any], paging: Paging, query: Mapping[str, str]
) -> object:
    """The items from a mark on, which is their number here, and the next mark if more follow."""
    first = min(max(_number(query.get(paging.position), 0), 0), len(items))
    size = max(_number(query.get(paging.size), paging.default or len(items)), 1)
    part = items[first : first + size]
    if not isinstance(value, dict):
        return part
    rest = {name: one for name, one in value.items() if name != paging.following}
    more = {paging.following: str(first + size)} if first + size < len(items) else {}
    return {**rest, paging.items: part, **more}


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value is not None and value.lstrip("-").isdecimal() else otherwise
