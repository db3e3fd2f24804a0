"""Tables of attributes and sample data -> resources."""

from __future__ import annotations

from attrs import evolve

from docgen.base.words import loose
from docgen.blocks.plain import plain
from docgen.extract.dialect import Dialect, Label
from docgen.extract.pages import Page
from docgen.extract.reading import NameRow
from docgen.extract.requests import Given, NameTable, PageReading, Scope, are_all, documented_values
from docgen.model.api import Attribute, Resource, Role, Sample


def attribute_of(row: NameRow) -> Attribute:
    """The attribute that a row describes."""
    return Attribute(
        name=row.name,
        type_text=plain(row.type_text),
        description=row.description,
        access=plain(row.access),
        required=row.required,
        values=documented_values(row.description),
        closed=are_all(row.description),
        place=row.row.place,
    )


def _is_message_table(dialect: Dialect, table: NameTable) -> bool:
    """Whether the table describes the members of a notification."""
    names = {row.name.split(".")[-1] for row in table.rows}
    return dialect.message_type_member in names or table.first_column in dialect.message_columns


def _resource_tables(dialect: Dialect, page: Page, scopes: list[Scope]) -> list[NameTable]:
    """The tables of the page that describe a thing and not a request or a notification."""
    found = []
    is_resource = dialect.resource_title.search(page.title) is not None
    for scope in scopes:
        if scope.table is not None:
            continue
        for table in scope.tables:
            if _is_message_table(dialect, table) or table.label is Label.NOTIFICATION:
                continue
            if any(row.name == dialect.selector for row in table.rows) and not any(
                row.name == "state" or row.type_text for row in table.rows
            ):
                continue
            if is_resource or table.first_column in dialect.attribute_columns:
                found.append(table)
    return found


def _title(dialect: Dialect, page: Page, table: NameTable) -> str:
    """The page's title, or the title that the table stands under if it is a thing of its own."""
    if dialect.resource_title.search(page.title) or loose(table.sub) == loose(page.title):
        return page.title
    return table.sub


def page_resources(dialect: Dialect, page: Page, reading: PageReading) -> list[Resource]:
    """The resources that the page describes, tables with the same title joined."""
    by_title: dict[str, Resource] = {}
    for table in _resource_tables(dialect, page, reading.scopes):
        title = _title(dialect, page, table)
        attributes = tuple(attribute_of(row) for row in table.rows)
        before = by_title.get(title)
        if before is None:
            by_title[title] = Resource(
                section=page.section, title=title, attributes=attributes, place=table.place
            )
            continue
        names = {attribute.name for attribute in before.attributes}
        more = tuple(a for a in attributes if a.name not in names)
        by_title[title] = evolve(before, attributes=(*before.attributes, *more))
    for title, table in reading.response_tables:
        after = table.after if table.after in ("response", "notification") else None
        name = f"{title} {after or 'details'}"
        by_title.setdefault(
            name,
            Resource(
                section=page.section,
                title=name,
                attributes=tuple(attribute_of(row) for row in table.rows),
                place=table.place,
            ),
        )
    _add_samples(dialect, page, reading, by_title)
    return list(by_title.values())


def _add_samples(
    dialect: Dialect, page: Page, reading: PageReading, by_title: dict[str, Resource]
) -> None:
    """Put the page's sample data with its resource.

    A page about a resource is one by itself; samples that belong to no request and to no
    notification are kept under the title that they stand under.
    """
    about = dialect.resource_title.search(page.title) is not None
    if dialect.notification_title.search(page.title) and not reading.drafts:
        return
    if page.guide and not about and not by_title:
        return  # chapter_samples() has them
    scopes = [scope for scope in reading.scopes if about or scope.table is None]
    given = [g for scope in scopes for g in scope.given if g.role == "resource"]
    given += [g for g in reading.loose_samples if g.role != "notification"]
    told = [text for scope in reading.scopes for text, _, before in scope.told if before]
    for one in given:
        title = page.title if about or one.sub not in by_title else one.sub
        title = next(iter(by_title)) if about and by_title else title
        known = by_title.get(title) or Resource(
            section=page.section, title=title, place=page.place if about else one.piece.sample.place
        )
        sample: Sample = evolve(one.piece.sample, role="resource", title=one.variant)
        by_title[title] = evolve(
            known,
            samples=(*known.samples, sample),
            description=known.description or "\n\n".join(told[:3] if about else ()),
        )


def chapter_samples(page: Page, reading: PageReading) -> list[Sample]:
    """What a guide chapter shows beside requests, resources and notifications."""
    given = reading.loose_samples if page.guide else ()
    return [_titled(one, one.role) for one in given if one.role != "notification"]


def loose_messages(reading: PageReading) -> list[Sample]:
    """The notifications that a page shows for themselves, below no request of its own."""
    scopes = [scope for scope in reading.scopes if scope.table is None]
    mine = {id(one) for draft in reading.drafts for one in draft.given}
    given = [one for scope in scopes for one in scope.given if id(one) not in mine]
    given += reading.loose_samples
    return [_titled(one, "notification") for one in given if one.role == "notification"]


def _titled(one: Given, role: Role) -> Sample:
    title = " - ".join(filter(None, dict.fromkeys((one.sub, one.variant))))
    return evolve(one.piece.sample, role=role, title=title)
