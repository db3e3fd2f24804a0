"""What the text of a string, or the size of an integer, says beyond its type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from docgen.model.schema import Format

_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")  # RFC 9562, 4
# RFC 3986, with a scheme and a host; no placeholder of a documentation ("<id>", "{id}").
_URI = re.compile(
    r"(?:https?|ftp|wss?)://[\w.~%:@\[\]!$&'()*+,;=-]+(?:[/?#][\w.~%:@!$&'()*+,;=/?#-]*)?", re.ASCII
)
# RFC 3339, 5.6: `T` and an offset, or it is no date-time of JSON Schema.
_DATE = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)(?P<time>T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?"
)
_E164 = re.compile(r"\+[1-9]\d{6,14}")  # ITU-T E.164, with the plus sign
_EMAIL = re.compile(
    r"[\w.+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}", re.ASCII
)

# An address that a reader of URLs takes: a host that is one, no placeholder anywhere.
_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:/[\w.~%!$&'()*+,;=:@/?-]*)?", re.ASCII
)
_PATH = re.compile(r"/[\w.~%!$&'()*+,;=:@/?-]+", re.ASCII)  # RFC 3986, 4.2: an absolute path
_LONGEST = 500  # a text, not a name
_INT32 = 1 << 31
# The years 2001 to 2096: longer than an API lives, and larger than the counts that documentation
# shows.
_EPOCH = range(1_000_000_000_000, 4_000_000_000_000)


def format_of_text(text: str) -> Format:
    """The format that the text has, `any` if it has none that we know."""
    if not text or len(text) > _LONGEST:
        return "any"
    if _UUID.fullmatch(text):
        return "uuid"
    if _URI.fullmatch(text):
        return "uri"
    if _E164.fullmatch(text):
        return "e164"
    if "@" in text and _EMAIL.fullmatch(text):
        return "email"
    return _format_of_date(text) if text[:1].isdigit() else "any"


def format_of_address(texts: Iterable[str]) -> Format:
    """What all texts of a member are that its name calls an address; `any` where one is none."""
    given = tuple(texts)
    if given and all(map(_ADDRESS.fullmatch, given)):
        return "uri"
    if given and all(_ADDRESS.fullmatch(one) or _PATH.fullmatch(one) for one in given):
        return "uri-reference"
    return "any"


def _format_of_date(text: str) -> Format:
    found = _DATE.fullmatch(text)
    if found is None:
        return "any"
    try:
        date.fromisoformat(found["date"])
    except ValueError:
        return "any"
    return "date-time" if found["time"] else "date"


def format_of_integer(value: int) -> Format:
    """How large the integer is, and whether it counts the milliseconds since 1970."""
    if value in _EPOCH:
        return "epoch-milliseconds"
    return "int32" if -_INT32 <= value < _INT32 else "int64"
