"""Lists that the API gives page by page: iterate over all there is, or take them a page at a time."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from ._base import UNSET, Model, encode, log, wire_name
from ._call import Call, CallOptions, Content
from ._portal import Portal
from ._session import Session
from .errors import DecodeError

Item = TypeVar("Item")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Paging:
    """How the documentation says that a list is asked for in parts.

    `by`: what `position` says, a parameter of the query: the number of the first item, that of the
    page, or what the answer before gave as its member `following`. `size`: the parameter for how many
    a page holds; `default` and `most` are what it is if not given, and what it is at most. `items`: the
    member that lists them, `total`: the one that counts them all; empty where none is documented.
    `begin`: the position of the first page.
    """

    by: Literal["offset", "page", "cursor"]
    position: str
    size: str
    items: str = ""
    total: str = ""
    following: str = ""
    begin: int = 0
    default: int | None = None
    most: int | None = None


class Pages(Generic[Item, Answer]):
    """A list: `async for item in pages`, `async for answer in pages.pages()`, `await pages`: one page.

    Nothing is sent before one of these. Each loop begins with the first page.
    """

    def __init__(
        self, session: Session, call: Call, options: CallOptions | None, paging: Paging
    ) -> None:
        self._session = session
        self._call = call
        self._options = options or CallOptions()
        self._paging = paging

    def __await__(self) -> Generator[Any, Any, Answer]:
        return self.first().__await__()

    async def first(self) -> Answer:
        """The first page, as the API answers."""
        answer: Answer = await self._session.send(self._call, self._options)
        return answer

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for answer in self.pages():
            for item in _items(answer, self._paging, self._call):
                yield item

    async def pages(self) -> AsyncIterator[Answer]:
        """Page after page, each as the API answers; not those that hold nothing beyond the first.

        It ends with a page that is empty or not full, with the documented count of all, or where the
        server gives what it gave before.
        """
        paging, call = self._paging, self._call
        query: dict[str, object] = {**call.query, **self._options.get("query", {})}
        options: CallOptions = {**self._options, "query": {}}
        position = _number(query.get(paging.position), paging.begin)
        seen: list[object] = []
        told = 0
        while True:
            answer: Answer = await self._session.send(
                dataclasses.replace(call, query=query), options
            )
            items = _items(answer, paging, call)
            print_of = encode(items)
            if told and (not items or print_of in seen):
                if items:
                    log.warning("%s: the server gives one page again and again", call.operation)
                return
            yield answer
            told += len(items)
            if paging.by == "cursor":
                following = _member(answer, paging.following)
                if following in (None, "") or following == query.get(paging.position):
                    return
                query = {**query, paging.position: following}
            else:
                if _is_last(answer, len(items), position, query, paging):
                    return
                position += len(items) if paging.by == "offset" else 1
                query = {**query, paging.position: position}
            seen = [*seen[:1], print_of]


class SyncPages(Generic[Item, Answer]):
    """A list: `for item in pages`, `for answer in pages.pages()`, `pages.first()`: one page.

    Nothing is sent before one of these. Each loop begins with the first page.
    """

    def __init__(self, portal: Portal, pages: Pages[Item, Answer]) -> None:
        self._portal = portal
        self._pages = pages

    def first(self) -> Answer:
        """The first page, as the API answers."""
        return self._portal.run(self._pages.first())

    def __iter__(self) -> Iterator[Item]:
        return self._each(self._pages.__aiter__())

    def pages(self) -> Iterator[Answer]:
        """Page after page, each as the API answers."""
        return self._each(self._pages.pages())

    def _each(self, told: AsyncIterator[Any]) -> Iterator[Any]:
        async def following() -> Any:
            return await anext(told, UNSET)

        while (one := self._portal.run(following())) is not UNSET:
            yield one


def _is_last(
    answer: object, count: int, position: int, query: Mapping[str, object], paging: Paging
) -> bool:
    """Whether the documentation says that nothing comes after this page."""
    if not count:
        return True
    total = _member(answer, paging.total) if paging.total else None
    if isinstance(total, int) and paging.by == "offset":
        return position + count >= total
    size = _number(query.get(paging.size), paging.default or 0)
    if paging.most is not None:
        size = min(size, paging.most)
    if isinstance(total, int) and size:
        return (position - paging.begin) * size + count >= total
    return count != size if size else False


def _items(answer: object, paging: Paging, call: Call) -> list[Any]:
    """The items of a page; where the answer is not documented, the one list that it has."""
    told = answer.json() if isinstance(answer, Content) else answer
    if isinstance(told, list):
        return told
    found = _member(told, paging.items)
    if found is None and isinstance(answer, Content) and isinstance(told, dict):
        lists = [one for one in told.values() if isinstance(one, list)]
        found = lists[0] if len(lists) == 1 else None
    if found is None and not isinstance(answer, Content):
        return []
    if not isinstance(found, list):
        said = f"no list {paging.items!r} in the answer"
        raise DecodeError(said, operation=call.operation, body=b"")
    return found


def _member(answer: object, name: str) -> Any:
    """A member of an answer by its name on the wire."""
    if isinstance(answer, Content):
        answer = answer.json()
    if isinstance(answer, Mapping):
        return answer.get(name)
    if not isinstance(answer, Model):
        return None
    for member, told in type(answer).model_fields.items():
        if (told.serialization_alias or wire_name(member)) == name:
            return getattr(answer, member)
    return (answer.model_extra or {}).get(name)


def _number(value: object, otherwise: int) -> int:
    """A value of the query as a number. Raises ValueError where it is none."""
    return otherwise if value is None or value is UNSET else int(str(value))
