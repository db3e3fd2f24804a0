"""Samples of whole references: most can be read, every mend is listed, and no value is made up."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from docgen.base.json.text import strict
from docgen.base.rules.samples import SAMPLE_RULES
from docgen.cli.text.records import UNREADABLE, records
from docgen.model.api import Api, Sample
from tests.base.json.readers import Told, body, invented, samples_of
from tests.kept import model_of

LEAST_READ = 0.98  # of the documents that a reference shows
FORMS = {"html": "html", "text": "text", "pdf": "pdf/web-services-api-reference.pdf"}
MARKS = [pytest.mark.shared]
pytestmark = pytest.mark.slow


@pytest.fixture(
    scope="module", params=["own", *(pytest.param(form, marks=MARKS) for form in FORMS)]
)
def api(request: pytest.FixtureRequest, root: Path) -> Api:
    if request.param == "own":
        return model_of(root / "sources" / "gws" / "8.6")
    shared: Path = request.getfixturevalue("shared")
    return model_of(shared / "sources" / "gws-8.6" / FORMS[request.param])


@pytest.fixture(scope="module")
def samples(api: Api) -> list[Sample]:
    return samples_of(api)


def test_nearly_all_documents_are_read(api: Api, samples: list[Sample]) -> None:
    """Code that is neither sample nor program counts as not read."""
    strange = [one for one in api.findings if one.code == "code-not-understood"]
    strict_ones = sum(one.json is not None and not one.repairs for one in samples)
    mended = sum(one.json is not None and bool(one.repairs) for one in samples)
    share = (strict_ones + mended) / (len(samples) + len(strange))
    print(
        f"\n{strict_ones} strict, {mended} mended, {len(samples) - strict_ones - mended} not read,"
    )
    print(f"{len(strange)} pieces of code that are no sample: {share:.4f} read")
    assert share >= LEAST_READ


def test_every_mend_is_listed_with_rule_place_before_and_after(
    api: Api, samples: list[Sample]
) -> None:
    listed = [one for one in records(api, "repairs") if one["code"] != UNREADABLE]
    print("", *Counter(one["code"] for one in listed).most_common(), sep="\n")
    assert len(listed) == sum(len(one.repairs) for one in samples)
    assert {one["code"] for one in listed} <= {rule.code for rule in SAMPLE_RULES}
    raws: dict[str, str] = {}  # on a page of a PDF, several samples have one place
    for one in samples:
        raws[str(one.place)] = f"{raws.get(str(one.place), '')}\n{one.raw}"
    for mend in listed:
        assert mend["before"] or mend["after"]
        assert mend["file"] in mend["place"]
        assert mend["code"] == "duplicate-key" or mend["before"] in raws[mend["sample"]]


def test_what_is_not_read_is_listed_with_its_finding(api: Api, samples: list[Sample]) -> None:
    listed = [one for one in records(api, "repairs") if one["code"] == UNREADABLE]
    broken = [one for one in samples if one.json is None]
    print("", *(f"{one['place']}: {one['before']!r}" for one in listed), sep="\n")
    assert [one["before"] for one in listed] == [one.raw for one in broken]
    found = {str(one.place) for one in api.findings if one.code == UNREADABLE}
    assert {str(one.place) for one in broken} == found


def test_no_value_is_made_up(samples: list[Sample]) -> None:
    """Every key and scalar stands in the raw text, the literals of other languages aside."""
    mended = [one for one in samples if one.json is not None and one.repairs]
    assert len(mended) > 50
    assert [made for one in mended for made in invented(body(one), _told(one))] == []


def test_strict_samples_come_back_unchanged(samples: list[Sample]) -> None:
    sound = [one for one in samples if one.json is not None and not one.repairs]
    assert len(sound) > 150
    assert [str(one.place) for one in sound if one.json not in _strict_parts(one.raw)] == []


def _told(sample: Sample) -> Told:
    unknown = frozenset(f"/0{pointer}" for pointer in sample.unknown)
    return Told(documents=(json.loads(sample.json or "null"),), unknown=unknown)


def _strict_parts(raw: str) -> set[str | None]:
    """What a strict reader reads from a bracket of the text to its last one."""
    end = max(raw.rfind("}"), raw.rfind("]")) + 1
    return {strict(raw[found.start() : end]) for found in re.finditer(r"[{\[]", raw)}
