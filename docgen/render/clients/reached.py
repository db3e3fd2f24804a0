"""Which models requests hold, and which answers and events: over all that their members hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from docgen.render.clients.parts import Section
from docgen.render.clients.types import Model, Named, Type, names_in


def sent_models(sections: Sequence[Section], models: Sequence[Model]) -> frozenset[str]:
    """The models that requests hold."""
    taken = (
        one.member.type
        for section in sections
        for method in section.methods
        for one in method.arguments
    )
    return _reached(taken, {one.name: one for one in models})


def received_models(
    sections: Sequence[Section], events: Iterable[str], models: Sequence[Model]
) -> frozenset[str]:
    """The models that answers and events hold; `events`: the models of those."""
    given = [
        method.response
        for section in sections
        for method in section.methods
        if method.response is not None
    ]
    return _reached([*given, *map(Named, events)], {one.name: one for one in models})


def _reached(types: Iterable[Type], models: Mapping[str, Model]) -> frozenset[str]:
    """The models that types lead to, over those that their members hold."""
    found: set[str] = set()
    waiting = [name for one in types for name in names_in(one)]
    while waiting:
        name = waiting.pop()
        model = models.get(name)
        if name in found or model is None:
            continue
        found.add(name)
        held = [one.type for one in model.members]
        held += [model.extra] if model.extra is not None else []
        waiting += [each for one in held for each in names_in(one)]
    return frozenset(found)
