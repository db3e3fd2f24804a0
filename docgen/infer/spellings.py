"""Names that two pages spell differently and that mean one thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from docgen.base.naming import name_words

# So many words of two names must agree: `…State` `Change` `Message`.
_ENOUGH_WORDS = 2
_ENOUGH_LETTERS = 2  # at the beginning of the one word that differs


def spelled_alike(
    documented: Iterable[tuple[str, str]],
    shown: Iterable[tuple[str, str]],
    members: Mapping[str, Collection[str]],
) -> dict[str, str]:
    """What a section documents -> what its samples show instead; both by (section, name).

    A section whose page tells of `TweetStateChangeMessage` while all its samples show
    `TwitterStateChangeMessage`, which no page tells of, means one message where the names differ in
    one word alone, which begins with the same letters, and where both hold the same thing: a member
    of one name, or each one that is called like its own first word (`members` has the names of what
    is a message's own). A name that has two such partners has none.
    """
    told, seen = {*documented}, {*shown}
    known = {name.lower() for _, name in told}
    used = {name.lower() for _, name in seen}
    never_shown = sorted(pair for pair in told if pair[1].lower() not in used)
    never_told = sorted(pair for pair in seen if pair[1].lower() not in known)
    pairs = {
        (right, wrong)
        for section, right in never_shown
        for other, wrong in never_told
        if section == other and _is_alike(right, wrong) and _hold_alike(right, wrong, members)
    }
    rights = [right for right, _ in pairs]
    wrongs = [wrong for _, wrong in pairs]
    return {
        right: wrong
        for right, wrong in sorted(pairs)
        if rights.count(right) == 1 and wrongs.count(wrong) == 1
    }


def _is_alike(one: str, other: str) -> bool:
    """Whether the names have the same words but for one, and that begins alike."""
    mine, others = name_words(one), name_words(other)
    if len(mine) != len(others) or len(mine) <= _ENOUGH_WORDS:
        return False
    differ = [(a, b) for a, b in zip(mine, others, strict=True) if a != b]
    return len(differ) == 1 and differ[0][0][:_ENOUGH_LETTERS] == differ[0][1][:_ENOUGH_LETTERS]


def _hold_alike(one: str, other: str, members: Mapping[str, Collection[str]]) -> bool:
    mine, others = {*members.get(one, ())}, {*members.get(other, ())}
    return bool(mine & others) or (_first(one) in mine and _first(other) in others)


def _first(name: str) -> str:
    return next(iter(name_words(name)), "")
