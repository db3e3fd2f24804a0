"""Which methods give a list in parts, and how: by the names that the dialect of the API has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import evolve

from docgen.base.words import loose
from docgen.model.api import PagingWords
from docgen.render.clients.parts import Argument, Method, Paging, Section
from docgen.render.clients.types import ArrayOf, Member, Model, Named, Type, Unknown

_BEGIN: Mapping[Literal["offset", "page"], int] = {"offset": 0, "page": 1}


def with_paging(
    sections: Sequence[Section], models: Sequence[Model], words: PagingWords
) -> tuple[Section, ...]:
    """The sections, the methods that give a list in parts with how they do so."""
    known = {one.name: one for one in models}
    return tuple(
        evolve(
            one,
            methods=tuple(evolve(each, paging=_paging(each, known, words)) for each in one.methods),
        )
        for one in sections
    )


def _paging(method: Method, models: Mapping[str, Model], words: PagingWords) -> Paging | None:
    """How a method gives its list; None where it gives no part of one.

    It takes a position and a size, or a mark that its answer has as well; and it gives a list.
    """
    if method.http_method != "GET" or method.following:
        return None
    members = _members(method.response, models)
    listed = _listed(method, members)
    if listed is None:
        return None
    total = _named(members, words.total)
    items, item = listed
    size = _argument(method, words.size)
    told = Paging(
        by="offset",
        position="",
        size=size.member.name if size else "",
        items=items,
        item=item,
        total=total.name if total else "",
        default=_whole(size.member.default if size else None),
        most=size.member.maximum if size else None,
    )
    return _by_mark(told, method, members, words) or _by_number(told, method, words)


def _by_mark(
    told: Paging, method: Method, members: Iterable[Member], words: PagingWords
) -> Paging | None:
    cursor, following = _argument(method, words.cursor), _named(members, words.following)
    if cursor is None or following is None:
        return None
    return evolve(told, by="cursor", position=cursor.member.name, following=following.name)


def _by_number(told: Paging, method: Method, words: PagingWords) -> Paging | None:
    if not told.size:
        return None
    offset = _argument(method, words.offset)
    place = offset or _argument(method, words.page)
    if place is None:
        return None
    by: Literal["offset", "page"] = "offset" if offset else "page"
    begin = _whole(place.member.default)
    return evolve(
        told,
        by=by,
        position=place.member.name,
        begin=_BEGIN[by] if begin is None else begin,
    )


def _argument(method: Method, names: Sequence[str]) -> Argument | None:
    """The parameter of the query that has one of the names."""
    return next(
        (
            one
            for one in method.arguments
            if one.where == "query" and not one.must_be_given and loose(one.member.name) in names
        ),
        None,
    )


def _named(members: Iterable[Member], names: Sequence[str]) -> Member | None:
    return next((one for one in members if loose(one.name) in names), None)


def _members(response: Type | None, models: Mapping[str, Model]) -> tuple[Member, ...]:
    model = models.get(response.name) if isinstance(response, Named) else None
    return model.members if model else ()


def _listed(method: Method, members: Sequence[Member]) -> tuple[str, Type] | None:
    """The member that lists what is asked for, and the type of its items.

    It is named as the path ends, or it is the only list of objects, or the only one. The answer may
    be the list itself (an empty name). One that is not documented has what the path ends with.
    """
    last = next((p for p in reversed(method.path.split("/")) if p and "{" not in p), "")
    if method.response is None:
        return last, Unknown()
    if isinstance(method.response, ArrayOf):
        return "", method.response.item
    lists = [(one.name, one.type.item) for one in members if isinstance(one.type, ArrayOf)]
    named = [one for one in lists if loose(one[0]) == loose(last)]
    objects = [one for one in lists if isinstance(one[1], Named)]
    for found in (named, objects, lists):
        if len(found) == 1:
            return found[0]
    return None


def _whole(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
