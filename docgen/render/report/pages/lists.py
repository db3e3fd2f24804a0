"""Lists over the whole Api: operations, resources, messages, codes, features, values, decisions."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.render.report.pages.plan import Page
from docgen.render.report.pages.things import operation_link
from docgen.render.report.parts import enumerations
from docgen.render.report.site import Site


def list_pages(site: Site) -> Iterator[Page]:
    """A page for each list that is not empty; that of operations always."""
    yield _operations(site)
    api = site.work.api
    if api.resources or api.schemas:
        yield _resources(site)
    if api.messages or api.channels:
        yield _messages(site)
    if api.status_codes or api.http_errors:
        yield _codes(site)
    if any(one.features or one.roles for one in api.operations) or api.features:
        yield _features(site)
    yield from _values(site)
    if api.decisions:
        yield _decisions(site)


def _operations(site: Site) -> Page:
    page = "operations.html"
    groups = [
        (
            site.to(page, site.sections[title], title),
            [operation_link(page, n, site) for n in numbers],
        )
        for title, numbers in site.operation_sections.items()
        if numbers
    ]
    return Page(
        path=page, title="Operations", template="operations", kind="page", values={"groups": groups}
    )


def _resources(site: Site) -> Page:
    page = "resources.html"
    api = site.work.api
    resources = [
        (one, site.to(page, path, one.title))
        for one, path in zip(api.resources, site.resources, strict=True)
    ]
    shared = site.work.rendering.shared
    schemas = sorted(
        (
            (site.to(page, site.schemas[one.name], shared.get(one.name, one.name)), one)
            for one in api.schemas
        ),
        key=lambda pair: pair[0].text.lower(),
    )
    values = {"resources": resources, "schemas": schemas}
    return Page(path=page, title="Resources", template="resources", kind="page", values=values)


def _messages(site: Site) -> Page:
    page = "messages.html"
    sent = site.work.rendering.deliveries.messages
    rows = [
        (
            one.message,
            site.to(page, site.messages[one.message.name], one.message.name),
            one.channels,
            len(one.operations),
            len(one.deliveries),
        )
        for one in sent
        if one.message is not None
    ]
    channels = [(one, site.place(page, one.place)) for one in site.work.api.channels]
    values = {"rows": rows, "channels": channels}
    return Page(path=page, title="Events", template="messages", kind="page", values=values)


def _codes(site: Site) -> Page:
    page = "codes.html"
    api = site.work.api
    values = {
        "codes": [
            (one.code, site.prose(one.meaning), site.place(page, one.place))
            for one in sorted(api.status_codes, key=lambda one: one.code)
        ],
        "errors": [
            (one.status, site.prose(one.description), site.place(page, one.place))
            for one in sorted(api.http_errors, key=lambda one: one.status)
        ],
        "member": api.members.status,
    }
    return Page(path=page, title="Status codes", template="codes", kind="page", values=values)


def _features(site: Site) -> Page:
    page = "features.html"
    api = site.work.api
    found: dict[tuple[str, str], list[int]] = {}
    for kind, things in (("feature", api.features), ("role", api.roles)):
        found.update({(kind, one.name): [] for one in things})
    for number, one in enumerate(api.operations):
        for name in one.features:
            found.setdefault(("feature", name), []).append(number)
        for name in one.roles:
            found.setdefault(("role", name), []).append(number)
    said = {("feature", one.name): one for one in api.features}
    said |= {("role", one.name): one for one in api.roles}
    rows = [
        {
            "kind": kind,
            "name": name,
            "known": (kind, name) in said,
            "description": site.prose(said[kind, name].description) if (kind, name) in said else "",
            "place": site.place(page, said[kind, name].place if (kind, name) in said else None),
            "operations": [operation_link(page, number, site) for number in numbers],
        }
        for (kind, name), numbers in found.items()
    ]
    values = {"rows": rows, "free": sum(not one.features for one in api.operations)}
    return Page(path=page, title="Features", template="features", kind="page", values=values)


def _values(site: Site) -> Iterator[Page]:
    page = "values.html"
    api = site.work.api
    shared = site.work.rendering.shared
    named = [(shared.get(one.name, one.name), one.schema) for one in api.schemas]
    for operation in api.operations:
        named += [
            (f"{operation.title}: {one.name}", one.schema)
            for one in operation.parameters
            if one.schema is not None
        ]
    found = enumerations(named)
    if found:
        rows = sorted(
            ((members, values, closed) for values, (closed, members) in found.items()),
            key=lambda row: row[0][0].lower(),
        )
        yield Page(
            path=page, title="Enumerations", template="values", kind="page", values={"rows": rows}
        )


def _decisions(site: Site) -> Page:
    page = "decisions.html"
    by_rule: dict[str, list[object]] = {}
    for one in site.work.api.decisions:
        name = one.about.partition(".")[0]
        target = site.schemas.get(name)
        link = site.to(page, target, one.about) if target else None
        by_rule.setdefault(one.rule, []).append((one, link, site.place(page, one.place)))
    return Page(
        path=page,
        title="Decisions",
        template="decisions",
        kind="page",
        values={"rules": sorted(by_rule.items())},
    )
