"""Every repair of a sample has a case that a person can read."""

from __future__ import annotations

import json

import pytest

from docgen.base.json.lenient import Reading, read_json
from docgen.base.rules.samples import SAMPLE_RULES
from tests.base.json.readers import as_shown
from tests.cases import Case, load_cases

CASES = load_cases("samples")


def told(reading: Reading) -> dict[str, object]:
    """What a case expects; `rest` and `closed` only where they say something."""
    documents = reading.documents
    expected: dict[str, object] = {
        "documents": [json.loads(read.json, parse_float=as_shown) for read in documents],
        "repairs": [
            f"{repair.code}@{repair.line}" for read in documents for repair in read.repairs
        ],
        "unknown": [pointer for read in documents for pointer in read.unknown],
        "more": [pointer for read in documents for pointer in read.more],
    }
    if reading.rest:
        expected["rest"] = reading.rest
    if not reading.closed:
        expected["closed"] = False
    return expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    accept = request.config.getoption("--accept", default=False)
    case.check(told(read_json(case.input.removesuffix("\n"))), accept=accept)


@pytest.mark.parametrize("code", [rule.code for rule in SAMPLE_RULES])
def test_every_rule_has_a_case_of_its_name(code: str) -> None:
    (case,) = (case for case in CASES if case.path.stem == code)
    repairs = json.loads(case.expected)["repairs"]
    assert any(repair.partition("@")[0] == code for repair in repairs)
