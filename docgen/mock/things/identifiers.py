"""What tells things apart: identifiers and addresses in samples, and new ones like them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from docgen.mock.answers import uuid_of
from docgen.mock.requests import encoded, normalised

ADDRESSES = ("uri", "path", "url", "href", "self")  # members that say where a thing is
NAMES = ("id", "name", "key")
_LONGEST = 1_000  # letters of an address
_UUID = re.compile(r"[0-9a-fA-F]{8}-.{27}")
_HEX = re.compile(r"[0-9a-f]{8,64}", re.IGNORECASE)


def identifier_of(thing: Mapping[str, Any]) -> Any:
    """What tells a thing from others, a text or a number; empty where nothing does."""
    if isinstance(thing.get("id"), str | int):
        return thing["id"]
    for name in ADDRESSES:
        if isinstance(thing.get(name), str) and "/" in thing[name]:
            return unquote(thing[name].rstrip("/").rpartition("/")[2])
    return ""


def key_of(thing: Mapping[str, Any]) -> str:
    """The identifier of a thing, else its name."""
    told = identifier_of(thing) or next((thing[one] for one in NAMES if one in thing), "")
    return str(told) if isinstance(told, str | int) else ""


def below(path: str, key: object) -> str:
    """The path of a thing in the list at a path."""
    return f"{path}/{encoded(str(key))}"


def last_of(path: str) -> str:
    """The identifier that a path ends with."""
    return unquote(path.rpartition("/")[2])


def path_of(value: object, base: str) -> str:
    """The path of an address, whatever server or prefix it is printed with; empty if it is none.

    `base`: what all documented paths begin with; addresses may leave it out.
    """
    if not isinstance(value, str) or "/" not in value or len(value) > _LONGEST:
        return ""
    try:
        path = urlsplit(value).path
    except ValueError:
        return ""
    if base and base in path:
        return normalised(path[path.index(base) :])
    return normalised(f"{base}{path}" if value.startswith("/") else path)


def are_addresses(value: object) -> bool:
    """Whether a value is a list of URIs or paths."""
    held = value if isinstance(value, list) else []
    return bool(held) and all(isinstance(one, str) and "/" in one for one in held)


def renamed(value: Any, old: Any, new: Any) -> Any:
    """A value with another identifier: where it stands alone, and in addresses."""
    if isinstance(value, dict):
        return {name: renamed(one, old, new) for name, one in value.items()}
    if isinstance(value, list):
        return [renamed(one, old, new) for one in value]
    if value == old and type(value) is type(old):
        return new
    if isinstance(value, str) and "/" in value and str(old):
        fresh = encoded(str(new))
        return "/".join(fresh if one == str(old) else one for one in value.split("/"))
    return value


class NewIdentifiers:
    """Makes identifiers of the form of others. `bits`: gives as many bits as are asked for."""

    def __init__(self, bits: Callable[[int], int]) -> None:
        self._bits = bits
        self._count = 0

    def like(self, old: Any) -> Any:
        """A new one: a number is counted on, letters are drawn; empty where there is no form."""
        self._count += 1
        if isinstance(old, int):
            return old + self._count
        if not isinstance(old, str) or not old:
            return ""
        if old.isdecimal():
            return str(int(old[:18]) + self._count)
        bits = self._bits(128)
        if _UUID.fullmatch(old):
            return uuid_of(bits)
        length = len(old) if _HEX.fullmatch(old) else 16
        return f"{bits:032x}"[: min(length, 32)]
