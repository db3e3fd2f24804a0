"""Documented samples made fit for a request: its identifiers, its reference."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from docgen.mock.answers.shape import is_called
from docgen.mock.api import Played
from docgen.mock.requests import encoded

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)  # RFC 9562, 4
_MOST = 100  # placeholders of a path that are heeded


def identifiers(played: Played, path: str) -> dict[str, str]:
    """The values of the placeholders of a path, by the noun that stands before each: `calls`."""
    pieces = played.path.split("/")
    told: dict[str, str] = {}
    for name, value in played.placed(path)[:_MOST]:
        at = next((n for n, piece in enumerate(pieces) if piece == "{" + name + "}"), 0)
        told[pieces[at - 1] if at else name] = value
    return told


def with_identifiers(value: object, told: Mapping[str, str], name: str = "") -> object:
    """A value whose URIs and identifiers are those of the request; the one given stays as it is.

    In URIs, what follows a noun of the path; of an object that is called like the noun, its `id`.
    `name`: what the value itself is called.
    """
    return _with(value, told, name) if told else value


def _with(value: object, told: Mapping[str, str], name: str) -> object:
    if isinstance(value, str):
        for noun, given in told.items():
            value = re.sub(rf"(?<=/{re.escape(noun)}/)[^/?#\s]+", _literally(encoded(given)), value)
        return value
    if isinstance(value, list):
        return [_with(one, told, name) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: _with(one, told, key) for key, one in value.items()}
    for noun, given in told.items():
        shown = made.get("id")
        if isinstance(shown, str) and is_called(name, noun) and _is_alike(shown, given):
            made["id"] = given
    return made


def _is_alike(shown: str, given: str) -> bool:
    """Whether an identifier may stand in place of the one that is shown, which may be a UUID."""
    return _UUID.fullmatch(given) is not None or _UUID.fullmatch(shown) is None


def _literally(text: str) -> Callable[[re.Match[str]], str]:
    """What a match is replaced by, whatever signs it has."""
    return lambda _: text


def uuid_of(bits: int) -> str:
    """A UUID of version 4 of 128 bits (RFC 9562, 5.4)."""
    told = bits & ~(0xF << 76) & ~(0x3 << 62) | 0x4 << 76 | 0x2 << 62
    text = f"{told:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
