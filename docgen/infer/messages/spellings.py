"""Names that two pages spell differently and that mean one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from docgen.base.naming import name_words
from docgen.model.walk import type_key

# So many words of two names must agree, and so many letters at the beginning of the one that
# differs: GWS has `Tweet` and `Twitter` before `StateChangeMessage` and `OperationResponse`.
_ENOUGH_WORDS = 2
_ENOUGH_LETTERS = 2


def spelled_alike(
    documented: Iterable[tuple[str, str]],
    shown: Iterable[tuple[str, str]],
    members: Mapping[str, Mapping[str, str]],
) -> dict[str, str]:
    """What a section documents -> what its samples show instead; both by (section, name).

    A section whose page tells of `TweetStateChangeMessage` while all its samples show
    `TwitterStateChangeMessage`, which no page tells of, means one message where the names differ in
    one word alone, which begins with the same letters, and where both hold the same thing: a member
    of one name, or each one that is called like its own first word if the table speaks of the
    other's. `members` has what is a message's own, with descriptions. A name with two partners has
    none.
    """
    told, seen = {*documented}, {*shown}
    known = {type_key(name) for _, name in told}
    used = {type_key(name) for _, name in seen}
    gaps: dict[tuple[str, int, tuple[str, ...]], list[str]] = {}
    for section, name in sorted(seen):
        if type_key(name) not in known:
            for key in _gaps(section, name):
                gaps.setdefault(key, []).append(name)
    pairs: set[tuple[str, str]] = set()
    for section, right in sorted(told):
        if type_key(right) not in used:
            near = (wrong for key in _gaps(section, right) for wrong in gaps.get(key, ()))
            pairs |= {(right, wrong) for wrong in near if _is_alike(right, wrong, members)}
    rights = Counter(right for right, _ in pairs)
    wrongs = Counter(wrong for _, wrong in pairs)
    return {
        right: wrong for right, wrong in sorted(pairs) if rights[right] == 1 and wrongs[wrong] == 1
    }


def _gaps(section: str, name: str) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """The words of a name without each of them in turn: two that share one differ in one word."""
    parts = name_words(name)
    if len(parts) > _ENOUGH_WORDS:
        for number in range(len(parts)):
            yield section, number, (*parts[:number], *parts[number + 1 :])


def _is_alike(one: str, other: str, members: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether names that differ in one word begin it alike, and both hold the same thing."""
    differ = [(a, b) for a, b in zip(name_words(one), name_words(other), strict=True) if a != b]
    if any(a[:_ENOUGH_LETTERS] != b[:_ENOUGH_LETTERS] for a, b in differ):
        return False
    mine, others = members.get(one, {}), members.get(other, {})
    first, second = _first(one), _first(other)
    if first in mine:  # `TweetStateChangeMessage` holds a `tweet`, "a twitter resource"
        return first in others or (second in others and second in name_words(mine[first]))
    return second not in others and bool(mine.keys() & others.keys())


def _first(name: str) -> str:
    return next(iter(name_words(name)), "")
