"""What the rule table promises to who reads a finding, and to who writes one."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from docgen.base.findings import Repair
from docgen.base.json import read_json
from docgen.base.rules import EXAMPLES, RULES
from docgen.base.rules.audit import AUDIT_RULES
from docgen.base.rules.examples.samples import SAMPLES
from docgen.base.rules.extract import EXTRACT_RULES
from docgen.base.rules.infer import DECISIONS, INFER_RULES
from docgen.base.rules.ingest import INGEST_RULES
from docgen.base.rules.render import RENDER_RULES
from docgen.base.rules.samples import SAMPLE_RULES
from tests.contracts.examples import found_in

# Faults that no few lines can show, and why.
NO_TEXT = {
    "dialect-not-recognised": "a whole source that is in another dialect",
    "dialect-open": "a whole source that says little",
    "editions-disagree": "two files with dates",
    "encoding-assumed": "bytes of a file",
    "file-unreadable": "bytes of a file",
    "keys-are-data": "samples of a whole reference",
    "letters-doubtful": "a file of optical text",
    "letters-mistaken": "a file of optical text beside another",
    "letters-unknown": "a font of a PDF",
    "nesting-too-deep": "hundreds of elements",
    "overlay-without-target": "an overlay, not the documentation",
    "page-too-busy": "a page of a PDF",
    "page-unreadable": "a page of a PDF",
    "rate-limit": "no fault",
    "request-line-doubled": "pages of a source without a dialect",
    "site-text-dropped": "the same line on all pages of a site",
    "table-too-large": "cells for thousands of rows",
}

PACKAGE = Path(__file__).resolve().parents[2] / "docgen"
TABLES = PACKAGE / "base" / "rules"


def table_rows() -> list[str]:
    """The codes written in the rule tables, as often as they are written."""
    return [
        node.args[0].value
        for path in sorted(TABLES.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Rule"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


@cache
def sources() -> list[tuple[str, ast.AST]]:
    return [
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
        if TABLES not in path.parents
    ]


def codes_given() -> list[tuple[str, str]]:
    """Every literal given as `code=...`, with the module that gives it."""
    return [
        (name, node.value.value)
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword)
        and node.arg == "code"
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ]


@pytest.mark.parametrize("code", RULES)
def test_a_rule_says_what_is_wrong_and_what_to_do(code: str) -> None:
    rule = RULES[code]
    assert rule.code == code
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code), "a code is kebab-case"
    assert rule.title.strip()
    assert rule.advice.strip()


@pytest.mark.parametrize("code", SAMPLES)
def test_an_example_has_the_fault_and_is_right_without_it(code: str) -> None:
    example = SAMPLES[code]
    bad, good = ({one.code for one in _repairs(text)} for text in (example.bad, example.good))
    assert code in bad
    assert good == set()


@pytest.mark.parametrize("code", sorted({*EXAMPLES} - {*SAMPLES}))
def test_a_page_of_an_example_has_the_fault_and_is_right_without_it(code: str) -> None:
    example = EXAMPLES[code]
    assert code in found_in(example.bad)
    assert code not in found_in(example.good)


def test_every_fault_that_can_be_shown_as_text_has_an_example() -> None:
    assert {*RULES} - {*EXAMPLES} == {*NO_TEXT}
    assert {rule.code for rule in SAMPLE_RULES} == {*SAMPLES}


def _repairs(text: str) -> list[Repair]:
    return [one for document in read_json(text).documents for one in document.repairs]


def test_a_code_is_given_once() -> None:
    rows = table_rows()
    assert sorted(rows) == sorted(RULES)


@pytest.mark.slow
def test_a_finding_has_a_rule() -> None:
    given = codes_given()
    assert given
    assert [f"{module}: no rule {code}" for module, code in given if code not in RULES] == []


@pytest.mark.slow
def test_every_rule_is_used() -> None:
    strings = {
        node.value
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(RULES) - strings) == []


@pytest.mark.slow
def test_every_decision_of_inference_is_a_row_of_its_table(root: Path) -> None:
    used = {
        call.args[0].value
        for path, tree in sources()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "decide"
        and isinstance(call.args[0], ast.Constant)
    }
    assert used == set(DECISIONS)
    page = (root / "docs/schemas.md").read_text(encoding="utf-8")
    assert [rule for rule in DECISIONS if f"| `{rule}` |" not in page] == []


def test_the_page_of_findings_is_what_the_tables_say(root: Path, accept: bool) -> None:
    page = root / "docs" / "findings.md"
    wanted = findings_page()
    if accept:
        page.write_text(wanted, encoding="utf-8", newline="\n")
    assert page.read_text(encoding="utf-8") == wanted, "run: make accept"


def findings_page() -> str:
    tables = {
        "Reading the files": INGEST_RULES,
        "What the documentation says": EXTRACT_RULES,
        "Samples": SAMPLE_RULES,
        "Schemas": INFER_RULES,
        "Names, values and links": AUDIT_RULES,
        "Corrections by hand": RENDER_RULES,
    }
    lines = [
        "# Findings",
        "",
        "Every code that a finding or a repair of a sample may carry. Made from the rule tables in",
        "`docgen/base/rules/` by `make accept`.",
        "",
        "| severity | |",
        "|---|---|",
        "| `error` | a fact of the documentation could not be had |",
        "| `warning` | the documentation contradicts itself, or docgen had to choose |",
        "| `info` | mended without doubt |",
    ]
    for title, rules in tables.items():
        lines += ["", f"## {title}", "", "| code | severity | what is wrong | what to do |"]
        lines += ["|---|---|---|---|"]
        for rule in sorted(rules, key=lambda rule: rule.code):
            cells = (f"`{rule.code}`", rule.severity, rule.title, rule.advice)
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
