"""What two models say differently: a path to each fact, and both values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

# What a model tells of the API. Places, raw text and other evidence are no part of equality;
# findings and gaps are about a form, and so is the edition that it prints.
FACTS = (
    "title",
    "sections",
    "operations",
    "resources",
    "notifications",
    "status_codes",
    "changes",
    "features",
    "roles",
    "security",
    "schemas",
    "servers",
)


@attrs.frozen
class Difference:
    """A fact that two models tell differently; a list of which one has more is told as names."""

    path: str
    one: Any
    other: Any

    def __str__(self) -> str:
        return f"{self.path}: {str(self.one)[:120]!r} / {str(self.other)[:120]!r}"


def differences(one: Any, other: Any) -> list[Difference]:
    """Every fact of two Apis that differs."""
    return [
        difference
        for name in FACTS
        for difference in _compare(getattr(one, name), getattr(other, name), name)
    ]


def _compare(one: Any, other: Any, path: str) -> Iterator[Difference]:
    if type(one) is not type(other):
        yield Difference(path, one, other)
    elif attrs.has(type(one)):
        for field in attrs.fields(type(one)):
            if field.eq:
                inner = f"{path}.{field.name}"
                yield from _compare(getattr(one, field.name), getattr(other, field.name), inner)
    elif isinstance(one, tuple):
        yield from _compare_lists(one, other, path)
    elif one != other:
        yield Difference(path, one, other)


def _compare_lists(one: tuple[Any, ...], other: tuple[Any, ...], path: str) -> Iterator[Difference]:
    if len(one) == len(other):
        for left, right in zip(one, other, strict=True):
            yield from _compare(left, right, f"{path}[{_label(left)}]")
        return
    mine, theirs = Counter(map(_label, one)), Counter(map(_label, other))
    yield Difference(f"{path}.#", sorted(mine - theirs), sorted(theirs - mine))
    shared = {_label(right): right for right in other}
    for left in one:
        label = _label(left)
        if label in shared and mine[label] == theirs[label] == 1:
            yield from _compare(left, shared[label], f"{path}[{label}]")


def _label(value: Any) -> str:
    """What a person calls it."""
    if isinstance(value, str):
        return value[:60]
    section = getattr(value, "section", "")
    for name in ("key", "name", "title", "text", "code", "what"):
        if hasattr(value, name):
            told = str(getattr(value, name))
            title = f" {value.title}" if name == "key" else ""
            return f"{section} {told}{title}".strip()
    return str(value)[:60]
