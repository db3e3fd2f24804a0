"""A change between two versions of an API, as a value."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import Protocol

from attrs import field, frozen

from docgen.base.place import Place


class Level(StrEnum):
    """What a change does to programs that use the API."""

    BREAKING = "breaking"  # a program that is right with the old version fails with the new one
    WARNING = "warning"  # it may fail, or what it relies on is no longer told
    INFO = "info"  # it goes on as it did

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _WORST_FIRST.index(self)

    def reaches(self, level: Level) -> bool:
        """Whether it is as bad as that level, or worse."""
        return self.rank <= level.rank


_WORST_FIRST = tuple(Level)


@frozen(kw_only=True)
class Change:
    """One change. The rule table (`docgen.diff.rules`) owns level, title and advice.

    `about`: whose it is, as a person names it (an operation, a shared schema, a message type);
    `where` leads to it there (`request.destination.phoneNumber`). `old` and `new` are what changed.
    `note` says why it may be none.
    """

    rule: str
    level: Level
    about: str
    where: str = ""
    old: str = ""
    new: str = ""
    old_place: Place | None = field(default=None, eq=False)
    new_place: Place | None = field(default=None, eq=False)
    note: str = field(default="", eq=False)

    @property
    def fingerprint(self) -> str:
        """Twelve characters that stand for the change, the same in every run."""
        parts = (self.rule, self.about, self.where, self.old, self.new)
        text = "\0".join(parts).encode("utf-8", "surrogatepass")
        return hashlib.sha256(text).hexdigest()[:12]

    @property
    def order(self) -> tuple[int, *tuple[str, ...]]:
        """What changes are sorted by: level, whose it is, where, what, where it stands."""
        places = (str(place or "") for place in (self.old_place, self.new_place))
        facts = (self.about, self.where, self.rule, self.old, self.new, *places)
        return (self.level.rank, *facts)


@frozen(kw_only=True)
class Difference:
    """What differs in a thing, or at a place of a value.

    `kind`: of the rule table, without its direction; empty where the rule is known beside it.
    """

    kind: str = ""
    where: str = ""
    old: str = ""
    new: str = ""
    old_place: Place | None = None
    new_place: Place | None = None


class Placed(Protocol):
    """What stands somewhere in the documentation."""

    @property
    def place(self) -> Place | None:
        """Where."""


def between(  # noqa: PLR0913 - what a difference is made of
    old: Placed | None,
    new: Placed | None,
    before: str = "",
    after: str = "",
    *,
    kind: str = "",
    where: str = "",
) -> Difference:
    """A difference between two things, with the places of those that are there."""
    return Difference(
        kind=kind,
        where=where,
        old=before,
        new=after,
        old_place=old.place if old else None,
        new_place=new.place if new else None,
    )
