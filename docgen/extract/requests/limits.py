"""The limits that a description sets to a value: of a number, or of the length of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from docgen.base.words import squash
from docgen.blocks.plain import plain

_N = r"(?<!\w)(?<!\d[.,])(?P<{}>\d{{1,9}})(?!\d|[.,]\d)"
_CHARACTERS = r"\s*(?:unicode |ascii |utf-8 )?(?:characters?|chars|letters|symbols)\b"
_OTHERS = r"(?!\s*(?:%|(?:unicode |ascii )?(?:characters|chars|letters|symbols|bytes|[kmg]b)\b))"
_IS = (
    r"(?:\s+(?:allowed|possible|permitted))?(?:\s+(?:value|number|size))?(?:\s+(?:is|of))?"
    r"\s{0,20}(?:[:=]\s{0,20})?"
)
_LENGTH_IS = r"(?:[ -]?length)(?:\s+(?:is|of))?\s{0,20}(?:[:=]\s{0,20})?"
_TO = r"\s*(?:-|–|—|\.\.\.?|to|and)\s*"

_LONGEST = 4_000  # of a description that is looked at

_LENGTHS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _N.format("low") + _TO + _N.format("high") + _CHARACTERS,
        r"\b(?:max(?:imum)?(?: length)?(?: is| of|:)?|at most|up to|(?:no|not) (?:more|longer) than"
        r"|limited to|limit of|(?:can ?not|must not|may not) (?:exceed|be longer than))\s*"
        + _N.format("high")
        + _CHARACTERS,
        rf"\bmax(?:imum)?{_LENGTH_IS}" + _N.format("high"),
        _N.format("high") + _CHARACTERS + r"(?: or (?:less|fewer)| at most| max(?:imum)?\b)",
        r"\b(?:string|varchar|char)\s*\(\s*" + _N.format("high") + r"\s*\)",
        r"\b(?:min(?:imum)?(?: length)?(?: is| of|:)?|at least)\s*"
        + _N.format("low")
        + _CHARACTERS,
        rf"\bmin(?:imum)?{_LENGTH_IS}" + _N.format("low"),
    )
)
_SIZES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bbetween\s+" + _N.format("low") + r"\s+and\s+" + _N.format("high") + _OTHERS,
        r"\b(?:range|values?|from)(?: is| of|:)?\s*\[?"
        + _N.format("low")
        + _TO
        + _N.format("high")
        + _OTHERS,
        r"\(\s*" + _N.format("low") + r"\s*[-–]\s*" + _N.format("high") + r"\s*\)",
        rf"\bmax(?:imum)?\b(?! length){_IS}" + _N.format("high") + _OTHERS,
        r"\b(?:at most|up to|no more than) " + _N.format("high") + r"(?! ?[%\w])",
        _N.format("high") + r" at most\b",
        rf"\bmin(?:imum)?\b(?! length){_IS}" + _N.format("low") + _OTHERS,
        r"\b(?:at least|greater than or equal to) " + _N.format("low") + r"(?! ?[%\w])",
    )
)


@frozen(kw_only=True)
class Limits:
    """The least and the most that a value may be, and that a text may have of characters."""

    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None


def documented_limits(text: str) -> Limits:
    """The limits that a description sets, as far as they make sense together."""
    flat = squash(plain(text))[:_LONGEST]
    shortest, longest = _found(flat, _LENGTHS)
    least, most = _found(flat, _SIZES)
    return Limits(minimum=least, maximum=most, min_length=shortest, max_length=longest)


def _found(text: str, patterns: tuple[re.Pattern[str], ...]) -> tuple[int | None, int | None]:
    """The first lower and the first upper limit; none where they contradict each other."""
    low = next(_numbers(text, patterns, "low"), None)
    high = next(_numbers(text, patterns, "high"), None)
    contradict = low is not None and high is not None and low > high
    return (None, None) if contradict else (low, high)


def _numbers(text: str, patterns: tuple[re.Pattern[str], ...], name: str) -> Iterator[int]:
    for pattern in patterns:
        found = pattern.search(text)
        if found and found.groupdict().get(name):
            yield int(found[name])
