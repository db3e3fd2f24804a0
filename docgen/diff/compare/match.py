"""Operations of two versions that are one: by their key, else by what speaks for it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher

from docgen.base.naming import PLACEHOLDER
from docgen.diff.compare.pairs import Pairs, ranks
from docgen.diff.surface import Call

# What has to speak for it that an operation was moved or renamed, of all that may: title and
# section (3), selector, operationId, a path that is spelled alike (2 each), method, body (1 each).
_ENOUGH = 6
_ALIKE = 0.8  # ratio of SequenceMatcher: `smssessions`, `smsessions`
_MOST_COMPARED = 20_000  # pairs of operations that are looked at, one by one
_NEAR = 8  # ranks up and down, where they are more

Pair = tuple[Call, Call]


def match(old: Sequence[Call], new: Sequence[Call]) -> tuple[list[Pair], list[Call], list[Call]]:
    """The pairs, in the order of the old version; what is left of the old one and the new."""
    pairs = Pairs()
    # Of several with one key, those of one title first.
    pairs.by_keys([[_place(one)] for one in old], [[_place(one)] for one in new])
    pairs.by_keys([[_key(one)] for one in old], [[_key(one)] for one in new])
    left = [n for n in range(len(old)) if pairs.of(n) is None]
    free = [m for m in range(len(new)) if not pairs.is_taken(m)]
    for n, m in _moved([old[n] for n in left], [new[m] for m in free]):
        pairs.add(left[n], free[m])
    return (
        [(old[n], new[m]) for n, m in pairs.in_order()],
        [one for n, one in enumerate(old) if pairs.of(n) is None],
        [one for m, one in enumerate(new) if not pairs.is_taken(m)],
    )


def _moved(old: Sequence[Call], new: Sequence[Call]) -> list[tuple[int, int]]:
    """Pairs for which enough speaks, the clearest first; some may be taken twice."""
    scored = ((_evidence(old[n], new[m]), n, m) for n, m in _candidates(old, new))
    clear = sorted((-score, n, m) for score, n, m in scored if score >= _ENOUGH)
    return [(n, m) for _, n, m in clear]


def _candidates(old: Sequence[Call], new: Sequence[Call]) -> set[tuple[int, int]]:
    """Pairs that have so much in common that the path alone may decide.

    Where these are very many, as of operations that all have one title, each is compared with
    those that have its rank among them: the time must not grow with the square of what changed.
    """
    before, after = (ranks([[*_traits(one)] for one in side]) for side in (old, new))
    shared = [(before[key], after[key]) for key in before if key in after]
    few = sum(len(ours) * len(theirs) for ours, theirs in shared) <= _MOST_COMPARED
    found: set[tuple[int, int]] = set()
    for ours, theirs in shared:
        near = _NEAR if not few and len(ours) * len(theirs) > _NEAR**2 else len(theirs)
        for rank, n in enumerate(ours):
            found.update((n, m) for m in theirs[max(0, rank - near) : rank + near + 1])
    return found


def _traits(call: Call) -> Iterator[Hashable]:
    """What two operations have to share at least, in all its combinations (see `_evidence`)."""
    page = _page(call) if call.title else None
    sends = frozenset(call.body.items()) if call.body else None
    method, selector, name = call.key.method, call.key.selector, call.name or None
    for traits in (
        (page, "method", method),
        (page, "selector", selector),
        (page, "name", name),
        (page, "body", sends),
        (name, "selector", selector),
        (sends, "selector and method", (selector, method)),
        (sends, "name and method", name and (name, method)),
    ):
        if None not in traits:
            yield traits


def _evidence(old: Call, new: Call) -> int:
    score = 3 * (bool(old.title) and _page(old) == _page(new))
    score += 2 * (old.key.selector == new.key.selector)
    score += 2 * (bool(old.name) and old.name == new.name)
    score += old.key.method == new.key.method
    score += bool(old.body) and old.body == new.body
    if score >= _ENOUGH - 2:
        score += 2 * _is_spelled_alike(old.key.path, new.key.path)
    return score


def _is_spelled_alike(old: str, new: str) -> bool:
    """Whether the ratio is high enough; the quick ones are above it, and mostly say so."""
    one = SequenceMatcher(None, old, new, autojunk=False)
    quick = one.real_quick_ratio() >= _ALIKE and one.quick_ratio() >= _ALIKE
    return quick and one.ratio() >= _ALIKE


def _key(call: Call) -> tuple[str, str, str]:
    """The key; what placeholders are called is no part of it."""
    return call.key.method, PLACEHOLDER.sub("{}", call.key.path), call.key.selector


def _place(call: Call) -> Hashable:
    return _key(call), _page(call)


def _page(call: Call) -> tuple[str, str]:
    return call.section, call.title
