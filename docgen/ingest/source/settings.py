"""source.toml: what a source says of itself. Every fault is told with its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

from attrs import field, frozen

from docgen.base.errors import ConfigError

SETTINGS_FILE = "source.toml"

WEB_ADDRESS = re.compile(r"https?://[^\s/?#]+[^\s]*", re.IGNORECASE)
BASE_URL = re.compile(r"(?:https?://[^\s/?#]+)?(?:/[^\s?#]*)?", re.IGNORECASE)
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST = 2_000_000
_FARTHEST = 10_000  # characters between two names of a list
_MOST_PARTS = 40  # of a dotted key; brackets in a line
_MOST_BRACKETS = 1_000
_STRINGS = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"|'[^'\n]*+'")
_LONG_NUMBER = re.compile(r"(?<!\w)[-+]?\d{1000}")
LINE_IN_MESSAGE = re.compile(r"\s{0,9}\(at line (\d+), column \d+\)|\s{0,9}\(at end of document\)")


@frozen(kw_only=True)
class Settings:
    """What source.toml says; `lines` has the line of each key and of each listed file."""

    name: str | None = None
    version: str | None = None
    title: str | None = None
    dialect: str | None = None
    base_url: str | None = None
    homepage: str | None = None
    files: tuple[str, ...] | None = None
    overlay: str | None = None
    fetch: Mapping[str, Any] | None = None
    lines: dict[str, int] = field(factory=dict)


@frozen
class _Complaints:
    """Raises a ConfigError with the line that a key stands on."""

    label: str
    text: str

    def line(self, wanted: str) -> int:
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
        pattern = rf"""^[^\S\n]*\[*[^\S\n]*["']?{re.escape(wanted)}["']?[^\S\n]*[=.\]]"""
        found = re.search(pattern, self.text, re.MULTILINE)
        return found.start() if found else 0

    def _line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def refuse(self, line: int, message: str, hint: str = "") -> NoReturn:
        raise ConfigError(f"{self.label}:{line}: {message}", hint=hint)


def read_settings(label: str, data: bytes) -> Settings:
    """The settings in `data`; `label` is how messages name the file."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigError(f"{label}:{line}: is not UTF-8", hint="Save it as UTF-8.") from None
    complaints = _Complaints(label, text)
    table = _parse(complaints)
    _refuse_unknown_keys(table, complaints)
    values = {key: KEYS[key](key, value, complaints) for key, value in table.items()}
    lines = {key: complaints.line(key) for key in table}
    for file, line in complaints.lines_of_values("files", values.get("files", ())).items():
        lines[f"files.{file}"] = line
    return Settings(**{key.replace("-", "_"): value for key, value in values.items()}, lines=lines)


def _quoted(value: str) -> tuple[str, str]:
    return f'"{value}"', f"'{value}'"


def _refuse_too_much(text: str, complaints: _Complaints) -> None:
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


def _parse(complaints: _Complaints) -> dict[str, Any]:
    _refuse_too_much(complaints.text, complaints)
    try:
        return tomllib.loads(complaints.text)
    except (RecursionError, ValueError) as error:
        if not isinstance(error, tomllib.TOMLDecodeError):
            complaints.refuse(1, "is not TOML that can be read: it is nested too deep or too long")
        return _refuse_toml(error, complaints)


def _refuse_toml(error: Exception, complaints: _Complaints) -> NoReturn:
    found = LINE_IN_MESSAGE.search(str(error))
    message = LINE_IN_MESSAGE.sub("", str(error))
    last = complaints.text.count("\n") + 1
    line = int(found[1]) if found and found[1] else last
    complaints.refuse(line, f"is not TOML: {message[:1].lower()}{message[1:]}")


def _refuse_unknown_keys(table: dict[str, Any], complaints: _Complaints) -> None:
    for key in table:
        if key in KEYS:
            continue
        close = difflib.get_close_matches(key.lower().replace("_", "-"), KEYS, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else f"Known keys: {', '.join(KEYS)}."
        complaints.refuse(complaints.line(key), f"unknown key {key!r}", hint)


def _line_of_text(key: str, value: object, complaints: _Complaints) -> str:
    if not isinstance(value, str):
        _refuse_type(key, "a string", value, complaints)
    text = value.strip()
    if not text or CONTROL.search(text):
        complaints.refuse(complaints.line(key), f"{key} must be one line of text that is not empty")
    return text


def _web_address(key: str, value: object, complaints: _Complaints) -> str:
    text = _line_of_text(key, value, complaints)
    if not WEB_ADDRESS.fullmatch(text):
        complaints.refuse(
            complaints.line(key), f"{key} must be a web address (https://…), not {text!r}"
        )
    return text


def is_base_url(text: str) -> bool:
    """Whether the text is a base path, with scheme and host before it or without."""
    return bool(text) and not CONTROL.search(text) and BASE_URL.fullmatch(text) is not None


def _base_url(key: str, value: object, complaints: _Complaints) -> str:
    text = _line_of_text(key, value, complaints)
    if not is_base_url(text):
        message = f"{key} must be like https://host/api/v2 or /api/v2, not {text!r}"
        complaints.refuse(complaints.line(key), message)
    return text.rstrip("/") or "/"


def _files(key: str, value: object, complaints: _Complaints) -> tuple[str, ...]:
    if not isinstance(value, list):
        _refuse_type(key, "a list of file names", value, complaints)
    if not value:
        complaints.refuse(complaints.line(key), f"{key} lists no file", "Leave it out to take all.")
    seen: set[str] = set()
    lines = complaints.lines_of_values(key, value)
    for file in value:
        if not isinstance(file, str):
            _refuse_type(f"a member of {key}", "a string", file, complaints, complaints.line(key))
        line = lines[file]
        if file in seen:
            complaints.refuse(line, f"{file!r} is listed twice")
        seen.add(file)
        _refuse_path_outside(file, line, complaints)
    return tuple(value)


def _file(key: str, value: object, complaints: _Complaints) -> str:
    text = _line_of_text(key, value, complaints)
    _refuse_path_outside(text, complaints.line(key), complaints)
    return text


def _fetch(key: str, value: object, complaints: _Complaints) -> dict[str, Any]:
    """The table of what `docgen fetch` is to do; a key of it has a kind of value each."""
    if not isinstance(value, dict):
        _refuse_type(key, "a table", value, complaints)
    found: dict[str, Any] = {}
    for name, told in value.items():
        if name not in FETCH_KEYS:
            close = difflib.get_close_matches(name, FETCH_KEYS, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"Known: {', '.join(FETCH_KEYS)}."
            complaints.refuse(complaints.line(name), f"unknown key {name!r} of [fetch]", hint)
        found[name] = FETCH_KEYS[name](name, told, complaints)
    return found


def _paths(key: str, value: object, complaints: _Complaints) -> tuple[str, ...]:
    paths = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) and one.startswith("/") for one in paths):
        complaints.refuse(complaints.line(key), f"{key} must be a list of paths that begin with /")
    return tuple(paths)


def _number(least: float, most: float) -> Callable[[str, object, _Complaints], float]:
    def read(key: str, value: object, complaints: _Complaints) -> float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not least <= float(str(value)) <= most:
            message = f"{key} must be a number from {least:g} to {most:g}"
            complaints.refuse(complaints.line(key), message)
        return float(str(value))

    return read


def _whole(least: int, most: int) -> Callable[[str, object, _Complaints], int]:
    number = _number(least, most)

    def read(key: str, value: object, complaints: _Complaints) -> int:
        found = number(key, value, complaints)
        if found != int(found):
            complaints.refuse(complaints.line(key), f"{key} must be a whole number")
        return int(found)

    return read


def _refuse_path_outside(file: str, line: int, complaints: _Complaints) -> None:
    parts = file.split("/")
    if not file.strip() or CONTROL.search(file) or "\\" in file:
        complaints.refuse(line, f"{file!r} is no file name", 'Use "/" between folders.')
    if file.startswith("/") or ":" in parts[0] or ".." in parts:
        hint = "Files are named relative to the folder of source.toml."
        complaints.refuse(line, f"{file!r} leaves the folder of the source", hint)
    if "" in parts or "." in parts:
        complaints.refuse(line, f"{file!r} is not a plain relative path")


def _refuse_type(
    key: str, wanted: str, value: object, complaints: _Complaints, line: int = 0
) -> NoReturn:
    kind = TYPE_NAMES.get(type(value), "a date or time")
    complaints.refuse(line or complaints.line(key), f"{key} must be {wanted}, not {kind}")


TYPE_NAMES: dict[type, str] = {
    bool: "true or false",
    dict: "a table",
    float: "a number (put it in quotes)",
    int: "a number (put it in quotes)",
    list: "a list",
    str: "a string",
}

# What the table [fetch] may say.
FETCH_KEYS: dict[str, Callable[[str, object, _Complaints], Any]] = {
    "start": _web_address,
    "include": _paths,
    "exclude": _paths,
    "depth": _whole(0, 1_000),
    "pages": _whole(1, 1_000_000),
    "delay": _number(0, 3_600),
    "concurrency": _whole(1, 32),
}

# The whole of what source.toml may say: key -> how its value is read.
KEYS: dict[str, Callable[[str, object, _Complaints], Any]] = {
    "name": _line_of_text,
    "version": _line_of_text,
    "title": _line_of_text,
    "dialect": _line_of_text,
    "base-url": _base_url,
    "homepage": _web_address,
    "files": _files,
    "overlay": _file,
    "fetch": _fetch,
}
