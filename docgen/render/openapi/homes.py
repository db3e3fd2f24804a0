"""To which section each request belongs: that of its page, or for one of a guide the fitting one.

Guide chapters show requests in passing; nobody looks for `GET /queues` under "API basics".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from docgen.base.naming import PLACEHOLDER, name_words, section_words, singular
from docgen.base.words import slips, upper_first
from docgen.model.api import Operation, OperationKey
from docgen.render.openapi.names import below

Steps = tuple[str, ...]
# So many steps of a path tell whose it is; a longer one is compared by its beginning.
_MOST_STEPS = 8


def homes_of(operations: Sequence[Operation], base: str) -> dict[int, str]:
    """The title of the section of each operation, by its index.

    A request of a guide goes to the section of the reference with most requests of its resource,
    else to the one that is called like it, else to the one whose paths have most in common with its
    own, else to one of the resource's own name.
    """
    known = _Known.of([(_steps(one, base), one.section) for one in operations if not one.guide])
    made: dict[int, str] = {}
    new: dict[int, str] = {}
    for number, one in enumerate(operations):
        steps = _steps(one, base)
        if not one.guide:
            made[number] = one.section
        elif found := known.near(steps):
            made[number] = found
        else:
            new[number] = upper_first(" ".join(name_words(steps[0])) if steps else "")
    spelt = _spellings(new.values())
    return {**made, **{number: spelt[name] for number, name in new.items()}}


def firsts_of(operations: Sequence[Operation], base: str) -> dict[OperationKey, int]:
    """The index of the operation that each request is named after.

    Of several pages that document it, that of the section with most requests of its resource: Users
    for `GET /users/{id}`, not the chapter on chats that asks for an agent's. Guides come last.
    """
    counts = Counter((one.section, _noun(_steps(one, base))) for one in operations if not one.guide)
    found: dict[OperationKey, list[int]] = {}
    for number, one in enumerate(operations):
        found.setdefault(one.key, []).append(number)

    def order(number: int) -> tuple[bool, int, int]:
        one = operations[number]
        return one.guide, -counts[one.section, _noun(_steps(one, base))], number

    return {key: min(numbers, key=order) for key, numbers in found.items()}


def _steps(operation: Operation, base: str) -> Steps:
    """The steps of a path below the base, placeholders alike; whose it is (`me`) says nothing."""
    given = below(operation.key.path, base).strip("/").split("/")
    steps = tuple("{}" if PLACEHOLDER.search(step) else step.lower() for step in given if step)
    return steps[1:] if len(steps) > 1 and steps[0] == "me" else steps


def _noun(steps: Steps) -> str:
    """What a path names last: `chats` of `/users/{id}/chats/{id}`."""
    return next((step for step in reversed(steps) if step != "{}"), "")


@frozen
class _Known:
    """The sections of the reference: how many requests of each begin so, and what they are called.

    `of_noun` has those whose path names the same last.
    """

    all: Mapping[Steps, Counter[str]]
    of_noun: Mapping[tuple[str, Steps], Counter[str]]
    called: Mapping[tuple[str, ...], str]

    @classmethod
    def of(cls, told: Sequence[tuple[Steps, str]]) -> _Known:
        """What the paths of the reference and the titles of their sections tell."""
        known: dict[Steps, Counter[str]] = {}
        of_noun: dict[tuple[str, Steps], Counter[str]] = {}
        called: dict[tuple[str, ...], str] = {}
        for steps, section in told:
            called.setdefault(tuple(map(singular, section_words(section))), section)
            for end in range(1, min(len(steps), _MOST_STEPS) + 1):
                known.setdefault(steps[:end], Counter())[section] += 1
                of_noun.setdefault((_noun(steps), steps[:end]), Counter())[section] += 1
        return cls(known, of_noun, called)

    def near(self, steps: Steps) -> str:
        """The section that fits a path best; empty where none does."""
        resource = tuple(map(singular, name_words(steps[0]))) if steps else ()
        begins = [steps[:end] for end in range(min(len(steps), _MOST_STEPS), 0, -1)]
        noun = _noun(steps)
        same = (self.of_noun[noun, one] for one in begins if (noun, one) in self.of_noun)
        alike = (self.all[one] for one in begins if one in self.all)
        return _most(same) or self.called.get(resource, "") or _most(alike)


def _most(counts: Iterator[Counter[str]]) -> str:
    """The section with most requests of the first count; of several the one that comes first."""
    first = next(counts, None)
    return first.most_common(1)[0][0] if first else ""


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name, and the one that is spelt so but for a slip in most places: `Skils`, `Skills`."""
    known: dict[str, str] = {}
    made: dict[str, str] = {}
    for name, _ in Counter(names).most_common():
        like = sorted(slips(name))
        made[name] = next((known[one] for one in like if one in known), name)
        known |= dict.fromkeys(like, name) if made[name] == name else {}
    return made
