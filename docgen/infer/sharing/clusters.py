"""Records in bodies -> clusters of those that show one thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import define, field

from docgen.base.naming import name_words
from docgen.infer.sharing.sites import Site, Step, is_whole, loosely, member_of, names_in, title_of

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
# So many members of its own, where two records have just the same ones.
_LIKE_EQUAL = 3
# What more places than this show under a name of its own is a thing of its own.
_RARE = 4
# What things of any kind have.
_GENERIC = frozenset({"id", "name", "path", "state", "type", "uri"})

# What a table of a request tells of an object that goes with it: less than the server gives back.
ASKED = "parameters"

# The record of all responses that say no more than how it went.
ENVELOPE = "response envelope"


@define
class Cluster:
    """Sites that show one thing."""

    key: str
    sites: list[Site] = field(factory=list)
    members: set[str] = field(factory=set)
    documented: bool = False


def place_empty(clusters: Sequence[Cluster], sites: Iterable[Site]) -> None:
    """Objects whose members nobody shows are what else is held by members of their name."""
    by_key: dict[str, set[int]] = {}
    held: dict[tuple[int, str], set[int]] = {}
    given = [site for site in sites if not is_whole(site)]
    for site in given:
        if site.cluster >= 0 and not is_asked(site):
            by_key.setdefault(loosely(name_words(member_of(site))), set()).add(site.cluster)
            if site.parent is not None and site.parent.cluster >= 0:
                held.setdefault((site.parent.cluster, member_of(site)), set()).add(site.cluster)
    for site in given:
        if site.record.fields:
            continue
        parent = site.parent.cluster if site.parent else -1
        known = by_key.get(loosely(name_words(member_of(site))), set())
        beside = held.get((parent, member_of(site)), set()) & known or known
        if len(beside) == 1:
            (site.cluster,) = beside
            _add(clusters[site.cluster], site)


def _key(site: Site, envelope: Collection[str]) -> str:
    """What a site is gathered by: the one thing that its member names, spelt loosely.

    Empty for a body that is no thing of its own: a request, a response with results.
    """
    root = site.root
    if not is_whole(site):
        told = loosely(name_words(member_of(site)))
        return f"{told} {ASKED}" if is_asked(site) else told
    if root.message:
        return f"message {root.message.lower()}"
    if root.kind == "resource" and not site.path:
        return loosely(title_of(root))
    if root.kind == "response" and not site.path and {*names_in(site.record)} <= {*envelope}:
        return ENVELOPE
    return ""


def is_asked(site: Site) -> bool:
    """Whether a table of a request tells of the members of an object in its body: of some."""
    told = [one for one in site.record.fields if one.how == "table"]
    return site.root.kind == "request" and not is_whole(site) and len(told) > 1


def gather(sites: Iterable[Site], envelope: Collection[str]) -> list[Cluster]:
    """Sites of one key, parted by what they have in common: the largest records first."""
    by_key: dict[str, list[Site]] = {}
    given = tuple(sites)
    answers = _answers(given)
    for site in given:
        key = _key(site, envelope) if site.record.fields else ""
        key = answers.get((site.root.kind, site.root.owner, site.path), key)
        if key:
            by_key.setdefault(key, []).append(site)
    clusters: list[Cluster] = []
    for key in sorted(by_key):
        mine: list[Cluster] = []
        for site in sorted(by_key[key], key=lambda s: (-len(s.record.fields), names_in(s.record))):
            names = {*names_in(site.record)}
            best = max(mine, key=lambda one: _overlap(one.members, names), default=None)
            same = " " in key or (best and _overlap(best.members, names) >= _SAME_NAME)
            if best is None or not same:
                best = Cluster(key)
                mine.append(best)
            _add(best, site)
        clusters += mine
    _number(clusters)
    return clusters


def _answers(sites: Sequence[Site]) -> dict[tuple[str, int, Step], str]:
    """The keys of tables that tell of what a response holds: those of the members with it."""
    found: dict[tuple[str, int, Step], str] = {}
    for table in sites:
        if table.path or not table.root.answers:
            continue
        names = {*names_in(table.record)}
        for site in sites:
            if site.root.label not in table.root.answers or is_whole(site):
                continue
            if names <= {*names_in(site.record)}:
                key = loosely(name_words(member_of(site)))
                found.setdefault((table.root.kind, table.root.owner, ()), key)
    return found


def _overlap(members: set[str], names: set[str]) -> float:
    return len(members & names) / min(len(members), len(names))


def _add(cluster: Cluster, site: Site) -> None:
    cluster.sites.append(site)
    cluster.members |= {*names_in(site.record)}
    cluster.documented |= site.root.kind == "resource" and not site.path and site.root.tabled


def _number(clusters: Sequence[Cluster]) -> None:
    for number, cluster in enumerate(clusters):
        for site in cluster.sites:
            site.cluster = number


def _merge(clusters: Sequence[Cluster], into: int, gone: int) -> None:
    for site in clusters[gone].sites:
        _add(clusters[into], site)
        site.cluster = into
    clusters[gone].sites = []


def merge_by_parent(clusters: list[Cluster], sites: Iterable[Site]) -> None:
    """What one member of one thing holds is one thing, unless nothing is in common."""
    given = tuple(sites)
    changed = True
    while changed:
        changed = False
        held: dict[tuple[int, str], set[int]] = {}
        for site in given:
            if site.cluster >= 0 and site.parent is not None and site.parent.cluster >= 0:
                if is_whole(site):
                    continue
                key = (site.parent.cluster, member_of(site))
                held.setdefault(key, set()).add(site.cluster)
        for numbers in held.values():
            first, *others = sorted(numbers, key=lambda n: (-len(clusters[n].members), n))
            for other in others:
                mine = clusters[other]
                if mine.sites and clusters[first].sites and _share(mine, clusters[first]):
                    _merge(clusters, first, other)
                    changed = True


def _share(small: Cluster, big: Cluster) -> bool:
    """Whether records share more than what any thing has, or one is a part of the other."""
    return small.members <= big.members or bool((small.members & big.members) - _GENERIC)


def merge_by_shape(
    clusters: list[Cluster], sites: Iterable[Site], envelope: Collection[str]
) -> None:
    """Records of other names join the one thing that can hold them: see `_can_hold`."""
    holding: dict[str, set[int]] = {}  # only what has a member in common can hold a record
    for number in _live(clusters):
        for name in clusters[number].members:
            holding.setdefault(name, set()).add(number)
    _merge_equal(clusters)
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
            names = {*names_in(site.record)} - {*envelope}
            found = _only(n for n in _live(clusters) if _shows_alone(clusters, n, names))
            if found is None and not site.path and site.root.kind == "response":
                found = _only(n for n in _live(clusters) if _is_named(clusters[n], site, names))
            if found is None and (site.path or site.root.kind == "notification"):
                # Neither a body that is named by its operation, nor one that a member names.
                found = len(clusters)
                clusters.append(Cluster(f"body {site.root.kind} {site.root.owner}"))
            if found is not None:
                _add(clusters[found], site)
                site.cluster = found


def _merge_equal(clusters: list[Cluster]) -> None:
    """What has just the members of one resource's table, and nobody names otherwise, is that."""
    by_members: dict[frozenset[str], list[int]] = {}
    for number in _live(clusters):
        if " " not in clusters[number].key:
            by_members.setdefault(frozenset(clusters[number].members), []).append(number)
    for members, alike in by_members.items():
        tabled = [number for number in alike if clusters[number].documented]
        if len(alike) == 2 and len(tabled) == 1 and len(members - _GENERIC) >= _LIKE_EQUAL:
            (other,) = {*alike} - {*tabled}
            _merge(clusters, tabled[0], other)


def _live(clusters: Sequence[Cluster]) -> Iterator[int]:
    return (number for number, cluster in enumerate(clusters) if cluster.sites)


def _only(numbers: Iterable[int]) -> int | None:
    found = [*numbers]
    return found[0] if len(found) == 1 else None


def _can_hold(clusters: Sequence[Cluster], thing: int, other: int) -> bool:
    """Whether the thing, and not the other way round, holds nearly all that another one shows."""
    big, small = clusters[thing], clusters[other]
    if thing == other or (len(small.members), other) >= (len(big.members), thing):
        return False
    if " " in small.key or " " in big.key or len(small.members) < _LIKE_MEMBERS:
        return False
    shared = len(big.members & small.members) / len(small.members)
    # Two pages tell of one thing only if no member gives the second a name of its own.
    both = big.documented and small.documented
    if both and not all(is_whole(site) for site in small.sites):
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


def _shows_alone(clusters: Sequence[Cluster], thing: int, names: set[str]) -> bool:
    """Whether a documented thing has nearly all the members, one of which no other thing has."""
    big = clusters[thing]
    shared = big.members & names
    if not big.documented or len(names) < _LIKE_MEMBERS or len(shared) < _LIKE * len(names):
        return False
    others = [one.members for one in clusters if one is not big and one.sites and one.documented]
    return any(all(name not in members for members in others) for name in shared - _GENERIC)


def _is_named(thing: Cluster, site: Site, names: set[str]) -> bool:
    """Whether a response is the thing that its path names, bare: `chat` of `GET /me/chats`."""
    if thing.key != loosely([site.root.noun]) or len(names) < _LIKE_MEMBERS:
        return False
    return names <= thing.members


def _is_within(cluster: Cluster, thing: int) -> bool:
    """Whether a record stands inside of that very thing: a thing does not hold itself by chance."""
    for site in cluster.sites:
        above = site.parent
        while above is not None:
            if above.cluster == thing:
                return True
            above = above.parent
    return False
