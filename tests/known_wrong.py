"""Cases as parameters of a test, those that fail today marked with the reason."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cases import load_cases


def case_params(folder: str, known_wrong: dict[str, str]) -> list[Any]:
    """The cases of a folder; one in `known_wrong` says what should come out, and has to fail."""
    cases = load_cases(folder)
    unknown = known_wrong.keys() - {str(case) for case in cases}
    if unknown:
        raise ValueError(f"no such case in {folder}: {', '.join(sorted(unknown))}")
    return [
        pytest.param(
            case,
            id=str(case),
            marks=[pytest.mark.xfail(reason=known_wrong[str(case)], strict=True)]
            if str(case) in known_wrong
            else [],
        )
        for case in cases
    ]
