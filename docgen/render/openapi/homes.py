"""To which section each request belongs: that of its page, or for one of a guide the fitting one.

Guide chapters show requests in passing; nobody looks for `GET /queues` under "API basics".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from docgen.base.naming import PLACEHOLDER, name_words, section_words, singular
from docgen.base.words import slips, upper_first
from docgen.model.api import Operation, OperationKey
from docgen.render.openapi.names import below

Steps = tuple[str, ...]


def homes_of(operations: Sequence[Operation], base: str) -> dict[int, str]:
    """The title of the section of each operation, by its index.

    A request of a guide goes to the section of the reference with most requests of its resource,
    else to the one that is called like it, else to the one whose paths have most in common with its
    own, else to one of the resource's own name.
    """
    told = [(_steps(one, base), one.section) for one in operations if not one.guide]
    titles = [*dict.fromkeys(section for _, section in told)]
    made: dict[int, str] = {}
    new: dict[int, str] = {}
    for number, one in enumerate(operations):
        steps = _steps(one, base)
        if not one.guide:
            made[number] = one.section
        elif found := _near(steps, told, titles):
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


def _near(steps: Steps, told: Sequence[tuple[Steps, str]], titles: Iterable[str]) -> str:
    """The section of the reference that fits a path best; empty where none does."""
    same = [one for one in told if _noun(one[0]) == _noun(steps)]
    return _sharing(steps, same) or _called(steps, titles) or _sharing(steps, told)


def _sharing(steps: Steps, told: Sequence[tuple[Steps, str]]) -> str:
    """The section most of whose requests share the longest beginning with the path."""
    shared = [(_shared(steps, others), section) for others, section in told]
    most = max((count for count, _ in shared), default=0)
    counts = Counter(section for count, section in shared if count == most)
    return counts.most_common(1)[0][0] if most else ""  # of several the one that comes first


def _shared(one: Steps, other: Steps) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _called(steps: Steps, titles: Iterable[str]) -> str:
    """The section whose title is the resource: `Queues API` for `/queues/{id}`."""
    resource = [singular(word) for word in name_words(steps[0])] if steps else []
    named = (t for t in titles if [singular(w) for w in section_words(t)] == resource)
    return next(named, "")


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name, and the one that is spelt so but for a slip in most places: `Skils`, `Skills`."""
    known: dict[str, str] = {}
    made: dict[str, str] = {}
    for name, _ in Counter(names).most_common():
        like = sorted(slips(name))
        made[name] = next((known[one] for one in like if one in known), name)
        known |= dict.fromkeys(like, name) if made[name] == name else {}
    return made
