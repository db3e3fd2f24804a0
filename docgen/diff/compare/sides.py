"""The shared shapes of two versions, and what a shape stands for in each."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from docgen.diff.rules import Direction
from docgen.diff.surface import Shape

_DEEPEST = 60  # references to references
_ALIKE = 0.75  # of the members of two objects that are one under two names
ANY = Shape()


@frozen(kw_only=True)
class Sides:
    """The shared shapes of both versions, by name; those in `apart` are compared by themselves.

    With a direction, members that are never in it (read-only ones in requests) are left alone.
    """

    old: Mapping[str, Shape]
    new: Mapping[str, Shape]
    apart: frozenset[str] = frozenset()
    direction: Direction | None = None


def resolved(shape: Shape, shapes: Mapping[str, Shape]) -> Shape:
    """The shared shape that one refers to, over several steps; anything where it is lost."""
    for _ in range(_DEEPEST):
        if not shape.ref:
            return shape
        shape = shapes.get(shape.ref, ANY)
    return ANY


def alike(old: Shape, new: Shape) -> bool:
    """Whether two objects have the same members but for a few."""
    before, after = member_names(old), member_names(new)
    return len(before & after) >= _ALIKE * max(len(before | after), 1)


def member_names(shape: Shape) -> set[str]:
    """The names of the members of an object."""
    return {one.name for one in shape.members}
