"""What the generic reader takes each block for, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from docgen.base.place import Place
from docgen.blocks.plain import plain
from docgen.blocks.types import Document, Table
from docgen.extract.dialect import Words
from docgen.extract.generic.declarations import Sighting, Verdict
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.reader import survey
from docgen.extract.generic.vocabulary import column_of
from docgen.extract.generic.worded import worded


@frozen(kw_only=True)
class Explained:
    """A block: what it is taken for, and the evidence, a line each."""

    file: str
    place: Place
    kind: str
    taken_for: str
    because: tuple[str, ...] = ()


def explained(documents: Sequence[Document], words: Words) -> list[Explained]:
    """Every block that says something by its words: labels, columns, methods and paths."""
    seen = survey(worded(documents, words), words)
    found = []
    for each in seen.documents:
        sightings: dict[int, list[Sighting]] = {}
        for sighting in each.sightings:
            sightings.setdefault(sighting.unit, []).append(sighting)
        for number, unit in enumerate(each.units):
            mine = sightings.get(number, [])
            told = _requests(mine, seen.verdicts) or _words(unit)
            if told is not None:
                taken_for, because = told
                found.append(
                    Explained(
                        file=each.document.file,
                        place=unit.place,
                        kind=unit.kind,
                        taken_for=taken_for,
                        because=because,
                    )
                )
    return found


def _requests(
    sightings: Sequence[Sighting], verdicts: Mapping[str, Verdict]
) -> tuple[str, tuple[str, ...]] | None:
    if not sightings:
        return None
    one = sightings[0]
    verdict = verdicts[one.form]
    shown = f"{one.address.method} {one.address.path}"
    more = f" and {len(sightings) - 1} more" if len(sightings) > 1 else ""
    because = (
        f"form {one.form!r}, {verdict.count} times in the source: {verdict.role}, score"
        f" {verdict.score:g}",
        *verdict.reasons,
    )
    return f"{verdict.role}: {shown}{more}", because


def _words(unit: Unit) -> tuple[str, tuple[str, ...]] | None:
    if unit.tag is not None:
        return f"label: {unit.tag.value}", (f"read as {unit.text.strip()!r}",)
    if isinstance(unit.block, Table) and unit.block.header:
        columns = (f"{plain(one)}: {column_of(one).value}" for one in unit.block.header)
        return "table of " + ", ".join(columns), ()
    if unit.term:
        return "term: a name with its type", ()
    if unit.is_title:
        return f"title, level {unit.level}", ()
    return None
