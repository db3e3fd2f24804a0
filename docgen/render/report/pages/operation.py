"""The page of an operation: what was understood of it, beside what its documentation says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen
from markupsafe import Markup

from docgen.base.place import Place
from docgen.model.api import Operation, Parameter, Sample
from docgen.model.schema import Scalar, Schema
from docgen.render.report.documents import Fact, excerpt, scans
from docgen.render.report.pages.findings import finding_rows
from docgen.render.report.pages.plan import Page
from docgen.render.report.parts import ShownSample, calls_of, curl, shown_sample, tree
from docgen.render.report.site import VIEWER, Link, Site
from docgen.render.report.viewer import viewed


@frozen(kw_only=True)
class FactRow:
    """A fact beside its words: `spot` ties it to them."""

    spot: str
    name: str
    value: str
    link: Link


@frozen(kw_only=True)
class ParameterRow:
    """A parameter as a row of a table."""

    spot: str
    name: str
    where: str
    type: str
    required: bool | None
    description: Markup
    values: tuple[str, ...]
    default: str | None
    source: str
    link: Link


@frozen(kw_only=True)
class Excerpt:
    """What a page shows of the documentation, and where that begins."""

    html: Markup
    place: str
    scans: Markup


DOCUMENT = "../openapi.yaml"  # beside the folder of the report
SOURCES = {
    "table": "",
    "text": "named in running text",
    "url": "part of the URL",
    "sample": "only in samples",
    "guide": "told in a guide chapter",
}


def operation_pages(site: Site) -> Iterator[Page]:
    """A page for each operation, in documented order."""
    for number, operation in enumerate(site.work.api.operations):
        yield _page(number, operation, site)


def _page(number: int, operation: Operation, site: Site) -> Page:
    path = site.operations[number]
    facts = [*_facts(operation)]
    parameters = [(f"p{n}", one) for n, one in enumerate(operation.parameters)]
    samples = [(f"s{n}", one) for n, one in enumerate(operation.samples)]
    stated = [
        *((place, Fact(spot, (value,))) for spot, _, value, place in facts),
        *((one.place, Fact(spot, (one.name,))) for spot, one in parameters),
        *((one.place, Fact(spot)) for spot, one in samples),
    ]
    api = site.work.api
    values = {
        "operation": operation,
        "summary": site.prose(operation.description or operation.summary),
        "facts": [_row(fact, path, site) for fact in facts],
        "parameters": [_parameter(spot, one, path, site) for spot, one in parameters],
        "samples": shown_samples(path, operation.samples, site),
        "request": tree(operation.request),
        "response": tree(operation.response),
        "failures": [(one.status, tree(one.schema)) for one in operation.failures],
        "answers": operation.answers,
        "followed": [*_followed(number, path, site)],
        "calls": (curl(operation, api.base_url), *calls_of(site.work).get(number, ())),
        "findings": finding_rows(path, site.findings.get(path, ()), site),
        "excerpt": excerpt_of(path, operation.place, stated, site),
        "also": [site.place(path, one) for one in operation.also],
        "source": site.source(operation.place),
        "operation_id": site.operation_ids.get(number, ""),
        "document": viewed_at(number, path, site),
    }
    return Page(
        path=path,
        title=operation.title or str(operation.key),
        template="operation",
        kind="operation",
        section=operation.section,
        words=" ".join([str(operation.key), *(one.name for one in operation.parameters)]),
        values=values,
    )


def viewed_at(number: int, page: str, site: Site) -> str:
    """Where the OpenAPI document has the operation: in the viewer, if there is one."""
    has_viewer = bool(site.work.options.viewer) and site.addresses.has_files
    spot = site.work.once(viewed).get(number) if has_viewer else None
    return site.addresses.to(page, VIEWER, spot) if spot else site.addresses.to(page, DOCUMENT)


def excerpt_of(
    page: str, place: Place, stated: Sequence[tuple[Place, Fact]], site: Site
) -> Excerpt | None:
    """What the documentation says from this place on, if the page is to show it."""
    chunk = site.chunks.at(place)
    if chunk is None or not site.excerpts or not site.shows(page, chunk):
        return None
    mine = [(at, fact) for at, fact in stated if site.chunks.at(at) is chunk]
    file = chunk.document.file
    html = excerpt(
        chunk,
        mine,
        lambda block: site.understood.of(file, block),
        lambda name: site.addresses.spot(page, name),
    )
    drawn = scans(chunk, mine, site.pictures(file), lambda number: site.picture(page, file, number))
    return Excerpt(html=html, place=str(chunk.place), scans=drawn)


def shown_samples(page: str, samples: Sequence[Sample], site: Site) -> list[ShownSample]:
    """The samples of a page, under the names of their spots.

    What stands unchanged in the excerpt beside them is not shown twice.
    """
    prose = site.work.options.prose
    found = []
    for number, one in enumerate(samples):
        chunk = site.chunks.at(one.place)
        beside = chunk is not None and site.excerpts and site.shows(page, chunk)
        found.append(shown_sample(one, f"s{number}", prose=prose, beside=beside))
    return found


def type_text(schema: Schema | None, printed: str) -> str:
    """The type of a parameter in words: as it is inferred, else as it is printed."""
    told = tree(schema)
    return told.type if told is not None and told.type != "anything" else printed


_Fact = tuple[str, str, str, Place]


def _facts(operation: Operation) -> Iterator[_Fact]:
    for number, url in enumerate(operation.urls):
        method = f"{url.method} " if url.method else ""
        yield f"u{number}", f"{method}URL, in {_SAID[url.source]}", url.text, url.place
    for number, feature in enumerate(operation.features):
        yield f"x{number}", "required feature", feature, operation.place
    for number, role in enumerate(operation.roles):
        yield f"r{number}", "role", role, operation.place
    for number, one in enumerate(operation.answers):
        yield f"a{number}", "HTTP status", str(one.status), one.place
    for number, header in enumerate(operation.headers):
        yield f"h{number}", "header", header.name, operation.place


_SAID = {
    "table": "the table",
    "sample": "a sample",
    "prose": "the text",
    "list": "a list",
    "heading": "the heading",
}


def _row(fact: _Fact, page: str, site: Site) -> FactRow:
    spot, name, value, place = fact
    return FactRow(spot=spot, name=name, value=value, link=site.place(page, place))


def _parameter(spot: str, one: Parameter, page: str, site: Site) -> ParameterRow:
    schema = one.schema if isinstance(one.schema, Scalar) else None
    return ParameterRow(
        spot=spot,
        name=f"{one.within}.{one.name}" if one.within else one.name,
        where=one.where,
        type=type_text(one.schema, one.type_text),
        required=one.required,
        description=site.prose(one.description),
        values=one.values or (schema.values if schema else ()),
        default=one.default,
        source=SOURCES[one.source],
        link=site.place(page, one.place),
    )


def _followed(number: int, page: str, site: Site) -> Iterator[tuple[Link, tuple[str, ...], str]]:
    """What is sent after the request: its message, the channels, what kind of it."""
    seen = set()
    for one in site.work.rendering.deliveries.following.get(number, ()):
        sent = site.work.rendering.deliveries.of_type(one.message_type)
        name = sent.message.name if sent and sent.message else ""
        target = site.messages.get(name)
        told = (name or one.message_type or "a notification", one.channels, one.notification_type)
        if told in seen:
            continue
        seen.add(told)
        link = site.to(page, target, told[0]) if target else Link(text=told[0])
        yield link, one.channels, one.notification_type
