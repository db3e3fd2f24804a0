"""The same thing shown in many places -> one named schema, and references to it.

Records are gathered by the member that holds them (`call`, `calls[]`, `data.call`) and parted where
they have nothing in common; then records of other names that only one thing can hold join it. The
page of a resource is one more place that shows its thing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import define, evolve, field

from docgen.base.naming import in_singular, name_words, pascal
from docgen.base.place import Place
from docgen.base.words import loose
from docgen.infer.notes import Notes
from docgen.infer.observe.join import ANYTHING, join_in_order
from docgen.infer.sharing.names import Thing, names_of
from docgen.infer.sharing.roots import Root
from docgen.model.schema import ListOf, NamedSchema, OneOf, Record, Ref, Scalar, Schema

# Records of one name are one thing where they share this much of the smaller one's members: in GWS,
# participants of calls and of chats share none; those of one thing share 0.6 or more.
_SAME_NAME = 0.6
# A record of another name is a thing where it has at least so many members, nearly all of them
# members of the thing, and one of them of no other.
_LIKE_MEMBERS = 4
_LIKE = 0.9
# Where names speak for it as well (or two resources show so many members), less is enough.
_LIKE_NAMED = 0.8
_LIKE_TABLES = 0.7
_LIKE_MANY = 8
# What more places than this show under a name of its own is a thing of its own.
_RARE = 4
# A record this small, with scalars only, that one place shows is told where it stands.
_SMALL = 2
# What things of any kind have.
_GENERIC = frozenset({"id", "name", "path", "state", "type", "uri"})

# The record of all responses that say no more than how it went.
ENVELOPE = "response envelope"

Step = tuple[str, ...]


@define
class _Site:
    """A record in a body: the root and path where it stands, the cluster that it belongs to."""

    root: Root
    path: Step
    record: Record
    parent: _Site | None
    cluster: int = -1


@define
class _Cluster:
    """Sites that show one thing."""

    key: str
    sites: list[_Site] = field(factory=list)
    members: set[str] = field(factory=set)
    documented: bool = False


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
    sites = _sites(roots)
    clusters = _clusters(sites, envelope)
    _by_parent(clusters, sites)
    _by_shape(clusters, sites, envelope)
    _place_empty(clusters, sites)
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


def _sites(roots: Iterable[Root]) -> list[_Site]:
    found: list[_Site] = []

    def walk(schema: Schema, root: Root, path: Step, parent: _Site | None) -> None:
        match schema:
            case Record():
                own = parent
                if schema.fields or schema.extra in (None, ANYTHING):
                    own = _Site(root, path, schema, parent)
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


def _place_empty(clusters: Sequence[_Cluster], sites: Iterable[_Site]) -> None:
    """Objects whose members nobody shows are what else is held by members of their name."""
    by_key: dict[str, set[int]] = {}
    held: dict[tuple[int, str], set[int]] = {}
    given = [site for site in sites if not _is_whole(site)]
    for site in given:
        if site.cluster >= 0:
            by_key.setdefault(loosely(name_words(_member(site))), set()).add(site.cluster)
            if site.parent is not None and site.parent.cluster >= 0:
                held.setdefault((site.parent.cluster, _member(site)), set()).add(site.cluster)
    for site in given:
        if site.record.fields:
            continue
        parent = site.parent.cluster if site.parent else -1
        known = by_key.get(loosely(name_words(_member(site))), set())
        beside = held.get((parent, _member(site)), set()) & known or known
        if len(beside) == 1:
            (site.cluster,) = beside
            _add(clusters[site.cluster], site)


def _key(site: _Site, envelope: Collection[str]) -> str:
    """What a site is gathered by: the one thing that its member names, spelt loosely.

    Empty for a body that is no thing of its own: a request, a response with results.
    """
    root = site.root
    if not _is_whole(site):
        return loosely(name_words(_member(site)))
    if root.message:
        return f"message {root.message.lower()}"
    if root.kind == "resource" and not site.path:
        return loosely(_title(root))
    if root.kind == "response" and not site.path and {*_names(site.record)} <= {*envelope}:
        return ENVELOPE
    return ""


def _is_whole(site: _Site) -> bool:
    """Whether no member holds the record: it is the body, or an item of a body that is a list."""
    return all(step in _STEPS for step in site.path)


_STEPS = ("[]", "{}")


def _member(site: _Site) -> str:
    return next(step for step in reversed(site.path) if step not in _STEPS)


def _title(root: Root) -> list[str]:
    parts = list(root.words)
    return parts[:-1] if len(parts) > 1 and parts[-1] == "resource" else parts


def loosely(parts: Sequence[str]) -> str:
    """`imSession`, `im-sessions`, `IM Session`; doubled letters count once (`smsession`)."""
    text = loose("".join(in_singular(parts)))
    return "".join(c for i, c in enumerate(text) if i == 0 or c != text[i - 1])


def _clusters(sites: Iterable[_Site], envelope: Collection[str]) -> list[_Cluster]:
    """Sites of one key, parted by what they have in common: the largest records first."""
    by_key: dict[str, list[_Site]] = {}
    for site in sites:
        key = _key(site, envelope) if site.record.fields else ""
        if key:
            by_key.setdefault(key, []).append(site)
    clusters: list[_Cluster] = []
    for key in sorted(by_key):
        mine: list[_Cluster] = []
        for site in sorted(by_key[key], key=lambda s: (-len(s.record.fields), _names(s.record))):
            names = {*_names(site.record)}
            best = max(mine, key=lambda one: _overlap(one.members, names), default=None)
            same = " " in key or (best and _overlap(best.members, names) >= _SAME_NAME)
            if best is None or not same:
                best = _Cluster(key)
                mine.append(best)
            _add(best, site)
        clusters += mine
    _number(clusters)
    return clusters


def _names(record: Record) -> tuple[str, ...]:
    return tuple(sorted(one.name for one in record.fields))


def _overlap(members: set[str], names: set[str]) -> float:
    return len(members & names) / min(len(members), len(names))


def _add(cluster: _Cluster, site: _Site) -> None:
    cluster.sites.append(site)
    cluster.members |= {*_names(site.record)}
    cluster.documented |= site.root.kind == "resource" and not site.path and site.root.tabled


def _number(clusters: Sequence[_Cluster]) -> None:
    for number, cluster in enumerate(clusters):
        for site in cluster.sites:
            site.cluster = number


def _merge(clusters: Sequence[_Cluster], into: int, gone: int) -> None:
    for site in clusters[gone].sites:
        _add(clusters[into], site)
        site.cluster = into
    clusters[gone].sites = []


def _by_parent(clusters: list[_Cluster], sites: Iterable[_Site]) -> None:
    """What one member of one thing holds is one thing, unless nothing is in common."""
    given = tuple(sites)
    changed = True
    while changed:
        changed = False
        held: dict[tuple[int, str], set[int]] = {}
        for site in given:
            if site.cluster >= 0 and site.parent is not None and site.parent.cluster >= 0:
                if _is_whole(site):
                    continue
                key = (site.parent.cluster, _member(site))
                held.setdefault(key, set()).add(site.cluster)
        for numbers in held.values():
            first, *others = sorted(numbers, key=lambda n: (-len(clusters[n].members), n))
            for other in others:
                mine = clusters[other]
                if mine.sites and clusters[first].sites and _share(mine, clusters[first]):
                    _merge(clusters, first, other)
                    changed = True


def _share(small: _Cluster, big: _Cluster) -> bool:
    """Whether records share more than what any thing has, or one is a part of the other."""
    return small.members <= big.members or bool((small.members & big.members) - _GENERIC)


def _by_shape(clusters: list[_Cluster], sites: Iterable[_Site], envelope: Collection[str]) -> None:
    """Records of other names join the one thing that can hold them: see `_can_hold`."""
    holding: dict[str, set[int]] = {}  # only what has a member in common can hold a record
    for number in _live(clusters):
        for name in clusters[number].members:
            holding.setdefault(name, set()).add(number)
    for number, cluster in enumerate(clusters):
        if not cluster.sites or len(cluster.members) < _LIKE_MEMBERS:
            continue
        near = sorted(set().union(*(holding[name] for name in cluster.members)))
        live = (n for n in near if clusters[n].sites)
        found = _only(n for n in live if _can_hold(clusters, n, number))
        if found is not None and not _is_within(cluster, found):
            _merge(clusters, found, number)
    for site in sites:
        if site.cluster < 0 and site.record.fields and (site.path or site.root.kind != "request"):
            names = {*_names(site.record)} - {*envelope}
            found = _only(n for n in _live(clusters) if _shows_alone(clusters, n, names))
            if found is None and (site.path or site.root.kind == "notification"):
                # Neither a body that is named by its operation, nor one that a member names.
                found = len(clusters)
                clusters.append(_Cluster(f"body {site.root.kind} {site.root.owner}"))
            if found is not None:
                _add(clusters[found], site)
                site.cluster = found


def _live(clusters: Sequence[_Cluster]) -> Iterator[int]:
    return (number for number, cluster in enumerate(clusters) if cluster.sites)


def _only(numbers: Iterable[int]) -> int | None:
    found = [*numbers]
    return found[0] if len(found) == 1 else None


def _can_hold(clusters: Sequence[_Cluster], thing: int, other: int) -> bool:
    """Whether the thing, and not the other way round, holds nearly all that another one shows."""
    big, small = clusters[thing], clusters[other]
    if thing == other or (len(small.members), other) >= (len(big.members), thing):
        return False
    if " " in small.key or " " in big.key or len(small.members) < _LIKE_MEMBERS:
        return False
    shared = len(big.members & small.members) / len(small.members)
    # Two pages tell of one thing only if no member gives the second a name of its own.
    both = big.documented and small.documented
    if both and not all(_is_whole(site) for site in small.sites):
        return False
    # `record` is what an Outbound Record is; a name with more behind it may be another thing.
    rare = len(small.sites) <= _RARE
    if _is_akin(small.key, big.key) and (rare or not small.key.startswith(big.key)):
        return shared >= _LIKE_NAMED
    if both:
        return len(small.members) >= _LIKE_MANY and shared >= _LIKE_TABLES
    if big.documented and rare:
        return _shows_alone(clusters, thing, small.members)
    return len(big.members | small.members) * _LIKE <= len(big.members & small.members)


def _is_akin(one: str, other: str) -> bool:
    """Whether one name is the other with more words: `chatStateResource`, `Outbound Record`."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or long.endswith(short)


def _shows_alone(clusters: Sequence[_Cluster], thing: int, names: set[str]) -> bool:
    """Whether a documented thing has nearly all the members, one of which no other thing has."""
    big = clusters[thing]
    shared = big.members & names
    if not big.documented or len(names) < _LIKE_MEMBERS or len(shared) < _LIKE * len(names):
        return False
    others = [one.members for one in clusters if one is not big and one.sites and one.documented]
    return any(all(name not in members for members in others) for name in shared - _GENERIC)


def _is_within(cluster: _Cluster, thing: int) -> bool:
    """Whether a record stands inside of that very thing: a thing does not hold itself by chance."""
    for site in cluster.sites:
        above = site.parent
        while above is not None:
            if above.cluster == thing:
                return True
            above = above.parent
    return False


def _is_small(cluster: _Cluster) -> bool:
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


def _thing(number: int, clusters: Sequence[_Cluster]) -> Thing:
    """What the naming has to know of a cluster."""
    cluster = clusters[number]
    documented = [s.root for s in cluster.sites if s.root.kind == "resource" and not s.path]
    messages = [s.root.label for s in cluster.sites if s.root.kind == "message" and not s.path]
    members = [_member(s) for s in cluster.sites if not _is_whole(s)]
    parents = [s.parent for s in cluster.sites if s.parent is not None]
    whole = [
        pascal([*s.root.words, *(["item"] if s.path else [])])
        for s in cluster.sites
        if _is_whole(s) and s.root.kind not in ("message", "resource")
    ]
    return Thing(
        message=min(messages, default=""),
        envelope=cluster.key == ENVELOPE,
        titles=_titles(documented, cluster.key, named=bool(members)),
        members=tuple(sorted({*members}, key=lambda one: (-members.count(one), one))),
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
        tuple(_title(root))
        for root in documented
        if root.tabled or not named or loosely(_title(root)) == key
    }
    return tuple(sorted(given, key=lambda title: (loosely(title) != key, title)))


def _place(cluster: _Cluster) -> Place | None:
    documented = [s.root.place for s in cluster.sites if s.root.kind == "resource" and not s.path]
    if documented:
        return documented[0]
    places: Iterator[Place] = (
        one.place for site in cluster.sites for one in site.record.fields if one.place is not None
    )
    return next(places, None)


def _explain(name: str, cluster: _Cluster, notes: Notes) -> None:
    paths: dict[str, int] = {}
    for site in cluster.sites:
        told = ".".join(site.path).replace(".[]", "[]").replace(".{}", "{}") or site.root.kind
        paths[told] = paths.get(told, 0) + 1
    often = sorted(paths, key=lambda path: (-paths[path], path))
    shown = ", ".join(f"{path} ({paths[path]})" for path in often[:5])
    more = f" and {len(often) - 5} other paths" if len(often) > 5 else ""
    notes.decide("component", name, f"shown as {shown}{more}", _place(cluster))
