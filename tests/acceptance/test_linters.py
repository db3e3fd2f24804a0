"""Outside validators and linters find nothing in a document but what the documentation lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.toolchain import PINS, fail, need, reads, run

pytestmark = [
    pytest.mark.slow,
    reads(
        "sample 3.1",
        "sample 3.0",
        "sample operations 3.1",
        "sample operations 3.0",
        "reference 3.1",
        "reference 3.0",
        "reference operations 3.1",
    ),
]

# Rules that may warn, and why. An error is never excused.
SPECTRAL_EXCUSED = {
    "info-contact": "the documentation names no contact; who publishes adds one (overlay)",
}
REDOCLY_EXCUSED = {
    "info-license": "the documentation states no license; who publishes adds one (overlay)",
    "no-ambiguous-paths": "the URLs of the API itself: /users/{id} beside /users/me",
}
SPECTRAL_SEVERITIES = ("error", "warning")  # by number; what comes after them are hints

Json = Any


def test_openapi_spec_validator_finds_no_error(document: Path, tmp_path: Path) -> None:
    need("python")
    run(tmp_path, "openapi-spec-validator", "--validation-errors", "all", document)


def test_spectral_finds_no_error_and_no_warning(document: Path, tmp_path: Path) -> None:
    need("node")
    found = tmp_path / "found.json"
    command = ("spectral", "lint", "-r", PINS / "spectral.yaml", "-f", "json", "-o", found)
    told = run(tmp_path, *command, document, allowed=(0, 1))
    if not found.is_file():
        fail("spectral wrote nothing", told)
    faults = [
        f"{SPECTRAL_SEVERITIES[fault['severity']]} {fault['code']}: {fault['message']}"
        f" (line {fault['range']['start']['line'] + 1}, {'.'.join(map(str, fault['path']))})"
        for fault in json.loads(found.read_text(encoding="utf-8"))
        if fault["severity"] == 0
        or (fault["severity"] == 1 and fault["code"] not in SPECTRAL_EXCUSED)
    ]
    if faults:
        fail(f"spectral finds {len(faults)} faults in {document}", "\n".join(faults))


def test_redocly_finds_no_error_and_no_warning(document: Path, tmp_path: Path) -> None:
    need("node")
    command = ("redocly", "lint", "--extends", "recommended", "--format", "json")
    told = run(tmp_path, *command, "--max-problems", "9999", document, allowed=(0, 1))
    result, _ = json.JSONDecoder().raw_decode(told, told.index("{"))
    faults = [
        f"{problem['severity']} {problem['ruleId']}: {problem['message']} ({_pointer(problem)})"
        for problem in result["problems"]
        if problem["severity"] == "error" or problem["ruleId"] not in REDOCLY_EXCUSED
    ]
    if faults:
        fail(f"redocly finds {len(faults)} faults in {document}", "\n".join(faults))


def _pointer(problem: Json) -> str:
    return str(problem["location"][0].get("pointer", ""))
