"""The same operation documented in several files: one operation with several places.

Agreement adds a place. Where editions disagree, the cleaner one wins (text before text read from
pictures), among equally clean ones the later edition; every disagreement is a finding.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from attrs import evolve, frozen

from docgen.base.findings import Finding
from docgen.base.words import loose
from docgen.extract.reading import matches, shape
from docgen.model.api import Operation, Sample

_FORMATS = ("%m/%d/%Y", "%B %d, %Y, at %H:%M", "%B %d, %Y", "%d %B %Y", "%Y-%m-%d")
# Two paths are one path spelled in two ways above this likeness; the closest two different paths
# of the GWS reference with the same selector and section have 0.86.
_SAME_PATH = 0.93


def edition_date(edition: str) -> datetime.date:
    """The date of an edition as printed; the earliest date there is where none can be read."""
    for form in _FORMATS:
        try:
            return datetime.datetime.strptime(edition.strip(), form).date()
        except ValueError:
            continue
    return datetime.date.min


@frozen(kw_only=True)
class Edition:
    """An operation as one file documents it."""

    operation: Operation
    edition: str
    optical: bool
    titled: bool  # the file prints the page's title

    @property
    def rank(self) -> tuple[bool, datetime.date]:
        """Cleaner, then later: greater wins."""
        return (not self.optical, edition_date(self.edition))


def _kind(operation: Operation) -> tuple[str, str, str | None]:
    """What two editions of an operation share whatever their paths."""
    return loose(operation.section), operation.key.method, operation.key.selector


def _same_path(first: Operation, second: Operation) -> bool:
    """Whether two operations of a kind have one path, perhaps spelled differently."""
    a, b = shape(first.key.path), shape(second.key.path)
    if a == b or matches(first.key.path, second.key.path):
        return True
    return bool(first.key.selector) and SequenceMatcher(None, a, b).ratio() >= _SAME_PATH


def _is_edition(known: Operation, single: Operation) -> bool:
    """Whether another file documents the same: a page has no two editions of one operation."""
    files = {place.file for place in (known.place, *known.also)}
    return single.place.file not in files and _same_path(known, single)


def _differences(winner: Operation, other: Operation) -> list[str]:
    told = []
    if shape(winner.key.path) != shape(other.key.path):
        told.append(f"path {winner.key.path} / {other.key.path}")
    if set(winner.features) != set(other.features):
        told.append(f"features {', '.join(winner.features)} / {', '.join(other.features)}")
    if winner.summary and other.summary and loose(winner.summary) != loose(other.summary):
        told.append("the description")
    ours = {p.name: p for p in winner.parameters if p.source in ("table", "text")}
    theirs = {p.name: p for p in other.parameters if p.source in ("table", "text")}
    if set(ours) != set(theirs):
        told.append(f"parameters {', '.join(sorted(set(ours) ^ set(theirs)))}")
    told += [
        f"whether {name} is required"
        for name in sorted(set(ours) & set(theirs))
        if None not in (ours[name].required, theirs[name].required)
        and ours[name].required != theirs[name].required
    ]
    return told


def _better_samples(winner: Operation, other: Operation) -> tuple[Sample, ...]:
    """The winner's samples; one that can't be read is replaced by the other edition's."""
    by_role: dict[str, list[Sample]] = {}
    for sample in other.samples:
        by_role.setdefault(sample.role, []).append(sample)
    seen: dict[str, int] = {}
    done = []
    for sample in winner.samples:
        index = seen.get(sample.role, 0)
        seen[sample.role] = index + 1
        theirs = by_role.get(sample.role, [])
        unreadable = sample.has_body and sample.json is None
        if unreadable and index < len(theirs) and theirs[index].json is not None:
            done.append(theirs[index])
        else:
            done.append(sample)
    if not winner.samples:
        return other.samples
    return tuple(done)


def _merge(first: Edition, second: Edition) -> tuple[Edition, list[Finding]]:
    """Both editions of an operation as one."""
    best, other = (first, second) if first.rank >= second.rank else (second, first)
    findings = []
    told = _differences(best.operation, other.operation)
    if told:
        findings.append(
            Finding(
                code="editions-disagree",
                message=f"two editions of {best.operation.title or other.operation.title!r} "
                f"disagree: {'; '.join(told)}; the cleaner, then the later one wins",
                place=other.operation.place,
                related=(best.operation.place,),
            )
        )
    titled = first if first.titled else second
    names = {(p.name, p.where) for p in best.operation.parameters}
    more = tuple(
        p
        for p in other.operation.parameters
        if (p.name, p.where) not in names and p.source in ("table", "text") and not other.optical
    )
    merged = evolve(
        best.operation,
        title=titled.operation.title,
        parameters=(*best.operation.parameters, *more),
        samples=_better_samples(best.operation, other.operation),
        place=first.operation.place,
        also=(*first.operation.also, second.operation.place, *second.operation.also),
    )
    return evolve(first, operation=merged, edition=best.edition, optical=best.optical), findings


def merge_editions(
    books: Sequence[Edition], singles: Sequence[Edition]
) -> tuple[list[Operation], list[Finding]]:
    """The operations of all files, each once. A page without a title lands on the one it fits."""
    merged = list(books)
    by_kind: dict[tuple[str, str, str | None], list[int]] = defaultdict(list)
    for index, known in enumerate(merged):
        by_kind[_kind(known.operation)].append(index)
    findings: list[Finding] = []
    for single in singles:
        kind = _kind(single.operation)
        fits = [i for i in by_kind[kind] if _is_edition(merged[i].operation, single.operation)]
        titled = [
            index
            for index in fits
            if loose(merged[index].operation.title) == loose(single.operation.title)
        ]
        exact = [
            index
            for index in titled or fits
            if shape(merged[index].operation.key.path) == shape(single.operation.key.path)
        ]
        if not fits:
            by_kind[kind].append(len(merged))
            merged.append(single)
            continue
        index = (exact or titled or fits)[0]
        merged[index], found = _merge(merged[index], single)
        findings += found
    return [edition.operation for edition in merged], findings


def _new_samples(first: Operation, second: Operation) -> tuple[bool, list[Sample]]:
    """Whether both show the same samples, and those that only the second shows."""
    raws = {sample.raw for sample in first.samples}
    new = [sample for sample in second.samples if sample.raw not in raws]
    if second.place == first.place:  # two forms of a request below one title
        return not new, new
    # A page that is printed twice is cut at other places: only what the first lacks is new.
    counts = Counter(sample.role for sample in first.samples)
    more: list[Sample] = []
    for sample in second.samples:
        counts[sample.role] -= 1
        if counts[sample.role] < 0:
            more.append(sample)
    return not new, more


def merge_twins(operations: Sequence[Operation]) -> tuple[list[Operation], list[Finding]]:
    """Pages that are printed twice, as one: the same section, title and key."""
    done: dict[tuple[str, str, str], Operation] = {}
    findings: list[Finding] = []
    for operation in operations:
        key = (loose(operation.section), loose(operation.title), str(operation.key))
        first = done.get(key)
        if first is None:
            done[key] = operation
            continue
        same, samples = _new_samples(first, operation)
        names = {(p.name, p.where) for p in first.parameters}
        more = tuple(p for p in operation.parameters if (p.name, p.where) not in names)
        done[key] = evolve(
            first,
            parameters=(*first.parameters, *more),
            samples=(*first.samples, *samples),
            also=tuple(
                place
                for place in dict.fromkeys([*first.also, operation.place, *operation.also])
                if place != first.place
            ),
        )
        if operation.place == first.place:
            continue
        findings.append(
            Finding(
                code="operation-documented-twice",
                message=f"{operation.title!r} ({operation.key}) is documented twice"
                + ("" if same else ", with different samples"),
                place=operation.place,
                related=(first.place,),
            )
        )
    return list(done.values()), findings
