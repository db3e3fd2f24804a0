"""Sentences that say that no login goes with a request."""

from __future__ import annotations

import re

from docgen.blocks.plain import plain

_LOGIN = r"(?:`?authori[sz]ation`? headers?|authentication|authori[sz]ation|log-?in|credentials?)"
_NOT = r"(?:do(?:es)?n['’]t|do(?:es)? not|need not|should(?:n['’]t| not)|must(?:n['’]t| not))"
_WITHOUT = re.compile(
    rf"\b{_NOT} (?:\w+ ){{0,2}}?(?:require|need|be|have|include|send|carry)\b"
    rf"(?: \w+){{0,2}}? {_LOGIN}\b"
    rf"|\b(?:requires?|needs?) no {_LOGIN}\b"
    rf"|\bno {_LOGIN}(?: \w+){{0,3}} (?:be )?(?:included|needed|necessary|required|sent)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r"\b(?:all|any|every|each)\b[^.]{0,60}\b(?:requests?|operations?|calls?)\b", re.I
)
_OF_THIS = re.compile(r"\b(?:this|the) (?:request|operation|call)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def says_no_login(text: str) -> bool:
    """Whether a text says that a request is sent without a login."""
    return _WITHOUT.search(plain(text)) is not None


def says_no_login_of_this(text: str) -> bool:
    """Whether one sentence says so of the request that stands above it."""
    return any(_WITHOUT.search(one) and _OF_THIS.search(one) for one in _sentences(text))


def says_no_login_of_all(text: str) -> bool:
    """Whether one sentence says so of all requests."""
    return any(_WITHOUT.search(one) and _OF_ALL.search(one) for one in _sentences(text))


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(plain(text))
