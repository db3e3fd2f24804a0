"""Which branches of two unions are one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence

from attrs import frozen

from docgen.diff.compare.pairs import Fits, Pairs
from docgen.diff.compare.sides import Sides, alike, member_names, resolved
from docgen.diff.compare.unions import Branch
from docgen.diff.surface import Shape


def paired(
    before: Sequence[Branch],
    after: Sequence[Branch],
    sides: Sides,
    seen: frozenset[tuple[str, str]],
    *,
    alone: bool,
) -> list[tuple[int, int]]:
    """Branches that are one: of the same name, chosen by the same value, alike; else of one type.

    `alone`: there is one on each side, beside null.
    """
    old = [_Side(one, resolved(one.shape, sides.old)) for one in before]
    new = [_Side(one, resolved(one.shape, sides.new)) for one in after]
    pairs = Pairs()

    def pair(by_old: _By, by_new: _By, fits: Fits | None = None) -> None:
        pairs.by_keys([[*by_old(one)] for one in old], [[*by_new(one)] for one in new], fits)

    pair(_name, _name)
    pair(lambda one: [new for old, new in seen if old and new and old == one.ref], _name)
    pair(_choice, _choice)
    pair(lambda one: [one.whole], lambda one: [one.whole])
    pair(_kinds_to_join, _kinds)
    # A shared shape has gone, and another one has come that has most of its members.
    pair(
        lambda one: [] if one.ref in sides.new else _members_of_shared(one),
        lambda one: [] if one.ref in sides.old else _members_of_shared(one),
        lambda n, m: alike(old[n].whole, new[m].whole),
    )
    if alone:
        pair(_is_value, _is_value)
    return pairs.in_order()


@frozen
class _Side:
    """A branch of one version, and the shape that it stands for."""

    branch: Branch
    whole: Shape

    @property
    def ref(self) -> str:
        return self.branch.shape.ref


_By = Callable[[_Side], Iterable[Hashable]]


def _name(one: _Side) -> list[str]:
    return [one.ref] if one.ref else []


def _choice(one: _Side) -> list[str]:
    return [one.branch.chosen] if one.branch.chosen else []


def _kinds(one: _Side) -> list[Hashable]:
    """One type and a member in common, or none at all: they may be one."""
    return _kinds_of(one, is_shared=bool(one.ref))


def _kinds_to_join(one: _Side) -> list[Hashable]:
    """Those of what it may be one with: two names of both sides are not one."""
    alone = _kinds_of(one, is_shared=False)
    return alone if one.ref else [*alone, *_kinds_of(one, is_shared=True)]


def _kinds_of(one: _Side, *, is_shared: bool) -> list[Hashable]:
    names: set[str | None] = {*member_names(one.whole)}
    return [(one.whole.types, is_shared, name) for name in names or {None}]


def _members_of_shared(one: _Side) -> Iterable[Hashable]:
    return member_names(one.whole) if one.ref else ()


def _is_value(one: _Side) -> list[Hashable]:
    return [] if one.branch.shape.types == {"null"} else [True]
