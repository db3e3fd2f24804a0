"""Figures that say how much of a labelled reference was extracted, and how much of it is right.

Labels are a list of records (`kind`: operation, resource, notifications, others are not scored),
made by reading the reference. What was extracted is the JSON of `docgen list all`. Every figure
is between 0 and 1; a set of names is scored by its F1 over all pages together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Record = dict[str, Any]
Pair = tuple[Record, Record]  # a label and what was extracted for it
Names = Callable[[Record], set[str]]

ROLES = ("request", "response", "notification")
SETS = ("query", "required_features", "message_types", "notification_types")
GUIDES = {"Getting started", "API basics", "API change list between 8.5 and 8.6"}  # chapters

_HOST = re.compile(r"^(https?://[^/]+|\.+)")
_PLACEHOLDER = re.compile(r"\{[^}]*\}|<[^>]*>")
_PREFIX = re.compile(r"^/api/v2(?=/|$)")


def score(extracted: Record, labels: list[Record]) -> dict[str, float]:
    """Every figure by its name."""
    operations = [r for r in labels if r["kind"] == "operation" and not r.get("optional")]
    told = [r for r in operations if r["section"] in GUIDES]
    wanted = [r for r in operations if r not in told and not r.get("duplicate_of")]
    pairs = _pair(wanted, extracted["operations"])
    figures = {
        "operations.recall": _share(len(pairs), len(wanted)),
        "operations.precision": _precision(extracted["operations"], labels),
        "operations.section": _agreement(pairs, lambda r: _plain(r["section"])),
        "operations.title": _agreement(pairs, lambda r: _plain(r["title"])),
        "parameters.f1": _f1(_parameter_sets(pairs)),
        "query.f1": _f1_of(pairs, "query"),
        "features.f1": _f1_of(pairs, "required_features"),
        "message_types.f1": _f1_of(pairs, "message_types"),
        "notification_types.f1": _f1_of(pairs, "notification_types"),
        "required.accuracy": _required(pairs),
    }
    if told:
        found = len(_pair(told, extracted["operations"]))
        figures["guide_requests.recall"] = _share(found, len(told))
    for role in ROLES:
        right = sum(w[f"{role}_samples"] == g["samples"].get(role, 0) for w, g in pairs)
        figures[f"samples.{role}.exact"] = _share(right, len(pairs))
    return figures | _resources(extracted, labels) | _notifications(extracted, labels)


def misses(extracted: Record, labels: list[Record]) -> list[str]:
    """What to look at where a figure is short: a line for each fault of an operation."""
    wanted = [r for r in labels if r["kind"] == "operation" and not r.get("optional")]
    pairs = _pair(wanted, extracted["operations"])
    found = {id(want) for want, _ in pairs}
    lines = [f"{_name(want)}: not found" for want in wanted if id(want) not in found]
    for want, got in pairs:
        sets = {field: (set(want[field]), set(got[field])) for field in SETS}
        sets["parameters"] = next(_parameter_sets([(want, got)]))
        for field, (w, g) in sets.items():
            if w != g:
                lines.append(f"{_name(want)}: {field}: lost {sorted(w - g)}, extra {sorted(g - w)}")
        for role in ROLES:
            if want[f"{role}_samples"] != got["samples"].get(role, 0):
                counts = f"{want[f'{role}_samples']}, got {got['samples'].get(role, 0)}"
                lines.append(f"{_name(want)}: {role} samples: {counts}")
    return lines


def _name(record: Record) -> str:
    return f"{record['section']} | {record['title']} (line {record['line']})"


# --- operations ---------------------------------------------------------------------------------


def _path(text: str) -> str:
    """A path as it is compared: host, query, base path, names of placeholders do not count."""
    path = _HOST.sub("", text.partition("?")[0].strip())
    path = _PLACEHOLDER.sub("{}", "/" + path.lstrip("/")).rstrip("/")
    return _PREFIX.sub("", path).lower() or "/"


def _keys(record: Record) -> set[tuple[str, str, str | None]]:
    """Every key under which a record counts as found: as printed, and as the page corrects it."""
    fixed = record.get("corrected", {})
    methods = {record["method"], fixed.get("method", record["method"])}
    paths = {record["path"], fixed.get("path", record["path"]), record.get("template")} - {None}
    selectors = {record["operation_name"], *record.get("operation_names", ())}
    selectors.add(fixed.get("operation_name", record["operation_name"]))
    return {(m.upper(), _path(p), s or None) for m in methods for p in paths for s in selectors}


def _pair(wanted: list[Record], extracted: list[Record]) -> list[Pair]:
    """Each label with the operation that is it; of several with its key, the likest page.

    Labels share an operation only where nothing else has their key: two pages that the model
    holds as one.
    """
    used: set[int] = set()
    pairs = []
    for want in sorted(wanted, key=lambda record: int(record["line"])):
        keys = _keys(want)
        pool = [got for got in extracted if keys & _keys(got)]
        if pool:
            best = max(pool, key=lambda got: (id(got) not in used, *_likeness(want, got)))
            pairs.append((want, best))
            used.add(id(best))
    return pairs


def _likeness(want: Record, got: Record) -> tuple[bool, bool]:
    return (
        _plain(want["section"]) == _plain(got["section"]),
        _plain(want["title"]) == _plain(got["title"]),
    )


def _precision(extracted: list[Record], labels: list[Record]) -> float:
    """The share of what was extracted, in labelled sections, that a label knows."""
    operations = [r for r in labels if r["kind"] == "operation"]
    known = set[tuple[str, str, str | None]]().union(*map(_keys, operations))
    covered = {_plain(r["section"]) for r in operations if r["section"] not in GUIDES}
    inside = [got for got in extracted if _plain(got["section"]) in covered]
    return _share(sum(bool(_keys(got) & known) for got in inside), len(inside))


def _parameter_sets(pairs: list[Pair]) -> Iterator[tuple[set[str], set[str]]]:
    """Names of body parameters, wanted and got; those that only samples or URLs show are free."""
    for want, got in pairs:
        free = set(want["query"]) | set(got["query"])
        free |= {p["name"] for p in want["params"] if p.get("source") == "sample"}
        free |= {p["name"] for p in got["parameters"] if p["in"] == "path"}
        yield (
            {p["name"] for p in want["params"]} - free,
            {p["name"] for p in got["parameters"]} - free,
        )


def _required(pairs: list[Pair]) -> float:
    """Of the parameters documented as mandatory or optional: how many were read as such."""
    right = total = 0
    for want, got in pairs:
        read = {p["name"]: p["required"] for p in got["parameters"]}
        for parameter in want["params"]:
            if parameter["required"] is not None:
                total += 1
                right += read.get(parameter["name"]) is parameter["required"]
    return _share(right, total)


# --- resources and notifications ----------------------------------------------------------------


def _resources(extracted: Record, labels: list[Record]) -> dict[str, float]:
    wanted = [r for r in labels if r["kind"] == "resource" and r["fields"]]
    if not wanted:
        return {}
    sets = [(set(r["fields"]), _fields_of(r, extracted["resources"])) for r in wanted]
    return {
        "resources.recall": _share(sum(bool(w & g) for w, g in sets), len(sets)),
        "resources.fields.f1": _f1(sets),
    }


def _fields_of(want: Record, extracted: list[Record]) -> set[str]:
    """The fields of the resource that is `want`: the same title, else the most like it there."""
    there = [got for got in extracted if _plain(got["section"]) == _plain(want["section"])]
    named = [got for got in there if _plain(got["title"]) == _plain(want["title"])]
    sets = [set[str](got["fields"]) for got in named or there]
    return max(sets, key=lambda fields: len(fields & set(want["fields"])), default=set())


def _notifications(extracted: Record, labels: list[Record]) -> dict[str, float]:
    wanted = [r for r in labels if r["kind"] == "notifications"]
    sections = {_plain(r["section"]) for r in wanted}
    got = [r for r in extracted["notifications"] if _plain(r["section"]) in sections]
    names = ("channels", "message_types")
    return {
        f"notifications.{n}.f1": _f1([(_told(wanted, n), _told(got, n))]) for n in names if wanted
    }


def _told(records: list[Record], field: str) -> set[str]:
    return {f"{_plain(r['section'])} {value}" for r in records for value in r.get(field) or ()}


# --- figures ------------------------------------------------------------------------------------


def _plain(text: str | None) -> str:
    """A title as it is compared: letters and digits."""
    return re.sub(r"[^a-z0-9]", "", (text or "").lower())


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _agreement(pairs: list[Pair], of: Callable[[Record], str]) -> float:
    return _share(sum(of(want) == of(got) for want, got in pairs), len(pairs))


def _f1_of(pairs: list[Pair], field: str) -> float:
    return _f1((set(want[field]), set(got[field])) for want, got in pairs)


def _f1(sets: Iterable[tuple[set[str], set[str]]]) -> float:
    """The harmonic mean of recall and precision, over all (wanted, got) together."""
    hit = wanted = got = 0
    for want, have in sets:
        hit += len(want & have)
        wanted += len(want)
        got += len(have)
    return _share(2 * hit, wanted + got)
