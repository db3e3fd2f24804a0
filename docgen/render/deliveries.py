"""What is sent when: each message that a sample shows, whose operation it follows, on what channel.

Both documents and the schemas of notifications name messages and examples as they stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import define, evolve, field, frozen

from docgen.base.naming import Claim, camel, digest, grant, name_words, pascal, section_words, words
from docgen.base.place import Place
from docgen.infer.channels import channels_by_section
from docgen.infer.from_sample import values_of
from docgen.infer.payloads import Payload, payloads, settled
from docgen.model.api import Api, Message, Operation, Sample
from docgen.model.schema import Record, Ref, Schema
from docgen.model.walk import messages_by_spelling, resolved, samples_beside_operations
from docgen.render.notification_files import schema_file
from docgen.render.output import refused

_KEY = re.compile(r"[A-Za-z0-9_-]+")


@frozen(kw_only=True)
class Delivery:
    """A message that a sample shows.

    `key` names the message in the documents, `example` the payload among its examples. `operation`
    is the index of the operation that it follows; None where a page shows it.
    """

    key: str
    payload: Payload
    sample: Sample
    message_type: str = ""
    notification_type: str = ""
    operation: int | None = None
    example: str = ""


@frozen(kw_only=True)
class Sent:
    """A message as the documents have it; without `message` where it has no message type.

    `channels` are those that carry it; none where the documentation does not say.
    """

    key: str
    schema: Schema
    message: Message | None = None
    channels: tuple[str, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    place: Place


@define
class Deliveries:
    """Everything that is sent, by message and by operation."""

    api: Api
    shared: Mapping[str, str]  # name of a shared schema -> component
    _keys: dict[str, str] = field(init=False, factory=dict)  # name of a message -> key

    def __attrs_post_init__(self) -> None:
        self._keys = _message_keys(self.api, self.shared)

    @cached_property
    def all(self) -> tuple[Delivery, ...]:
        """All deliveries: those that pages show, then operation by operation, in reading order."""
        return tuple(_with_examples(self._settled(tuple(self._found()))))

    @cached_property
    def messages(self) -> tuple[Sent, ...]:
        """Every message: those with a message type in the order of the model, then the others."""
        by_key: dict[str, list[Delivery]] = {}
        for one in self.all:
            by_key.setdefault(one.key, []).append(one)
        made = [
            Sent(
                key=self._keys[message.name],
                schema=message.schema,
                message=message,
                channels=tuple(one.channel for one in message.channels),
                deliveries=tuple(by_key.get(self._keys[message.name], ())),
                place=message.place,
            )
            for message in self.api.messages
        ]
        known = {one.key for one in made}
        for key, shown in by_key.items():
            number = shown[0].operation
            operation = None if number is None else self.api.operations[number]
            if key in known or operation is None or operation.notification is None:
                continue
            made.append(
                Sent(
                    key=key,
                    schema=operation.notification,
                    channels=self._likely(operation),
                    deliveries=tuple(shown),
                    place=shown[0].sample.place,
                )
            )
        return tuple(made)

    @cached_property
    def following(self) -> dict[int, tuple[Delivery, ...]]:
        """What follows each operation, by its index, in order."""
        found: dict[int, list[Delivery]] = {}
        for one in self.all:
            if one.operation is not None:
                found.setdefault(one.operation, []).append(one)
        return {number: tuple(shown) for number, shown in found.items()}

    def after(self, operation: Operation) -> tuple[Delivery, ...]:
        """What follows an operation of the Api, in order."""
        number = self._numbers.get(id(operation))
        return () if number is None else self.following.get(number, ())

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(one): number for number, one in enumerate(self.api.operations)}

    @cached_property
    def _near(self) -> dict[str, set[str]]:
        return channels_by_section(self.api.notifications, ())

    def _likely(self, operation: Operation) -> tuple[str, ...]:
        near = self._near.get(operation.section, set())
        return tuple(near) if len(near) == 1 else ()

    def channels_for(self, operation: Operation, message: Message | None) -> tuple[str, ...]:
        """The channels of a message for an operation: those of its section where they are known."""
        if message is None:
            return self._likely(operation)
        told = tuple(one.channel for one in message.channels)
        mine = tuple(one for one in told if one in self._near.get(operation.section, ()))
        return mine or told

    def key_of(self, message_type: str) -> str:
        """The key of the message type of that spelling; empty where there is none."""
        found = self._by_spelling.get(message_type.lower())
        return self._keys[found.name] if found else ""

    @cached_property
    def _by_spelling(self) -> dict[str, Message]:
        return messages_by_spelling(self.api)

    def _settled(self, found: tuple[Delivery, ...]) -> Iterator[Delivery]:
        """The deliveries with their payloads as the other samples of the message have them."""
        named = {one.name: one.schema for one in self.api.schemas}
        made: dict[int, Payload] = {}
        for message in self.api.messages:
            whole = resolved(message.schema, named)
            fields = whole.fields if isinstance(whole, Record) else ()
            documented = [one.name for one in fields if one.how == "table"]
            key = self._keys[message.name]
            mine = [(n, one.payload) for n, one in enumerate(found) if one.key == key]
            payloads_of = settled((one for _, one in mine), documented)
            made |= {n: one for (n, _), one in zip(mine, payloads_of, strict=True)}
        for number, one in enumerate(found):
            yield evolve(one, payload=made.get(number, one.payload))

    def message_of(self, message_type: str) -> Message | None:
        """The message type of that spelling."""
        return self._by_spelling.get(message_type.lower())

    def _found(self) -> Iterator[Delivery]:
        for sample in samples_beside_operations(self.api):
            if sample.role == "notification":
                yield from self._shown(sample, None, "")
        for number, operation in enumerate(self.api.operations):
            told = operation.notification
            nameless = self.shared.get(told.name, "") if isinstance(told, Ref) else ""
            for sample in operation.samples:
                if sample.role == "notification":
                    yield from self._shown(sample, number, nameless)

    def _shown(self, sample: Sample, operation: int | None, nameless: str) -> Iterator[Delivery]:
        names = self.api.members
        for value in values_of(sample.json):
            for payload in payloads(value, sample, names):
                told = payload.members.get(names.message_type)
                kind = payload.members.get(names.notification_type)
                message_type = told if isinstance(told, str) and told.strip() else ""
                key = self.key_of(message_type) if message_type else nameless
                if key:
                    yield Delivery(
                        key=key,
                        payload=payload,
                        sample=sample,
                        message_type=message_type,
                        notification_type=kind if isinstance(kind, str) else "",
                        operation=operation,
                        example=self._example(sample, operation),
                    )

    def _example(self, sample: Sample, number: int | None) -> str:
        """What an example is called by: section, operation and title of the sample."""
        title = words(sample.title)
        if number is None:
            return camel(["documented", *title])
        operation = self.api.operations[number]
        told = words(operation.title) or words(operation.key.selector or "")
        return camel([*section_words(operation.section), *told, *title])


def _message_keys(api: Api, shared: Mapping[str, str]) -> dict[str, str]:
    """The key of each message type: the component of its payload, if it has one of its own.

    Files are named after it, so it holds no dot (which parts it from a variant), and none that a
    file system reserves.
    """
    claims = []
    for number, message in enumerate(api.messages):
        schema = message.schema
        own = shared.get(schema.name, "") if isinstance(schema, Ref) else ""
        plain = pascal(name_words(message.name))
        candidates = [one for one in (own, plain) if _names_a_file(one)]
        candidates.append(f"Message{digest(message.name)}")
        rank = (not own, message.name)
        claims.append(Claim(owner=number, rank=rank, candidates=tuple(candidates)))
    return {api.messages[number].name: name for number, name in grant(claims).items()}


def _names_a_file(key: str) -> bool:
    return bool(_KEY.fullmatch(key)) and not refused(schema_file(key))


def _with_examples(found: Iterable[Delivery]) -> Iterator[Delivery]:
    """The deliveries, each with a name for its example; a sample shown twice has one."""
    taken: dict[str, dict[tuple[Place, str], str]] = {}
    for one in found:
        mine = taken.setdefault(one.key, {})
        where = (one.sample.place, one.payload.pointer)
        if where not in mine:
            mine[where] = _free(one.example or "sample", mine.values())
        yield evolve(one, example=mine[where])


def _free(plain: str, used: Iterable[str]) -> str:
    names = {name.lower() for name in used}
    name, number = plain, 2
    while name.lower() in names:
        name, number = f"{plain}{number}", number + 1
    return name


def operations_of(deliveries: Sequence[Delivery]) -> tuple[int, ...]:
    """The indices of the operations that the deliveries follow, each once, in order."""
    return tuple(dict.fromkeys(one.operation for one in deliveries if one.operation is not None))
