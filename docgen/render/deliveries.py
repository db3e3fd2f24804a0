"""What is sent when: each message that a sample shows, whose operation it follows, on what channel.

Both documents and the schemas of notifications name messages and examples as they stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from docgen.base.naming import (
    Claim,
    camel,
    digest,
    free,
    grant,
    name_words,
    pascal,
    section_words,
    words,
)
from docgen.base.place import Place
from docgen.infer.observe import Payload, in_place, payloads_of
from docgen.model.api import Api, Carried, Message, Operation, OperationKey, Sample
from docgen.model.schema import Anything, Ref, Schema
from docgen.model.walk import (
    messages_by_spelling,
    samples_beside_operations,
    spellings_of,
    type_key,
)
from docgen.render.files import refused
from docgen.render.notification_files import schema_file

_KEY = re.compile(r"[A-Za-z0-9_-]+")


@frozen(kw_only=True)
class Delivery:
    """A message that a sample shows, its members in their place.

    `key` names the message in the documents, `example` the payload among its examples; several
    operations may share a sample, and have one example then. `operation` is the index of the
    operation that it follows; None where a page shows it. `channels`: printed beside it, else those
    of its message that are the operation's; none where that is not said.
    """

    key: str
    payload: Payload
    sample: Sample
    message_type: str = ""
    notification_type: str = ""
    operation: int | None = None
    channels: tuple[str, ...] = ()
    example: str = ""
    number: int = 0  # of the delivery, in reading order


@frozen(kw_only=True)
class Sent:
    """A message as the documents have it; without `message` where it has no message type."""

    key: str
    schema: Schema
    message: Message | None = None
    carried: tuple[Carried, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    place: Place

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels that carry it; none where the documentation does not say."""
        return tuple(one.channel for one in self.carried)

    @property
    def operations(self) -> tuple[int, ...]:
        """The indices of the operations that it follows, each once, in order."""
        numbers = (one.operation for one in self.deliveries)
        return tuple(dict.fromkeys(one for one in numbers if one is not None))


@frozen(kw_only=True)
class Deliveries:
    """Everything that is sent: by message, and by the index of the operation that it follows.

    Messages with a message type come first, in the order of the model.
    """

    messages: tuple[Sent, ...]
    following: Mapping[int, tuple[Delivery, ...]]
    by_spelling: Mapping[str, Sent] = field(repr=False)
    numbers: Mapping[tuple[str, str, OperationKey], int] = field(repr=False)

    def number_of(self, operation: Operation) -> int:
        """The index of an operation of the Api."""
        return self.numbers[_identity(operation)]

    def of_type(self, message_type: str) -> Sent | None:
        """The message type of that spelling."""
        return self.by_spelling.get(type_key(message_type))

    def after(self, operation: Operation) -> tuple[Delivery, ...]:
        """What follows an operation, in order."""
        return self.following.get(self.number_of(operation), ())


def deliveries_of(api: Api, shared: Mapping[str, str]) -> Deliveries:
    """Everything that samples show as sent; `shared` has the component of each shared schema."""
    keys, nameless = _keys(api, shared)
    spelled = messages_by_spelling(api)
    found = _found(api, keys, nameless, spelled)
    found = [evolve(one, number=number) for number, one in enumerate(found)]
    by_key: dict[str, list[Delivery]] = {}
    for one in found:
        by_key.setdefault(one.key, []).append(one)
    messages = []
    for message in api.messages:
        mine = by_key.pop(keys[message.name], [])
        placed = in_place((one.payload for one in mine), message.documented, api.members.free_form)
        shown = [evolve(one, payload=p) for one, p in zip(mine, placed, strict=True)]
        messages.append(_sent(keys[message.name], shown, message, message.place))
    for number, key in nameless.items():
        shown = by_key.pop(key, [])
        if shown:
            messages.append(_sent(key, shown, api.operations[number], shown[0].sample.place))
    following: dict[int, list[Delivery]] = {}
    sent = (one for message in messages for one in message.deliveries)
    for one in sorted(sent, key=lambda one: one.number):
        if one.operation is not None:
            following.setdefault(one.operation, []).append(one)
    return Deliveries(
        messages=tuple(messages),
        following={number: tuple(shown) for number, shown in following.items()},
        by_spelling={
            name: one
            for one in messages
            if one.message is not None
            for name in spellings_of(one.message)
        },
        numbers={_identity(one): number for number, one in enumerate(api.operations)},
    )


def _identity(operation: Operation) -> tuple[str, str, OperationKey]:
    """What tells an operation from all others of an Api."""
    return operation.section, operation.title, operation.key


def _sent(key: str, shown: Sequence[Delivery], whose: Message | Operation, place: Place) -> Sent:
    """A message type, or the notification of an operation that names none."""
    deliveries = tuple(_with_examples(shown))
    if isinstance(whose, Message):
        return Sent(
            key=key,
            schema=whose.schema,
            message=whose,
            carried=whose.channels,
            deliveries=deliveries,
            place=place,
        )
    return Sent(
        key=key,
        schema=whose.notification or Anything(),
        carried=whose.notification_channels,
        deliveries=deliveries,
        place=place,
    )


def _found(
    api: Api, keys: Mapping[str, str], nameless: Mapping[int, str], spelled: Mapping[str, Message]
) -> list[Delivery]:
    """What samples show: those of pages, then operation by operation, in reading order."""
    near: dict[str, set[str]] = {}
    for page in api.notifications:
        near.setdefault(page.section, set()).update(channel.name for channel in page.channels)

    def shown(sample: Sample, number: int | None) -> Iterator[Delivery]:
        operation = None if number is None else api.operations[number]
        for payload in payloads_of(sample, api.members, spelled):
            name = payload.message_type(api.members)
            message = spelled.get(type_key(name))
            key = keys[message.name] if message else "" if number is None else nameless[number]
            if not key:
                continue  # a finding tells of it: notification-without-type
            yield Delivery(
                key=key,
                payload=payload,
                sample=sample,
                message_type=name,
                notification_type=payload.notification_type(api.members),
                operation=number,
                channels=_channels(payload, message, operation, near),
                example=_example(sample, operation),
            )

    found = [one for sample in samples_beside_operations(api) for one in shown(sample, None)]
    for number, operation in enumerate(api.operations):
        found += [one for sample in operation.samples for one in shown(sample, number)]
    return found


def _channels(
    payload: Payload,
    message: Message | None,
    operation: Operation | None,
    near: Mapping[str, set[str]],
) -> tuple[str, ...]:
    """The channels of a message as an operation gets it.

    Of several that carry the message, those that the pages of the operation's section tell of;
    where these tell of none of them, it is not said which (`MessageLogUpdated` of a text message
    session comes neither on the channel of chats nor on that of Facebook).
    """
    if payload.channel:
        return (payload.channel,)
    carried = message.channels if message else operation.notification_channels if operation else ()
    told = tuple(one.channel for one in carried)
    mine = tuple(one for one in told if operation and one in near.get(operation.section, ()))
    return mine or (told if len(told) == 1 or operation is None else ())


def _example(sample: Sample, operation: Operation | None) -> str:
    """What an example is called by: section, operation and title of the sample."""
    title = words(sample.title)
    if operation is None:
        return camel(["documented", *title])
    told = words(operation.title) or words(operation.key.selector or "")
    return camel([*section_words(operation.section), *told, *title])


def _keys(api: Api, shared: Mapping[str, str]) -> tuple[dict[str, str], dict[int, str]]:
    """The key of each message type, and of the notifications without one by operation.

    It is the component of the payload, if that has one of its own. Files are named after it, so it
    holds no dot (which parts it from a variant), and none that a file system reserves.
    """
    claims = []
    for number, message in enumerate(api.messages):
        plain = pascal(name_words(message.name))
        last = f"Message{digest(message.name)}"
        claims.append(_claim(number, message.schema, (plain, last), shared))
    first = len(api.messages)
    for number, operation in enumerate(api.operations):
        told = words(operation.title) or words(operation.key.selector or "")
        plain = pascal([*section_words(operation.section), *told, "notification"])
        last = f"Notification{digest(*_identity(operation))}"
        schema = operation.notification
        claims.append(_claim(first + number, schema, (plain, last), shared))
    granted = grant(claims)
    names = {one.name: granted[number] for number, one in enumerate(api.messages)}
    return names, {number: granted[first + number] for number in range(len(api.operations))}


def _claim(
    owner: int, schema: Schema | None, plain: Sequence[str], shared: Mapping[str, str]
) -> Claim:
    own = shared.get(schema.name, "") if isinstance(schema, Ref) else ""
    usable = [one for one in (own, *plain) if _KEY.fullmatch(one) and not refused(schema_file(one))]
    return Claim(owner=owner, rank=(not own, plain[-1]), candidates=tuple(usable))


def _with_examples(shown: Iterable[Delivery]) -> Iterator[Delivery]:
    """The deliveries of a message with names for their examples; a sample shown twice has one."""
    named: dict[tuple[Place, str], str] = {}
    taken: set[str] = set()
    for one in shown:
        where = (one.sample.place, one.payload.pointer)
        if where not in named:
            named[where] = free(one.example or "sample", taken)
            taken.add(named[where].lower())
        yield evolve(one, example=named[where])
