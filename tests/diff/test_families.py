"""Documents that say the same in other words give no change; what is another thing is told."""

from __future__ import annotations

import json

import pytest

from docgen.diff.change import Change, Level
from docgen.diff.compare.surfaces import compare
from docgen.diff.surface.openapi.reader import surface_of_openapi
from docgen.diff.surface.types import Surface
from tests.diff.families import CASES, Case, Files


def surface(files: Files) -> Surface:
    (name, root), *_ = files.items()
    data = {path: json.dumps(value).encode() for path, value in files.items()}
    return surface_of_openapi(json.dumps(root).encode(), label=f"a/{name}", open_file=data.get)


def told(changes: tuple[Change, ...]) -> list[tuple[str, ...]]:
    return [(one.level, one.rule, one.about, one.where, one.old, one.new) for one in changes]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_pair(case: Case) -> None:
    before, after = surface(case.old), surface(case.new)
    assert before.unread == after.unread == ()
    changes = compare(before, after)
    levels = {change.level for change in changes}
    match case.verdict:
        case "same":
            assert changes == (), told(changes)
        case "info":
            assert levels == {Level.INFO}, told(changes)
        case "safe":
            assert levels <= {Level.INFO, Level.WARNING}, told(changes)
        case "told":
            assert levels, told(changes)
        case _:
            assert Level.BREAKING in levels, told(changes)


def test_there_are_as_many_as_promised() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))
    assert len(names) >= 300
    assert sum(case.verdict == "breaking" for case in CASES) >= 100
