"""One fact as text, an operation or a message type say: everything known, with its places."""

from __future__ import annotations

import json
import re
import shutil
import textwrap
from collections.abc import Collection, Iterable, Iterator
from functools import partial

import click

from docgen.base.findings import Finding
from docgen.base.place import Place
from docgen.base.shown import harmless
from docgen.blocks.plain import plain
from docgen.cli.select import Fact, Match
from docgen.cli.terminal import one_line
from docgen.cli.text.records import decisions_on
from docgen.cli.text.schemas import schema_lines
from docgen.infer.messages import matches
from docgen.infer.observe import payloads_of, values_of
from docgen.model.api import (
    Api,
    Attribute,
    Carried,
    Channel,
    Described,
    Form,
    Message,
    Operation,
    Parameter,
    PrintedUrl,
    Resource,
    Sample,
    Variant,
)
from docgen.model.schema import NamedSchema, Record, Ref, Schema
from docgen.model.walk import messages_by_spelling, operations_with, spellings_of, type_key
from docgen.render.model_json import rule_of

NARROWEST, WIDEST = 40, 100
_BLANK_LINES = re.compile(r"\n{3,}")
COLOURS = {"error": "red", "warning": "yellow", "info": "cyan"}


def fact_text(api: Api, match: Match) -> str:
    """Everything known of what `match` names."""
    fact = match.fact
    lines: Iterator[str]
    match fact:
        case Operation():
            lines = _operation(api, fact)
        case Resource():
            lines = _resource(api, fact)
        case Message():
            lines = _message(api, fact)
        case Channel():
            lines = _channel(api, fact)
        case NamedSchema():
            lines = _named_schema(api, fact)
    text = "\n".join([_title(match), *lines, *_findings(findings_of(api, match))])
    return _BLANK_LINES.sub("\n\n", text).rstrip("\n")


def findings_of(api: Api, match: Match) -> list[Finding]:
    """The findings that stand where a part of `match` stands, or point there."""
    places = _places(match.fact)
    return [
        finding
        for finding in api.findings
        if any(one.overlaps(place) for one in (finding.place, *finding.related) for place in places)
    ]


def _places(fact: Fact) -> set[Place]:
    """Where the fact and its parts stand."""
    parts: tuple[PrintedUrl | Parameter | Attribute | Sample | Carried | Form | Described, ...]
    match fact:
        case Operation():
            parts = (*fact.urls, *fact.parameters, *fact.samples)
            return {fact.place, *fact.also, *(part.place for part in parts)}
        case Resource():
            parts = (*fact.attributes, *fact.samples)
        case Message():
            parts = (*fact.channels, *fact.forms, *fact.notification_types)
        case Channel():
            return {fact.place}
        case NamedSchema():
            return {fact.place} if fact.place else set()
    return {fact.place, *(part.place for part in parts)}


def _title(match: Match) -> str:
    kind = "" if match.kind == "operation" else f", {match.kind}"
    title = click.style(one_line(match.names[0]), bold=True)
    lines = [f"{title}  ({f'{one_line(match.section)}{kind}'.removeprefix(', ')})"]
    if match.key:
        lines.append(click.style(one_line(match.key), fg="green"))
    places = (match.place, *getattr(match.fact, "also", ()))
    return "\n".join([*lines, *(_dim(place) for place in places if place)])


def _operation(api: Api, operation: Operation) -> Iterator[str]:
    yield from _told(operation.summary, operation.description)
    if operation.guide:
        yield "Told in a guide chapter."
    any_of = " (any one of them)" if operation.features_mode == "any" else ""
    yield from _names("Required features", operation.features, any_of)
    yield from _names("Roles", operation.roles)
    others = (one for one in operation.selector_values if one != operation.key.selector)
    yield from _names("Other values of the selector", others)
    headers = (f"{header.name}: {header.value}".rstrip(": ") for header in operation.headers)
    yield from _names("Headers", headers)
    yield from _names("Message types", map(partial(_with_channels, api), operation.message_types))
    yield from _names("Notification types", operation.notification_types)
    yield from _head("As printed", operation.urls)
    for url in operation.urls:
        told = f"{url.method} {url.text}" if url.method else url.text
        yield f"  {one_line(told)}  {_dim(f'{url.source}, {url.place}')}"
    yield from _head("Parameters", operation.parameters)
    for parameter in operation.parameters:
        yield from _parameter(parameter)
    yield from _schema("Request body", operation.request)
    yield from _schema("Response body", operation.response)
    yield from _samples(operation.samples)


def _with_channels(api: Api, message_type: str) -> str:
    """A message type and the channels that carry it."""
    found = messages_by_spelling(api).get(type_key(message_type))
    channels = ", ".join(one.channel for one in found.channels) if found else ""
    return f"{message_type} (on {channels})" if channels else message_type


def _resource(api: Api, resource: Resource) -> Iterator[str]:
    yield from _told(resource.description)
    yield from _head("Attributes", resource.attributes)
    for attribute in resource.attributes:
        yield from _attribute(attribute)
    yield from _schema("Schema", resource.schema)
    yield from _shared(api, resource.schema)
    yield from _samples(resource.samples)


def _message(api: Api, message: Message) -> Iterator[str]:
    yield from _told(message.description)
    spelled = spellings_of(message)
    yield from _names("Spelled as well", (one for one in message.spellings if one != message.name))
    yield from _head("Channels", message.channels)
    for carried in message.channels:
        yield _item(carried.channel, [_HOW[carried.how]], carried.place)
    yield from _head("Notification types", message.notification_types)
    for kind in message.notification_types:
        yield _item(kind.name, [], kind.place)
        yield from _prose(kind.description, "      ")
    told = [one for page in api.notifications for one in page.message_types]
    tables = [one for one in told if type_key(one.name) in spelled and one.properties]
    rows = {row.name: row for one in reversed(tables) for row in one.properties}
    yield from _head("Properties", rows)
    for attribute in rows.values():
        yield from _attribute(attribute)
    yield from _shared(api, message.schema)
    yield from _head("By notification type", message.variants)
    for variant in message.variants:
        yield from _variant(variant)
    yield from _head("Shown as", message.forms)
    for form in message.forms:
        many = "sample" if form.samples == 1 else "samples"
        yield f"  {_FORMS[form.kind]}: {form.samples} {many}  {_dim(form.place)}"
    senders = operations_with(message, api)
    yield from _head("Follows", senders)
    for operation in senders:
        yield f"  {one_line(str(operation.key))}  {_dim(operation.place)}"
    yield from _samples(_examples(api, senders, spelled))


def _variant(variant: Variant) -> Iterator[str]:
    """The members of the payload of one notification type; `name*` is required."""
    fields = variant.schema.fields if isinstance(variant.schema, Record) else ()
    names = ", ".join(f"{one.name}*" if one.required else one.name for one in fields)
    yield f"  {one_line(variant.notification_type)}: {one_line(names)}"


_HOW = {
    "page": "as a page says",
    "sample": "as a sample shows",
    "operation": "as the page of an operation says",
    "section": "likely: the one channel of its section",
}
_FORMS = {
    "delivery": "an array of envelopes, as it is delivered",
    "envelope": "an envelope with channel and data",
    "data": "an envelope without its channel",
    "payload": "the payload alone",
    "misplaced": "members out of place",
}


def _examples(api: Api, senders: Iterable[Operation], spelled: frozenset[str]) -> Iterator[Sample]:
    """One sample of each notification type: of a page on notifications, else of an operation."""
    shown = [one for page in api.notifications for one in page.samples]
    shown += [one for operation in senders for one in operation.samples]
    told: set[str] = set()
    for sample in shown:
        for payload in payloads_of(sample, api.members, spelled):
            name = type_key(payload.message_type(api.members))
            kind = payload.notification_type(api.members)
            if name in spelled and kind not in told:
                told.add(kind)
                yield sample


def _channel(api: Api, channel: Channel) -> Iterator[str]:
    yield from _told(channel.description)
    yield from _names("Sections", channel.sections)
    mine = [
        (message, one)
        for message in api.messages
        for one in message.channels
        if matches(channel.name, one.channel)
    ]
    yield from _head("Messages", mine)
    for message, one in mine:
        over = "" if one.channel == channel.name else one.channel
        yield _item(message.name, [over, _HOW[one.how]], one.place)


def _named_schema(api: Api, schema: NamedSchema) -> Iterator[str]:
    yield from _told(schema.description)
    yield from _schema("Schema", schema.schema)
    about = decisions_on(schema, api)
    members = {one.name for one in getattr(schema.schema, "fields", ())}
    about += [one for one in api.decisions if one.rule == "map" and one.about in members]
    yield from _head("Decided", about)
    for one in about:
        place = f"  {_dim(one.place)}" if one.place else ""
        yield f"  {one_line(one.about)}: {one.rule}{place}"
        yield from _prose(one.because, "      ")


def _shared(api: Api, schema: Schema | None) -> Iterator[str]:
    """The shared schema that a schema refers to."""
    if isinstance(schema, Ref):
        for one in api.schemas:
            if one.name == schema.name:
                yield from _named_schema(api, one)


def _parameter(parameter: Parameter) -> Iterator[str]:
    inside = f" ({parameter.within})" if parameter.within else ""
    told = [f"{parameter.where}{inside}", parameter.type_text, _required(parameter.required)]
    source = "" if parameter.source == "table" else f"from {parameter.source}"
    yield _item(parameter.name, [*told, source], parameter.place)
    yield from _prose(parameter.description, "      ")
    yield from _names("values", parameter.values, indent="      ")
    if parameter.default is not None:
        yield f"      default: {one_line(parameter.default)}"


def _attribute(attribute: Attribute) -> Iterator[str]:
    told = [attribute.type_text, attribute.access, _required(attribute.required)]
    yield _item(attribute.name, told, attribute.place)
    yield from _prose(attribute.description, "      ")


def _samples(samples: Iterable[Sample]) -> Iterator[str]:
    for sample in samples:
        title = f' "{one_line(sample.title)}"' if sample.title else ""
        head = click.style(f"Sample: {sample.role}{title}", bold=True)
        yield ""
        yield f"{head}  {_dim(sample.place)}"
        start = " ".join(filter(None, (sample.method, sample.url)))
        status = f"HTTP {sample.status}" if sample.status else ""
        headers = [f"{header.name}: {header.value}" for header in sample.headers]
        for line in filter(None, (start, status, *headers)):
            yield f"  {one_line(line)}"
        for line in _body(sample):
            yield f"  {harmless(line)}"
        for repair in sample.repairs:
            yield f"  {_dim(f'mended in line {repair.line} of the sample: {repair.code}')}"


def _body(sample: Sample) -> list[str]:
    if sample.json is None:
        return sample.raw.strip("\n").split("\n") if sample.has_body else []
    shown = [json.dumps(one, indent=2, ensure_ascii=False) for one in values_of(sample.json)]
    return "\n".join(shown or [sample.json]).split("\n")


def _schema(title: str, schema: Schema | None) -> Iterator[str]:
    if schema is not None:
        yield from _head(title, (schema,))
        yield from (f"  {harmless(line)}" for line in schema_lines(schema))


def _findings(findings: list[Finding]) -> Iterator[str]:
    yield from _head("Findings", findings)
    for finding in findings:
        rule = rule_of(finding)
        severity = click.style(str(rule.severity), fg=COLOURS[rule.severity])
        yield f"  {severity} {finding.code}  {_dim(finding.place)}"
        yield from _prose(finding.message, "      ")
        yield from _prose(rule.advice, "      ")


def _head(title: str, what: Collection[object]) -> Iterator[str]:
    if what:
        yield ""
        yield click.style(title, bold=True)


def _names(title: str, names: Iterable[str], after: str = "", indent: str = "") -> Iterator[str]:
    told = ", ".join(one_line(name) for name in names)
    if told:
        yield f"{indent}{title}: {told}{after}"


def _item(name: str, told: list[str], place: Place) -> str:
    words = ", ".join(one_line(plain(one)) for one in told if one)
    return "  ".join(
        filter(None, (f"  {click.style(one_line(name), bold=True)}", words, _dim(place)))
    )


def _required(required: bool | None) -> str:  # noqa: FBT001 - a value of the model
    return {True: "required", False: "optional", None: ""}[required]


def _told(*texts: str) -> Iterator[str]:
    """What the documentation says in sentences, set apart from the head."""
    if any(texts):
        yield ""
    for text in dict.fromkeys(texts):
        yield from _prose(text)
    yield ""


def _prose(text: str, indent: str = "") -> Iterator[str]:
    width = max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))
    for line in plain(text).split("\n"):
        wrapped = textwrap.wrap(
            harmless(line).replace("\t", " "),
            width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        yield from wrapped


def _dim(text: object) -> str:
    return click.style(one_line(str(text)), dim=True)
