"""Where in an answer the things stand that were asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docgen.base.naming import name_words, singular
from docgen.mock.api import Played

Thing = dict[str, Any]
_ADDRESS = re.compile(r"(?P<name>\w+?)_?(?:[Uu]r[il]|UR[IL])", re.ASCII)


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
    said = words_of(name)
    return bool(said) and said == words_of(noun)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, each in the singular: equal for names that say the same."""
    return tuple(map(singular, name_words(name)))


def addresses(thing: Thing) -> Iterator[tuple[str, str]]:
    """The members of a thing with addresses of others, and what those are called.

    `phoneNumberUri`, `phoneNumber`.
    """
    for name, value in thing.items():
        called = _ADDRESS.fullmatch(name) if isinstance(value, str) else None
        if called is not None:
            yield name, called["name"]


def put(value: object, name: str, part: object) -> object:
    """A copy of an answer with another part under a name; an empty name: the part is all."""
    return {**value, name: part} if name and isinstance(value, dict) else part
