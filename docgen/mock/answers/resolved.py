"""Addresses that a query asks to resolve: the things that they lead to are told beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from docgen.mock.answers.queries import Asked
from docgen.mock.answers.shape import Thing, addresses, list_of, put, thing_of
from docgen.mock.api import Played

_MOST = 1_000  # addresses in one answer

At = Callable[[str, str], Thing | None]


def resolved(value: object, played: Played, asked: Asked, at: At) -> object:
    """An answer with the things that its addresses lead to: `phoneNumber` beside `phoneNumberUri`.

    `at` gives the thing at an address if it may stand under a name.
    """
    left = iter(range(_MOST))

    def told(thing: object) -> object:
        return thing | dict(_found(thing, asked, at, left)) if isinstance(thing, dict) else thing

    listed = list_of(value, played)
    if listed is not None:
        return put(value, listed[0], [told(one) for one in listed[1]])
    found = thing_of(value, played.path)
    return value if found is None else put(value, found[0], told(found[1]))


def _found(thing: Thing, asked: Asked, at: At, left: Iterator[int]) -> Iterator[tuple[str, Thing]]:
    """The things that addresses of one lead to, by the names under which they are told."""
    for name, called in addresses(thing):
        if called in thing or not asked.resolves(name) or next(left, None) is None:
            continue
        found = at(called, thing[name])
        if found is not None:
            yield called, found
