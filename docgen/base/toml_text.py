"""TOML that people write: read within limits, every fault told with its line."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from attrs import frozen

from docgen.base.errors import ConfigError
from docgen.base.shown import harmless

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST = 2_000_000
_FARTHEST = 10_000  # characters between two names of a list
_MOST_PARTS = 40  # of a dotted key; brackets in a line
_MOST_BRACKETS = 1_000
_STRINGS = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+'")
_LONG_NUMBER = re.compile(r"(?<!\w)[-+]?\d{1000}")
LINE_IN_MESSAGE = re.compile(r"\s{0,9}\(at line (\d+), column \d+\)|\s{0,9}\(at end of document\)")


@frozen
class Complaints:
    """Raises a ConfigError with the line that a key stands on."""

    label: str
    text: str

    def line(self, wanted: str) -> int:
        """The line of a key or table; the first where there is none."""
        return self._line_at(self._start(wanted))

    def lines_of_values(self, key: str, values: Sequence[object]) -> dict[str, int]:
        """The line of each text of a list, in one walk: they stand there in this order."""
        at = self._start(key)
        line = self._line_at(at)
        found: dict[str, int] = {}
        for value in (one for one in values if isinstance(one, str)):
            places = [self.text.find(form, at, at + _FARTHEST) for form in _quoted(value)]
            place = min((one for one in places if one >= 0), default=at)
            line += self.text.count("\n", at, place)
            at = place
            found.setdefault(value, line)
        return found

    def _start(self, wanted: str) -> int:
        """Where the line of a key or table begins; the first line where there is none."""
        pattern = rf"""^[^\S\n]*+(?:\[++[^\S\n]*+)?["']?{re.escape(wanted)}["']?[^\S\n]*+[=.\]]"""
        found = re.search(pattern, self.text, re.MULTILINE)
        return found.start() if found else 0

    def _line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def refuse(self, line: int, message: str, hint: str = "") -> NoReturn:
        """Raises ConfigError with file and line."""
        raise ConfigError(f"{self.label}:{line}: {message}", hint=hint)


def read_toml(label: str, data: bytes) -> tuple[dict[str, Any], Complaints]:
    """The table in `data`, and what tells of faults in it; `label` names the file in messages.

    Raises ConfigError where it is no TOML, or more than a person would write.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigError(f"{label}:{line}: is not UTF-8", hint="Save it as UTF-8.") from None
    complaints = Complaints(label, text)
    return _parse(complaints), complaints


def refuse_unknown(
    table: Mapping[str, Any], known: Sequence[str], complaints: Complaints, where: str = ""
) -> None:
    """Raises ConfigError for a key that is none of the known ones; `where` names their table."""
    for key in table:
        if key in known:
            continue
        close = get_close_matches(key.lower().replace("_", "-"), known, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"Known keys: {', '.join(known)}."
        complaints.refuse(complaints.line(key), f"unknown key {key!r}{where}", hint)


def _quoted(value: str) -> tuple[str, str]:
    return f'"{value}"', f"'{value}'"


def _refuse_too_much(text: str, complaints: Complaints) -> None:
    """Before the library reads it, whose time and stack grow with what is nested in it."""
    if len(text) > _LONGEST:
        complaints.refuse(1, f"is longer than {_LONGEST:,} characters", "Is it the right file?")
    bare = _STRINGS.sub("", text)
    for number, line in enumerate(bare.split("\n"), 1):
        parts = max(piece.count(".") for piece in line.split("="))
        if parts > _MOST_PARTS or line.count("[") + line.count("{") > _MOST_PARTS:
            complaints.refuse(number, "is nested too deep")
    if bare.count("[") + bare.count("{") > _MOST_BRACKETS:
        complaints.refuse(1, "has too many lists and tables")
    if found := _LONG_NUMBER.search(bare):
        complaints.refuse(bare.count("\n", 0, found.start()) + 1, "has a number that is too long")


def _parse(complaints: Complaints) -> dict[str, Any]:
    _refuse_too_much(complaints.text, complaints)
    try:
        return tomllib.loads(complaints.text)
    except (RecursionError, ValueError) as error:
        if not isinstance(error, tomllib.TOMLDecodeError):
            complaints.refuse(1, "is not TOML that can be read: it is nested too deep or too long")
        return _refuse_toml(error, complaints)


def _refuse_toml(error: Exception, complaints: Complaints) -> NoReturn:
    found = LINE_IN_MESSAGE.search(str(error))
    message = LINE_IN_MESSAGE.sub("", str(error))
    last = complaints.text.count("\n") + 1
    line = int(found[1]) if found and found[1] else last
    complaints.refuse(line, f"is not TOML: {message[:1].lower()}{message[1:]}")


TYPE_NAMES: dict[type, str] = {
    bool: "true or false",
    dict: "a table",
    float: "a number (put it in quotes)",
    int: "a number (put it in quotes)",
    list: "a list",
    str: "a string",
}


def refuse_type(
    key: str, wanted: str, value: object, complaints: Complaints, line: int = 0
) -> NoReturn:
    """Raises ConfigError that says what the value of a key must be, and what it is."""
    kind = TYPE_NAMES.get(type(value), "a date or time")
    complaints.refuse(line or complaints.line(key), f"{key} must be {wanted}, not {kind}")


def line_of_text(key: str, value: object, complaints: Complaints) -> str:
    """A string that is one line and not empty; else ConfigError."""
    if not isinstance(value, str):
        refuse_type(key, "a string", value, complaints)
    text = value.strip()
    if not text or CONTROL.search(text):
        complaints.refuse(complaints.line(key), f"{key} must be one line of text that is not empty")
    return text


def web_address(pattern: re.Pattern[str]) -> Callable[[str, object, Complaints], str]:
    """Reads a line of text that is an address as the pattern has it; else ConfigError."""

    def read(key: str, value: object, complaints: Complaints) -> str:
        text = line_of_text(key, value, complaints)
        if not pattern.fullmatch(text):
            message = f"{key} must be a web address (https://…), not {text!r}"
            complaints.refuse(complaints.line(key), message)
        return text

    return read


def toml_string(text: str) -> str:
    """A text as a basic string of TOML, which escapes what JSON does (TOML 1.0, String)."""
    return json.dumps(harmless(text), ensure_ascii=False).replace("\x7f", "\\u007f")
