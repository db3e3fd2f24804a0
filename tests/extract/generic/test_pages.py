"""Pages in the manner of many generators and houses, all invented: requests and names out."""

from __future__ import annotations

from typing import Any

import pytest

from docgen.extract import GENERIC, extract_any
from docgen.extract.facts import SourceFacts
from docgen.ingest.html.reader import read_html
from docgen.model.api import Operation
from tests.cases import Case
from tests.known_wrong import case_params

# What comes out wrong today, and why; the case says what should come out.
KNOWN_WRONG: dict[str, str] = {}

FACTS = SourceFacts(name="harbour", version="1", title="Harbour API")


@pytest.mark.parametrize("case", case_params("generic", KNOWN_WRONG))
def test_requests_of_any_page(case: Case, accept: bool) -> None:
    document = read_html("docs/page.html", case.inputs["page"].encode())
    found = extract_any([document], GENERIC, FACTS)
    assert not found.confidence.faults
    shown = {
        "understood": str(found.confidence),
        "operations": [_shown(one) for one in found.api.operations],
    }
    case.check(shown, accept=accept and str(case) not in KNOWN_WRONG)


def _shown(operation: Operation) -> dict[str, Any]:
    """Key, title, names with their places, and how many samples are sent and come back."""
    names = [
        f"{one.within + '.' if one.within else ''}{one.name} in {one.where}"
        f"{', required' if one.required and one.where != 'path' else ''}"
        f"{', ' + one.type_text if one.type_text else ''}"
        f"{', default ' + one.default if one.default else ''}"
        for one in operation.parameters
    ]
    roles = [sample.role for sample in operation.samples]
    said = {
        "key": str(operation.key),
        "title": operation.title,
        "names": names,
        "samples": [f"{role}: {roles.count(role)}" for role in dict.fromkeys(roles)],
    }
    return {name: value for name, value in said.items() if value}
