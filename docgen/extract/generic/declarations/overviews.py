"""Rows of overviews that lead to a section of their own: that section tells of their request."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from attrs import evolve, frozen

from docgen.base.words import loose
from docgen.extract.generic.declarations.census import Verdict
from docgen.extract.generic.declarations.types import Sighting
from docgen.extract.generic.flow import Unit

_LEAST = 2  # rows of an overview that lead somewhere
_SHARE = 0.5  # of its rows
_MOST_ROWS = 4  # that lead to one section

# A document and one of its units, by their numbers.
Spot = tuple[int, int]


@frozen(kw_only=True)
class Told:
    """A document: its file, units and sightings, and those of them that declare."""

    file: str
    units: Sequence[Unit]
    sightings: Sequence[Sighting]
    found: Sequence[Sighting]


def led(documents: Sequence[Told], verdicts: Mapping[str, Verdict]) -> list[list[Sighting]]:
    """For each document what declares, with rows moved to the titles that they lead to.

    A row leads to a title by its link, or by the name in it; so many rows of an overview must that
    it is no chance. A section that declares requests by itself is nobody else's.
    """
    known = {one.address.key for told in documents for one in told.found if one.owns}
    moved: list[list[Sighting]] = [[] for _ in documents]
    gone: set[tuple[int, Sighting]] = set()
    directory = _Directory.of(documents)
    for number, told in enumerate(documents):
        for rows in _overviews(told, verdicts, known):
            spots = [directory.find(number, row) for row in rows]
            counts = Counter(spot for spot in spots if spot is not None)
            enough = counts.total() >= max(_LEAST, _SHARE * len(rows))
            for row, spot in zip(rows, spots, strict=True):
                if enough and spot is not None and counts[spot] <= _MOST_ROWS:
                    title = documents[spot[0]].units[spot[1]].text
                    own = evolve(row, unit=spot[1], owns=True, told=row.told or title)
                    moved[spot[0]].append(own)
                    gone.add((number, row))
    return [
        sorted(
            [*(one for one in told.found if (number, one) not in gone), *moved[number]],
            key=lambda one: one.unit,
        )
        for number, told in enumerate(documents)
    ]


def _overviews(
    told: Told, verdicts: Mapping[str, Verdict], known: set[tuple[str, str]]
) -> list[list[Sighting]]:
    """The rows that nothing else declares, by the block that they stand in."""
    rows: dict[int, list[Sighting]] = defaultdict(list)
    declaring = {id(one) for one in told.found if one.owns}
    for one in told.sightings:
        tells = verdicts[one.form].role != "sample" and one.whole and id(one) not in declaring
        if tells and one.address.key not in known:
            rows[one.unit].append(one)
    return [*rows.values()]


@frozen(kw_only=True)
class _Directory:
    """The titles of all documents by anchor and by words, without those whose section declares."""

    anchors: Mapping[tuple[str, str], Spot]
    titles: Mapping[str, Sequence[Spot]]
    files: Sequence[str]

    @classmethod
    def of(cls, documents: Sequence[Told]) -> _Directory:
        anchors: dict[tuple[str, str], Spot] = {}
        titles: dict[str, list[Spot]] = defaultdict(list)
        files = [_stem(told.file) for told in documents]
        for number, told in enumerate(documents):
            taken = {one.unit for one in told.found if one.owns}
            for index in _free_titles(told.units, taken):
                unit = told.units[index]
                titles[loose(unit.text)].append((number, index))
                if unit.place.anchor:
                    key = (files[number], loose(unit.place.anchor))
                    anchors.setdefault(key, (number, index))
        return cls(anchors=anchors, titles=titles, files=files)

    def find(self, document: int, row: Sighting) -> Spot | None:
        """Where a row of a document leads to."""
        for target in row.targets:
            file, _, fragment = target.partition("#")
            key = (_stem(file) if file else self.files[document], loose(fragment))
            if fragment and key in self.anchors:
                return self.anchors[key]
        for name in row.called:
            spots = self.titles.get(loose(name), ())
            own = [spot for spot in spots if spot[0] == document] or spots
            if len(own) == 1:
                return own[0]
        return None


def _stem(file: str) -> str:
    return PurePosixPath(file.partition("?")[0]).stem


def _free_titles(units: Sequence[Unit], taken: set[int]) -> list[int]:
    """The titles below which nothing is declared up to the next title of their rank."""
    free: list[int] = []
    open_titles: list[tuple[int, int]] = []  # level, index
    for index, unit in enumerate(units):
        if unit.kind == "heading" and unit.is_title:
            while open_titles and open_titles[-1][0] >= unit.level:
                free.append(open_titles.pop()[1])
            open_titles.append((unit.level, index))
        if index in taken:
            open_titles.clear()
    free += [index for _, index in open_titles]
    return sorted(free)
