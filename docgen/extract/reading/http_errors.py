"""HTTP statuses of errors that chapters tell of: in a sentence, or above the body of a sample."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.blocks.plain import plain
from docgen.blocks.types import Block, Callout, Code, Listing, Paragraph
from docgen.model.api import HttpError

# "HTTP 403 error", "404 errors", "returns a 403": a number alone may be anything.
_TOLD = re.compile(
    r"\bHTTP(?: (?:error|status))?(?: code)? (?P<a>[45]\d\d)\b"
    r"|\b(?P<b>[45]\d\d) (?:errors?|responses?|status)\b"
    r"|\b(?:gets?|returns?|receives?|answers?(?: with)?) (?:a |an )?(?P<c>[45]\d\d)\b(?!\s*\w*s\b)",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"^\s*HTTP(?:/\d(?:\.\d)?)?\s+(?P<status>[45]\d\d)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


def http_errors(block: Block) -> Iterator[HttpError]:
    """The errors that a block of a chapter tells of; a sample shows one and describes nothing."""
    match block:
        case Code():
            if found := _SHOWN.match(block.text):
                yield HttpError(status=int(found["status"]), place=block.place)
        case Paragraph() | Callout():
            for one in _SENTENCE_END.split(plain(block.text)):
                for status in _statuses(one):
                    yield HttpError(status=status, description=one, place=block.place)
        case Listing():
            for item in block.items:
                for status in _statuses(plain(item.text)):
                    yield HttpError(status=status, description=plain(item.text), place=item.place)
        case _:
            return


def _statuses(text: str) -> list[int]:
    return [int(found["a"] or found["b"] or found["c"]) for found in _TOLD.finditer(text)]
