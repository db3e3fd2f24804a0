"""No pattern of the package takes more than its share of time, whatever text repeats itself."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

import pytest

from docgen.pipeline.limits import LimitExceeded, Limits, timed
from tests.properties.patterns import Pattern, Pump, all_patterns, matched_only, pumps_of

pytestmark = pytest.mark.slow

LETTERS = 5_000
LONGEST = 1  # seconds: nobody waits for what takes longer
SOON = 0.02  # seconds: what is quadratic takes more for so many letters
MOST = 8  # times as long for four times as much: linear is 4, quadratic 16
ENDS = ("\x00", "")  # what nothing goes on with, and what may be the end
TRIES = 5


def seconds(run: Callable[[Any], object], text: str | bytes) -> float:
    """The least of several times: a busy machine only makes a run slower."""
    least = 1e9
    for _ in range(TRIES):
        before = time.process_time()
        try:
            with timed(Limits(seconds=LONGEST)):
                run(text)
        except LimitExceeded:
            return LONGEST
        least = min(least, time.process_time() - before)
        if least < SOON:
            break
    return least


def grows(pattern: Pattern, run: Callable[[Any], object], pump: Pump, end: str) -> bool:
    """Whether the time grows faster than the text."""

    def text(letters: int) -> str | bytes:
        many = letters // len(pump.repeated)
        return pattern.given(pump.before + pump.repeated * many + end)

    long = seconds(run, text(LETTERS))
    if long < SOON or long >= LONGEST:
        return long >= LONGEST
    return long > MOST * max(seconds(run, text(LETTERS // 4)), SOON / MOST)


def growing(pattern: Pattern, *, matched: bool) -> str:
    """What makes the pattern take long; empty where nothing does."""
    compiled = pattern.compiled()
    runs = [compiled.match] if matched else [compiled.match, compiled.search]
    for pump in pumps_of(pattern):
        for end in ENDS:
            for run in runs:
                if grows(pattern, run, pump, end):
                    where = f"{pattern.module}:{pattern.line}"
                    return f"{where} {pattern.text[:60]!r} by {run.__name__} of {pump}"
    return ""


def test_every_pattern_is_linear() -> None:
    patterns = all_patterns()
    matched = matched_only()
    assert len(patterns) > 500
    told = (growing(one, matched=(one.module, one.line) in matched) for one in patterns)
    assert [one for one in told if one] == []


@pytest.mark.parametrize(
    "text", ["(a|aa)+b", r"\s+$", r"(?:a+)+!", r"[ab]*[a]*c", r"^(?:\d+[.)])*\d*(?:\.\d+)*x"]
)
def test_what_is_not_linear_is_found(text: str) -> None:
    pattern = Pattern(text, re.compile(text).flags, is_bytes=False, module="m", line=1)
    assert growing(pattern, matched=False)


@pytest.mark.parametrize(
    "text", [r"(?<!\s)\s++$", r"\s{1,9}x", "(?<!a)(?>(?:a|aa)+)b", r"a[^b]*+b"]
)
def test_what_is_linear_is_let_pass(text: str) -> None:
    pattern = Pattern(text, re.compile(text).flags, is_bytes=False, module="m", line=1)
    assert growing(pattern, matched=False) == ""
