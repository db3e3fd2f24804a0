"""The changes that a reference announces itself, beside those that are found."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Literal

from attrs import field, frozen

from docgen.base.naming import PLACEHOLDER
from docgen.base.place import Place
from docgen.diff.change import Change
from docgen.diff.surface import Surface
from docgen.model.api import AnnouncedChange

Verdict = Literal["confirmed", "not-seen", "not-announced"]

# What many lists leave out of a path (`/api/v2/me`, `/me`).
_BASE = re.compile(r"^(?:/api)?(?:/v\d+)?(?=/)")
# What takes an operation away from those who call it where it was.
_GONE = frozenset(["operation-removed", "operation-moved"])


@frozen(kw_only=True)
class Announced:
    """A row of the list of changes, or a change that no row tells of."""

    verdict: Verdict
    method: str
    path: str
    what: str = ""
    replacement: str = ""
    why: str = ""
    place: Place | None = field(default=None, eq=False)


def announced(
    rows: Sequence[AnnouncedChange], old: Surface, new: Surface, changes: Sequence[Change]
) -> tuple[Announced, ...]:
    """Each row with its verdict, in the order of the list; then what the list does not tell of.

    A row is confirmed where the old version has the operation and the new one has it no more.
    """
    before, after = ({_key(one.key.method, one.key.path) for one in x.calls} for x in (old, new))
    told = [_judged(row, before, after) for row in rows]
    known = {_key(row.method, row.path) for row in rows}
    for change in changes:
        method, _, path = (
            change.old if change.rule == "operation-moved" else change.about
        ).partition(" ")
        path = path.partition(" ")[0]
        if change.rule in _GONE and _key(method, path) not in known:
            told.append(
                Announced(
                    verdict="not-announced",
                    method=method,
                    path=path,
                    what=change.rule,
                    place=change.old_place,
                )
            )
    return tuple(told)


def _judged(
    row: AnnouncedChange, old: Collection[tuple[str, str]], new: Collection[tuple[str, str]]
) -> Announced:
    wanted = _key(row.method, row.path)
    why = {
        (True, False): "",
        (False, False): "neither version has it",
        (True, True): "both versions have it",
        (False, True): "only the new version has it",
    }[wanted in old, wanted in new]
    return Announced(
        verdict="not-seen" if why else "confirmed",
        method=row.method,
        path=row.path,
        what=row.what,
        replacement=row.replacement or "",
        why=why,
        place=row.place,
    )


def _key(method: str, path: str) -> tuple[str, str]:
    """Method and path; what placeholders are called, and the base path, is no part of it."""
    plain = PLACEHOLDER.sub("{}", path).rstrip("/")
    return method.upper(), _BASE.sub("", plain)
