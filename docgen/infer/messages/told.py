"""Who tells of a message: pages, tables and samples, gathered by message type."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import define, field, frozen

from docgen.base.place import Place
from docgen.infer.messages.channels import Shown
from docgen.infer.messages.spellings import spelled_alike
from docgen.infer.notes import Notes
from docgen.infer.observe import CHANNEL, DATA, Payload, notified, payloads_of, types_shown
from docgen.model.api import (
    Api,
    Attribute,
    Described,
    MessageType,
    Operation,
    Sample,
)
from docgen.model.walk import samples_beside_operations, samples_of, type_key


@frozen(kw_only=True)
class Sighting:
    """A message in a sample, and the operation that shows it (None: a page without a request)."""

    payload: Payload
    sample: Sample
    operation: Operation | None = None

    @property
    def shown(self) -> Shown:
        """Where it is shown, and over which channel."""
        return Shown(
            operation=self.operation, channel=self.payload.channel, place=self.sample.place
        )


@define
class Told:
    """What is known of a message type so far; `names` are its spellings, the first one first."""

    place: Place
    names: dict[str, Place] = field(factory=dict)
    description: str = ""
    sightings: list[Sighting] = field(factory=list)
    rows: list[Attribute] = field(factory=list)
    types: dict[str, Described] = field(factory=dict)

    @property
    def name(self) -> str:
        """Its first spelling."""
        return next(iter(self.names))

    def take(self, types: Iterable[Described]) -> None:
        """Add notification types, those not known yet."""
        for one in types:
            self.types.setdefault(one.name, one)
            if one.description and not self.types[one.name].description:
                self.types[one.name] = one

    def merge(self, other: Told) -> None:
        """Add all that is known of another spelling."""
        self.names |= {name: at for name, at in other.names.items() if name not in self.names}
        self.description = self.description or other.description
        self.sightings += other.sightings
        self.rows += other.rows
        self.take(other.types.values())


def take_samples(api: Api, known: dict[str, Told], notes: Notes) -> dict[int, list[Sighting]]:
    """Notes what samples show of message types; gives what has none, by index of its operation."""
    nameless: dict[int, list[Sighting]] = {}
    types = _types(api, known)
    for sample in samples_beside_operations(api):
        for one in _take_sample(sample, None, api, known, types):
            told = "a notification that belongs to no operation has no message type"
            notes.find("notification-without-type", told, one.sample.place)
    for number, operation in enumerate(api.operations):
        for sample in operation.samples:
            for one in _take_sample(sample, operation, api, known, types):
                told = f"a notification of {operation.title!r} has no message type"
                notes.find("notification-without-type", told, one.sample.place)
                nameless.setdefault(number, []).append(one)
    return nameless


def told_under(name: str, place: Place, known: dict[str, Told]) -> Told:
    """What is known of the type; names that differ in case are one (`FacebookSession…`)."""
    one = known.setdefault(type_key(name), Told(place))
    one.names.setdefault(name, place)
    return one


def take_table(told: MessageType, known: dict[str, Told]) -> None:
    """Notes what a table of message types tells of one of them."""
    one = told_under(told.name, told.place, known)
    one.description = one.description or told.description
    one.take(told.notification_types)
    one.rows += told.properties


def _types(api: Api, known: Collection[str]) -> set[str]:
    """The message types that pages tell of or samples show where they belong."""
    found = {*known}
    for sample in samples_of(api):
        for value in notified(sample):
            found |= types_shown(value, api.members)
    return found


def _take_sample(
    sample: Sample,
    operation: Operation | None,
    api: Api,
    known: dict[str, Told],
    types: Collection[str],
) -> list[Sighting]:
    """Notes what a notification shows of its message types; gives what shows none."""
    nameless: list[Sighting] = []
    names = api.members
    for payload in payloads_of(sample, names, types):
        sighting = Sighting(payload=payload, sample=sample, operation=operation)
        name, kind = payload.message_type(names), payload.notification_type(names)
        if not name:
            nameless.append(sighting)
            continue
        one = told_under(name, sample.place, known)
        one.sightings.append(sighting)
        if kind:
            one.take((Described(name=kind, place=sample.place),))
    return nameless


def merge_spellings(known: dict[str, Told], api: Api, notes: Notes) -> None:
    """Makes one of what is spelled in several ways, and tells of it."""
    documented = {
        (page.section, told.name) for page in api.notifications for told in page.message_types
    }
    shown = {
        (sighting.operation.section, told.name)
        for told in known.values()
        for sighting in told.sightings
        if sighting.operation is not None
    }
    members = {name: _own_members(told, api) for told in known.values() for name in told.names}
    for right, wrong in spelled_alike(documented, shown, members).items():
        known[type_key(right)].merge(known.pop(type_key(wrong)))
    for told in known.values():
        first, *others = told.names
        for other in others:
            text = f"{first!r} is spelled {other!r} as well"
            notes.find("message-type-spelled-differently", text, told.names[other], told.place)


def _own_members(told: Told, api: Api) -> dict[str, str]:
    """The members of a message that other messages need not have, with what tables say of them."""
    names = dict.fromkeys((name for one in told.sightings for name in one.payload.members), "")
    names |= {first_step(row): row.description for row in reversed(told.rows)}
    common = api.members
    usual = {common.message_type, common.notification_type, common.reference, DATA, CHANNEL}
    return {name: text for name, text in names.items() if name not in usual}


def first_step(row: Attribute) -> str:
    """The member of the payload that a row tells of, or of a part of."""
    return row.name.removeprefix(f"{DATA}.").partition(".")[0]
