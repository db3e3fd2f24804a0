"""Identifiers from the words of a documentation: PascalCase, camelCase, the nouns of a path."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from attrs import frozen

from docgen.base.words import split_words, squash

# Longer than any title of a reference (longest in GWS: 68 characters), short enough for file names.
_LONGEST = 80
_ARTICLES = {"a", "an", "the"}
# What titles of requests begin with. A page whose title begins otherwise is named by its path.
_VERB_LIST = """
accept activate add answer apply archive assign attach authenticate authorize begin block book
build call cancel change check clear clone close complete configure confirm connect consult
convert copy count create deactivate decline delete deploy describe detach dial disable
disconnect discard download edit enable end execute export fetch find finish forward generate
get give grant identify import initiate insert install invite invoke join kill leave link list
load lock log login logout make mark merge modify move mute notify open park patch pause ping
post prepare prune publish pull purge push put query read rebuild receive redeem refresh
register reject release reload remove rename render reopen replace reply report request reset
resize resolve restart restore resume retrieve retry return revoke rotate run save schedule
search select send set share show sign start stop store submit subscribe suspend switch sync
tag terminate test toggle transfer trigger unassign unblock undo unfollow unlink unlock unmute
unpause unregister unsubscribe update upgrade upload validate verify view wait watch write
"""
_VERBS = frozenset(_VERB_LIST.split())
# What follows the verb in the title of a chapter ("GET Operations"), not of a request.
_GENERIC = frozenset({"api", "example", "operation", "request", "resource"})
_SECTION_TAIL = re.compile(r"\s{1,9}APIs?\s*$", re.IGNORECASE)
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen(kw_only=True)
class Claim:
    """A thing that wants a name: who it is, its place in the queue, its candidates."""

    owner: int
    rank: tuple[object, ...]
    candidates: tuple[str, ...]


def grant(claims: Iterable[Claim], taken: Iterable[str] = ()) -> dict[int, str]:
    """A name for each owner; two names differ in more than case."""
    used = {name.lower() for name in taken}
    names: dict[int, str] = {}
    for claim in sorted(claims, key=lambda claim: (*claim.rank, claim.candidates)):
        name = next((c for c in claim.candidates if c.lower() not in used), "")
        name = name or free(claim.candidates[-1], used)
        used.add(name.lower())
        names[claim.owner] = name
    return names


def free(plain: str, used: Collection[str]) -> str:
    """The name, with a number behind it if it is taken; `used` is in lower case."""
    name, number = plain, 2
    glue = "No" if plain[-1:].isdigit() else ""  # the second `Sample1` is no `Sample12`
    while name.lower() in used:
        name, number = f"{plain}{glue}{number}", number + 1
    return name


def words(text: str) -> list[str]:
    """The words of a title in lower case, ASCII only, without articles."""
    found = name_words(text)
    return [word for word in found if word not in _ARTICLES] or found


def name_words(text: str) -> list[str]:
    """Every word of a name in lower case, ASCII only."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    # "user's" is one word: the apostrophe goes, it does not cut.
    return [word.lower() for word in split_words(folded.replace("'", ""))]


def request_words(title: str) -> list[str]:
    """The words of a title that names a request ("Getting Categories": get, categories).

    Nothing where it names a page: no verb to begin with, or nothing said after it.
    """
    found = words(title)
    verb = _verb(found[0]) if found else ""
    rest = found[1:]
    named = verb and (not rest or not _GENERIC.issuperset(map(singular, rest)))
    return [verb, *rest] if named else []


def _verb(word: str) -> str:
    stem = word.removesuffix("ing") if word.endswith("ing") else word
    spelt = (word, stem, f"{stem}e", stem[:-1])
    return next((one for one in spelt if one in _VERBS), "")


def section_words(section: str) -> list[str]:
    """The words that tell a section from others: `Voice API` is voice."""
    return words(_SECTION_TAIL.sub("", squash(section)))


def pascal(parts: Iterable[str]) -> str:
    """`VoiceHoldRequest`; bounded in length, the cut part told by a digest."""
    return bounded("".join(word[:1].upper() + word[1:] for word in parts))


def camel(parts: Sequence[str]) -> str:
    """`listDevices`; never begins with a digit."""
    name = pascal(parts)
    name = name[:1].lower() + name[1:]
    return f"n{name}" if name[:1].isdigit() else name


def without_lead(parts: list[str], lead: list[str]) -> list[str]:
    """The words without leading ones that stand before them anyway (`Chat` of a chat section)."""
    if len(parts) > len(lead) and parts[: len(lead)] == lead:
        return parts[len(lead) :]
    return parts


def path_nouns(path: str) -> list[str]:
    """The words of a path as a person says it: `/me/calls/{id}` is me, call.

    A placeholder is silent where a plural before it can say "one of them".
    """
    said: list[str] = []
    for segment in path.split("/"):
        if not PLACEHOLDER.search(segment):
            said += name_words(segment)
        elif said and singular(said[-1]) != said[-1]:
            said[-1] = singular(said[-1])
        else:
            said += ["by", *name_words(segment)]
    return said


def last_words(path: str) -> list[str]:
    """The words of the last step of a path that is no placeholder: `im`, `sessions`."""
    said = [one for one in path.split("/") if one and not PLACEHOLDER.search(one)]
    return name_words(said[-1]) if said else []


def path_words(path: str) -> list[str]:
    """Every word of a path: `/me/calls/{id}` is me, calls, by, id."""
    return [
        word
        for segment in path.split("/")
        for word in (["by"] if PLACEHOLDER.search(segment) else []) + name_words(segment)
    ]


def singular(word: str) -> str:
    """One of the things that `word` names; the word itself where it has no plural form."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def in_singular(parts: Sequence[str]) -> list[str]:
    """The words of a name for one of the things that it names: its last word in the singular."""
    return [*parts[:-1], *map(singular, parts[-1:])]


def digest(*parts: object) -> str:
    """Eight characters that stand for `parts` where words do not suffice."""
    text = "\0".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def bounded(name: str) -> str:
    """The name, a long one cut with a digest of the whole."""
    return name if len(name) <= _LONGEST else name[: _LONGEST - 8] + digest(name)
