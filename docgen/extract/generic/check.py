"""How well a reference was understood: an estimate, and whether it must be called failed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from docgen.base.errors import DialectError
from docgen.extract.generic.declarations import Sighting, Verdict
from docgen.extract.generic.flow import Unit
from docgen.extract.generic.paths import is_among, path_alone, shape_of
from docgen.extract.generic.vocabulary import NAMING, normal
from docgen.model.api import Operation

_SENDS = frozenset({"POST", "PUT", "PATCH"})
_LIMIT = 0.5  # of the labels, of the requests with a body
_FEW = 4  # labels or requests: of fewer nothing can be said
_SHOWN = 3  # forms, and examples of each
_LEAST_RECALL = 0.78  # by the estimate: below it a reading failed
_MOST_TITLES = 1_000
_OF_THINGS = frozenset({"attributes", "elements", "fields", "members", "properties"})


@frozen(kw_only=True)
class Confidence:
    """What the reader thinks of its own work.

    `recall` is the share of the documented requests that it believes to have found (0 to 1),
    `doubtful` the forms that might as well be the other thing; with `faults` the reading failed.
    """

    requests: int
    recall: float
    doubtful: tuple[Verdict, ...] = ()
    faults: tuple[str, ...] = ()
    nearest: tuple[Verdict, ...] = ()

    def __str__(self) -> str:
        """A line for a person."""
        some = f"{self.requests:,} request{'' if self.requests == 1 else 's'}"
        told = f"{some}, about {self.recall:.0%} of what is documented"
        if not self.doubtful:
            return told
        forms = ", ".join(f"{one.form!r} ({one.examples[0]})" for one in self.doubtful[:_SHOWN])
        count = len(self.doubtful)
        return f"{told}; {count} form{'' if count == 1 else 's'} in doubt: {forms}"


def confidence_of(
    operations: Sequence[Operation],
    sightings: Iterable[Sighting],
    verdicts: Mapping[str, Verdict],
    labels: tuple[int, int],
    units: Iterable[Unit],
) -> Confidence:
    """The estimate. `labels`: those of parameters outside of all requests, and all of them."""
    missed = _missed(operations, sightings, verdicts) + _untold(operations, units)
    count = len(operations)
    recall = count / (count + missed) if count else 0.0
    return Confidence(
        requests=count,
        recall=recall,
        doubtful=tuple(one for one in verdicts.values() if one.doubtful),
        faults=tuple(_faults(operations, labels, recall)),
        nearest=tuple(one for one in verdicts.values() if one.role != "declares")[:_SHOWN],
    )


def _missed(
    operations: Sequence[Operation],
    sightings: Iterable[Sighting],
    verdicts: Mapping[str, Verdict],
) -> int:
    """Requests with placeholders or in an index that no declaration has."""
    declared = {(one.key.method, one.key.path) for one in operations}
    shown = {
        one.address.key: one.address
        for one in sightings
        if one.whole
        and not one.address.concrete
        and not one.manner.endswith(("curl", "sentence"))  # ids of its path are values
        and (verdicts[one.form].role == "index" or "{" in one.address.path)
    }
    return sum(not is_among(address, declared) for address in shown.values())


def _untold(operations: Sequence[Operation], units: Iterable[Unit]) -> int:
    """Titles that are paths of which no request was found: their method is not told."""
    known = {shape_of(one.key.path) for one in operations}
    titled = (path_alone(unit.text) for unit in units if unit.kind == "heading")
    shapes = {shape_of(one.path) for one in titled if one is not None and one.path != "/"}
    return sum(
        not any(path.endswith(shape) or shape.endswith(path) for path in known)
        for shape in sorted(shapes)[:_MOST_TITLES]
    )


def _faults(
    operations: Sequence[Operation], labels: tuple[int, int], recall: float
) -> Iterable[str]:
    if not operations:
        yield "no form of method and path declares requests"
        return
    if recall < _LEAST_RECALL and len(operations) >= _FEW:
        yield f"only about {recall:.0%} of the requests that it shows were found"
    outside, all_labels = labels
    if all_labels >= _FEW and outside > _LIMIT * all_labels:
        yield f"{outside} of {all_labels} lists of parameters belong to no request that was found"
    sending = [one for one in operations if one.key.method in _SENDS]
    bare = [one for one in sending if not _has_input(one)]
    if len(sending) >= _FEW and len(bare) > _LIMIT * len(sending):
        told = f"{len(bare)} of {len(sending)} requests that send something"
        yield f"{told} show neither names nor a sample"


def _has_input(operation: Operation) -> bool:
    sent = any(p.where != "path" for p in operation.parameters)
    return sent or any(sample.role == "request" for sample in operation.samples)


def label_counts(units: Sequence[Unit], outside: Sequence[bool]) -> tuple[int, int]:
    """Labels of parameters outside of all scopes, and all of them.

    Those of the members of things that are described by themselves do not count.
    """
    found = [i for i, unit in enumerate(units) if unit.is_label and unit.tag in NAMING]
    found = [i for i in found if not (outside[i] and normal(units[i].text) in _OF_THINGS)]
    return sum(outside[index] for index in found), len(found)


def refuse(confidence: Confidence, label: str, *, force: bool = False) -> None:
    """Raises DialectError, with the nearest forms, where the reading failed.

    `force`: only where nothing was found, for there is no empty document.
    """
    if not confidence.faults or (force and confidence.requests):
        return
    forms = "; ".join(
        f"{one.form!r} {one.count} times ({', '.join(one.examples[:_SHOWN])})"
        for one in confidence.nearest
    )
    seen = f" Nearest: {forms}." if forms else " It shows no method with a path."
    more = "; --force builds what was understood" if confidence.requests else ""
    hint = f"docgen show SOURCE forms tells more{more}."
    raise DialectError(
        f"{label}: not understood as an API reference: {'; '.join(confidence.faults)}."
        f"{seen[:600].rstrip('.')}",
        hint=hint,
    )
