"""Things of two versions that belong together, found by what they share."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from heapq import merge

# What each thing is known by; two that share one of them may belong together.
Keys = Sequence[Sequence[Hashable]]
Fits = Callable[[int, int], bool]

_MOST_TRIED = 200  # of the new version for one of the old, where sharing a key is not enough


class Pairs:
    """Numbers of the old version's things and of the new one's; none is taken twice.

    The time grows with the number of keys, not with that of all possible pairs.
    """

    def __init__(self) -> None:
        self._made: dict[int, int] = {}
        self._taken: set[int] = set()

    def of(self, old: int) -> int | None:
        """What the thing of the old version belongs to, if anything."""
        return self._made.get(old)

    def is_taken(self, new: int) -> bool:
        """Whether something of the old version belongs to it."""
        return new in self._taken

    def in_order(self) -> list[tuple[int, int]]:
        """The pairs, by the number in the old version."""
        return sorted(self._made.items())

    def add(self, old: int, new: int) -> bool:
        """Pairs the two if both are free; says whether they were."""
        if old in self._made or new in self._taken:
            return False
        self._made[old] = new
        self._taken.add(new)
        return True

    def by_keys(self, old: Keys, new: Keys, fits: Fits | None = None) -> None:
        """Pairs each thing of the old version, in turn, with the first free one that shares a key.

        With `fits`, one that it is true for.
        """
        waiting = {key: deque(numbers) for key, numbers in ranks(new).items()}
        for number, keys in enumerate(old):
            if number not in self._made:
                found = self._first(number, [waiting[key] for key in keys if key in waiting], fits)
                if found is not None:
                    self.add(number, found)

    def _first(self, old: int, queues: Sequence[deque[int]], fits: Fits | None) -> int | None:
        for queue in queues:
            while queue and queue[0] in self._taken:
                queue.popleft()
        if fits is None:
            return min((queue[0] for queue in queues if queue), default=None)
        return next((new for new in self._free(queues) if fits(old, new)), None)

    def _free(self, queues: Sequence[deque[int]]) -> Iterator[int]:
        """Those that are free, in their order, each once, as far as it pays to try."""
        last, tried = -1, 0
        for number in merge(*queues):
            if number != last and number not in self._taken:
                yield number
                last, tried = number, tried + 1
                if tried == _MOST_TRIED:
                    return


def ranks(keys: Keys) -> Mapping[Hashable, list[int]]:
    """The numbers of the things that are known by each key, in their order."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for number, known in enumerate(keys):
        for key in known:
            found[key].append(number)
    return found
