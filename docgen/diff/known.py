"""Changes that somebody has read and accepted: a file of fingerprints, an entry on each line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from json import JSONDecodeError, JSONDecoder
from typing import NoReturn

from attrs import evolve, field, frozen

from docgen.base.errors import ConfigError
from docgen.base.shown import in_json, shown
from docgen.diff.change import Change

_FINGERPRINT = re.compile("[0-9a-f]{12}")
_SPACE = re.compile(r"[ \t\n\r]*")
_MEMBERS = ("fingerprint", "rule", "about", "where", "comment")
_NEEDED = frozenset(_MEMBERS[:3])
_HINT = "`docgen diff --accept` writes this file; only the comments are yours."


@frozen(kw_only=True)
class Accepted:
    """An entry of the file. The fingerprint decides; rule, about and where tell people what it is.

    `comment` is written by people and kept.
    """

    fingerprint: str
    rule: str
    about: str
    where: str = ""
    comment: str = ""
    line: int = field(default=0, eq=False)


def read_known(data: bytes, label: str) -> tuple[Accepted, ...]:
    """The entries of a file, sorted; a ConfigError says `label:line` of what is wrong with it.

    An empty file has none. What stands there twice, as merges of branches leave it, counts once.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse(label, data.count(b"\n", 0, error.start) + 1, "is not UTF-8")
    if not text.strip():
        return ()
    found: dict[str, Accepted] = {}
    for value, line in _entries(text, label):
        entry = _accepted(value, label, line)
        first = found.setdefault(entry.fingerprint, entry)
        if first != entry:
            told = f"{entry.fingerprint} stands at line {first.line} too, and tells something else"
            _refuse(label, line, told)
    return tuple(sorted(found.values(), key=_order))


def not_known(changes: Iterable[Change], known: Iterable[Accepted]) -> tuple[Change, ...]:
    """The changes that nobody has accepted."""
    accepted = {entry.fingerprint for entry in known}
    return tuple(change for change in changes if change.fingerprint not in accepted)


def no_longer(known: Iterable[Accepted], changes: Iterable[Change]) -> tuple[Accepted, ...]:
    """The entries whose change does not occur any more."""
    seen = {change.fingerprint for change in changes}
    return tuple(entry for entry in known if entry.fingerprint not in seen)


def merge_known(
    known: Iterable[Accepted], changes: Iterable[Change], *, keep: bool = True
) -> tuple[Accepted, ...]:
    """The entries with those of the changes, comments kept; not `keep`: of the changes alone."""
    before = {entry.fingerprint: entry for entry in known}
    merged = dict(before) if keep else {}
    for change in changes:
        mark = change.fingerprint
        kept = before.get(mark)
        merged[mark] = Accepted(
            fingerprint=mark,
            rule=change.rule,
            about=change.about,
            where=change.where,
            comment=kept.comment if kept else "",
        )
    return tuple(sorted(merged.values(), key=_order))


def known_text(known: Iterable[Accepted]) -> str:
    """The text of the file: a JSON list, sorted, each entry on its line."""
    lines = [_line(entry) for entry in sorted(known, key=_order)]
    return "[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n"


def _order(entry: Accepted) -> tuple[str, ...]:
    return entry.about, entry.where, entry.rule, entry.fingerprint


def _line(entry: Accepted) -> str:
    members = {name: getattr(entry, name) for name in _MEMBERS}
    return in_json(json.dumps(members, ensure_ascii=False))


def _entries(text: str, label: str) -> Iterator[tuple[object, int]]:
    """The items of the list that the text is, each with the line where it begins."""
    decoder = JSONDecoder(object_pairs_hook=_without_doubles)
    at = _next(text, 0)
    if text[at : at + 1] != "[":
        _refuse(label, _line_at(text, at), "is no JSON list")
    at = _next(text, at + 1)
    first = True
    while text[at : at + 1] != "]" or not first:
        try:
            value, end = decoder.raw_decode(text, at)
        except JSONDecodeError as error:
            _refuse(label, error.lineno, f"is not JSON: {error.msg}")
        except (ValueError, RecursionError) as error:
            _refuse(label, _line_at(text, at), f"is not JSON: {shown(str(error))}")
        yield value, _line_at(text, at)
        first = False
        at = _next(text, end)
        if text[at : at + 1] == "]":
            break
        if text[at : at + 1] != ",":
            _refuse(label, _line_at(text, at), "is not JSON: an entry must be followed by , or ]")
        at = _next(text, at + 1)
    at = _next(text, at + 1)
    if at < len(text):
        _refuse(label, _line_at(text, at), "something stands after the list")


def _accepted(value: object, label: str, line: int) -> Accepted:
    if not isinstance(value, dict):
        _refuse(label, line, "an entry is no JSON object")
    for name, member in value.items():
        if name not in _MEMBERS:
            _refuse(label, line, f"an entry has no member '{shown(name)}'")
        if not isinstance(member, str):
            _refuse(label, line, f"{name} is no text")
    if missing := sorted(_NEEDED - value.keys()):
        _refuse(label, line, f"an entry lacks {', '.join(missing)}")
    mark = value["fingerprint"]
    if not _FINGERPRINT.fullmatch(mark):
        _refuse(label, line, f"'{shown(mark)}' is no fingerprint")
    return evolve(Accepted(**value), line=line)


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("an object has a member twice")
    return made


def _next(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _line_at(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _refuse(label: str, line: int, told: str) -> NoReturn:
    raise ConfigError(f"{label}:{line}: {told}", hint=_HINT)
