"""The map: resources, the sections whose operations carry them, messages that follow, channels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate

from attrs import field, frozen
from markupsafe import Markup

from docgen.model.schema import Ref
from docgen.render.report.parts import Bar, Column, api_map, references
from docgen.render.report.site import OVERVIEW, Site

_TITLE = "Resources, the sections whose operations carry them, the messages that follow, channels"

# A pair of names in neighbouring columns -> how often the two go together.
Edges = Mapping[tuple[str, str], int]


@frozen(kw_only=True)
class _Joined:
    """What goes with what: each a column of the map and the next."""

    carried: Edges  # resource and section
    followed: Edges  # section and message
    sent: Edges = field(repr=False)  # message and channel


def map_of(site: Site) -> Markup | None:
    """The map of an API; None where nothing hangs together with anything.

    A column that holds nothing is left out; that of the sections, which lies between, never is.
    """
    joined = _joined(site)
    if not (joined.carried or joined.followed):
        return None
    columns = _columns(site, joined)
    names = [[node.name for node in one.nodes] for one in columns]
    starts = [*accumulate(map(len, names), initial=0)]
    edges = {
        (starts[n] + names[n].index(one), starts[n + 1] + names[n + 1].index(other)): count
        for n, pairs in enumerate((joined.carried, joined.followed, joined.sent))
        for (one, other), count in pairs.items()
    }
    return api_map(_TITLE, [one for one in columns if one.nodes], edges)


def _joined(site: Site) -> _Joined:
    api = site.work.api
    followed: Counter[tuple[str, str]] = Counter()
    sent: Counter[tuple[str, str]] = Counter()
    for one in site.work.rendering.deliveries.messages:
        if one.message is None or not one.operations:
            continue
        followed.update((api.operations[n].section, one.message.name) for n in one.operations)
        sent.update((one.message.name, channel) for channel in one.channels)
    return _Joined(carried=_carried(site), followed=followed, sent=sent)


def _carried(site: Site) -> Edges:
    """Operations of each section that send or give a resource, by the schema that all share."""
    api = site.work.api
    titles = {one.schema.name: one.title for one in api.resources if isinstance(one.schema, Ref)}
    found: Counter[tuple[str, str]] = Counter()
    for one in api.operations:
        names = references(one.request, titles) | references(one.response, titles)
        found.update((titles[name], one.section) for name in names)
    return found


def _columns(site: Site, joined: _Joined) -> Sequence[Column]:
    """What each column holds, in documented order but for the channels."""
    api = site.work.api
    pages = dict(zip((one.title for one in api.resources), site.resources, strict=True))
    told = Counter[str]()
    for (resource, _), count in joined.carried.items():
        told[resource] += count
    sections = {one for _, one in joined.carried} | {one for one, _ in joined.followed}
    follow = Counter[str]()
    for (_, message), count in joined.followed.items():
        follow[message] += count
    channels = sorted({channel for _, channel in joined.sent})
    operations = site.operation_sections
    return (
        _column("Resources", [one for one in pages if one in told], pages, told, site),
        _column(
            "Sections (operations)",
            [one for one in operations if one in sections],
            site.sections,
            {one: len(numbers) for one, numbers in operations.items()},
            site,
        ),
        _column(
            "Messages that follow",
            [one for one in site.messages if one in follow],
            site.messages,
            follow,
            site,
        ),
        _column("Channels", channels, dict.fromkeys(channels, "messages.html"), {}, site),
    )


def _column(
    title: str,
    names: Sequence[str],
    pages: Mapping[str, str],
    told: Mapping[str, int],
    site: Site,
) -> Column:
    nodes = [
        Bar(
            name=one,
            value=0,
            told=str(told[one]) if one in told else "",
            href=site.addresses.to(OVERVIEW, pages[one]),
        )
        for one in names
    ]
    return Column(title=title, nodes=nodes)
