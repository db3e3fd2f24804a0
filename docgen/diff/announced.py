"""The changes that a reference announces itself, beside those that are found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from attrs import field, frozen

from docgen.base.naming import PLACEHOLDER
from docgen.base.place import Place
from docgen.diff.change import Change
from docgen.diff.surface import Call, Surface
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
    told = [_judged(row, old, new) for row in rows]
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


def _judged(row: AnnouncedChange, old: Surface, new: Surface) -> Announced:
    before, after = _has(old, row), _has(new, row)
    why = (
        ""
        if before and not after
        else "neither version has it"
        if not before and not after
        else "both versions have it"
        if before
        else "only the new version has it"
    )
    return Announced(
        verdict="not-seen" if why else "confirmed",
        method=row.method,
        path=row.path,
        what=row.what,
        replacement=row.replacement or "",
        why=why,
        place=row.place,
    )


def _has(surface: Surface, row: AnnouncedChange) -> bool:
    wanted = _key(row.method, row.path)
    return any(_key_of(call) == wanted for call in surface.calls)


def _key_of(call: Call) -> tuple[str, str]:
    return _key(call.key.method, call.key.path)


def _key(method: str, path: str) -> tuple[str, str]:
    """Method and path; what placeholders are called, and the base path, is no part of it."""
    plain = PLACEHOLDER.sub("{}", path).rstrip("/")
    return method.upper(), _BASE.sub("", plain)
