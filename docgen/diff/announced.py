"""The changes that a reference announces itself, beside those that are found."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from attrs import evolve, field, frozen

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
        method, path = _request(change)
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


def with_announcements(
    changes: Sequence[Change], rows: Sequence[AnnouncedChange]
) -> tuple[Change, ...]:
    """The changes; what the list of changes says of an operation that is gone stands with it."""
    told = {_key(row.method, row.path): row for row in reversed(rows)}  # the first counts
    return tuple(_with_row(change, told) for change in changes)


def _with_row(change: Change, told: Mapping[tuple[str, str], AnnouncedChange]) -> Change:
    if change.rule not in _GONE:
        return change
    row = told.get(_key(*_request(change)))
    if row is None:
        return change
    by = f"replaced by {row.replacement}, " if row.replacement else ""
    note = "; ".join(filter(None, (change.note, f"{by}announced at {row.place}")))
    return evolve(change, note=note)


def _request(change: Change) -> tuple[str, str]:
    """Method and path of the operation that is gone."""
    told = change.old if change.rule == "operation-moved" else change.about
    method, _, path = told.partition(" ")
    return method, path.partition(" ")[0]


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
