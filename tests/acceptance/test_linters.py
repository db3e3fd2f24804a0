"""Outside validators and linters find nothing in a document but what the documentation lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

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
# Resources that only notifications or a guide show: extensions refer to them, which Redocly does
# not follow. Excused for those alone.
UNUSED = "no-unused-components"

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
    extended = set(_referred(yaml.load(document.read_bytes(), yaml.CSafeLoader)))
    faults = [
        f"{problem['severity']} {problem['ruleId']}: {problem['message']} ({_pointer(problem)})"
        for problem in result["problems"]
        if problem["severity"] == "error" or not _excused(problem, extended)
    ]
    if faults:
        fail(f"redocly finds {len(faults)} faults in {document}", "\n".join(faults))


def _excused(problem: Json, extended: set[str]) -> bool:
    if problem["ruleId"] == UNUSED:
        return _pointer(problem) in extended
    return problem["ruleId"] in REDOCLY_EXCUSED


def _pointer(problem: Json) -> str:
    return str(problem["location"][0].get("pointer", ""))


def _referred(document: Json) -> Iterator[str]:
    """References below extensions (`x-`), and those of the components that they lead to."""
    seen: set[str] = set()
    waiting = [*_references(document, extension=False)]
    while waiting:
        reference = waiting.pop()
        if reference not in seen:
            seen.add(reference)
            yield reference
            waiting += _references(_resolved(document, reference), extension=True)


def _references(value: Json, *, extension: bool) -> Iterator[str]:
    """Every reference in a value; unless it is an extension, only those below extensions."""
    if isinstance(value, list):
        for item in value:
            yield from _references(item, extension=extension)
    elif isinstance(value, dict):
        if extension and isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for key, item in value.items():
            yield from _references(item, extension=extension or str(key).startswith("x-"))


def _resolved(document: Json, reference: str) -> Json:
    value = document
    for step in reference.removeprefix("#/").split("/"):
        value = value[step.replace("~1", "/").replace("~0", "~")]
    return value
