"""Scopes -> operations of the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from attrs import evolve, frozen

from docgen.base.place import Place
from docgen.base.words import loose
from docgen.blocks.types import Code, Document
from docgen.extract.dialect import Dialect
from docgen.extract.generic.contents import (
    Exchanged,
    Labelled,
    Pieces,
    Reading,
    Shown,
    exchanged,
    is_deprecated,
    is_whole_body,
    linked_names,
    name_of,
    named_type,
    pieces_of,
    read_scope,
    since_of,
    thing_called,
    thing_named,
    where_of,
)
from docgen.extract.generic.declarations import Scope, Sighting
from docgen.extract.generic.entries import Entry
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import Address, path_alone
from docgen.extract.generic.vocabulary import TYPES, Tag, without_number
from docgen.extract.reading import placeholders
from docgen.extract.requests import (
    are_all,
    description_of,
    documented_default,
    documented_limits,
    documented_values,
    summary_of,
)
from docgen.model.api import Attribute, Operation, OperationKey, Parameter, PrintedUrl

PrintedIn = Literal["table", "sample", "prose", "list", "heading"]

_PRINTED_IN: Mapping[str, PrintedIn] = {
    "heading": "heading",
    "table": "table",
    "list": "list",
    "code": "sample",
}
_LONGEST_TITLE = 80
_DEEPEST = 8  # members of members that are told
_NOT_TOLD = frozenset({"up", "link", "¶", "#", "back to top", "top"})


@frozen(kw_only=True)
class Page:
    """A document with its units, and what is told of things outside of its requests."""

    document: Document
    units: Sequence[Unit]
    models: Mapping[str, tuple[Entry, ...]]
    shared: frozenset[tuple[str, ...]] = frozenset()  # titles above more requests than one
    base_path: str = ""


def operations_of(dialect: Dialect, page: Page, scope: Scope) -> tuple[list[Operation], Reading]:
    """Every request that a scope declares, and what was read of it."""
    skipped = frozenset(one.unit for one in scope.sightings)
    begin = scope.first + (1 if scope.title else 0)
    reading = read_scope(page.units[begin : scope.last], skipped, begin)
    seen: dict[tuple[str, str], Sighting] = {}
    for one in scope.sightings:
        seen.setdefault(one.address.key, one)
    shown = pieces_of(dialect, reading.shown)
    return [_operation(page, scope, one, reading, shown) for one in seen.values()], reading


def bare_operation(dialect: Dialect, page: Page, one: Sighting) -> Operation:
    """A request of which only an overview tells."""
    shown = []
    if one.sample:
        code = Code(text=one.sample, place=page.units[one.unit].place)
        shown.append(Shown(tag=Tag.SAMPLE_REQUEST, code=code))
    sends = one.address.method not in {"GET", "HEAD", "DELETE"}
    traded = exchanged(one.address, pieces_of(dialect, shown if sends else []), frozenset())
    told = tuple(filter(None, (one.told,)))
    made = _made(page, one, tuple(_parameters(page, one, (), traded)), "", told, traded)
    return evolve(made, deprecated=is_deprecated(one.told, told), since=since_of("", told))


def _operation(
    page: Page, scope: Scope, one: Sighting, reading: Reading, shown: Pieces
) -> Operation:
    known = _body_names(one.address, reading.carriers)
    traded = exchanged(one.address, shown, known)
    carriers = _labelled_first(reading.carriers)
    parameters = tuple(_parameters(page, one, carriers, traded))
    told = tuple(text for text in reading.told if text.strip().lower() not in _NOT_TOLD)
    title = scope.title
    if page.units[one.unit].kind == "heading":
        title = title or one.told
    elif not scope.first:
        title = title or page.document.title
    made = _made(page, one, parameters, title, told, traded)
    section = without_number(_section(page, scope, made.title))
    answers = {one.status: one for one in reversed(reading.answers)}
    returned, many = _returned(page, reading, traded)
    return evolve(
        made,
        section=section,
        answers=tuple(answers[s] for s in sorted(answers)),
        returned=returned,
        returns_many=many,
        deprecated=is_deprecated(f"{title} {one.told}", told),
        since=since_of(f"{title} {one.told}", told),
    )


def members_sent(reading: Reading, address: Address, traded: Exchanged) -> Iterator[Parameter]:
    """The members of a body that tables and lists name, wherever they say they stand."""
    seen: set[tuple[str, ...]] = set()
    for told in reading.carriers:
        for entry in told.carrier.entries:
            if (*entry.within, entry.name) in seen:
                continue
            seen.add((*entry.within, entry.name))
            yield _parameter(evolve(entry, where="body"), told, address, traded)


def _returned(
    page: Page, reading: Reading, traded: Exchanged
) -> tuple[tuple[Attribute, ...], bool]:
    """The members of what comes back, each once, and whether it is a list of things with them.

    A table of them has the say, then a printed schema, then the thing that the text names.
    """
    told = tuple(_attributes(e for carrier in reading.returned for e in carrier.entries))
    if told or traded.returned:
        return told or traded.returned, False
    for one in reading.named:
        found = thing_named(one.text, one.targets, page.models)
        if found is not None:
            return tuple(_attributes(found[0])), found[1]
    return (), False


def _attributes(entries: Iterable[Entry]) -> Iterator[Attribute]:
    seen: set[str] = set()
    for entry in entries:
        name = ".".join((*entry.within, entry.name))
        if name in seen:
            continue
        seen.add(name)
        values = documented_values(entry.text)
        yield Attribute(
            name=name,
            type_text=entry.type_text,
            description=entry.text,
            required=entry.required,
            values=values,
            closed=bool(values) and are_all(entry.text),
            place=entry.place,
        )


def _body_names(address: Address, carriers: Sequence[Labelled]) -> frozenset[str]:
    """The names of tables and lists that may be those of a body."""
    elsewhere = {Tag.PATH, Tag.HEADER, Tag.COOKIE}
    stands = {*placeholders(address.path)}
    return frozenset(
        entry.name
        for told in carriers
        if told.tag not in elsewhere
        for entry in told.carrier.entries
        if entry.name not in stands and not entry.name.startswith("X-")
    )


def _section(page: Page, scope: Scope, title: str) -> str:
    """The innermost title above that others share, else that of the page or what it belongs to."""
    for length in range(len(scope.above), 0, -1):
        if scope.above[:length] in page.shared and scope.above[length - 1] != title:
            return scope.above[length - 1]
    around = (*page.document.trail, page.document.title)
    return next((one for one in reversed(around) if one and one != title), page.document.title)


def shared_titles(scopes: Sequence[Scope]) -> frozenset[tuple[str, ...]]:
    """Titles above several requests, each with those above it."""
    counts: Counter[tuple[str, ...]] = Counter()
    for scope in scopes:
        for length in range(1, len(scope.above) + 1):
            counts[scope.above[:length]] += len(scope.sightings)
    return frozenset(titles for titles, count in counts.items() if count > 1)


def _made(  # noqa: PLR0913, PLR0917 - all that an operation is made of
    page: Page,
    one: Sighting,
    parameters: tuple[Parameter, ...],
    title: str,
    told: tuple[str, ...],
    traded: Exchanged,
) -> Operation:
    unit = page.units[one.unit]
    description = description_of(told)
    summary = summary_of(description)
    short = summary if len(summary) <= _LONGEST_TITLE else ""
    shown = short if path_alone(title) else without_number(title) or short
    address = one.address
    return Operation(
        key=OperationKey(method=address.method, path=_below(page.base_path, address.path)),
        section=page.document.title,
        title=shown.rstrip(".") or f"{address.method} {address.path}",
        summary=summary,
        description=description,
        urls=(
            PrintedUrl(
                text=address.printed, method=address.method, source=_source(unit), place=unit.place
            ),
        ),
        parameters=parameters or tuple(_of_path(address, {}, unit.place)),
        samples=traded.samples,
        place=unit.place,
    )


def _below(base: str, path: str) -> str:
    """The path with what all paths begin with before it, where it is not there already."""
    return path if not base or f"{path}/".startswith(f"{base}/") else base + path


def _source(unit: Unit) -> PrintedIn:
    return _PRINTED_IN.get(unit.kind, "prose")


def _labelled_first(carriers: Sequence[Labelled]) -> list[Labelled]:
    """Carriers without a label count only where there are none with one."""
    labelled = [one for one in carriers if one.tag is not None]
    return labelled or [*carriers]


# Parameters


def _parameters(
    page: Page, one: Sighting, carriers: Sequence[Labelled], traded: Exchanged
) -> Iterator[Parameter]:
    place = page.units[one.unit].place
    found: dict[tuple[str, str, str], Parameter] = {}
    for told in carriers:
        if told.tag is Tag.BODY and one.address.method in {"GET", "HEAD"} and not traded.sends:
            continue  # what comes back
        for entry in _expanded(page, told, one.address):
            made = _parameter(entry, told, one.address, traded)
            if entry.within and (not made.within or ":" in entry.name):
                continue  # values of a filter and the like; "host:container" is a syntax
            found.setdefault((made.name, made.where, made.within), made)
    if traded.members and ("body", "body", "") in found:
        del found["body", "body", ""]  # the body as a whole, of which a sample shows the members
    by_path = {loose(p.name): p for p in found.values() if p.where == "path"}
    yield from _of_path(one.address, by_path, place)
    yield from (p for p in found.values() if p.where != "path")
    for name in one.address.query:
        if (name, "query", "") not in found:
            yield Parameter(name=name, where="query", source="url", place=place)
    for name, member in traded.members.items():
        if (name, "body", "") not in found:
            yield Parameter(
                name=name,
                where="body",
                type_text=member.type_text,
                description=member.text,
                required=member.required,
                source="sample",
                place=member.place,
            )


def _expanded(page: Page, told: Labelled, address: Address) -> Iterator[Entry]:
    """The entries; the members of a thing in place of the one entry that is the whole body."""
    entries = _members_alone(told.carrier.entries)
    stands = {loose(name) for name in placeholders(address.path)}
    sent = [e for e in entries if e.where in {"body", None} and loose(e.name) not in stands]
    for entry in entries:
        members = _model_of(page, entry) if [entry] == sent else None
        yield from members if members is not None else (entry,)


def _members_alone(entries: Sequence[Entry]) -> list[Entry]:
    """Members of the one name that is the body as a whole are members of the body."""
    held = {entry.within[0] for entry in entries if entry.within}
    whole = {entry.name for entry in entries if not entry.within and is_whole_body(entry)} & held
    return [
        evolve(entry, within=entry.within[1:])
        if entry.within[:1] and entry.within[0] in whole
        else entry
        for entry in entries
        if entry.within or entry.name not in whole
    ]


def _model_of(page: Page, entry: Entry) -> tuple[Entry, ...] | None:
    """The members of the thing that an entry stands for, where it is the body as a whole.

    A column that says "body" says so of the whole; of a name below the label of a body, or of
    parameters, its words must say so: it is called like its type, or "body".
    """
    links = linked_names(entry.targets)
    type_name = named_type(entry.type_text) or name_of(entry.text.split("\n")[0])
    found = thing_called([type_name, *links], page.models)
    if entry.where not in {"body", None} or TYPES.fullmatch(entry.type_text):
        return None
    called = {type_name, *(one.lstrip("#") for one in links)}
    whole = is_whole_body(entry) or entry.where == "body" or loose(entry.name) in called
    return found if whole else None


def _of_path(address: Address, told: Mapping[str, Parameter], place: Place) -> Iterator[Parameter]:
    for name in dict.fromkeys(placeholders(address.path)):
        own = told.get(loose(name))
        yield Parameter(
            name=name,
            where="path",
            type_text=own.type_text if own else "",
            description=own.description if own else "",
            required=True,
            values=own.values if own else (),
            closed=own.closed if own else False,
            source="table" if own else "url",
            place=own.place if own else place,
        )


def _parameter(entry: Entry, told: Labelled, address: Address, traded: Exchanged) -> Parameter:
    where = where_of(entry, told, address, traded.members, sends=traded.sends)
    values = documented_values(entry.text)
    limits = documented_limits(f"{entry.type_text}; {entry.limits}; {entry.text}")
    deep = where == "body" and len(entry.within) < _DEEPEST
    return Parameter(
        name=".".join((*entry.within[1:], entry.name)) if deep else entry.name,
        where=where,
        within=entry.within[0] if entry.within and where == "body" else "",
        type_text=entry.type_text,
        description=entry.text,
        required=True if where == "path" else entry.required,
        values=values,
        closed=bool(values) and are_all(entry.text),
        default=entry.default if entry.default is not None else documented_default(entry.text),
        minimum=limits.minimum,
        maximum=limits.maximum,
        min_length=limits.min_length,
        max_length=limits.max_length,
        deprecated=entry.deprecated,
        source="table",
        place=entry.place,
    )
