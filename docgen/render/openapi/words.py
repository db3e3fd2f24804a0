"""Words that name each request within its section: stable, unique, the plainest first.

Documents and clients name what belongs to a request by these: `client.contacts.list` takes a
`ContactsListRequest` and gives a `ContactsListResponse`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from docgen.base.naming import (
    Claim,
    digest,
    grant,
    name_words,
    path_nouns,
    path_words,
    request_words,
    section_words,
    singular,
    without_lead,
    words,
)
from docgen.model.api import Operation, OperationKey
from docgen.render.openapi.names import VERBS, below, beyond, rank

# A title of more words describes a request; method and path name it. In GWS, 84 % have no more.
_MOST_WORDS = 5
# What stands beside a noun and tells no request from another.
_FILLERS = frozenset({"all", "available", "by", "existing", "for", "id", "list", "of", "specific"})
_READ = frozenset({"fetch", "find", "get", "list", "read", "retrieve"})


def words_of(
    operations: Sequence[Operation],
    homes: Mapping[int, str],
    firsts: Mapping[OperationKey, int],
    base: str,
) -> dict[int, tuple[str, ...]]:
    """The words of each operation within its section, by its index.

    `homes` are the sections. `firsts` are those that requests are named after: they choose first.
    """
    by_home: dict[str, list[int]] = {}
    for number in range(len(operations)):
        by_home.setdefault(homes[number], []).append(number)
    chosen = {*firsts.values()}
    made: dict[int, str] = {}
    for home, numbers in by_home.items():
        mine = {number: _claim(number, operations[number], home, base) for number in numbers}
        named = grant(claim for number, claim in mine.items() if number in chosen)
        others = (claim for number, claim in mine.items() if number not in chosen)
        made |= named | grant(others, named.values())
    return {number: tuple(name.split("-")) for number, name in made.items()}


def _claim(number: int, operation: Operation, home: str, base: str) -> Claim:
    key = operation.key
    return Claim(
        owner=number,
        rank=rank(operation.guide, key, operation.section, operation.title),
        candidates=tuple("-".join(parts) for parts in _candidates(operation, home, base)),
    )


def _candidates(operation: Operation, home: str, base: str) -> Iterator[list[str]]:
    """The plainest first: without what the section says, with it, with what the path says more."""
    key = operation.key
    path = below(key.path, base)
    section = section_words(home)
    chosen = name_words(key.selector or "")
    titled = _titled(operation, section)
    named = titled or [VERBS.get(key.method, key.method.lower()), *path_nouns(path)]
    listed = key.method == "GET" and key.selector is None and not path.endswith("}")
    plain = named if titled else _without_me(named)
    short = _without_section(plain, section, listed=listed, by_path=not titled)
    tried = [
        short,
        *([[*short, *chosen]] if "".join(chosen) not in "".join(named) else []),
        [*short, *beyond(path, [*short, *section])],
        named,
        [*named, *beyond(path, named)],
        [*named, key.method.lower(), *path_words(path)],
        [*named, digest(key, operation.section, operation.title)],
    ]
    for parts in tried:
        kept = [part for part in parts if part]
        if kept:
            yield kept


def _without_me(named: list[str]) -> list[str]:
    """The words of method and path without whose it is: `get calls` of `GET /me/calls`."""
    return [named[0], *named[2:]] if named[1:2] == ["me"] and len(named) > 2 else named


def _titled(operation: Operation, section: Sequence[str]) -> list[str]:
    """The title where it names the request in few words, or the selector; else nothing.

    A guide's title names what the chapter is about, not the request that it shows.
    """
    chosen = name_words(operation.key.selector or "")
    title = without_lead(words(operation.title), [*section])
    named = title if chosen else request_words(operation.title)
    return chosen if operation.guide or len(named) > _MOST_WORDS else named


def _without_section(
    named: Sequence[str], section: Sequence[str], *, listed: bool, by_path: bool
) -> list[str]:
    """The words without the noun that the section has: `get` of "Get channel by ID" in channels.

    What reads a collection (`listed`) lists it: `list` of "Get contacts" in contacts. Where more
    follows, the noun of a path (`by_path`) goes as well, and one of several words in a title.
    """
    verb, rest = named[0], [*map(singular, named[1:])]
    noun = [*map(singular, section)]
    at = next((n for n in range(len(rest)) if noun and rest[n : n + len(noun)] == noun), None)
    if at is None:
        return [*named]
    others = [*rest[:at], *rest[at + len(noun) :]]
    if all(word in _FILLERS for word in others):
        return ["list"] if listed and verb in _READ else [verb]
    if by_path or len(noun) > 1:
        return [verb, *named[1 : 1 + at], *named[1 + at + len(noun) :]]
    return [*named]
