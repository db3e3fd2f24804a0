"""Names of shared schemas: from the title of a resource, else from the member that holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from docgen.base.naming import Claim, digest, grant, in_singular, name_words, pascal
from docgen.base.words import upper_first

# Names that documents keep for themselves.
RESERVED = ("Error", "StatusCode")
# The name of the responses that say only how it went: no message type takes it.
ENVELOPE = "StatusResponse"


@frozen(kw_only=True)
class Thing:
    """What a shared schema may be named by.

    `message` is its message type; `asked`: a table of a request tells what to send of it.
    `titles` are those of its resources, `members` those that hold it, the most frequent first;
    `parents` are the things that these members belong to, `bodies` the requests and responses,
    `sections` their sections.
    """

    message: str = ""
    envelope: bool = False
    asked: bool = False
    titles: tuple[tuple[str, ...], ...] = ()
    members: tuple[str, ...] = ()
    parents: frozenset[int] = frozenset()
    bodies: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()


def names_of(
    things: Mapping[int, Thing], spellings: Mapping[str, tuple[str, ...]]
) -> dict[int, str]:
    """A name for each thing, singular; no name depends on how many things there are.

    `spellings` has the words of names that members run together: `smssession` is sms, session.

    Messages and resources come first. Of two things that want the same name, the one whose parents
    come first in the alphabet takes it; the other is named with its parent.
    """
    plain = {number: _plain(thing, spellings) for number, thing in things.items()}
    claims = (
        Claim(
            owner=number,
            rank=(
                _order(thing),
                plain[number],
                _parents(thing, plain) or thing.bodies,
                thing.shape,
            ),
            candidates=tuple(_candidates(number, thing, plain)),
        )
        for number, thing in things.items()
    )
    return grant(claims, RESERVED)


def _order(thing: Thing) -> int:
    if thing.envelope or thing.message:
        return 0 if thing.message else -1
    return 1 if thing.titles else 2


def _plain(thing: Thing, spellings: Mapping[str, tuple[str, ...]]) -> str:
    if thing.envelope:
        return ENVELOPE
    if thing.message:
        return (
            upper_first(thing.message)
            if thing.message.isalnum()
            else pascal(name_words(thing.message))
        )
    if thing.titles:
        return pascal(in_singular(thing.titles[0]))
    if not thing.members:
        return next(iter(thing.bodies), "Item")
    parts = in_singular(name_words(thing.members[0]))
    name = pascal(spellings.get("".join(parts), parts)) or "Item"
    return f"{name}Parameters" if thing.asked else name


def _parents(thing: Thing, plain: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(sorted(plain[one] for one in thing.parents))


def _candidates(number: int, thing: Thing, plain: Mapping[int, str]) -> Iterator[str]:
    name = plain[number] or ("Message" if thing.message else "Item")
    if name[:1].isdigit():
        name = f"N{name}"
    yield name
    for told in (_parents(thing, plain)[:1], thing.sections[:1], thing.bodies[:1]):
        if told:
            yield pascal([*told, name])
    yield f"{name}{digest(*thing.shape)}"
