"""Two sides that were read from files of different forms: what of the changes may be no change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import evolve

from docgen.base.place import Place
from docgen.diff.change import Change
from docgen.diff.rules import RULES
from docgen.diff.surface import Surface

_NAMES = {"text": "a text", "html": "a web site", "pdf": "a PDF"}
# What samples and tables tell: a page break in a text cuts these.
_CUT = frozenset({"value", "reply", "input", "body", "message"})


def form_of(surface: Surface) -> str:
    """The form of most files of a surface: "html", "pdf", "text", or "" where none is known."""
    places = (call.place for call in surface.calls)
    found = Counter(place.spot.kind for place in places if place is not None)
    return min(found, key=lambda kind: (-found[kind], kind), default="")


def form_note(old: Surface, new: Surface) -> str:
    """A line that says that the sides were read from different forms, one of them a text; or ""."""
    before, after = form_of(old), form_of(new)
    if before == after or "text" not in {before, after} or not (before and after):
        return ""
    return (
        f"The old side was read from {_NAMES[before]}, the new one from {_NAMES[after]}: page "
        "breaks cut samples and tables of a text, so some changes may be none; they are marked."
    )


def marked(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes; those that a page break of a text may have made have a note."""
    return tuple(evolve(one, note=_note(one)) for one in changes)


def _note(change: Change) -> str:
    texts = [place for place in (change.old_place, change.new_place) if _is_text(place)]
    if RULES[change.rule].area not in _CUT or not texts:
        return ""
    return "One side was read from a text: a page break may have cut what it was read from."


def _is_text(place: Place | None) -> bool:
    return place is not None and place.spot.kind == "text"
