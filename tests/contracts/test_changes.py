"""What the table of changes promises; `docs/changes.md` is made of it."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from docgen.diff.rules import RULES, ChangeRule

AREAS = {
    "operation": "Operations",
    "input": "Parameters",
    "body": "Bodies of requests",
    "value": "Values",
    "reply": "Responses",
    "security": "Logging in",
    "message": "Messages",
    "api": "The API as a whole",
}


@pytest.mark.parametrize("code", RULES)
def test_a_rule_says_what_happened_and_what_to_do(code: str) -> None:
    rule = RULES[code]
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", code)
    assert rule.title
    assert not rule.title.endswith(".")
    assert rule.advice.endswith((".", "!"))
    assert rule.area in AREAS


def test_the_page_of_changes_is_up_to_date(root: Path, accept: bool) -> None:
    page = root / "docs" / "changes.md"
    if accept:
        page.write_text(written(), encoding="utf-8", newline="\n")
    assert page.read_text(encoding="utf-8") == written()


def written() -> str:
    parts = [
        "# Changes\n\nEvery kind of change that `docgen diff` tells. Made from "
        "`docgen/diff/rules.py` by `make accept`.\n"
    ]
    rules = sorted(RULES.values(), key=lambda rule: [*AREAS].index(rule.area))
    for area, group in groupby(rules, lambda rule: rule.area):
        rows = "".join(map(row, group))
        parts.append(
            f"## {AREAS[area]}\n\n| code | level | what | what to do |\n|---|---|---|---|\n{rows}"
        )
    return "\n".join(parts)


def row(rule: ChangeRule) -> str:
    return f"| `{rule.code}` | {rule.level.value} | {rule.title} | {rule.advice} |\n"
