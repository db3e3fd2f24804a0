"""Where records stand in the bodies of a documentation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define

from docgen.base.naming import in_singular
from docgen.base.words import loose
from docgen.infer.observe import ANYTHING
from docgen.infer.sharing.roots import Root
from docgen.model.schema import ListOf, OneOf, Record, Schema

Step = tuple[str, ...]
_STEPS = ("[]", "{}")  # from a list to its items, from a map to its values


@define
class Site:
    """A record in a body: the root and path where it stands, the cluster that it belongs to."""

    root: Root
    path: Step
    record: Record
    parent: Site | None
    cluster: int = -1


def sites_of(roots: Iterable[Root]) -> list[Site]:
    """Every record in the bodies, each before those within it."""
    found: list[Site] = []

    def walk(schema: Schema, root: Root, path: Step, parent: Site | None) -> None:
        match schema:
            case Record():
                own = parent
                if schema.fields or schema.extra in (None, ANYTHING):
                    own = Site(root, path, schema, parent)
                    found.append(own)
                for one in schema.fields:
                    walk(one.schema, root, (*path, one.name), own)
                if schema.extra is not None:
                    walk(schema.extra, root, (*path, "{}"), own)
            case ListOf():
                walk(schema.item, root, (*path, "[]"), parent)
            case OneOf():
                for option in schema.options:
                    walk(option, root, path, parent)

    for root in roots:
        walk(root.schema, root, (), None)
    return found


def is_whole(site: Site) -> bool:
    """Whether no member holds the record: it is the body, or an item of a body that is a list."""
    return all(step in _STEPS for step in site.path)


def member_of(site: Site) -> str:
    """The name of the member that holds the record, directly or in a list or map."""
    return next(step for step in reversed(site.path) if step not in _STEPS)


def title_of(root: Root) -> list[str]:
    """The words of a body's name; what every page of a resource adds is left out."""
    parts = list(root.words)
    return parts[:-1] if len(parts) > 1 and parts[-1] == "resource" else parts


def loosely(parts: Sequence[str]) -> str:
    """`imSession`, `im-sessions`, `IM Session`; doubled letters count once (`smsession`)."""
    text = loose("".join(in_singular(parts)))
    return "".join(c for i, c in enumerate(text) if i == 0 or c != text[i - 1])


def names_in(record: Record) -> tuple[str, ...]:
    """The names of the members, sorted."""
    return tuple(sorted(one.name for one in record.fields))
