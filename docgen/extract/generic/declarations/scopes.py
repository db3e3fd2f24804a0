"""Declarations -> the part of the document that each of them owns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import product

from attrs import frozen

from docgen.extract.generic.declarations.census import Verdict
from docgen.extract.generic.declarations.types import Sighting
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import (
    fits,
    fits_end,
    is_address,
    is_among,
    shape_of,
    verb_alone,
)
from docgen.extract.generic.vocabulary import Tag
from docgen.extract.reading import segments

_MOST_SHARING = 8  # declarations in a row that one section tells of
_MOST_TEMPLATES = 500  # that begin alike: each path with values is compared with all of them
_LEAST_AHEAD = 3  # declarations above titles of their own
_LEAST_SHARED = 3  # segments: a shorter template fits by chance


@frozen(kw_only=True)
class Scope:
    """What a document says of one or more requests declared in a row.

    `first` to `last` (not included) are its units; `title` is that of the first one, "" where the
    declaration is its own; `above`: the titles over it, the outermost first.
    """

    sightings: tuple[Sighting, ...]
    first: int
    last: int
    title: str = ""
    above: tuple[str, ...] = ()


# By the number of segments and the first two of them, None for a placeholder.
Templates = Mapping[tuple[int, str | None, str | None], Sequence[str]]


def templates_of(paths: Iterable[str]) -> Templates:
    """The paths with placeholders; a short one fits by chance and is left out."""
    made: dict[tuple[int, str | None, str | None], list[str]] = defaultdict(list)
    for path in sorted({*paths}):
        parts = [None if "{" in part else part.lower() for part in segments(path)]
        if "{" in path and len(parts) >= _LEAST_SHARED:
            known = made[len(parts), parts[0], parts[1]]
            if len(known) < _MOST_TEMPLATES:
                known.append(path)
    return made


def declared(
    sightings: Sequence[Sighting], verdicts: Mapping[str, Verdict], templates: Templates
) -> list[Sighting]:
    """The sightings that declare: of a declaring form, and no sample of another's request."""
    made: list[Sighting] = []
    for one in sightings:
        if verdicts[one.form].role != "declares" or _is_sample(one, templates):
            continue
        if made and _shows_again(made[-1], one, verdicts):
            continue
        made.append(one)
    return made


def shown_alone(
    sightings: Sequence[Sighting], known: Collection[tuple[str, str]]
) -> list[Sighting]:
    """Requests that code below "Request" shows, and nothing declares."""
    return [
        one
        for one in sightings
        if one.tag is Tag.REQUEST
        and one.form.startswith("code,")
        and one.whole
        and one.near
        and not one.address.concrete
        and not is_among(one.address, known)
    ]


def indexed(sightings: Sequence[Sighting], verdicts: Mapping[str, Verdict]) -> list[Sighting]:
    """The rows of indexes: what nothing declares is told by them alone."""
    return [
        one
        for one in sightings
        if verdicts[one.form].role == "index" and one.whole and not one.address.concrete
    ]


def _shows_again(last: Sighting, one: Sighting, verdicts: Mapping[str, Verdict]) -> bool:
    """Whether code below a surer declaration shows the request that this declares."""
    surer = verdicts[last.form].score > verdicts[one.form].score
    same = last.address.method == one.address.method
    template, path = last.address.path, one.address.path
    fitting = shape_of(template) == shape_of(path) or fits(template, path)
    if one.tag is Tag.SAMPLE_REQUEST:
        return same and (fitting or fits_end(template, path))
    return one.form.startswith("code") and surer and same and fitting


def _is_sample(one: Sighting, templates: Templates) -> bool:
    path = one.address.path
    if "{" in path or not one.address.concrete:
        return False
    parts = segments(path.lower())
    if len(parts) < _LEAST_SHARED:
        return False
    keys = product((parts[0], None), (parts[1], None))
    near = (template for a, b in keys for template in templates.get((len(parts), a, b), ()))
    return any(fits(template, path) for template in near)


def scopes_of(
    units: Sequence[Unit], found: Sequence[Sighting], *, behind: bool = False
) -> list[Scope]:
    """The scopes of the declarations of a document, in order.

    `behind`: a declaration stands behind what tells of it, below the same title.
    """
    owners = sorted({one.unit for one in found if one.owns})
    groups: list[list[int]] = []
    for unit in owners:
        if groups and len(groups[-1]) < _MOST_SHARING and _share(units, groups[-1][-1], unit):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    taken = frozenset(owners)
    ahead = not behind and _stand_ahead(units, groups)
    starts = [
        _first_of(units, group[0], taken)
        if ahead
        else _start(units, group[0], taken, behind=behind)
        for group in groups
    ]
    titles = _titles_above(units)
    by_unit: dict[int, list[Sighting]] = defaultdict(list)
    for one in found:
        if one.owns:
            by_unit[one.unit].append(one)
    made = []
    for number, group in enumerate(groups):
        following = starts[number + 1] if number + 1 < len(groups) else len(units)
        begin = starts[number]
        alone = len(groups) == 1 and not begin and not units[0].is_title
        declaration = group[-1] + 1 if ahead else group[-1]
        end = len(units) if alone else _end(units, begin, declaration, following, own=ahead)
        titled = begin != group[0] and (units[begin].is_title or units[begin].bold)
        title = units[begin].text if titled else units[group[-1] + 1].text if ahead else ""
        made.append(
            Scope(
                sightings=tuple(one for unit in group for one in by_unit[unit]),
                first=begin,
                last=end,
                title=title,
                above=titles[begin],
            )
        )
    return made


def _share(units: Sequence[Unit], before: int, unit: int) -> bool:
    """Whether nothing stands between two declarations that would tell of the first alone."""
    if units[unit].kind == "heading" or units[before].kind == "heading":
        return False
    between = units[before + 1 : unit]
    return not between or all(one.kind == "text" and len(one.text) <= 4 for one in between)


def _start(units: Sequence[Unit], unit: int, taken: frozenset[int], *, behind: bool) -> int:
    """The title above a declaration, if no other declaration stands between."""
    if units[unit].kind == "heading" and not behind:
        return unit
    for index in range(unit - 1, -1, -1):
        if index in taken:
            return unit
        one = units[index]
        if one.is_title or (one.bold and not one.is_label and unit - index <= 3):
            return index
    return 0  # the page has one title, which is no block


def _stand_ahead(units: Sequence[Unit], groups: Sequence[Sequence[int]]) -> bool:
    """Whether declarations stand right above their titles: each of several has one below it."""
    if len(groups) < _LEAST_AHEAD or any(units[group[0]].kind == "heading" for group in groups):
        return False
    below = [group[-1] + 1 for group in groups]
    titled = [index < len(units) and units[index].is_title for index in below]
    return sum(titled) == len(groups) and not any(
        units[group[0] - 1].is_title for group in groups[1:]
    )


def _first_of(units: Sequence[Unit], unit: int, taken: frozenset[int]) -> int:
    """The declaration with the method that stands right above it."""
    above = unit - 1
    apart = above >= 0 and above not in taken and verb_alone(units[above].text) is not None
    return above if apart else unit


def _end(
    units: Sequence[Unit], begin: int, declaration: int, following: int, *, own: bool = False
) -> int:
    """Up to the next scope, or the next title that is not below that of this one.

    `own`: the declaration is followed by its title.
    """
    level = units[begin].level if units[begin].kind == "heading" else 0
    if own:
        level = units[declaration].level
    for index in range(declaration + 1, following):
        one = units[index]
        if not one.is_title:
            continue
        # What has no title of its own ends with the next one.
        if not level or one.level <= level:
            return index
    return following


def _titles_above(units: Sequence[Unit]) -> list[tuple[str, ...]]:
    """For each unit the titles over it that are no addresses, the outermost first."""
    made: list[tuple[str, ...]] = []
    held: list[tuple[int, str]] = []
    for unit in units:
        if unit.is_title:
            while held and held[-1][0] >= unit.level:
                held.pop()
        made.append(tuple(title for _, title in held if title))
        if unit.is_title:
            held.append((unit.level, "" if is_address(unit.text) else unit.text))
    return made
