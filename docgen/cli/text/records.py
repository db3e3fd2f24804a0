"""What `docgen list` prints: one flat record for each fact of the model.

The members of the first five kinds are a contract: the score of the extraction reads them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from attrs import evolve

from docgen.base.naming import words
from docgen.base.place import Place, line_of
from docgen.extract import GENERIC
from docgen.model import schema as schemas
from docgen.model.api import (
    AnnouncedChange,
    Api,
    Channel,
    Decision,
    Gap,
    Message,
    Notification,
    Operation,
    Parameter,
    Resource,
    Section,
    StatusCode,
)
from docgen.model.schema import ListOf, NamedSchema, Ref, Schema
from docgen.model.walk import operations_with, resolved, samples_of, spellings_of, type_key

Record = dict[str, Any]

UNREADABLE = "sample-unreadable"


def operation_record(operation: Operation, *, together: bool = False) -> Record:
    """An operation; what only a sample or a guide tells of stands apart from its own parameters.

    `together`: all are its parameters, as in references where samples are all that tells of bodies.
    """
    key = operation.key
    roles = Counter(sample.role for sample in operation.samples)
    apart = () if together else ("guide", "sample")
    told = [one for one in operation.parameters if one.source not in apart]
    shown = [one for one in operation.parameters if one.source == "sample" and not together]
    guide = [one for one in operation.parameters if one.source == "guide" and not together]
    return {
        "section": operation.section,
        "title": operation.title,
        "method": key.method,
        "path": key.path,
        "query": [one.name for one in (*told, *shown) if one.where == "query"],
        "operation_name": key.selector,
        "required_features": list(operation.features),
        "parameters": [_parameter_record(_dotted(one) if together else one) for one in told],
        "sample_parameters": [_parameter_record(one) for one in shown],
        "samples": {role: roles[role] for role in ("request", "response", "notification")},
        "message_types": list(operation.message_types),
        "notification_types": list(operation.notification_types),
        "key": str(key),
        "guide": operation.guide,
        "guide_parameters": [_parameter_record(one) for one in guide],
        **_place_members(operation.place),
    }


def resource_record(resource: Resource, api: Api) -> Record:
    """A resource with the names of its attributes; without a table, those that its samples show."""
    told = [attribute.name for attribute in resource.attributes]
    return {
        "section": resource.section,
        "title": resource.title,
        "fields": told or _members(resource.schema, api),
        **_place_members(resource.place),
    }


def _resources(api: Api) -> Iterable[Record]:
    """The resources; then the requests whose page is that of a resource, which they show."""
    yield from (resource_record(one, api) for one in api.resources)
    for one in api.operations:
        if words(one.title)[-1:] == ["resource"] and (shown := _members(one.response, api)):
            yield {
                "section": one.section,
                "title": one.title,
                "fields": shown,
                **_place_members(one.place),
            }


def _members(schema: Schema | None, api: Api) -> list[str]:
    """The names of the members of a thing, or of the things in a list."""
    named = {one.name: one.schema for one in api.schemas}
    while isinstance(schema, ListOf):
        schema = schema.item
    schema = resolved(schema, named) if schema else None
    return [one.name for one in schema.fields] if isinstance(schema, schemas.Record) else []


def notification_record(notification: Notification) -> Record:
    """A page on notifications with the names that stand on it."""
    types = [kind.name for one in notification.message_types for kind in one.notification_types]
    return {
        "section": notification.section,
        "title": notification.title,
        "channels": [channel.name for channel in notification.channels],
        "message_types": [one.name for one in notification.message_types],
        "notification_types": list(dict.fromkeys(types)),
        **_place_members(notification.place),
    }


def message_record(message: Message, api: Api) -> Record:
    """A message type with its channels, the operations that it follows, its payload."""
    follows = operations_with(message, api)
    return {
        "name": message.name,
        "spellings": list(message.spellings),
        "notification_types": [one.name for one in message.notification_types],
        "channels": [one.channel for one in message.channels],
        "channels_how": [one.how for one in message.channels],
        "operations": [str(one.key) for one in follows],
        "follows": len(follows),
        "samples": {one.kind: one.samples for one in message.forms},
        "schema": message.schema.name if isinstance(message.schema, Ref) else "",
        **_place_members(message.place),
    }


def nameless_record(operation: Operation) -> Record:
    """The notification of an operation that has no message type, in the members of a message."""
    schema = operation.notification
    channels = operation.notification_channels
    return {
        "name": "",
        "spellings": [],
        "notification_types": [],
        "channels": [one.channel for one in channels],
        "channels_how": [one.how for one in channels],
        "operations": [str(operation.key)],
        "follows": 1,
        "samples": {},
        "schema": schema.name if isinstance(schema, Ref) else "",
        **_place_members(operation.place),
    }


def sent_records(api: Api) -> list[Record]:
    """Every message, and what operations are followed by that has no message type."""
    nameless = [one for one in api.operations if one.notification is not None]
    return [*(message_record(one, api) for one in api.messages), *map(nameless_record, nameless)]


def channel_record(channel: Channel) -> Record:
    """A channel with the message types that go over it."""
    return {
        "name": channel.name,
        "how": channel.how,
        "message_types": list(channel.message_types),
        "sections": list(channel.sections),
        **_place_members(channel.place),
    }


def error_record(status: StatusCode) -> Record:
    """A value of the status member of responses."""
    return {"code": status.code, "meaning": status.meaning, **_place_members(status.place)}


def change_record(change: AnnouncedChange) -> Record:
    """A row of the reference's own list of changes."""
    return {
        "api": change.api,
        "what": change.what,
        "method": change.method,
        "path": change.path,
        "replacement": change.replacement,
        **_place_members(change.place),
    }


def section_record(section: Section) -> Record:
    """A section of the reference."""
    return {
        "title": section.title,
        "guide": section.guide,
        **_place_members(section.place),
    }


def schema_record(schema: NamedSchema, api: Api) -> Record:
    """A shared schema with its members and what was decided of it."""
    place = schema.place
    return {
        "name": schema.name,
        "fields": [one.name for one in getattr(schema.schema, "fields", ())],
        "decisions": [
            {"rule": one.rule, "about": one.about, "because": one.because}
            for one in decisions_on(schema, api)
        ],
        **({"place": "", "file": ""} if place is None else _place_members(place)),
    }


def decisions_on(schema: NamedSchema, api: Api) -> list[Decision]:
    """What was decided of a shared schema and of its members."""
    return [one for one in api.decisions if one.about.partition(".")[0] == schema.name]


def records(api: Api, kind: str) -> list[Record]:
    """The records of one kind, in the order of the model."""
    return [*KINDS[kind](api)]


def all_records(api: Api) -> dict[str, list[Record]]:
    """Everything that the score reads, by kind."""
    return {kind: records(api, kind) for kind in SCORED_KINDS}


def _notifications(api: Api) -> Iterable[Record]:
    """The pages on notifications with their messages; then those that no page tells of."""
    left = {type_key(message.name): message for message in api.messages}
    for page in api.notifications:
        spelled = {type_key(one.name) for one in page.message_types}
        mine = [one for one in api.messages if spelled & spellings_of(one)]
        for one in mine:
            left.pop(type_key(one.name), None)
        yield {**notification_record(page), "messages": [message_record(m, api) for m in mine]}
    if left or any(one.notification is not None for one in api.operations):
        nowhere = {"place": "", "file": "", "line": None}
        none: dict[str, list[str]] = {"channels": [], "message_types": [], "notification_types": []}
        others = [message_record(one, api) for one in left.values()]
        others += [one for one in sent_records(api) if not one["name"]]
        yield {"section": "", "title": "", **none, **nowhere, "messages": others}


def placed_records(api: Api, kind: str) -> list[tuple[Record, Place]]:
    """The records of findings or repairs, each with its place."""
    return [*PLACED[kind](api)]


def _findings(api: Api) -> Iterable[tuple[Record, Place]]:
    from docgen.render.model_json import finding_record, sorted_findings  # noqa: PLC0415

    for finding in sorted_findings(api.findings):
        yield {**finding_record(finding), "place": str(finding.place)}, finding.place


def _repairs(api: Api) -> Iterable[tuple[Record, Place]]:
    """What was mended in samples, each mend of each sample once, and what could not be."""
    from docgen.base.rules import RULES  # noqa: PLC0415

    for sample in samples_of(api):
        mends = [(one.code, one.line, one.before, one.after) for one in sample.repairs]
        if sample.has_body and sample.json is None:
            mends = [(UNREADABLE, 1, sample.raw, "")]
        exact = (sample.place.lines or 0) >= sample.raw.count("\n") + 1
        for code, line, before, after in mends:
            place = line_of(sample.place, line - 1 if exact else 0)
            record = {
                "severity": RULES[code].severity,
                "code": code,
                "before": before,
                "after": after,
                "sample": str(sample.place),
                **_place_members(place),
            }
            yield record, place


def _dotted(parameter: Parameter) -> Parameter:
    """A member of a member by its path, as `address.city`."""
    name = f"{parameter.within}.{parameter.name}" if parameter.within else parameter.name
    return evolve(parameter, name=name)


def _operations(api: Api) -> Iterable[Record]:
    together = api.dialect == GENERIC.name
    return (operation_record(one, together=together) for one in api.operations)


def gap_record(gap: Gap) -> Record:
    """What nothing was understood of."""
    return {"what": gap.what, "lines": gap.lines, **_place_members(gap.place)}


# Kind -> its records: what `docgen list KIND` can list.
KINDS: dict[str, Callable[[Api], Iterable[Record]]] = {
    "operations": _operations,
    "resources": _resources,
    "notifications": _notifications,
    "channels": lambda api: map(channel_record, api.channels),
    "errors": lambda api: map(error_record, api.status_codes),
    "changes": lambda api: map(change_record, api.changes),
    "sections": lambda api: map(section_record, api.sections),
    "schemas": lambda api: (schema_record(one, api) for one in api.schemas),
    "findings": lambda api: (record for record, _ in _findings(api)),
    "repairs": lambda api: (record for record, _ in _repairs(api)),
    "unread": lambda api: map(gap_record, api.gaps),
}
PLACED: dict[str, Callable[[Api], Iterable[tuple[Record, Place]]]] = {
    "findings": _findings,
    "repairs": _repairs,
}
SCORED_KINDS = ("operations", "resources", "notifications", "errors", "changes")


def _parameter_record(parameter: Parameter) -> Record:
    return {
        "name": parameter.name,
        "in": parameter.where,
        "required": parameter.required,
        "source": parameter.source,
    }


def _place_members(place: Place) -> Record:
    return {"place": str(place), "file": place.file, "line": place.start[0]}
