"""Operations of two versions that are one: by their key, else by what speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from docgen.base.naming import PLACEHOLDER
from docgen.diff.surface import Call

# What has to speak for it that an operation was moved or renamed, of all that may: title and
# section (3), selector, operationId, a path that is spelled alike (2 each), method, body (1 each).
_ENOUGH = 6
_ALIKE = 0.8  # ratio of SequenceMatcher: `smssessions`, `smsessions`

Pair = tuple[Call, Call]


def match(old: Sequence[Call], new: Sequence[Call]) -> tuple[list[Pair], list[Call], list[Call]]:
    """The pairs, in the order of the old version; what is left of the old one and the new."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    by_key: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for m, call in enumerate(new):
        by_key[_key(call)].append(m)
    for titled in (True, False):  # of several with one key, those of one title first
        for n, call in enumerate(old):
            if n in pairs:
                continue
            for m in by_key[_key(call)]:
                if m not in taken and (not titled or _page(call) == _page(new[m])):
                    pairs[n] = m
                    taken.add(m)
                    break
    left = [n for n in range(len(old)) if n not in pairs]
    free = [m for m in range(len(new)) if m not in taken]
    moved = _moved(old, new, left, free)
    pairs |= moved
    taken |= {*moved.values()}
    return (
        [(old[n], new[pairs[n]]) for n in sorted(pairs)],
        [old[n] for n in left if n not in pairs],
        [new[m] for m in free if m not in taken],
    )


def _moved(
    old: Sequence[Call], new: Sequence[Call], left: Sequence[int], free: Sequence[int]
) -> dict[int, int]:
    """Pairs for which enough speaks, the clearest first; nobody is taken twice."""
    scored = sorted(
        (
            (score, n, m)
            for n in left
            for m in free
            if (score := _evidence(old[n], new[m])) >= _ENOUGH
        ),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    pairs: dict[int, int] = {}
    for _, n, m in scored:
        if n not in pairs and m not in pairs.values():
            pairs[n] = m
    return pairs


def _evidence(old: Call, new: Call) -> int:
    score = 3 * (bool(old.title) and _page(old) == _page(new))
    score += 2 * (old.key.selector == new.key.selector)
    score += 2 * (bool(old.name) and old.name == new.name)
    score += old.key.method == new.key.method
    score += bool(old.body) and old.body == new.body
    if score >= _ENOUGH - 2:
        ratio = SequenceMatcher(None, old.key.path, new.key.path, autojunk=False).ratio()
        score += 2 * (ratio >= _ALIKE)
    return score


def _key(call: Call) -> tuple[str, str, str]:
    """The key; what placeholders are called is no part of it."""
    return call.key.method, PLACEHOLDER.sub("{}", call.key.path), call.key.selector


def _page(call: Call) -> tuple[str, str]:
    return call.section, call.title
