"""JSON text that is strict: compaction, strings, numbers, pointers."""

from __future__ import annotations

import json
import math
import re
from typing import NamedTuple

MAX_DEPTH = 100  # the deepest real sample met has 9 levels; json.loads itself gives up near 1,000
MAX_DIGITS = 1_000  # json.loads refuses integers of more than 4,300 digits

_PIECES = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^\s"]+')
_NUMBER = re.compile(r"-?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?")
_MAY_BE_ENDLESS = re.compile(r"[eE]\+?[0-9]{3}|[0-9]{300}")
_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|([{\[])|([}\]])')
_SURROGATE = re.compile("[\ud800-\udfff]")
_NEEDS_CARE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)|\\\Z", re.S)
_DRIVE = re.compile(r"[A-Za-z]:\\[A-Za-z]")  # a path of Windows, its backslashes not doubled
_ESCAPED = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Mend(NamedTuple):
    """A repair with the offset in the text where it was made."""

    code: str
    at: int
    before: str
    after: str


class _NotStrictError(ValueError):
    """Valid for json.loads but not for us: duplicate keys, NaN, endless numbers."""


def strict(text: str) -> str | None:
    """The compact form of `text` if it is one strict JSON object or array, else None."""
    if text.lstrip(" \t\r\n")[:1] not in ("{", "["):
        return None
    try:
        json.loads(
            text,
            object_pairs_hook=_no_duplicates,
            parse_constant=_refuse,
            parse_int=_no_endless_number,
            parse_float=_no_endless_number,
        )
    except (ValueError, RecursionError):
        return None
    if text.count("{") + text.count("[") > MAX_DEPTH and _depth(text) > MAX_DEPTH:
        return None
    pieces = _PIECES.findall(text)
    if "\\" in text or _SURROGATE.search(text):
        pieces = [quoted(json.loads(p)) if p[0] == '"' else p for p in pieces]
    return "".join(pieces)


def endless_numbers(text: str) -> list[str]:
    """The numbers of a compact JSON text that no double holds, in order."""
    if not _MAY_BE_ENDLESS.search(text):
        return []
    outside = (piece for piece in _PIECES.findall(text) if piece[0] != '"')
    numbers = (found[0] for piece in outside for found in _NUMBER.finditer(piece))
    return [number for number in numbers if is_endless(number)]


def is_endless(number: str) -> bool:
    """Whether a number with a fraction or a power is beyond what a double holds."""
    return ("e" in number.lower() or "." in number) and math.isinf(float(number))


def quoted(value: str) -> str:
    """`value` as a JSON string; what is half of a character pair stays an escape."""
    if not _NEEDS_CARE.search(value):
        return f'"{value}"'
    text = json.dumps(value, ensure_ascii=False)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def unquoted(text: str) -> str:
    """The value of a JSON string."""
    return str(json.loads(text)) if "\\" in text else text[1:-1]


def unescaped(body: str, quote: str) -> tuple[str, bool]:
    """The value of a string's body, and whether it holds an escape that JSON does not know."""
    odd = False

    def value(escape: re.Match[str]) -> str:
        nonlocal odd
        mark = escape[0][1:]
        if len(mark) == 5:
            return chr(int(mark[1:], 16))
        if mark in _ESCAPED and mark != "":
            return _ESCAPED[mark]
        odd = odd or mark != quote
        return mark if mark and mark in "'`" else escape[0]

    text = _ESCAPE.sub(value, body)
    if odd and _DRIVE.match(body):  # C:\data\new: what looks like a line break is none either
        return body, True
    # Two escapes of one character pair become that character, as json.loads has it.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass"), odd


def step(name: str | int) -> str:
    """One step of a JSON pointer (RFC 6901)."""
    return "/" + str(name).replace("~", "~0").replace("/", "~1")


def _depth(text: str) -> int:
    deepest = depth = 0
    for match in _BRACKETS.finditer(text):
        if match[1]:
            depth += 1
            deepest = max(deepest, depth)
        elif match[2]:
            depth -= 1
    return deepest


def _no_duplicates(pairs: list[tuple[str, object]]) -> None:
    if len({name for name, _ in pairs}) < len(pairs):
        raise _NotStrictError


def _refuse(constant: str) -> None:
    raise _NotStrictError(constant)


def _no_endless_number(digits: str) -> None:
    if len(digits) > MAX_DIGITS:
        raise _NotStrictError
