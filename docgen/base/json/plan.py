"""What is done with the units of a sample: the moves of a plan, and the plan without a choice."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from docgen.base.json.units import Unit


class Move(StrEnum):
    """What is done at a unit, or before it (BEGIN, END, ROOT)."""

    TAKE = "take"  # as printed
    DROP = "drop"  # a surplus closer, an item or words where a member should be
    TURN = "turn"  # a bracket read as its counterpart: "]" closes an object
    END = "end"  # a closer is missing before the unit
    BEGIN = "begin"  # an opening brace is missing before the unit
    ROOT = "root"  # members without braces begin
    REST = "rest"  # no part of any document


class Planned(NamedTuple):
    """A move at the unit with this number."""

    move: Move
    unit: int


# Kinds of open brackets. A: an array opened by "{"; O: an object opened by "["; I: an object whose
# "{" is missing; B: a document of bare members; R: brackets in text that is no document.
OBJECTS = "{OBI"


def as_printed(units: list[Unit]) -> list[Planned] | None:
    """The plan without a choice, if every bracket matches and every unit is where it may be."""
    moves: list[Planned] = []
    stack: list[str] = []
    first_keys: list[str | None] = []
    for number, unit in enumerate(units):
        top = stack[-1] if stack else ""
        if unit.kind in ("}", "]"):
            if top != ("{" if unit.kind == "}" else "["):
                return None
            stack.pop()
            first_keys.pop()
        elif not _may_stand(unit, top) or (unit.key is not None and unit.key == first_keys[-1]):
            return None
        elif unit.key is not None and first_keys[-1] is None:
            first_keys[-1] = unit.key
        if unit.kind in ("{", "["):
            stack.append(unit.kind)
            first_keys.append(None)
        moves.append(Planned(Move.TAKE, number))
    return None if stack else moves


def _may_stand(unit: Unit, top: str) -> bool:
    """Whether a unit may stand in a bracket of the kind `top`, or ("") begin a document."""
    opens = unit.kind in ("{", "[")
    if not top:
        return opens and unit.key is None and unit.first
    if top == "{":
        return unit.key is not None or unit.kind in (",", "e")
    return unit.key is None
