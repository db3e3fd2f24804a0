"""Names that many use, and the one of them that another name is nearly."""

from __future__ import annotations

from collections import Counter

from docgen.base.words import slips

# A name that so many use is taken for right; one of a few letters is near to too many.
MANY = 3
SHORTEST = 5
_SHORTEST_OTHER = 7  # with another letter in place of one: "roles" and "rules" are both words


class Frequent:
    """The names of a count that many use, found by names that differ from them by a slip."""

    def __init__(self, counts: Counter[str]) -> None:
        """Only names of letters alone, and not the shortest, are looked at."""
        self._found: dict[str, list[str]] = {}
        for name, count in counts.most_common():
            if count >= MANY and len(name) >= SHORTEST:
                for slip in slips(name):
                    self._found.setdefault(slip, []).append(name)

    def near(self, name: str) -> str:
        """The most frequent one that differs by a letter; "" for none. A plural is no slip."""
        if len(name) < SHORTEST or not name.isalpha():
            return ""
        plural = {name, f"{name}s", name.removesuffix("s")}
        told = (one for slip in sorted(slips(name)) for one in self._found.get(slip, ()))
        right = (one for one in told if len(one) != len(name) or len(name) >= _SHORTEST_OTHER)
        return next((one for one in right if one not in plural), "")
