"""The same thing shown in many places -> one named schema, and references to it.

Records are gathered by the member that holds them (`call`, `calls[]`, `data.call`) and parted where
they have nothing in common; then records of other names that only one thing can hold join it. The
page of a resource is one more place that shows its thing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from docgen.base.naming import pascal
from docgen.base.place import Place
from docgen.infer.notes import Notes
from docgen.infer.observe import join_in_order
from docgen.infer.sharing.clusters import (
    ASKED,
    ENVELOPE,
    Cluster,
    gather,
    merge_by_parent,
    merge_by_shape,
    place_empty,
)
from docgen.infer.sharing.names import Thing, names_of
from docgen.infer.sharing.roots import Root
from docgen.infer.sharing.sites import Step, is_whole, loosely, member_of, sites_of, title_of
from docgen.model.schema import ListOf, NamedSchema, OneOf, Record, Ref, Scalar, Schema

# A record this small, with scalars only, that one place shows is told where it stands.
_SMALL = 2


# Members that say which part a thing plays, and not what it is.
_ROLES = frozenset({"by", "for", "from", "in", "of", "to", "with"})


def share(
    roots: Sequence[Root],
    envelope: Collection[str],
    spellings: Mapping[str, tuple[str, ...]],
    notes: Notes,
) -> tuple[list[Schema], tuple[NamedSchema, ...]]:
    """The schemas of the roots with references, and the schemas that they refer to, by name.

    `envelope` names the members of a response that says no more than how it went; `spellings` are
    the words of names that members run together.
    """
    sites = sites_of(roots)
    clusters = gather(sites, envelope)
    merge_by_parent(clusters, sites)
    merge_by_shape(clusters, sites, envelope)
    place_empty(clusters, sites)
    live = [number for number, cluster in enumerate(clusters) if cluster.sites]
    things = {number: _thing(number, clusters) for number in live}
    names = names_of(things, spellings)
    inline = {number for number in live if _is_small(clusters[number])}
    by_path = {(id(site.root), site.path): site for site in sites}

    def rewritten(schema: Schema, root: Root, path: Step, *, top: bool = False) -> Schema:
        match schema:
            case Record():
                site = None if top else by_path.get((id(root), path))
                name = names.get(site.cluster, "") if site else ""
                if site and name and site.cluster not in inline:
                    return Ref(name=name)
                fields = tuple(
                    evolve(f, schema=rewritten(f.schema, root, (*path, f.name)))
                    for f in schema.fields
                )
                extra = schema.extra and rewritten(schema.extra, root, (*path, "{}"))
                return evolve(schema, fields=fields, extra=extra, title=name)
            case ListOf():
                return ListOf(item=rewritten(schema.item, root, (*path, "[]")))
            case OneOf():
                options = [rewritten(one, root, path) for one in schema.options]
                return join_in_order(options)
            case _:
                return schema

    named = []
    for number in live:
        if number in inline:
            continue
        cluster = clusters[number]
        shapes = [rewritten(s.record, s.root, s.path, top=True) for s in cluster.sites]
        named.append(
            NamedSchema(
                name=names[number],
                schema=join_in_order(shapes),
                place=_place(cluster),
            )
        )
        _explain(names[number], cluster, notes)
    schemas = [_titled(rewritten(root.schema, root, ()), root) for root in roots]
    return schemas, tuple(sorted(named, key=lambda one: one.name))


def _titled(schema: Schema, root: Root) -> Schema:
    """The body; where it may be of several kinds, its record has a name."""
    if not isinstance(schema, OneOf):
        return schema
    title = pascal([*root.words, "object"])
    options = (evolve(o, title=title) if isinstance(o, Record) else o for o in schema.options)
    return OneOf(options=tuple(options))


def _is_small(cluster: Cluster) -> bool:
    if cluster.documented or " " in cluster.key:
        return False
    scalars = all(
        isinstance(one.schema, Scalar) for site in cluster.sites for one in site.record.fields
    )
    parents = {
        (site.parent.cluster if site.parent and site.parent.cluster >= 0 else id(site.root))
        for site in cluster.sites
    }
    return scalars and len(cluster.members) <= _SMALL and len(parents) == 1


def _thing(number: int, clusters: Sequence[Cluster]) -> Thing:
    """What the naming has to know of a cluster."""
    cluster = clusters[number]
    documented = [s.root for s in cluster.sites if s.root.kind == "resource" and not s.path]
    messages = [s.root.label for s in cluster.sites if s.root.kind == "message" and not s.path]
    members = [member_of(s) for s in cluster.sites if not is_whole(s)]
    parents = [s.parent for s in cluster.sites if s.parent is not None]
    whole = [
        pascal([*s.root.words, *(["item"] if s.path else [])])
        for s in cluster.sites
        if is_whole(s) and s.root.kind not in ("message", "resource")
    ]
    return Thing(
        message=min(messages, default=""),
        envelope=cluster.key == ENVELOPE,
        asked=cluster.key.endswith(f" {ASKED}"),
        titles=_titles(documented, cluster.key, named=bool(members)),
        members=tuple(sorted({*members}, key=lambda m: (m in _ROLES, -members.count(m), m))),
        parents=frozenset(p.cluster for p in parents if p.cluster >= 0),
        bodies=tuple(sorted({*whole} or {pascal(p.root.words) for p in parents if p.cluster < 0})),
        sections=tuple(sorted({pascal(p.root.section) for p in parents if p.root.section})),
        shape=tuple(sorted(cluster.members)),
    )


def _titles(documented: Iterable[Root], key: str, *, named: bool) -> tuple[tuple[str, ...], ...]:
    """The titles of a thing's resources, the one that it is gathered by first.

    A page without a table names the thing only if members do not, or do it in the same words.
    """
    given = {
        tuple(title_of(root))
        for root in documented
        if root.tabled or not named or loosely(title_of(root)) == key
    }
    return tuple(sorted(given, key=lambda title: (loosely(title) != key, title)))


def _place(cluster: Cluster) -> Place | None:
    documented = [s.root.place for s in cluster.sites if s.root.kind == "resource" and not s.path]
    if documented:
        return documented[0]
    places: Iterator[Place] = (
        one.place for site in cluster.sites for one in site.record.fields if one.place is not None
    )
    return next(places, None)


def _explain(name: str, cluster: Cluster, notes: Notes) -> None:
    paths: dict[str, int] = {}
    for site in cluster.sites:
        told = ".".join(site.path).replace(".[]", "[]").replace(".{}", "{}") or site.root.kind
        paths[told] = paths.get(told, 0) + 1
    often = sorted(paths, key=lambda path: (-paths[path], path))
    shown = ", ".join(f"{path} ({paths[path]})" for path in often[:5])
    more = f" and {len(often) - 5} other paths" if len(often) > 5 else ""
    notes.decide("component", name, f"shown as {shown}{more}", _place(cluster))
