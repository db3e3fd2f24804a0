"""dialect.toml -> Dialect; every fault is told with its line.

A dialect says what differs from its parent: lists and tables add to what that has, all else
replaces it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from attrs import evolve, fields

from docgen.base.toml_text import Complaints, line_of_text, read_toml, refuse_type, refuse_unknown
from docgen.base.words import loose
from docgen.extract.dialect import Column, Dialect, Label, Part, Words
from docgen.extract.dialect_file.keys import COLUMNS, KEYS, LABELS, PAGING, Key, Kind
from docgen.model.api import PagingWords

_ENUMS = {"labels": Label, "parts": Part, "short-parts": Part, "columns": Column}
_LONGEST_PATTERN = 1_000
_MOST_WORDS = 10_000
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT"})


def read_dialect(
    label: str, data: bytes, known: Mapping[str, Dialect], fallback: str, *, ours: bool = False
) -> Dialect:
    """The dialect that a file says; `label` names the file in messages, `fallback` the dialect.

    `known` are the dialects that it may extend. `ours`: it ships, and its patterns are not doubted.
    Raises ConfigError with the line of what is wrong.
    """
    table, complaints = read_toml(label, data)
    parent = _parent(table, known, complaints)
    wanted = [one for one in KEYS if one.of in {"all", "generic" if parent.generic else "pages"}]
    told = _told(table, wanted, complaints)
    name = str(told.pop("name", "") or fallback)
    told.pop("extends", None)
    made = (
        _generic(parent, told, complaints)
        if parent.generic
        else _of_pages(parent, told, complaints, ours=ours)
    )
    whole = hashlib.sha256(parent.digest.encode() + data).hexdigest()
    plain = {key: told[key] for key in ("base-path", "selector") if key in told}
    common = {key.replace("-", "_"): value for key, value in plain.items()}
    paging = _paging(parent.paging, told)
    return evolve(made, name=name, digest=whole, paging=paging, **common)


def _paging(parent: PagingWords, told: Mapping[str, Any]) -> PagingWords:
    """The names of paging, added to those of the parent."""
    added = {name: tuple(map(loose, told.get(f"paging.{name}", ()))) for name in PAGING}
    return evolve(
        parent, **{name: (*getattr(parent, name), *words) for name, words in added.items() if words}
    )


def _parent(
    table: Mapping[str, Any], known: Mapping[str, Dialect], complaints: Complaints
) -> Dialect:
    if "extends" not in table:
        return known.get("generic", Dialect(name="generic", generic=True))
    asked = line_of_text("extends", table["extends"], complaints)
    if asked not in known:
        hint = f"Known dialects: {', '.join(sorted(known))}."
        complaints.refuse(complaints.line("extends"), f"extends unknown dialect {asked!r}", hint)
    return known[asked]


def _told(
    table: Mapping[str, Any], wanted: Sequence[Key], complaints: Complaints
) -> dict[str, Any]:
    """The values by path, each of the kind that its key has."""
    by_path = {one.path: one for one in wanted}
    tables = {path.partition(".")[0] for path in by_path if "." in path}
    refuse_unknown(table, [*dict.fromkeys(path.partition(".")[0] for path in by_path)], complaints)
    found: dict[str, Any] = {}
    for name, value in table.items():
        if name not in tables:
            found[name] = _value(by_path[name], name, value, complaints)
            continue
        if not isinstance(value, dict):
            refuse_type(name, "a table", value, complaints)
        inner = [path.partition(".")[2] for path in by_path if path.startswith(f"{name}.")]
        refuse_unknown(value, inner, complaints, f" of [{name}]")
        for key, one in value.items():
            found[f"{name}.{key}"] = _value(by_path[f"{name}.{key}"], key, one, complaints)
    return found


def _value(key: Key, name: str, value: object, complaints: Complaints) -> Any:
    match key.kind:
        case Kind.TEXT | Kind.PATTERN:
            return line_of_text(name, value, complaints)
        case Kind.TEXTS:
            return _texts(name, value, complaints)
        case Kind.ROWS:
            rows = (
                value if isinstance(value, list) else refuse_type(name, "a list", value, complaints)
            )
            return tuple(_texts(name, row, complaints) for row in rows)
        case Kind.WORDS:
            return _words(key, name, value, complaints)


def _texts(name: str, value: object, complaints: Complaints) -> tuple[str, ...]:
    if not isinstance(value, list):
        refuse_type(name, "a list of strings", value, complaints)
    if len(value) > _MOST_WORDS:
        complaints.refuse(complaints.line(name), f"{name} has more than {_MOST_WORDS:,} words")
    for one in value:
        if not isinstance(one, str):
            refuse_type(f"a member of {name}", "a string", one, complaints, complaints.line(name))
        if not one.strip():
            message = f"{name} has an empty string, which would match everything"
            complaints.refuse(complaints.line(name), message)
    return tuple(value)


def _words(key: Key, name: str, value: object, complaints: Complaints) -> dict[str, str]:
    if not isinstance(value, dict):
        refuse_type(name, "a table of words", value, complaints)
    for word, meaning in value.items():
        if not word.strip():
            message = f"{name} has an empty word, which would match everything"
            complaints.refuse(complaints.line(name), message)
        if meaning not in key.values:
            told = f"{word!r} of {name} must be one of {', '.join(key.values)}, not {meaning!r}"
            complaints.refuse(complaints.line(name), told)
    # A word for a method is a word of the language as well: it counts as it is spelled.
    plain = {word.strip(): str(meaning) for word, meaning in value.items()}
    exact = key.path == "requests.methods"
    return plain if exact else {word.lower(): meaning for word, meaning in plain.items()}


def _placeholders(told: Mapping[str, Any], complaints: Complaints) -> tuple[str, ...]:
    """Marks around the word `name`: without any, every word of a path would be a placeholder."""
    found = tuple(told.get("requests.placeholders", ()))
    for one in found:
        before, name, behind = one.partition("name")
        if not name or not (before.strip() or behind.strip()) or "/" in one:
            message = f"placeholders must be like '%name%', not {one!r}"
            complaints.refuse(complaints.line("placeholders"), message)
    return found


def _generic(parent: Dialect, told: Mapping[str, Any], complaints: Complaints) -> Dialect:
    """The words, added to those of the parent."""
    before = parent.words
    labels = _spelled("labels", LABELS, told)
    columns = _spelled("columns", COLUMNS, told)

    def texts(path: str) -> frozenset[str]:
        return frozenset(one.strip().lower() for one in told.get(path, ()))

    words = Words(
        labels={**before.labels, **labels},
        columns={**before.columns, **columns},
        types={**before.types, **told.get("words.types", {})},
        locations={**before.locations, **told.get("words.locations", {})},
        methods={**before.methods, **told.get("requests.methods", {})},
        required=before.required | texts("words.required"),
        optional=before.optional | texts("words.optional"),
        placeholders=(*before.placeholders, *_placeholders(told, complaints)),
        declare=before.declare | frozenset(told.get("requests.declare", ())),
        ignore=before.ignore | frozenset(told.get("requests.ignore", ())),
        leave_out=before.leave_out | texts("requests.leave-out"),
        chrome=(*before.chrome, *told.get("text.leave-out", ())),
    )
    return evolve(parent, words=words)


def _spelled(name: str, meanings: Mapping[str, str], told: Mapping[str, Any]) -> dict[str, str]:
    return {
        one.strip().lower(): text
        for key, text in meanings.items()
        for one in told.get(f"{name}.{key}", ())
    }


def _of_pages(
    parent: Dialect, told: Mapping[str, Any], complaints: Complaints, *, ours: bool
) -> Dialect:
    """The fields of a dialect of pages; what is not told is that of the parent."""
    kinds = {one.path: one.kind for one in KEYS if one.of == "pages"}
    found: dict[str, Any] = {}
    for name, enum in _ENUMS.items():
        added = {
            one.lower(): enum(path.partition(".")[2])
            for path, values in told.items()
            if path.startswith(f"{name}.")
            for one in values
        }
        if added:
            key = name.replace("-", "_")
            found[key] = {**getattr(parent, key), **added}
    product = str(told.get("product", "")) or parent.product.pattern
    for field in fields(Dialect):
        path = field.name.replace("_", "-")
        if path not in told or path not in kinds:
            continue
        value, before = told[path], getattr(parent, field.name)
        if kinds[path] is Kind.PATTERN:
            text = value if path == "product" else value.replace("{product}", product)
            found[field.name] = _pattern(path, text, complaints, ours=ours)
        elif isinstance(value, tuple):
            more = (*before, *(one for one in value if one not in before))
            found[field.name] = frozenset(more) if isinstance(before, frozenset) else more
        else:
            found[field.name] = value
    return evolve(parent, generic=False, **found)


def _pattern(path: str, text: str, complaints: Complaints, *, ours: bool) -> re.Pattern[str]:
    """A regular expression of a person: none that matches everything, or takes for ever."""
    try:
        made = re.compile(text)
        wrong, hint = ("", "") if ours else _wrong(made)
    except (re.error, RecursionError, OverflowError) as error:
        wrong, hint = f"is no regular expression: {error}", ""
    if wrong:
        complaints.refuse(complaints.line(path), f"{path} {wrong}", hint)
    return made


def _wrong(made: re.Pattern[str]) -> tuple[str, str]:
    """What speaks against a pattern that somebody else has written, and what to do."""
    if len(made.pattern) > _LONGEST_PATTERN:
        return f"is longer than {_LONGEST_PATTERN:,} characters", ""
    if made.search("") is not None:
        return "matches everything", ""
    if _repeats_twice(_parser.parse(made.pattern), inside=False):
        return "could take for ever", "Write it without a repetition within a repetition."
    return "", ""


def _repeats_twice(tree: Any, *, inside: bool) -> bool:
    """Whether a repetition without end stands within another: such may take exponential time."""
    for kind, value in tree:
        name = str(kind)
        endless = name in _REPEATS and value[1] == _parser.MAXREPEAT
        if endless and (inside or _is_open(value[2])):
            return True
        for part in _parts(value):
            if _repeats_twice(part, inside=inside or endless):
                return True
    return False


def _is_open(tree: Any) -> bool:
    """Whether a choice stands in a repetition, two of whose ways begin alike."""
    for kind, value in tree:
        if str(kind) == "BRANCH":
            starts = [str(way[0]) if len(way) else "" for way in value[1]]
            literal = all(one.startswith("(LITERAL,") for one in starts)
            if not literal or len({*starts}) < len(starts):
                return True
        if any(_is_open(part) for part in _parts(value)):
            return True
    return False


def _parts(value: Any) -> list[Any]:
    """The trees within a node of a tree of `re`."""
    if isinstance(value, _parser.SubPattern):
        return [value]
    if isinstance(value, list | tuple):
        return [part for one in value for part in _parts(one)]
    return []
