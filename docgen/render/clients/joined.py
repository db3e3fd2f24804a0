"""The request that several pages document -> one method, which takes what any of them tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from docgen.render.clients.parts import Argument, Following, Method, Shape
from docgen.render.clients.types import union


def joined(methods: Sequence[Method]) -> Method:
    """The first of the methods, with what the others tell of the same request.

    An argument must be given where all of them say so. Other titles are named.
    """
    first, *others = methods
    if not others:
        return first
    titles = dict.fromkeys(one.title for one in others if one.title != first.title)
    also = f"Also documented as {', '.join(f'“{title}”' for title in titles)}." if titles else ""
    return evolve(
        first,
        description="\n\n".join(filter(None, [first.description, also])),
        arguments=tuple(_arguments(methods)),
        extra=next((one.extra for one in methods if one.extra is not None), None),
        extra_said=next((one.extra_said for one in methods if one.extra_said), ""),
        following=tuple(_following(methods)),
        requests=tuple(_once(shape for one in methods for shape in one.requests)),
        responses=tuple(_once(shape for one in methods for shape in one.responses)),
        features=tuple(dict.fromkeys(name for one in methods for name in one.features)),
        features_mode="any" if _differ(methods) else first.features_mode,
        roles=tuple(dict.fromkeys(name for one in methods for name in one.roles)),
    )


def _differ(methods: Sequence[Method]) -> bool:
    """Whether pages ask for different features: any of them is enough for one of the pages."""
    return len({one.features for one in methods}) > 1


def _arguments(methods: Sequence[Method]) -> list[Argument]:
    """Every argument once, in the order of the methods."""
    told: dict[tuple[str, str], list[Argument]] = {}
    for method in methods:
        for one in method.arguments:
            told.setdefault((one.where, one.member.name), []).append(one)
    return [_argument(same, len(methods)) for same in told.values()]


def _argument(same: Sequence[Argument], methods: int) -> Argument:
    first = same[0].member
    member = evolve(
        first,
        type=union(one.member.type for one in same),
        required=len(same) == methods and all(one.member.required for one in same),
        description=next((one.member.description for one in same if one.member.description), ""),
    )
    return evolve(same[0], member=member)


def _following(methods: Iterable[Method]) -> list[Following]:
    found: dict[str, dict[str, None]] = {}
    for method in methods:
        for one in method.following:
            found.setdefault(one.message, {}).update(dict.fromkeys(one.channels))
    return [Following(message=key, channels=tuple(told)) for key, told in found.items()]


def _once(shapes: Iterable[Shape]) -> list[Shape]:
    return [*{(one.title, one.source): one for one in shapes}.values()]
