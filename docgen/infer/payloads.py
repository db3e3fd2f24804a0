"""What a sample of a notification delivers: payload by payload, taken out of its envelope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from docgen.infer.from_sample import from_value
from docgen.infer.rows import member
from docgen.model.api import FormKind, Members, Sample
from docgen.model.schema import Field, Record

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
# How deep a member may hold the message type that belongs above it (a brace closed too late):
# `chat.userData.messageType` is the deepest in GWS, at 2.
_DEEPEST = 3


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
        """The payload whose members of these names are back in those that they slipped out of.

        Only where the home is an object that lacks the member: what stands in both is in its place.
        """
        moved: dict[str, list[Field]] = {}
        fields = {one.name: one for one in self.shape.fields}
        for name, home in homes.items():
            inner = self.members.get(home)
            held = fields[home].schema if home in fields else None
            if isinstance(inner, dict) and name not in inner and isinstance(held, Record):
                moved.setdefault(home, []).append(fields[name])
        if not moved:
            return self
        gone = {one.name for given in moved.values() for one in given}
        made = []
        for one in self.shape.fields:
            if isinstance(one.schema, Record) and one.name in moved:
                whole = evolve(one.schema, fields=(*one.schema.fields, *moved[one.name]))
                made.append(evolve(one, schema=whole))
            elif one.name not in gone:
                made.append(one)
        members = {name: one for name, one in self.members.items() if name not in gone}
        for home, slipped in moved.items():
            inner = self.members[home]
            back = {one.name: self.members[one.name] for one in slipped}
            members[home] = {**inner, **back} if isinstance(inner, dict) else inner
        shape = evolve(self.shape, fields=tuple(made))
        return evolve(self, members=members, shape=shape, form="misplaced")


def _text(value: object) -> str:
    return value if isinstance(value, str) and value.strip() else ""


def in_place(given: Iterable[Payload], documented: Iterable[str]) -> list[Payload]:
    """The payloads of one message type, with what belongs to them and without what does not.

    Members that stand beside `data` are the payload's where a table (`documented`) or other samples
    have them there; those that stand beside a member which holds them in more samples have slipped
    out of it.
    """
    raw, told = tuple(given), {*documented}
    known = {*told}
    for one in raw:
        if one.form != "misplaced":
            known |= one.members.keys()
    whole = [one.with_stray(known) for one in raw]
    homes = _homes(whole, told)
    return [
        one.with_slipped({name: home for name, home in homes.items() if name in one.members})
        for one in whole
    ]


def _homes(given: Iterable[Payload], documented: set[str]) -> dict[str, str]:
    """The member that each slipped one belongs into: it holds one of that name in more samples."""
    shown = tuple(given)
    beside = Counter(name for one in shown for name in one.members)
    inside = Counter(
        (home, name)
        for one in shown
        for home, value in one.members.items()
        if isinstance(value, dict)
        for name in value
    )
    found: dict[str, str] = {}
    for (home, name), count in inside.items():
        if name in beside and name not in documented and count > beside[name]:
            found.setdefault(name, home)
    return found


def payloads(value: object, sample: Sample, names: Members) -> Iterator[Payload]:
    """The payloads in the value of a sample.

    A message of Bayeux is an object with `channel` and `data`, delivered in an array;
    documentation also shows one such object, or the payload alone. Messages without data (a
    `/meta/connect`) carry none.
    """
    if not isinstance(value, list):
        yield from _of_one(value, sample, names, "")
        return
    for number, one in enumerate(value):
        for payload in _of_one(one, sample, names, f"/{number}"):
            misplaced = payload.form == "misplaced"
            yield payload if misplaced else evolve(payload, form="delivery")


def _of_one(value: object, sample: Sample, names: Members, pointer: str) -> Iterator[Payload]:
    if not isinstance(value, dict):
        return
    inside = _below(sample.unknown, pointer)
    shape = from_value(value, place=sample.place, unknown=inside)
    if not isinstance(shape, Record):
        return
    inner = value.get(DATA)
    held = member(shape, (DATA,))
    printed = value.get(CHANNEL)
    channel = printed if isinstance(printed, str) and printed.startswith("/") else ""
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
        yield made.with_stray((kind, names.notification_type, names.reference))
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
        yield _bare(made, names)


def _below(pointers: Iterable[str], above: str) -> list[str]:
    """The JSON pointers below another, as they are from there."""
    return [one.removeprefix(above) for one in pointers if one.startswith(f"{above}/")]


def _bare(shown: Payload, names: Members) -> Payload:
    """A payload without an envelope; its message type may have slipped into one of its members."""
    value, made = shown.whole, shown
    if made.channel:
        fields = tuple(one for one in made.shape.fields if one.name != CHANNEL)
        members = {name: one for name, one in value.items() if name != CHANNEL}
        made = evolve(made, members=members, shape=evolve(made.shape, fields=fields))
    if not names.message_type or names.message_type in value:
        return made
    path = _path_to(value, names.message_type, _DEEPEST)
    if path is None:
        return made
    lifted = {names.message_type, names.notification_type, names.reference} - {*value}
    members, found = _without(made.members, path, lifted)
    fields, taken = _record_without(made.shape, path, lifted)
    return evolve(
        made,
        members={**members, **found},
        shape=evolve(made.shape, fields=(*fields, *taken)),
        form="misplaced",
    )


def _path_to(value: Mapping[str, object], name: str, depth: int) -> tuple[str, ...] | None:
    """The members that lead to the one object that holds the member, breadth first."""
    level: list[tuple[tuple[str, ...], Mapping[str, object]]] = [((), value)]
    for _ in range(depth):
        level = [
            ((*path, key), inner)
            for path, outer in level
            for key, inner in outer.items()
            if isinstance(inner, dict)
        ]
        found = [path for path, inner in level if isinstance(inner.get(name), str)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


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
