"""Parts of lists: from a number on, a page, or from a mark on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docgen.mock.api import Played
from docgen.render.clients import Paging


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
