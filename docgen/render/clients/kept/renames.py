"""What two editions of a client call by other names: methods, sections, models, enumerations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from attrs import frozen

from docgen.render.clients.outline import Client
from docgen.render.clients.parts import Method, Section
from docgen.render.clients.types import AnyOf, ArrayOf, MapOf, Model, Named, Texts, Type

Identity = tuple[str, str, str | None, bool]  # of a request: method, path, selector, has a body


@frozen
class Rename:
    """A public name of the edition before, and what the same thing is called now."""

    kind: Literal["section", "method", "argument", "type"]
    old: str
    new: str


@frozen(kw_only=True)
class SameMethod:
    """A request that both editions have: its section and method in each."""

    old_section: Section
    old: Method
    section: Section
    method: Method


def same_methods(old: Client, new: Client) -> Iterator[SameMethod]:
    """The requests that both editions have, in the order of the new one."""
    before = {
        identity(method): (section, method)
        for section in old.sections
        for method in section.methods
    }
    for section in new.sections:
        for method in section.methods:
            found = before.get(identity(method))
            if found is not None:
                yield SameMethod(old_section=found[0], old=found[1], section=section, method=method)


def identity(method: Method) -> Identity:
    """What makes a request itself, whatever it is called; names of placeholders are no part."""
    path = "/".join("{}" if "{" in part else part for part in method.path.split("/"))
    return method.http_method, path, method.selector, method.has_body


def same_types(old: Client, new: Client) -> Mapping[str, str]:
    """The models and enumerations of the old edition that the new one has by another name.

    Two are the same where requests, answers or events of the same kind hold them at the same place.
    A name that the new edition has as well is none of them.
    """
    kept = {*(one.name for one in new.models), *(one.name for one in new.enumerations)}
    found = matched_types(old, new)
    return {one: other for one, other in found.items() if one != other and one not in kept}


def matched_types(old: Client, new: Client) -> Mapping[str, str]:
    """The models and enumerations of the old edition, and what each is called in the new one."""
    models = ({one.name: one for one in old.models}, {one.name: one for one in new.models})
    found: dict[str, str] = {}
    waiting = [*_beginnings(old, new)]
    while waiting:
        for before, after in _matched(*waiting.pop(0)):
            if before in found:
                continue
            found[before] = after
            waiting += _members(models[0].get(before), models[1].get(after))
    return found


def _beginnings(old: Client, new: Client) -> Iterator[tuple[Type, Type]]:
    """Pairs of types that mean the same: of answers, arguments and events."""
    for same in same_methods(old, new):
        if same.old.response is not None and same.method.response is not None:
            yield same.old.response, same.method.response
        given = {(one.where, one.member.name): one.member.type for one in same.old.arguments}
        for one in same.method.arguments:
            if (one.where, one.member.name) in given:
                yield given[one.where, one.member.name], one.member.type
    events = {one.spellings: one.model for one in old.events if one.model}
    for event in new.events:
        if event.model and event.spellings in events:
            yield Named(events[event.spellings]), Named(event.model)


def _members(old: Model | None, new: Model | None) -> list[tuple[Type, Type]]:
    """The types of the members that both models have."""
    if old is None or new is None:
        return []
    before = {one.name: one.type for one in old.members}
    return [(before[one.name], one.type) for one in new.members if one.name in before]


def _matched(old: Type, new: Type) -> Iterator[tuple[str, str]]:
    """The names at the same place of two types."""
    match old, new:
        case Named(), Named():
            yield old.name, new.name
        case Texts(), Texts():
            if old.name and new.name:
                yield old.name, new.name
        case (ArrayOf(), ArrayOf()):
            yield from _matched(old.item, new.item)
        case (MapOf(), MapOf()):
            yield from _matched(old.value, new.value)
        case AnyOf(), AnyOf():
            for one, other in zip(old.options, new.options, strict=False):
                yield from _matched(one, other)


@frozen(kw_only=True)
class Aliases:
    """Old names that still work: of sections, of methods by section, of types."""

    sections: Mapping[str, str]
    methods: Mapping[str, Mapping[str, str]]
    types: Sequence[tuple[str, str]]


def aliases_of(renames: Sequence[Rename]) -> Aliases:
    """What is kept of the names of the edition before; a method that moved away has no alias."""
    sections = {one.old: one.new for one in renames if one.kind == "section"}
    methods: dict[str, dict[str, str]] = {}
    for one in renames:
        if one.kind == "method":
            (old, before), (new, now) = one.old.split("."), one.new.split(".")
            if before != now and sections.get(old, old) == new:
                methods.setdefault(new, {}).setdefault(before, now)
    return Aliases(
        sections=dict(sorted(sections.items())),
        methods=methods,
        types=[(one.old, one.new) for one in renames if one.kind == "type"],
    )
