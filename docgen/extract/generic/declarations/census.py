"""Which forms declare requests, over the whole source: sightings -> a verdict for each form."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from attrs import evolve, frozen

from docgen.extract.generic.declarations.types import Sighting
from docgen.extract.generic.vocabulary import Tag

Role = Literal["declares", "index", "sample"]

_THRESHOLD = 3.5
_DOUBTFUL = 4.5  # below it a form is told as doubtful, and so is one of few beside one of many
_FEW = 3
_LEAST_SHOWN = 2  # requests that samples must show to stand for declarations
_MANY = 10  # times as many make a form large
_COVERED = 0.7  # of the requests of an index stand in a better form
_SAMPLES = frozenset({Tag.SAMPLE_REQUEST, Tag.SAMPLE_RESPONSE})
# Less: a command, in code or words, shows a request and declares none, where anything else does.
_COMMAND = 4


@frozen(kw_only=True)
class Verdict:
    """What a form is, and why. `score`: 3.5 and more may declare."""

    form: str
    role: Role
    score: float
    count: int
    keys: frozenset[tuple[str, str]]
    reasons: tuple[str, ...]
    examples: tuple[str, ...]
    few: bool = False  # beside a form of many

    @property
    def doubtful(self) -> bool:
        """Whether it might as well be the other thing."""
        return self.role == "declares" and (self.score < _DOUBTFUL or self.few)


def verdicts_of(sightings: Sequence[Sighting]) -> dict[str, Verdict]:
    """A verdict for each form, the surest first."""
    forms: dict[str, list[Sighting]] = defaultdict(list)
    for one in sightings:
        forms[one.form].append(one)
    judged = [_verdict(form, found) for form, found in forms.items()]
    judged = [_beside(one, judged) for one in judged]
    if all(one.role != "declares" for one in judged):
        judged = _by_samples(judged, forms)
    judged.sort(key=lambda one: (-one.score, -one.count, one.form))
    return {one.form: one for one in _without_indexes(judged, forms)}


def _verdict(form: str, found: Sequence[Sighting]) -> Verdict:
    keys = frozenset(one.address.key for one in found)
    shares = {
        "with placeholders": _share(found, lambda one: "{" in one.address.path),
        "distinct": len(keys) / len(found),
        "near a title": _share(found, lambda one: one.near),
        "a block of their own": _share(found, lambda one: one.whole),
        "with values": _share(found, lambda one: one.address.concrete),
        "below a label of samples": _share(found, _is_sample),
        "a command": _share(found, lambda one: one.manner.endswith(("curl", "sentence"))),
        "linked": _share(found, lambda one: one.linked),
        "inside prose": _share(found, lambda one: one.manner.endswith("inside")),
        "HTTP/1.1": _share(found, lambda one: one.manner.endswith("HTTP/1.1")),
    }
    score = (
        2 * min(1.0, 1.5 * shares["with placeholders"])
        + 1.5 * shares["distinct"]
        + 1.5 * shares["near a title"]
        + 1.5 * shares["a block of their own"]
        - 3 * shares["with values"]
        - 3 * shares["below a label of samples"]
        - 2 * shares["HTTP/1.1"]
        - _COMMAND * shares["a command"]
        - 1.5 * shares["linked"]
        - 2.5 * shares["inside prose"]
        + min(1.0, math.log10(len(found)) / 2)
    )
    return Verdict(
        form=form,
        role="declares" if score >= _THRESHOLD else "sample",
        score=round(score, 2),
        count=len(found),
        keys=keys,
        reasons=tuple(f"{share:.0%} {what}" for what, share in shares.items() if share),
        examples=tuple(
            dict.fromkeys(f"{one.address.method} {one.address.path}" for one in found[:3])
        ),
    )


def _beside(one: Verdict, judged: Sequence[Verdict]) -> Verdict:
    """A doubtful form beside a form of many: set otherwise, it is a mention in a guide."""
    largest = max(judged, key=lambda other: (other.count, other.score, other.form))
    beside = one.count * _MANY <= largest.count and largest.role == "declares"
    one = evolve(one, few=one.count <= _FEW and beside)
    if not (beside and one.doubtful) or _kind(one.form) == _kind(largest.form):
        return one
    return evolve(one, role="sample", reasons=(*one.reasons, f"few beside {largest.form!r}"))


def _kind(form: str) -> str:
    # Titles of any level are one kind, and so are one cell with a request and several.
    return re.sub(r"(?<=heading) \d|s$", "", form.partition(",")[0])


def _by_samples(
    judged: Sequence[Verdict], forms: Mapping[str, Sequence[Sighting]]
) -> list[Verdict]:
    """Where nothing declares, the requests that are shown do: the form that shows the most."""
    shown = [one for one in judged if all(s.whole for s in forms[one.form])]
    if not shown:
        return [*judged]
    best = max(shown, key=lambda one: (len(one.keys), one.score, one.form))
    if len(best.keys) < _LEAST_SHOWN:
        return [*judged]
    told = "nothing else declares requests"
    return [
        evolve(one, role="declares", reasons=(*one.reasons, told)) if one is best else one
        for one in judged
    ]


def _is_sample(one: Sighting) -> bool:
    return one.tag in _SAMPLES or (one.tag is Tag.RESPONSE and one.form.startswith("code"))


def _share(found: Sequence[Sighting], holds: Callable[[Sighting], bool]) -> float:
    return sum(1 for one in found if holds(one)) / len(found)


def _without_indexes(
    judged: Sequence[Verdict], forms: Mapping[str, Sequence[Sighting]]
) -> list[Verdict]:
    """An index lists what other forms declare: it is linked, or far from titles, or only lists."""
    made = []
    for one in judged:
        others = frozenset().union(
            *(
                o.keys
                for o in judged
                if o is not one and o.role == "declares" and _better(o, one, forms)
            )
        )
        covered = len(one.keys & others) / len(one.keys)
        index = one.role == "declares" and covered >= _COVERED
        made.append(_as_index(one) if index else one)
    return made


def _better(other: Verdict, one: Verdict, forms: Mapping[str, Sequence[Sighting]]) -> bool:
    """Whether a form is rather the declaration than another that shows the same requests."""
    return _rank(other, forms[other.form]) > _rank(one, forms[one.form])


def _rank(one: Verdict, found: Sequence[Sighting]) -> tuple[float, float, float]:
    owns = _share(found, lambda s: s.owns and not s.form.startswith("item"))
    unlinked = _share(found, lambda s: s.owns and not s.linked and not s.form.startswith("item"))
    return round(unlinked, 1), round(owns, 1), one.score


def _as_index(one: Verdict) -> Verdict:
    told = "other forms declare the same requests"
    return evolve(one, role="index", reasons=(*one.reasons, told))
