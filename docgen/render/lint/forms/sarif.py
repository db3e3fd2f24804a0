"""Findings as SARIF 2.1.0 (OASIS), which code scanning of every host reads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from docgen import __version__
from docgen.base.codec import dumps
from docgen.base.findings import Severity
from docgen.base.place import HtmlSpot, PdfSpot, Place
from docgen.base.rules import RULES, Rule
from docgen.base.shown import in_json, shown
from docgen.render.lint.baseline import FINGERPRINT
from docgen.render.lint.forms.lint import Lint
from docgen.render.lint.located import Located

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif_report(lint: Lint) -> str:
    """A log with one run. What the baseline has is there, suppressed (3.27.23, 3.35)."""
    codes = sorted({one.rule.code for one in lint.findings})
    driver = {
        "name": "docgen",
        "semanticVersion": __version__,
        "rules": [_rule(RULES[code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, codes, lint) for one in lint.findings],
    }
    return in_json(dumps({"version": "2.1.0", "runs": [run]}))


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": {"text": f"{rule.title}."},
        "help": {"text": rule.advice},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(one: Located, codes: list[str], lint: Lint) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": one.rule.code,
        "ruleIndex": codes.index(one.rule.code),
        "level": _LEVELS[one.severity],
        "message": {"text": shown(one.finding.message) or one.rule.title},
        "locations": [_location(one.finding.place, lint, one.text)],
        "partialFingerprints": {FINGERPRINT: one.fingerprint},
    }
    if one.finding.related:
        told["relatedLocations"] = [*_related(one.finding.related, lint)]
    if one.section:
        told["properties"] = {"section": shown(one.section)}
    if one.baseline:
        told["baselineState"] = one.baseline
    if lint.has_baseline:
        suppressed = [{"kind": "external", "justification": "It is in the baseline."}]
        told["suppressions"] = suppressed if one.suppressed else []
    return told


def _related(places: Iterable[Place], lint: Lint) -> Iterable[dict[str, Any]]:
    for number, place in enumerate(places):
        yield {"id": number, **_location(place, lint)}


def _location(place: Place, lint: Lint, text: str = "") -> dict[str, Any]:
    """The file and its lines; a page of a PDF is told in words, for SARIF has none (3.30)."""
    artifact = {"uri": quote(lint.file_of(place), errors="replace")}
    told: dict[str, Any] = {"physicalLocation": {"artifactLocation": artifact}}
    lines = place.line_range
    if lines is not None:
        region: dict[str, Any] = {"startLine": lines[0]}
        if isinstance(place.spot, HtmlSpot):
            region["startColumn"] = place.spot.column
        elif lines[1] > lines[0]:
            region["endLine"] = lines[1]
        if text:
            region["snippet"] = {"text": shown(text)}
        told["physicalLocation"]["region"] = region
    if isinstance(place.spot, PdfSpot):
        told["message"] = {"text": f"page {place.spot.page}"}
    return told
