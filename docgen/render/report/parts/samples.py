"""Samples as a report shows them: what is printed, what was mended, and what was read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen
from markupsafe import Markup

from docgen.base.findings import Repair
from docgen.base.place import Place
from docgen.base.rules import RULES
from docgen.model.api import Sample
from docgen.render.files import without_sentences
from docgen.render.report.documents import in_text

LONGEST = 12_000  # letters of one sample; the whole stands in model.json
LONGEST_READ = 3_000  # of the JSON that came of it: it repeats what is printed
MOST_REPAIRS = 5  # of a rule in one sample
ROLES = {
    "request": "Request",
    "response": "Response",
    "notification": "Notification",
    "resource": "Resource",
}


@frozen(kw_only=True)
class Mended:
    """The mends of a sample by one rule: the first of them, and how many more there are."""

    title: str
    repairs: tuple[Repair, ...]
    more: int


@frozen(kw_only=True)
class ShownSample:
    """A sample: `printed` has its mended lines marked; `read` is the JSON that came of them.

    `beside`: it was not mended, and stands beside it as it is.
    """

    spot: str
    role: str
    title: str
    printed: Markup
    read: str
    repairs: tuple[Mended, ...]
    status: int | None
    place: Place
    beside: bool


def shown_sample(sample: Sample, spot: str, *, prose: bool, beside: bool) -> ShownSample:
    """The sample; what is too long for a page is cut, and says so.

    Without `prose` its JSON is shown, without sentences.
    """
    mended = {one.line for one in sample.repairs}
    if not prose:
        sample = evolve(sample, raw=_read(evolve(sample, json=_bare(sample))), repairs=(), title="")
    return ShownSample(
        spot=spot,
        role=ROLES[sample.role],
        title=sample.title,
        printed=Markup("\n").join(_lines(sample.raw, mended)),
        read=_read(sample) if sample.repairs else "",
        repairs=tuple(_mended(sample.repairs)),
        status=sample.status,
        place=sample.place,
        beside=beside and not sample.repairs,
    )


def _lines(raw: str, mended: set[int]) -> Iterator[Markup]:
    left = LONGEST
    for number, line in enumerate(raw.split("\n"), 1):
        if left < 0:
            yield Markup("…")
            return
        left -= len(line)
        told = in_text(line[:LONGEST])
        yield Markup("<mark class='mended'>{}</mark>").format(told) if number in mended else told


def _mended(repairs: Sequence[Repair]) -> Iterator[Mended]:
    """By rule, in the order in which the rules come first."""
    for code in dict.fromkeys(one.code for one in repairs):
        mine = tuple(one for one in repairs if one.code == code)
        more = max(len(mine) - MOST_REPAIRS, 0)
        yield Mended(title=RULES[code].title, repairs=mine[:MOST_REPAIRS], more=more)


def _bare(sample: Sample) -> str | None:
    return None if sample.json is None else json.dumps(without_sentences(json.loads(sample.json)))


def _read(sample: Sample) -> str:
    if sample.json is None:
        return ""
    text = json.dumps(json.loads(sample.json), indent=2, ensure_ascii=False)
    return text if len(text) <= LONGEST_READ else f"{text[:LONGEST_READ]}\n…"
