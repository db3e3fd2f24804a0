"""source.toml: what a source says of itself. Every fault is told with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from docgen.base.toml_text import (
    CONTROL,
    Complaints,
    line_of_text,
    read_toml,
    refuse_type,
    refuse_unknown,
    web_address,
)
from docgen.ingest.source.client import CLIENT_KEYS

SETTINGS_FILE = "source.toml"

WEB_ADDRESS = re.compile(r"https?://[^\s/?#]+[^\s]*", re.IGNORECASE)
BASE_URL = re.compile(r"(?:https?://[^\s/?#]+)?(?:/[^\s?#]*)?", re.IGNORECASE)


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
    client: Mapping[str, Any] = field(factory=dict)
    lines: dict[str, int] = field(factory=dict)


def read_settings(label: str, data: bytes) -> Settings:
    """The settings in `data`; `label` is how messages name the file."""
    table, complaints = read_toml(label, data)
    refuse_unknown(table, [*KEYS], complaints)
    values = {key: KEYS[key](key, value, complaints) for key, value in table.items()}
    lines = {key: complaints.line(key) for key in table}
    for file, line in complaints.lines_of_values("files", values.get("files", ())).items():
        lines[f"files.{file}"] = line
    client = {key: values.pop(key) for key in CLIENT_KEYS if key in values}
    told = {key.replace("-", "_"): value for key, value in values.items()}
    return Settings(**told, client=client, lines=lines)


def is_base_url(text: str) -> bool:
    """Whether the text is a base path, with scheme and host before it or without."""
    return bool(text) and not CONTROL.search(text) and BASE_URL.fullmatch(text) is not None


def _base_url(key: str, value: object, complaints: Complaints) -> str:
    text = line_of_text(key, value, complaints)
    if not is_base_url(text):
        message = f"{key} must be like https://host/api/v2 or /api/v2, not {text!r}"
        complaints.refuse(complaints.line(key), message)
    return text.rstrip("/") or "/"


def _files(key: str, value: object, complaints: Complaints) -> tuple[str, ...]:
    if not isinstance(value, list):
        refuse_type(key, "a list of file names", value, complaints)
    if not value:
        complaints.refuse(complaints.line(key), f"{key} lists no file", "Leave it out to take all.")
    seen: set[str] = set()
    lines = complaints.lines_of_values(key, value)
    for file in value:
        if not isinstance(file, str):
            refuse_type(f"a member of {key}", "a string", file, complaints, complaints.line(key))
        line = lines[file]
        if file in seen:
            complaints.refuse(line, f"{file!r} is listed twice")
        seen.add(file)
        _refuse_path_outside(file, line, complaints)
    return tuple(value)


def _file(key: str, value: object, complaints: Complaints) -> str:
    text = line_of_text(key, value, complaints)
    _refuse_path_outside(text, complaints.line(key), complaints)
    return text


def _fetch(key: str, value: object, complaints: Complaints) -> dict[str, Any]:
    """The table of what `docgen fetch` is to do; a key of it has a kind of value each."""
    if not isinstance(value, dict):
        refuse_type(key, "a table", value, complaints)
    found: dict[str, Any] = {}
    refuse_unknown(value, [*FETCH_KEYS], complaints, " of [fetch]")
    for name, told in value.items():
        found[name] = FETCH_KEYS[name](name, told, complaints)
    return found


def _paths(key: str, value: object, complaints: Complaints) -> tuple[str, ...]:
    paths = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str) and one.startswith("/") for one in paths):
        complaints.refuse(complaints.line(key), f"{key} must be a list of paths that begin with /")
    return tuple(paths)


def _number(least: float, most: float) -> Callable[[str, object, Complaints], float]:
    def read(key: str, value: object, complaints: Complaints) -> float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not least <= float(str(value)) <= most:
            message = f"{key} must be a number from {least:g} to {most:g}"
            complaints.refuse(complaints.line(key), message)
        return float(str(value))

    return read


def _whole(least: int, most: int) -> Callable[[str, object, Complaints], int]:
    number = _number(least, most)

    def read(key: str, value: object, complaints: Complaints) -> int:
        found = number(key, value, complaints)
        if found != int(found):
            complaints.refuse(complaints.line(key), f"{key} must be a whole number")
        return int(found)

    return read


def _refuse_path_outside(file: str, line: int, complaints: Complaints) -> None:
    parts = file.split("/")
    if not file.strip() or CONTROL.search(file) or "\\" in file:
        complaints.refuse(line, f"{file!r} is no file name", 'Use "/" between folders.')
    if file.startswith("/") or ":" in parts[0] or ".." in parts:
        hint = "Files are named relative to the folder of source.toml."
        complaints.refuse(line, f"{file!r} leaves the folder of the source", hint)
    if "" in parts or "." in parts:
        complaints.refuse(line, f"{file!r} is not a plain relative path")


# What the table [fetch] may say.
FETCH_KEYS: dict[str, Callable[[str, object, Complaints], Any]] = {
    "start": web_address(WEB_ADDRESS),
    "include": _paths,
    "exclude": _paths,
    "depth": _whole(0, 1_000),
    "pages": _whole(1, 1_000_000),
    "delay": _number(0, 3_600),
    "concurrency": _whole(1, 32),
}

# The whole of what source.toml may say: key -> how its value is read.
KEYS: dict[str, Callable[[str, object, Complaints], Any]] = {
    "name": line_of_text,
    "version": line_of_text,
    "title": line_of_text,
    "dialect": line_of_text,
    "base-url": _base_url,
    "homepage": web_address(WEB_ADDRESS),
    "files": _files,
    "overlay": _file,
    "fetch": _fetch,
    **CLIENT_KEYS,
}
