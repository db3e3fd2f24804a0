"""YAML or JSON as anybody writes it -> plain values, and the lines where objects and lists begin.

Unlike `ingest/marked_yaml.py`, which reads what is written for docgen, this takes anchors, aliases
and merge keys, and documents of many megabytes. Scalars are those of YAML 1.2 there and here.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

import yaml
from attrs import field, frozen

from docgen.base.errors import SourceError
from docgen.base.yaml_text import HALF_A_CHARACTER, LOADER, fault_of, line_of, scalar

MOST_BYTES = 32 * 1024 * 1024  # the largest public documents have some 12 MB (GitHub, Kubernetes)
MOST_DEPTH = 100  # an OpenAPI document goes down some 20 levels
MOST_VALUES = 2_000_000  # with each alias counted as what it stands for; 1 MB has some 60,000

_CORE_TAG = "tag:yaml.org,2002:"
_MERGE = "<<"
_MEND = "Mend it there."


@frozen
class Text:
    """The one value of a text. `lines`: by `id`, of each object and list in it, from 1.

    An object that is the value of a key has the line of the key. `kept` is what else has a line,
    so that no later object gets its `id`.
    """

    root: Any
    lines: dict[int, int]
    kept: list[Any] = field(factory=list)


def read_text(label: str, data: bytes) -> Text:
    """The value that YAML or JSON holds; every fault is a SourceError, with its line."""
    if len(data) > MOST_BYTES:
        told = f"{label}: is larger than {MOST_BYTES // 1024 // 1024} MB"
        raise SourceError(told, hint="Is it the right file?")
    text = _decoded(label, data)
    if not text.lstrip().startswith("{"):
        return _read_yaml(label, text)
    try:
        root = _read_json(text)
    except (ValueError, RecursionError) as error:
        return _read_flow(label, text, error)
    try:
        return _read_yaml(label, text, strict=False)  # the same value, and it knows the lines
    except yaml.YAMLError:  # libyaml does not take pairs of surrogates, for one
        _refuse_deep(label, root)
        return Text(root, {})


def _decoded(label: str, data: bytes) -> str:
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SourceError(f"{label}:{line}: is not UTF-8", hint="Save it as UTF-8.") from None


def _read_flow(label: str, text: str, error: Exception) -> Text:
    """What begins with a brace and is no JSON may be YAML; if it is neither, it was meant as JSON.

    Where the two tell different lines, JSON's is the one where the fault is.
    """
    try:
        return _read_yaml(label, text, strict=False)
    except yaml.YAMLError as fault:
        if isinstance(error, json.JSONDecodeError) and text.lstrip()[1:].lstrip()[:1] == '"':
            told = f"{label}:{error.lineno}: is not JSON: {error.msg}"
            raise SourceError(told, hint=_MEND) from None
        raise _no_yaml(label, text, fault) from None


def _read_json(text: str) -> Any:
    root = json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_refuse_constant)
    # Half a pair of surrogates is no character and can't be written again.
    json.dumps(root, ensure_ascii=False, allow_nan=False).encode()
    return root


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError
    return made


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(constant)


def _refuse_deep(label: str, root: Any) -> None:
    level: list[Any] = [root]
    for _ in range(MOST_DEPTH + 1):
        level = [inner for value in level for inner in _within(value)]
        if not level:
            return
    raise SourceError(f"{label}: is nested deeper than {MOST_DEPTH} levels", hint="Is it OpenAPI?")


def _within(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _read_yaml(label: str, text: str, *, strict: bool = True) -> Text:
    """`strict`: what is not YAML is a SourceError, otherwise PyYAML's own."""
    reader = _Reader(label)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            reader.take(event)
    except yaml.YAMLError as error:
        if not strict:
            raise
        raise _no_yaml(label, text, error) from None
    return Text(reader.root, reader.lines, reader.kept)


def _no_yaml(label: str, text: str, error: yaml.YAMLError) -> SourceError:
    message = f"{label}:{line_of(error, text)}: is not YAML or JSON: {fault_of(error)}"
    return SourceError(message, hint=_MEND)


class _Reader:
    """Builds the value from the events of libyaml, with a stack and not by recursion."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.root: Any = None
        self.lines: dict[int, int] = {}
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.open: list[Any] = []
        self.keys: list[tuple[str, int] | None] = []  # of each open object: the key that waits
        self.weights: list[int] = [0]  # how many values are in each that is open, the text first
        self.names: list[str | None] = []  # the anchor of each
        self.kept: list[Any] = []
        self.documents = 0

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent:
            self._begin(event, {})
        elif kind is yaml.SequenceStartEvent:
            self._begin(event, [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end(event)
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self._refuse(event, "holds a second document", "Keep one in a file.")

    def _begin(self, event: Any, empty: dict[str, Any] | list[Any]) -> None:
        self._refuse_tag(event)
        if len(self.open) == MOST_DEPTH:
            self._refuse(event, f"is nested deeper than {MOST_DEPTH} levels", "Is it OpenAPI?")
        if self._wants_key():
            self._refuse(event, "a key must be one text", "Put it in quotes.")
        waiting = self.keys[-1] if self.open else None
        self.lines[id(empty)] = waiting[1] if waiting else event.start_mark.line + 1
        self._place(empty)
        self.open.append(empty)
        self.keys.append(None)
        self.weights.append(1)
        self.names.append(event.anchor)

    def _end(self, event: Any) -> None:
        value = self.open.pop()
        self.keys.pop()
        weight = self.weights.pop()
        name = self.names.pop()
        if isinstance(value, dict) and _MERGE in value:
            self._merge(value)
        if name is not None:
            self.anchors[name] = (value, weight)
        self._weigh(event, weight)

    def _merge(self, value: dict[str, Any]) -> None:
        """Takes over the members of the objects that stand under `<<`, the first of them first."""
        given = value[_MERGE]
        bases = given if isinstance(given, list) else [given]
        if all(isinstance(base, dict) for base in bases):
            self.kept.append(value.pop(_MERGE))
            for base in bases:
                for key, member in base.items():
                    value.setdefault(key, member)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            hint = "It has to stand in full before it is named."
            self._refuse(event, f"the alias *{event.anchor} names nothing", hint)
        value, weight = self.anchors[event.anchor]
        if self._wants_key():
            if not isinstance(value, str):
                self._refuse(event, "a key must be one text", "Write it out.")
            self._key(event, value)
            return
        self._weigh(event, weight)
        self._place(value)

    def _weigh(self, event: Any, weight: int) -> None:
        self.weights[-1] += weight
        if self.weights[-1] > MOST_VALUES:
            told = f"holds more than {MOST_VALUES:,} values, each alias (*) written out"
            self._refuse(event, told, "Is it the right file?")

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        if HALF_A_CHARACTER.search(text):
            self._refuse(event, "holds half a character", "Write the character itself.")
        if self._wants_key():
            self._key(event, text)
            if event.anchor is not None:
                self.anchors[event.anchor] = (text, 1)
            return
        self._refuse_tag(event)
        value = _value(text) if event.implicit[0] else text
        self.weights[-1] += 1
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1)
        self._place(value)

    def _key(self, event: Any, name: str) -> None:
        if name in self.open[-1]:
            self._refuse(event, f"the key {name!r} is given twice", "Keep one of the two.")
        self.keys[-1] = (name, event.start_mark.line + 1)

    def _wants_key(self) -> bool:
        return bool(self.open) and type(self.open[-1]) is dict and self.keys[-1] is None

    def _place(self, value: Any) -> None:
        if not self.open:
            self.root = value
            return
        holder = self.open[-1]
        waiting = self.keys[-1]
        if waiting is None:
            holder.append(value)
            return
        self.keys[-1] = None
        holder[waiting[0]] = value

    def _refuse_tag(self, event: Any) -> None:
        tag = event.tag
        if tag is not None and tag != "!" and not tag.startswith(_CORE_TAG):
            self._refuse(event, f"the tag {tag} can't be read", "Write plain YAML.")

    def _refuse(self, event: Any, message: str, hint: str) -> NoReturn:
        raise SourceError(f"{self.label}:{event.start_mark.line + 1}: {message}", hint=hint)


def _value(text: str) -> str | int | float | bool | None:
    """The value of a scalar without quotes; a number that JSON lacks is text."""
    value = scalar(text)
    return text if isinstance(value, float) and math.isinf(value) else value
