"""An answer -> whether it is a page of the site, and if not, why."""

from __future__ import annotations

from enum import Enum

from docgen.fetch.address import SUFFIXES, is_another_version
from docgen.fetch.web import Answer

_GONE = frozenset({404, 410})


class Verdict(Enum):
    """What becomes of an answer."""

    PAGE = "page"
    GONE = "gone"  # the site has it no longer, or never had it
    LEFT_OUT = "left out"  # it is no page, or of another site
    WRONG = "wrong"  # it should be a page, and can't be had


def judged(address: str, answer: Answer, known: bool) -> tuple[Verdict, str]:  # noqa: FBT001
    """The verdict on what `address` gave, and its reason; `known`: it was saved before."""
    if (answer.outside or not answer.error) and is_another_version(address, answer.address):
        return Verdict.WRONG, f"is redirected to another version, {answer.address}"
    if answer.outside:
        return Verdict.LEFT_OUT, answer.error
    if answer.error:
        return Verdict.WRONG, answer.error
    if answer.status in _GONE:
        return Verdict.GONE, f"answers {answer.status}"
    if answer.status == 304 and known:
        return Verdict.PAGE, ""
    if answer.status != 200:
        return Verdict.WRONG, f"answers {answer.status}"
    if answer.content_type not in SUFFIXES:
        return Verdict.LEFT_OUT, f"is {answer.content_type or 'of no type'}"
    return (Verdict.PAGE, "") if answer.data.strip() else (Verdict.WRONG, "is empty")
