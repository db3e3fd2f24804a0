"""What a sample of a notification delivers: payload by payload, taken out of its envelope."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, islice

from attrs import evolve, frozen

from docgen.infer.observe.from_sample import from_value, values_of
from docgen.infer.observe.rows import member
from docgen.model.api import FormKind, Members, Sample
from docgen.model.schema import Field, Record
from docgen.model.walk import type_key

# Bayeux 1.0, "Message field definitions": what a message wraps its payload in, and what else may
# stand beside it.
DATA = "data"
CHANNEL = "channel"
_BAYEUX = frozenset(
    {
        "advice",
        "channel",
        "clientId",
        "connectionType",
        "data",
        "error",
        "ext",
        "id",
        "minimumVersion",
        "subscription",
        "successful",
        "supportedConnectionTypes",
        "timestamp",
        "version",
    }
)
# Names have slipped out of a member together that holds each of them in more samples than stand
# beside it, and in so many at least: a Facebook session of GWS has lost its members in 6 samples of
# 18, so many names at once. Fewer have to stand out more, each that many times as often.
ENOUGH = 3
# What a channel may be called (Bayeux 1.0, "Channels"), patterns included.
_CHANNEL = re.compile(r"(?:/[A-Za-z0-9\-_!~()$@]+)+(?:/\*{1,2})?")
# How deep a member may hold the message type that belongs above it (a brace closed too late):
# `chat.userData.messageType` is the deepest in GWS, at 2.
_DEEPEST = 3

_Object = Mapping[str, object]


@frozen(kw_only=True)
class Payload:
    """What a message carries: its members, and those as a schema.

    `whole` is the message as the sample shows it, in its envelope, at the JSON pointer `pointer`;
    `unknown` are the pointers below the payload whose value is a placeholder.
    `stray` are members that stand beside the `data` that should hold them: they are none of
    `members` yet, for some of them belong deeper.
    """

    members: Mapping[str, object]
    shape: Record
    form: FormKind
    channel: str = ""
    whole: Mapping[str, object]
    pointer: str = ""
    unknown: tuple[str, ...] = ()
    stray: tuple[Field, ...] = ()

    def message_type(self, names: Members) -> str:
        """Its message type; empty where it has none."""
        return _text(self.members.get(names.message_type))

    def notification_type(self, names: Members) -> str:
        """Its notification type; empty where it has none."""
        return _text(self.members.get(names.notification_type))

    def with_stray(self, known: Iterable[str]) -> Payload:
        """The payload with those of its stray members that are known to be the payload's."""
        names = {*known}
        mine = tuple(one for one in self.stray if one.name in names)
        rest = tuple(one for one in self.stray if one.name not in names)
        told = {one.name: self.whole[one.name] for one in mine}
        shape = evolve(self.shape, fields=(*self.shape.fields, *mine))
        return evolve(self, members={**self.members, **told}, shape=shape, stray=rest)

    def with_slipped(self, homes: Mapping[str, str]) -> Payload:
        """The payload whose members of these names are back in those that they slipped out of."""
        fields = {one.name: one for one in self.shape.fields}
        moved: dict[str, list[Field]] = {}
        for name, home in homes.items():
            moved.setdefault(home, []).append(fields[name])
        made = []
        for one in self.shape.fields:
            if isinstance(one.schema, Record) and one.name in moved:
                whole = evolve(one.schema, fields=(*one.schema.fields, *moved[one.name]))
                made.append(evolve(one, schema=whole))
            elif one.name not in homes:
                made.append(one)
        members = {name: one for name, one in self.members.items() if name not in homes}
        for home, slipped in moved.items():
            inner = self.members[home]
            back = {one.name: self.members[one.name] for one in slipped}
            members[home] = {**inner, **back} if isinstance(inner, dict) else inner
        shape = evolve(self.shape, fields=tuple(made))
        return evolve(self, members=members, shape=shape, form="misplaced")


def _text(value: object) -> str:
    return value if isinstance(value, str) and value.strip() else ""


def notified(sample: Sample) -> Iterator[object]:
    """The JSON values of a sample of notifications; none of any other."""
    if sample.role == "notification":
        yield from values_of(sample.json)


def payloads_of(sample: Sample, names: Members, known: Container[str]) -> Iterator[Payload]:
    """The payloads in all values of a sample of notifications: see `payloads`."""
    for value in notified(sample):
        yield from payloads(value, sample, names, known)


def payloads(
    value: object, sample: Sample, names: Members, known: Container[str]
) -> Iterator[Payload]:
    """The payloads in the value of a sample; `known` are message types, as `type_key` has them.

    A message of Bayeux is an object with `channel` and `data`, delivered in an array;
    documentation also shows one such object, or the payload alone. Messages without data (a
    `/meta/connect`) carry none.
    """
    if not isinstance(value, list):
        yield from _of_one(value, sample, names, known, "")
        return
    for number, one in enumerate(value):
        for payload in _of_one(one, sample, names, known, f"/{number}"):
            misplaced = payload.form == "misplaced"
            yield payload if misplaced else evolve(payload, form="delivery")


def _of_one(
    value: object, sample: Sample, names: Members, known: Container[str], pointer: str
) -> Iterator[Payload]:
    if not isinstance(value, dict):
        return
    inside = _below(sample.unknown, pointer)
    shape = from_value(value, place=sample.place, unknown=inside)
    if not isinstance(shape, Record):
        return
    inner = value.get(DATA)
    held = member(shape, (DATA,))
    printed = value.get(CHANNEL)
    channel = printed if isinstance(printed, str) and _CHANNEL.fullmatch(printed) else ""
    kind = names.message_type
    if (
        isinstance(inner, dict)
        and isinstance(held, Record)
        and (kind in {*inner, *value} or channel)
    ):
        beside = {name for name in value if name not in _BAYEUX and name not in inner}
        stray = tuple(one for one in shape.fields if one.name in beside)
        form: FormKind = "envelope" if CHANNEL in value else "data"
        made = Payload(
            members=inner,
            shape=held,
            form="misplaced" if stray else form,
            channel=channel,
            whole=value,
            pointer=pointer,
            unknown=tuple(_below(inside, f"/{DATA}")),
            stray=stray,
        )
        yield _without_channel(made.with_stray((kind, names.notification_type, names.reference)))
    elif kind in value or not channel:
        made = Payload(
            members=value,
            shape=shape,
            form="payload",
            channel=channel,
            whole=value,
            pointer=pointer,
            unknown=tuple(inside),
        )
        yield _bare(made, names, known)


def _without_channel(made: Payload) -> Payload:
    """The payload without a channel that has slipped into `data`."""
    inside = made.members.get(CHANNEL)
    if made.channel or not isinstance(inside, str) or not _CHANNEL.fullmatch(inside):
        return made
    rest, _, _ = _cut(made, (), {CHANNEL})
    return evolve(rest, channel=inside, form="misplaced")


def _below(pointers: Iterable[str], above: str) -> list[str]:
    """The JSON pointers below another, as they are from there."""
    return [one.removeprefix(above) for one in pointers if one.startswith(f"{above}/")]


def _bare(shown: Payload, names: Members, known: Container[str]) -> Payload:
    """A payload without an envelope; its message type may have slipped into one of its members."""
    value, made = shown.whole, shown
    if made.channel:
        made, _, _ = _cut(made, (), {CHANNEL})
    if not names.message_type or names.message_type in value:
        return made
    path = _path_to(value, names.message_type, _DEEPEST, known)
    if path is None:
        return made
    lifted = {names.message_type, names.notification_type, names.reference} - {*value}
    rest, members, fields = _cut(made, path, lifted)
    return evolve(
        rest,
        members={**rest.members, **members},
        shape=evolve(rest.shape, fields=(*rest.shape.fields, *fields)),
        form="misplaced",
    )


def _path_to(
    value: Mapping[str, object], name: str, depth: int, known: Container[str]
) -> tuple[str, ...] | None:
    """The members that lead to the one object whose member has a known text, breadth first."""
    for level in islice(_levels(value), 1, depth + 1):
        found = [path for path, inner in level if type_key(_text(inner.get(name))) in known]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def path_to_type(value: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The members that lead to the object with the message type; none where it is at the top."""
    every = chain.from_iterable(_levels(value))
    return next((path for path, inner in every if _text(inner.get(name))), ())


def _levels(value: Mapping[str, object]) -> Iterator[list[tuple[tuple[str, ...], _Object]]]:
    """The objects in a value by how deep they stand, itself first; each with its path."""
    level: list[tuple[tuple[str, ...], _Object]] = [((), value)]
    while level:
        yield level
        level = [
            ((*path, key), inner)
            for path, outer in level
            for key, inner in outer.items()
            if isinstance(inner, dict)
        ]


def types_shown(value: object, names: Members) -> set[str]:
    """The message types that a sample shows in their place, to be `known` to `payloads`."""
    shown = value if isinstance(value, list) else [value]
    told = [one for one in shown if isinstance(one, dict)]
    told += [one[DATA] for one in told if isinstance(one.get(DATA), dict)]
    return {type_key(_text(one.get(names.message_type))) for one in told} - {""}


def _cut(
    made: Payload, path: tuple[str, ...], names: set[str]
) -> tuple[Payload, dict[str, object], tuple[Field, ...]]:
    """The payload without the members of these names at the end of the path; and these."""
    members, cut = _without(made.members, path, names)
    fields, taken = _record_without(made.shape, path, names)
    return evolve(made, members=members, shape=evolve(made.shape, fields=fields)), cut, taken


def _without(
    value: Mapping[str, object], path: tuple[str, ...], names: set[str]
) -> tuple[dict[str, object], dict[str, object]]:
    """The value without the members of that name at the end of the path; and these."""
    if not path:
        rest = {key: one for key, one in value.items() if key not in names}
        return rest, {key: one for key, one in value.items() if key in names}
    inner = value[path[0]]
    rest, found = _without(inner, path[1:], names) if isinstance(inner, dict) else ({}, {})
    return {**value, path[0]: rest}, found


def _record_without(
    shape: Record, path: tuple[str, ...], names: set[str]
) -> tuple[tuple[Field, ...], tuple[Field, ...]]:
    """What `_without` does, of the schema."""
    if not path:
        kept = tuple(one for one in shape.fields if one.name not in names)
        return kept, tuple(one for one in shape.fields if one.name in names)
    fields: list[Field] = []
    taken: tuple[Field, ...] = ()
    for one in shape.fields:
        if one.name == path[0] and isinstance(one.schema, Record):
            rest, taken = _record_without(one.schema, path[1:], names)
            fields.append(evolve(one, schema=evolve(one.schema, fields=rest)))
        else:
            fields.append(one)
    return tuple(fields), taken
